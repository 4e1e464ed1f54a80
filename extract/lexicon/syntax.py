"""Small words of English that wordings are built of."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from .loader import Lists


@dataclass(frozen=True)
class Syntax(Lists):
    """The lists of `syntax.toml`, which says what each is for."""

    articles: tuple[str, ...]
    own: tuple[str, ...]
    served: tuple[str, ...]
    joins: tuple[str, ...]
    rejoins: tuple[str, ...]
    standing_for: tuple[str, ...]
    gathered: tuple[str, ...]
    membered: tuple[str, ...]
    in_no_description: tuple[str, ...]
    employed: tuple[str, ...]
    staff: tuple[str, ...]
    auxiliaries: tuple[str, ...]
    being: tuple[str, ...]
    worries: tuple[str, ...]
    grave: tuple[str, ...]
    settles: tuple[str, ...]
    referred: tuple[str, ...]
    passing: tuple[str, ...]
    passed: tuple[str, ...]
    helps: tuple[str, ...]
    counted: tuple[str, ...]
    shares: tuple[str, ...]
    most: tuple[str, ...]
    cases: tuple[str, ...]
    papers: tuple[str, ...]
    sending: tuple[str, ...]
    how_often: tuple[str, ...]
    sent: tuple[str, ...]
    introducing: tuple[str, ...]
    introduced: tuple[str, ...]
    in_turn: tuple[str, ...]
    at_present: tuple[str, ...]
    before_chair: tuple[str, ...]
    before_owned: tuple[str, ...]
    about: tuple[str, ...]
    receiving: tuple[str, ...]
    received: tuple[str, ...]
    by_when: tuple[str, ...]
    plans: tuple[str, ...]
    overseeing: tuple[str, ...]
    overseen: tuple[str, ...]
    oversight: tuple[str, ...]
    beneath: tuple[str, ...]
    placed: tuple[str, ...]
    stands: tuple[str, ...]
    in_common: tuple[str, ...]
    agreements: tuple[str, ...]
    going_together: tuple[str, ...]
    brought_about: tuple[str, ...]
    negations: tuple[str, ...]
    recommending: tuple[str, ...]
    conditions: tuple[str, ...]
    unreal: tuple[str, ...]
    proposed: tuple[str, ...]
    unagreed: tuple[str, ...]
    lost: tuple[str, ...]
    clauses: tuple[str, ...]
    stages: tuple[str, ...]
    taken: tuple[str, ...]
    dealt: tuple[str, ...]
    asked: tuple[str, ...]
    unsettled: tuple[str, ...]
    asides: tuple[str, ...]
    in_passing: tuple[str, ...]
    in_passing_when: tuple[str, ...]
    time_words: tuple[str, ...]
    kinds_named: tuple[str, ...]
    before_kinds_named: tuple[str, ...]
    naming_of_kind: tuple[str, ...]
    opening_times: tuple[str, ...]
    opening_phrases: tuple[str, ...]
    opening_reasons: tuple[str, ...]
    opening_requests: tuple[str, ...]
    telling_that: tuple[str, ...]
    prepositions: tuple[str, ...]
    with_shared_objects: tuple[str, ...]
    with_shared_names: tuple[str, ...]
    opening_asides: tuple[str, ...]
    determiners: tuple[str, ...]
    verb_openers: tuple[str, ...]
    duties: tuple[str, ...]
    duty_verbs: tuple[str, ...]
    third_verbs: tuple[str, ...]
    purposes: tuple[str, ...]
    doubling: tuple[str, ...]
    telegraphic: tuple[str, ...]
    answerable: tuple[str, ...]
    standing: tuple[str, ...]
    relatives: tuple[str, ...]
    participles: tuple[str, ...]
    no_nouns: tuple[str, ...]
    unnamed: tuple[str, ...]
    speaking: tuple[str, ...]
    before_nouns: tuple[str, ...]
    roles: tuple[str, ...]
    groups: tuple[str, ...]
    helping: tuple[str, ...]
    sorts_of_members: tuple[str, ...]
    owned_bodies: tuple[str, ...]
    one_of_several: tuple[str, ...]
    counted_kinds: tuple[str, ...]
    of_any_kind: tuple[str, ...]
    of_counted: tuple[str, ...]
    serving: tuple[str, ...]
    stand_ins: tuple[str, ...]
    former: tuple[str, ...]
    whenever: tuple[str, ...]
    numbers: tuple[str, ...]
    before_participles: tuple[str, ...]
    coordinators: tuple[str, ...]
    dates: tuple[str, ...]
    descriptions: tuple[str, ...]
    done_again: frozenset[str]
    abbreviating: tuple[str, ...]
    frequent: tuple[str, ...]
    answering: tuple[str, ...]
    not_meetings: tuple[str, ...]


@cache
def syntax() -> Syntax:
    """Return the small words of English that wordings are built of.

    Raises:
        LexiconError: A list is missing, or is not known.
    """
    return Syntax.read("syntax")


def number_of(written: str) -> int:
    """Return the number that a figure or a word stands for: "2", "two", "Two"."""
    return int(written) if written.isdigit() else syntax().numbers.index(written.casefold())


def alternatives(entries: Sequence[str]) -> str:
    """Return a list as one group of a regular expression, tried in its order."""
    return f"(?:{'|'.join(entries)})"


def groups_together() -> str:
    """Return what groups are called together as one group of a regular expression: "panels"."""
    return alternatives([group for group in syntax().groups if group.endswith("s")])


_PARTICLES = frozenset({"up", "out", "down", "back"})


def third_person(verb: str) -> str:
    """Return what somebody does: "oversee" as "oversees", "carry out" as "carries out"."""
    head, particle = _parted(verb)
    if head.endswith("y") and head[-2] not in "aeiou":
        return f"{head[:-1]}ies{particle}"
    return f"{head}{'es' if head.endswith(('s', 'sh', 'ch', 'x', 'z')) else 's'}{particle}"


def gerund(verb: str) -> str:
    """Return the doing of something: "oversee" as "overseeing", "refer" as "referring"."""
    head, particle = _parted(verb)
    if verb in syntax().doubling:
        head += head[-1]
    elif head.endswith("e") and not head.endswith("ee"):
        head = head[:-1]
    return f"{head}ing{particle}"


def _parted(verb: str) -> tuple[str, str]:
    """Return the part of a verb that is inflected, and what follows it: "set", " up"."""
    head, _, last = verb.rpartition(" ")
    return (head, f" {last}") if last in _PARTICLES else (verb, "")
