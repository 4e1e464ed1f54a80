"""Resolutions and formal recommendations, with who must act and under which item they stand."""

import re
from collections.abc import Iterator
from itertools import pairwise

from ..ontology.terms import DecisionKind, EntityType
from .document import BlockKind
from .paper import Paper, Ruling
from .sections import Line

_LEAD = re.compile(
    r"""^\W*(?:[a-z0-9]{1,4}[.)]\s+)?
    (?P<lead>
      (?:(?:the|this)\s+(?P<body>[\w'’&,\s-]{3,70}?)\s+(?:unanimously\s+|therefore\s+|then\s+)?)?
      (?:it\s+was\s+|be\s+it\s+)?(?:unanimously\s+)?
      (?P<verb>resolved|agreed|recommended|decisions?|resolutions?|recommendations?(?:\(s\))?|recommends?|approved|decided|
        is\s+(?:recommended|asked|requested|invited)|are\s+(?:recommended|asked|requested|invited))
      (?:\s+\(?unanimously\)?)?(?:\s+(?:by|with)\s+[^:]{3,60})?
      (?:\s+to\s+recommend)?
      (?P<joint>\s*(?::-|:|[–-](?:\s|$)|\bthat\b\s*:?|\bto\b\s*:?))?
    )""",
    re.IGNORECASE | re.VERBOSE,
)
_STRONG = re.compile(
    r"^(?:resolved|agreed|recommended|decision|decisions|resolution|recommendation|recommendations|decided|approved)",
    re.IGNORECASE,
)
_ASKS = re.compile(r"recommend|asked|requested|invited", re.IGNORECASE)
_CLOSES = re.compile(
    r"^\W*(?:officer\b.{0,30}:|due:|owner:|reasons?\b|alternatives?\b|purpose\b|background|introduction|\(?(?:councillor|cllr)\b.{0,60}\b(?:abstain|voted|left)|the (?:chair|meeting)\b|"
    r"(?:moved|proposed|seconded)\b|contact|executive summary|consultation|note:|voting|action:?\b|in (?:response|discussion)|members (?:asked|noted|discussed))",
    re.IGNORECASE,
)
_NOT_DECIDED = re.compile(
    r"\b(?:not (?:agreed|approved|carried)|was lost|fell|declared lost|withdrawn)\b", re.IGNORECASE
)
_MAX_ITEMS = 30
_BARE = re.compile(
    r"^\W*(?:it was )?(?:resolved|agreed|recommended|decision|recommendations?|approved|noted)\W*$",
    re.IGNORECASE,
)


def find_decisions(paper: Paper) -> None:
    """Record the resolutions and recommendations of a paper."""
    units = list(_units(paper))
    position, item = 0, ""
    while position < len(units):
        line, block = units[position]
        kind_of_block = paper.document.blocks[block].kind
        text = paper.text(line[0], line[1])
        ruling = _opens(paper, text, kind_of_block)
        if kind_of_block is BlockKind.HEADING and ruling is None:
            item = _item_title(text)
        if ruling is None:
            position += 1
            continue
        kind, offset = ruling
        position = _collect(paper, units, position, offset, kind, item)


def _units(paper: Paper) -> Iterator[tuple[tuple[int, int], int]]:
    """Yield each block outside tables as its tokens and its index."""
    for number, unit in enumerate(paper.view.units):
        start, end = paper.words.units[number]
        if start < end and unit.row is None:
            for piece in _cut_at_labels(paper, start, end):
                yield piece, unit.block


def _cut_at_labels(paper: Paper, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Cut a block where a line is a bare label, or names who must act: each begins a new part."""
    breaks = [*(t for t in range(start + 1, end) if paper.words.broken[t]), end]
    first = start
    for token, following in pairwise(breaks):
        line = paper.text(token, following)
        if _BARE.match(line) or _BY_WHOM.match(line):
            yield first, token
            first = token
    yield first, end


_BY_WHOM = re.compile(
    r"^\W*(?:officer|owner|due|responsible|lead|management response|agreed action|priority|target date|by when|action)\b[^:]{0,30}:",
    re.IGNORECASE,
)


def _item_title(text: str) -> str:
    return re.sub(r"^\W*(?:item\s+)?[\d./]*\d[.)]?\s+", "", text).strip(" :*")


def _opens(paper: Paper, text: str, kind: BlockKind) -> tuple[DecisionKind, int] | None:
    """Return what kind of decision a block announces, and where its text begins."""
    found = _LEAD.match(text)
    if found is None or _NOT_DECIDED.search(text[:120]):
        return None
    verb, joint, body = found.group("verb"), found.group("joint"), found.group("body")
    rest = text[found.end() :].strip()
    lead = found.group("lead").strip()
    if (
        kind is BlockKind.HEADING
        and rest
        and not joint
        and re.match(r"(?:of|from|to|for)\b", rest)
        and verb[-1:] in "sS"
    ):
        return (
            DecisionKind.RECOMMENDATION if _ASKS.search(verb) else DecisionKind.RESOLUTION
        ), len(text)
    if kind is BlockKind.HEADING and rest and not joint:
        return None
    if not joint and rest and not _is_label(lead, verb):
        return None
    if not joint and rest and kind is not BlockKind.HEADING and not verb.isupper():
        return None
    if re.match(r"\W*approved\s+by", lead, re.IGNORECASE):
        return None
    if body and not re.search(
        r"committee|board|panel|cabinet|council|forum|group|partnership|commission|executive|members|authority|meeting",
        body,
        re.IGNORECASE,
    ):
        return None
    if body and re.search(r"\b(?:report|paper|inspectors?|review)\b", body, re.IGNORECASE):
        return None
    asks = bool(_ASKS.search(verb))
    if re.search(r"to\s+recommend\s*$", lead, re.IGNORECASE):
        asks = True
    return (DecisionKind.RECOMMENDATION if asks else DecisionKind.RESOLUTION), found.end()


def _is_label(lead: str, verb: str) -> bool:
    return lead.casefold() == verb.casefold()


def _collect(
    paper: Paper,
    units: list[tuple[tuple[int, int], int]],
    position: int,
    offset: int,
    kind: DecisionKind,
    item: str,
) -> int:
    """Record what an announcement is followed by; return the unit to go on from."""
    (start, end), block = units[position]
    text = paper.text(start, end)
    first = _token_after(paper, start, end, offset)
    rest = paper.text(first, end).strip(" *:-–") if first < end else ""
    blocks = paper.document.blocks
    marks = _enumerated(rest)
    if (
        rest
        and len(rest.split()) > 1
        and not rest.endswith(":")
        and not re.fullmatch(r"(?:to|that)\W*", rest, re.IGNORECASE)
    ):
        if marks:
            for a, b in _pieces(paper, first, end):
                _record(paper, kind, a, b, item)
        else:
            sentence = text[:offset].strip()
            whole = bool(re.match(r"\W*the\b", sentence, re.IGNORECASE))
            _record(paper, kind, start if whole else first, end, item)
        following = position + 1
        if (
            following < len(units)
            and blocks[units[following][1]].kind is BlockKind.ITEM
            and text.rstrip().endswith((";", "; and", ","))
        ):
            return _collect_items(paper, units, following, kind, item)
        return following
    return _collect_items(paper, units, position + 1, kind, item)


def _collect_items(
    paper: Paper,
    units: list[tuple[tuple[int, int], int]],
    position: int,
    kind: DecisionKind,
    item: str,
) -> int:
    blocks = paper.document.blocks
    taken = 0
    level: int | None = None
    style = ""
    while position < len(units) and taken < _MAX_ITEMS:
        (start, end), number = units[position]
        block = blocks[number]
        text = paper.text(start, end)
        if block.kind is BlockKind.HEADING or _CLOSES.match(text) or _LEAD_ONLY.match(text):
            break
        if block.kind is BlockKind.ITEM:
            mark = _style(block.marker)
            if level is None:
                level, style = block.level, mark
                if _only_introduces(text):
                    level = None
                    position += 1
                    continue
            elif block.level < level or (block.level == level and mark != style):
                break
            elif block.level > level:
                _extend_last(paper, end)
                position += 1
                continue
            _record(paper, kind, start, end, item)
            taken += 1
        else:
            pieces = list(_pieces(paper, start, end))
            if len(pieces) > 1 or (taken == 0 and _enumerated(text)):
                for a, b in pieces:
                    _record(paper, kind, a, b, item)
                taken += len(pieces)
            elif taken:
                break
            elif _only_introduces(text):
                position += 1
                continue
            else:
                _record(paper, kind, start, end, item)
                return position + 1
        position += 1
    return position


_LEAD_ONLY = re.compile(
    r"^\W*(?:resolved|agreed|recommended|decision)\b\W*(?:that|to|:)", re.IGNORECASE
)


def _only_introduces(text: str) -> bool:
    """Tell whether a line leads into a list: "The Panel is asked to:"."""
    return (
        text.rstrip(" *").endswith((":", ":-", ": -", "to", "that", "–")) and len(text.split()) < 45
    )


def _style(marker: str) -> str:
    if re.search(r"\d", marker):
        return "number"
    return "letter" if re.search(r"[a-z]", marker, re.IGNORECASE) else "bullet"


_ENUM = re.compile(r"(?:^|(?<=\s)|(?<=[;:]))\(?(?:[ivx]{1,4}|[a-h]|\d{1,2})[.)]\s+(?=[A-Za-z])")


def _enumerated(text: str) -> bool:
    found = _ENUM.findall(text)
    return len(found) > 1 or bool(_ENUM.match(text.strip()))


def _pieces(paper: Paper, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Cut "(a) ...; (b) ..." into its items, as tokens."""
    text = paper.text(start, end)
    base = paper.words.starts[start]
    marks = list(_ENUM.finditer(text))
    if not marks:
        yield start, end
        return
    for number, mark in enumerate(marks):
        stop = marks[number + 1].start() if number + 1 < len(marks) else len(text)
        first = _token_at(paper, start, end, base + mark.end())
        last = _token_at(paper, start, end, base + stop)
        if first < last:
            yield first, last


def _token_at(paper: Paper, start: int, end: int, offset: int) -> int:
    for token in range(start, end):
        if paper.words.starts[token] >= offset:
            return token
    return end


def _token_after(paper: Paper, start: int, end: int, offset: int) -> int:
    return _token_at(paper, start, end, paper.words.starts[start] + offset)


def _record(paper: Paper, kind: DecisionKind, start: int, end: int, item: str) -> None:
    words = paper.words.words
    mark = _ENUM.match(paper.text(start, end))
    if mark:
        start = _token_after(paper, start, end, mark.end())
    while start < end and not words[start].alpha and not words[start].digits:
        start += 1
    while end > start + 1 and (
        words[end - 1].text in {";", ",", "–", "-"}
        or (words[end - 1].lower == "and" and words[end - 2].text in {";", ","})
    ):
        end -= 1
    if end - start < 2:
        return
    text = paper.text(start, end)
    if _BARE.match(text):
        return
    addressee = _addressee(paper, start, end, kind)
    paper.rulings.append(
        Ruling(
            kind,
            start,
            end,
            paper.meeting if kind is DecisionKind.RESOLUTION else None,
            addressee,
            item,
            f"{kind.value}-list",
        )
    )


def _extend_last(paper: Paper, end: int) -> None:
    if paper.rulings:
        paper.rulings[-1].end = end


def _addressee(paper: Paper, start: int, end: int, kind: DecisionKind) -> str | None:
    """Return who must act: the post or body that the text asks, else whom the report addresses."""
    text = paper.text(start, min(end, start + 40))
    for mention in paper.mentions_in(start, min(end, start + 14)):
        if mention.entity and paper.things[mention.entity].type not in (
            EntityType.PERSON,
            EntityType.MEETING,
        ):
            after = paper.text(mention.end, min(mention.end + 3, end)) if mention.end < end else ""
            before = paper.text(start, mention.start) if mention.start > start else ""
            if (
                re.match(
                    r"\W*(?:be (?:asked|requested|invited|authorised)|to\b|should|bring|provide|submit|report|issue|write|ask)",
                    after,
                    re.IGNORECASE,
                )
                or re.search(
                    r"\b(?:ask|request|invite|authorise|instruct|delegate\w*(?: authority)? to|that)\s+(?:the\s+)?$",
                    before,
                    re.IGNORECASE,
                )
                and re.match(r"\W*\w+", after)
            ):
                return mention.entity
    return paper.home if kind is DecisionKind.RECOMMENDATION and text else None
