"""Whose paper it is: the body, the council, the kind of paper, its title."""

import re

from ...ontology.terms import BOARDS, EntityType, PaperKind
from ..document import LEVEL_BARE, BlockKind
from ..layout.labels import LEADERS, OF_ATTENDANCE, PEOPLE, PRESENT
from ..layout.section_lines import role_at
from ..lexicon import lexicon
from ..lexicon.references import reference_words
from ..lexicon.wordings import wording
from ..mentions import Mention
from ..names import key
from ..paper import Paper, words_between
from ..thing import Thing
from .authority import authority_of, council_place
from .heads import HEAD, fills_line, line_around, titling, up_to_name
from .item_pages import of_item_page
from .kinds import OF_REPORTS, kind_of
from .listed_groups import stands_in_list
from .meetings import HISTORY, MAKER, MEETING_BODIES, OF_MINUTE, TO_MEETING, find_meetings
from .paper_titles import LINES_TO_TITLE, WORDS_OF_KIND, title_of
from .spoken_of import approving, spoken_of
from .who_met import called_by_kind, dated_below, is_above_business, who_may_have_met

_ABOVE_TITLE = LEADERS | {"members", "attending"}
"""Lists that may stand above a title: whom the paper goes to, who leads, who takes the minutes."""
_SEATS = PEOPLE - PRESENT
"""Sections in which a body is named beside a seat: "Chair of the Review Group"."""
_OFTEN = 3
"""A body that is named as often may be the one whose paper it is, where the head names none."""
_OF_ANY_KIND = frozenset({PaperKind.OTHER, PaperKind.WEB_PAGE})
_NEXT_LINE = 3
_STRAPLINE = 14
"""Tokens from a partnership to the group of it that is named below its motto."""
_FORMS_ALONE = reference_words().bodies.bare_councils
_SITTING = wording("papers", "sitting")
_DATED_SITTING = wording("papers", "dated-sitting")
_MEETING_OF = wording("papers", "meeting-of")
_PART_OF = re.compile(r"(?:\(\w+\) ?)?[:,–—-]")
"""What stands between a partnership and a group of it that follows in the line."""
_ITS_OWN = wording("papers", "its-own")
_ARRANGEMENTS = wording("papers", "arrangements")
_REPORT_TO = wording("papers", "report-to")
_OF_VERSION = wording("papers", "of-version")
_SET_UP = wording("papers", "body-set-up")


def place_paper(paper: Paper) -> None:
    """Find out whose paper it is, and set the fields of `Paper` that say so."""
    head = _end_of_head(paper)
    paper.kind = kind_of(paper, head)
    paper.title = title_of(paper)
    paper.authority = authority_of(paper)
    paper.home = _unless_one_of_many(paper, _unless_hub(paper, _home(paper, head)))
    paper.told_of = _told_of(paper) or paper.home
    find_meetings(paper, head, dated_below(paper, head) if paper.of_meeting else None)


def _unless_hub(paper: Paper, home: str | None) -> str | None:
    """Return whose paper it is, but for a hub that minutes of an unnamed committee are about."""
    thing = paper.thing(home)
    of_hub = thing is not None and thing.type is EntityType.HUB
    return None if of_hub and paper.kind is PaperKind.MINUTES else home


def _unless_one_of_many(paper: Paper, home: str | None) -> str | None:
    """Return whose paper it is: of a page that tells of several groups, their partnership."""
    group = paper.thing(home)
    if group is None or group.type is not EntityType.GROUP or paper.kind not in _OF_ANY_KIND:
        return home
    found = paper.safeguarding_partnerships()
    own = {
        m.entity
        for m in paper.mentions
        if not m.reference and fills_line(paper, m) and _is_sub_group(paper, m)
    }
    return found[0].id if len(found) == 1 and len(own) >= _OFTEN else home


def _is_sub_group(paper: Paper, mention: Mention) -> bool:
    thing = paper.thing(mention.entity)
    return thing is not None and thing.is_sub_group


def _end_of_head(paper: Paper) -> int:
    """Return the token at which the head of the paper ends: before the list of those present."""
    listed = [ln for ln in paper.lines if 0 < ln.start <= HEAD * 2 and ln.role in PEOPLE]
    if listed and listed[0].role in _ABOVE_TITLE:
        lists = [ln for ln in listed if ln.role not in LEADERS and ln.role != "attending"]
        listed = [ln for ln in listed if ln.role in OF_ATTENDANCE] or lists
    return listed[0].start if listed else min(HEAD, len(paper.words))


def _home(paper: Paper, head: int) -> str | None:
    """Return the body whose paper it is: by "Meeting of", first in the head, or named most.

    That of minutes is none that is named only where their items begin.
    """
    named = [
        m
        for m in paper.mentions
        if m.start < max(head, HEAD)
        and m.entity
        and not m.reference
        and m.type in MEETING_BODIES
        and paper.things[m.entity].type in MEETING_BODIES
        and paper.words.lower(m.end) != "logo"
        and not (paper.things[m.entity].is_of_partners and not fills_line(paper, m))
        and not _is_any(paper, m)
        and not stands_in_list(paper, m)
        and not _OF_VERSION.search(before := up_to_name(paper, line_around(paper, m)[0], m))
        and not TO_MEETING.search(before)
        and not (paper.of_meeting and (_SET_UP.search(before) or _is_filled(paper, m)))
    ]
    known = _arranging(paper) or _of_history(paper) or of_item_page(paper) or approving(paper)
    if known is not None:
        return known
    seated, named = named, [m for m in named if role_at(paper.lines, m.start) not in _SEATS]
    sat = next((m.entity for m in named if _is_sitting(paper, m)), None)
    if sat is None and paper.of_meeting:
        sat = _full_council(paper, head, named)
    if paper.of_meeting:
        named, seated = who_may_have_met(paper, head, named, seated), []
    return sat or spoken_of(paper, _named_in_head(paper, head, named, seated))


def _is_filled(paper: Paper, mention: Mention) -> bool:
    """Tell whether a name has a line to itself below what was resolved: others are to sit there."""
    resolved = next((ln.start for ln in paper.lines if ln.role == "resolution"), mention.end)
    return resolved < mention.start and fills_line(paper, mention)


def _named_in_head(
    paper: Paper, head: int, named: list[Mention], seated: list[Mention]
) -> str | None:
    """Return the body of a paper that does not say who met, by where its head names it.

    Args:
        paper: The paper.
        head: The token at which its head ends.
        named: What the head names that meets.
        seated: The same, with those beside a seat.
    """
    titled = titling(paper) if paper.kind in OF_REPORTS else None
    for mention in named:
        start, end = line_around(paper, mention)
        before, after = up_to_name(paper, start, mention), paper.text(mention.end, end)
        if mention is titled or role_at(paper.lines, mention.start) == "recipient":
            return _group_beside(paper, mention, named).entity
        # "The Board Annual Report", not "agree the Board's plan", nor put to a committee above it
        opens = mention.start <= start + 1 and not _is_put_to(paper, named[0], mention)
        # below the name of whoever met it is the title of an item
        item = paper.of_meeting and mention is not named[0] and fills_line(paper, named[0])
        own = opens and not item and mention.start < head and _ITS_OWN.search(after)
        listed = paper.block_at(mention.start).kind is BlockKind.ITEM  # of what is recommended
        met = _MEETING_OF.search(before) and not OF_MINUTE.search(before)
        told = not listed and (met or _REPORT_TO.search(before))
        if mention.start < HEAD and (own or told):
            return mention.entity
    if named:
        most = _named_most(paper, BOARDS) if _told_in_passing(paper, named) else None
        return most or _spoken_of_before(paper, named[0]) or _first_in_head(paper, named)
    first = seated[0].entity if seated else _of_place(paper)
    if paper.of_meeting:
        return (_titled(paper) if is_above_business(paper) else None) or called_by_kind(paper)
    return _titled(paper) or _named_most(paper) or first


def _group_beside(paper: Paper, mention: Mention, named: list[Mention]) -> Mention:
    """Return the group that is named after a partnership and a mark, or else the partnership.

    So the head of minutes says who met: "Meeting: Ashby Board – Audit Group".
    """
    _, end = line_around(paper, mention)
    group = next((m for m in named if mention.end <= m.start < end), None)
    if group is None or group.end < end or mention.type is not EntityType.PARTNERSHIP:
        return mention
    between = words_between(paper, mention.end, group.start).strip()
    return group if group.type is EntityType.GROUP and _PART_OF.fullmatch(between) else mention


def _told_in_passing(paper: Paper, named: list[Mention]) -> bool:
    """Tell whether a page that is of no meeting names bodies at its head in sentences only."""
    told = paper.kind in {PaperKind.OTHER, PaperKind.WEB_PAGE}
    return told and not any(fills_line(paper, m) for m in named)


def _of_history(paper: Paper) -> str | None:
    """Return the body that a page on one item or decision says met on it, or took it.

    "Meeting: 04/11/2014 - Cabinet"; "Decision Maker: Cabinet".
    """
    source = paper.words.source
    found = HISTORY.search(source) if "eeting: " in source else None
    found = found or (MAKER.search(source) if "Decision " in source else None)
    if found is None:
        return None
    starts = paper.words.starts
    for mention in (m for m in paper.mentions if starts[m.start] == found.start("who")):
        if mention.entity and mention.type in MEETING_BODIES:
            return mention.entity
        if mention.type is EntityType.COUNCIL and _is_bare(paper, mention):
            return _as_committee(paper, mention)
    return None


def _is_any(paper: Paper, mention: Mention) -> bool:
    """Tell whether a name is that of any such body: "the duty to appoint a Partnership Board"."""
    before = paper.words.lower(mention.start - 1) if mention.start else ""
    once = len(paper.things[mention.entity].mentions) == 1
    return once and before in reference_words().pointing.introducing


def _is_put_to(paper: Paper, first: Mention, mention: Mention) -> bool:
    """Tell whether a paper is a report to the committee whose name alone is a line of its head."""
    other = first.type is EntityType.COMMITTEE and first.entity != mention.entity
    return other and paper.kind is PaperKind.REPORT and fills_line(paper, first)


def _arranging(paper: Paper) -> str | None:
    """Return the safeguarding partnership whose arrangements a paper is, by its title."""
    if paper.of_meeting or paper.kind is PaperKind.REPORT:
        return None
    heads = [ln for ln in paper.lines[:LINES_TO_TITLE] if ln.end - ln.start <= WORDS_OF_KIND]
    titles = [paper.text(line.start, line.end) for line in heads]
    if not any(not text.endswith(".") and _ARRANGEMENTS.search(text) for text in titles):
        return None
    found = paper.safeguarding_partnerships()
    best = max(found, key=lambda t: (len(t.mentions), -t.mentions[0].start), default=None)
    if best is None:
        return None
    said = any("safeguarding" in text.casefold() for text in titles)
    return best.id if said or best.mentions[0].start < HEAD else None


def _full_council(paper: Paper, head: int, named: list[Mention]) -> str | None:
    """Return the council where it is what met; a committee where no place says which it is.

    Args:
        paper: The paper.
        head: The token at which its head ends.
        named: What else the head names that meets.
    """
    alone = all(m.start >= head for m in named)
    for mention in paper.mentions:
        if mention.start >= max(head, HEAD):
            break
        if mention.type is not EntityType.COUNCIL or paper.words.words[mention.end].apostrophe:
            continue
        start, _ = line_around(paper, mention)
        bare = _is_bare(paper, mention)
        before = up_to_name(paper, start, mention)
        met = _MEETING_OF.search(before) is not None and not TO_MEETING.search(before)
        if met and not bare:
            return mention.entity or None
        sat = bare and _is_sitting(paper, mention)
        if bare and (met or sat or (alone and fills_line(paper, mention))):
            return _as_committee(paper, mention)
    return None


def _is_bare(paper: Paper, mention: Mention) -> bool:
    """Tell whether a name says of a council no more than that it is one: "County Council"."""
    return _FORMS_ALONE.issuperset(paper.words.lowers(mention.start, mention.end))


def _as_committee(paper: Paper, mention: Mention) -> str:
    """Make an entity of the council that met as a body, of which no place is named."""
    name = paper.text(mention.start, mention.end)
    if mention.entity:
        paper.take_back(mention)
    if paper.authority not in paper.things:
        paper.authority = authority_of(paper)
    committee: Thing = paper.add_thing(EntityType.COMMITTEE)
    mention.type = EntityType.COMMITTEE
    committee.add(mention, name.title() if name.isupper() else name)
    return committee.id


def _is_sitting(paper: Paper, mention: Mention) -> bool:
    """Tell whether a line is the sitting a web page is of: "* Meeting of Board, 5 May 2023"."""
    sits = _SITTING if paper.block_at(mention.start).kind is BlockKind.ITEM else _DATED_SITTING
    return sits.search(paper.text(*line_around(paper, mention))) is not None


def _spoken_of_before(paper: Paper, first: Mention) -> str | None:
    """Return the one safeguarding partnership, where a page calls it "the Board" from the start.

    Such a page of its website names a group of it in passing before it names itself.
    """
    if paper.of_meeting or first.type is not EntityType.GROUP or fills_line(paper, first):
        return None
    found = paper.safeguarding_partnerships()
    if len(found) != 1 or found[0].id == first.entity:
        return None
    heads = {key(name)[-1] for name in found[0].names}
    spoken = (m for m in paper.mentions if m.reference and m.start < first.start)
    called = any(paper.words.lower(m.end - 1) in heads for m in spoken)
    return found[0].id if called else None


def _first_in_head(paper: Paper, named: list[Mention]) -> str:
    """Return the first body of the head; of two in lines of their own, the second.

    A partnership's sub-group writes its own name under the partnership's, or after a mark; a
    sentence that names its group tells of the partnership.
    """
    first = named[0]
    above_group = first.type is EntityType.PARTNERSHIP and not paper.of_meeting
    if above_group and (own := titling(paper)) is not None:
        return own.entity
    second = next((m for m in named if m.entity != first.entity), first)
    if first.inner is not None and not fills_line(paper, first):
        return first.inner.entity
    if second.start - first.end > _NEXT_LINE and not _has_strapline(paper, first, second):
        return first.entity
    if line_around(paper, first) == line_around(paper, second):
        between = words_between(paper, first.end, second.start)
        parted = paper.words.broken[second.start] or _PART_OF.fullmatch(between)
        inside = first.type is EntityType.PARTNERSHIP and second.type is not first.type
        return second.entity if parted and inside and fills_line(paper, second) else first.entity
    apart = fills_line(paper, second) or _opens_title(paper, first, second)
    return second.entity if fills_line(paper, first) and apart else first.entity


def _opens_title(paper: Paper, first: Mention, second: Mention) -> bool:
    """Tell whether the title below the name of a website begins with another partnership's."""
    start, end = line_around(paper, second)
    opens = second.start == start and paper.words.words[end - 1].text != "."
    partnerships = first.type is second.type is EntityType.PARTNERSHIP
    return opens and partnerships and not paper.of_meeting and end - start <= WORDS_OF_KIND


def _has_strapline(paper: Paper, first: Mention, second: Mention) -> bool:
    """Tell whether a motto alone stands between a partnership and the one group named below it."""
    inside = (first.type, second.type) == (EntityType.PARTNERSHIP, EntityType.GROUP)
    if not inside or second.start - first.end > _STRAPLINE:
        return False
    between = [ln for ln in paper.lines if first.end <= ln.start and ln.end <= second.start]
    if len(between) != 1 or between[0].role or paper.block_at(between[0].start).marker:
        return False
    levels = {paper.block_at(token).level for token in (first.start, second.start)}
    after = paper.mentions_in(second.end, second.end + _STRAPLINE)
    listed = any(m.type is EntityType.GROUP and m.entity != second.entity for m in after)
    heads = lexicon().lower_heads.isdisjoint(key(paper.text(between[0].start, between[0].end)))
    return heads and not listed and len(levels - {0, LEVEL_BARE}) <= 1


def _told_of(paper: Paper) -> str | None:
    """Return the safeguarding partnership that a report put to a committee is about, if one is."""
    home = paper.thing(paper.home)
    if home is None or home.type is not EntityType.COMMITTEE or paper.kind is not PaperKind.REPORT:
        return None
    found = paper.safeguarding_partnerships()
    titled = [t for t in found if any(name in paper.title for name in t.names)]
    chosen = titled if len(titled) == 1 else found
    return chosen[0].id if len(chosen) == 1 else None


def _titled(paper: Paper) -> str | None:
    """Return the one body whose short name is in the title: "Executive: terms of reference"."""
    said = set(key(paper.title))
    bodies = [t.id for t in paper.things.values() if t.type in MEETING_BODIES]
    meant = [b for b in bodies if key(paper.things[b].name)[-1] in said]
    return meant[0] if len(meant) == 1 else None


def _named_most(paper: Paper, types: frozenset[EntityType] = MEETING_BODIES) -> str | None:
    """Return the body that is named most; those who have a seat in one are none by themselves."""
    said = paper.words.source.casefold()

    def weight(body: Thing) -> int:
        # a paper that names it once goes on with "the panel"
        return len(body.mentions) + said.count(f"the {key(body.name)[-1]} ")

    bodies = [t for t in paper.things.values() if t.type in types and not t.is_of_partners]
    best = max(bodies, key=lambda t: (weight(t), -t.mentions[0].start), default=None)
    return best.id if best is not None and weight(best) >= _OFTEN else None


def _of_place(paper: Paper) -> str | None:
    """Return the one safeguarding partnership that is called after the place of the council."""
    council = paper.thing(paper.authority)
    place = council_place(council) if council else ""
    found = [t.id for t in paper.safeguarding_partnerships() if t.name.startswith(place)]
    return found[0] if place and len(found) == 1 else None
