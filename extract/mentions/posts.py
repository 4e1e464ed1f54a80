"""Posts: titles that a noun such as "Director" or "Officer" heads."""

from ...ontology.terms import EMPLOYERS, EntityType
from ..layout.words import AND, DASHES, ELECTED
from ..lexicon.english import english
from ..lexicon.grammar import grammar
from .bodies import body
from .heads import has_post_head, is_body_head, is_post_head, serves_both
from .known import exact_national, known
from .mention import Mention
from .search import Search

_PLACED = EMPLOYERS | {EntityType.PARTNERSHIP}
_MARKS = DASHES | {","}
_LONGEST_TEAM = 5
"""Words before the head noun of a team's name, at most."""
_YEARLY = 2
"""Tokens of "Annual Report"."""
_HEADED_TWICE = 3
"""Tokens of a name whose last two are heads: "Scrutiny Committee Service"."""


def post(search: Search, start: int, end: int) -> Mention | None:
    """Return the post that a stretch of tokens is the title of; None if none."""
    w = search.w
    start -= _is_after_section(search, start, end)
    start += _is_of_holder(search, start, end)
    start += _before_another(search, start, end)
    end = _before_paper(search, start, end)
    if not english().relatives.isdisjoint(search.words.lowers(start, end)):
        heads = []  # "ITEMS WHICH THE CHAIR DEEMS URGENT"
    else:
        heads = _heads(search, start, end)
    two = bool(heads) and _holds_two(search, heads)
    if not heads or (len(heads) > 1 and not two and w[end - 1].lower in search.lexicon.things):
        return None
    head = heads[0]
    while head + 1 in heads:
        head += 1
    after = head + 1
    if after < end and w[after].apostrophe:
        return body(search, start, end) or _owner(search, start, after)
    for_others = w[end - 1].lower in grammar().bodies.representing  # "Teacher Representative"
    if after < end and (for_others or _is_meeting(search, start, head, end)):
        return None
    if after < end and w[after].lower in AND and len(heads) == 1:
        end = after
    if after < end and _is_thing(search, after, end):
        return body(search, start, end)
    if _is_reference(search, start, end):
        return Mention(start, end, EntityType.POST, "post-reference", reference=True)
    inner = _inner(search, start, heads[-1] if two else head, end)
    return Mention(start, end, EntityType.POST, "post-title", inner=inner)


def _heads(search: Search, start: int, end: int) -> list[int]:
    """Return the heads of a title; none of "Lead Agency", one of several that work together."""
    if " ".join(search.words.lowers(start, end)) in grammar().posts.leading_organisations:
        return []
    return [t for t in range(start, end) if is_post_head(search.words, t)]


def _is_of_holder(search: Search, start: int, end: int) -> bool:
    """Tell whether a first word says that a holder comes or goes: "New Independent Chair"."""
    if end - start <= 1 or search.w[start].lower not in grammar().posts.changing:
        return False
    title = search.w[start + 1]
    return title.post_head or title.lower in search.lexicon.qualifiers


def _before_another(search: Search, start: int, end: int) -> int:
    """Return how many words say that somebody is there for a holder: "Substitute for Mayor"."""
    stands_in = grammar().posts.in_place.issuperset(search.words.lowers(start, start + 1))
    leads = stands_in and search.words.lowers(start + 1, start + 2) == ["for"]
    return 2 if leads and start + 2 < end else 0


def _is_after_section(search: Search, start: int, end: int) -> bool:
    """Tell whether a law in lower case says which officer is meant: "the s151 Officer"."""
    officer = end - start == 1 and search.w[start].lower == "officer"
    return officer and start > 0 and search.w[start - 1].lower == "s151"


def _before_paper(search: Search, start: int, end: int) -> int:
    """Return where a title ends before a paper of its holder: "Head of Law's Annual Report".

    So does one before another paper: "Cabinet Member for Education and Final Report of the Group".
    """
    w = search.w
    for token in range(start + 1, end - 1):
        another = w[token].lower in AND and w[token + 1].lower in grammar().posts.of_papers
        if another and search.words.lower(token + 2) in search.lexicon.things:
            return token
    yearly = end - start > _YEARLY and w[end - 2].lower in grammar().posts.yearly
    if not yearly or w[end - 1].lower not in search.lexicon.things:
        return end
    return end - _YEARLY - int(w[end - _YEARLY - 1].apostrophe)


def _holds_two(search: Search, heads: list[int]) -> bool:
    """Tell whether "and" stands between the heads of two titles: "Leader and Cabinet Member"."""
    return not AND.isdisjoint(search.words.lowers(heads[0], heads[-1]))


def _owner(search: Search, start: int, end: int) -> Mention | None:
    """Return the post before an "'s", which may only point back: "Chair's announcements".

    In "the Lord Mayor's Room" there is none.
    """
    if search.words.lower(end + 1) in grammar().bodies.rooms:
        return None
    if _is_reference(search, start, end):
        return Mention(start, end, EntityType.POST, "post-reference", reference=True)
    return Mention(start, end, EntityType.POST, "post-title")


def post_of_rank(search: Search, start: int, end: int) -> Mention | None:
    """Return the post that a rank before a team is: "DI Child Exploitation Team"."""
    first = start
    while first < end and search.w[first].lower in search.lexicon.ranks:
        first += 1
    last = first
    while last < end and search.w[last].capital and not search.words.broken[last]:
        if search.w[last].body_head:
            break
        last += 1
    between = search.w[first:last]
    if first == start or not between or last == end or last - first > _LONGEST_TEAM:
        return None
    person = any(w.given or w.initial or w.honorific for w in between)
    team = search.w[last].capital and body(search, first, last + 1)
    if person or not any(w.topic for w in between) or not team or team.type != EntityType.SERVICE:
        return None
    return Mention(start, last + 1, EntityType.POST, "post-of-rank", inner=team)


def post_acronym(search: Search, start: int, end: int) -> Mention | None:
    """Return the post that an acronym names by itself: "the LADO"."""
    alone = end - start == 1 and search.w[start].text in search.lexicon.posts_by_acronym
    return Mention(start, end, EntityType.POST, "post-acronym") if alone else None


def _is_meeting(search: Search, start: int, head: int, end: int) -> bool:
    """Tell whether a body of those who hold the post is meant: "Headteacher Forum".

    An organisation of them has nothing between but the acronym of the post: "GP Federation",
    "Reviewing Officer (RO) Service", but "Chief Nurse Ashby Trust".
    """
    between = [w.text for w in search.w[head + 1 : end - 1]]
    acronym = len(between) == len("(A)") and (between[0], between[-1]) == ("(", ")")
    if len(between) == 1 and _associates(search, head + 1, end - 1):
        return body(search, start, end) is not None
    if not between and search.w[end - 1].upper:
        return False  # "Service Manager MASH"
    if (not between or acronym) and is_body_head(search.words, end - 1, start):
        return body(search, start, end) is not None
    return (
        search.w[end - 1].lower in grammar().bodies.meeting
        and not search.w[head + 1].connector
        and search.w[head].lower not in search.lexicon.chairs
    )


def _associates(search: Search, those: int, end: int) -> bool:
    """Tell whether those who hold a post, by their plural, have an association: "Head Teachers"."""
    many = search.words.lower(those)
    of_posts = many.endswith("s") and many[:-1] in search.lexicon.post_heads
    return of_posts and search.words.lower(end) in grammar().bodies.associations


def _is_thing(search: Search, after: int, end: int) -> bool:
    """Tell whether a post's noun only begins the name of a thing: "Manager Feedback"."""
    following = search.w[after]
    inside = following.connector or following.dash
    return not inside and search.w[end - 1].lower in search.lexicon.things


def _is_reference(search: Search, start: int, end: int) -> bool:
    """Tell whether a title only points back: "Chair", "Vice Chair", "Lead Member", "Officer"."""
    prefixes, posts = search.lexicon.member_prefixes, grammar().posts
    titles = {w.lower for w in search.w[start:end] if w.alpha}
    elected = titles & ELECTED
    if elected and titles <= prefixes | elected:
        return True
    if all(title in search.lexicon.chairs or title in posts.standing_in for title in titles):
        return True
    if " ".join(search.words.lowers(start, end)) in posts.labelling:
        return True
    return end - start == 1 and search.w[start].lower not in posts.whole


def _inner(search: Search, start: int, head: int, end: int) -> Mention | None:
    """Return the body that a title names: after its head, else before it."""
    first, w = head + 1, search.w
    told = grammar().words.after_with  # "with Responsibility for"
    while first < end and (w[first].connector or w[first].text in _MARKS or w[first].lower in told):
        first += 1
    if first < end:
        return (
            _employer(search, first, end)
            or _organisation(search, first, end)
            or directorate(search, start, head + 1, (first, end))
            or _owner_before(search, start, head)
        )
    if " ".join(search.words.lowers(start, head + 1)) in grammar().posts.naming_no_body:
        return None
    while start + 1 < head and search.w[start].lower in grammar().posts.qualifying:
        start += 1
    both = next((t for t in range(start + 1, head) if serves_both(search.words, start, t)), 0)
    if both:
        return _organisation(search, both - 1, both)
    for last in range(head, start, -1):
        joined = search.words.lower(last + 1) in grammar().bodies.joined and last + 1 < head
        if joined or (search.w[last - 1].lower == "service" and last - start > 1):
            continue
        found = _organisation(search, start, last)
        if found is not None:
            return found
    return None


def _owner_before(search: Search, start: int, head: int) -> Mention | None:
    """Return the body whose acronym begins a title with "of": "ICB Director of Nursing"."""
    owned = (
        search.w[start].text in search.acronyms and search.w[head + 1].lower in english().of_what
    )
    return _organisation(search, start, start + 1) if owned else None


def directorate(search: Search, start: int, stop: int, subject: tuple[int, int]) -> Mention | None:
    """Return the service of several subjects that somebody directs: "Adults and Communities".

    Args:
        search: The search.
        start: First token of the title.
        stop: The token after its head.
        subject: The tokens that say what it is for: "Executive Director - Adults and Communities".
    """
    if not " ".join(search.words.lowers(start, stop)).endswith(grammar().posts.directing_services):
        return None
    subjects = search.w[slice(*subject)]
    several = any(w.lower in AND for w in subjects)
    named = all(w.topic or w.connector or w.apostrophe or w.text in _MARKS for w in subjects)
    if not (several and named and subjects[-1].topic):
        return None
    return Mention(*subject, EntityType.SERVICE, "title-names-directorate")


def _employer(search: Search, start: int, end: int) -> Mention | None:
    """Return the organisation after a subject: "Public Health for Ashby Council".

    So it returns the board of "Safeguarding Partner for Ashby SCP".
    """
    for token in range(start + 1, end - 1):
        before = search.w[token - 1]
        whole = (before.body_head or before.topic) and search.w[token].lower == "of"
        if whole or search.w[token].lower in {"for", "at"}:
            first = search.words.after_connectors(token, end)
            found = _organisation(search, first, end) if first < end else None
            if found is not None and found.type in (EMPLOYERS if whole else _PLACED):
                return found
    return None


def _organisation(search: Search, start: int, end: int) -> Mention | None:
    """Return the body or organisation that a whole stretch of tokens names."""
    found = (
        exact_national(search, start, end) or body(search, start, end) or known(search, start, end)
    )
    if found is None or (found.start, found.end) != (start, end):
        return None
    if found.type is EntityType.SERVICE and has_post_head(search.words, start, end):
        return None  # "Chief Executive Corporate Director of Children's Services"
    return found if _identifies(search, found) else None


def _identifies(search: Search, inner: Mention) -> bool:
    """Tell whether a body in a title is a name: "Head of Service" names no service."""
    w, posts, bodies = search.w, grammar().posts, grammar().bodies
    if inner.rule == "acronym":
        return True
    modifiers = posts.backstage.intersection(search.words.lowers(inner.start, inner.end - 1))
    if inner.type is None or modifiers or w[inner.start].lower in posts.degrees:
        return False
    before = search.words.lowers(inner.start, inner.end - 1)
    led = inner.end < len(w) and is_post_head(search.words, inner.end)
    if before and led and search.lexicon.qualifiers.issuperset(before):
        return False  # "Principal Committee Officer"
    if (
        inner.type is EntityType.SERVICE
        and inner.end - inner.start >= _HEADED_TWICE
        and is_body_head(search.words, inner.end - 1, inner.start)
        and is_body_head(search.words, inner.end - 2, inner.start)
        and w[inner.end - 2].lower not in english().services_by_themselves
    ):
        return False
    head = w[inner.end - 1].lower
    return not inner.reference or head in bodies.meeting or head in bodies.titled
