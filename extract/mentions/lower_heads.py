"""Names whose head noun is in lower case: "Pre-Birth operational group", "Early Help manager"."""

from ...ontology.terms import BOARDS, EntityType
from ..layout.words import AND
from ..lexicon.grammar import grammar
from ..lexicon.references import reference_words
from .bodies import lower_case_body
from .classify import classify
from .heads import has_post_head, trim
from .mention import Mention
from .search import Search
from .sentence_case import sentence_case_head

_TITLE = 6
"""Capitals before the lower-case head of a title, at most."""
_TASK = "task"
"""Before "and finish" in what a group is for: "Transport Hubs task and finish group"."""
_BETWEEN = 3
"""Lower-case words between the capitals of a body and its head, at most."""
_ACRONYM = 3
"""Tokens of one in brackets."""


def lower_post(
    search: Search, mention: Mention | None, run: tuple[int, int], limit: int
) -> Mention | None:
    """Return the title whose head alone is in lower case: "Early Help manager"."""
    start, end = run
    if end >= limit or search.taken[end] or end - start > _TITLE:
        return None
    posts = grammar().posts
    head = end + _heads_post(search, end, limit)
    labels = " ".join(search.words.lowers(start, head + 1)) in posts.labelling
    if labels or search.w[head].lower not in posts.lower_heads:
        return None
    named = mention is not None and mention.type is not None
    return Mention(
        trim(search, start, end)[0],
        head + 1,
        EntityType.POST,
        "lower-case-post",
        inner=mention if named else None,
    )


def lower_body(
    search: Search, mention: Mention | None, run: tuple[int, int], limit: int
) -> Mention | None:
    """Return the body whose head is in lower case: "Pre-Birth operational group"."""
    start, end = run
    unknown = mention is None or mention.type is None
    head = _lower_head(search, _after_acronym(search, end, limit) if unknown else end, limit)
    if unknown and not head:
        head = sentence_case_head(search, start, end, limit)
    if not head or _heads_post(search, head, limit):
        return None
    bodies = grammar().bodies
    nameless = bodies.occasions | {"sub"}
    if search.w[head].lower in bodies.sitting:
        nameless |= bodies.sittings
    if nameless.issuperset(search.words.lowers(start, head)):
        return None
    if search.w[head].lower == "meeting" and search.w[end - 1].lower in search.lexicon.body_heads:
        return None  # "every Executive meeting" is one of its sittings
    if search.words.lowers(end, head)[:1] == ["/"] and search.w[end - 1].body_head:
        return None  # "Board/ sub group members"
    if mention is not None and search.words.sub_group(head) <= end:
        sub = search.words.sub_group(head) < head
        if (sub and mention.type in BOARDS) or _is_whole_before(mention, search.w[head].lower):
            return None
    return lower_case_body(search, start, head)


def of_lower_body(search: Search, mention: Mention, limit: int) -> Mention | None:
    """Return the office of a body whose head is in lower case: "Chair of the Learning group"."""
    words, end = search.words, mention.end
    of = next((t for t in range(mention.start, end) if words.lower(t) == "of"), end)
    first = of + 1 + (words.lower(of + 1) == "the")
    chairs = words.lower(of - 1) in search.lexicon.chairs
    head = _lower_head(search, end, limit) if chairs and first < end else 0
    if chairs and first < end and not head:
        head = sentence_case_head(search, first, end, limit)
    if not head or has_post_head(words, first, end):
        return None
    part = classify(search, first, end)
    if part is not None and part.type in BOARDS and not part.reference:
        return None  # "Chair of the Audit Committee meeting"
    body = lower_case_body(search, first, head)
    return Mention(mention.start, body.end, EntityType.POST, "post-title", inner=body)


def group_of_executive(search: Search, mention: Mention, limit: int) -> Mention | None:
    """Return the body of which only one word has a capital: "the Executive group"."""
    end = mention.end
    if not mention.reference or end - mention.start > 1:
        return None
    head = _lower_head(search, end, limit)
    head = head if head == end else sentence_case_head(search, mention.start, end, limit)
    alone = search.words.lower(mention.start) in reference_words().pointing.bodies_alone
    grouped = head and search.w[head].lower in grammar().bodies.subordinate
    return lower_case_body(search, mention.start, head) if alone and grouped else None


def meeting_of_capitals(
    search: Search, mention: Mention, run: tuple[int, int], limit: int
) -> Mention | None:
    """Return the meeting whose capitals begin with a service: "Social Care Outcomes meeting"."""
    start, end = run
    head = _lower_head(search, end, limit)
    ends = head and search.w[head].lower in grammar().bodies.meeting
    if not ends or mention.start != start or mention.end >= end:
        return None
    return lower_case_body(search, start, head) if mention.type is EntityType.SERVICE else None


def is_meeting(search: Search, start: int, end: int, limit: int) -> bool:
    """Tell whether a body of those who hold a post is meant: "Headteacher forum"."""
    return (
        end < limit
        and search.w[end].lower in grammar().bodies.meeting
        and search.w[start].lower not in search.lexicon.chairs
    )


def _lower_head(search: Search, end: int, limit: int) -> int:
    """Return the lower-case head that follows a run; 0 where none does."""
    w, lexicon = search.w, search.lexicon
    head = end
    if end < limit and search.words.gaps[end]:
        return 0
    while head < min(limit, end + _BETWEEN) and (
        w[head].lower in lexicon.between or (w[head].lower in AND and w[head - 1].lower == _TASK)
    ):
        head += 1
    if head < limit and w[head].lower == "sub":
        head += 1
    if head < limit and w[head].hyphen and w[head - 1].lower == "sub":
        head += 1
    if (
        head + 1 < limit
        and w[head].text == "sub"
        and w[head + 1].text in grammar().bodies.subordinate
    ):
        head += 1
    if head >= limit or w[head].text not in lexicon.lower_heads or search.taken[head]:
        return 0
    return head


def _heads_post(search: Search, end: int, limit: int) -> bool:
    """Tell whether a word after capitals goes on with a post's head: "the MASH team manager"."""
    part = search.w[end].text in grammar().bodies.units and end + 1 < limit
    head = search.w[end + 1].text.removesuffix("s") if part else ""
    return head in grammar().posts.lower_heads


def _after_acronym(search: Search, end: int, limit: int) -> int:
    """Return the token after the acronym of a name that goes on: "Neglect (NGL) panel"."""
    inside = search.words.lowers(end, min(end + _ACRONYM, limit))
    defined = len(inside) == _ACRONYM and (inside[0], inside[-1]) == ("(", ")")
    return end + _ACRONYM if defined and search.w[end + 1].upper else end


def _is_whole_before(mention: Mention, head: str) -> bool:
    """Tell whether a name ends before a head: "the Improvement Board meeting"."""
    if head == "meeting":
        return mention.rule != "capitals"
    return head in {"service", "team"} and mention.rule == "head-noun"
