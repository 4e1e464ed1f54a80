"""Organisations that no head noun tells, named as who employs, runs or supplies."""

import pytest
from sightline.ontology.terms import EntityType, Predicate
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


@pytest.mark.parametrize(
    "said",
    [
        "The contract with Career Ways had been re-let by Holt Council in June.",
        "Interviews are undertaken for Holt Council by Career Ways.",
        "Holt Council agreed to fund the post for two years through Career Ways.",
        "Outreach, which is funded by Holt Council, is run by Career Ways.",
        "Holt Council, through its contract with Career Ways, provides visitors.",
        "Holt Council has a contract with Career Ways for counselling.",
    ],
)
def test_whoever_pays_commissions(said: str) -> None:
    facts = stated(reading(HEAD + said + "\n"), Predicate.COMMISSIONS)
    assert facts == {"Holt Council commissions Career Ways"}


@pytest.mark.parametrize("name", ["We Are Larch", "Next Step", "CareWorks", "Our Voice"])
def test_a_brand_may_begin_as_sentences_do(name: str) -> None:
    said = f"The service is commissioned by Holt Council from {name}. {name} has two workers.\n"
    told = stated(reading(HEAD + said), Predicate.COMMISSIONS)
    assert told == {f"Holt Council commissions {name}"}


def test_a_system_is_not_commissioned() -> None:
    said = "Holt Council has commissioned Mosaic, a case recording system.\n"
    assert not stated(reading(HEAD + said), Predicate.COMMISSIONS)
