"""Who "the safeguarding partners" are, and sentences that speak of them by that name only."""

import re

from ...ontology.terms import BOARDS, EMPLOYERS, EntityType
from ..lexicon.syntax import alternatives, syntax
from ..mentions import Mention
from ..paper import Paper
from .patterns import AND, ANY_SYMBOL, ARTICLES, late
from .rendering import Rendered, spell_out

_LIST = rf"{ARTICLES}{ANY_SYMBOL}(?:{AND}(?:[a-z]+ [a-z]+ , )?{ARTICLES}{ANY_SYMBOL})+"
_PARTNERS_NAME = re.compile(r"safeguarding partners|(?:core|statutory) (?:members|partners)")
_CALLED = rf"(?<!lead )(?<!delegated )(?:{_PARTNERS_NAME.pattern})"
_DEFINED = late(
    rf"{_CALLED} (?:(?:for|in|of|across) (?:{ARTICLES}{ANY_SYMBOL}|(?:the|our|this) area) )?"
    rf"(?:are|were|:|(?:, )?(?:these |those )?being|,|\(|–|-|namely)(?: :)? (?P<after>{_LIST})"
    rf"|(?P<before>{_LIST}) [(,] (?:together |collectively |jointly |known as |\W )*(?:the )?"
    rf"(?:\W )?(?:[a-z]+ )?{_CALLED}"
)
_NAMED = re.compile(
    rf"\b(?:(?:statutory|local|both|all|{alternatives(syntax().numbers)}) )*{_CALLED} "
)
_ANNOUNCES = re.compile(
    r"\b(?:partners|agencies|organisations|bodies|boards|(?:sub - )?groups|committees|panels) "
    rf"(?:[-–:,(]|namely|being) (?=(?:[-–] )?{_LIST})"
)
_ANNOUNCED = re.compile(
    r"\b(?:to|by|with|from|of|between|for|includes?|including|comprises?"
    rf"|{alternatives(syntax().overseeing)}) "
    rf"(?P<all>(?:(?:the|our|its|all|both|other|statutory|safeguarding|local|key|core|lead|following|main|"
    rf"{alternatives(syntax().numbers)}) )+)$"
)
"""What announces a list of names, and what stands before it."""
_IN_GENERAL = re.compile(
    r"(?:the |our )?(?:local authority|council|police(?: force| service)?|health(?: service)?"
    r"|integrated care board|chief officer of police|⟨[CA]\d+⟩) "
    rf"\( {ARTICLES}(?P<name>⟨[CA]\d+⟩) \) "
)
"""A partner by its kind, with its name in brackets: "the local authority ( ⟨C1⟩ )"."""
_SUPPORTED = re.compile(
    r"\b(?:(?:supported|served|underpinned|assisted|delivered|discharged)"
    r"|(?:taken|carried|driven) (?:forward|out|on)) (?:[^⟨⟩.;:]{0,30} )?$"
)
"""Before "by four groups": they are those of whoever is supported, or whose work it is."""
_SEVERAL = frozenset(
    {"partners", "agencies", "organisations", "bodies", "boards", "groups", "committees", "panels"}
)
_FEWEST = 2
_THEY = re.compile(r"(?:[0-9.]+ )?(?P<they>(?:they|⟨[A-Z]\d+⟩) )(?=[a-z])")
_BOTH = re.compile(
    r"\b(?:to|by|before|with|place of|replac(?:e|es|ed|ing)) "
    r"(?P<both>(?:both|each)(?: of (?:them|these))?"
    r"(?: (?:the )?(?:boards|partnerships|committees|panels|groups|bodies))? )"
    r"(?=[.,;]|and |at |on |in |from |with effect |once |twice |every |each |after )"
)
"""Two bodies as an object: "is accountable to both", "reports to both boards every quarter"."""


def spelt_out(paper: Paper, sentences: list[Rendered]) -> list[Rendered]:
    """Return sentences with names in place of what several are called together.

    A paper says once who the partners are, and then that they commission, chair or set up; "both"
    are the two bodies named last.
    """
    sentences = [_by_name(rendered) for rendered in sentences]
    partners = _partners(paper, sentences)
    told = [rendered for rendered in sentences if _tells_partners(rendered)]
    sentences = [_announced(rendered) for rendered in sentences]
    if partners:
        before = [None, *sentences]
        sentences = [
            _they(paper, last, _spell_out(rendered, partners), partners)
            for last, rendered in zip(before, sentences, strict=False)
        ]
    both = [_both(paper, *pair) for pair in zip([None, *sentences], sentences, strict=False)]
    return [*both, *told]


def _tells_partners(rendered: Rendered) -> bool:
    """Tell whether a sentence says by the way who the partners are: "by the partners: ..."."""
    defined = _speaks_of_partners(rendered) and _DEFINED().search(rendered.text)
    return bool(defined) and _announced(rendered) is not rendered


def _speaks_of_partners(rendered: Rendered) -> bool:
    text = rendered.text
    said = "partners" in text or "members" in text  # most sentences say neither
    return said and _PARTNERS_NAME.search(text) is not None


def _by_name(rendered: Rendered) -> Rendered:
    """Return a sentence about partners with their names in place of "the police ( ⟨A1⟩ )"."""
    if "( ⟨" not in rendered.text or not _speaks_of_partners(rendered):
        return rendered
    for found in reversed(list(_IN_GENERAL.finditer(rendered.text))):
        rendered = spell_out(rendered, *found.span(), rendered.names(found["name"]))
    return rendered


def _announced(rendered: Rendered) -> Rendered:
    """Return a sentence without what announces a list: "to two bodies - the Hub and the Trust"."""
    several = len(rendered.mentions) >= _FEWEST and not _SEVERAL.isdisjoint(rendered.words)
    found = _ANNOUNCES.search(rendered.text) if several else None
    before = found and _ANNOUNCED.search(rendered.text, 0, found.start())
    if found is None or not before or _SUPPORTED.search(rendered.text, 0, before.start()):
        return rendered
    return spell_out(rendered, before.start("all"), found.end(), [])


def _they(
    paper: Paper, before: Rendered | None, rendered: Rendered, partners: list[Mention]
) -> Rendered:
    """Return a sentence with the partners in place of "they", after one that says who they are."""
    found = _THEY.match(rendered.text) if before else None
    if before is None or found is None:
        return rendered
    defined = {m.entity for m in partners} <= {m.entity for m in before.mentions}
    first = rendered.token(found.start("they"))
    if not defined or paper.words.lower(first) != "they":
        return rendered
    return spell_out(rendered, *found.span("they"), partners)


def _both(paper: Paper, before: Rendered | None, rendered: Rendered) -> Rendered:
    """Return a sentence with two names in place of "both": of it, or else of the one before."""
    text = rendered.text
    found = _BOTH.search(text) if "both" in text or "each" in text else None
    if found is None:
        return rendered
    said = rendered.names(text[: found.start()])
    known = {m.entity for m in said}
    others = [m for m in before.mentions if m.entity not in known] if before else []
    pair = _pair(paper, said) or _pair(paper, others)
    return spell_out(rendered, found.start("both"), found.end("both"), pair) if pair else rendered


def _pair(paper: Paper, named: list[Mention]) -> list[Mention]:
    """Return the last two bodies of one kind: none, if there are three."""
    bodies = {m.entity: m for m in named if paper.stands_for(m, BOARDS)}
    last = list(bodies.values())[-_FEWEST:]
    kinds = {paper.things[m.entity].type for m in last}
    alike = [m for m in bodies.values() if paper.things[m.entity].type in kinds]
    two = len(last) == len(alike) == _FEWEST and len(kinds) == 1
    return last if two or len(bodies) == _FEWEST else []


def _partners(paper: Paper, sentences: list[Rendered]) -> list[Mention]:
    for rendered in filter(_speaks_of_partners, sentences):
        for found in _DEFINED().finditer(rendered.text):
            names = rendered.names(found["after"] or found["before"])
            led = (m.inner if m.type is EntityType.POST else m for m in names)
            partners = [m for m in led if m is not None and paper.stands_for(m, EMPLOYERS)]
            if len(partners) >= _FEWEST:
                return partners
    return []


def _spell_out(rendered: Rendered, partners: list[Mention]) -> Rendered:
    found = _NAMED.search(rendered.text)
    present = {m.entity for m in rendered.mentions}
    if found is None or not present.isdisjoint(m.entity for m in partners):
        return rendered
    return spell_out(rendered, found.start(), found.end(), partners)
