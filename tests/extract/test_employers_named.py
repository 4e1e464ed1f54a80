"""Organisations that no head noun tells, named as who employs, runs or supplies."""

import pytest
from sightline.ontology.terms import EntityType
from sightline.tests.extract.told import reading, stated

HEAD = "Holt Safeguarding Children Partnership\n\nYearly report\n\nHolt Council leads it.\n\n"


@pytest.mark.parametrize(
    "said",
    [
        "The service has an education worker employed by Career Ways.",
        "The homes are run by Career Ways on behalf of the Council.",
        "Interviews are provided under contract by Career Ways.",
        "Two workers are seconded from Career Ways.",
    ],
)
def test_whoever_employs_is_an_organisation(said: str) -> None:
    entities = reading(HEAD + said + "\n").entities
    assert [e.name for e in entities if e.type is EntityType.AGENCY] == ["Career Ways"]


def test_the_post_is_there() -> None:
    said = "We have a Restorative Justice Co-ordinator employed by Remedi.\n"
    assert "Restorative Justice Co-ordinator postIn Remedi" in stated(reading(HEAD + said))


@pytest.mark.parametrize(
    "said",
    [
        "Support is provided by Early Help.",
        "It is run by Larch Vale to Change.",
        "A nurse from Ashby Vale has joined. Ashby Vale Care Trust pays for it.",
    ],
)
def test_subjects_and_the_openings_of_names_are_none(said: str) -> None:
    names = {e.name for e in reading(HEAD + said + "\n").entities if e.type is EntityType.AGENCY}
    assert names <= {"Ashby Vale Care Trust"}
