"""Titles that several organisations have: the Chief Executive of the Council, and of the Trust."""

from collections.abc import Sequence
from typing import NamedTuple

from ...ontology.terms import EntityType
from ..layout.words import DASHES
from ..mentions import Mention
from ..paper import Paper

_EMPLOYING = frozenset({EntityType.COUNCIL, EntityType.AGENCY})
_BEFORE_EMPLOYER = frozenset({",", "(", "at", "of", "for", *DASHES})
_AFTER_EMPLOYER = frozenset({":", *DASHES})
_LONGEST_NAME = 16
"""Tokens of the longest name of an organisation."""
_FEWEST = 2


class Employed(NamedTuple):
    """The mentions of a title in one organisation, and what to call the post; see `by_employer`."""

    mentions: list[Mention]
    names: list[str]


def by_employer(paper: Paper, titles: Sequence[Mention]) -> list[Employed]:
    """Part the mentions of one title by the organisation beside them; none if it is always one.

    Where nothing stands beside a title, it is that of the council whose paper it is, if that has
    one, or else of the organisation named last beside it; but whoever is listed with it alone
    holds another, which has no name of its own.

    Args:
        paper: The paper.
        titles: The mentions, in their order.
    """
    beside = [_employer(paper, title) for title in titles]
    keys = [_key(paper, employer) for employer in beside]
    if len(set(keys) - {""}) < _FEWEST:
        return []
    own = _own_council(paper)
    last = next(key for key in keys if key)
    parted: dict[str, Employed] = {}
    for title, employer, key in zip(titles, beside, keys, strict=True):
        last = key or last
        alone = not key and _is_listed(paper, title)
        usual = own if own in keys else last
        post = parted.setdefault("" if alone else key or usual, Employed([], []))
        post.mentions.append(title)
        if employer is not None:
            post.names.append(_whole(paper, title, employer))
    return list(parted.values())


def _whole(paper: Paper, title: Mention, employer: Mention) -> str:
    """Return a title with its organisation, as the paper has them or else after a comma."""
    if employer.start > title.end and not _is_beside(paper, title.end):
        close = " (" in paper.text(title.start, employer.start)
        return paper.text(title.start, employer.end) + ")" * close
    return f"{paper.text(title.start, title.end)}, {paper.text(employer.start, employer.end)}"


def _key(paper: Paper, employer: Mention | None) -> str:
    if employer is None:
        return ""
    return employer.entity or paper.text(employer.start, employer.end)


def _own_council(paper: Paper) -> str:
    """Return the council that a paper names most."""
    councils = [t for t in paper.things.values() if t.type is EntityType.COUNCIL]
    return max(councils, key=lambda t: len(t.mentions)).id if councils else ""


def _employer(paper: Paper, title: Mention) -> Mention | None:
    """Return the organisation that stands right after a title, or before it in a list or a row."""
    words, start, end = paper.words.words, title.start, title.end
    if title.inner is not None and title.inner.entity:
        return None
    stop = end + (end < len(words) and words[end].text in _BEFORE_EMPLOYER)
    if stop > end or _is_beside(paper, end):
        stop += stop < len(words) and words[stop].lower == "the"
        after = next(iter(paper.mentions_in(stop, stop + 1)), None)
        if after is not None and (after.unknown or paper.stands_for(after, _EMPLOYING)):
            return after
    first = start - (start > 0 and words[start - 1].text in _AFTER_EMPLOYER)
    if first < start or _is_beside(paper, start):
        named = paper.mentions_in(max(first - _LONGEST_NAME, 0), first)
        return next((m for m in named if m.end == first and paper.stands_for(m, _EMPLOYING)), None)
    return None


def _is_beside(paper: Paper, token: int) -> bool:
    """Tell whether a token begins the next cell of a row."""
    unit = paper.words.unit_of
    if not 0 < token < len(unit) or min(unit[token - 1], unit[token]) < 0:
        return False
    return unit[token - 1] != unit[token] and paper.view.same_row(unit[token - 1], unit[token])


def _is_listed(paper: Paper, title: Mention) -> bool:
    """Tell whether a title stands beside the name of who holds it: "Jo Bell, Chief Executive"."""
    before = paper.mentions_in(max(title.start - _LONGEST_NAME, 0), title.start)
    return any(
        m.type is EntityType.PERSON and title.start - 1 <= m.end <= title.start for m in before
    )
