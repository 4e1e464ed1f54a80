"""Seats: lists of members that name posts and organisations rather than people."""

import re

from ...ontology.terms import EMPLOYERS, ORGANISATIONS, EntityType, Predicate
from ..lexicon.references import reference_words
from ..lexicon.wordings import wording
from ..mentions import Mention
from ..paper import Paper, words_between
from .affiliations import SPOKEN_FOR, is_pointer
from .entries import Span, without_separators
from .roles import LED_BY, SEATED, leads_nobody, state_chair

_OF = re.compile(r"[^\w;]*(?:(?:of|for|at|from|in)\W+)?(?:the\W*)?")
"""What stands between a post and the organisation it is in: "Chief Nurse, Anyshire Trust"."""
_OF_BEFORE = re.compile(r"\s*[-–—:(]\s*(?:the\s*)?")
"""What stands between an organisation and the post it fills: "Anyshire Trust - Chief Nurse"."""
_COMMA = re.compile(r"\s*,\s*")
"""The same, in a line of no more than the two."""
_PAIR = 2
_OF_COMMITTEE = frozenset({"member", "members"})
_MEMBERS_OF = wording("attendance", "members-of")
_PORTFOLIO = reference_words().titles.portfolios
_NOBODY = wording("attendance", "denies-seat")
_RIGHT_BEFORE = 3
"""Tokens before a seat that may deny it: "no Cabinet Adviser"."""
_WORDS = 8
"""Tokens before a body that say that members of it sit, and not the body: "7 Members of the"."""


def state_seats(paper: Paper, seats: list[Mention], role: str, end: int) -> None:
    """State that the posts and organisations listed up to a token sit on the body.

    Args:
        paper: The paper.
        seats: What the list names.
        role: What its label announces.
        end: The token after the list.
    """
    if role not in SEATED and role not in LED_BY:
        return
    ends = [*(seat.start for seat in seats[1:]), end]
    for before, seat, last in zip([None, *seats], seats, ends, strict=False):
        note = words_between(paper, seat.end, last)
        span = (seat.start, without_separators(paper, seat.end, last))
        if before is not None and _is_employer(before, seat):
            _place_post(paper, before, seat, note, span)
        elif role in LED_BY and _is_where(seats[0], seat):
            _claim_place(paper, seats[0], seat)
        elif _sits_by_another(paper, before, seat) or seat.rule == "pointer":  # "how we work"
            continue
        elif seat.entity != paper.setting_at(seat.start).body and not is_pointer(seat):
            _state_seat(paper, seat, role, span)
            state_chair(paper, seat.entity, note, span)
            if before is not None and _fills(paper, before, seat, alone=len(seats) == _PAIR):
                _claim_place(paper, seat, before)


def _is_employer(before: Mention, seat: Mention) -> bool:
    """Tell whether a post stands before an organisation, which then has no seat of its own."""
    return before.type is EntityType.POST and seat.type is not EntityType.POST


def _is_where(first: Mention, seat: Mention) -> bool:
    """Tell whether a body or organisation is only where whoever leads works.

    "Chair: Detective Inspector, Public Protection, Anyshire Police" is one officer.
    """
    return first.type is EntityType.POST and first is not seat and seat.type in EMPLOYERS


def _sits_by_another(paper: Paper, before: Mention | None, seat: Mention) -> bool:
    """Tell whether members, a post or a branch of what is named have the seat, or what it is in."""
    words = paper.words.words
    if seat.end < len(words) and words[seat.end].apostrophe:
        return True
    if _NOBODY.search(words_between(paper, max(seat.start - _RIGHT_BEFORE, 0), seat.start)):
        return True
    if _MEMBERS_OF.search(words_between(paper, max(seat.start - _WORDS, 0), seat.start)):
        return True
    if before is None or not {before.type, seat.type} <= ORGANISATIONS:
        return False
    return words_between(paper, before.end, seat.start).strip() == "("


def _fills(paper: Paper, before: Mention, seat: Mention, *, alone: bool) -> bool:
    """Tell whether a post stands after the organisation whose seat it fills."""
    if not _is_employer(seat, before):
        return False
    between = words_between(paper, before.end, seat.start)
    return bool(_OF_BEFORE.fullmatch(between) or (alone and _COMMA.fullmatch(between)))


def _claim_place(paper: Paper, post: Mention, employer: Mention) -> None:
    portfolio = not _PORTFOLIO.isdisjoint(paper.words.lowers(post.start, post.end))
    if employer.type is EntityType.SERVICE and portfolio:
        return  # "Executive Member for Care – Children's Services"
    span = (min(post.start, employer.start), max(post.end, employer.end))
    rule = "seat-and-organisation"
    paper.claim(post.entity, Predicate.POST_IN, employer.entity, span, rule, 0.85)
    # "Larch Trust – Chief Nurse" is who sits for the Trust; "Chief Nurse, Larch Trust" is a post
    speaks = employer.type in SPOKEN_FOR and employer.entity != paper.home
    if speaks and post.inner is None and employer.start < post.start:
        paper.claim(post.entity, Predicate.REPRESENTS, employer.entity, span, rule, 0.8)


def _place_post(paper: Paper, post: Mention, employer: Mention, note: str, span: Span) -> None:
    """State that a post is in the organisation that follows it."""
    if _OF.fullmatch(words_between(paper, post.end, employer.start)):
        _claim_place(paper, post, employer)
        state_chair(paper, post.entity, note, span)


def _state_seat(paper: Paper, seat: Mention, role: str, span: Span) -> None:
    if role in LED_BY and leads_nobody(paper, span[0]):
        return
    if seat.type is EntityType.COMMITTEE and paper.words.lower(seat.end) in _OF_COMMITTEE:
        return  # "Cabinet members" are some of it
    paper.claim(
        seat.entity, Predicate.MEMBER_OF, paper.setting_at(span[0]).body, span, "seat-in-list", 0.85
    )
    if role in LED_BY:
        paper.claim(
            seat.entity, LED_BY[role], paper.setting_at(span[0]).body, span, f"label-{role}", 0.85
        )
