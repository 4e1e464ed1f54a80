"""Minutes of a body that they do not name: the board of a guest did not meet."""

import pytest
from sightline.ontology.terms import EntityType, Predicate
from sightline.tests.extract.told import reading, stated

REPORTS = Predicate.REPORTS_TO
CHAIR = "Jo Bell, Independent Chair of the Holt Safeguarding Adults Board (HSAB)"
POST = "Independent Chair of the Holt Safeguarding Adults Board"


@pytest.mark.parametrize(
    ("told", "to"),
    [
        (f"{CHAIR}, presented the annual report. The panel were advised of it.", "Panel"),
        (f"{CHAIR}, presented the annual report. The Board noted it.", "Board"),
        (f"{CHAIR}, presented the annual report.\n\nRESOLVED: That it be noted.", None),
        (f"The Chairman welcomed {CHAIR}, who introduced the report. RESOLVED to note it.", None),
        (f"{CHAIR}, presented the report to the Care Panel. The Panel noted it.", "Care Panel"),
    ],
)
def test_whom_the_chair_of_another_body_reports_to(told: str, to: str | None) -> None:
    facts = stated(reading(f"{told}\n"), REPORTS)
    assert facts == ({f"{POST} reportsTo {to}"} if to else set())


def test_page_on_one_item_is_not_of_the_board_in_its_title() -> None:
    page = (
        "Agenda item\n\nSafeguarding Adults Board annual report\n\nMinutes:\n\n"
        "The Board considered a report of the Director of Care on the year.\n"
    )
    assert "Director of Care reportsTo Board" in stated(reading(page), REPORTS)


def test_own_minutes_of_a_board_are_its_own() -> None:
    minutes = (
        "Holt Safeguarding Adults Board\n\nMinutes of the meeting held on 4 May 2020\n\n"
        f"2. Annual report\n\n{CHAIR}, presented the annual report. The Board noted it.\n"
    )
    assert f"{POST} reportsTo Holt Safeguarding Adults Board" in stated(reading(minutes), REPORTS)


def test_board_that_resolves_by_its_name_is_the_one_that_met() -> None:
    minutes = (
        "The Board considered a report of the Director of Care on the Chair of the Safeguarding "
        "Adults Board.\n\nRESOLVED: That Improvement Board agree the preferred option.\n"
    )
    assert "Director of Care reportsTo Improvement Board" in stated(reading(minutes), REPORTS)


AGREED = "RESOLVED: That the minutes be agreed.\n\nCouncillor Peter Gowland chaired the meeting.\n"
HEAD = "Agenda and minutes\n\nCare Panel"
LIST = "Present: Councillor Anne Tarrant (Chair), Councillor Peter Gowland\n"


@pytest.mark.parametrize(
    ("minutes", "dates"),
    [
        (f"{HEAD} (12/11/2013 - 30/04/2024) - Tuesday 3 November 2020 3.30 p.m.\n\n{LIST}", True),
        (f"{HEAD} (until 30/04/2024) - Tuesday 3 November 2020 3.30 p.m.\n\n{LIST}", True),
        (f"{HEAD}\n\nMinutes of the meeting held on 9 May 2018\n\n{AGREED}", False),
        (
            f"{HEAD}\n\nFurther to minute 32 of the meeting on 9 May 2018, it met.\n{LIST}",
            False,
        ),
        (f"{HEAD}\n\nThe Trust's meeting on 9 May 2018 would look at this.\n{LIST}", False),
    ],
)
def test_date_of_the_sitting(minutes: str, *, dates: bool) -> None:
    found = reading(minutes)
    meetings = {e.id: str(e.date) for e in found.entities if e.type is EntityType.MEETING}
    attended = {meetings[f.object] for f in found.facts if f.predicate is Predicate.ATTENDED}
    assert attended == ({"2020-11-03"} if dates else set())
