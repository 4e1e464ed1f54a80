"""Wordings of facts, from `lexicon/relations.toml`, each checked against its examples.

Most wordings have nothing to do with most sentences. To try a regular expression costs far more
than to see that a sentence lacks a word or a kind of name that it needs, so that is seen first.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from itertools import chain
from typing import Any

from ...ontology.terms import Predicate
from ..lexicon import LexiconError, load
from ..lexicon.syntax import syntax
from ..lexicon.wordings import hold, place_of
from .patterns import CLASSES, LETTERS, expand, needs


@dataclass(frozen=True, slots=True)
class Form:
    """One form of a wording.

    Attributes:
        pattern: A regular expression with groups `s` and `o`, either of which may be absent.
        needs: Letters of names; a sentence has one of each set, or the pattern cannot match.
    """

    pattern: re.Pattern[str]
    needs: tuple[frozenset[str], ...]

    def may_match(self, words: frozenset[str]) -> bool:
        """Tell whether a sentence names what the pattern needs."""
        return not any(map(words.isdisjoint, self.needs))


@dataclass(frozen=True, slots=True)
class Relation:
    """One wording of one kind of fact.

    Attributes:
        id: Name of the rule, as evidence gives it.
        predicate: The kind of fact.
        forms: Its forms.
        words: Words of which one must stand in the sentence for the forms to be tried; where none
            are given, the letters of the first name that each form needs.
        confidence: How sure the wording is.
        default: What an absent end is. "home": the object is the body whose paper it is, and
            "home-acts": the subject is; "last-acts": the subject is what the sentence before
            is about, and "report-acts": the one whose report was last spoken of; "us": the subject
            is whose paper it is or its council, and "council": that council; "section": the
            object is the body last told of; "partnership": it is the safeguarding partnership;
            "inspectorate": it is the one whose letter the paper is.
        left: Which end a pattern leaves to be found to its left: "s", "o", or neither.
        among: Letters that the name found there may have; any that its kind of fact may, if empty.
        genitive: Whether that end may stand after "of": "the findings of the Hub are reported to".
        nominal: Whether it is a naming, true whatever the sentence says: "the Council's Cabinet".
        pairs: Whether the names of one list are partners of each other.
    """

    id: str
    predicate: Predicate
    forms: tuple[Form, ...]
    words: frozenset[str]
    confidence: float = 0.8
    default: str = ""
    left: str = ""
    among: str = ""
    genitive: bool = False
    nominal: bool = False
    pairs: bool = False

    def matches(self, text: str, words: frozenset[str]) -> Iterator[re.Match[str]]:
        """Yield where the wording stands in a sentence that has one of its words."""
        for form in self.forms:
            if form.may_match(words):
                yield from form.pattern.finditer(text)

    def reads(self, text: str) -> bool:
        """Tell whether the wording is recognised in a rendered sentence."""
        words = words_of(text)
        return not self.words.isdisjoint(words) and any(self.matches(text, words))


def words_of(text: str) -> frozenset[str]:
    """Return the words of a rendered sentence, and the letters of its names."""
    return frozenset(re.findall(r"[A-Z]|[\w-]+", text))


@cache
def relations() -> tuple[Relation, ...]:
    """Return the wordings, each checked against its examples.

    Raises:
        LexiconError: An entry is malformed, or an example does not behave.
    """
    return tuple(_checked(entry) for entry in load("relations")["relation"])


def tried(words: Iterable[str]) -> set[str]:
    """Return the ids of the wordings to try on a sentence of such words."""
    ids = _ids()
    return {id_ for word in words for id_ in ids.get(word, ())}


@cache
def _ids() -> dict[str, list[str]]:
    """Return, of each word, the ids of the wordings that it makes worth a try."""
    found: dict[str, list[str]] = defaultdict(list)
    for relation in relations():
        for word in relation.words:
            found[word].append(relation.id)
    return dict(found)


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
    forms = tuple(Form(expand(pattern), needs(pattern)) for pattern in patterns)
    words = _words(fields.pop("words", ())) or frozenset().union(*map(_first_letters, forms))
    left, _, class_ = fields.pop("left", "").partition(":")
    return Relation(
        predicate=predicate,
        forms=forms,
        words=words,
        left=left,
        among=CLASSES[class_] if class_ else "",
        **fields,
    )


def _words(written: Iterable[str]) -> frozenset[str]:
    """Return the words of an entry; "{papers}" stands for that list of `syntax.toml`."""
    lists = (getattr(syntax(), word[1:-1]) if word[0] == "{" else (word,) for word in written)
    return frozenset(chain.from_iterable(lists))


def _first_letters(form: Form) -> frozenset[str]:
    """Return the letters of the first name that a form needs; any will do if it needs none."""
    return next(iter(form.needs), frozenset(LETTERS.values()))


def _example(text: str) -> str:
    """Return an example as a rendered sentence: "[P] chairs" as "⟨P1⟩ chairs"."""
    counter = iter(range(1, 100))
    return re.sub(r"\[([A-Z])\]", lambda m: f"⟨{m[1]}{next(counter)}⟩", text)
