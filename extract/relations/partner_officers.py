"""Who the lead and the delegated safeguarding partners are, where they are spoken of as a body.

Labels, columns or a list name them, "Delegated Safeguarding Partner: Chief Nurse", and further on
"the DSPs meet as the Executive", or that is made up of them.
"""

import re
from collections import defaultdict
from collections.abc import Iterator

from ...ontology.terms import OFFICIALS
from ..lexicon.syntax import alternatives, syntax
from ..mentions import Mention
from ..paper import Paper
from .list_items import items_after
from .patterns import AND, ANY_SYMBOL, ARTICLES, POSSESSIVE, SYMBOL
from .rendering import Rendered, spell_out

_NAME = (
    r"(?P<kind>lead|delegated) (?:safeguarding )?partners?(?: ?\( ?[ld]sps? ?\))?"
    r"|(?P<short>[ld])sps?"
)
_OFFICERS = re.compile(_NAME, re.IGNORECASE)
_SAYING = ("partner", "lsp", "dsp")
"""What stands in every name of theirs."""
_LABEL = re.compile(rf"(?:{_NAME})\s*[:–-]\s*(?=\S)", re.IGNORECASE)
_SPOKEN = re.compile(
    rf"\b(?:(?:each|all|both) (?:of )?)?(?:(?:the|our|its|{alternatives(syntax().numbers)}) )*"
    rf"(?P<name>(?:lead|delegated) (?:safeguarding )?partners|[ld]sps|{ANY_SYMBOL})"
    r"(?: \( [^()]{1,8} \))? "
)
_TOGETHER = re.compile(
    r"(?:who |together |jointly |also |will |now |collectively |each )*"
    r"(?:form|formed|make up|made up|constitute|comprise|meet|met|sit|sat|come together"
    r"|are (?:all )?members)\b"
)
"""What follows those who are members of a body together."""
_MEMBERS = re.compile(
    r"\b(?:made up of|compris(?:es?|ing)|consist(?:s|ing) of|composed of|br(?:ings|inging) together"
    rf"|members (?:are|include)|membership (?:is|includes|comprises)|membership :|members :) "
    rf"(?:{ARTICLES}{ANY_SYMBOL}{AND})*$"
)
"""What stands before them."""
_ANNOUNCE = re.compile(r"\b(?:are|is|they are|these are|as follows)\b[^.]{0,40}: $")
_ARE = re.compile(
    rf"(?:(?:for|in|of|across) {ARTICLES}{ANY_SYMBOL} )?(?:, )?(?:who |which |currently |namely )*"
    rf"(?:are|were|being|:|–) (?::)?(?P<list>{ARTICLES}{ANY_SYMBOL}.*)$"
)
"""What follows where a sentence says who they are."""
_DELEGATED = re.compile(
    r"\bdelegate[sd]?\b[^⟨⟩.;:]{0,60}[:,;] (?=.*\bto (?:the |its |their )?⟨[POCA])(?P<to>.*)$"
)
"""Where a sentence says to whom each partner delegates: ": the Council to the Director"."""
_TO = re.compile(rf"\bto (?:the |its |their )?(?:⟨[CA]\d+⟩ {POSSESSIVE} )?(⟨[PO]\d+⟩)")
_THEY = re.compile(r"^(?:[0-9.]+ )?(?:together , )?(?P<said>(?:they|these (?:people|officers)) )")
_DELEGATES = re.compile(
    r"(?:^|[.;,] )(?:[0-9.]+ )?"
    rf"(?P<said>(?:the|our|these|all) (?:{alternatives(syntax().numbers)} )?delegates )"
)
_LONGEST_HEADING = 9
_FEWEST = 2

Officers = dict[str, list[Mention]]
"""Those who act for the partners, by the first letter of what they are: "l", "d"."""


def with_officers(paper: Paper, sentences: list[Rendered]) -> list[Rendered]:
    """Return sentences with names in place of the lead or delegated partners who are a body."""
    if not _speaks(paper.words.source) and "delegate" not in paper.words.source:
        return sentences
    officers = _officers(paper, sentences)
    before = [None, *sentences]
    return [
        _spelt_out(paper, rendered, officers, last)
        for rendered, last in zip(sentences, before, strict=False)
    ]


def _kind(text: str, *, last: bool = False) -> str:
    """Return the first letter of which officers a text speaks of; nothing, if of none or both.

    Args:
        text: The text.
        last: Whether of both those are meant that it speaks of last.
    """
    if not _speaks(text):
        return ""
    kinds = [(found["kind"] or found["short"])[0].lower() for found in _OFFICERS.finditer(text)]
    return kinds[-1] if kinds and (last or len(set(kinds)) == 1) else ""


def _officers(paper: Paper, sentences: list[Rendered]) -> Officers:
    """Return who they are by the first place where two or more are told."""
    found: Officers = {}
    listed = _listed(paper, sentences), _headed(paper), _told(paper, sentences)
    for told in (_labelled(paper), _in_columns(paper), *listed, _delegated(sentences)):
        for kind, names in told.items():
            if len({m.entity for m in names}) >= _FEWEST:
                found.setdefault(kind, names)
    return found


def _labelled(paper: Paper) -> Officers:
    """Return whom labels name: "Delegated Safeguarding Partner: the Chief Nurse"."""
    found: Officers = defaultdict(list)
    for line in paper.lines:
        text = paper.text(line.start, line.end)
        if label := _LABEL.match(text):
            found[_kind(label[0])] += _named(paper, line.start, line.end)
    return found


def _in_columns(paper: Paper) -> Officers:
    """Return whom the columns of a table name below what they are, if one row has the headers."""
    found: Officers = defaultdict(list)
    columns: dict[tuple[int, int | None], str] = {}
    headers: dict[int, int] = {}
    for number, unit in enumerate(paper.view.units):
        start, end = paper.words.units[number]
        if unit.row is None or start == end:
            continue
        place = (unit.block, unit.column)
        if _OFFICERS.fullmatch(paper.text(start, end)):
            if headers.setdefault(unit.block, unit.row) != unit.row:
                return {}
            columns[place] = _kind(paper.text(start, end))
        elif place in columns:
            found[columns[place]] += _named(paper, start, end)
    return found


def _listed(paper: Paper, sentences: list[Rendered]) -> Officers:
    """Return whom a list names below a sentence about them, or below the one after it."""
    found: Officers = defaultdict(list)
    before = ""
    for rendered in sentences:
        said = _said(paper, rendered)
        told = _kind(said) or ("" if _speaks(said) else _kind(before, last=True))
        if told and told not in found and _ANNOUNCE.search(rendered.text):
            for start, end in items_after(paper, rendered.end):
                found[told] += _named(paper, start, end)
        before = said
    return found


def _headed(paper: Paper) -> Officers:
    """Return whom a list names right below a heading that says no more than what they are."""
    found: Officers = defaultdict(list)
    for start, end in paper.words.units:
        if not 0 < end - start <= _LONGEST_HEADING:
            continue
        text = paper.text(start, end).removeprefix("The ").removeprefix("Our ").strip(" :")
        if _OFFICERS.fullmatch(text):
            for first, last in items_after(paper, end):
                found[_kind(text)] += _named(paper, first, last)
    return found


def _told(paper: Paper, sentences: list[Rendered]) -> Officers:
    """Return whom a sentence says them to be: "the DSPs, who are the Chief Nurse and the ..."."""
    found: Officers = defaultdict(list)
    for rendered in sentences:
        if not _speaks(_said(paper, rendered)):
            continue
        for spoken, said in _spoken(paper, rendered):
            are = _ARE.match(rendered.text, spoken.end())
            if are and _kind(said) not in found:
                named = rendered.names(are["list"])
                found[_kind(said)] += [m for m in named if paper.stands_for(m, OFFICIALS)]
    return found


def _delegated(sentences: list[Rendered]) -> Officers:
    """Return to whom a sentence says that each partner delegates its duties."""
    for rendered in sentences:
        found = _DELEGATED.search(rendered.text) if "delegate" in rendered.text else None
        named = rendered.names(" ".join(_TO.findall(found["to"]))) if found else []
        if len(named) >= _FEWEST:
            return {"d": named}
    return {}


def _named(paper: Paper, start: int, end: int) -> Iterator[Mention]:
    named = paper.mentions_in(start, end)
    officials = (m for m in named if paper.stands_for(m, OFFICIALS))
    return (m for m in officials if not _OFFICERS.fullmatch(paper.text(m.start, m.end)))


def _said(paper: Paper, rendered: Rendered) -> str:
    return paper.text(rendered.start, rendered.end)


def _spelt_out(
    paper: Paper, rendered: Rendered, officers: Officers, before: Rendered | None
) -> Rendered:
    if officers and (taken_up := _taken_up(paper, rendered, officers, before)):
        return taken_up
    if not officers or not _speaks(_said(paper, rendered)):
        return rendered
    for found, said in _spoken(paper, rendered):
        names = officers.get(_kind(said), [])
        as_body = _TOGETHER.match(rendered.text, found.end()) or _MEMBERS.search(
            rendered.text, 0, found.start()
        )
        if names and as_body:
            return spell_out(rendered, found.start(), found.end(), names)
    return rendered


def _taken_up(
    paper: Paper, rendered: Rendered, officers: Officers, before: Rendered | None
) -> Rendered | None:
    """Return a sentence with their names for "they", after one that names them, or "delegates"."""
    delegates = _DELEGATES.search(rendered.text) if "delegates" in rendered.text else None
    they = _THEY.match(rendered.text) if before is not None else None
    kind = "d" if delegates else _kind(_said(paper, before)) if before and they else ""
    names, found = officers.get(kind, []), delegates or they
    if found is None or not names or not _TOGETHER.match(rendered.text, found.end()):
        return None
    told = {m.entity for m in before.mentions} if before else set()
    if they and not {m.entity for m in names} <= told:
        return None
    return spell_out(rendered, *found.span("said"), names)


def _spoken(paper: Paper, rendered: Rendered) -> Iterator[tuple[re.Match[str], str]]:
    """Yield where a sentence speaks of them, in words or by a name, with what it says there."""
    for found in _SPOKEN.finditer(rendered.text):
        symbol = SYMBOL.fullmatch(found["name"])
        name = rendered.named(symbol) if symbol else None
        said = paper.text(name.start, name.end) if name else found["name"]
        if _OFFICERS.fullmatch(said):
            yield found, said


def _speaks(text: str) -> bool:
    plain = text.lower()
    return any(word in plain for word in _SAYING) and _OFFICERS.search(text) is not None
