"""Pages of minutes that were copied without their title: who met is not who some item is about."""

import pytest
from sightline.ontology.terms import EntityType, Predicate
from sightline.tests.extract.told import reading, stated

SEATS = (Predicate.CHAIRS, Predicate.MEMBER_OF, Predicate.ATTENDED, Predicate.SENT_APOLOGIES)
THERE = "Attendance\nCouncillor Alan Reed (Chair)\nCouncillor Beth Stone\n"
RECORD = "2.\nMinutes\nTo approve the minutes of the meeting held on 3 March 2024.\n"


@pytest.mark.parametrize("venue", ["", "Venue: Council Chamber, Town Hall, Wendbury\n"])
@pytest.mark.parametrize(
    "item",
    [
        "3.\nAnnual report of the Larch Safeguarding Adults Board\nMembers noted the report.",
        "3.\nYouth Board\nThe Youth Board had met. The Youth Board reported.",
        "3.\nReferral from Cabinet\nThe report had been to Cabinet. Cabinet asked for views.",
        "3.\nMembership\nMembership of the Panel was amended: Independent Group: Councillor Stone.",
        "3.\nMinutes of the Audit Group\nThe minutes of the Audit Group of 4 May 2024 were noted.",
        "Cabinet Members in attendance\nCouncillor Fay Gill",
    ],
)
def test_nobody_sits_on_what_an_item_is_about(venue: str, item: str) -> None:
    found = reading(f"{venue}{THERE}Items\nNo. Item\n1.\nApologies\nNone.\n{RECORD}{item}\n")
    assert not {f for f in stated(found, *SEATS) if "Reed" in f}


@pytest.mark.parametrize(
    "said",
    [
        "To confirm the minutes of the meeting of the Care Panel held on 3 March 2024.",
        "Minutes\nMembers agreed the minutes of the Care Panel held on 3 March 2024.",
        "The Chair welcomed Councillor Stone to her first Care Panel meeting.",
        "The Care Panel agreed that the minutes be signed. The Panel noted the plan.",
    ],
)
def test_who_approves_its_own_minutes_met(said: str) -> None:
    found = reading(f"{THERE}Items\n1. Apologies\nNone.\n2. {said}\n3. Audit Group\nA plan.\n")
    assert stated(found, Predicate.CHAIRS) == {"Alan Reed chairs Care Panel"}


def test_what_only_reports_to_who_met_is_not_who_met() -> None:
    found = reading(
        f"{THERE}1. Report of the Audit Committee\n"
        "The Audit Committee had asked for it. The Committee considered it. The Committee noted it."
        "\n\nRESOLVED: That the report be noted.\n"
    )
    assert "Alan Reed chairs Audit Committee" not in stated(found)


@pytest.mark.parametrize(
    "line",
    ["Changes in Panel Membership", "Changes to Committee Membership", "Menu Council", "Webcast"],
)
def test_what_is_no_name(line: str) -> None:
    found = reading(f"{line}\n\nThe Audit Group reports to the Executive Board.\n")
    assert {e.name for e in found.entities if e.type is not EntityType.MEETING} == {
        "Audit Group",
        "Executive Board",
    }


BELOW = "Larch Safeguarding Adults Board\nPresent: Olive Tarn (Chair)\nApologies: Bob Cole\n"


@pytest.mark.parametrize(
    ("line", "date"),
    [
        ("Date: Tuesday 4 June 2024", "2024-06-04"),
        ("Date of meeting: 04/06/2024", "2024-06-04"),
        ("4 June 2024, 10.00 am, Town Hall", "2024-06-04"),
        ("Meeting held on Tuesday 4 June 2024 at the Town Hall", "2024-06-04"),
        ("Date of next meeting: 4 June 2024", None),
        ("Una Vale (until 4 June 2024)", None),
        ("1. Minutes\nThe minutes of 4 June 2024 were agreed.", None),
        ("1. Plan\nNoted.\n2. Next meeting\n4 June 2024", None),
    ],
)
def test_date_may_stand_below_who_was_there(line: str, date: str | None) -> None:
    facts = stated(reading(f"{BELOW}{line}\n3. Welcome\nAll were welcomed.\n"), *SEATS[2:])
    there = {f"Olive Tarn attended {date}", f"Bob Cole sentApologies {date}"}
    assert facts == (there if date else set())


@pytest.mark.parametrize(
    "said",
    [
        "The Panel agreed to refer it to the meeting of the Council on 16 September 2024.",
        "The Director would report to the next meeting of Cabinet on 16 September 2024.",
        "It was agreed that it go to a special meeting of the Audit Committee on 16 May 2024.",
    ],
)
def test_nobody_sent_apologies_to_a_meeting_that_something_goes_to(said: str) -> None:
    told = stated(
        reading(
            "Agenda and minutes\nVenue: Oak Room, Council House\n\nMinutes:\n\n"
            f"Apologies for absence were received from Councillor Rita Small.\n\n{said}\n"
        )
    )
    assert not any("sentApologies" in fact for fact in told)
    assert {fact for fact in told if "memberOf" in fact} <= {"Rita Small memberOf Panel"}
