"""The grammar of names as data: the words that bound a name and decide what it names.

Each list is explained, with an example, where it is written: in `grammar.toml`.
"""

from dataclasses import dataclass
from functools import cache

from .loader import Lists


@dataclass(frozen=True)
class SmallWords(Lists):
    """Words that no name consists of, and some names contain."""

    connectors: frozenset[str]
    openers: frozenset[str]
    nouns_opening: frozenset[str]
    naming_openers: frozenset[str]
    inner_openers: frozenset[str]
    ages: frozenset[str]
    articles: frozenset[str]
    addresses: frozenset[str]
    contacts: frozenset[str]
    leading_away: frozenset[str]
    years: frozenset[str]
    labels_in_line: frozenset[str]
    prepositions: frozenset[str]
    before_places: frozenset[str]
    indefinite: frozenset[str]
    whereabouts: frozenset[str]
    before_from: frozenset[str]
    before_to: frozenset[str]
    before_with: frozenset[str]
    after_in: frozenset[str]
    leading_on: frozenset[str]
    bidding: frozenset[str]
    figurative: frozenset[str]
    after_with: frozenset[str]
    governing: frozenset[str]
    before_subjects: frozenset[str]
    at_employers: frozenset[str]


@dataclass(frozen=True)
class PersonWords(Lists):
    """Words that tell the name of a person from other capitalised words."""

    not_names: frozenset[str]
    never_surnames: frozenset[str]
    never_titled: frozenset[str]
    surnames: frozenset[str]
    surnames_of_places: frozenset[str]
    rank_prefixes: frozenset[str]
    surname_beginnings: frozenset[str]
    acting_ranks: frozenset[str]
    noble: frozenset[str]
    speaking: frozenset[str]
    speaking_in_public: frozenset[str]
    telling_stories: frozenset[str]


@dataclass(frozen=True)
class PostWords(Lists):
    """Words that decide what is the title of a post, and where it ends."""

    lower_heads: frozenset[str]
    directing: frozenset[str]
    directing_services: tuple[str, ...]
    assisting: frozenset[str]
    presiding: frozenset[str]
    told_of: frozenset[str]
    bringing: frozenset[str]
    led: frozenset[str]
    prisons: frozenset[str]
    leading: frozenset[str]
    leading_organisations: frozenset[str]
    after_lead: frozenset[str]
    held_with: tuple[str, ...]
    officers: frozenset[str]
    below_chief: frozenset[str]
    directed_with: tuple[str, ...]
    executive: frozenset[str]
    standing_in: frozenset[str]
    in_place: frozenset[str]
    whole: frozenset[str]
    labelling: frozenset[str]
    qualifying: frozenset[str]
    areas: frozenset[str]
    of_members: frozenset[str]
    subjects_by_acronym: frozenset[str]
    sent: frozenset[str]
    degrees: frozenset[str]
    modifying: frozenset[str]
    yearly: frozenset[str]
    of_papers: frozenset[str]
    sole: tuple[str, ...]
    sole_in_plain: tuple[str, ...]
    common: frozenset[str]
    speaking: frozenset[str]
    private: frozenset[str]
    of_private: frozenset[str]
    of_several: frozenset[str]
    many_of_a_kind: frozenset[str]
    schools: frozenset[str]
    definite: frozenset[str]
    before_title: frozenset[str]
    becoming: frozenset[str]
    offices: frozenset[str]
    having: frozenset[str]
    recent: frozenset[str]
    changing: frozenset[str]
    served: frozenset[str]
    before_seat: frozenset[str]
    on_a_child: frozenset[str]
    of_chairing: frozenset[str]
    seated: frozenset[str]
    aux_of_chairing: frozenset[str]
    telling_holder: frozenset[str]
    being: frozenset[str]
    appointing: frozenset[str]
    naming_no_body: frozenset[str]
    backstage: frozenset[str]
    elsewhere: frozenset[str]
    civilian: frozenset[str]
    of_elected: frozenset[str]
    before_subjects: frozenset[str]
    of_portfolios: frozenset[str]
    of_organisations: frozenset[str]
    making_posts: frozenset[str]
    of_boards: frozenset[str]
    responsible_for: frozenset[str]


@dataclass(frozen=True)
class BodyWords(Lists):
    """Words that decide what is the name of a body, and where it ends."""

    recurring_heads: frozenset[str]
    how_often: frozenset[str]
    before_recurring: frozenset[str]
    recurring: frozenset[str]
    vague_meetings: frozenset[str]
    to_scrutiny: frozenset[str]
    of_scrutiny: frozenset[str]
    local_heads: frozenset[str]
    local: frozenset[str]
    national_kinds: frozenset[str]
    said: frozenset[str]
    papers: frozenset[str]
    papers_told: frozenset[str]
    companies: frozenset[str]
    kinds: frozenset[str]
    meeting: frozenset[str]
    convened: frozenset[str]
    whole: frozenset[str]
    scrutinising: frozenset[str]
    after_acronyms: frozenset[str]
    told_by: tuple[str, ...]
    gatherings: frozenset[str]
    titled: frozenset[str]
    after_places: frozenset[str]
    owners: frozenset[str]
    services: frozenset[str]
    divisions: frozenset[str]
    units: frozenset[str]
    directorates: frozenset[str]
    numbered: frozenset[str]
    lower_numbered: frozenset[str]
    final: frozenset[str]
    outside: frozenset[str]
    of_nhs: frozenset[str]
    ends_of_organisations: tuple[str, ...]
    closing: frozenset[str]
    heading_last: frozenset[str]
    joined: frozenset[str]
    laws: frozenset[str]
    rooms: frozenset[str]
    complemented: frozenset[str]
    buildings: frozenset[str]
    forces: frozenset[str]
    short_heads: frozenset[str]
    homes: frozenset[str]
    front_doors: frozenset[str]
    door_work: frozenset[str]
    associations: frozenset[str]
    ways_to_meet: frozenset[str]
    never_alone: frozenset[str]
    kinds_of_places: frozenset[str]
    sure_heads: frozenset[str]
    subordinate: frozenset[str]
    council_forms: frozenset[str]
    going_on: frozenset[str]
    tasks: frozenset[str]
    council_openers: frozenset[str]
    areas: frozenset[str]
    council_kinds: frozenset[str]
    offices: frozenset[str]
    ministries: frozenset[str]
    described: frozenset[str]
    describing: frozenset[str]
    sitting: frozenset[str]
    sittings: frozenset[str]
    held: frozenset[str]
    altered: frozenset[str]
    of_clerks: frozenset[str]
    occasions: frozenset[str]
    assured: frozenset[str]
    placed: frozenset[str]
    one_of_many: frozenset[str]
    topics_in_plain: frozenset[str]
    subjects_in_full: frozenset[str]
    heads_in_full: frozenset[str]
    vague: frozenset[str]
    qualified: frozenset[str]
    served: frozenset[str]
    representing: frozenset[str]
    seated: frozenset[str]
    general: frozenset[str]
    seated_as: frozenset[str]
    not_organisations: frozenset[str]
    inner: frozenset[str]
    of_several_areas: frozenset[str]
    organisations_alone: frozenset[str]
    other_organisations: frozenset[str]
    lower_kinds: frozenset[str]
    before_homes: frozenset[str]
    after_tasks: frozenset[str]
    after_served: frozenset[str]
    slips: frozenset[str]
    before_leaders: frozenset[str]


@dataclass(frozen=True)
class Grammar(Lists):
    """All lists of the grammar of names."""

    words: SmallWords
    people: PersonWords
    posts: PostWords
    bodies: BodyWords


@cache
def grammar() -> Grammar:
    """Return the grammar of names; loaded on first use.

    Raises:
        LexiconError: The file lacks a list, or has one that nothing reads.
    """
    return Grammar.read("grammar")


@cache
def ends_of_organisations() -> tuple[str, ...]:
    """Return how names of organisations end, each with the blank after what it goes with."""
    return tuple(f" {ending}" for ending in grammar().bodies.ends_of_organisations)
