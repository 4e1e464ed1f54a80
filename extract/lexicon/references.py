"""Words that decide what a name or a pointing word stands for.

Each list is explained, with an example, where it is written: in `references.toml`.
"""

from dataclasses import dataclass
from functools import cache

from .loader import Lists


@dataclass(frozen=True)
class BodyForms(Lists):
    """How the name of one body may differ."""

    service_heads: frozenset[str]
    group_heads: frozenset[str]
    before_group_heads: frozenset[str]
    in_headings: tuple[str, ...]
    between_groups: frozenset[str]
    of_safeguarding: frozenset[str]
    of_front_doors: frozenset[str]
    of_any_partnership: frozenset[str]
    gatherings: frozenset[str]
    service_functions: frozenset[str]
    legal_forms: frozenset[str]
    company_forms: frozenset[str]
    council_forms: frozenset[str]
    uncapitalised: frozenset[str]
    appointing: frozenset[str]
    above_titles: frozenset[str]
    counting: frozenset[str]
    of_group_before: frozenset[str]
    shared_heads: frozenset[str]
    standing_for_groups: frozenset[str]
    bare_councils: frozenset[str]
    of_councils: frozenset[str]
    all_present: frozenset[str]
    of_partnership_work: frozenset[str]
    of_parts: frozenset[str]


@dataclass(frozen=True)
class TitleWords(Lists):
    """What words of the title of a post say of it."""

    optional_in_titles: frozenset[str]
    ranks: frozenset[str]
    portfolios: frozenset[str]
    outsiders: frozenset[str]
    statutory: frozenset[str]
    portfolio_members: frozenset[str]
    provisional: frozenset[str]
    deputies: frozenset[str]
    joined_to_chair: frozenset[str]
    serving: frozenset[str]
    leading_bodies: frozenset[str]
    leading: frozenset[str]
    unsaid_in_titles: frozenset[str]
    independents: frozenset[str]
    offices: frozenset[str]
    sole_employers: dict[str, list[str]]
    formerly: frozenset[str]
    wide_subjects: frozenset[str]
    before_organisations: frozenset[str]
    of_cabinet: frozenset[str]
    of_organisations: frozenset[str]


@dataclass(frozen=True)
class PointingWords(Lists):
    """Words that point back to a body or a post: "the Board"."""

    pointers: frozenset[str]
    gone: frozenset[str]
    replacing: frozenset[str]
    before_offices: frozenset[str]
    pointing_offices: frozenset[str]
    owning: frozenset[str]
    pointing_alone: frozenset[str]
    bodies_alone: frozenset[str]
    introducing: frozenset[str]
    companies: frozenset[str]
    describing: frozenset[str]
    pointing_heads: frozenset[str]
    corporate_heads: frozenset[str]
    police_heads: frozenset[str]
    heads_of_ends: frozenset[str]
    group_nouns: frozenset[str]
    kind_heads: frozenset[str]
    kinds: frozenset[str]
    called_in_full: frozenset[str]
    meeting_verbs: frozenset[str]
    several_chairs: frozenset[str]
    before_chaired: frozenset[str]
    leading_verbs: frozenset[str]
    unarticled: dict[str, str]
    no_forces: frozenset[str]
    before_items: frozenset[str]
    after_items: frozenset[str]
    acting: frozenset[str]
    providers: frozenset[str]
    contracted: frozenset[str]
    post_holders: frozenset[str]
    before_post_holders: frozenset[str]
    inspectors: frozenset[str]
    before_inspectors: frozenset[str]
    in_passing: frozenset[str]
    before_objects: frozenset[str]
    governed: frozenset[str]


@dataclass(frozen=True)
class PronounWords(Lists):
    """Pronouns, and the words beside them that tell what they stand for."""

    answered: frozenset[str]
    personal: frozenset[str]
    objective: frozenset[str]
    of_people: frozenset[str]
    neuter: frozenset[str]
    demonstrative: frozenset[str]
    of_writers: frozenset[str]
    of_us: frozenset[str]
    within: frozenset[str]
    by_means: frozenset[str]
    after_object: frozenset[str]
    after_her: frozenset[str]
    settled: frozenset[str]
    expletive: frozenset[str]
    expletive_verbs: frozenset[str]
    passive: frozenset[str]
    done_to_matters: frozenset[str]
    of_meeting: frozenset[str]
    body_verbs: frozenset[str]
    before_kinds: frozenset[str]
    kinds_of_bodies: frozenset[str]
    after_kinds: frozenset[str]
    plural_verbs: frozenset[str]
    being: frozenset[str]
    done_to_bodies: frozenset[str]
    disputed: frozenset[str]
    going: frozenset[str]
    office_nouns: frozenset[str]
    successors: frozenset[str]
    before_successors: frozenset[str]
    holding: frozenset[str]
    owned: frozenset[str]
    speech: frozenset[str]
    papers: frozenset[str]
    documents: frozenset[str]
    until: frozenset[str]
    auxiliaries: frozenset[str]
    of_officials: frozenset[str]
    conjunctions: frozenset[str]
    governing: frozenset[str]
    giving: frozenset[str]
    given: frozenset[str]
    upward: frozenset[str]
    brought_before: frozenset[str]
    of_parts: frozenset[str]
    received: frozenset[str]
    begun_by: frozenset[str]
    working: frozenset[str]
    standing: frozenset[str]
    equating: frozenset[str]
    acting: frozenset[str]
    attending: frozenset[str]
    brought: frozenset[str]
    watching: frozenset[str]
    watched: frozenset[str]
    receiving: frozenset[str]
    sent_up: frozenset[str]
    merged: frozenset[str]
    seated: frozenset[str]
    seats: frozenset[str]
    above: frozenset[str]
    founding: frozenset[str]
    having: frozenset[str]
    ending: frozenset[str]
    beginning: frozenset[str]
    dating: frozenset[str]
    relatives: frozenset[str]
    clause_openers: frozenset[str]
    asking: frozenset[str]
    joining_clauses: frozenset[str]
    towards: frozenset[str]
    beside: frozenset[str]
    those_of: frozenset[str]
    of_topics: frozenset[str]
    merging: frozenset[str]
    merged_into: frozenset[str]
    several_stand: frozenset[str]
    of_joined: frozenset[str]


@dataclass(frozen=True)
class ReferenceWords(Lists):
    """All lists of `references.toml`."""

    bodies: BodyForms
    titles: TitleWords
    pointing: PointingWords
    pronouns: PronounWords


@cache
def reference_words() -> ReferenceWords:
    """Return the words that decide what a name or a pointing word stands for.

    Raises:
        LexiconError: A list is missing, or is not known.
    """
    return ReferenceWords.read("references")
