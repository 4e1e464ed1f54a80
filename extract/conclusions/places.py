"""What the place of a name implies: in a longer name, at the head of a paper, in a signature."""

from collections import defaultdict
from functools import partial
from itertools import pairwise, zip_longest

from ...ontology.terms import OFFICIALS, ORGANISATIONS, EntityType, PaperKind, Predicate
from ..context import PARTNERSHIPS, council_place
from ..document import BlockKind
from ..groups_below import below_sub_groups, groups_of_named, is_gone
from ..layout.labels import AUTHORS, PEOPLE
from ..layout.section_lines import Line
from ..mentions import Mention
from ..mentions.local_groups import LOCAL_GROUPS
from ..names import Key, initials, key
from ..paper import Paper, Thing, words_between
from .sub_groups import heads_section, is_denied, names_sub_group, state_spoken_of

_WITH_KIND = 3
"""Words of the name of a council that is called by its initials: "Anyshire County Council"."""
_TITLE_AND_NAME = 2
"""Cells that say who holds a post."""
_OWNERS = frozenset(
    {EntityType.PARTNERSHIP, EntityType.COUNCIL, EntityType.COMMITTEE, EntityType.HUB}
)
_SIGNED_FROM = 2
"""Rows from the top of a table among which the names stand of those who signed."""
_OF_AGENCIES = frozenset({EntityType.GROUP, EntityType.COMMITTEE, EntityType.SERVICE})
_INNER = frozenset({"body", "unit", "team", "desk", "bureau", "committee", "department", "command"})
"""Heads of what an agency has within: "CCG Governing Body", but not "Police Partnership Board"."""
_NO_OWNERS = frozenset(
    {
        (EntityType.HUB, EntityType.GROUP),
        (EntityType.COUNCIL, EntityType.PARTNERSHIP),
    }
)
"""Types of which one does not own the other, although its name begins the other's."""
_WIDER = frozenset({"pan", "regional", "national"})
"""Words of the names of groups that are several partnerships'."""
_MADE_UP = "make-up"
"""The rule by which those named are all that a group is."""
_LONGEST_TITLE = 20
_ANNUAL_REPORT = "annual report"
_HEAD = 40
"""Tokens at the beginning of a paper within which its council heads it."""


def state_owners(paper: Paper) -> None:
    """A body whose name begins with another's is a part of it: "LSCB Business Unit"."""
    forms: dict[Key, Thing] = {}
    bodies = [t for t in paper.things.values() if t.type in ORGANISATIONS]
    for thing in bodies:
        for name in filter(partial(_is_whole, thing), thing.names):
            forms.setdefault(key(name), thing)
    for thing in (t for t in bodies if t.type is EntityType.COUNCIL):
        if len(own := key(thing.name)) >= _WITH_KIND:
            forms.setdefault((initials(own).casefold(),), thing)
    for thing in bodies:
        if not thing.national:
            _state_owner(paper, thing, forms)


def _is_whole(thing: Thing, name: str) -> bool:
    """Tell whether a form names a body by itself: with its head, or as an acronym.

    The place of a council does not: much is called after Anyshire that is not its council's.
    """
    if thing.type is EntityType.COUNCIL:
        return key(name) != key(council_place(thing))
    return name.isupper() or key(name)[-1:] == key(thing.name)[-1:]


def _state_owner(paper: Paper, thing: Thing, forms: dict[Key, Thing]) -> None:
    for mention in thing.mentions:
        if mention.rule == "prefixed":
            continue
        span = (mention.start, mention.end)
        words = key(paper.text(*span))
        beginnings = (words[:n] for n in range(len(words) - 1, 0, -1))
        owner = next((forms[b] for b in beginnings if b in forms), None)
        if owner is not None and owner is not thing and _may_own(owner, thing):
            rule = "name-begins-with-owner"
            paper.claim(thing.id, Predicate.PART_OF, owner.id, span, rule, 0.65)
            return


def _may_own(owner: Thing, thing: Thing) -> bool:
    """Tell whether a body that is named after another may be a part of it.

    A hub's board stands over it, a partnership is no part of the council that begins its name, and
    services and groups share their first words with others that are no part of them: "Early Help"
    and the Early Help Hub.
    """
    if owner.type is EntityType.PARTNERSHIP and key(owner.name)[-1:] == ("trust",):
        return False  # a children's trust has a board, and is no more than that
    local = owner.national is None or owner.type is EntityType.COUNCIL
    if owner.type is EntityType.AGENCY:
        return local and thing.type in _OF_AGENCIES and key(thing.name)[-1] in _INNER
    return local and owner.type in _OWNERS and (owner.type, thing.type) not in _NO_OWNERS


def state_sub_groups(paper: Paper) -> None:
    """A sub-group or executive that is said to be of nobody else is of the paper's partnership.

    That is a safeguarding partnership: others hear of its sub-groups. One that is no more may
    have been of its predecessor.
    """
    home = _own_partnership(paper)
    placed = {c.subject for c in paper.claims if c.predicate is Predicate.PART_OF}
    for name, owner in groups_of_named(paper):
        if name.entity not in placed:
            span = (name.start, name.end)
            paper.claim(
                name.entity, Predicate.PART_OF, owner.entity, span, "sub-group-by-name", 0.7
            )
            placed.add(name.entity)
    replaced = (c for c in paper.claims if c.predicate is Predicate.REPLACES)
    placed |= {c.object for c in replaced if is_gone(paper, c)}
    if home is None or not home.is_for_safeguarding:
        if paper.kind is PaperKind.MINUTES:
            state_spoken_of(paper, placed)
        return
    listed = below_sub_groups(paper)
    own = home.id == paper.home
    groups = (t for t in paper.things.values() if t.type is EntityType.GROUP or t.id in listed)
    for thing in list(groups):
        called = (m for m in thing.mentions if names_sub_group(paper, m))
        mention = next(called, listed.get(thing.id))
        if mention is None and own:
            mention = heads_section(paper, thing)
        of_another = not (PARTNERSHIPS | _WIDER).isdisjoint(key(thing.name)[:-1])
        of_another |= any(m.rule == LOCAL_GROUPS for m in thing.mentions)
        of_another |= is_denied(paper, thing)
        if mention is not None and thing.id not in placed and not of_another:
            span = (mention.start, mention.end)
            rule = "sub-group-by-name"
            paper.claim(thing.id, Predicate.PART_OF, home.id, span, rule, 0.7)


def _own_partnership(paper: Paper) -> Thing | None:
    """Return the partnership whose paper it is, or that a group is part of whose paper it is.

    A report to a committee is of the one safeguarding partnership that it names.
    """
    home = paper.thing(paper.home)
    if home is not None and home.type is EntityType.COMMITTEE and paper.kind is PaperKind.REPORT:
        told_of = paper.safeguarding_partnerships()
        return told_of[0] if len(told_of) == 1 else None
    if home is None or home.type is not EntityType.GROUP:
        return home if home is not None and home.type is EntityType.PARTNERSHIP else None
    owners = {
        c.object for c in paper.claims if c.subject == home.id and c.predicate is Predicate.PART_OF
    }
    found = [t for t in map(paper.thing, owners) if t and t.type is EntityType.PARTNERSHIP]
    return found[0] if len(found) == 1 else None


def state_partners(paper: Paper) -> None:
    """Those whom a paper names as the partners sit where these do: "the LSPs and the Trust".

    A group that the partners make up has them as members, and not itself under another name.
    """
    seats = [c for c in paper.claims if c.predicate is Predicate.MEMBER_OF]
    for seat in seats:
        partners = paper.things[seat.subject]
        if partners.type is not EntityType.GROUP or not partners.is_of_partners:
            continue
        if seat.rule == _MADE_UP:
            paper.claims.remove(seat)
        for member in [c for c in seats if c.object == partners.id]:
            span, rule = (seat.start, seat.end), "seat-of-partners"
            paper.claim(
                member.subject, Predicate.MEMBER_OF, seat.object, span, rule, seat.confidence
            )


def tell_committees(paper: Paper) -> None:
    """A committee of what is no council is a group: "the ICB's Quality Committee".

    So is one of a safeguarding partnership.
    """
    for claim in paper.claims:
        part, whole = paper.things[claim.subject], paper.things[claim.object]
        inner = claim.predicate is Predicate.PART_OF and part.type is EntityType.COMMITTEE
        if inner and (whole.type is EntityType.AGENCY or _is_safeguarding(whole)):
            part.type = EntityType.GROUP


def _is_safeguarding(thing: Thing) -> bool:
    return thing.type is EntityType.PARTNERSHIP and thing.is_for_safeguarding


def state_home(paper: Paper) -> None:
    """A committee whose paper the council heads is the council's; a group's, the partnership's."""
    home, council = paper.thing(paper.home), paper.thing(paper.authority)
    if home is not None and home.type is EntityType.GROUP:
        _state_home_group(paper, home)
    if home is None or council is None or home.type is not EntityType.COMMITTEE:
        return
    heading = [
        m
        for m in council.mentions
        if m.start < _HEAD and _is_whole(council, paper.text(m.start, m.end))
    ]
    if heading and home.mentions:
        fullest = max(heading, key=lambda m: (m.end - m.start, -m.start))
        span = (fullest.start, fullest.end)
        paper.claim(home.id, Predicate.PART_OF, council.id, span, "council-heads-paper", 0.8)


def _state_home_group(paper: Paper, home: Thing) -> None:
    """A group in the head of whose paper one safeguarding partnership stands is of that one."""
    placed = any(c.subject == home.id and c.predicate is Predicate.PART_OF for c in paper.claims)
    titles = [
        t for line in paper.lines if _is_title(paper, line) for t in range(line.start, line.end)
    ]
    heading = [
        (thing, m)
        for thing in paper.safeguarding_partnerships()
        for m in thing.mentions
        if m.start in titles and not m.reference
    ]
    if not placed and len({thing.id for thing, _ in heading}) == 1:
        partnership, mention = heading[0]
        span = (mention.start, mention.end)
        rule = "partnership-heads-paper"
        paper.claim(home.id, Predicate.PART_OF, partnership.id, span, rule, 0.75)


def _is_title(paper: Paper, line: Line) -> bool:
    short = line.end - line.start <= _LONGEST_TITLE and line.start < _HEAD
    if paper.of_meeting and _ANNUAL_REPORT in paper.text(line.start, line.end).casefold():
        return False  # "Anyshire LSCB Annual Report", which another body was shown
    if line.role in PEOPLE or paper.view.block_of(line.unit).kind is BlockKind.ITEM:
        return False
    return short and not paper.text(line.start, line.end).endswith(".")


def state_signatures(paper: Paper) -> None:
    """A name on a line by itself, with a post on the next, and where that is on the third."""
    below = _lines_below(paper)
    read = {t.block for t in paper.tables if t.lists_people and t.column("reports-to") is not None}
    for line, beside in zip_longest(paper.lines, paper.lines[1:]):
        unit = paper.view.units[line.unit]
        if unit.row is not None and unit.block in read:
            continue  # its header says what stands beside a name: "Holder | Reports to"
        _state_signed_line(paper, line)
        for following in (beside, below.get(line)):
            if following is None or following.column < line.column:  # a row ends: nobody signs
                continue
            post = _signed(paper, line, following)
            if post is not None:
                _state_place_below(paper, post, below.get(following))
                break


def _state_signed_line(paper: Paper, line: Line) -> None:
    """State the post of a line that is a name, a title and no more than where that is.

    "Ann Vale Director of Housing, Ashby Council": a converter has run two lines together.
    """
    named = paper.mentions_in(line.start, line.end)
    if len(named) < _TITLE_AND_NAME or paper.view.units[line.unit].row is not None:
        return
    person, post = named[:_TITLE_AND_NAME]
    kinds = (person.type, post.type)
    if (
        kinds == (EntityType.PERSON, EntityType.POST)
        and (person.start, person.end) == (line.start, post.start)
        and not post.reference
        and _is_name_alone(paper, post.end, line.end)
    ):
        span = (person.start, post.end)
        paper.claim(person.entity, Predicate.HOLDS_POST, post.entity, span, "signature", 0.9)


def _lines_below(paper: Paper) -> dict[Line, Line]:
    """Return the line below each, which in a table that people signed is the cell below."""
    signed = _signed_tables(paper)
    below: dict[Line, Line] = {}
    last: dict[tuple[int, int], Line] = {}
    for line in paper.lines:
        unit = paper.view.units[line.unit]
        if unit.row is not None and unit.block not in signed:
            continue
        column = (unit.block, unit.column or 0) if unit.row is not None else (-1, 0)
        if column in last:
            below[last[column]] = line
        last[column] = line
    return below


def _signed_tables(paper: Paper) -> frozenset[int]:
    """Return the tables with a row of nothing but names: people signed side by side.

    That is the first row, or the one below the organisations for whom they sign.
    """
    named: dict[tuple[int, int], list[EntityType | None]] = defaultdict(list)
    for number, unit in enumerate(paper.view.units):
        if unit.row is not None and unit.row < _SIGNED_FROM:
            whole = _whole(paper, *paper.words.units[number])
            named[unit.block, unit.row].append(whole.type if whole else None)
    return frozenset(
        block
        for (block, row), types in named.items()
        if set(types) == {EntityType.PERSON}
        and (not row or ORGANISATIONS.issuperset(named[block, 0]))
    )


def _signed(paper: Paper, line: Line, following: Line) -> Mention | None:
    """State that a person whose name is a line holds the post that begins the following one."""
    first = paper.mentions_in(line.start, line.start + 1)
    person = next((m for m in first if m.type is EntityType.PERSON), None)
    if person is None or person.end < line.end - 1:
        return None
    named = paper.mentions_in(following.start, following.end)
    post = next((m for m in named if m.type is EntityType.POST), None)
    if post is None or not _is_name_alone(paper, post.end, following.end):
        return None
    if post.start > following.start + 1 or (post.reference and not _shortens(paper, post)):
        return None
    span = (person.start, post.end)
    paper.claim(person.entity, Predicate.HOLDS_POST, post.entity, span, "signature", 0.9)
    return post


def _shortens(paper: Paper, post: Mention) -> bool:
    """Tell whether words that point back are the title of a post without its body.

    "Independent Scrutineer", of the Independent Scrutineer of the Anyshire Partnership.
    """
    title, thing = paper.text(post.start, post.end), paper.thing(post.entity)
    return " " in title and thing is not None and thing.name.startswith(title)


def _state_place_below(paper: Paper, post: Mention, line: Line | None) -> None:
    """State that a post is in the organisation whose name is the line below it."""
    if line is None or line.role in PEOPLE:
        return
    place = _whole(paper, line.start, line.end)
    if place is not None:
        span, rule = (post.start, line.end), "signed-for"
        paper.claim(post.entity, Predicate.POST_IN, place.entity, span, rule, 0.85)


def state_holders(paper: Paper) -> None:
    """A name in a cell with nothing but a title after it: "Jo Bell Head of Housing"."""
    for number, unit in enumerate(paper.view.units):
        if unit.row is None:
            continue
        start, end = paper.words.units[number]
        person, post = (*paper.mentions_in(start, end), None, None)[:2]
        if person is None or post is None or (person.start, post.end) != (start, end):
            continue
        held = person.type is EntityType.PERSON and post.type is EntityType.POST
        if held and person.end == post.start and not post.reference:
            span, rule = (start, end), "post-in-cell"
            paper.claim(person.entity, Predicate.HOLDS_POST, post.entity, span, rule, 0.88)


def state_contacts(paper: Paper) -> None:
    """A title that a full stop parts from a name to contact: "Jo Bell. Democratic Officer"."""
    for line in paper.lines:
        if line.role not in AUTHORS or line.heading:
            continue
        named = paper.named_in(line.start, line.end)
        for person, post in pairwise(named):
            held = person.type is EntityType.PERSON and post.type is EntityType.POST
            if held and words_between(paper, person.end, post.start).strip() == ".":
                span, rule = (person.start, post.end), "post-of-contact"
                paper.claim(person.entity, Predicate.HOLDS_POST, post.entity, span, rule, 0.88)


def state_rows(paper: Paper) -> None:
    """A row that begins with a title and a name, and names no others: "Head of Law | Jo Bell"."""
    rows: dict[tuple[int, int], list[int]] = defaultdict(list)
    for number, unit in enumerate(paper.view.units):
        start, end = paper.words.units[number]
        if unit.row is not None and start < end:
            rows[unit.block, unit.row].append(number)
    for cells in (cells for cells in rows.values() if len(cells) >= _TITLE_AND_NAME):
        post, person = (_whole(paper, *paper.words.units[n]) for n in cells[:_TITLE_AND_NAME])
        others = (paper.mentions_in(*paper.words.units[n]) for n in cells[_TITLE_AND_NAME:])
        if any(m.type in OFFICIALS for named in others for m in named):
            continue
        if post and person and post.type is EntityType.POST and not post.reference:
            span, rule = (post.start, person.end), "post-and-name"
            paper.claim(person.entity, Predicate.HOLDS_POST, post.entity, span, rule, 0.85)


def _whole(paper: Paper, start: int, end: int) -> Mention | None:
    """Return the mention that fills a cell or a line, from its first token to its last."""
    named = paper.mentions_in(start, end)
    return named[0] if len(named) == 1 and (named[0].start, named[0].end) == (start, end) else None


def _is_name_alone(paper: Paper, start: int, end: int) -> bool:
    """Tell whether no words but names stand in a stretch of tokens, and no other person's."""
    people = any(m.type is EntityType.PERSON for m in paper.mentions_in(start, end))
    words = paper.words.words[start:end]
    return not people and all(w.capital or w.connector or not w.alpha for w in words)
