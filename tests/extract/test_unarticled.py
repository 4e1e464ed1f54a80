"""The police, called so without an article."""

import pytest
from sightline.ontology.terms import Predicate
from sightline.tests.extract.told import names, reading, stated

PARTNERS = """Norbury Safeguarding Children Partnership

Annual report 2022-23

The partners are Norbury Council, Norbury Constabulary and the Norbury Probation Service.

"""


@pytest.mark.parametrize(
    ("sentence", "fact"),
    [
        (
            "Police send all their notifications to the Norbury MASH.",
            "Norbury Constabulary refersTo Norbury MASH",
        ),
        (
            "The Falls Group is attended by Norbury Council, police and Housing Link.",
            "Norbury Constabulary memberOf Falls Group",
        ),
        (
            "Members of the Falls Group are Norbury Council, Police and Probation.",
            "Norbury Probation Service memberOf Falls Group",
        ),
    ],
)
def test_police_among_others_is_the_one_force(sentence: str, fact: str) -> None:
    assert fact in stated(reading(f"{PARTNERS}{sentence}\n"))


def test_before_another_noun_it_only_says_of_what_kind_that_is() -> None:
    found = reading(f"{PARTNERS}The Falls Group is attended by Norbury Council, police officers.\n")
    assert "Norbury Constabulary memberOf Falls Group" not in stated(found)
    assert "police" not in names(found).values()


def test_of_two_forces_neither_is_meant() -> None:
    found = reading(
        f"{PARTNERS}Elm Police joined.\n\n"
        "Members of the Falls Group are Norbury Council and police.\n"
    )
    assert not any("olice memberOf Falls" in fact for fact in stated(found))


def test_staff_of_a_service_in_a_hub_make_it_a_member() -> None:
    found = stated(
        reading(f"{PARTNERS}The Norbury MASH brings together staff from Children's Social Care.\n")
    )
    assert "Children's Social Care memberOf Norbury MASH" in found
    assert "Children's Social Care partOf Norbury MASH" not in found


def test_police_in_a_list_is_the_one_force_of_a_paper() -> None:
    """A service ends before the comma of a list."""
    found = stated(
        reading(
            "# Marlshire Youth Justice Board\n\nTarn Police are partners.\n\nReview Panel - meets "
            "weekly. Police, the Youth Justice Service, Early Help and Victim Support are "
            "members. Police notifications go elsewhere.\n"
        ),
        Predicate.MEMBER_OF,
    )
    assert {
        "Tarn Police memberOf Review Panel",
        "Youth Justice Service memberOf Review Panel",
        "Early Help memberOf Review Panel",
        "Victim Support memberOf Review Panel",
    } <= found
