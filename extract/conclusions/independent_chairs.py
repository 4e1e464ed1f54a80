"""Independent chairs, who are posts: whose they are, and that they and their holders chair it."""

from ...ontology.terms import BODIES, EntityType, Predicate
from ..lexicon.english import english
from ..lexicon.references import reference_words
from ..mentions import Mention
from ..names import key
from ..paper import Paper, owners_before
from ..thing import Thing
from .chairs import state_lead

_TO_BODY = 4
"""Tokens after a title within which a body begins that it is of."""
_OWNER = 12
"""Tokens before one within which the body begins whose it is: "the Adults Board , whose"."""
_INDEPENDENT_CHAIR = key("Independent Chair")
_QUALIFIED = 4
"""Tokens before a title within which "a" may stand: "a suitably qualified independent chair"."""
_FORMERLY = reference_words().titles.formerly
_LED = BODIES - {EntityType.SERVICE, EntityType.HUB}


def state_independent_chairs(paper: Paper) -> None:
    """State whom titles of independent chairs make the chair of which body."""
    _state_chairs_placed(paper)
    home = paper.thing(paper.home)
    if home is not None and home.type in (EntityType.PARTNERSHIP, EntityType.GROUP):
        _state_own_chair(paper, _partnership_over(paper, home))
    elif home is not None and home.type is EntityType.COMMITTEE:
        boards = paper.safeguarding_partnerships()
        if paper.of_meeting and len(boards) == 1 and _presents(paper, home):
            _state_own_chair(paper, boards[0])


def _presents(paper: Paper, committee: Thing) -> bool:
    """Tell whether an independent chair came to a committee with a report: that of the board."""
    return any(
        c.predicate is Predicate.REPORTS_TO
        and c.object == committee.id
        and key(paper.things[c.subject].name) == _INDEPENDENT_CHAIR
        for c in paper.claims
    )


def _state_chairs_placed(paper: Paper) -> None:
    """The Independent Chair of a body, however the paper says whose, chairs it."""
    for claim in [c for c in paper.claims if c.predicate is Predicate.POST_IN]:
        words = key(paper.things[claim.subject].name)
        led = paper.things[claim.object].type in _LED
        chair = words[-1:] == ("chair",) or words[:2] == ("independent", "chair")
        if led and chair and "independent" in words:
            span = (claim.start, claim.end)
            state_lead(
                paper,
                Predicate.CHAIRS,
                claim.subject,
                claim.object,
                span,
                rule="chair-of-body",
                confidence=0.78,
            )


def state_chair_holders(paper: Paper) -> None:
    """Whoever is the Independent Chair of a body chairs it."""
    holders = [c for c in paper.claims if c.predicate is Predicate.HOLDS_POST]
    chairing = [
        c
        for c in paper.claims
        if c.predicate is Predicate.CHAIRS and "independent" in key(paper.things[c.subject].name)
    ]
    for chair in chairing:
        for holder in (c for c in holders if c.object == chair.subject):
            state_lead(
                paper,
                Predicate.CHAIRS,
                holder.subject,
                chair.object,
                (holder.start, holder.end),
                rule="holds-chair",
                confidence=0.82,
            )


def _state_own_chair(paper: Paper, home: Thing) -> None:
    """In a partnership's own paper, "Independent Chair" is the chair of that partnership.

    So it is of an improvement board, in a paper of its own that names no such partnership. An
    independent scrutineer has a place in it, and does not chair it.
    """
    of_group = home.type is EntityType.GROUP and not paper.safeguarding_partnerships()
    if not of_group and (home.type is EntityType.GROUP or not home.is_for_safeguarding):
        return
    rule = "own-independent-chair"
    for mention in paper.mentions:
        if mention.type is not EntityType.POST or not mention.entity or mention.inner is not None:
            continue
        span = (mention.start, mention.end)
        first, *rest = paper.words.lowers(*span)
        if (
            first == "independent"
            and len(rest) == 1
            and rest[0] in reference_words().titles.independents
            and not _is_of_another(paper, mention, home)
        ):
            board = _section_of(paper, mention.start) or home
            paper.claim(mention.entity, Predicate.POST_IN, board.id, span, rule, 0.85)
            if rest[0] != "scrutineer":
                state_lead(
                    paper,
                    Predicate.CHAIRS,
                    mention.entity,
                    board.id,
                    span,
                    rule=rule,
                    confidence=0.85,
                )


def _partnership_over(paper: Paper, home: Thing) -> Thing:
    """Return the safeguarding partnership that the paper's group is part of, else the group.

    It is the only one that the paper of a safeguarding group names, or the one that a paper names
    most and that its group is said to be part of.
    """
    boards = paper.safeguarding_partnerships()
    if home.type is not EntityType.GROUP or not boards:
        return home
    if home.is_for_safeguarding:
        return boards[0] if len(boards) == 1 else home
    most = max(boards, key=lambda board: len(board.mentions))
    parts = (c for c in paper.claims if c.predicate is Predicate.PART_OF)
    return most if (home.id, most.id) in {(c.subject, c.object) for c in parts} else home


def _section_of(paper: Paper, token: int) -> Thing | None:
    """Return the safeguarding board or partnership that a section is about, in a paper of two."""
    topic = paper.thing(paper.topic_at(token))
    if topic is None or topic.type is not EntityType.PARTNERSHIP:
        return None
    return topic if topic.is_for_safeguarding else None


def _is_of_another(paper: Paper, title: Mention, home: Thing) -> bool:
    """Tell whether a title is another body's: "Independent Chair of the old Board".

    One of a board that a sentence presents is not yet known: "a board with an independent chair".
    """
    if _is_any(paper, title.start) and home.type is not EntityType.GROUP:
        return True
    if not _FORMERLY.isdisjoint(paper.words.lowers(title.start - 2, title.start)):
        return True
    named = [m.inner.entity for m in paper.things[title.entity].mentions if m.inner is not None]
    named_so = named and home.id not in named and _section_of(paper, title.start) is None
    if named_so or _is_placed_elsewhere(paper, title, home):
        return True
    before = title.start - 1
    if before > 0 and paper.words.words[before].apostrophe:  # "the Adults Board's"
        owners = owners_before(paper, title.start)
        return any(m.entity != home.id and m.type in BODIES for m in owners)
    if paper.words.lowers(title.end, title.end + 1) != ["of"]:
        return False
    after = paper.mentions_in(title.end, title.end + _TO_BODY)
    return any(m.entity != home.id and paper.stands_for(m, BODIES) for m in after)


def _is_any(paper: Paper, token: int) -> bool:
    """Tell whether "a" stands before a title, or before what is said of it: "a well qualified"."""
    words, first = paper.words, token - 1
    while first > token - _QUALIFIED and words.words[first].lower.isalpha():
        if words.lower(first) in {"a", "an"}:
            return True
        if words.lower(first) in english().small_words or not words.words[first].text.islower():
            return False
        first -= 1
    return False


def _is_placed_elsewhere(paper: Paper, title: Mention, home: Thing) -> bool:
    """Tell whether a sentence says whose the chair is: "the Adults Board, led by its chair"."""
    before = paper.words.lower(title.start - 1)
    if before == "whose":
        owners = paper.mentions_in(max(title.start - _OWNER, 0), title.start)[-1:]
        return any(m.entity != home.id and paper.stands_for(m, BODIES) for m in owners)
    placed = [
        paper.things[c.object]
        for c in paper.claims
        if c.predicate is Predicate.POST_IN
        and c.subject == title.entity
        and c.start <= title.start < c.end
    ]
    others = [thing for thing in placed if thing is not home]
    of_board = any(t.type is EntityType.PARTNERSHIP and t.is_for_safeguarding for t in others)
    return home not in placed and (of_board or bool(others and before in english().possessives))
