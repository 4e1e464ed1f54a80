"""Sentences that speak of the safeguarding partners, or of "both", with the names of these."""

import re

from ..lexicon.compiled import compiled
from ..lexicon.syntax import alternatives, number_of, syntax
from ..mentions import Mention
from ..paper import Paper
from .partner_names import (
    CALLED,
    DEFINED,
    LIST,
    Defined,
    definitions,
    speaks_of_partners,
)
from .patterns import AND, ARTICLES
from .rendering import Rendered, spell_out

_NUMBERS = alternatives(syntax().numbers)
_NAMED = compiled(
    rf"\b(?P<each>(?:each|all|both) (?:of )?)?(?:(?:the|our|its) )?"
    rf"(?:(?:statutory|local|{_NUMBERS}) )*"
    rf"(?:{CALLED} |(?<=each )(?:safeguarding|statutory) partner )"
    r"|\b(?:each of |all of |all |both (?:of )?)?(?:the |our |its )?"
    rf"(?P<count>{_NUMBERS}) partners "
    r"|(?:\beach of|\b(?:managers|officers|leaders|representatives|executives) (?:of|from)) "
    r"(?P<theirs>(?:the|our) partners) "
    r"|\bhold(?:s|ing)? (?P<held>(?:(?:all|the|its|our) )*partners )(?=to account)"
    rf"|^(?:[0-9.]+ )?(?:together , |together )?(?P<bare>(?:(?:the|our) )?partners) "
    rf"(?=(?:all |each |also |will |jointly |together )*"
    rf"(?:meet|sit|form|make up|come together|take (?:it in )?turns?|chair|share the chair)\b)"
)
"""The partners by what they are called, by their number, or by what they do as one body."""
_ANNOUNCES = compiled(
    r"\b(?:partners|agencies|organisations|bodies|boards|(?:sub - )?groups|committees|panels) "
    rf"(?:[-–:,(]|namely|being) (?=(?:[-–] )?{LIST})"
)
_ANNOUNCED = compiled(
    r"\b(?:to|by|with|from|of|between|for|includes?|including|comprises?"
    rf"|{alternatives(syntax().overseeing)}) "
    rf"(?P<all>(?:(?:the|our|its|all|both|other|statutory|safeguarding|local|key|core|lead|following|main|"
    rf"{alternatives(syntax().numbers)}) )+)$"
)
"""What announces a list of names, and what stands before it."""
_PLACED = r"(?<!\bin )(?<!\bfor )(?<!\bof )(?<!\bacross )(?<!\bwithin )"
"""Not before a place, of which they are the partners: "in Anyshire ( ⟨C0⟩ and ⟨A1⟩ )"."""
_IN_GENERAL = compiled(
    r"(?:the |our )?(?:local authority|council|police(?: force| service)?|health(?: service)?"
    rf"|integrated care board|chief officer of police|{_PLACED}⟨[CA]\d+⟩"
    rf"|(?:both |{alternatives(syntax().numbers)} )?(?:local authorities|councils|trusts|forces)) "
    rf"\( {ARTICLES}(?P<name>⟨[CA]\d+⟩(?:{AND}{ARTICLES}⟨[CA]\d+⟩)*) \) "
)
"""Partners by their kind, with their names in brackets: "the local authority ( ⟨C1⟩ )"."""
_SUPPORTED = re.compile(
    r"\b(?:(?:supported|served|underpinned|assisted|delivered|discharged)"
    r"|(?:taken|carried|driven) (?:forward|out|on)) (?:[^⟨⟩.;:]{0,30} )?$"
)
"""Before "by four groups": they are those of whoever is supported, or whose work it is."""
_CHAIRS_OF = re.compile(r"\b(?:chairs?|chairmen|leads?) of $")
"""Before groups: those who lead them are meant: "the chairs of all sub-groups , the Head"."""
_SEVERAL = frozenset(
    {"partners", "agencies", "organisations", "bodies", "boards", "groups", "committees", "panels"}
)
_FEWEST = 2
_THEY = re.compile(r"(?:[0-9.]+ )?(?P<they>(?:they|⟨[A-Z]\d+⟩) )(?=[a-z])")


def spelt_out(paper: Paper, sentences: list[Rendered]) -> list[Rendered]:
    """Return sentences with names in place of what several are called together.

    A paper says once who the partners are, and then that they commission, chair or set up.
    """
    sentences = [_by_name(rendered) for rendered in sentences]
    defined = definitions(paper, sentences)
    told = [rendered for rendered in sentences if _tells_partners(rendered)]
    sentences = [_announced(rendered) for rendered in sentences]
    if defined:
        before = [None, *sentences]
        sentences = [
            _they(paper, last, _spell_out(rendered, defined), defined[0].partners)
            for last, rendered in zip(before, sentences, strict=False)
        ]
    return [*sentences, *told]


def _tells_partners(rendered: Rendered) -> bool:
    """Tell whether a sentence says by the way who the partners are: "by the partners: ..."."""
    speaks = speaks_of_partners(rendered) or " partners " in rendered.text
    defined = speaks and DEFINED().search(rendered.text)
    return bool(defined) and _announced(rendered) is not rendered


def _by_name(rendered: Rendered) -> Rendered:
    """Return a sentence about partners with their names in place of "the police ( ⟨A1⟩ )"."""
    if "( ⟨" not in rendered.text or not speaks_of_partners(rendered):
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
    if _CHAIRS_OF.search(rendered.text, 0, before.start("all")):
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


def _spell_out(rendered: Rendered, defined: list[Defined]) -> Rendered:
    """Return a sentence with the names of the partners, as the paper gave them last before it."""
    found = _NAMED.search(rendered.text) if "partner" in rendered.text or defined else None
    if found is None:
        return rendered
    told = [one.partners for one in defined if one.start <= rendered.start]
    partners = told[-1] if told else defined[0].partners
    present = {m.entity for m in rendered.mentions}
    if not present.isdisjoint(m.entity for m in partners):
        return rendered
    if found["count"] and number_of(found["count"]) != len({m.entity for m in partners}):
        return rendered
    start = max(found.start(), found.start("theirs"), found.start("held"))
    each = "both " if (found["each"] or "").startswith("each") else ""
    return spell_out(rendered, start, found.end(), partners, each)
