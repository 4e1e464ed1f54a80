"""Executives and governing bodies that are called by whose they are."""

import pytest
from sightline.tests.extract.told import reading, stated

HEAD = (
    "Holt Safeguarding Children Partnership\n\nAnnual report\n\nThe Executive Group of the "
    "Partnership met. The Holt Safeguarding Adults Board (HSAB), Holt Council, the Virtual School "
    "and Ashby CCG took part. The Audit Panel met, too.\n\n"
)


@pytest.mark.parametrize(
    ("name", "owner"),
    [
        ("Executive of the HSAB", "Holt Safeguarding Adults Board"),
        ("executive of the Holt Safeguarding Adults Board", "Holt Safeguarding Adults Board"),
        ("HSAB's Executive", "Holt Safeguarding Adults Board"),
        ("Holt Safeguarding Adults Board's executive", "Holt Safeguarding Adults Board"),
        ("Executive of the Council", "Holt Council"),
        ("Governing Body of the Virtual School", "Virtual School"),
        ("Virtual School's governing body", "Virtual School"),
        ("governing body of Ashby CCG", "Ashby CCG"),
        ("Ashby CCG's governing body", "Ashby CCG"),
    ],
)
def test_a_body_is_called_by_its_owner(name: str, owner: str) -> None:
    found = reading(f"{HEAD}The Audit Panel reports to the {name} each quarter.\n")
    body = next(e for e in found.entities if name in {e.name, *e.aliases})
    told = stated(found)
    assert f"{body.name} partOf {owner}" in told
    assert f"Audit Panel reportsTo {body.name}" in told


@pytest.mark.parametrize("name", ["partnership's executive", "Executive of the Partnership"])
def test_the_partnerships_own_executive_is_the_one_it_names(name: str) -> None:
    told = stated(reading(f"{HEAD}The Audit Panel reports to the {name} each quarter.\n"))
    assert "Audit Panel reportsTo Executive Group" in told


def test_who_leads_an_organisation_is_no_body() -> None:
    told = stated(reading(f"{HEAD}The Audit Panel reports to the chief executive of Ashby CCG.\n"))
    assert not any("reportsTo executive" in fact for fact in told)


def test_people_listed_after_a_body_that_its_owner_named_are_of_no_lost_body() -> None:
    text = (
        "Council\n\n6.2 The Governing Body of the Virtual School, which Cllr Akhtar chairs, had "
        "agreed a change to its terms of reference in May.\n\nPresent: Lead Officer for Care\n"
    )
    assert "Akhtar chairs Governing Body" in stated(reading(text))
