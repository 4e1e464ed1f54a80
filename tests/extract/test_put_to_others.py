"""Papers on a partnership's annual report that do not name whom it was put to."""

import pytest
from sightline.ontology.terms import Predicate
from sightline.tests.extract.told import reading, stated


@pytest.mark.parametrize(
    "page",
    [
        "Item 5: Dale Safeguarding Adults Board\n\nReport of the Independent Chair of the Board.",
        "Issue details\n\nAshmoor Safeguarding Adults Board\n\nReport of the Director of Care.",
        (
            "Ashmoor Safeguarding Adults Board Annual Report 2023/24\n\nMinutes:\n\n"
            "The Cabinet Member for Care presented the report, which told of the Board's work."
        ),
        (
            "Annual Report of the Ashmoor Safeguarding Adults Board\n\n"
            "Presented by: Ann Pell, Independent Chair\n\nThe Chair introduced the report."
        ),
    ],
)
def test_nobody_presents_the_report_of_a_board_to_the_board(page: str) -> None:
    assert not stated(reading(f"{page}\n"), Predicate.REPORTS_TO)


def test_minutes_of_the_board_tell_who_reported_to_it() -> None:
    minutes = (
        "Ashmoor Safeguarding Adults Board\n\nMinutes of the meeting held on 4 May 2024\n\n"
        "Present: Ann Pell (Independent Chair), Jo Lane (Director of Care)\n\n1. Annual report\n\n"
        "The Business Manager presented the draft annual report of the Board.\n"
    )
    assert stated(reading(minutes), Predicate.REPORTS_TO) == {
        "Business Manager reportsTo Ashmoor Safeguarding Adults Board"
    }


@pytest.mark.parametrize(
    ("told", "reports"),
    [
        (
            "Council received and noted a report from the Cabinet Member for Housing.",
            {"Cabinet Member for Housing reportsTo Ashmoor Borough Council"},
        ),
        ("Council tax officers received a report from the Cabinet Member for Housing.", set()),
    ],
)
def test_council_without_an_article(told: str, reports: set[str]) -> None:
    page = f"Ashmoor Borough Council\n\nNews\n\n{told}\n"
    assert stated(reading(page), Predicate.REPORTS_TO) == reports
