"""Who sits on a body or has staff in a hub, as officers word it."""

import pytest
from sightline.ontology.terms import Predicate
from sightline.tests.extract.told import reading, stated

POLICE, TRUST, COUNCIL = "Larch Police", "Larch NHS Trust", "Ashby County Council"
BOTH = {POLICE, TRUST}


def _members(told: str) -> set[tuple[str, str]]:
    facts = stated(reading(told), Predicate.MEMBER_OF)
    return {(member, body) for member, _, body in (fact.partition(" memberOf ") for fact in facts)}


@pytest.mark.parametrize(
    "told",
    [
        "Larch Police and Larch NHS Trust met six times in the year as the {}.",
        "Larch Police and Larch NHS Trust would meet every two months as the {}.",
        "The partners (Larch Police and Larch NHS Trust) meet as the {}.",
        "Meeting as the {}, Larch Police and Larch NHS Trust agreed the plan.",
        "The {} is a quarterly meeting of Larch Police and Larch NHS Trust.",
        (
            "The {}, which meets monthly and on which Larch Police and Larch NHS Trust have "
            "seats, has seen the plan."
        ),
        "Larch Police and Larch NHS Trust were each given a full seat on the {}.",
        "Larch Police and Larch NHS Trust will for the first time have a seat on the {}.",
        "A seat on the {} has been given to Larch Police and to Larch NHS Trust.",
        (
            "The {} of senior managers from twelve agencies, among them Larch Police and Larch "
            "NHS Trust, will meet in May."
        ),
        "Agreed that Larch Police and Larch NHS Trust join the {}.",
        "The {}'s members come from Larch Police and Larch NHS Trust.",
        "The schools form the {} together with Larch Police and Larch NHS Trust.",
        "Larch Police and Larch NHS Trust are active in the {}.",
    ],
)
def test_who_meets_as_a_group_or_has_a_seat_sits_on_it(told: str) -> None:
    assert {(who, "Delivery Group") for who in BOTH} <= _members(told.format("Delivery Group"))


@pytest.mark.parametrize(
    "told",
    [
        (
            "The {} will bring together social workers, officers of Larch Police, a nurse "
            "employed by Larch NHS Trust and teachers."
        ),
        (
            "The {} has, since May, brought together staff of Larch Police and Larch NHS Trust "
            "under one roof."
        ),
        "In the {} social workers, Larch Police and two nurses from Larch NHS Trust sit together.",
        (
            "Sitting together in the {} are detectives of Larch Police and a health visitor "
            "employed by Larch NHS Trust."
        ),
        (
            "Contacts go to the {}, where social workers sit alongside staff from Larch "
            "Police, schools and Larch NHS Trust."
        ),
        "The {} is run by Ashby County Council with staff from Larch Police and Larch NHS Trust.",
        "Larch Police and Larch NHS Trust both have staff in the {}.",
        "Larch Police and Larch NHS Trust are part of the {}.",
        (
            "Larch Police has since placed two officers in the {}. Larch NHS Trust now has a "
            "health practitioner in it every day."
        ),
    ],
)
def test_whose_staff_sit_in_a_hub_is_in_it(told: str) -> None:
    assert {(who, "Referral Hub") for who in BOTH} <= _members(told.format("Referral Hub"))


@pytest.mark.parametrize(
    "told",
    [
        "The Referral Hub brought together the findings of Larch Police and Larch NHS Trust.",
        "Larch Police joined the Delivery Group in thanking Larch NHS Trust.",
        "Larch Police joined the Delivery Group for the final item.",
        "Larch Police was refused a seat on the Delivery Group.",
        "Larch Police has no officer in the Referral Hub.",
        "Larch Police has yet to place an officer in the Referral Hub.",
        "Larch Police provides training to the Referral Hub.",
        "The Delivery Group will meet Larch Police next week.",
        "The Delivery Group, on which Larch Police has no seat, met in May.",
    ],
)
def test_not_all_that_is_near_a_group_sits_on_it(told: str) -> None:
    assert not _members(told)
