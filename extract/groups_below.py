"""The groups of a partnership by where they stand: below "Our sub-groups", or in a drawn chart."""

import re

from ..ontology.terms import BODIES, EntityType
from .document import LEVEL_BARE, BlockKind
from .headed_groups import SUB_GROUPS
from .layout.section_lines import LONGEST_HEADING
from .lexicon.english import english
from .lexicon.wordings import wording
from .mentions import Mention
from .paper import Claim, Paper

_PARTNERSHIPS = frozenset({EntityType.PARTNERSHIP, EntityType.COMMITTEE})
_MARKS = frozenset(":–—-(")
_STRUCTURE = wording("papers", "structure-heading")
_TOLD_OF = wording("papers", "sub-groups-told")
_ALL = (SUB_GROUPS, _STRUCTURE, _TOLD_OF)
_BARS = re.compile(r"[|↓▼⇓⬇│]+")
_FEWEST_BARS = 2
_TO_COME = wording("papers", "proposed")


def below_sub_groups(paper: Paper, *, called_so: bool = False) -> dict[str, Mention]:
    """Return the groups that paragraphs or headings below "Our sub-groups" begin with.

    Args:
        paper: The paper.
        called_so: Whether only those are meant below headings that call them sub-groups, if there
            are any: "Our structure" may stand above those that oversee them, too.
    """
    if called_so:
        return _below(paper, (SUB_GROUPS,)) or _below(paper, _ALL)
    return _below(paper, _ALL)


def groups_of_named(paper: Paper) -> list[tuple[Mention, Mention]]:
    """Return the groups below headings that say whose they are, each with whose it is.

    "Sub-groups of the Improvement Board" stands above "1. Workforce".
    """
    owners: dict[str, Mention] = {}
    found = _below(paper, (SUB_GROUPS,), owners)
    return [(name, owners[id_]) for id_, name in found.items() if id_ in owners]


def _below(
    paper: Paper, ways: tuple[re.Pattern[str], ...], owners: dict[str, Mention] | None = None
) -> dict[str, Mention]:
    """Return the groups below what announces some, and in `owners` whose they are."""
    found: dict[str, Mention] = {}
    owner: Mention | None = None
    level, telling = 0, False
    for number, (start, end) in enumerate(paper.words.units):
        block = paper.view.block_of(number)
        heads = block.kind is BlockKind.HEADING
        brief = start < end <= start + LONGEST_HEADING
        if brief and _announces_sub_groups(paper, start, end, ways):
            level, telling = block.level or LEVEL_BARE, True
            owner = next((m for m in paper.mentions_in(start, end) if _is_body(paper, m)), None)
            continue
        if heads:
            level = level if block.level >= level else 0
        name = _begins_item(paper, start, end, telling=telling) if level and start < end else None
        for drawn in _drawn(paper, number) if level and not name else ():
            found.setdefault(drawn.entity, drawn)
        if name:
            found.setdefault(name.entity, name)
            if owner is not None and owners is not None:
                owners.setdefault(name.entity, owner)
        elif heads and block.level <= level:
            telling = False
    return found


def _announces_sub_groups(
    paper: Paper, start: int, end: int, ways: tuple[re.Pattern[str], ...]
) -> bool:
    """Tell whether a line says that what is below it are the groups of whoever has the paper."""
    text = paper.text(start, end).casefold()
    about = "group" in text or "structure" in text or "committees" in text
    return about and any(way.search(text) for way in ways)


def _begins_item(paper: Paper, start: int, end: int, *, telling: bool) -> Mention | None:
    """Return the group that a line names before anything else: "Audit Group: looks at cases".

    So does a paragraph right below what announces them: "The Audit Group has looked at cases".
    """
    words = paper.words.words
    start += telling and words[start].lower in english().articles
    name = next(iter(paper.mentions_in(start, min(start + 1, end))), None)
    if name is None or name.start != start or not _is_group(paper, name):
        return None
    alone = name.end == end or paper.words.broken[name.end]  # "Audit Group / Lead: Jo Bell"
    marked = alone or words[name.end].text in _MARKS
    if telling and name.end < end:
        after = words[name.end]
        acts = after.alpha and not after.capital and after.lower not in english().small_words
        marked = marked or after.text == "." or acts
    joint = words[start].lower == "joint"
    return name if marked and not (name.reference or joint) else None


def _drawn(paper: Paper, unit: int) -> list[Mention]:
    """Return the groups below a partnership in a chart that is drawn with bars between lines."""
    start, end = paper.words.units[unit]
    bars = sum(_BARS.fullmatch(word.text) is not None for word in paper.words.words[start:end])
    if bars < _FEWEST_BARS:
        return []
    named = paper.mentions_in(start, end)
    tops = [
        m.end for m in named if paper.stands_for(m, _PARTNERSHIPS) and m.entity == paper.told_of
    ]
    below = max(tops, default=start)
    boxed = _boxes_over_lines(paper, start, end)
    return [
        m for m in named if below <= m.start < boxed and _is_group(paper, m) and not m.reference
    ]


def _boxes_over_lines(paper: Paper, start: int, end: int) -> int:
    """Return where boxes side by side begin whose names go on in the next line: torn apart."""
    gapped = [t for t in range(start, end) if paper.words.gaps[t]]
    breaks = [t for t in range(start, end) if paper.words.broken[t]]
    if not gapped or not any(b > gapped[0] and b < gapped[-1] for b in breaks):
        return end
    return max((b for b in breaks if b <= gapped[0]), default=start)


def _is_body(paper: Paper, mention: Mention) -> bool:
    return paper.stands_for(mention, BODIES)


def _is_group(paper: Paper, mention: Mention) -> bool:
    """Tell whether a mention is of a group, or of a sub-committee."""
    thing = paper.thing(mention.entity)
    return thing is not None and (
        thing.type is EntityType.GROUP
        or (thing.type is EntityType.COMMITTEE and thing.is_sub_group)
    )


def is_gone(paper: Paper, claim: Claim) -> bool:
    """Tell whether what a claim says to be replaced is no more, and not only to be replaced."""
    first, _ = paper.sentence_at(claim.start) or (claim.start, claim.end)
    return _TO_COME.search(paper.text(first, claim.end)) is None
