"""Titles with several subjects, and subjects that are no organisation together."""

import pytest
from sightline.ontology.terms import EntityType, Predicate
from sightline.tests.extract.told import reading, stated

HEAD = "Marlshire Safeguarding Children Partnership\n\nAnnual report\n\n"


@pytest.mark.parametrize(
    "title",
    [
        "Head of Treasury, Pensions and Capital",
        "Director of Population, Health and Wellbeing",
        "Director for Woodland, Leisure and Culture",
        "Head of Skills and Post 16",
    ],
)
@pytest.mark.parametrize("told", ["Ann Dale, {}, chairs the Audit Board.", "{} – Ann Dale"])
def test_a_title_has_all_its_subjects(title: str, told: str) -> None:
    facts = stated(reading(HEAD + told.format(title) + "\n"), Predicate.HOLDS_POST)
    assert facts == {f"Ann Dale holdsPost {title}"}


@pytest.mark.parametrize(
    "told",
    [
        "The Director of Strategy, Wend Police and the Head of Care sit on the Audit Board.",
        "Tom Bell, Director of Tarn, Care and Ann Dale sit on the Audit Board.",
    ],
)
def test_others_in_a_list_are_no_subjects(told: str) -> None:
    titles = {e.name for e in reading(HEAD + told + "\n").entities if e.type is EntityType.POST}
    assert titles <= {"Director of Strategy", "Head of Care", "Director of Tarn"}


@pytest.mark.parametrize("pair", ["Health and Police", "Education and Police"])
def test_sectors_are_no_force(pair: str) -> None:
    told = f"{pair} agreed, and Marl and Wend Police sit on the Audit Board.\n"
    agencies = {e.name for e in reading(HEAD + told).entities if e.type is EntityType.AGENCY}
    assert agencies == {"Marl and Wend Police"}
