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
        "The {} is where Larch Police and Larch NHS Trust come together.",
        "The {} brings Larch Police, Larch NHS Trust and Ashby Council round one table.",
        "The {}, to which Larch Police and Larch NHS Trust belong, meets monthly.",
        "The {}, with good representation from Larch Police and Larch NHS Trust, meets monthly.",
        "There is representation on the {} from Larch Police and Larch NHS Trust.",
        "The {}, being Larch Police, Larch NHS Trust and Ashby Council, agreed the plan.",
        "Larch Police, Larch NHS Trust and Ashby Council, as the {}, agreed the plan.",
        "Larch Police and Larch NHS Trust each appoint a representative to the {}.",
        "Larch Police and Larch NHS Trust were welcomed to the {} as new members.",
        "Larch Police and Larch NHS Trust have agreed to join the {}.",
        "Larch Police and Larch NHS Trust were present at all six meetings of the {}.",
        "The {} – Larch Police, Larch NHS Trust and Ashby Council – meets monthly.",
        "The {} (managers of Larch Police and Larch NHS Trust) will decide.",
        "The {} will include Larch Police, Larch NHS Trust and a head teacher.",
        "Membership of the {} has been extended to Larch Police and Larch NHS Trust.",
        "The {} was widened in May to include Larch Police and Larch NHS Trust.",
        "Larch Police and Larch NHS Trust have been added to the {}.",
        "The {} has a core membership of Larch Police and Larch NHS Trust.",
        "The {}'s three delegates: Larch Police, Larch NHS Trust and a school.",
        "Larch Police and Larch NHS Trust are active members of the {}.",
        "Larch Police and Larch NHS Trust are both on the {}.",
        "Larch Police and Larch NHS Trust take part in the {}.",
        "All partners have a seat on the {}: Larch Police and Larch NHS Trust.",
    ],
)
def test_who_meets_as_a_group_or_has_a_seat_sits_on_it(told: str) -> None:
    assert {(who, "Delivery Group") for who in BOTH} <= _members(told.format("Delivery Group"))


@pytest.mark.parametrize(
    "told",
    [
        "Jo Bell moves to Ashby in May and will be replaced on the Delivery Group by Mary Dean.",
        "Mary Dean has taken over from Jo Bell on the Delivery Group.",
        "Mary Dean has taken Jo Bell's place on the Delivery Group.",
        "The Delivery Group welcomed two new members this year, Mary Dean and Jo Bell.",
        "New members of the Delivery Group this year were Mary Dean and Jo Bell.",
        "Mary Dean was elected to fill the vacancy on the Delivery Group.",
        "Jo Bell replaced Mary Dean, who stood down from the Delivery Group in May.",
        "Agreed that the Delivery Group be set up, with Mary Dean and Jo Bell as its members.",
    ],
)
def test_who_comes_and_goes_sits_or_sat_there(told: str) -> None:
    assert ("Mary Dean", "Delivery Group") in _members(told)


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
        "The plan of the Delivery Group includes Larch Police and Larch NHS Trust.",
        "The Delivery Group will include the findings of Larch Police in its report.",
        "Members of the Delivery Group together with Larch Police met in May.",
        "Mary Dean left the meeting of the Delivery Group at 4pm.",
        "The Chair asked Larch Police to join the Delivery Group.",
        "The Delivery Group has had no representation from Larch Police.",
        "The Delivery Group brings Larch Police together with families.",
        "The Delivery Group heard from Larch Police and Larch NHS Trust.",
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


def test_who_sits_is_before_the_bracket_that_says_where_from() -> None:
    said = "Ann Vale (Headteacher, Larch School) sits on the Audit Group.\n"
    told = stated(reading("The Audit Group meets monthly.\n\n" + said), Predicate.MEMBER_OF)
    assert told == {"Ann Vale memberOf Audit Group"}
