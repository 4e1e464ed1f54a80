"""Bodies: names that a noun such as "Board", "Council" or "Service" heads."""

from ...ontology.terms import EntityType
from ..layout.words import AND
from ..lexicon.english import english
from ..lexicon.grammar import grammar
from .heads import (
    has_post_head,
    is_body_head,
    is_council_form,
    is_served,
    stands_for_others,
    takes_complement,
    trim,
)
from .known import is_place, only_qualifies, opening_national
from .mention import Mention
from .search import Search

_OFFICE_LENGTH = 3
"""Tokens that "Department for Education" has at least."""
_EITHER = 2
"""Tokens before the second of two heads with a slash between."""
_PLACE = 5
"""Tokens up to "of" in the name of an office with its place before it, at most."""


def body(search: Search, start: int, end: int) -> Mention | None:
    """Return the body that a stretch of tokens names, up to its last head; None if none."""
    if is_office(search, start, end):
        if (listed := opening_national(search, start, end)) is not None:
            return listed
        represented = stands_for_others(search.w[end - 1].lower)
        return _office(search, start, end - represented)
    if _is_council(search, start, end) and not is_body_head(search.words, end - 1, start):
        named = next((t + 1 for t in range(start, end) if search.words.lower(t) == "council"), end)
        return Mention(start, named, EntityType.COUNCIL, "council-form")
    heads = _heads(search, start, end)
    served = next((t for t in heads if is_served(search, t, end)), None)
    if served is not None:
        return _headed(search, _after_introduction(search, start, served), served, end)
    return _of_head(search, start, heads[-1], end) if heads else None


def _of_head(search: Search, start: int, head: int, end: int) -> Mention | None:
    """Return the body that the last head of a stretch names."""
    last = head + 1
    if last < end and search.w[head].lower in grammar().bodies.numbered and search.w[last].digits:
        last += 1
    listed = search.nationals.at(start)
    if listed is not None and listed[0] == last and last < end:
        return opening_national(search, start, end)  # "Care Quality Commission Standard 13"
    goes_on = last + 1 < end and search.w[last].lower in english().of_what
    if goes_on and takes_complement(search, head):
        last = end
    if last + 1 < end and is_task(search, start, last):
        last = end
    return _headed(search, _after_introduction(search, start, head), head, last)


def _heads(search: Search, start: int, end: int) -> list[int]:
    """Return the tokens that may head the name that a stretch holds."""
    heads = [t for t in range(start, end) if is_body_head(search.words, t, start)]
    if heads and heads[-1] != end - 1 and search.w[heads[-1]].lower in grammar().bodies.final:
        heads.pop()
    if len(heads) > 1 and _is_sitting_of(search, *heads[-2:]):
        heads.pop()
    service = bool(heads) and search.w[heads[-1]].lower in english().services_by_themselves
    if service and only_qualifies(search, heads[-1] + 1, end):
        heads.pop()
    return heads


def _is_sitting_of(search: Search, body: int, head: int) -> bool:
    """Tell whether "Meeting" only follows the name of what meets: "Executive Board Meeting"."""
    meets = search.w[body].lower in grammar().bodies.convened
    between = [w.text for w in search.w[body + 1 : head]]
    acronym = len(between) == len("(A)") and (between[0], between[-1]) == ("(", ")")
    return meets and (not between or acronym) and search.w[head].lower == "meeting"


def is_task(search: Search, start: int, token: int) -> bool:
    """Tell whether "on" says what a body is for: "Task and Finish Group on School Exclusions".

    What is advised on is part of any such name: "Anyshire Advisory Council on Faith".
    """
    if search.words.lower(token) != "on" or token <= start:
        return False
    *before, head = search.words.lowers(start, token)
    if " ".join([*before[-1:], head]) in grammar().bodies.complemented:
        return search.words.lower(token + 1) not in english().weekdays
    tasks = grammar().bodies.tasks.union(AND)
    return head in grammar().bodies.meeting and bool(before) and tasks.issuperset(before)


def is_office(search: Search, start: int, end: int) -> bool:
    """Tell whether a name begins with its head: "University of ...", "Department for ..."."""
    return (
        search.w[start].lower in search.lexicon.complement_heads
        and end - start >= _OFFICE_LENGTH
        and search.w[start + 1].connector
    )


def placed_office(search: Search, start: int, end: int) -> Mention | None:
    """Return what a place stands before: "Ashby Office of", "Ashby Association of Heads"."""
    words = search.words
    of = next((t for t in range(start + 1, min(end, start + _PLACE)) if words.lower(t) == "of"), 0)
    if not of or of - 1 == start:
        return None
    noun = words.lower(of - 1)
    if noun in grammar().bodies.associations:
        end -= stands_for_others(words.lower(end - 1))
    elif noun != "office" or words.lower(end - 1) != "commissioner":
        return None
    return Mention(start, end, EntityType.AGENCY, "head-with-complement")


def lower_case_body(search: Search, start: int, head: int) -> Mention:
    """Return the body whose head is in lower case: "Pre-Birth operational group".

    Args:
        search: The search.
        start: First token of its name, or of the small words before it.
        head: The head.
    """
    words, bodies = search.words, grammar().bodies
    start, _ = trim(search, start, head)
    end = head + 1
    if end < len(words) and search.w[end].digits and search.w[head].lower in bodies.lower_numbered:
        end += 1
    singular = search.w[head].lower.removesuffix("s")
    type_ = EntityType.SERVICE  # in lower case an academy is one that trains social workers
    if singular != "academy":
        name = frozenset(words.lowers(start, end)) | {singular}
        type_ = search.lexicon.body_heads[singular].type_of(name)
    return Mention(start, end, type_, "lower-case-head")


def _office(search: Search, start: int, end: int) -> Mention:
    lower = search.w[start].lower
    named = frozenset(search.words.lowers(start, end))
    type_ = search.lexicon.body_heads[lower].type_of(named)
    if lower in grammar().bodies.ministries:
        type_ = EntityType.AGENCY
    return Mention(start, end, type_, "head-with-complement")


def _is_council(search: Search, start: int, end: int) -> bool:
    """Tell whether a name is of the form "London Borough of ...", or is cut before its "of".

    "Royal Borough of Ashby Safeguarding Partnership" is none.
    """
    words, bodies = search.words, grammar().bodies
    if words.lower(start) not in bodies.council_openers:
        return False
    if words.lower(end - 1) == "partnership" or words.lower(end - 1) in bodies.meeting:
        return False
    of = next((t for t in range(start + 1, max(end, start + 2)) if words.lower(t) == "of"), start)
    return is_council_form(words, start, of)


def _after_introduction(search: Search, start: int, head: int) -> int:
    """Return where a name begins after "Minutes", "Local Authority" or "Services for" before it."""
    yearly = search.words.lower(start) in grammar().posts.yearly
    if yearly and start + 1 < head and search.words.lower(head + 1) in search.lexicon.things:
        start += 1  # "Annual Safeguarding Board Report"
    while start + 1 < head and search.words.lower(start) in grammar().bodies.papers:
        if search.words.lowers(start, start + 2) in (["agenda", "planning"], ["agenda", "setting"]):
            break
        start += 1
    introduction = start + 2
    if head <= introduction:
        return start
    first, second = search.words.lowers(start, introduction)
    local = (first, second) == ("local", "authority")
    local = local and not has_post_head(search.words, introduction, head)
    services = first in grammar().bodies.services and second in english().of_what
    return introduction if local or services else start


def _headed(search: Search, start: int, head: int, end: int) -> Mention | None:
    """Return the body that a head names, or points back to; None where it names nothing."""
    lower = search.w[head].lower
    name = frozenset(search.words.lowers(start, end))
    kind = search.lexicon.body_heads[lower]
    if lower in grammar().bodies.never_alone and _is_bare(search, start, head):
        return None
    if lower in grammar().bodies.sitting and _is_held(lower, name, head - start):
        return None
    if _is_described(lower, name):
        return Mention(start, end, kind.type_of(name), "body-reference", reference=True)
    served = end > head + 1 and is_served(
        search, head, end
    )  # "the Board for Children and Families"
    if (_is_bare(search, start, head) and not served) or _is_sitting(lower, name, head - start):
        reference = Mention(start, end, kind.type_of(name), "body-reference", reference=True)
        return _named_by_head(search, start, head, end) or reference
    if (
        not kind.allows(name)
        or _is_dated(search, start, head)
        or _is_nameless(search, start, head, end)
    ):
        return None
    type_ = kind.type_of(name)
    whole = _partnership_in(search, start, head) if type_ is EntityType.GROUP else None
    return Mention(start, end, type_, "head-noun", inner=whole)


def _partnership_in(search: Search, start: int, head: int) -> Mention | None:
    """Return the partnership that begins the name of its group: "Ashby ... (ASP) Executive"."""
    for token in range(start + 2, head):
        if search.w[token].lower == "partnership" and search.w[token + 1].text == "(":
            name = frozenset(search.words.lowers(start, token + 1))
            if search.lexicon.body_heads["partnership"].type_of(name) is EntityType.PARTNERSHIP:
                return Mention(start, token + 1, EntityType.PARTNERSHIP, "head-noun")
    return None


def _named_by_head(search: Search, start: int, head: int, end: int) -> Mention | None:
    """Return the body of its council that a head names: "the Cabinet", "full Council"."""
    lower = search.w[head].lower
    before = search.words.lower(start - 1)
    if start == head and (type_ := search.lexicon.headless.get((before, lower))):
        return Mention(start - 1, end, type_, "headless")
    headless = search.lexicon.headless.get((lower,))
    if headless is not None:
        return Mention(start, end, headless, "headless")
    acronym = search.lexicon.acronym_type(lower.upper())
    return None if acronym is None else Mention(start, end, acronym, "acronym")


def _is_described(head: str, name: frozenset[str]) -> bool:
    """Tell whether a head is described and not named: "the Joint Board"."""
    bodies = grammar().bodies
    return head in bodies.described and name - {head} <= bodies.describing


def _is_bare(search: Search, start: int, head: int) -> bool:
    """Tell whether a head has no word of its own before it: "the Committee", "Sub-Group".

    In "the Board/Partnership" it has only another by which the same body is called.
    """
    first = search.words.sub_group(head)
    if first - start == _EITHER and search.w[first - 1].text == "/" and search.w[start].body_head:
        return True
    return not any(w.alpha and not w.connector and w.lower != "sub" for w in search.w[start:head])


def _is_sitting(head: str, name: frozenset[str], before: int) -> bool:
    """Tell whether a sitting of some body is meant: "Annual General Meeting", "Virtual Board"."""
    bodies = grammar().bodies
    said = {word for word in name - {head} if word.isalpha()}
    special = head in bodies.sitting and before > 0 and said <= bodies.sittings
    return special or _is_held(head, name, before)


def _is_held(head: str, name: frozenset[str], before: int) -> bool:
    """Tell whether it is only said how some body met: "Virtual Board", "Remote Meeting"."""
    bodies = grammar().bodies
    return head in bodies.meeting and before == 1 and not name.isdisjoint(bodies.held)


def _is_dated(search: Search, start: int, head: int) -> bool:
    """Tell whether a name ends in when something is: "Decisions since the Last Meeting"."""
    before = search.words.lowers(max(start, head - 2), head)
    return len(before) > 1 and before[0] == "the" and before[1] in grammar().bodies.occasions


def _is_nameless(search: Search, start: int, head: int, end: int) -> bool:
    """Tell whether what a head is said of names nothing: "March Panel", "Ashby services"."""
    lowers = search.words.lowers(start, end)
    lower = search.w[head].lower
    bodies = grammar().bodies
    return (
        " ".join(lowers) in search.lexicon.generic_bodies
        or frozenset(lowers) - {lower} <= bodies.occasions
        or (lower == "limited" and frozenset(lowers) - {lower} <= bodies.assured)
        or (lower in bodies.placed and _is_of_place(search, start, head))
        or (lower == "services" and _is_done_to(search, start, head))
        or (head > start and search.words.lower(head - 1) in bodies.altered)
        or (lower == "committee" and frozenset(lowers) - {lower} <= bodies.of_clerks)
    )


def _is_done_to(search: Search, start: int, head: int) -> bool:
    """Tell whether it is said what somebody does: "Scrutinising Services for Carers"."""
    return all(w.lower.endswith("ing") and not w.topic for w in search.w[start:head])


def _is_of_place(search: Search, start: int, end: int) -> bool:
    """Tell whether a place, or "'s" alone, is all that stands before a head."""
    if search.w[end - 1].apostrophe:
        end -= 1
    return start == end or is_place(search, start, end)
