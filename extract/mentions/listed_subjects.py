"""Commas inside names: lists of subjects, "Cabinet Member for Children, Schools and Families"."""

from ..layout.words import AND
from ..lexicon.grammar import grammar
from .heads import is_post_head, is_served
from .search import Search

_LISTED_TOPICS = 8
"""Tokens within which a list of subjects comes to its "and"."""


def lists_words(search: Search, token: int, end: int) -> bool:
    """Tell whether a comma stands in a body's name: "the Missing, Sad and Lost Group".

    Args:
        search: The search.
        token: The comma.
        end: Token not to pass.
    """
    w, first = search.w, token - 1
    while first > 1 and w[first - 1].text == ",":
        first -= 2
    opens = first == 0 or search.words.unit_of[first - 1] != search.words.unit_of[first]
    if not opens and w[first - 1].lower not in grammar().words.articles:
        return False
    at = first
    while at + 2 < end and _is_part(search, at) and w[at + 1].text == ",":
        if w[at + 2].lower in AND:
            break
        at += 2
    last = at + 1 + (w[at + 1].text == ",") if at + 1 < end else end  # "Sad, and Lost"
    if last + 1 >= end or not _is_part(search, at) or w[last].lower not in AND:
        return False
    head = last + 1
    while head < end and (_is_part(search, head) or _qualifies_head(search, head, end)):
        head += 1
    if w[head].text == "(" and head + 3 < end and w[head + 2].text == ")":
        head += 3  # "the Missing, Sad and Lost (MSL) Group"
    if not last + 1 < head < end:
        return False
    lower = w[head].lower
    if lower == "party":
        return search.words.lower(head - 1) == "working"
    return lower in grammar().bodies.meeting or w[head].text == "sub"


def _qualifies_head(search: Search, token: int, end: int) -> bool:
    """Tell whether a word stands with the head of a name: "Partnership Board", "Sub-Board"."""
    word, after = search.w[token], token + 1
    if search.words.hyphenated(token, end):
        return search.words.lower(token - 1) == "sub"
    headed = after < end and search.w[after].lower in grammar().bodies.meeting
    return bool(headed) and word.lower in {"partnership", "executive"} and word.capital


def _is_part(search: Search, token: int) -> bool:
    """Tell whether a word may be one of several that a body's name lists."""
    word = search.w[token]
    other = word.body_head or word.post_head or word.given or word.honorific or word.upper
    known = search.is_place(token) or search.nationals.at(token)
    return word.title and word.alpha and not (other or known or search.taken[token])


def lists_topics(search: Search, token: int, end: int) -> bool:
    """Tell whether a comma stands in a list of subjects: "Children, Schools and Families".

    Args:
        search: The search.
        token: The comma.
        end: Token not to pass.
    """
    w = search.w
    before = token - 1 - w[token - 1].apostrophe  # "Children's, Young People and ..."
    ended = w[before].lower in grammar().bodies.meeting  # "Audit Group, Data Group and ..."
    heads = w[before].lower in grammar().bodies.closing
    ended |= heads and w[before - 1].lower != "of"  # not "Head of Service, ..."
    if token + 2 >= end or ended or not (w[before].topic or _opens_subjects(search, token, end)):
        return False
    listed = range(token + 1, min(end, token + _LISTED_TOPICS))
    last = next((at for at in listed if w[at].lower in AND), 0)
    # "Head of Quality, Anyshire Fire & Rescue", "Health, Probation and Anyshire Schools Forum"
    apart = last and (search.words.lower(last + 1) == "rescue" or search.is_place(last + 1))
    if apart and last + 1 < end:
        return False
    whole = bool(last) and _names_committee(search, last + 1, end)
    named = whole or _is_portfolio(search, token) or (last and _names_body(search, last + 1, end))
    listed_forces = grammar().bodies.forces.intersection(search.words.lowers(token - 1, last))
    if (listed_forces or _ends_service(search, token)) and not named:
        return False  # "Health, Police and Probation"
    for at in listed:
        if at == last:
            return at > token + 1 and at + 1 < end and w[at + 1].capital
        portfolio = _is_portfolio(search, token)
        several = w[at].text == "," and (whole or portfolio)
        several |= portfolio and _qualifies(search, at)
        subject = w[at].apostrophe or (w[at].capital and (whole or w[at].topic))
        subject |= portfolio and at + 1 == last and _goes_with_subject(search, at, end)
        if not (several or subject):
            return False
    return False


def _opens_subjects(search: Search, token: int, end: int) -> bool:
    """Tell whether a word after a title is a subject, since those after it are.

    It stands alone between "of" and the comma: "Head of Woodland, Leisure and Culture".
    """
    w, word, after = search.w, token - 1, token + 2
    if after + 1 >= end or w[after].lower not in AND:
        return False
    titled = search.words.lower(word - 1) in {"of", "for"} and w[max(word - 2, 0)].post_head
    listed = w[token + 1].topic and not w[token + 1].body_head and w[after + 1].topic
    return titled and listed and _is_part(search, word)


def _names_body(search: Search, token: int, end: int) -> bool:
    """Tell whether subjects end in what meets on them: "Education and Skills Committee"."""
    after = search.w[token : min(end, token + _LISTED_TOPICS)]
    stop = next((n for n, w in enumerate(after) if not (w.capital or w.connector)), len(after))
    lower = grammar().bodies.meeting | {"sub"}  # "Policy, Procedures and Practice group"
    headed = 0 < stop < len(after) and after[stop].lower in lower and after[stop - 1].capital
    return headed or any(w.lower in grammar().bodies.meeting for w in after[:stop])


def _ends_service(search: Search, token: int) -> bool:
    """Tell whether a service is whole before a comma: "the Youth Justice Service, Early Help"."""
    known = tuple(search.words.lowers(token - 2, token)) in search.lexicon.headless
    return known or search.w[token - 1].body_head


def _goes_with_subject(search: Search, token: int, end: int) -> bool:
    """Tell whether a word is listed with a subject: "Inclusion and Vulnerable Children"."""
    after = token + 2
    while after < min(end, token + _LISTED_TOPICS) and _is_part(search, after):
        if search.w[after].topic:
            return _is_part(search, token)
        after += 1
    return False


def _names_committee(search: Search, token: int, end: int) -> bool:
    """Tell whether subjects end in what scrutinises them: "Culture Select Committee"."""
    whole = grammar().bodies.scrutinising | {"cabinet"}
    for word in search.w[token : min(end, token + _LISTED_TOPICS)]:
        if word.lower in whole:
            return True
        if not (word.capital and word.topic):
            return False
    return False


def _qualifies(search: Search, token: int) -> bool:
    """Tell whether a word qualifies a subject after it: "Lifelong Learning"."""
    following = search.w[token + 1]
    return _is_part(search, token) and following.topic and not following.body_head


def _is_portfolio(search: Search, token: int) -> bool:
    """Tell whether subjects before a comma are somebody's: "Cabinet Member for Children,".

    They may as well be those of a body: "Scrutiny Committee for Children,".
    """
    before = range(max(token - _LISTED_TOPICS, 0), token)
    return any(is_post_head(search.words, at) or is_served(search, at, token) for at in before)
