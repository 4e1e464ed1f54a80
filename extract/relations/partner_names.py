"""Who the safeguarding partners are: in a sentence, over two of them, or below a heading.

"The safeguarding partners are the Council, the Trust and the Force", "In our area these are ..."
after a sentence about partners, "They are the statutory partners" after one that names them.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from ...ontology.terms import EMPLOYERS, EntityType
from ..lexicon.compiled import compiled
from ..lexicon.syntax import alternatives, syntax
from ..mentions import Mention
from ..paper import Paper
from .list_items import names_listed_after
from .patterns import AND, ANY_SYMBOL, ARTICLES, late
from .rendering import Rendered

LIST = rf"{ARTICLES}{ANY_SYMBOL}(?:{AND}(?:[a-z]+ [a-z]+ , )?{ARTICLES}{ANY_SYMBOL})+"
_NAME = r"safeguarding partners|(?:core|statutory) (?:members|partners)"
CALLED = rf"(?<!lead )(?<!delegated )(?:{_NAME})"
"""What the partners are called together; the officers who act for them are others."""
_HOW_MANY = rf"(?:the|our|its|both|all|equal|joint|local|{alternatives(syntax().numbers)})"
_WHERE = r"(?:(?:for|in|of|across|within) (?:[a-z,'’&-]+ |⟨[CX]\d+⟩ ){1,10}?)?"
DEFINED = late(
    rf"{CALLED} {_WHERE}"
    rf"(?:are|were|:|(?:, )?(?:these |those )?being|,|\(|–|-|namely)(?: :)? (?P<after>{LIST})"
    rf"|(?P<before>{LIST}) (?:[(,]|(?:, )?(?:who |which )?(?:are|as|being)) "
    rf"(?:together |collectively |jointly |known as |{_HOW_MANY} |\W )*(?:\W )?(?:[a-z]+ )?{CALLED}"
    rf"|(?P<sharing>{LIST}) (?:, )?(?:who |which |together |jointly |each )*"
    rf"(?:share (?:the |an? )?(?:[a-z]+ ){{0,3}}?|(?:have|has|hold|holds|carry) (?:an? |the )?"
    rf"(?:[a-z]+ ){{0,4}}?(?:equal|joint|jointly|shared|same) (?:[a-z]+ ){{0,3}}?)"
    rf"(?:dut(?:y|ies)|responsib(?:ility|ilities|le))\b"
)
_LED_INTO = compiled(rf"{CALLED} {_WHERE}(?P<after>{LIST})$")
"""At the end of a sentence that leads into a list, read with what the items name."""
_THESE_ARE = compiled(
    rf"^(?:[0-9.]+ )?(?:(?:in|for|across|within) (?:{ARTICLES}{ANY_SYMBOL}|(?:the|our|this) area) "
    rf"(?:, )?)?(?:these|they) (?:are|were)(?: :)? (?P<after>{LIST})"
)
_SO_CALLED = compiled(
    rf"^(?:[0-9.]+ )?(?:together |jointly |collectively |, )*"
    rf"(?:they|these|these (?:[a-z]+ )?(?:organisations|agencies|bodies))"
    rf" (?:(?:are|act) )(?:[a-z]+ ){{0,3}}?(?:as )?(?:{_HOW_MANY} )*{CALLED}\b"
)
_BY_KIND = re.compile(r"\b(?:integrated care|clinical commissioning)\b.*(?:\bpolice\b|⟨A)")
"""What the law calls the partners, of each area: "the integrated care board and the police"."""
_FEW = compiled(LIST)
_HEADING = re.compile(
    rf"(?:[\W\d]+ )?(?:(?:{_HOW_MANY}|statutory) )*(?:{_NAME})"
    r"(?: (?:for|in|of|across|within) [^.;:]{2,80}?)?(?: (?:are|were|will be))? ?:?",
    re.IGNORECASE,
)
_LONGEST_HEADING = 20
_FEWEST = 2


class Defined(NamedTuple):
    """Where a paper says who the partners are, and who."""

    start: int
    partners: list[Mention]


def definitions(paper: Paper, sentences: list[Rendered]) -> list[Defined]:
    """Return where a paper says who the safeguarding partners are, in order."""
    found = [*_in_sentences(paper, sentences), *_below_headings(paper)]
    return sorted(found, key=lambda defined: defined.start)


def speaks_of_partners(rendered: Rendered) -> bool:
    """Tell whether a sentence calls anybody the safeguarding partners, or their officers."""
    text = rendered.text
    said = "partners" in text or "members" in text  # most sentences say neither
    return said and re.search(_NAME, text) is not None


def _in_sentences(paper: Paper, sentences: list[Rendered]) -> Iterator[Defined]:
    before: Rendered | None = None
    for rendered in sentences:
        names = list(_told(paper, rendered, before))
        if names:
            yield Defined(rendered.start, names)
        before = rendered


def _told(paper: Paper, rendered: Rendered, before: Rendered | None) -> Iterator[Mention]:
    """Yield the partners as a sentence names them, or says that those named before it are."""
    speaks = speaks_of_partners(rendered)
    if speaks or (" dut" in rendered.text or " responsib" in rendered.text):
        for found in DEFINED().finditer(rendered.text):
            said = found["after"] or found["before"] or found["sharing"]
            if partners := _employers(paper, rendered.names(said), both=bool(found["sharing"])):
                yield from partners
                return
    led = _LED_INTO.search(rendered.text.rstrip()) if speaks and rendered.listed else None
    if led:
        yield from _employers(paper, rendered.names(led["after"]))
    elif before and (speaks_of_partners(before) or _BY_KIND.search(before.text)):
        these = _THESE_ARE.match(rendered.text)
        yield from _employers(paper, rendered.names(these["after"])) if these else ()
    elif before and speaks and _SO_CALLED.match(rendered.text):
        listed = _FEW.findall(before.text)
        yield from _employers(paper, before.names(listed[-1])) if listed else ()


def _below_headings(paper: Paper) -> Iterator[Defined]:
    for start, end in paper.words.units:
        short = 1 < end - start <= _LONGEST_HEADING
        if not short or not _HEADING.fullmatch(paper.text(start, end)):
            continue
        if partners := _employers(paper, names_listed_after(paper, end, seats=True)):
            yield Defined(start, partners)


def _employers(paper: Paper, names: list[Mention], *, both: bool = False) -> list[Mention]:
    """Return the organisations named, or those whose heads are, if they can be the partners.

    Args:
        paper: The paper.
        names: The names.
        both: Whether there must be both councils and others among them.
    """
    led = (m.inner if m.type is EntityType.POST else m for m in names)
    partners = [m for m in led if m is not None and paper.stands_for(m, EMPLOYERS)]
    kinds = {paper.things[m.entity].type for m in partners}
    return partners if len(partners) >= _FEWEST and (len(kinds) > 1 or not both) else []
