"""Who the relevant agencies are, where they are spoken of as members of a body.

A list names them once, "The relevant agencies are:", and further on "the relevant agencies meet in
the Forum", or "these agencies" do, right below.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from ...ontology.terms import ORGANISATIONS
from ..lexicon.compiled import compiled
from ..mentions import Mention
from ..paper import Paper
from .list_items import names_listed_after
from .patterns import AND, ANY_SYMBOL, ARTICLES
from .rendering import Rendered, spell_out

_KIND = r"(?:relevant|partner|member|named) (?:agencies|organisations|bodies)"
_NAME = re.compile(rf"\b{_KIND}\b")
_SEVERAL = r"(?:agencies|organisations|bodies|partners)"
_HEADING = re.compile(rf"(?:[\W\d]+ )?(?:the |our )?(?:list of )?{_KIND}(?: :)?", re.IGNORECASE)
_LONGEST_HEADING = 7
_LIST = rf"{ARTICLES}{ANY_SYMBOL}(?:{AND}{ARTICLES}{ANY_SYMBOL})+"
_TOLD = compiled(
    rf"\b{_KIND} (?:(?:for|in|of|across) (?:{ARTICLES}{ANY_SYMBOL}|(?:the|our|this) area) )?"
    rf"(?:are|were|include|:|,|being|,? namely|who are|which are)(?: :)? (?P<list>{_LIST})"
    rf"|\b{_KIND} (?:[^⟨⟩.;:]|⟨R\d+⟩){{2,60}} : (?P<below>{_LIST})"
    rf"|(?P<before>{_LIST}) (?:are|have been named as|have been named|are named as) "
    rf"(?:all |also |our |the )*{_KIND}\b"
)
_SPOKEN = compiled(
    rf"\b(?:(?:each|all|both) (?:of )?)?(?:(?:the|our|its|these|those|other) )*{_KIND} "
    rf"(?:above |listed |named |named above |listed above )?"
    r"|^(?:[0-9.]+ )?(?P<these>(?:all of )?(?:they|(?<=all of )(?:them|these)"
    rf"|these {_SEVERAL}|the {_SEVERAL} (?:above|listed|listed above|named above)))"
    r"(?: all| each)? "
)
_TOGETHER = re.compile(
    r"(?:(?:who|together|jointly|also|will|now|collectively|each|all|are|were|be|have|been) )*"
    r"(?:form|make up|constitute|meet|sit|brought together|come together|came together|members of"
    r"|represented (?:on|at)|belong to|attend|make up the membership|gather|take part in)\b"
)
"""What follows those who are members of a body together."""
_MEMBERS = re.compile(
    r"\b(?:made up of|compris(?:es?|ing)|consist(?:s|ing) of|composed of|br(?:ings|inging) together"
    rf"|members (?:are|include)|membership (?:is|includes|comprises)|membership :|members :) "
    rf"(?:{ARTICLES}{ANY_SYMBOL}{AND})*$"
)
"""What stands before them."""
_FEWEST = 2


class _Told(NamedTuple):
    """Where a paper names them, where what it names ends, and who they are."""

    start: int
    end: int
    names: list[Mention]


def with_agencies(paper: Paper, sentences: list[Rendered]) -> list[Rendered]:
    """Return sentences with names in place of the relevant agencies who are members together."""
    told = sorted(_told(paper, sentences), key=lambda one: one.start)
    if not told:
        return sentences
    before = [None, *sentences]
    return [
        _spelt_out(paper, rendered, last, told)
        for rendered, last in zip(sentences, before, strict=False)
    ]


def _told(paper: Paper, sentences: list[Rendered]) -> Iterator[_Told]:
    for start, end in paper.words.units:
        if _leads(paper, start, end):
            yield from _enough(paper, start, end, names_listed_after(paper, end))
    for rendered in sentences:
        if not _NAME.search(rendered.text):
            continue
        for found in _TOLD.finditer(rendered.text):
            names = rendered.names(found["list"] or found["below"] or found["before"])
            yield from _enough(paper, rendered.start, rendered.end, names)


def _leads(paper: Paper, start: int, end: int) -> bool:
    """Tell whether a heading says no more than what they are, or a line leads into their list."""
    if end - start < _FEWEST:
        return False
    if end - start <= _LONGEST_HEADING and _HEADING.fullmatch(paper.text(start, end)):
        return True
    colon = paper.words.words[end - 1].text == ":"
    return colon and _NAME.search(paper.text(start, end).casefold()) is not None


def _enough(paper: Paper, start: int, end: int, names: list[Mention]) -> Iterator[_Told]:
    several = [m for m in names if paper.stands_for(m, ORGANISATIONS)]
    if len({m.entity for m in several}) >= _FEWEST:
        yield _Told(start, max([end, *(m.end for m in several)]), several)


def _spelt_out(
    paper: Paper, rendered: Rendered, before: Rendered | None, told: list[_Told]
) -> Rendered:
    """Return a sentence with their names, as they were told last before it."""
    found = _SPOKEN.search(rendered.text)
    if found is None or rendered.listed:
        return rendered
    known = [one for one in told if one.start < rendered.start]
    if found["these"]:
        known = known if known and _is_next(paper, known[-1], before, rendered) else []
    elif not known:
        known = told[:1] if told[0].start > rendered.start else []
    as_body = _TOGETHER.match(rendered.text, found.end()) or _MEMBERS.search(
        rendered.text, 0, found.start()
    )
    if not known or not as_body:
        return rendered
    present = {m.entity for m in rendered.mentions}
    names = [m for m in known[-1].names if m.entity not in present]
    return spell_out(rendered, *found.span(), names) if len(names) >= _FEWEST else rendered


def _is_next(paper: Paper, told: _Told, before: Rendered | None, rendered: Rendered) -> bool:
    """Tell whether nothing stands between those who were told and a sentence of "these"."""
    if before is not None and told.start <= before.start < told.end:
        return True
    gone_by = paper.sentences_before(rendered.start, 1)
    return bool(gone_by) and gone_by[-1][1] <= told.end
