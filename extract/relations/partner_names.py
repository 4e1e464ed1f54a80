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
from .assertion import is_asserted
from .list_items import names_listed_after
from .patterns import AND, ANY_SYMBOL, ARTICLES, late
from .rendering import TOGETHER, Rendered

LIST = rf"{ARTICLES}{ANY_SYMBOL}(?:{AND}(?:[a-z]+ [a-z]+ , )?{ARTICLES}{ANY_SYMBOL})+"
_NAME = r"safeguarding partners|(?:core|statutory) (?:members|partners)"
CALLED = rf"(?<!lead )(?<!delegated )(?:{_NAME})"
"""What the partners are called together; the officers who act for them are others."""
_HOW_MANY = rf"(?:the|our|its|both|all|equal|joint|local|{alternatives(syntax().numbers)})"
_NUMBER = rf"{alternatives(syntax().numbers)} (?:(?:key|local|equal) )*"
_COUNTED = (
    rf"(?:^(?:[0-9.]+ )?(?:(?:in|for|across|within) [^;:.]{{2,40}}? )?(?:(?:the|our|all) )*"
    rf"(?:{_NUMBER}|these (?:{_NUMBER})?)|(?<!['’]s )\b(?:the|our|all the) {_NUMBER})partners"
)
"""The partners where a sentence goes on to name them: "the three partners ( ⟨C0⟩ and ⟨A1⟩ )"."""
_JOIN = (
    r"(?:(?:have|has|will|now|all|each|together|jointly|collectively|come|came|work|working"
    r"|act|acting|join|joined) )*"
)
_WHERE = r"(?:(?:for|in|of|across|within) (?:[a-z,'’&-]+ |⟨[CX]\d+⟩ ){1,10}?)?"
DEFINED = late(
    rf"{CALLED} {_WHERE}"
    rf"(?:are|were|:|(?:, )?(?:these |those )?being|,|\(|–|-|namely)(?: :)? (?P<after>{LIST})"
    rf"|(?:{_NAME}) (?:drawn )?from (?P<whence>{LIST})"
    rf"|{_COUNTED} (?:are|were|:|\(|–|-|namely|(?:, )?being|,)(?: :)? (?P<counted>{LIST})"
    rf"|(?P<before>{LIST}) (?:[(,]|(?:, )?(?:who |which )?{_JOIN}(?:are|as|being)) "
    rf"(?:together |collectively |jointly |known as |{_HOW_MANY} |\W )*(?:\W )?(?:[a-z]+ )?{CALLED}"
    rf"|(?P<sharing>{LIST}) (?:, )?(?:who |which |together |jointly |each )*"
    rf"(?:share (?:the |an? )?(?:[a-z]+ ){{0,3}}?|(?:have|has|hold|holds|carry) (?:an? |the )?"
    rf"(?:[a-z]+ ){{0,4}}?(?:equal|joint|jointly|shared|same) (?:[a-z]+ ){{0,3}}?)"
    rf"(?:dut(?:y|ies)|responsib(?:ility|ilities|le))\b"
)
_LED_INTO = compiled(
    rf"{CALLED} (?:{_WHERE}|(?:to|who|which|that) [^⟨⟩.;:]{{2,60}} )(?:: )?(?P<after>{LIST})$"
)
"""At the end of a sentence that leads into a list, read with what the items name."""
_THESE_ARE = compiled(
    rf"^(?:[0-9.]+ )?(?:(?:in|for|across|within) (?:{ARTICLES}{ANY_SYMBOL}|(?:the|our|this) area"
    rf"|(?:[a-z-]+ ){{0,2}}[a-z-]+) (?:, )?)?(?:these|they)(?: (?:organisations|agencies|bodies))?"
    rf" (?:are|were)(?: :)? (?P<after>{LIST})"
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
_PARTNERSHIPS = frozenset({EntityType.PARTNERSHIP})


class Defined(NamedTuple):
    """Where a paper says who the partners are, and who.

    Attributes:
        start: The first token of what says so.
        partners: Who they are.
        told: The tokens of what asserts it in a sentence; nothing, where a heading does.
        bodies: The partnerships of which its sentence tells, if any.
    """

    start: int
    partners: list[Mention]
    told: tuple[int, int] | None = None
    bodies: frozenset[str] = frozenset()


def definitions(paper: Paper, sentences: list[Rendered]) -> list[Defined]:
    """Return where a paper says who the safeguarding partners are, in order."""
    found = [*_in_sentences(paper, sentences), *_below_headings(paper)]
    return sorted(found, key=lambda defined: defined.start)


def speaks_of_partners(rendered: Rendered) -> bool:
    """Tell whether a sentence calls anybody the safeguarding partners, or their officers."""
    text = rendered.text
    said = "partners" in text or "members" in text  # most sentences say neither
    return said and re.search(_NAME, text) is not None


def _has_spoken(before: Rendered) -> bool:
    """Tell whether a sentence speaks of the partners, or did before their names stood in it."""
    return speaks_of_partners(before) or any(m.rule == TOGETHER for m in before.mentions)


def _in_sentences(paper: Paper, sentences: list[Rendered]) -> Iterator[Defined]:
    before: Rendered | None = None
    for rendered in sentences:
        for found, names in _told(paper, rendered, before):
            asserted = is_asserted(rendered.text, found, conditional=False)
            last = max([rendered.token_from(found.end()), *(m.end for m in names)])
            told = (min([rendered.start, *(m.start for m in names)]), last)
            said = rendered.names(rendered.text[: found.end()])
            bodies = {m.entity for m in said if paper.stands_for(m, _PARTNERSHIPS)}
            yield Defined(
                rendered.start, names, told if asserted else None, frozenset(filter(None, bodies))
            )
            break
        before = rendered


def _told(
    paper: Paper, rendered: Rendered, before: Rendered | None
) -> Iterator[tuple[re.Match[str], list[Mention]]]:
    """Yield where a sentence names the partners or points to those named before it, and who."""
    for found, names, both in _named(rendered, before):
        if partners := _employers(paper, names, both=both):
            yield found, partners


def _named(
    rendered: Rendered, before: Rendered | None
) -> Iterator[tuple[re.Match[str], list[Mention], bool]]:
    """Yield what may say who the partners are, whom it names, and whether these must be mixed."""
    speaks = speaks_of_partners(rendered)
    if speaks or any(word in rendered.text for word in (" dut", " responsib", " partners ")):
        for found in DEFINED().finditer(rendered.text):
            said = next(filter(None, found.groupdict().values()))
            yield found, rendered.names(said), bool(found["sharing"] or found["counted"])
    led = _LED_INTO.search(rendered.text.rstrip()) if speaks and rendered.listed else None
    if led:
        yield led, rendered.names(led["after"]), False
    elif before and (_has_spoken(before) or _BY_KIND.search(before.text)):
        if these := _THESE_ARE.match(rendered.text):
            yield these, rendered.names(these["after"]), False
    elif before and speaks and (called := _SO_CALLED.match(rendered.text)):
        listed = _FEW.findall(before.text)
        yield called, before.names(listed[-1]) if listed else [], False


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
