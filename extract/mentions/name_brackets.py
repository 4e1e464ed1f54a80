"""What a name says in brackets, or after a dash, of its subject: "Scrutiny Board (Children)"."""

from dataclasses import replace

from ...ontology.terms import EMPLOYERS, EntityType
from ..layout.words import AND
from ..lexicon.english import english
from ..lexicon.grammar import grammar
from .classify import classify
from .heads import has_post_head
from .mention import Mention
from .search import Search

_WITHIN = frozenset({None, EntityType.SERVICE, EntityType.HUB})
"""What a title may say in brackets that it is for; anything else is where its holder works."""
_BRACKET = 14
"""Tokens within which a bracket in a title or a name closes."""
_PLACED = 8
"""Tokens within which a bracket with a place closes."""
_ALONE = 2
"""Tokens from a bracket to the one that closes it, where one word is between."""


def title_with_bracket(search: Search, mention: Mention, limit: int) -> Mention:
    """Let a title go on in brackets: "Service Manager (Front Door)", "Head of Care (Adults)"."""
    if not has_post_head(search.words, mention.start, mention.end):
        return mention
    end = _after_subjects(search, mention, limit)
    if not end:
        return mention
    inside = classify(search, mention.end + 1, end - 1)
    headed = inside is not None and inside.end == end - 1 and not inside.reference
    if inside is not None and headed and inside.type not in _WITHIN:
        return mention
    service = headed and search.w[end - 2].lower in grammar().bodies.divisions
    inner = mention.inner or (inside if service else None)
    return Mention(mention.start, end, EntityType.POST, "post-with-bracket", inner=inner)


def body_with_bracket(search: Search, mention: Mention, limit: int) -> Mention:
    """Let a body's name go on in brackets: "Scrutiny Board (Children and Families)"."""
    meets = search.w[mention.end - 1].lower in grammar().bodies.meeting
    end = _after_subjects(search, mention, limit) if meets else 0
    return Mention(mention.start, end, mention.type, "body-with-bracket") if end else mention


def body_with_dash(search: Search, mention: Mention, limit: int) -> Mention:
    """Let a committee's name go on after a dash: "Scrutiny Board - Children and Families"."""
    w, words, mark = search.w, search.words, mention.end
    scrutinises = grammar().bodies.scrutinising.intersection(words.lowers(mention.start, mark))
    if not scrutinises or mark + 1 >= limit or not w[mark].dash or words.joined(mark):
        return mention
    at = end = mark + 1
    while at < limit and not search.taken[at] and not words.broken[at]:
        if not (w[at].topic or w[at].apostrophe or w[at].lower in {*AND, ","}):
            break
        at += 1
        end = at if w[at - 1].topic and w[at - 1].capital else end
    goes_on = end < limit and not words.broken[end] and w[end].capital
    leads = w[mark + 1].lower in search.lexicon.chairs  # "Overview Panel – Chair: Jo Bell"
    if goes_on or leads or end == mark + 1:
        return mention
    return Mention(mention.start, end, mention.type, "body-with-dash")


def branch_in_bracket(search: Search, mention: Mention, limit: int) -> Mention:
    """Let a national organisation say in brackets where it is: "Probation Service (North East)"."""
    w, mark = search.w, mention.end
    if mention.national is None or mark >= limit or w[mark].text != "(":
        return mention
    close = next((t for t in range(mark + 1, min(limit, mark + _PLACED)) if w[t].text == ")"), 0)
    inside = w[mark + 1 : close]
    if not close or any(search.taken[mark + 1 : close]) or not inside[0].title:
        return mention
    short = len(inside) == 1 and inside[0].text in search.acronyms
    if short or inside[-1].lower in grammar().bodies.seated_as:
        return mention  # "Department for Education (DfE)", "NHS England (Partner Agency)"
    part = classify(search, mark + 1, close)
    if part is not None and part.type in EMPLOYERS and part.rule == "head-noun":
        return mention  # "the NHS (Ashby Integrated Care Board)"
    bodies, units = grammar().bodies, {"region", "cluster", *english().compass}
    for word in inside:
        unit = word.lower in units or word.body_head or word.text in search.acronyms
        named = word.title and not (word.topic or word.post_head or word.honorific or word.given)
        if not (unit or word.connector or (named and word.lower not in bodies.not_organisations)):
            return mention
    return replace(mention, end=close + 1)


def _after_subjects(search: Search, mention: Mention, limit: int) -> int:
    """Return the token after the bracket in which subjects follow a name; 0 where none do."""
    w, mark = search.w, mention.end
    if mark >= limit or w[mark].text != "(":
        return 0
    within = range(mark + 1, min(limit, mark + _BRACKET))
    close = next((t for t in within if w[t].text == ")"), 0)
    if not close or any(search.taken[mark + 1 : close]):
        return 0
    inside = w[mark + 1 : close]
    shouted = w[mark - 1].upper and len(inside) > 1
    named = all(
        w.capital or w.connector or w.hyphen or w.apostrophe or w.text == "," for w in inside
    )
    other = any(
        (w.upper and not shouted) or w.post_head or w.honorific or w.initial for w in inside
    )
    other |= not grammar().bodies.meeting.isdisjoint(w.lower for w in inside)  # "(the Group)"
    told = any(w.topic for w in inside) or _needs_subject(search, mention, close)
    return close + 1 if named and not other and told else 0


def _needs_subject(search: Search, title: Mention, close: int) -> bool:
    """Tell whether one word in brackets is of which of many a title is: "Team Manager (Courts)"."""
    words = search.words
    alone = close - title.end == _ALONE and search.w[close - 1].title
    several = " ".join(words.lowers(title.start, title.end)) in grammar().posts.many_of_a_kind
    return alone and several and not search.w[close - 1].given and not search.is_place(close - 1)
