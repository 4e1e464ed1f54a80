"""How sure a fact is depends on the kind of paper, and on the kind of fact."""

import pytest
from sightline.ontology.terms import PaperKind, Predicate
from sightline.tests.extract.told import reading

SAID = (
    "Ann Vale, Director of Care, spoke. The Audit Group is chaired by Ann Vale. "
    "The Audit Group reports to the Executive Board.\n"
)
HEADS = {
    PaperKind.MINUTES: "Minutes of the Executive Board, 3 May 2023\n\n",
    PaperKind.TERMS_OF_REFERENCE: "Executive Board\n\nTerms of Reference\n\n",
}


def surest(kind: PaperKind, predicate: Predicate) -> float:
    found = reading(f"Ashby Council\n\n{HEADS[kind]}{SAID}")
    assert found.kind is kind
    (fact,) = (fact for fact in found.facts if fact.predicate is predicate)
    return max(passage.confidence for passage in fact.evidence)


@pytest.mark.parametrize("predicate", [Predicate.CHAIRS, Predicate.REPORTS_TO])
def test_what_bodies_do_is_less_sure_in_prose_than_in_minutes(predicate: Predicate) -> None:
    assert surest(PaperKind.TERMS_OF_REFERENCE, predicate) < surest(PaperKind.MINUTES, predicate)


def test_who_somebody_is_is_as_sure_in_prose_as_in_minutes() -> None:
    sure = {kind: surest(kind, Predicate.HOLDS_POST) for kind in HEADS}
    assert sure[PaperKind.TERMS_OF_REFERENCE] == sure[PaperKind.MINUTES]
