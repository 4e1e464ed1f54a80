"""Groups without a head noun that stand below a heading such as "Our sub-groups"."""

from collections.abc import Iterator

from ..ontology.terms import EMPLOYERS, EntityType
from .document import BlockKind
from .group_names import ENDS, Span, head_of_item, is_name
from .layout.labels import PEOPLE
from .layout.lists import items_below
from .layout.section_lines import LONGEST_HEADING, Line
from .lexicon.references import reference_words
from .lexicon.wordings import wording
from .paper import Paper

SUB_GROUPS = wording("papers", "sub-groups-heading")
_GROUPS = wording("papers", "groups-heading")
_TOLD_OF = wording("papers", "sub-groups-told")
_LED_BELOW = wording("papers", "group-led-below")
_LED_AGAIN = wording("papers", "group-led-again")
_LED_WITHIN = 14
_LEADS_IN = wording("papers", "groups-led-in")
_FEWEST = 2
_NO_GROUPS = EMPLOYERS | {EntityType.PERSON, EntityType.POST}


def headed_groups(paper: Paper) -> Iterator[Span]:
    """Yield the names below a heading of sub-groups that are those of groups.

    A chair or "the sub-group" follows them, or they are all that a list right below it has.
    """
    below = told_of = False
    for line in paper.lines:
        name = _led_name(paper, line) if below and line.role not in PEOPLE else None
        if name is None and told_of:
            name = _presented(paper, line)
        if name is not None:
            yield name
        elif line.end - line.start <= LONGEST_HEADING and (said := _heading(paper, line)):
            listed = SUB_GROUPS.search(said) is not None
            told_of = _TOLD_OF.search(said) is not None
            below |= listed or told_of or _GROUPS.search(said) is not None
            if listed:
                yield from _listed(paper, line.unit + 1)


def _heading(paper: Paper, line: Line) -> str:
    """Return a heading in lower case, or what leads into a list, if it may be of groups."""
    text = paper.text(line.start, line.end).casefold()
    if not any(kind in text for kind in reference_words().bodies.in_headings):
        return ""
    led_in = _LEADS_IN.sub("", text)
    first, last = paper.words.units[line.unit]
    whole = line.end == last or paper.words.gaps[line.end]  # "Sub-group reports    Lead: Jo Bell"
    alone = line.start == first and whole
    item = paper.view.block_of(line.unit).kind is BlockKind.ITEM
    heads = line.heading or led_in != text or (alone and not item)
    return led_in if heads else ""


def _led_name(paper: Paper, line: Line) -> Span | None:
    """Return the name that a line begins with, if who leads the group follows."""
    start, end = head_of_item(paper, line.start, line.end)
    after = " ".join(paper.words.lowers(end, end + _LED_WITHIN))
    led = _LED_BELOW.match(after)
    if paper.words.lower(end - 1) in reference_words().titles.joined_to_chair:
        return None
    if led is None:
        again = " ".join(paper.words.lowers(start, end)) + " "
        led = _LED_AGAIN.match(after, len(again)) if after.startswith(again) else None
        return (start, end) if led and is_name(paper, start, end) else None
    aside = led["spoken"] and (
        line.role or paper.words.lower(start) in reference_words().bodies.between_groups
    )
    return (start, end) if not aside and is_name(paper, start, end) else None


def _presented(paper: Paper, line: Line) -> Span | None:
    """Return the name that a line begins with whose report somebody gives: "Audit – Jo Bell"."""
    words = paper.words
    start, end = head_of_item(paper, line.start, line.end)
    mark = end
    if [w.text for w in words.words[mark : mark + 3]][::2] == ["(", ")"]:
        mark += 3
    if mark >= line.end or not words.words[mark].dash or not is_name(paper, start, end):
        return None
    named = next(iter(paper.mentions_in(mark + 1, mark + 2)), None)
    if named is None or named.type is not EntityType.PERSON or named.start != mark + 1:
        return None
    ends = named.end >= line.end or words.broken[named.end] or words.words[named.end].opener
    group = not any(m.type in _NO_GROUPS for m in paper.mentions_in(start, end))
    return (start, end) if ends and group else None


def _listed(paper: Paper, first: int) -> list[Span]:
    """Return the names of the list that begins at a unit, if each item is one or opens with it."""
    items = [paper.words.units[number] for number in items_below(paper.view, first)]
    items = [(start, end) for start, end in items if start < end]
    names = [head_of_item(paper, *item) for item in items]
    words = paper.words.words
    fits = len(names) >= _FEWEST and all(
        is_name(paper, *name)
        and words[name[0]].lower not in reference_words().bodies.between_groups
        and (name[1] == item[1] or words[name[1]].text in ENDS - {",", ";"})
        and not any(m.type in _NO_GROUPS for m in paper.mentions_in(*name))
        for name, item in zip(names, items, strict=True)
    )
    return names if fits else []
