"""Clauses that leave out the verb: "the Hub is chaired by Jo Bell and the Panel by Al Dee"."""

import re
from collections.abc import Iterator

from ..mentions import Mention
from .patterns import AND, ANY_SYMBOL, ARTICLES, CLASSES, SYMBOL, late
from .rendering import Rendered

_BY = re.compile(
    rf"(?P<body>⟨[{CLASSES['body']}]\d+⟩) by {ARTICLES}(?P<chair>⟨[{CLASSES['any']}]\d+⟩)"
)
_ORGANISATION_BY = late(
    rf"{AND}{ARTICLES}(?P<org>⟨[{CLASSES['org']}]\d+⟩)"
    rf" by {ARTICLES}(?P<by>⟨[{CLASSES['official']}]\d+⟩)"
)
_SEATED_BY = late(
    rf"(?:, )?and (?:also |now )?(?:on|at) {ARTICLES}(?P<body>⟨[{CLASSES['chaired']}]\d+⟩)"
    rf" by {ARTICLES}(?P<by>⟨[{CLASSES['official']}]\d+⟩)"
)
_PAIR = late(
    rf"{AND}{ARTICLES}(?P<first>⟨(?P<l1>[A-Z])\d+⟩) the (?P<last>⟨(?P<l2>[A-Z])\d+⟩)"
    r"(?= [.,;]| and )"
)
_REPRESENTED = re.compile(r"\brepresented (?:[^.;:]* )?by ")
_BODY = re.compile(rf"⟨[{CLASSES['chaired']}]\d+⟩")
_JOINED = late(rf"{ANY_SYMBOL}(?:{AND}{ARTICLES}{ANY_SYMBOL}){{0,3}}{AND}{ARTICLES}")


def chaired_further(
    rendered: Rendered, match: re.Match[str]
) -> Iterator[tuple[Mention, list[Mention]]]:
    """Yield the bodies that are named after who chairs the first, each with who chairs it.

    Args:
        rendered: The sentence.
        match: What was said of the first, with who chairs it as the group "s".
    """
    last = match.start("s") if match.groupdict().get("s") else len(rendered.text)
    for by in _BY.finditer(rendered.text, last):
        first = SYMBOL.search(rendered.text, last)
        if first is None or not _JOINED().fullmatch(rendered.text, first.start(), by.start()):
            return
        for body in _BODY.findall(rendered.text, last, by.end("body")):
            yield rendered.names(body)[0], rendered.names(by["chair"])
        last = by.start("chair")


def named_further(
    rendered: Rendered, match: re.Match[str], letters: tuple[str, str]
) -> Iterator[tuple[Mention, Mention]]:
    """Yield who does the same to what, where the verb is left out: "and Al Dee the Panel".

    Args:
        rendered: The sentence.
        match: What was said of the first two, whose last name ends it: "Jo Bell chairs the Hub".
        letters: What the first and the last name may be.
    """
    end, text = match.end(), rendered.text
    while (pair := _PAIR().match(text, end)) and pair["l1"] in letters[0]:
        if pair["l2"] not in letters[1]:
            return
        yield rendered.names(pair["first"])[0], rendered.names(pair["last"])[0]
        end = pair.end()


def represented_further(
    rendered: Rendered, match: re.Match[str]
) -> Iterator[tuple[Mention, Mention]]:
    """Yield the organisations named after one that is represented, each with who represents it.

    Args:
        rendered: The sentence.
        match: What was said of the first: "the Trust is represented by the Chief Nurse".
    """
    end = match.end() if _REPRESENTED.search(match[0]) else len(rendered.text)
    while (further := _ORGANISATION_BY().match(rendered.text, end)) and not _SEATED_BY().search(
        further[0]
    ):
        yield rendered.names(further["org"])[0], rendered.names(further["by"])[0]
        end = further.end()


def seated_further(rendered: Rendered, match: re.Match[str]) -> Iterator[tuple[Mention, Mention]]:
    """Yield the further bodies that somebody is represented on, each with who sits there.

    Args:
        rendered: The sentence.
        match: What was said of the first: "is represented on the Board by Jo Bell and on the
            Executive by Al Dee".
    """
    if _REPRESENTED.search(match[0]):
        for further in _SEATED_BY().finditer(rendered.text, match.start()):
            yield rendered.names(further["body"])[0], rendered.names(further["by"])[0]
