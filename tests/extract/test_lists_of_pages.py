"""Pages of agenda and minutes that list who was there right above their first item."""

import pytest
from sightline.ontology.terms import Predicate
from sightline.tests.extract.told import reading, stated

_FORUM = "Larch Admissions Forum - Tuesday, 15th February, 2011 4.00 pm"
_PEOPLE = (
    "Councillor J Dow \u2013 Larch Council\n\nMrs S Norris \u2013 Larch Primary Care Trust\n\n"
    "Mr R Rai (Vice Chair) \u2013 Parent Governor"
)


def _page(kind: str, items: str, people: str) -> str:
    return (
        f"{kind}\n\n{_FORUM}\n\nVenue: Civic Hall\n\nContact: John Grey\n\n{items}\n\n{people}\n\n"
        "In Attendance\n\nMrs A Old \u2013 Legal Services\n\n1.\n\nAPOLOGIES\n\nMinutes:\n\nNone.\n"
    )


@pytest.mark.parametrize("kind", ["Agenda and minutes", "Agenda, decisions and draft minutes"])
@pytest.mark.parametrize("items", ["Items\nNo. Item", "No. Item", "Items"])
def test_people_above_the_first_item_were_there(kind: str, items: str) -> None:
    found = reading(_page(kind, items, _PEOPLE))
    there = stated(found, Predicate.ATTENDED)
    assert there == {
        f"{who} attended 2011-02-15" for who in ("J Dow", "S Norris", "R Rai", "A Old")
    }
    assert stated(found, Predicate.MEMBER_OF) == {
        f"{who} memberOf Larch Admissions Forum" for who in ("J Dow", "S Norris", "R Rai")
    }
    assert "S Norris represents Larch Primary Care Trust" in stated(found)


def test_people_listed_in_an_item_need_not_be() -> None:
    items = "Items\nNo. Item\n\n1.\n\nAPPOINTMENTS\n\nThe Forum noted these governors:"
    assert "J Dow attended 2011-02-15" not in stated(
        reading(_page("Agenda and minutes", items, _PEOPLE))
    )


def test_a_semicolon_without_a_blank_parts_people() -> None:
    found = reading(
        "Care Scrutiny Panel\nMinutes of the meeting held on 4 March 2021\n\n"
        "Present: Councillors Ann Vale and Ben Orr\n\n"
        "Others present: Al Dee, Contracts Manager;Cllr Jo Hart, Cabinet Member for Care;"
        "Kate Fell, Head of Law\n"
    )
    assert stated(found, Predicate.HOLDS_POST) == {
        "Al Dee holdsPost Contracts Manager",
        "Jo Hart holdsPost Cabinet Member for Care",
        "Kate Fell holdsPost Head of Law",
    }


@pytest.mark.parametrize("kind", ["Advisory", "Liaison", "Associate"])
def test_members_of_another_kind_were_there(kind: str) -> None:
    found = reading(
        "Care Scrutiny Panel\nMinutes of the meeting held on 4 March 2021\n\n"
        f"Present: Councillors A Vale and B Orr.\n\n{kind} Members:Councillors C Dunn and D Holt.\n"
    )
    assert {"C Dunn attended 2021-03-04", "D Holt attended 2021-03-04"} <= stated(found)


@pytest.mark.parametrize("called", ["Councillors", "Cllrs"])
@pytest.mark.parametrize("first", ["", "| Date | 4 March 2021 |\n|---|---|\n"])
def test_a_label_in_a_cell_is_of_the_councillors_beside_it(called: str, first: str) -> None:
    between = "" if first else "|---|---|\n"
    found = reading(
        f"Care Scrutiny Panel\nMinutes of the meeting held on 4 March 2021\n\n{first}"
        f"| Present | {called} Ann Vale, Ben Orr |\n{between}"
        f"| Apologies | {called} Carl Clay and Jo Hart |\n"
    )
    assert stated(found, Predicate.ATTENDED, Predicate.SENT_APOLOGIES) == {
        "Ann Vale attended 2021-03-04",
        "Ben Orr attended 2021-03-04",
        "Carl Clay sentApologies 2021-03-04",
        "Jo Hart sentApologies 2021-03-04",
    }
