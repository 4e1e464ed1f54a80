"""Which lines of a plain text are headings, and of what they are."""

import re
from collections import Counter
from collections.abc import Sequence

from ..document import LEVEL_BARE, BlockKind
from ..run_together import name_end
from .lines import Draft, bold_span, make_heading
from .marks import (
    HOW_OFTEN,
    LABELLED,
    LEVEL_BOLD,
    PANEL_LABEL,
    SENTENCES,
    SMALL_WORDS,
    ends_sentence,
    is_person,
    is_title,
    mark_style,
    title_level,
    trim,
    without_count,
)
from .run_on_items import ASKS

_HEADING_CHARS = 300
_NUMBERED_HEADING_WORDS = 12
_BARE_HEADING_WORDS = 10
_PROSE = 80  # characters from which a block is surely running text
_PROSE_LINE = 60
_MINUTED = "Minutes:"  # below the title of an item of a web page
_UNWRAPPED = 120  # characters of a line that is no part of a wrapped paragraph
_CUT_SHORT = 0.7  # share of the line below that a heading fills at most
_SHORT = 0.3  # the same, of one without capitals
_DIGITS = re.compile(r"(\d+)")
_NUMBER_ALONE = re.compile(r"\d{1,3}[a-z]?\.?\s*")
_ITEM_TITLE = re.compile(
    r"(?P<title>[A-Z][^\n]*?)(?P<size>[^\S\n]+(?:pdf icon )?PDF [\d.,]+ [KM]B(?:/\d+)?)?"
    r"[^\S\n]*(?:$|(?=\n|(?:Minutes|Additional documents|Decision):))"
)
"""The title of an item of a web page's agenda, without the size of the paper it links to."""
_PANELS = 2  # titles with labels under them that make panels of all like them
_NUMBER_AND_TITLE = 2  # lines below which a title is sure to head what follows
_ACRONYM = re.compile(
    r"\s+\([A-Z][A-Za-z&]{0,8}[A-Z]\)(?=$| [A-Z])"
)  # in or after the name of a body that is a heading
_SERIES = re.compile(
    r"\b(?:Group|Board|Panel|Committee|Forum|Sub-?\s?[Gg]roup)$"
)  # how a name ends that may have commas: "Learning, Audit and Review Group"
_INITIALLED = re.compile(
    r"(?P<name>(?P<first>[A-Z])[\w'\u2019-]+ (?:[\w'\u2019-]+ )?(?P<last>[A-Z])[\w'\u2019-]+) "
    r"\((?P=first)[A-Z]?(?P=last)\)"
)


def find_headings(text: str, drafts: list[Draft]) -> list[Draft]:
    """Turn paragraphs and lone numbered lines that are headings by their looks into headings.

    Args:
        text: The stored text.
        drafts: Its blocks so far, in reading order.
    """
    found: list[Draft] = []
    panels = _panels(text, drafts)
    for place, draft in enumerate(drafts):
        below = drafts[place + 1] if place + 1 < len(drafts) else None
        above = drafts[place - 1] if place else None
        if place in panels:
            found += _open_panel(text, draft)
        elif place - 1 in panels and PANEL_LABEL.match(text, draft.start):
            found.append(draft)
        elif draft.kind is BlockKind.PARAGRAPH:
            parts = _split_heading(text, draft, above, below)
            first = below is not None and below.kind is BlockKind.ITEM and below.marker == "1"
            if first and parts == [draft] and _heads_sections(text, draft, drafts[place + 1 :][:2]):
                parts = [make_heading(text, draft.start, draft.end, LEVEL_BOLD)]
            found += parts
        elif draft.kind is BlockKind.ITEM and _is_numbered_heading(text, draft, above, below):
            level = LEVEL_BOLD + draft.marker.count(".")
            found.append(_first_line_heading(text, draft, level))
        elif draft.lines > 1 and _is_minute_or_clause(draft):
            found += _split_first_line(text, draft) or [draft]
        else:
            found.append(draft)
    return found


def _is_minute_or_clause(draft: Draft) -> bool:
    """Say whether an item is numbered as clauses and minutes are: "3.1", "HWB/18/53"."""
    return draft.kind is BlockKind.ITEM and (draft.marker[0].isdigit() or "/" in draft.marker)


def _panels(text: str, drafts: list[Draft]) -> set[int]:
    """Find the bulleted titles that head panels of a web page, each opened in its place.

    They stand alone, at one depth, and at least two have labels under them ("Frequency: ...").
    """
    titles: dict[tuple[str, int], list[int]] = {}
    labelled: Counter[tuple[str, int]] = Counter()
    for place, draft in enumerate(drafts):
        depth = _depth(draft)
        if depth is None or (draft.marker != "o" and any(map(str.isalnum, draft.marker))):
            continue
        line = text[draft.start : draft.first]
        if not (_is_short_title(line) and _has_capitals(line)) or LABELLED.match(line):
            continue
        rest = trim(text, draft.first, draft.end)[0]
        if draft.lines == 1:
            around = [*drafts[max(place - 1, 0) : place], *drafts[place + 1 : place + 2]]
            if place + 1 == len(drafts) or depth in map(_depth, around):
                continue
            rest = drafts[place + 1].start
        titles.setdefault(depth, []).append(place)
        labelled[depth] += PANEL_LABEL.match(text, rest) is not None
    return {
        place for depth, places in titles.items() if labelled[depth] >= _PANELS for place in places
    }


def _depth(draft: Draft) -> tuple[str, int] | None:
    return (draft.marker, draft.indent) if draft.kind is BlockKind.ITEM else None


def _open_panel(text: str, draft: Draft) -> list[Draft]:
    """Part the title of a panel from the lines right under it, if it has any."""
    heading = make_heading(text, draft.start, draft.first, LEVEL_BARE)
    if draft.lines == 1:
        return [heading]
    rest = trim(text, draft.first, draft.end)[0]
    return [heading, Draft(BlockKind.PARAGRAPH, rest, draft.end, lines=draft.lines - 1)]


def _split_heading(
    text: str, draft: Draft, above: Draft | None, below: Draft | None
) -> list[Draft]:
    whole = text[draft.start : draft.end]
    if level := _looks(whole):
        return [make_heading(text, draft.start, draft.end, level)]
    if draft.lines > 1 and _NUMBER_ALONE.fullmatch(text, draft.start, draft.first):
        return _split_number(text, draft)
    if draft.lines == 1 and above and _NUMBER_ALONE.fullmatch(text, above.start, above.end):
        return _title_below(text, draft)
    if draft.lines > 1 and (parts := _split_first_line(text, draft)):
        return parts
    asked = below is not None and ASKS.match(text, below.start) and _is_short_title(whole)
    if draft.lines == 1 and (asked or _is_bare_heading(text, draft, above, below)):
        return [make_heading(text, draft.start, draft.end, LEVEL_BARE)]
    return [draft]


def _split_number(text: str, draft: Draft) -> list[Draft]:
    """Part the title of an item from its number above it, and from the minutes that follow it."""
    start = trim(text, draft.first, draft.end)[0]
    found = _ITEM_TITLE.match(text, start, draft.end)
    if found is None or not is_title(found["title"]) or is_person(found["title"]):
        return [draft]
    if text[trim(text, found.end(), draft.end)[0] : draft.end][:1].islower():
        return [draft]  # a sentence, below the number of a page
    number = Draft(BlockKind.PARAGRAPH, draft.start, draft.first)
    parts = [number, make_heading(text, *found.span("title"), LEVEL_BOLD)]
    rest = trim(text, found.end(), draft.end)[0]
    if rest < draft.end:
        first = text.find("\n", rest, draft.end) % (draft.end + 1)
        lines = text.count("\n", rest, draft.end) + 1
        parts.append(Draft(BlockKind.PARAGRAPH, rest, draft.end, lines=lines, first=first))
    return parts


def _title_below(text: str, draft: Draft) -> list[Draft]:
    """Make a heading of the title that stands in a paragraph of its own below its number."""
    found = _ITEM_TITLE.fullmatch(text, draft.start, draft.end)
    if found is None or not (found["size"] or _is_short_title(found["title"])):
        return [draft]
    return [make_heading(text, *found.span("title"), LEVEL_BOLD)]


def _split_first_line(text: str, draft: Draft) -> list[Draft]:
    """Part a heading from the lines right under it; nothing if the first line is none."""
    rest = trim(text, draft.first, draft.end)[0]
    level = _looks(text[draft.start : draft.first]) or _heads_prose(text, draft, rest)
    # Two blanks before the newline: a line of an address or a signature, not a heading.
    newline = text.find("\n", draft.first, rest)
    if not level or newline > draft.first + 1 or _looks(text[rest : draft.end]):
        return []
    lower = Draft(BlockKind.PARAGRAPH, rest, draft.end, lines=draft.lines - 1)
    return [_first_line_heading(text, draft, level), lower]


def _first_line_heading(text: str, draft: Draft, level: int) -> Draft:
    """Make a heading of the first line of a paragraph or of a numbered item."""
    if draft.parted:
        found = _ITEM_TITLE.fullmatch(text, draft.start, draft.first)
        end = found.end("title") if found else draft.first
        return Draft(BlockKind.HEADING, draft.start, end, level, marker=draft.marker)
    start = draft.number if draft.kind is BlockKind.ITEM else draft.start
    return make_heading(text, start, draft.first, level)


def _heads_prose(text: str, draft: Draft, rest: int) -> int:
    """Return the level of a first line that is cut short although what follows would have fitted.

    Such a line heads the prose or the labels under it.
    """
    line, below = text[draft.start : draft.first], text[rest : draft.end]
    second = below.partition("\n")[0]
    numbered = draft.kind is BlockKind.ITEM
    apart = len(second) > _UNWRAPPED or len(line) <= _SHORT * len(second)
    named = numbered or _has_capitals(line) or apart
    titled = _is_short_title(line) and named and not LABELLED.match(line)
    if not (titled and below[0].isupper()):
        return 0
    if numbered and second == _MINUTED:
        return LEVEL_BOLD + draft.marker.count(".")
    if PANEL_LABEL.match(second) and (not line.endswith(")") or HOW_OFTEN.search(line)):
        return 0 if numbered else LEVEL_BARE
    if len(second) < _PROSE_LINE or len(line) > _CUT_SHORT * len(second):
        return 0
    if not (ends_sentence(below) or SENTENCES.search(below)):  # a page's end may cut the last
        return 0
    return LEVEL_BOLD + draft.marker.count(".") if numbered else LEVEL_BARE


def _looks(line: str) -> int:
    """Return the level of a heading that is recognised by bold or capitals alone, else 0."""
    if len(line) > _HEADING_CHARS:
        return 0
    bold = bold_span(line, 0, len(line))
    inner = line[bold[0] : bold[1]] if bold else line
    return title_level(inner, bold=bold is not None)


def _is_bare_heading(text: str, draft: Draft, above: Draft | None, below: Draft | None) -> bool:
    """Say whether a line that stands alone, without bold or number, heads what is below it."""
    line = text[draft.start : draft.end]
    if below is not None and below.kind is BlockKind.ITEM and HOW_OFTEN.search(line):
        return _is_short_title(line)
    if (
        below is None
        or _is_initialled(line)
        or not (below.kind is BlockKind.PARAGRAPH or _is_clause(below))
        or below.end - below.start < _PROSE
        or (above is not None and text[above.start : above.end].endswith((":", ":-", ":**")))
    ):
        return False
    return _is_short_title(line) and _has_capitals(line)


def _is_initialled(line: str) -> bool:
    """Say whether a line begins with a name and its initials: "Ann Vale (AV) Head of Audit"."""
    found = _INITIALLED.match(line)
    return found is not None and name_end(found["name"]) == len(found["name"])


def _heads_sections(text: str, draft: Draft, below: Sequence[Draft]) -> bool:
    """Say whether a line heads sections that are numbered from 1: "Audit Group" above "1 Aims"."""
    if len(below) < _NUMBER_AND_TITLE or draft.lines > 1:
        return False
    line = text[draft.start : draft.end]
    named = _is_short_title(line) and _has_capitals(line)
    return named and _is_numbered_heading(text, below[0], draft, below[1])


def _is_clause(draft: Draft) -> bool:
    """Say whether a block is one of numbered paragraphs, rather than of a list of things."""
    return draft.kind is BlockKind.ITEM and draft.marker[0].isdigit()


def _is_short_title(line: str) -> bool:
    """Say whether a line has the few plain words of a heading, and is nobody's name."""
    name, meets = HOW_OFTEN.subn("", line)
    line = _ACRONYM.sub("", without_count(name))
    words = line.split()
    return (
        0 < len(words) <= _BARE_HEADING_WORDS
        and words[0][0].isupper()
        and is_title(line)
        and not line.endswith(("?", "!"))
        and not any(mark in line for mark in ';@()*\t\u201c"')
        and ("," not in line or meets > 0 or _SERIES.search(line) is not None)
        and not is_person(line.partition(",")[0])
        and not any(map(str.isdigit, line))
    )


def _has_capitals(line: str) -> bool:
    """Say whether half of the words that carry meaning begin with a capital."""
    content = [word for word in HOW_OFTEN.sub("", line).split() if word not in SMALL_WORDS]
    return sum(word[0].isupper() for word in content) * 2 >= len(content)


def _is_numbered_heading(text: str, draft: Draft, above: Draft | None, below: Draft | None) -> bool:
    """Say whether a numbered line heads the text below it rather than being one of a list."""
    if draft.marker[0] == "(" or not draft.marker[0].isalnum() or draft.marker[0].islower():
        return False
    line = text[draft.start : draft.end]
    if bold := bold_span(text, draft.number, draft.end):
        return is_title(text[slice(*bold)])
    if text[draft.number] in "-*+\u2022" or draft.lines > 1 or not is_title(line):
        return False
    if len(line.split()) > _NUMBERED_HEADING_WORDS or not line[0].isupper() or below is None:
        return False
    apart = _stands_alone(text, draft, above, below) or _counts_on(draft, below)
    if not apart or _is_listed(text, draft, above):
        return False
    style = mark_style(draft.marker, "")
    return below.kind is not BlockKind.FURNITURE and not (
        below.kind is BlockKind.ITEM
        and mark_style(below.marker, "") == style
        and below.end - below.start < _PROSE
    )


def _counts_on(draft: Draft, below: Draft) -> bool:
    """Say whether the paragraphs of a section are numbered below its title: "5." above "5.1"."""
    number = draft.marker.rstrip(".")
    return below.kind is BlockKind.ITEM and below.marker.rstrip(".") == f"{number}.1"


def _is_listed(text: str, draft: Draft, above: Draft | None) -> bool:
    """Say whether "1)" follows words that lead into a list, or "2)" the item before it."""
    if above is None or not draft.marker.endswith(")"):
        return False
    if above.kind is BlockKind.ITEM:
        return _is_next(above.marker[:-1], draft.marker[:-1])
    return draft.marker == "1)" and text[above.start : above.end].endswith((":", ":-"))


def count_on(text: str, drafts: list[Draft]) -> list[Draft]:
    """Make headings of numbered lines that go on with the count of the headings before them.

    Args:
        text: The stored text.
        drafts: Its blocks so far, in reading order.
    """
    counted: list[Draft] = []
    headed, listed = "", ""
    for draft in drafts:
        if draft.kind is BlockKind.ITEM and (draft.marker.isdigit() or "/" in draft.marker):
            if _is_next(headed, draft.marker) and not _is_next(listed, draft.marker):
                parts = _part_title(text, draft)
                counted += parts
                if parts[0].kind is BlockKind.HEADING:
                    headed = draft.marker
                continue
            listed = draft.marker
        elif draft.kind is BlockKind.HEADING and draft.marker:
            headed, listed = draft.marker, ""
        counted.append(draft)
    return counted


def _is_next(before: str, marker: str) -> bool:
    """Say whether a number counts on from another: "7" from "6", "HWB/18/54" from "HWB/18/53"."""
    pairs = list(zip(_DIGITS.split(before), _DIGITS.split(marker), strict=False))
    counts = [int(b) - int(a) for a, b in pairs[1::2]]
    one_more = counts.count(1) == 1 and counts.count(0) == len(counts) - 1
    return one_more and all(a == b for a, b in pairs[::2])


def _part_title(text: str, draft: Draft) -> list[Draft]:
    """Part a numbered line that could be a heading from the lines under it, if it has any."""
    line = text[draft.start : draft.first]
    if not (_is_short_title(line) or (_is_long_title(line) and _ends_early(text, draft))):
        return [draft]
    heading = _first_line_heading(text, draft, LEVEL_BOLD)
    if draft.lines == 1:
        return [heading]
    rest = trim(text, draft.first, draft.end)[0]
    return [heading, Draft(BlockKind.PARAGRAPH, rest, draft.end, lines=draft.lines - 1)]


def _is_long_title(line: str) -> bool:
    """Say whether a line could be the heading of an item: "Annual Report of the Board 2021-22"."""
    words = line.split()
    return (
        len(words) <= _NUMBERED_HEADING_WORDS
        and words[0][0].isupper()
        and is_title(line)
        and _has_capitals(line)
        and not is_person(line)
    )


def _ends_early(text: str, draft: Draft) -> bool:
    """Say whether the first word below the first line of an item would have fitted on it."""
    if draft.lines == 1:
        return True
    rest = trim(text, draft.first, draft.end)[0]
    below = text[rest : draft.end].partition("\n")[0]
    room = len(below) - (draft.first - draft.number)
    return below[0].isupper() and len(below.split()[0]) < room


def _stands_alone(text: str, draft: Draft, above: Draft | None, below: Draft) -> bool:
    """Say whether blank lines part an item from what is above (or a heading is) and below."""
    return text.count("\n", draft.end, below.start) > 1 and (
        above is None
        or draft.parted
        or above.kind is BlockKind.HEADING
        or text.count("\n", above.end, draft.number) > 1
    )
