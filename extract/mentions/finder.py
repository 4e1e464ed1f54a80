"""Finding the mentions of a paper, step by step."""

from collections.abc import Iterator

from ...ontology.terms import ORGANISATIONS, EntityType
from ..layout.labels import AUTHORS
from ..layout.section_lines import Line
from ..layout.tables import Table
from ..layout.words import Words
from ..lexicon.grammar import grammar
from .affiliations import find_affiliations
from .ages import find_aged_services
from .appositions import find_appositions
from .classify import classify
from .cuts import cut
from .departments import find_departments
from .endings import extend
from .entries import ends_label
from .groups_of_boards import part_groups_of_boards
from .headless_bodies import find_headless_bodies
from .homes import find_homes
from .introduced import find_introduced
from .listed_councils import find_listed_councils
from .listed_organisations import find_organisation_parts
from .local_groups import find_local_groups
from .lower_case import find_lower_case
from .lower_chairs import find_lower_chairs
from .lower_posts import find_lower_posts, is_taken_up
from .mention import Mention, Mentions
from .name_reader import NameReader
from .nationals import Nationals
from .of_one_head import of_one_head
from .of_several_places import of_several_places
from .people import find_people
from .plural_officers import without_officers
from .plural_titles import find_plural_titles
from .recurring import find_recurring
from .repeated import find_repeated
from .runs import Runs
from .search import Search
from .shared_titles import find_shared_titles
from .titles_in_two_cases import find_subjects_in_lower_case


def find_mentions(words: Words, lines: list[Line], tables: list[Table]) -> Mentions:
    """Return every mention in a paper.

    Args:
        words: The paper's tokens.
        lines: Its lines, with what the labels above them announce.
        tables: Its tables whose headers say what their columns hold.
    """
    search, names = Search(words, lines, tables, Nationals(words)), NameReader(words)
    find_listed_councils(search)
    search.organisation_parts = find_organisation_parts(search)
    find_people(search, names)
    find_plural_titles(search)
    _find_capitals(search)
    _tell_titles(search)
    find_local_groups(search)
    find_headless_bodies(search)
    find_repeated(search)
    find_recurring(search)
    find_lower_case(search)
    find_aged_services(search)
    find_introduced(search)
    find_lower_chairs(search)
    find_homes(search)
    find_departments(search)
    find_subjects_in_lower_case(search)
    find_lower_posts(search)
    find_affiliations(search, names)
    find_appositions(search, names)
    find_shared_titles(search)
    part_groups_of_boards(search)
    search.found.sort(key=lambda m: (m.start, -m.end))
    return Mentions(search.found, set(search.acronyms))


def _find_capitals(search: Search) -> None:
    runs = Runs(search)
    # Labels are no posts: "Lead officer: Jo Holt".
    labels = {(ln.start, ln.end) for ln in search.lines if ln.heading and ln.role in AUTHORS}
    for start, end in search.words.units:
        for run in runs.within(start, end):
            for mention in _named(search, runs, run, end):
                if (mention.start, mention.end) in labels:
                    mention.type = None
                search.add(mention)


def _tell_titles(search: Search) -> None:
    """Take one word as a title where one stands: in a cell of roles, or as "Jo Bell (Clerk)"."""
    words, people = search.words, {m.end for m in search.found if m.type is EntityType.PERSON}
    cells = {(cell.start, cell.end) for cell in search.cells_of(frozenset({"role"}))}
    vague = search.lexicon.chairs | grammar().posts.common
    starts = {m.start: m for m in search.found}
    for mention in [m for m in search.found if m.rule in {"post-reference", "post-title"}]:
        start, end = mention.start, mention.end
        bracketed = start - 1 in people and end < len(words) and search.w[end].text == ")"
        if end - start == 1 and words.lower(start) not in vague | {"member", "officer"}:
            employer = starts.get(end + 1)
            headed = start in {first for first, _ in cells}
            listed = headed or (search.listing[start] and mention.reference)
            listed |= mention.reference and _fills_line(search, mention, employer)
            if employer is not None and listed and _is_employed(search, mention, employer, people):
                search.join(mention, employer)
                continue
            if not mention.reference:
                continue
            taken_up = start - 1 in people and is_taken_up(search, start)
            told = bracketed or taken_up or _signs(search, mention, people)
            mention.reference = not (told or (start, end) in cells)
            mention.rule = mention.rule if mention.reference else "post-title"


def _is_employed(search: Search, title: Mention, employer: Mention, people: set[int]) -> bool:
    """Tell whether a title stands between a name and an organisation: "Jo Bell    Manager, Hub"."""
    marked = search.w[title.end].text in {",", "of"} and employer.type in ORGANISATIONS
    named = not people.isdisjoint({title.start, title.start - 1})
    return marked and named and not employer.reference


def _fills_line(search: Search, title: Mention, employer: Mention | None) -> bool:
    """Tell whether a name, a title and an organisation are all of a line, as below a letter."""
    words = search.words
    person = next((m for m in search.found if m.end == title.start - 1), None)
    if person is None or employer is None or person.type is not EntityType.PERSON:
        return False
    unit = words.units[words.unit_of[title.start]]
    opens = person.start == unit[0] or words.broken[person.start]
    ends = employer.end >= unit[1] or words.broken[employer.end]
    return opens and ends


def _signs(search: Search, mention: Mention, people: set[int]) -> bool:
    """Tell whether a title ends a line after a name: "Jo Bell, Commissioner"."""
    words, end = search.words, mention.end
    marked = mention.start - 1 in people and search.w[mention.start - 1].text == ","
    unit = words.unit_of[mention.start]
    ends = end >= len(words) or words.unit_of[end] != unit or words.broken[end]
    begins = next((m.start for m in search.found if m.end == mention.start - 1), 0)
    opens = words.units[unit][0] == begins or words.broken[begins]
    return bool(marked and ends and opens)


def _named(search: Search, runs: Runs, run: tuple[int, int], limit: int) -> Iterator[Mention]:
    """Yield what a run names."""
    start, end = run
    several = of_several_places(search, start, end) or of_one_head(search, start, end)
    if several:
        yield from several
        return
    cuts = cut(search, start, end - ends_label(search, start, end))
    *parts, last = [(first, without_officers(search, first, stop)) for first, stop in cuts]
    found = [classify(search, *part) for part in parts]
    found.append(extend(search, runs, classify(search, *last), last, limit))
    yield from (mention for mention in found if mention is not None)
