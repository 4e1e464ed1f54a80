"""People with two titles, and titles of two people that stand side by side."""

import pytest
from sightline.ontology.terms import Predicate
from sightline.tests.extract.told import reading, stated

HEAD = "Ashby Safeguarding Adults Board\n\nAnnual report\n\n"


@pytest.mark.parametrize(
    "text",
    [
        "Jo Bell, Head of Care and Head of Law, sits on the Audit Group.",
        "Jo Bell, Head of Care and Head of Law, is a member of the Audit Group.",
        "Jo Bell is the Head of Care and Head of Law. She sits on the Audit Group.",
        "Jo Bell is Head of Care and the Head of Law. She sits on the Audit Group.",
    ],
)
def test_one_person_holds_two_posts_and_sits_as_one(text: str) -> None:
    found = stated(reading(f"{HEAD}{text}\n"), Predicate.HOLDS_POST, Predicate.MEMBER_OF)
    assert found == {
        "Jo Bell holdsPost Head of Care",
        "Jo Bell holdsPost Head of Law",
        "Jo Bell memberOf Audit Group",
    }


@pytest.mark.parametrize(
    "text",
    [
        "Jo Bell, Head of Care, and the Head of Law sit on the Audit Group.",
        "Jo Bell is the Head of Care and the Head of Law is Omar Sadiq.",
        "Jo Bell is the Head of Care, and the Head of Law attends.",
    ],
)
def test_the_title_of_another_is_not_hers(text: str) -> None:
    found = stated(reading(f"{HEAD}{text}\n"), Predicate.HOLDS_POST)
    assert "Jo Bell holdsPost Head of Care" in found
    assert "Jo Bell holdsPost Head of Law" not in found


@pytest.mark.parametrize(
    "entry",
    [
        "- Ashby Council – {} (Chair)\n- Ashby Police – Detective Chief Inspector",
        "- {}, Ashby Council (Chair)\n- Detective Chief Inspector, Ashby Police",
    ],
)
def test_an_ampersand_makes_one_office_of_two_titles(entry: str) -> None:
    title = "Head of Care & Principal Social Worker"
    found = stated(reading(f"{HEAD}Membership of the Audit Group\n\n{entry.format(title)}\n"))
    assert {f"{title} chairs Audit Group", f"{title} postIn Ashby Council"} <= found
