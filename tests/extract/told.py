"""What invented papers tell, in words that a table of a test can hold."""

import re
from collections.abc import Iterator

from sightline.extract import load, read
from sightline.extract.document import Document
from sightline.extract.facts import Reading
from sightline.extract.readers import read_document
from sightline.ontology.terms import Predicate

NLP = load()
_FACT = re.compile(r" {4}\S")


def paper(text: str, name: str = "paper.txt") -> Document:
    """Return a paper of this text."""
    return read_document(name, text.encode())


def reading(text: str, name: str = "paper.txt") -> Reading:
    """Return what a paper of this text says."""
    return read(paper(text, name), NLP)


def names(found: Reading) -> dict[str, str]:
    """Return what to call each entity, by id; a meeting goes by its date."""
    return {e.id: str(e.date) if e.date else e.name for e in found.entities}


def stated(found: Reading, *predicates: Predicate) -> set[str]:
    """Return facts as "Subject predicate Object": those of some predicates, or all."""
    called = names(found)
    sentences = set()
    for fact in found.facts:
        if not predicates or fact.predicate in predicates:
            ends = [called[fact.subject], called[fact.object]]
            if fact.predicate is Predicate.PARTNER_OF:  # it holds either way round
                ends.sort()
            sentences.add(f"{ends[0]} {fact.predicate} {ends[1]}")
    return sentences


def cases(
    table: str, between: str = "\n\n"
) -> Iterator[tuple[str, frozenset[str], frozenset[str]]]:
    """Yield each case of a table: the wording, the facts it must give, and those it may give.

    Lines indented by four blanks are facts; "? " marks one that two careful readers could differ
    about.
    """
    for case in table.strip("\n").split(between):
        lines = case.split("\n")
        facts = [line.strip() for line in lines if _FACT.match(line)]
        yield (
            "\n".join(line for line in lines if not _FACT.match(line)),
            frozenset(fact for fact in facts if not fact.startswith("? ")),
            frozenset(fact.removeprefix("? ") for fact in facts),
        )
