"""The parts of a name: the noun that heads it, and its edges.

The lexicon lists the nouns; some of them head a name only in certain company.
"""

from collections.abc import Callable

from ..layout.words import AND, Words
from ..lexicon import lexicon
from ..lexicon.english import english
from ..lexicon.grammar import grammar
from .search import Search

_OF = frozenset({"of", "for", ","})
_DATES = frozenset(english().months + english().weekdays)
_TO_PRISON = 3
"""Words between "Governor" and the prison, at most."""
_ON_PARTNERSHIP = frozenset({"framework", "agreement", "approach", "model"})
_BETWEEN = frozenset({"inter", "intra", "cross"})
_ROLES = frozenset({"role", "roles", "structure", "purpose", "form"})
"""Words with which "and Function" says what something is for."""
_HOMES = grammar().bodies.before_homes
_AFTER_TWO = {"maker": ["agency", "decision"], "staff": ["chief", "of"]}
"""Words that head a title after certain two: "Decision Maker:" alone labels who decided."""
_SUBJECT = 5
"""Words between "Principal" and "Worker", at most: "Principal Child and Family Social Worker"."""


def is_post_head(words: Words, token: int) -> bool:
    """Tell whether a token heads the title of a post: "Lead", but not in "Lead Nurse"."""
    word = words.words[token]
    if not word.titling:
        return False
    before = words.lower(token - 1)
    if word.lower in _AFTER_TWO:
        return words.lowers(token - 2, token) == _AFTER_TWO[word.lower]
    if word.lower in grammar().posts.led:
        return before in grammar().posts.leading
    if word.lower == "councillor":  # "Lead Councillor for Housing"
        return before in grammar().posts.of_members and words.lower(token + 1) in _OF
    if not word.post_head:
        return before in lexicon().member_prefixes
    return heads_title(words, token)


def heads_title(words: Words, token: int) -> bool:
    """Tell whether a noun of a post heads a title in its company, whatever its case."""
    test = _POST_TESTS.get(words.lower(token))
    return test is None or test(words, token)


def has_post_head(words: Words, start: int, end: int) -> bool:
    """Tell whether some token heads the title of a post."""
    return any(is_post_head(words, token) for token in range(start, end))


def is_plural_post(words: Words, token: int) -> bool:
    """Tell whether a token names posts and not one: "Directors"."""
    word = words.words[token]
    return word.capital and word.lower.endswith("s") and word.lower[:-1] in lexicon().post_heads


def _is_social_worker(words: Words, token: int) -> bool:
    """Tell whether "Worker" makes a profession, of which "Principal" or "Chief" makes an office."""
    before = words.lowers(max(token - _SUBJECT, 0), token)
    return before[-1:] == ["social"] and not {"principal", "chief"}.intersection(before)


def _heads_alone(words: Words, token: int) -> bool:
    """Tell whether "Principal" or "Assistant" is a title and does not qualify another after it."""
    at = token + 1
    while at < len(words) and words.words[at].capital and not words.broken[at]:
        if words.words[at].post_head:
            return False
        at += 1 + (words.lower(at + 1) == "and")
    return True


def _is_specialist(words: Words, token: int) -> bool:
    """Tell whether "Specialist" is somebody, and not the first word of "Specialist Services"."""
    if words.words[token - 1].topic and token:
        return True
    at = token + 1
    if at < len(words) and words.words[at].topic and words.words[at].capital:
        return False  # "Specialist Commissioning"
    while at < len(words) and not words.broken[at]:
        word = words.words[at]
        if word.body_head or not (word.capital or word.apostrophe):
            return not word.body_head
        at += 1
    return True


def _is_of_subject(words: Words, token: int) -> bool:
    """Tell whether a subject follows, so that "AD" is short for a title: "AD Early Help"."""
    at = token
    while at < len(words.words) and (words.lower(at) in _OF or words.words[at].dash):
        at += 1
    return at < len(words.words) and words.words[at].topic and words.words[at].capital


def _is_of_prison(words: Words, token: int) -> bool:
    """Tell whether "Governor" is who runs a prison, and not one of those of a school."""
    near = words.lowers(max(token - _TO_PRISON, 0), token + _TO_PRISON + 1)
    return not grammar().posts.prisons.isdisjoint(near)


_POST_TESTS: dict[str, Callable[[Words, int], bool]] = {
    "assistant": _heads_alone,
    "executive": lambda words, token: words.lower(token - 1) == "chief",
    "governor": _is_of_prison,
    "lead": lambda words, token: words.lower(token + 1) not in grammar().posts.after_lead,
    "ad": lambda words, token: words.words[token].upper and _is_of_subject(words, token + 1),
    "principal": _heads_alone,
    "specialist": _is_specialist,
    "worker": lambda words, token: not _is_social_worker(words, token),
}


def is_body_head(words: Words, token: int, first: int) -> bool:
    """Tell whether a token heads the name of a body.

    Args:
        words: The paper's tokens.
        token: The token.
        first: Token that the name began at, or after.
    """
    word = words.words[token]
    if not word.body_head:
        return token - 2 > first and _is_subordinate(words, token)
    if words.lower(token + 1) in grammar().bodies.rooms or _is_between(words, token):
        return False
    test = _BODY_TESTS.get(word.lower)
    return test is None or test(words, token, first)


def takes_complement(search: Search, head: int) -> bool:
    """Tell whether the name of a body goes on after its head: "Diocesan Board of Education"."""
    pair = " ".join(search.words.lowers(max(head - 1, 0), head + 1))
    known = pair in grammar().bodies.complemented
    known |= " ".join(search.words.lowers(head, head + 3)) in grammar().bodies.complemented
    return known or search.w[head].lower in search.lexicon.complement_heads


def is_served(search: Search, head: int, end: int) -> bool:
    """Tell whether subjects follow a head in a body's name: "Scrutiny Committee for Children"."""
    w, first = search.w, head + 2
    if first >= end or w[head].lower not in grammar().bodies.meeting or not w[head].capital:
        return False
    if w[head + 1].lower != "for" or not (w[first].capital and w[first].topic):
        return False
    return all(x.topic or x.connector or x.apostrophe or x.text == "," for x in w[first:end])


def stands_for_others(lower: str) -> bool:
    """Tell whether a last word says whom somebody stands for: "Young Person's Representative"."""
    return lower in grammar().bodies.representing or lower in grammar().bodies.seated


def has_body_head(words: Words, start: int, end: int) -> bool:
    """Tell whether some token heads the name of a body that begins with the stretch."""
    return any(is_body_head(words, token, start) for token in range(start, end))


def _is_subordinate(words: Words, token: int) -> bool:
    """Tell whether a token is a head in lower case after "Sub-": "Quality Sub-group"."""
    head = words.words[token].text in grammar().bodies.subordinate
    return head and words.lowers(token - 2, token) == ["sub", "-"]


def _is_executive(words: Words, token: int, first: int) -> bool:
    """Tell "the Executive", a body, from "Chief Executive", a post."""
    before = words.lower(token - 1)
    if words.lowers(max(token - 2, 0), token) == ["non", "-"]:
        return False
    following = words.words[token + 1] if token + 1 < len(words) else None
    if following is not None and following.lower in grammar().posts.executive:
        return words.words[token - 1].body_head  # "Place Executive Lead", "Board Executive Lead"
    return before == "the" if token == first else token > first and before != "chief"


def _is_between(words: Words, token: int) -> bool:
    """Tell whether it is told of bodies what there is between them: "Inter-Board Protocol"."""
    return words.hyphenated(token - 1, len(words)) and words.lower(token - 2) in _BETWEEN


def _is_unit(words: Words, token: int) -> bool:
    """Tell whether a head names a unit: not "Role and Function", nor "Team Around the Child"."""
    if words.lower(token) == "team":
        return words.lower(token + 1) != "around"
    return words.lower(token - 1) not in AND or words.lower(token - 2) not in _ROLES


def _is_named_partnership(words: Words, token: int, first: int) -> bool:
    """Tell whether a partnership is named: not so in "Children's Partnership Framework"."""
    before = (word for word in words.words[first:token] if word.alpha)
    paper = words.lower(token + 1) in _ON_PARTNERSHIP and words.words[token + 1].capital
    return not paper or not all(word.topic or word.apostrophe for word in before)


_BODY_TESTS: dict[str, Callable[[Words, int, int], bool]] = {
    "agency": lambda words, token, _: token == 0 or not words.words[token - 1].hyphen,
    "care": lambda words, token, first: token > first and words.lower(token - 1) == "social",
    "help": lambda words, token, first: token > first and words.lower(token - 1) == "early",
    "executive": _is_executive,
    "home": lambda words, token, first: token > first and words.lower(token - 1) in _HOMES,
    "team": lambda words, token, _: _is_unit(words, token),
    "function": lambda words, token, _: _is_unit(words, token),
    "partnership": _is_named_partnership,
    "section": lambda words, token, _: token + 1 >= len(words) or not words.words[token + 1].digits,
}


def is_council_form(words: Words, start: int, of: int) -> bool:
    """Tell whether "of" at a token goes on a council's name: "London Borough of ..."."""
    bodies = grammar().bodies
    return (
        words.lower(of) == "of"
        and words.lower(of - 1) in bodies.council_forms
        and words.lower(start) in bodies.council_openers
    )


def trim(search: Search, start: int, end: int) -> tuple[int, int]:
    """Return a stretch of tokens without the small words and marks at its ends."""
    while start < end and not search.nationals.at(start) and _is_small(search, start, end):
        start += 1
    while end > start and _is_loose(search, end - 1):
        end -= 1
    return start, end


def opens_name(words: Words, token: int) -> bool:
    """Tell whether a word that opens sentences begins a name here: "First Contact", "Next Step"."""
    word, small = words.words[token], grammar().words
    if word.lower in small.naming_openers or words.royal(token):
        return True
    if word.lower == "under" and words.lower(token + 1) in small.ages:
        return True
    if word.lower == "we" and words.lower(token + 1) == "are":
        return words.words[token + 1].capital
    if word.title and word.lower in small.nouns_opening and words.lower(token - 1) == "the":
        return token > 0
    inside = token > 0 and not words.broken[token] and words.words[token - 1].text.islower()
    same = inside and words.unit_of[token - 1] == words.unit_of[token]
    return same and word.title and word.lower in small.inner_openers


def _is_small(search: Search, start: int, end: int) -> bool:
    word = search.w[start]
    opener = word.opener and not opens_name(search.words, start)
    return word.connector or (opener and end - start > 1)


def _is_loose(search: Search, token: int) -> bool:
    word = search.w[token]
    return word.connector or word.dash or (word.apostrophe and not search.nationals.covers(token))


def last_head(words: Words, start: int, end: int) -> int:
    """Return the head that the first name of a run ends with: "Panel in May".

    The last token where none does.
    """
    small = grammar().words.prepositions
    ends = (t for t in range(start, end - 1) if words.lower(t + 1) in small)
    return next((t for t in ends if is_body_head(words, t, start)), end - 1)


def serves_both(words: Words, first: int, token: int) -> bool:
    """Tell whether "and" joins two bodies whom one post serves: "Board and Partnership Manager".

    Neither body is named by more than what it is for.
    """
    if words.lower(token) not in AND or token + 2 >= len(words):
        return False
    joined, served = words.words[first:token], words.words[token + 1].body_head
    bare = all(word.topic or word.body_head or word.connector for word in joined)
    return served and bare and joined[-1].body_head and words.words[token + 2].post_head


def says_when(words: Words, token: int) -> bool:
    """Tell whether a month or day only stands before a name: "Since April NHS Ashby has".

    One capital after it is a surname, "a report by May Bell", unless it is an acronym.
    """
    if not token or words.lower(token) not in _DATES or token + 1 >= len(words):
        return False
    before, following = words.words[token - 1], words.words[token + 1]
    after_date = before.numbered or before.lower in english().before_dates
    beyond = words.words[min(token + 2, len(words) - 1)]
    town = following.lower in grammar().bodies.council_kinds  # "in March Town Council"
    return after_date and following.capital and not town and (following.upper or beyond.capital)
