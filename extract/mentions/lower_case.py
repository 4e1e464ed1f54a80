"""Services and bodies whose whole names are in lower case."""

from functools import cache

from ...ontology.terms import EntityType
from ..layout.words import AND
from ..lexicon import lexicon
from ..lexicon.english import english
from ..lexicon.grammar import grammar
from .bodies import lower_case_body
from .mention import Mention
from .search import Search

_SUBJECT = 6
"""Words that say what a group is to look at, at most."""
_STOPS = grammar().bodies.after_tasks
_SERVING = grammar().bodies.after_served
_MANY_AGENCIES = ["multi", "-", "agency"]
_TELLING = 3
"""Words before a head that make it a name even where it is said to be one of many."""


def find_lower_case(search: Search) -> None:
    """Find what is named in lower case: "adult social care", "the disability team"."""
    served = grammar().bodies.served
    for token in search.words.find(served):
        if search.w[token].text in served and not search.taken[token]:
            _find_service(search, token)
    _find_committees(search)
    _find_executives(search)
    for token in search.words.find(search.lexicon.lower_heads):
        if not search.taken[token] and not _find_task_group(search, token):
            _find_body(search, token)


def _find_committees(search: Search) -> None:
    """Find "cabinet" and "full council", where a paper writes titles so, or names them so too."""
    words, lexicon = search.words, search.lexicon
    named = {tuple(words.lowers(m.start, m.end)) for m in search.found if m.rule == "headless"}
    for name, type_ in lexicon.headless.items():
        if type_ is not EntityType.COMMITTEE or not (search.plain or name in named):
            continue
        for token in words.find({name[-1]}):
            start, end = token + 1 - len(name), token + 1
            lower = all(w.text.islower() for w in search.w[start:end])
            goes_on = words.lower(end) in grammar().bodies.qualified
            if lower and tuple(words.lowers(start, end)) == name and not goes_on:
                search.add(Mention(start, end, type_, "lower-case-name"))


def _find_executives(search: Search) -> None:
    """Find the executive of a partnership that is named by its acronym: "the LSCB executive"."""
    lexicon = search.lexicon
    longer = lexicon.post_heads | lexicon.lower_heads | grammar().bodies.qualified
    owners = {m.end: m for m in search.found if m.type is EntityType.PARTNERSHIP}
    for token in search.words.find({"executive"}):
        owner = owners.get(token)
        alone = search.w[token].text.islower() and search.words.lower(token + 1) not in longer
        if owner is not None and alone and owner.end - owner.start == 1:
            search.drop(owner)
            span = (owner.start, token + 1)
            search.add(Mention(*span, EntityType.GROUP, "lower-case-name", inner=owner))


def _find_service(search: Search, token: int) -> None:
    """Find "children's services" and "adult social care"."""
    words, w = search.words, search.w
    end = token + 1
    if end < len(w) and w[end].apostrophe:
        end += 1
    if words.lowers(end, end + 2) == ["social", "care"]:
        end += 2
    if end < len(w) and w[end].text == "services":
        end += 1
    alone = end - token <= len(("children", "services"))
    if not alone and words.unit_of[end - 1] == words.unit_of[token]:
        search.add(Mention(token, end, EntityType.SERVICE, "lower-case-service"))


def _find_task_group(search: Search, head: int) -> bool:
    """Find a group that is named by what it is to look at: "a task and finish group on neglect"."""
    words, tasks = search.words, grammar().bodies.tasks
    on = words.lower(head + 1) == "on"
    if words.lower(head) not in {"group", "panel"} or not (on or _looks_at(search, head)):
        return False
    start = head
    while _is_task(search, start - 1):
        start -= 1
    while start < head and words.lower(start) in AND | {"-"}:
        start += 1
    first = head + 2 + (not on)
    end = _after_subject(search, first)
    if tasks.isdisjoint(words.lowers(start, head)) or not 0 < end - first <= _SUBJECT:
        return False
    mention = lower_case_body(search, start, head)
    search.add(Mention(start, end, mention.type, "lower-case-name"))
    return True


def _looks_at(search: Search, head: int) -> bool:
    """Tell whether a group is said to be "looking at" something."""
    return search.words.lowers(head + 1, head + 3) in (["looking", "at"], ["looking", "into"])


def _is_task(search: Search, token: int) -> bool:
    free = token >= 0 and not search.taken[token]
    return free and search.words.lower(token) in grammar().bodies.tasks.union(AND)


@cache
def _after_subjects() -> frozenset[str]:
    """Return the words that end what a group is said to look at."""
    lists = english()
    return lists.telling_verbs | lists.relatives | (lists.placing - {"of", "from"}) | _STOPS


def _after_subject(search: Search, token: int) -> int:
    """Return where the words end that say what a group is to look at."""
    words, first, stops = search.words, token, _after_subjects()
    unit = words.units[words.unit_of[token]][1] if token < len(search.w) else token
    while token < unit and not search.taken[token]:
        word = search.w[token]
        told = token > first and word.lower.endswith("ed")
        if not (word.alpha or word.hyphen or word.apostrophe) or word.lower in stops or told:
            break
        token += 1
    while token > first and search.words.lower(token - 1) in AND | english().articles:
        token -= 1
    return token


def _find_body(search: Search, head: int) -> None:
    """Find "the joint executive safeguarding board"."""
    words = search.words
    if words.lowers(head, head + 2) == ["partnership", "with"]:
        return  # what two organisations have, and no body
    start = noun = words.sub_group(head)
    topics = _topics(search, noun, head)
    while _goes_back(search, start - 1, noun, topics):
        start -= 1
    while start < head and not (search.w[start].alpha and words.lower(start) not in AND):
        start += 1
    start, topics = _told_in_full(search, start, head, topics)
    if topics.isdisjoint(words.lowers(start, head)):
        return
    start = _served(search, start, head)
    if search.plain:
        start = _after_article(search, start, head)
    if start + 1 == head and words.lower(start) in grammar().bodies.topics_in_plain:
        return  # "the senior team", "a weekly meeting"
    article = search.plain and words.lower(start - 1) in english().articles
    many = not article and words.lower(start - 1) in grammar().bodies.one_of_many
    if head - start < _TELLING and many:
        return
    mention = lower_case_body(search, start, head)
    mention.rule = "lower-case-name"
    owner = next((m for m in search.found if noun < head and m.end == mention.start), None)
    if owner is not None and owner.type is EntityType.PARTNERSHIP and search.w[owner.start].upper:
        search.drop(owner)  # "BSCB" is part of the name in "the BSCB case review sub-group"
        mention.start = owner.start
    search.add(mention)


def _told_in_full(
    search: Search, start: int, head: int, topics: frozenset[str]
) -> tuple[int, frozenset[str]]:
    """Let several subjects identify a team of which there is one: "the hospital social work team".

    Returns:
        Where the name begins, and the words that identify it.
    """
    words, lists = search.words, grammar().bodies
    subjects = _topics_in_plain() | search.lexicon.topics | search.lexicon.sub_topics
    subjects |= lists.subjects_in_full
    first = head
    while first > 0 and not search.taken[first - 1]:
        if search.w[first - 1].text not in subjects and not _is_multi_agency(search, first - 1):
            break
        first -= 1
    door = words.lowers(first, first + 2) == ["front", "door"]  # any staff of the hub
    whole = head - first > 1 and first <= start and words.lower(head) in lists.heads_in_full
    definite = words.lower(first - 1) in grammar().posts.definite or search.w[first - 1].apostrophe
    definite &= not door
    return (first, subjects) if whole and definite else (start, topics)


def _is_multi_agency(search: Search, token: int) -> bool:
    """Tell whether a token is part of "multi-agency"."""
    starts = range(max(token - 2, 0), token + 1)
    return any(search.words.lowers(at, at + 3) == _MANY_AGENCIES for at in starts)


def _topics(search: Search, noun: int, head: int) -> frozenset[str]:
    """Return the words that identify a body with a head, whose noun begins where "sub-" does."""
    words, topics = search.words, search.lexicon.topics
    if search.plain and not words.lower(head).endswith("s"):
        topics |= search.lexicon.sub_topics | _topics_in_plain()
    told = words.lower(noun - 1) in grammar().bodies.ways_to_meet  # "the early help steering group"
    if noun < head or told or words.lower(head) == "subgroup":
        topics |= search.lexicon.sub_topics
    if not grammar().bodies.scrutinising.isdisjoint(words.lowers(noun - 1, noun)):
        topics |= _topics_in_plain() | _SERVING | grammar().bodies.scrutinising
    return topics


def _after_article(search: Search, start: int, head: int) -> int:
    """Return where a name begins that no word stands before but "the": "the safer sleep group"."""
    words, stops = (
        search.words,
        grammar().posts.recent | grammar().bodies.occasions | _after_subjects(),
    )
    first = start
    while (
        first > 0 and start - first < _TELLING and words.unit_of[first - 1] == words.unit_of[head]
    ):
        word = search.w[first - 1]
        if word.lower == "the":
            return first if first < start and words.lower(first) not in AND else start
        named = word.text.islower() and not word.apostrophe and word.lower not in stops
        if search.taken[first - 1] or not named or word.lower in english().articles:
            break
        first -= 1
    return start


@cache
def _topics_in_plain() -> frozenset[str]:
    """Return the words that identify a body where all names are in lower case."""
    found = lexicon()
    subjects = found.topic_words - found.lower_heads - found.post_heads - grammar().bodies.vague
    return grammar().bodies.topics_in_plain | subjects


def _served(search: Search, start: int, head: int) -> int:
    """Return where a name begins with whom its body serves: "adult social care scrutiny panel"."""
    words, first = search.words, start
    if words.lower(head) not in grammar().bodies.meeting | {"commission"}:
        return start
    service = next((m for m in search.found if m.end == start), None)
    if service is not None and service.rule == "lower-case-service":
        search.drop(service)
        return service.start
    for token in range(start - 1, words.units[words.unit_of[head]][0] - 1, -1):
        word = search.w[token]
        serves = word.text in grammar().bodies.served or word.text == "overview"
        goes_on = word.lower in _SERVING | AND or word.apostrophe
        if search.taken[token] or not (serves or goes_on):
            break
        first = token if serves else first
    return first


def _goes_back(search: Search, token: int, head: int, topics: frozenset[str]) -> bool:
    """Tell whether a token belongs to the name that ends with a lower-case head."""
    words, lexicon = search.words, search.lexicon
    if token < 0 or words.unit_of[token] != words.unit_of[head] or search.taken[token]:
        return False
    word = search.w[token]
    if any(word.lower in kind for kind in (topics, lexicon.between, lexicon.qualifiers)):
        return True
    if word.lower in AND and words.lower(token + 1) in topics:
        return words.lower(token - 1) in topics
    if words.lowers(token - 1, token + 2) == ["task", "and", "finish"]:
        return True
    acronym = token == head - 1 and word.upper and word.alpha
    return acronym or (word.hyphen and words.joined(token))
