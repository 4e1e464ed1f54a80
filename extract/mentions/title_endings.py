"""Titles that go on after a comma, dash or colon: "Head of Service, Early Help"."""

from dataclasses import replace

from ...ontology.terms import BOARDS, EntityType
from ..layout.words import AND, Words
from ..lexicon.english import english
from ..lexicon.grammar import grammar
from ..lexicon.wordings import wording
from .classify import classify
from .cuts import cut
from .heads import has_post_head, is_post_head
from .mention import Mention
from .of_several_places import of_several_places
from .posts import directorate
from .runs import Runs
from .search import Search
from .title_subjects import lists_partnership, names_employer
from .unknown import is_short_name, may_be_person

_EMPLOYING = frozenset({EntityType.COUNCIL, EntityType.AGENCY})
_AT = grammar().words.at_employers
_PORTFOLIOS = grammar().posts.of_portfolios
_RESPONSIBLE = grammar().posts.responsible_for
_SPEAKING = grammar().posts.speaking
_WORDS_OF_RESPONSIBLE = 3
_HOURS = wording("people", "working-hours")


def responsible(search: Search, runs: Runs, mention: Mention, limit: int) -> Mention:
    """Let a title say what it is for: "Cabinet Member with Responsibility for Education"."""
    first = mention.end + _WORDS_OF_RESPONSIBLE
    told = " ".join(search.words.lowers(mention.end, first)) in _RESPONSIBLE
    if not told or first >= limit or search.taken[first] or not runs.opens(first):
        return mention
    end = runs.end_from(first, limit)
    return Mention(mention.start, end, EntityType.POST, "post-extended", inner=mention.inner)


def lower_member(search: Search, runs: Runs, run: tuple[int, int], limit: int) -> Mention | None:
    """Return the title with "member" in lower case: "Cabinet member for Children's Services"."""
    start, end = run
    if end >= limit or search.w[end].text != "member" or search.taken[end]:
        return None
    if end - start > 1 or search.w[start].lower not in grammar().posts.of_members:
        return None
    first = end + 2
    if search.words.lower(end + 1) in {"for", "with"} and first < limit and runs.opens(first):
        last = runs.end_from(first, limit)
        return Mention(start, last, EntityType.POST, "post-title")
    return Mention(start, end + 1, EntityType.POST, "post-reference", reference=True)


def chair_of(search: Search, runs: Runs, mention: Mention, limit: int) -> Mention | None:
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


def go_on(search: Search, runs: Runs, mention: Mention, limit: int) -> Mention:
    """Let a title go on after a comma, dash or colon: "Head of Service, Early Help"."""
    while _is_unfinished(search, runs, mention, limit):
        first = mention.end + 1
        if by_acronym := _after_acronym(search, runs, first, limit):
            return replace(mention, end=by_acronym, rule="post-extended", reference=False)
        end = _before_employer(search, first, runs.end_from(first, limit))
        if search.w[end - 1].lower in grammar().bodies.rooms:
            break
        if of_several_places(search, first, end):
            break  # "Independent Chair, Ashby and Wend LSCBs"
        part = _part(search, first, end)
        if part is None or not _is_subject(search, part, first, end):
            break
        if part.type is EntityType.SERVICE and _is_whole_title(search, mention, end):
            break
        inner = mention.inner or (part if part.type else None)
        inner = inner or directorate(search, mention.start, mention.end, (first, end))
        mention = Mention(mention.start, end, EntityType.POST, "post-extended", inner=inner)
    return mention


def _after_acronym(search: Search, runs: Runs, first: int, limit: int) -> int:
    """Return where a subject ends that an acronym is or begins: "SEND", "SEND and Inclusion".

    0 where none does.
    """
    if search.w[first].text not in grammar().posts.subjects_by_acronym:
        return 0
    end = runs.end_from(first, limit)
    subjects = all(w.topic or w.connector for w in search.w[first + 1 : end])
    return end if subjects else 0


def _begins_line(words: Words, token: int) -> bool:
    """Tell whether a line begins with a token."""
    return words.broken[token] or words.units[words.unit_of[token]][0] == token


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
    if end < limit and search.w[end].lower in _SPEAKING:  # "for Children, Young People informed"
        return all(w.topic and not w.body_head for w in search.w[mention.end + 1 : end])
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
    others |= _HOURS.fullmatch(search.words.text(start, end)) is not None
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
