"""Services with a name of their own, shown by what is said of them; and bodies without one."""

import pytest
from sightline.tests.extract.told import reading, stated

HEAD = "Larch Safeguarding Children Partnership\n\nAnnual report\n\n"
NAMED = [
    "The Care Board oversees Lantern, a family support service for young carers.",
    "The Care Board oversees Lantern (the family support service run by Larch Council).",
    "Lantern is a service for young carers and is overseen by the Care Board.",
    "Lantern, which is run by Rowan Trust, is overseen by the Care Board.",
]


@pytest.mark.parametrize("sentence", NAMED)
def test_a_name_that_is_said_to_be_a_service_is_one(sentence: str) -> None:
    assert "Lantern accountableTo Care Board" in stated(reading(f"{HEAD}{sentence}\n"))


def test_a_service_and_what_it_is_said_to_be_are_one() -> None:
    text = f"{HEAD}Lantern, our family support team, reports to the Care Board.\n"
    found = reading(text)
    assert [e.type.value for e in found.entities].count("Service") == 1
    assert not any(fact.startswith("Larch Safeguarding") for fact in stated(found))


@pytest.mark.parametrize(
    "sentence",
    [
        "Jo Bell, a service manager, is overseen by the Care Board.",
        "Elm Court, which is run by Rowan Homecare, is overseen by the Care Board.",
        "In March, the team for young carers was overseen by the Care Board.",
    ],
)
def test_people_homes_and_months_are_no_services(sentence: str) -> None:
    found = reading(f"{HEAD}{sentence}\n").entities
    assert not {"Jo Bell", "Elm Court", "March"}.intersection(
        e.name for e in found if e.type.value == "Service"
    )


@pytest.mark.parametrize("noun", ["executive group", "performance board", "sub-group", "team"])
@pytest.mark.parametrize(
    "told", ["is chaired by the Chief Nurse", "reports to the Cabinet", "answers to the Cabinet"]
)
def test_what_a_bodys_nameless_group_does_is_not_told_of_the_body(noun: str, told: str) -> None:
    assert stated(reading(f"{HEAD}The Partnership's {noun} {told}.\n")) == set()


def test_a_hub_may_be_called_by_a_service_and_a_subject() -> None:
    text = f"{HEAD}The Early Help and Safeguarding Hub is overseen by the Care Board.\n"
    assert stated(reading(text)) == {"Early Help and Safeguarding Hub accountableTo Care Board"}
