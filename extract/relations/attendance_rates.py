"""How often those come who sit on a body: "Attendance at the Board: Police 75%, Healthwatch 50%".

A list of organisations or people, each with a number of meetings or a share of them, tells who
the members are, in lines, in a sentence or in what is left of a table.
"""

from ...ontology.terms import BOARDS, EMPLOYERS, OFFICIALS, EntityType, Predicate
from ..lexicon.syntax import syntax
from ..mentions import Mention
from ..paper import Paper
from .antecedents import own_body

_COMING = frozenset({"attendance"})
_NOT_THERE = frozenset(syntax().not_meetings)
_SEATED = EMPLOYERS | OFFICIALS | {EntityType.INSPECTORATE, EntityType.SERVICE}
_LEAD = 25
"""Tokens from the word to the first who is listed."""
_LONGEST = 18
"""Tokens of who is listed, up to the number."""
_FEWEST = 3
_ALL = 100
"""The highest share, in per cent; more is money or a year."""
_RULE = "attendance-rate"
_CONFIDENCE = 0.78


def read_rates(paper: Paper) -> None:
    """State that those are members of a body of whom it is listed how often they came."""
    if paper.of_meeting:
        return
    done = 0
    for token in paper.words.find(_COMING):
        if token < done:
            continue
        items = _items(paper, token)
        if len(items) < _FEWEST or not _is_listed(paper, token, items):
            continue
        done = items[-1].end
        body = _body(paper, token, items[0].start)
        for item in items:
            span = (item.start, item.end)
            paper.claim(item.entity, Predicate.MEMBER_OF, body, span, _RULE, _CONFIDENCE)


def _is_listed(paper: Paper, token: int, items: list[Mention]) -> bool:
    """Tell whether a word leads into a list of those who come to the meetings of one body.

    Not where they attend something else, where a sentence or heading ends between, and not where
    the list is one of groups: "Audit Group, chaired by Jo Bell, 74%".
    """
    first, last = items[0].start, items[-1].end
    lead = set(paper.words.lowers(token, first))
    if "." in lead or not _NOT_THERE.isdisjoint(lead):
        return False
    if any(line.heading and token < line.start < first for line in paper.lines):
        return False
    return not any(paper.stands_for(m, BOARDS) for m in paper.mentions_in(first, last))


def _body(paper: Paper, token: int, first: int) -> str | None:
    """Return the body whose meetings are attended: the one named, or that is told of."""
    named = [m for m in paper.mentions_in(token, first) if paper.stands_for(m, BOARDS)]
    if named:
        return named[0].entity
    return paper.topic_at(token) or own_body(paper)


def _items(paper: Paper, token: int) -> list[Mention]:
    """Return those who are listed after a word, each before a number."""
    found: list[Mention] = []
    begin, limit = token, token + _LEAD
    item: Mention | None = None
    for mention in paper.mentions_in(token, len(paper.words.words)):
        if mention.start >= limit:
            break
        if not mention.entity or mention.start < begin:
            continue
        if item is None:
            if not paper.stands_for(mention, _SEATED):
                continue
            item = mention
        value = _value(paper, mention.end, item.start + _LONGEST)
        if value is None:
            if not found and not paper.stands_for(mention, OFFICIALS):
                item = None  # it is still said what is attended
            continue
        if item.entity not in {m.entity for m in found}:
            found.append(item)
        item, begin, limit = None, value, value + _LONGEST
    return found


def _value(paper: Paper, token: int, limit: int) -> int | None:
    """Return the token after the number that follows a name, if one does before another name."""
    words = paper.words.words
    for at in range(token, min(limit, len(words))):
        text = words[at].text
        head = text.rstrip("%").split("/")[0]
        if head.isdigit():
            return at + 1 if int(head) <= _ALL else None
        if text in {".", ";"} or paper.mentions_in(at, at + 1):
            return None
    return None
