"""The posts and organisations that stand beside a person's name in a list."""

from itertools import pairwise

from ...ontology.terms import BOARDS, EMPLOYERS, ORGANISATIONS, EntityType, Predicate
from ..layout.section_lines import Line
from ..lexicon import lexicon
from ..lexicon.grammar import grammar
from ..lexicon.label_words import label_words
from ..lexicon.references import reference_words
from ..lexicon.wordings import wording
from ..mentions import Mention
from ..names import key
from ..paper import Paper, words_between
from .entries import Entry, Span

_CHAIR_OF = wording("attendance", "chair-of")
_OF = frozenset({"of", "the"})
_PORTFOLIO = wording("attendance", "portfolio")
_ENGAGEMENT = wording("attendance", "engagement")
_PAID_BY = wording("attendance", "paid-by")
_FOR_ANOTHER = wording("attendance", "for-holder")
_MARKS = ([","], ["of"], ["at"], ["("])
"""What may stand between a title and the organisation that it is in."""
_WHOLES = frozenset({EntityType.COUNCIL, EntityType.AGENCY})
"""What services are units of."""
_BARE = frozenset({"capitals", "listed-organisation"})
"""Rules that take a place by itself for who is there."""
SPOKEN_FOR = ORGANISATIONS - {EntityType.SERVICE}


def state_affiliations(paper: Paper, entry: Entry) -> None:
    """State the posts that a person holds, and the organisations they lead or speak for.

    A post that has a seat itself is in the organisation beside it.
    """
    seat = entry.person.type is EntityType.POST
    held = [entry.person] if seat else _state_posts(paper, entry)
    for body in (m for m in entry.beside if m.type in ORGANISATIONS):
        before = words_between(paper, entry.person.end, body.start)
        engaged = _ENGAGEMENT.match(words_between(paper, body.end, body.end + 1))
        if engaged or _PAID_BY.search(before) or _says_where(paper, entry, body):
            continue
        # "Chair, Anyshire Council" chairs the meeting, and is there for the council
        apart = before.rstrip().endswith(",") and _has_no_chair(paper, body)
        leads = None if apart or _begins_column(paper, body) else _CHAIR_OF.search(before)
        if leads:
            predicate = Predicate.VICE_CHAIRS if leads["vice"] else Predicate.CHAIRS
            _state_leader(paper, entry, predicate, body)
            if body.type is EntityType.AGENCY and paper.setting_at(entry.span[0]).meeting:
                who, span, rule = entry.person.entity, entry.span, "leads-where-from"
                paper.claim(who, Predicate.REPRESENTS, body.entity, span, rule, 0.75)
            _place_posts(paper, [p for p in held if _is_chair(paper, p)], body, entry.span)
            continue
        spoken_for = body.type in SPOKEN_FOR or (not held and _is_units(paper, entry, body))
        if spoken_for and body.entity != paper.home:
            paper.claim(
                entry.person.entity,
                Predicate.REPRESENTS,
                body.entity,
                entry.span,
                "organisation-beside-name",
                0.85,
            )
        if _holds_unit(paper, entry, body):
            continue  # the post is in the unit
        if not (seat and body.type in BOARDS):
            _place_posts(paper, held, body, entry.span)


def _is_units(paper: Paper, entry: Entry, body: Mention) -> bool:
    """Tell whether a service is all that is told of somebody whom partners meet.

    To a committee of the council its officers come from its own departments.
    """
    home = paper.thing(paper.setting_at(entry.span[0]).body)
    partners = home is not None and home.type in BOARDS and home.type is not EntityType.COMMITTEE
    return partners and body.type is EntityType.SERVICE and entry.beside == [body]


def _says_where(paper: Paper, entry: Entry, body: Mention) -> bool:
    """Tell whether the place of a council only says where an agency is: "Age UK, Anyshire".

    So does one in brackets after a title, before the organisation that the post is in, and one
    after capitals of unknown kind: "Director of Place (Anyford), NHS Anyshire".
    """
    if body.rule not in _BARE:
        return False
    at, words = body.start - 1, paper.words.words
    if words[at].text == "(":
        titled = any(m.end == at and m.type is EntityType.POST for m in entry.beside)
        after = {m.start for m in entry.beside if m.type in SPOKEN_FOR}
        closed = words[body.end : body.end + 1]
        follows = after & {body.end + 1, body.end + 2}
        return titled and bool(follows) and closed[0].text == ")"
    if words[at].text != ",":
        return False
    before = next((m for m in entry.beside if m.start < at <= m.end), None)
    if before is not None:
        return before.type is EntityType.AGENCY and before.end == at
    last = words[at - 1]
    unread = last.capital and not (last.topic or last.post_head)
    return unread and at - 1 >= entry.person.end


def _holds_unit(paper: Paper, entry: Entry, body: Mention) -> bool:
    """State of which organisation, in brackets, the unit beside a name is: "Early Help (ABC)"."""
    units = (m for m in entry.beside if m.type is EntityType.SERVICE and m.end + 1 == body.start)
    unit = next(units, None)
    if unit is None or not paper.stands_for(body, _WHOLES):
        return False
    mark = paper.words.words[unit.end].text
    if not (mark == "(" or (mark == "," and _fills_cell(paper, unit, body))):
        return False
    span, rule = (unit.start, body.end), "unit-of-organisation"
    paper.claim(unit.entity, Predicate.PART_OF, body.entity, span, rule, 0.85)
    return True


def _fills_cell(paper: Paper, first: Mention, last: Mention) -> bool:
    """Tell whether two names and a mark between them are all of a cell of a table."""
    number = paper.words.unit_of[first.start]
    whole = paper.words.units[number] == (first.start, last.end)
    return whole and paper.view.units[number].row is not None


def _has_no_chair(paper: Paper, body: Mention) -> bool:
    """Tell whether an organisation is one that nobody chairs: a council, a police force."""
    force = paper.words.lower(body.end - 1) in grammar().bodies.forces
    return body.type is EntityType.COUNCIL or force


def state_labelled_post(paper: Paper, label: Line, entry: Entry) -> None:
    """State the post that is the label of a list of one: "Clerk: Jo Holt"."""
    named = paper.mentions_in(label.start, label.end)
    if len(named) != 1 or named[0].type is not EntityType.POST:
        return
    if words_between(paper, named[0].end, label.end).strip(" :"):
        return
    post = named[0]
    if paper.words.lower(post.end - 1) in label_words().present:
        return  # "Officer attending"
    if paper.text(post.start, post.end).casefold() == "officer":
        return  # which says no more than that
    title = paper.text(post.start, post.end)
    portfolio = _portfolio(title, entry)
    thing = paper.thing(post.entity)
    if thing is None or (portfolio and title in thing.names):
        if thing is not None:
            paper.take_back(post)
        plain = title.title() if portfolio and title.isupper() else title
        _name_post(paper, post, plain + portfolio)
    span = (post.start, entry.person.end)
    who, rule = entry.person.entity, "label-names-post"
    paper.claim(who, Predicate.HOLDS_POST, post.entity, span, rule, 0.85)


def _portfolio(title: str, entry: Entry) -> str:
    """Return the portfolio beside the name of who holds it, in brackets as after a title."""
    held = reference_words().titles.portfolios.intersection(title.casefold().split())
    told = _PORTFOLIO.search(entry.text.strip()) if held else None
    return f" ({told['portfolio']})" if told else ""


def _name_post(paper: Paper, post: Mention, title: str) -> None:
    """Take a mention as naming the post of that title, which may be named elsewhere, too."""
    same = (
        thing
        for thing in paper.things.values()
        if thing.type is EntityType.POST and key(title) in map(key, thing.names)
    )
    thing = next(same, None) or paper.add_thing(EntityType.POST)
    thing.add(post, title)


def is_pointer(post: Mention) -> bool:
    """Tell whether a post is only pointed back to: "the Director"."""
    return post.type is EntityType.POST and post.reference and post.rule == "post-reference"


def _state_posts(paper: Paper, entry: Entry) -> list[Mention]:
    """State each post beside the name; return those that the person can hold."""
    return [
        post
        for post in _own_posts(paper, entry)
        if post.type is EntityType.POST
        and not is_pointer(post)
        and not _is_owner(paper, post)
        and not _FOR_ANOTHER.search(words_between(paper, entry.person.end, post.start))
        and paper.claim(
            entry.person.entity,
            Predicate.HOLDS_POST,
            post.entity,
            entry.span,
            "post-beside-name",
            0.93,
        )
    ]


def _own_posts(paper: Paper, entry: Entry) -> list[Mention]:
    """Return what stands beside a name up to where a bracket with its post closes.

    In "Jo Holt (Head of Quality), Clerk" the second has a seat of their own.
    """
    for number, (one, other) in enumerate(pairwise(entry.beside), 1):
        apart = one.type is other.type is EntityType.POST and one.start > entry.person.end
        if apart and paper.words.words[one.start - 1].text == "(":
            between = words_between(paper, one.end, other.start).replace(" ", "")
            if between in {"),", ");", "),and", ")and", ")&"}:
                return entry.beside[:number]
    return entry.beside


def _is_owner(paper: Paper, post: Mention) -> bool:
    """Tell whether a title says only whose something is: "the Chief Executive's"."""
    words = paper.words.words
    return post.end < len(words) and words[post.end].apostrophe


def _state_leader(paper: Paper, entry: Entry, predicate: Predicate, body: Mention) -> None:
    who, span, rule = entry.person.entity, entry.span, "chair-beside-name"
    if paper.claim(who, predicate, body.entity, span, rule, 0.9):
        paper.claim(who, Predicate.MEMBER_OF, body.entity, span, rule, 0.9)


def _begins_column(paper: Paper, body: Mention) -> bool:
    """Tell whether a body begins a column of its own: "Chair" before it is not said of it."""
    words, before = paper.words, body.start - 1
    apart = words.gaps[body.start] or words.unit_of[before] != words.unit_of[body.start]
    return apart and words.lower(before) not in _OF


def _is_chair(paper: Paper, post: Mention) -> bool:
    """Tell whether a post is that of who leads a body: "Independent Chair"."""
    return not lexicon().chairs.isdisjoint(paper.words.lowers(post.start, post.end))


def _place_posts(paper: Paper, posts: list[Mention], body: Mention, span: Span) -> None:
    """State that posts are in an organisation, unless their own names say so."""
    for post in posts:
        elsewhere = _organisation_beside(paper, post)
        if elsewhere is not None and elsewhere.entity != body.entity:
            continue  # the body is of another column
        if post.inner is None or post.inner.entity != body.entity:
            nearer = (post.start, max(body.end, post.end)) if post.start < body.end else span
            rule = "post-and-organisation"
            paper.claim(post.entity, Predicate.POST_IN, body.entity, nearer, rule, 0.85)


def _organisation_beside(paper: Paper, post: Mention) -> Mention | None:
    """Return the organisation that a title in a cell names, or that follows it there."""
    words = paper.words
    unit = words.unit_of[post.start]
    if paper.view.units[unit].row is None:
        return None
    if post.inner is not None and post.inner.type in EMPLOYERS:
        return post.inner
    beside = next(iter(paper.named_in(post.end, words.units[unit][1])), None)
    marked = beside is not None and words.lowers(post.end, beside.start) in _MARKS
    return beside if beside is not None and marked and beside.type in EMPLOYERS else None
