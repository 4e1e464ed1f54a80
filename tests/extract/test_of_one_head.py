"""Groups named together before one noun: each is its own, where the paper names it elsewhere."""

import pytest
from sightline.ontology.terms import EntityType, Predicate
from sightline.tests.extract.told import reading, stated

HEAD = "Larch Safeguarding Children Partnership\n\nAnnual report\n\n"
NAMED = "The Data Group meets monthly, as does the Skills and Training Group. "


@pytest.mark.parametrize(
    "subject",
    ["The Data and Skills and Training Groups", "The Skills and Training and Data Groups"],
)
def test_groups_that_share_a_noun_are_told_of_each(subject: str) -> None:
    text = f"{HEAD}{NAMED}{subject} report to the Care Board.\n"
    assert stated(reading(text), Predicate.REPORTS_TO) == {
        "Data Group reportsTo Care Board",
        "Skills and Training Group reportsTo Care Board",
    }


def test_after_the_article_one_that_is_named_elsewhere_shows_the_others() -> None:
    text = f"{HEAD}{NAMED}The Data, Voice and Law Groups are overseen by the Care Board.\n"
    assert stated(reading(text), Predicate.ACCOUNTABLE_TO) == {
        f"{name} Group accountableTo Care Board" for name in ("Data", "Voice", "Law")
    }


@pytest.mark.parametrize(
    "sentence",
    [
        "Task and Finish Groups are set up. The Task Group meets.",
        "There are Health and Wellbeing Boards. The Larch Health and Wellbeing Board meets.",
        "The Quality and Learning Groups were wound up years ago.",
    ],
)
def test_a_kind_of_body_with_and_in_its_name_is_no_two_bodies(sentence: str) -> None:
    found = reading(f"{HEAD}{sentence}\n").entities
    halves = {"Finish Group", "Health Board", "Wellbeing Board", "Quality Group", "Learning Group"}
    assert not halves & {e.name for e in found if e.type is EntityType.GROUP}


def test_who_somebody_is_does_not_act_with_the_next_who_does() -> None:
    text = (
        f"{HEAD}The Data Group meets. Jo Bell is the Head of Law, and the Chief Nurse chairs it.\n"
    )
    assert stated(reading(text), Predicate.CHAIRS) == {"Chief Nurse chairs Data Group"}
