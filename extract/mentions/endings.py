"""Endings: a name that goes on after its capitals, in lower case, after a comma or in brackets."""

from ...ontology.terms import BOARDS, EntityType
from ..lexicon.grammar import grammar
from .bodies import lower_case_body
from .lower_heads import (
    group_of_executive,
    is_meeting,
    lower_body,
    lower_post,
    meeting_of_capitals,
    of_lower_body,
)
from .mention import Mention
from .name_brackets import body_with_bracket, body_with_dash, branch_in_bracket, title_with_bracket
from .runs import Runs
from .search import Search
from .title_endings import chair_of, go_on, lower_member, responsible

_WHOLE = frozenset({EntityType.COUNCIL, EntityType.INSPECTORATE, EntityType.AGENCY})
"""What never goes on in lower case: in "Ofsted inspection team", the name is "Ofsted"."""

_SERVED = BOARDS | {EntityType.HUB}
_ENDED = frozenset({"body-reference", "body-with-bracket", "body-with-dash"})
"""Rules of bodies whose names go on in no lower case."""


def _sent(search: Search, body: Mention, limit: int) -> Mention | None:
    """Return the title of whom a national body sends: "the DfE case lead"."""
    end = body.end + 2
    told = " ".join(search.words.lowers(body.end, end)) in grammar().posts.sent
    if not told or end > limit or body.rule != "national-list":
        return None
    return Mention(body.start, end, EntityType.POST, "lower-case-post", inner=body)


def _is_served(mention: Mention, run: tuple[int, int]) -> bool:
    """Tell whether a body is only pointed to, by one word: "the Hub manager" serves it."""
    alone = mention.reference and run[1] - run[0] == 1
    return alone and mention.type in _SERVED


def extend(
    search: Search, runs: Runs, mention: Mention | None, run: tuple[int, int], limit: int
) -> Mention | None:
    """Let the last name of a run go on after it.

    Args:
        search: The search.
        runs: What finds runs.
        mention: What the last part of the run names.
        run: That part: first token, and token after the last.
        limit: Token not to pass.
    """
    return lower_member(search, runs, run, limit) or _extend(search, runs, mention, run, limit)


def _extend(
    search: Search, runs: Runs, mention: Mention | None, run: tuple[int, int], limit: int
) -> Mention | None:
    start, end = run
    if mention is not None and mention.end != end:
        return meeting_of_capitals(search, mention, run, limit) or mention
    if mention is not None and mention.type is EntityType.POST:
        if end < limit and search.w[end].text in grammar().bodies.gatherings:
            return None  # "Team Manager workshops" are for all of them, and name none
        if is_meeting(search, start, end, limit):
            return lower_case_body(search, start, end)
        chair = of_lower_body(search, mention, limit) or chair_of(search, runs, mention, limit)
        mention = responsible(search, runs, title_with_bracket(search, mention, limit), limit)
        return chair or go_on(search, runs, mention, limit)
    if mention is not None and mention.type in BOARDS:
        mention = body_with_dash(search, mention, limit)
        mention = body_with_bracket(search, mention, limit)
    if mention is not None and (mention.rule in _ENDED or mention.type in _WHOLE):
        served = _sent(search, mention, limit)
        if _is_served(mention, run):
            served = lower_post(search, mention, run, limit)
        named = branch_in_bracket(search, mention, limit)
        return served or group_of_executive(search, mention, limit) or named
    return (
        lower_post(search, mention, run, limit)
        or lower_body(search, mention, run, limit)
        or mention
    )
