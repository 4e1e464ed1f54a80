"""Who speaks for whom, which unit a post is in, and who had it before, as officers word it."""

import pytest
from sightline.ontology.terms import Predicate
from sightline.tests.extract.told import reading, stated


@pytest.mark.parametrize(
    "told",
    [
        "Larch Police's seat on the Delivery Group is held by Jo Bell.",
        "Resolved to appoint Jo Bell as Larch Police's representative on the Delivery Group.",
        "Jo Bell, Larch Police's observer, advised that it would write in the spring.",
        "Jo Bell is Larch Police's delegated safeguarding partner.",
        "Larch Police has nominated Jo Bell as its delegate.",
        "Larch Police's delegate is Jo Bell.",
        "The delegated partner for Larch Police is Jo Bell.",
        "For Larch Police the delegate is Jo Bell.",
        "The functions were delegated as follows: Jo Bell will attend for Larch Police.",
        "Jo Bell sits on the Delivery Group for Larch Police.",
        "The Delivery Group is chaired by Jo Bell from the local charity Larch Police.",
    ],
)
def test_who_has_the_seat_of_an_organisation_represents_it(told: str) -> None:
    assert "Jo Bell represents Larch Police" in stated(reading(told))


@pytest.mark.parametrize(
    "told",
    [
        "The Business Unit (Partnership Manager, Quality Officer and one analyst) is small.",
        (
            "The Board is supported by a Business Unit, hosted by Larch Council and managed "
            "by the Partnership Manager, Jo Bell."
        ),
        "The Business Unit is managed by Jo Bell, Partnership Manager.",
        "The Partnership Manager, Jo Bell, heads the Business Unit.",
        "The Partnership Manager and the Quality Officer are both employed in the Business Unit.",
        "The Partnership Manager is paid by Larch Council and sits within the Business Unit.",
    ],
)
def test_who_runs_or_makes_up_a_unit_is_in_it(told: str) -> None:
    assert "Partnership Manager postIn Business Unit" in stated(reading(told), Predicate.POST_IN)


@pytest.mark.parametrize(
    "told",
    [
        "Mary Dean retired as Chief Executive in July and was succeeded by Jo Bell.",
        "Mary Dean was replaced as Chief Executive by Jo Bell.",
        "Jo Bell was appointed Chief Executive in May 2024, taking over from Mary Dean.",
        "Jo Bell took over as Chief Executive in June from Mary Dean.",
        "The role of Chief Executive passed from Mary Dean to Jo Bell in May.",
        "Mary Dean handed over the post of Chief Executive to Jo Bell.",
    ],
)
def test_who_hands_over_an_office_held_it(told: str) -> None:
    holders = stated(reading(told), Predicate.HOLDS_POST)
    assert {"Mary Dean holdsPost Chief Executive", "Jo Bell holdsPost Chief Executive"} <= holders


@pytest.mark.parametrize(
    "told",
    [
        "Jo Bell has been named as Chief Executive.",
        "Jo Bell has agreed to act as Chief Executive until March.",
        "Jo Bell attended the meeting, as Chief Executive.",
        "The partners have engaged Jo Bell, formerly Head of Law, as Chief Executive.",
        "Jo Bell was the last Chief Executive and partners trust her.",
        "Jo Bell, Head of Law, joined the Delivery Group in May as Chief Executive.",
    ],
)
def test_an_office_may_be_told_in_many_ways(told: str) -> None:
    assert "Jo Bell holdsPost Chief Executive" in stated(reading(told))


@pytest.mark.parametrize(
    "told",
    [
        "Jo Bell has applied to be Chief Executive.",
        "Jo Bell was interviewed for the post of Chief Executive.",
        "Jo Bell thanked Larch Police's representative.",
        "The Chief Executive was followed by Jo Bell, who spoke of the audit.",
        "The Business Unit supports the Chief Executive and is line managed by the Board.",
    ],
)
def test_not_all_who_are_near_an_office_hold_it(told: str) -> None:
    kinds = (Predicate.HOLDS_POST, Predicate.REPRESENTS, Predicate.POST_IN)
    assert not stated(reading(told), *kinds)
