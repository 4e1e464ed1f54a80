"""Titles in lower case in running text: "our business manager, Jo Bell", "the chief constable"."""

from ...ontology.terms import ORGANISATIONS, EntityType
from ..layout.words import AND
from ..lexicon.english import english
from ..lexicon.grammar import grammar
from .heads import heads_title
from .lower_subjects import subject_end
from .mention import Mention
from .neighbours import Neighbours
from .search import Search

_MEMBER = frozenset({"member"})
_IN_CARE = frozenset({"care", "need"})
_NAMED_INSIDE = frozenset({"lower-case-service", "lower-case-name", "acronym"})
"""Rules that find what a title in lower case may name."""
_FORMER = "former"
_ONE = frozenset({"a", "an", "its", "one"})
"""What stands between "has" and what somebody has; else it is an auxiliary: "has sent a nurse"."""
_CLAUSE = 10
"""Tokens before a title among which the verb stands by which somebody takes it up."""
_LONGEST_PART = 3
"""Tokens of one of several subjects of a title, and "and" after it."""
_OF_SUBJECT = 3
"""Tokens that "head of" takes with the shortest subject that tells it: "head of housing needs"."""


def find_lower_posts(search: Search) -> None:
    """Find the titles in lower case that are one person's: told beside a name, or of whom."""
    beside = Neighbours(search)
    heads = search.lexicon.post_heads
    for token in search.words.find(heads | _MEMBER):
        last = search.words.lower(token + 1) not in heads
        if last and search.w[token].text.islower() and _may_head(search, token):
            _find(search, beside, token)


def _portfolio_end(search: Search, beside: Neighbours, head: int, end: int) -> int:
    """Return where a councillor's title ends with a capital: "portfolio holder for Housing"."""
    subject = beside.starts.get(end + 1)
    told = search.words.lower(head - 1) in {"portfolio", *grammar().posts.of_members}
    if subject is None or not told or end != head + 1 or search.words.lower(end) != "for":
        return end
    known = subject.type in {None, EntityType.SERVICE}
    if not known or not all(w.topic or w.connector for w in search.w[subject.start : subject.end]):
        return end
    search.drop(subject)
    return subject.end


def _may_head(search: Search, token: int) -> bool:
    """Tell whether a noun may head a title: "member" does so after what kind of member it is."""
    member = search.words.lower(token) in _MEMBER
    return not member or search.words.lower(token - 1) in search.lexicon.member_prefixes


def _find(search: Search, beside: Neighbours, head: int) -> None:
    start, end = _begin(search, head), end_of_title(search, head)
    start += start < head and search.words.lower(start) == _FORMER
    end = _portfolio_end(search, beside, head, end)
    if search.plain:
        end = subject_end(search, head, end)
    inside = named_inside(search, start, end)
    free = sum(search.taken[start:end]) == sum(m.end - m.start for m in inside)
    if free and _is_title(search, beside, start, head, end):
        named = (beside.before(start), beside.subject(start), beside.after(end)[1])
        held = any(beside.may_name(name) for name in named) or _holder_follows(beside, start, end)
        definite = beside.is_definite(start) or _is_given(search, beside, start)
        sole = definite and _is_sole(search, start, head, end)
        if (
            held
            or sole
            or _is_had(search, beside, start, head, end)
            or _is_placed(search, beside, start, end, definite=definite)
            or (end - start > 1 and is_taken_up(search, start))
            or (end - start > 1 and _speaks(search, beside, start, end))
            or _is_certain(search, beside, start, head, end)
            or (end - start > 1 and _leads(search, start, head))
        ):
            inner = next((m for m in inside if m.end == end or m.start == start), None)
            inner = inner or _pointing(search, end)
            office = Mention(start, end, EntityType.POST, "lower-case-office", inner=inner)
            for part in inside:
                search.drop(part)
            search.add(office)
            employer = beside.organisation(end)
            if employer and employer.type and _needs_employer(search, start, end, held=held):
                search.join(office, employer)


def named_inside(search: Search, start: int, end: int) -> list[Mention]:
    """Return what a title names: "director of children's services", "LSCB business manager"."""
    if not any(search.taken[start:end]):
        return []
    inside = [m for m in search.found if start <= m.start and m.end <= end]
    return [m for m in inside if m.rule in _NAMED_INSIDE]


def _pointing(search: Search, end: int) -> Mention | None:
    """Return the council that ends a title and is named elsewhere: "leader of the council"."""
    if search.words.lowers(end - 2, end) != ["the", "council"]:
        return None
    return Mention(end - 1, end, EntityType.COUNCIL, "body-reference", reference=True)


def _needs_employer(search: Search, start: int, end: int, *, held: bool) -> bool:
    """Tell whether there are as many of a title as of bodies: "the headteacher of"."""
    lower = search.w[end - 1].lower
    if lower in search.lexicon.chairs:
        return search.words.lower(end) in english().of_what
    if lower == "executive":  # with a name before or after it, it is told by that
        return not held and search.words.lower(end) == "of"
    return end - start == 1 and search.w[start].lower in grammar().posts.whole | {"head"}


def _speaks(search: Search, beside: Neighbours, start: int, end: int) -> bool:
    """Tell whether a certain official is said to speak: "the service manager introduced"."""
    at = end + (search.words.lower(end) in {"also", "then"})
    return beside.is_definite(start) and search.words.lower(at) in grammar().posts.speaking


def _is_certain(search: Search, beside: Neighbours, start: int, head: int, end: int) -> bool:
    """Tell whether "the" makes a title of words, as all are in lower case: "the hub manager"."""
    several = search.words.lower(head - 1) in grammar().posts.of_several
    if several or not search.plain or not beside.is_definite(start):
        return False
    common = search.w[head].lower in grammar().posts.common
    return end - start > 1 + common


def _is_title(search: Search, beside: Neighbours, start: int, head: int, end: int) -> bool:
    """Tell whether a noun heads a title, and not "the lead reviewer" or "the chair"."""
    if search.words.lower(end) in grammar().bodies.representing:
        return False  # "the secondary headteacher representative"
    lower, posts = search.w[head].lower, grammar().posts
    if lower in grammar().words.figurative and search.words.lower(head + 1) == "of":
        return False
    chair = lower in search.lexicon.chairs and not _is_office(search, beside, head)
    portfolio = search.words.lower(head - 1) == "portfolio"
    if chair or (lower in posts.private and not portfolio) or not heads_title(search.words, head):
        return False
    of_council = search.words.lower(head - 1) in posts.of_members
    named = of_council and beside.may_name(beside.after(end)[1])
    if lower in _MEMBER and end == head + 1 and not (search.plain or named):
        return False
    before = search.w[start - 1] if start else search.w[start]
    labels = before.title and before.alpha and not before.opener  # "Accountable director:"
    if labels or search.words.lower(head - 1) in posts.of_private:
        return False
    return lower not in posts.common or end - start > 1 or _heads_school(search, beside, head)


def _heads_school(search: Search, beside: Neighbours, head: int) -> bool:
    """Tell whether "head" alone is a title: "the head of Larch Road Primary School"."""
    school = beside.organisation(head + 1) if search.w[head].lower == "head" else None
    if school is None or school.type is not EntityType.AGENCY:
        return False
    return search.words.lower(school.end - 1) in grammar().posts.schools


def _is_office(search: Search, beside: Neighbours, head: int) -> bool:
    """Tell whether a chair is an office: "independent chair, Jo Bell", "the chair of the board"."""
    words = search.words
    named = head + 2 in search.people and search.w[head + 1].text == ","
    told = named or words.lower(head + 1) in english().of_what
    two = words.lower(head + 1) in AND  # "independent chair and scrutineer"
    certain = not two and words.lower(head - 2) in grammar().posts.definite
    alone = words.lower(head - 1) == "independent" and words.lower(head - 2) not in {"a", "an"}
    if alone and (named or beside.may_name(beside.before(head - 1))):
        return True
    if alone and not two and _is_ours(search, head):
        return True
    if words.lower(head - 1) in grammar().posts.definite:
        return search.plain and told and beside.organisation(head + 1) is not None
    return search.plain and (told or certain) and words.lower(head - 1) == "independent"


def _is_ours(search: Search, head: int) -> bool:
    """Tell whether an independent chair is that of a body: "the Board's independent chair".

    Conferences on children have such chairs, too; "the independent chair's term" may be over.
    """
    words = search.words
    owned = words.lower(head - 2) in grammar().posts.definite or search.w[head - 2].apostrophe
    said = words.lowers(*words.units[words.unit_of[head]])
    of_case = not grammar().posts.on_a_child.isdisjoint(said)
    if of_case or not owned or search.w[head + 1].apostrophe or _is_said_of_one(search, head):
        return False
    if words.lower(head + 1) not in english().of_what:
        return True
    return words.lower(head + 2) == "the" and words.lower(head + 3) in grammar().bodies.owners


def _is_said_of_one(search: Search, head: int) -> bool:
    """Tell whether somebody is said to be what a chair is: "Jo Bell is its independent chair"."""
    for token in range(head - 2, max(head - _CLAUSE, 0), -1):
        if search.w[token].text in {",", ".", ";", ":"}:
            return False
        if search.words.lower(token) in grammar().posts.being:
            return True
    return False


def _begin(search: Search, head: int) -> int:
    """Return where the words begin that qualify a head: "local authority designated officer"."""
    words = search.words
    start = head
    if words.lowers(head - 2, head) == ["co", "-"]:
        start -= 2
    while start > 0 and words.unit_of[start - 1] == words.unit_of[head]:
        word = search.w[start - 1]
        joins = word.lower in AND or word.apostrophe or word.hyphen
        if word.apostrophe and search.words.lower(start - 2) not in grammar().posts.served:
            break  # "the partnership's business manager"
        if not _qualifies(search, start - 2 if joins and start > 1 else start - 1):
            break
        start -= 1
    return start - (start > 0 and _is_of_acronym(search, start - 1, head))


def _is_of_acronym(search: Search, token: int, head: int) -> bool:
    """Tell whether an acronym says whose title follows: "the LSCB business manager"."""
    same = search.words.unit_of[token] == search.words.unit_of[head]
    return same and search.w[token].text in search.acronyms and search.w[token].upper


def _qualifies(search: Search, token: int) -> bool:
    """Tell whether a word in lower case may qualify a title or be the subject of one."""
    word = search.w[token]
    return word.text.islower() and search.qualifies(word)


def end_of_title(search: Search, head: int) -> int:
    """Return where a title ends with its subject: "director of children's services"."""
    words, end = search.words, head + 1
    if search.w[head].lower in search.lexicon.chairs:
        return end
    limit = words.units[words.unit_of[head]][1] if words.unit_of[head] >= 0 else end
    while end < limit and search.w[end].lower in english().of_what:
        last = end + 1 + (words.lower(end + 1) == "the")
        first = last
        while last < limit and _goes_on(search, last, limit):
            last += 1
        if last == first:
            break
        end = last
    return end


def _goes_on(search: Search, token: int, limit: int) -> bool:
    """Tell whether a word in lower case goes on with the subject of a title."""
    word = search.w[token]
    if word.apostrophe or word.hyphen:
        return search.words.joined(token)
    if word.text == ",":
        return _lists_on(search, token, limit)
    if word.lower in AND:
        return token + 1 < limit and _qualifies(search, token + 1)
    if word.lower == "in":  # "children in care"
        return token + 1 < limit and search.words.lower(token + 1) in _IN_CARE
    looked = word.lower == "after" and search.words.lower(token - 1) == "looked"
    return looked or _qualifies(search, token)


def _lists_on(search: Search, comma: int, limit: int) -> bool:
    """Tell whether a comma goes on with a title's subject: "for children, adults and families"."""
    if search.words.lower(comma + 1) in AND:  # "families, and education"
        return comma + 2 < limit and _qualifies(search, comma + 2)
    after = search.words.lowers(comma + 2, min(comma + 2 + _LONGEST_PART, limit))
    return _qualifies(search, comma + 1) and not AND.isdisjoint(after)


def _is_had(search: Search, beside: Neighbours, start: int, head: int, end: int) -> bool:
    """Tell whether a named organisation is said to have the one of a title: "has a named nurse"."""
    words, posts = search.words, grammar().posts
    title = " ".join(words.lowers(start, end)).partition(" for ")[0]
    if not (title.endswith(posts.sole) or _is_sole(search, start, head, end)):
        return False
    for token in range(start - 1, max(start - _CLAUSE - _CLAUSE, 0), -1):
        if search.w[token].text in {".", ";", ":"} or words.unit_of[token] != words.unit_of[start]:
            return False
        if search.w[token].lower in posts.having:
            owner = token - (words.lower(token - 1) in {"also", "now"})
            return (
                words.lower(token + 1) in _ONE
                and owner in beside.ends
                and beside.ends[owner].type in ORGANISATIONS
            )
    return False


def _holder_follows(beside: Neighbours, start: int, end: int) -> bool:
    """Tell whether a person is named right after a title: "its interim director Jo Bell"."""
    holder = beside.starts.get(end)
    person = holder is not None and holder.type is EntityType.PERSON
    return person and end - start > 1 and beside.is_definite(start)


def _is_given(search: Search, beside: Neighbours, start: int) -> bool:
    """Tell whether a title is what somebody becomes: "the role of director of housing"."""
    before = beside.article(start)
    if search.words.lower(before) == "of":
        return search.words.lower(before - 1) in grammar().posts.offices
    return search.words.lower(before) in grammar().posts.becoming


def _is_placed(search: Search, beside: Neighbours, start: int, end: int, *, definite: bool) -> bool:
    """Tell whether a title is that of an organisation: "the Trust's chief nurse"."""
    before = beside.article(start)
    if before > 0 and search.w[before].apostrophe:
        owner = beside.ends.get(before)
        pointed = search.words.lower(before - 2) in grammar().posts.definite
        if owner is None:
            return pointed and search.words.lower(before - 1) in grammar().bodies.owners
        return owner.type in ORGANISATIONS
    of_owner = search.words.lowers(end, end + 2) == ["of", "the"]
    if of_owner and search.words.lower(end + 2) in grammar().bodies.owners:
        return beside.is_definite(start)
    organisation = beside.organisation(end)
    named = organisation is not None and organisation.type is not None
    return named and definite


def _leads(search: Search, start: int, head: int) -> bool:
    """Tell whether a certain official is said to chair something: "chaired by the chief nurse".

    A chief executive may be that of any organisation.
    """
    before = search.words.lowers(max(start - 3, 0), start)
    certain = before[:2] == ["chaired", "by"] and before[-1] in grammar().posts.definite
    return certain and search.w[head].lower != "executive"


def is_taken_up(search: Search, start: int) -> bool:
    """Tell whether somebody is said to take up a title: "was appointed as improvement adviser"."""
    first, before = max(0, start - _CLAUSE), start - 1
    if search.words.lower(before) in grammar().posts.definite:
        before -= 1
    taken = not grammar().posts.appointing.isdisjoint(search.words.lowers(first, max(before, 0)))
    return search.words.lower(before) == "as" and taken


def _is_sole(search: Search, start: int, head: int, end: int) -> bool:
    """Tell whether there is one of a title: "designated doctor", "head of quality assurance"."""
    title = " ".join(search.words.lowers(start, end)).replace("’", "'")
    vague = search.words.lower(end - 2) == "the"  # "the head of the service"
    long = end > head + _OF_SUBJECT and not vague
    posts = grammar().posts
    directs = search.w[head].lower in posts.directing and long
    plain = search.plain and title.partition(" for ")[0].endswith(posts.sole_in_plain)
    return directs or plain or title.endswith(posts.sole)
