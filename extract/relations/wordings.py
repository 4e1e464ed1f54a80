"""Wordings of facts, from `lexicon/relations.toml`, each checked against its examples."""

import re
from dataclasses import dataclass
from functools import cache
from typing import Any

from ...ontology.terms import Predicate
from ..lexicon import LexiconError, load
from ..lexicon.wordings import hold, place_of
from .patterns import expand


@dataclass(frozen=True, slots=True)
class Relation:
    """One wording of one kind of fact.

    Attributes:
        id: Name of the rule, as evidence gives it.
        predicate: The kind of fact.
        patterns: Regular expressions with groups `s` and `o`, either of which may be absent.
        words: Words of which one must stand in the sentence for the pattern to be tried.
        confidence: How sure the wording is.
        default: What an absent end is. "home": the object is the body whose paper it is, and
            "home-acts": the subject is; "us": the subject is that or its council, and "council":
            that council; "partnership": the object is the safeguarding partnership;
            "inspectorate": it is the one whose letter the paper is.
        left: Which end a pattern leaves to be found to its left: "s", "o", or neither.
        genitive: Whether that end may stand after "of": "the findings of the Hub are reported to".
        nominal: Whether it is a naming, true whatever the sentence says: "the Council's Cabinet".
        pairs: Whether the names of one list are partners of each other.
    """

    id: str
    predicate: Predicate
    patterns: tuple[re.Pattern[str], ...]
    words: frozenset[str] = frozenset()
    confidence: float = 0.8
    default: str = ""
    left: str = ""
    genitive: bool = False
    nominal: bool = False
    pairs: bool = False

    def triggered(self, words: frozenset[str]) -> bool:
        """Tell whether a sentence has one of the words; with none, any sentence will do."""
        return not self.words or not self.words.isdisjoint(words)

    def reads(self, text: str) -> bool:
        """Tell whether the wording is recognised in a rendered sentence."""
        return self.triggered(words_of(text)) and any(p.search(text) for p in self.patterns)


def words_of(text: str) -> frozenset[str]:
    """Return the words of a rendered sentence."""
    return frozenset(re.findall(r"[\w-]+", text))


@cache
def relations() -> tuple[Relation, ...]:
    """Return the wordings, each checked against its examples.

    Raises:
        LexiconError: An entry is malformed, or an example does not behave.
    """
    return tuple(_checked(entry) for entry in load("relations")["relation"])


def _checked(entry: dict[str, Any]) -> Relation:
    place = place_of("relations", entry)
    fields = dict(entry)
    try:
        must, must_not = fields.pop("must"), fields.pop("must_not")
        relation = _relation(fields)
    except (KeyError, TypeError, ValueError, re.error) as error:
        raise LexiconError(f"{place}: {error}") from error
    hold(place, must, must_not, lambda text: relation.reads(_example(text)))
    return relation


def _relation(fields: dict[str, Any]) -> Relation:
    """Return the wording of an entry; what it leaves out is as `Relation` has it."""
    predicate, written = Predicate(fields.pop("predicate")), fields.pop("pattern")
    patterns = [written] if isinstance(written, str) else written
    return Relation(
        predicate=predicate,
        patterns=tuple(expand(pattern) for pattern in patterns),
        words=frozenset(fields.pop("words", ())),
        **fields,
    )


def _example(text: str) -> str:
    """Return an example as a rendered sentence: "[P] chairs" as "⟨P1⟩ chairs"."""
    counter = iter(range(1, 100))
    return re.sub(r"\[([A-Z])\]", lambda m: f"⟨{m[1]}{next(counter)}⟩", text)
