"""Lists of members that name posts and people by turns: who holds what, and who sits alone."""

import pytest
from sightline.tests.extract.told import reading, stated

HEAD = "Larch Safeguarding Children Partnership\n\nTerms of reference\n\n"
HOME = "Larch Safeguarding Children Partnership"
ALONE = {"Head of Law memberOf", "Chief Nurse memberOf", "Jo Bell memberOf"}
LISTS = {
    "the Head of Law, the Chief Nurse and Jo Bell": ALONE,
    "the Head of Law, the Chief Nurse, and Jo Bell": ALONE,
    "Head of Law, Chief Nurse and Jo Bell": ALONE,
    "Jo Bell (the Head of Law), the Chief Nurse and Tom Moss": {
        "Jo Bell holdsPost Head of Law",
        "Jo Bell memberOf",
        "Chief Nurse memberOf",
        "Tom Moss memberOf",
    },
    "the Head of Law, Jo Bell, the Chief Nurse, Tom Moss, and the Headteacher": {
        "Jo Bell holdsPost Head of Law",
        "Tom Moss holdsPost Chief Nurse",
        "Jo Bell memberOf",
        "Tom Moss memberOf",
        "Headteacher memberOf",
    },
    "Jo Bell, the Head of Law, and Tom Moss, the Chief Nurse": {
        "Jo Bell holdsPost Head of Law",
        "Tom Moss holdsPost Chief Nurse",
        "Jo Bell memberOf",
        "Tom Moss memberOf",
    },
}


@pytest.mark.parametrize("listed", LISTS)
@pytest.mark.parametrize("lead", ["Members: {}", "Members of the Partnership: {}."])
def test_and_joins_no_title_with_its_holder(lead: str, listed: str) -> None:
    found = stated(reading(f"{HEAD}{lead.format(listed)}\n"))
    assert {fact.removesuffix(f" {HOME}") for fact in found} == LISTS[listed]


def test_people_and_posts_who_sit_are_each_told_of() -> None:
    sentence = "Three people sit on the Audit Group: the Head of Law, the Chief Nurse and Jo Bell."
    found = stated(reading(f"{HEAD}{sentence}\n"))
    assert {fact for fact in found if "partOf" not in fact} == {
        "Head of Law memberOf Audit Group",
        "Chief Nurse memberOf Audit Group",
        "Jo Bell memberOf Audit Group",
    }


def test_an_organisation_may_stand_between_a_title_and_its_holder() -> None:
    text = f"{HEAD}Members:\n- the Independent Chair of the Larch Adults Board (LAB), Jo Bell;\n"
    found = stated(reading(text + "- the Head of Law of Larch Council, Tom Moss;\n"))
    assert "Jo Bell holdsPost Independent Chair of the Larch Adults Board" in found
    assert "Tom Moss holdsPost Head of Law of Larch Council" in found
