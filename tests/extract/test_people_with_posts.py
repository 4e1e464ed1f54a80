"""People and posts: who comes to an office or leaves it, and whose title stands beside a name."""

import pytest
from sightline.ontology.terms import Predicate
from sightline.tests.extract.told import reading, stated

REPORT = "Marlshire Safeguarding Children Partnership\n\nAnnual report\n\n"
MINUTES = (
    "HARLOW COUNCIL\n\nCare Scrutiny Committee\n\nMinutes of the meeting held on 4 March 2025\n\n"
    "Present: Councillor A Brook (Chair)\n\n6. Update on care\n\n"
)
THREE = {"Jane Pell attended 2025-03-04", "Tom Bird attended 2025-03-04"} | {
    "Ruth Amble attended 2025-03-04"
}


@pytest.mark.parametrize("name", ["Jane Pell", "Feyi Oduwale"])
@pytest.mark.parametrize(
    "verb",
    [
        "takes up the role as",
        "remains as",
        "continues in the role of",
        "continues as",
        "has been confirmed as",
        "had been newly appointed as",
        "joined as",
        "took over from Tom Bird as",
        "steps down as",
    ],
)
def test_who_comes_to_an_office_or_leaves_it_holds_it(name: str, verb: str) -> None:
    found = reading(f"{REPORT}{name} {verb} Business Manager in May.\n")
    assert f"{name} holdsPost Business Manager" in stated(found)


@pytest.mark.parametrize(
    "verb", ["applied for the role of", "declined to continue as", "did not take up the post of"]
)
def test_an_office_that_is_not_taken_is_nobodys(verb: str) -> None:
    found = reading(f"{REPORT}Jane Pell {verb} Business Manager in May.\n")
    assert not stated(found, Predicate.HOLDS_POST)


@pytest.mark.parametrize(
    "told",
    [
        "Jane Pell, the Partnership and Audit Manager, leads the team.",
        "Jane Pell (Partnership and Audit Manager) leads the team.",
        "The Partnership and Audit Manager, Jane Pell, leads the team.",
        "Members\n\nJane Pell, Partnership and Audit Manager, Harlow Council",
        "| Name | Role |\n| --- | --- |\n| Jane Pell | Partnership and Audit Manager |",
    ],
)
def test_a_noun_that_a_body_may_be_called_by_begins_a_title(told: str) -> None:
    found = stated(reading(f"{REPORT}{told}\n"))
    assert "Jane Pell holdsPost Partnership and Audit Manager" in found


def test_a_body_and_a_post_are_two() -> None:
    found = reading(f"{REPORT}Notes went to the Partnership and Business Manager for comment.\n")
    assert "Business Manager" in {e.name for e in found.entities}


@pytest.mark.parametrize(
    "told",
    [
        (
            "The Director of Nursing - Jane Pell, the Head of Care - Tom Bird, and the Service "
            "Manager - Ruth Amble were in attendance for this item."
        ),
        (
            "Jane Pell – Director of Nursing, Ashby Trust; Tom Bird – Head of Care, Ashby ICB and "
            "Ruth Amble – Service Manager, Harlow Council were present for this item."
        ),
        (
            "Jane Pell - Director of Nursing, Tom Bird - Head of Care and Ruth Amble - Service "
            "Manager attended for this item."
        ),
        (
            "The Chair welcomed to the meeting the Director of Nursing, NHS Ashby – Jane Pell, "
            "the Head of Care – Tom Bird and the Service Manager – Ruth Amble."
        ),
    ],
)
def test_titles_and_names_with_dashes_between_come_in_pairs(told: str) -> None:
    found = stated(reading(f"{MINUTES}{told}\n"), Predicate.HOLDS_POST, Predicate.ATTENDED)
    posts = {"Jane Pell holdsPost Director of Nursing", "Tom Bird holdsPost Head of Care"}
    posts.add("Ruth Amble holdsPost Service Manager")
    assert found - {"A Brook attended 2025-03-04"} == THREE | posts


def test_a_title_of_two_units_keeps_both_words() -> None:
    found = reading(f"{REPORT}Members\n\nJane Pell, Head of Youth Offending Team\n")
    assert "Jane Pell holdsPost Head of Youth Offending Team" in stated(found)


def test_whoever_is_new_has_the_same_post_as_before() -> None:
    text = "New Independent Chair\n\nJane Pell has been appointed as our Independent Chair.\n"
    assert "Jane Pell holdsPost Independent Chair" in stated(reading(REPORT + text))


def test_honours_after_a_name_show_where_it_begins() -> None:
    text = "Feyi Anne Oduwale MBE has been appointed as Business Manager.\n"
    assert "Feyi Anne Oduwale holdsPost Business Manager" in stated(reading(REPORT + text))
