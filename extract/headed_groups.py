"""Groups without a head noun that stand below a heading such as "Our sub-groups"."""

import re
from collections.abc import Iterator

from ..ontology.terms import EMPLOYERS, EntityType
from .document import BlockKind
from .group_names import ENDS, Span, head_of_item, is_name
from .layout.labels import PEOPLE
from .layout.lists import items_below
from .layout.section_lines import Line
from .paper import Paper

SUB_GROUPS = re.compile(
    r"(?:^|\s)sub[ -]?(?:groups|committees)"
    r"(?: (?:of|within|in) (?:the |our )?(?:[\w&'’-]+ ?){1,8})?$"
    r"|\bsub[ -]?groups? (?:structure|arrangements|terms of reference)$"
)
"""What ends a heading below which each line or heading begins with a sub-group."""
_GROUPS = re.compile(
    r"\b(?:sub[ -]?)?(?:groups|panels|forums)(?: ?\([a-z]{3,8}\))?"
    r"(?:[’']? (?:and )?(?:their )?chairs)?$"
    r"|\bsub[ -]?group[’']?s? chairs$"
)
"""What ends a heading below which a line may name a group without its kind, and who chairs it."""
_LED_BELOW = re.compile(
    r"(?:[:(–—\n,-] )*(?:(?:co - |sub - group |subgroup )?(?:chair(?:s|person)?|lead) (?:is |are )?"
    r"(?:[:–—-]|to be (?:confirmed|appointed|agreed)\b|vacant\b|tbc\b)"
    r"|(?:co - )?chaired (?:jointly )?by\b|led by\b|(?<=[–—-] )chair\b"
    r"|(?P<spoken>(?:the|this) (?:sub - group|sub group|subgroup)\b"
    r"|this group (?:is|was|has|met|meets|will|oversees|leads|develops|monitors|reviews)\b))"
)
"""What follows a name below such a heading: who leads the group, or what "the sub-group" does."""
_LED_AGAIN = re.compile(r"(?:is|was|has been|will be) (?:now |also |co - )?(?:chaired|led)\b")
"""What follows where a sentence begins with the name once more: "Audit was chaired by"."""
_LED_WITHIN = 9
_LEADS_IN = re.compile(r"(?: are| include)?(?: as follows)?:$")
_HEADING_TOKENS = 12
_NO_NAMES = frozenset({"key", "our", "the", "what", "next", "terms", "purpose", "role", "aims"})
"""First words of headings that stand between a group and what is told of it."""
_KINDS = ("sub", "group", "panel", "forum")
_BEFORE_CHAIR = frozenset({"vice", "deputy", "co"})
"""What a hyphen joins to "chair"."""
_FEWEST = 2
_NO_GROUPS = EMPLOYERS | {EntityType.PERSON, EntityType.POST}


def headed_groups(paper: Paper) -> Iterator[Span]:
    """Yield the names below a heading of sub-groups that are those of groups.

    A chair or "the sub-group" follows them, or they are all that a list right below it has.
    """
    below = False
    for line in paper.lines:
        name = _led_name(paper, line) if below and line.role not in PEOPLE else None
        if name is not None:
            yield name
        elif line.end - line.start <= _HEADING_TOKENS and (said := _heading(paper, line)):
            listed = SUB_GROUPS.search(said) is not None
            below |= listed or _GROUPS.search(said) is not None
            if listed:
                yield from _listed(paper, line.unit + 1)


def _heading(paper: Paper, line: Line) -> str:
    """Return a heading in lower case, or what leads into a list, if it may be of groups."""
    text = paper.text(line.start, line.end).casefold()
    if not any(kind in text for kind in _KINDS):
        return ""
    led_in = _LEADS_IN.sub("", text)
    alone = (line.start, line.end) == paper.words.units[line.unit]
    item = paper.view.block_of(line.unit).kind is BlockKind.ITEM
    heads = line.heading or led_in != text or (alone and not item)
    return led_in if heads else ""


def _led_name(paper: Paper, line: Line) -> Span | None:
    """Return the name that a line begins with, if who leads the group follows."""
    start, end = head_of_item(paper, line.start, line.end)
    after = " ".join(paper.words.lowers(end, end + _LED_WITHIN))
    led = _LED_BELOW.match(after)
    if paper.words.lower(end - 1) in _BEFORE_CHAIR:
        return None
    if led is None:
        again = " ".join(paper.words.lowers(start, end)) + " "
        led = _LED_AGAIN.match(after, len(again)) if after.startswith(again) else None
        return (start, end) if led and is_name(paper, start, end) else None
    aside = led["spoken"] and (line.role or paper.words.lower(start) in _NO_NAMES)
    return (start, end) if not aside and is_name(paper, start, end) else None


def _listed(paper: Paper, first: int) -> list[Span]:
    """Return the names of the list that begins at a unit, if each item is one or opens with it."""
    items = [paper.words.units[number] for number in items_below(paper.view, first)]
    items = [(start, end) for start, end in items if start < end]
    names = [head_of_item(paper, *item) for item in items]
    words = paper.words.words
    fits = len(names) >= _FEWEST and all(
        is_name(paper, *name)
        and words[name[0]].lower not in _NO_NAMES
        and (name[1] == item[1] or words[name[1]].text in ENDS - {",", ";"})
        and not any(m.type in _NO_GROUPS for m in paper.mentions_in(*name))
        for name, item in zip(names, items, strict=True)
    )
    return names if fits else []
