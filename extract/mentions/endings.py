"""Endings: a name that goes on after its capitals, in lower case, after a comma or in brackets."""

from ...ontology.terms import BOARDS, EntityType
from ..layout.words import AND, Words
from ..lexicon.english import english
from ..lexicon.grammar import grammar
from ..lexicon.references import reference_words
from .bodies import lower_case_body
from .classify import classify
from .cuts import cut
from .heads import has_post_head, is_post_head, trim
from .mention import Mention
from .posts import directorate
from .runs import Runs
from .search import Search
from .title_subjects import lists_partnership, names_employer
from .unknown import is_short_name, may_be_person

_WHOLE = frozenset({EntityType.COUNCIL, EntityType.INSPECTORATE, EntityType.AGENCY})
"""What never goes on in lower case: in "Ofsted inspection team", the name is "Ofsted"."""

_EMPLOYING = frozenset({EntityType.COUNCIL, EntityType.AGENCY})
_WITHIN = frozenset({None, EntityType.SERVICE, EntityType.HUB})
"""What a title may say in brackets that it is for; anything else is where its holder works."""
_AT = frozenset({"at", "in", "for", "from"})
_ENDED = frozenset({"body-reference", "body-with-bracket", "body-with-dash"})
"""Rules of bodies whose names go on in no lower case."""

_TITLE = 6
"""Capitals before the lower-case head of a title, at most."""

_TASK = "task"
"""Before "and finish" in what a group is for: "Transport Hubs task and finish group"."""
_BETWEEN = 3
"""Lower-case words between the capitals of a body and its head, at most."""

_ACRONYM = 3
"""Tokens of one in brackets."""

_BRACKET = 14
"""Tokens within which a bracket in a title or a name closes."""

_PORTFOLIOS = frozenset({"cabinet", "portfolio", "executive", "lead"})
_RESPONSIBLE = (["with", "responsibility", "for"], ["with", "portfolio", "for"])


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
    start, end = run
    if mention is not None and mention.end != end:
        return _meeting_of_capitals(search, mention, run, limit) or mention
    if mention is not None and mention.type is EntityType.POST:
        if end < limit and search.w[end].text in grammar().bodies.gatherings:
            return None  # "Team Manager workshops" are for all of them, and name none
        if _is_meeting(search, start, end, limit):
            return lower_case_body(search, start, end)
        chair = _of_lower_body(search, mention, limit) or _chair_of(search, runs, mention, limit)
        mention = _responsible(search, runs, _take_bracket(search, mention, limit), limit)
        return chair or _go_on(search, runs, mention, limit)
    if mention is not None and mention.type in BOARDS:
        mention = _body_with_dash(search, mention, limit)
        mention = _body_with_bracket(search, mention, limit)
    if mention is not None and (mention.rule in _ENDED or mention.type in _WHOLE):
        return _group_of_executive(search, mention, limit) or mention
    return (
        _lower_post(search, mention, run, limit)
        or _lower_body(search, mention, run, limit)
        or mention
    )


def _group_of_executive(search: Search, mention: Mention, limit: int) -> Mention | None:
    """Return the body of which only one word has a capital: "the Executive group"."""
    end = mention.end
    if not mention.reference or end - mention.start > 1 or _lower_head(search, end, limit) != end:
        return None
    alone = search.words.lower(mention.start) in reference_words().pointing.bodies_alone
    grouped = search.w[end].lower in grammar().bodies.subordinate
    return lower_case_body(search, mention.start, end) if alone and grouped else None


def _is_meeting(search: Search, start: int, end: int, limit: int) -> bool:
    """Tell whether a body of those who hold a post is meant: "Headteacher forum"."""
    return (
        end < limit
        and search.w[end].lower in grammar().bodies.meeting
        and search.w[start].lower not in search.lexicon.chairs
    )


def _meeting_of_capitals(
    search: Search, mention: Mention, run: tuple[int, int], limit: int
) -> Mention | None:
    """Return the meeting whose capitals begin with a service: "Social Care Outcomes meeting"."""
    start, end = run
    ends = end < limit and search.w[end].lower in grammar().bodies.meeting
    if not ends or search.taken[end] or mention.start != start or mention.end >= end:
        return None
    return lower_case_body(search, start, end) if mention.type is EntityType.SERVICE else None


def _lower_post(
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
    named = mention is not None and mention.type is not None and not mention.reference
    return Mention(
        trim(search, start, end)[0],
        head + 1,
        EntityType.POST,
        "lower-case-post",
        inner=mention if named else None,
    )


def _heads_post(search: Search, end: int, limit: int) -> bool:
    """Tell whether a word after capitals goes on with a post's head: "the MASH team manager"."""
    part = search.w[end].text in grammar().bodies.units and end + 1 < limit
    head = search.w[end + 1].text.removesuffix("s") if part else ""
    return head in grammar().posts.lower_heads


def _lower_body(
    search: Search, mention: Mention | None, run: tuple[int, int], limit: int
) -> Mention | None:
    """Return the body whose head is in lower case: "Pre-Birth operational group"."""
    start, end = run
    unknown = mention is None or mention.type is None
    head = _lower_head(search, _after_acronym(search, end, limit) if unknown else end, limit)
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
    if mention is not None and search.words.sub_group(head) <= end:
        sub = search.words.sub_group(head) < head
        if (sub and mention.type in BOARDS) or _is_whole_before(mention, search.w[head].lower):
            return None
    return lower_case_body(search, start, head)


def _after_acronym(search: Search, end: int, limit: int) -> int:
    """Return the token after the acronym of a name that goes on: "Neglect (NGL) panel"."""
    inside = search.words.lowers(end, min(end + _ACRONYM, limit))
    defined = len(inside) == _ACRONYM and (inside[0], inside[-1]) == ("(", ")")
    return end + _ACRONYM if defined and search.w[end + 1].upper else end


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


def _is_whole_before(mention: Mention, head: str) -> bool:
    """Tell whether a name ends before a head: "the Improvement Board meeting"."""
    if head == "meeting":
        return mention.rule != "capitals"
    return head in {"service", "team"} and mention.rule == "head-noun"


def _take_bracket(search: Search, mention: Mention, limit: int) -> Mention:
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


def _body_with_bracket(search: Search, mention: Mention, limit: int) -> Mention:
    """Let a body's name go on in brackets: "Scrutiny Board (Children and Families)"."""
    meets = search.w[mention.end - 1].lower in grammar().bodies.meeting
    end = _after_subjects(search, mention, limit) if meets else 0
    return Mention(mention.start, end, mention.type, "body-with-bracket") if end else mention


def _body_with_dash(search: Search, mention: Mention, limit: int) -> Mention:
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
    alone = close - title.end == _ACRONYM - 1 and search.w[close - 1].title
    several = " ".join(words.lowers(title.start, title.end)) in grammar().posts.many_of_a_kind
    return alone and several and not search.w[close - 1].given and not search.is_place(close - 1)


def _responsible(search: Search, runs: Runs, mention: Mention, limit: int) -> Mention:
    """Let a title say what it is for: "Cabinet Member with Responsibility for Education"."""
    first = mention.end + len(_RESPONSIBLE[0])
    told = search.words.lowers(mention.end, first) in _RESPONSIBLE
    if not told or first >= limit or search.taken[first] or not runs.opens(first):
        return mention
    end = runs.end_from(first, limit)
    return Mention(mention.start, end, EntityType.POST, "post-extended", inner=mention.inner)


def _of_lower_body(search: Search, mention: Mention, limit: int) -> Mention | None:
    """Return the office of a body whose head is in lower case: "Chair of the Learning group"."""
    words, end = search.words, mention.end
    of = next((t for t in range(mention.start, end) if words.lower(t) == "of"), end)
    first = of + 1 + (words.lower(of + 1) == "the")
    chairs = words.lower(of - 1) in search.lexicon.chairs
    head = _lower_head(search, end, limit) if chairs and first < end else 0
    if not head or has_post_head(words, first, end):
        return None
    part = classify(search, first, end)
    if part is not None and part.type in BOARDS and not part.reference:
        return None  # "Chair of the Audit Committee meeting"
    body = lower_case_body(search, first, head)
    return Mention(mention.start, body.end, EntityType.POST, "post-title", inner=body)


def _chair_of(search: Search, runs: Runs, mention: Mention, limit: int) -> Mention | None:
    """Return the office of who chairs another body: "Chair – Training Sub-group"."""
    w, words, mark, first = search.w, search.words, mention.end, mention.end + 1
    chairs = mention.reference and w[mark - 1].lower in search.lexicon.chairs
    if not chairs or first >= limit or not _begins_line(words, mention.start):
        return None
    bracket = w[mark].text == "("
    if not (bracket or w[mark].dash or w[mark].text in {":", ","}) or not runs.opens(first):
        return None
    end = runs.end_from(first, limit)
    part = _part(search, first, end)
    if part is None or part.end != end or part.type not in BOARDS or part.reference:
        return None
    last = end + (bracket and words.lower(end) == ")")
    if last < end + bracket or not (last >= limit or words.broken[last]):
        return None
    return Mention(mention.start, last, EntityType.POST, "post-extended", inner=part)


def _begins_line(words: Words, token: int) -> bool:
    """Tell whether a line begins with a token."""
    return words.broken[token] or words.units[words.unit_of[token]][0] == token


def _go_on(search: Search, runs: Runs, mention: Mention, limit: int) -> Mention:
    """Let a title go on after a comma, dash or colon: "Head of Service, Early Help"."""
    while _is_unfinished(search, runs, mention, limit):
        first = mention.end + 1
        end = _before_employer(search, first, runs.end_from(first, limit))
        if search.w[end - 1].lower in grammar().bodies.rooms:
            break
        part = _part(search, first, end)
        if part is None or not _is_subject(search, part, first, end):
            break
        if part.type is EntityType.SERVICE and _is_whole_title(search, mention, end):
            break
        inner = mention.inner or (part if part.type else None)
        inner = inner or directorate(search, mention.start, mention.end, (first, end))
        mention = Mention(mention.start, end, EntityType.POST, "post-extended", inner=inner)
    return mention


def _before_employer(search: Search, first: int, end: int) -> int:
    """Return where capitals end before whom somebody works for: "Lead, People at Holt Council"."""
    subject, *others = cut(search, first, end)
    if len(others) != 1 or search.words.lower(subject[1]) not in _AT:
        return end
    employer = classify(search, *others[0])
    return subject[1] if employer is not None and employer.type in _EMPLOYING else end


def _part(search: Search, first: int, end: int) -> Mention | None:
    """Return what capitals after a title's comma name: services that one directs are one thing."""
    if lists_partnership(search, first, end):
        return Mention(first, end, None, "capitals")
    parts = [classify(search, *part) for part in cut(search, first, end)]
    if len(parts) == 1 and (parts[0] is None or parts[0].end == end):
        return parts[0]
    services = all(part is not None and part.type is EntityType.SERVICE for part in parts)
    known = (w.topic or w.body_head or w.connector or w.apostrophe for w in search.w[first:end])
    if services and all(known):
        return Mention(first, end, EntityType.SERVICE, "services-in-title")
    return parts[0] if len(parts) == 1 else None


def _is_whole_title(search: Search, mention: Mention, end: int) -> bool:
    """Tell whether a title says what it is for, so that a directorate after it is where it is."""
    before = search.w[mention.start : mention.end - 1]
    lexicon = search.lexicon
    vague = (lexicon.qualifiers, lexicon.incomplete, lexicon.member_prefixes)
    told = any(
        not (w.connector or w.post_head or any(w.lower in words for words in vague)) for w in before
    )
    return told and search.w[end - 1].lower in grammar().bodies.divisions


def _is_unfinished(search: Search, runs: Runs, mention: Mention, limit: int) -> bool:
    """Tell whether a comma, dash or colon after a title leaves room for its subject."""
    words, w = search.words, search.w
    mark, first = mention.end, mention.end + 1
    if first >= limit or not (
        w[mark].text == "," or w[mark].dash or _is_colon_within(search, mention)
    ):
        return False
    incomplete = (
        w[mark - 1].lower in search.lexicon.incomplete
        or is_post_head(words, mark - 1)
        or mention.rule == "post-extended"
        or w[first].lower in grammar().posts.areas
        or _lists_portfolio(search, runs, mention, limit)
    )
    elsewhere = w[first].lower in grammar().bodies.rooms | grammar().words.addresses
    if not incomplete or elsewhere or search.taken[first] or not runs.opens(first):
        return False
    wrapped = words.broken[first] and not words.hanging[first]
    return not (wrapped and (w[mark].text != "," or runs.is_ragged(first)))


def _lists_portfolio(search: Search, runs: Runs, mention: Mention, limit: int) -> bool:
    """Tell whether the rest of a line is of a portfolio: "Cabinet Member for Skills, X and Y"."""
    words, title = search.words, search.words.lowers(mention.start, mention.end)
    if "for" not in title or _PORTFOLIOS.isdisjoint(title) or not runs.opens(mention.end + 1):
        return False
    end = runs.end_from(mention.end + 1, limit)
    ends = end >= limit or words.broken[end] or search.w[end].text in {")", ";"}
    return ends and not AND.isdisjoint(words.lowers(mention.end + 1, end))


def _is_colon_within(search: Search, mention: Mention) -> bool:
    """Tell whether a title goes on after a colon: "Jo Ash, Director: Education", but no label."""
    words, first = search.words, mention.start
    opens = _begins_line(words, first)
    return search.w[mention.end].text == ":" and search.w[mention.end + 1].topic and not opens


def _is_subject(search: Search, part: Mention, start: int, end: int) -> bool:
    """Tell whether capitals after a title's comma are the subject or service it is for."""
    if part.reference or part.rule == "national-list" or has_post_head(search.words, start, end):
        return False
    words = search.w[start:end]
    others = all(w.lower in grammar().bodies.not_organisations for w in words)
    if others or names_employer(search, start, end):
        return False  # "Co-ordinator – Minutes": what is done at the meeting
    if part.type is None:
        if any(w.upper or w.lower in english().months for w in words):
            return False
        if may_be_person(search, start, end) or is_short_name(search, start, end):
            return False
        whole = not search.listing[start] or search.w[start - 2].lower in search.lexicon.incomplete
        return whole or any(w.topic for w in words)
    return part.type in {EntityType.SERVICE, EntityType.HUB}
