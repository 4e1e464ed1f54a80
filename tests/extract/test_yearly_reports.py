"""To whom a body reports by its annual report, told over several clauses and sentences."""

import pytest
from sightline.ontology.terms import Predicate
from sightline.tests.extract.told import reading, stated

HEAD = """Norbury Safeguarding Children Partnership

Multi-agency safeguarding arrangements 2024

"""
OWN = "Norbury Safeguarding Children Partnership reportsTo"


@pytest.mark.parametrize(
    ("said", "readers"),
    [
        (
            (
                "The annual report goes to the Health and Wellbeing Board; it is also sent to "
                "Healthwatch Norbury and the Cabinet."
            ),
            {"Health and Wellbeing Board", "Healthwatch Norbury", "Cabinet"},
        ),
        (
            (
                "The Partnership will publish a yearly report. This goes to the Falls Group, "
                "then to the Cabinet by May. It is also presented to the Scrutiny Panel."
            ),
            {"Falls Group", "Cabinet", "Scrutiny Panel"},
        ),
        (
            (
                "The annual report of the Partnership is sent to the Cabinet. It is also received "
                "by the Scrutiny Panel, which may ask questions."
            ),
            {"Cabinet", "Scrutiny Panel"},
        ),
        (
            (
                "The annual report is presented to the Cabinet, and the Scrutiny Panel and "
                "Falls Group receive a copy."
            ),
            {"Cabinet", "Scrutiny Panel", "Falls Group"},
        ),
        ("The Cabinet receives the annual report.", {"Cabinet"}),
        ("The Cabinet is sent a copy of the annual report.", {"Cabinet"}),
        ("Copies of the annual report are sent to the Cabinet.", {"Cabinet"}),
        ("The annual report will be published in May and shared with the Cabinet.", {"Cabinet"}),
    ],
)
def test_whoever_gets_the_annual_report_is_reported_to(said: str, readers: set[str]) -> None:
    told = stated(reading(f"{HEAD}{said}\n"), Predicate.REPORTS_TO)
    assert told == {f"{OWN} {reader}" for reader in readers}


@pytest.mark.parametrize(
    "said",
    [
        "The Falls Group is joint with Eastham, although its annual report goes to the Cabinet.",
        "The annual report is not sent to the Cabinet.",
        "The annual report was late. The Falls Group sees the dashboard before the Cabinet.",
    ],
)
def test_nobody_reports_by_a_report_that_is_anothers_or_not_sent(said: str) -> None:
    assert f"{OWN} Cabinet" not in stated(reading(f"{HEAD}{said}\n"))


@pytest.mark.parametrize(
    "said",
    [
        "The annual report is presented each year by the Independent Chair to the Cabinet.",
        "The Independent Chair presents the annual report to the Cabinet every autumn.",
        "The Independent Chair meets officers and brings the yearly report to the Cabinet.",
        "The annual report and business plan are presented to the Cabinet.",
        "The annual report is online. As the Act requires, the report is sent to the Cabinet.",
        "The annual report came out in May. The Cabinet was sent the report before that.",
    ],
)
def test_a_body_reports_by_its_annual_report_whoever_presents_it(said: str) -> None:
    told = stated(reading(f"{HEAD}{said}\n"), Predicate.REPORTS_TO)
    assert f"{OWN} Cabinet" in told


def test_a_report_that_a_post_publishes_is_its_own() -> None:
    said = "The Independent Scrutineer publishes an annual report. It is submitted to the Cabinet."
    told = stated(reading(f"{HEAD}{said}\n"), Predicate.REPORTS_TO)
    assert told == {"Independent Scrutineer reportsTo Cabinet"}


MINUTES = """Norbury Safeguarding Adults Board

Minutes of the meeting held on 3 May 2023

Present: Jo Bell (Chair), Al Dee (Norbury Council)

1. Matters arising

{}
"""


def test_in_minutes_of_a_board_the_annual_report_is_its_own() -> None:
    said = "The annual report had gone to the Health and Wellbeing Board in April."
    told = stated(reading(MINUTES.format(said)), Predicate.REPORTS_TO)
    assert told == {"Norbury Safeguarding Adults Board reportsTo Health and Wellbeing Board"}


def test_in_minutes_of_a_board_an_annual_report_may_be_anothers() -> None:
    said = "An annual report had gone to the Health and Wellbeing Board in April."
    assert not stated(reading(MINUTES.format(said)), Predicate.REPORTS_TO)


@pytest.mark.parametrize(
    "told",
    [
        "It was noted that the annual report of the Fostering Service, due today, had slipped.",
        "The annual report of the Fostering Service would come in September.",
        "The Fostering Service's annual report was deferred to the next meeting.",
        "The Fostering Service would bring its annual report to the next meeting.",
    ],
)
def test_a_report_that_is_to_come_is_for_whoever_meets(told: str) -> None:
    found = stated(
        reading(
            "Ashmoor County Council\n\nChildren and Families Scrutiny Committee\n\nMinutes of the "
            "meeting held on 12 March 2023\n\nPresent: Councillor A Vale (Chair), Councillor B "
            f"Orr\n\n1. Work programme\n\nMembers looked at the year ahead. {told}\n"
        )
    )
    assert "Fostering Service reportsTo Children and Families Scrutiny Committee" in found


def test_a_copy_and_then_the_report_go_to_others() -> None:
    found = reading(
        "# Hollowdale Safeguarding Adults Board: annual report\n\nThe Board's annual report goes "
        "to the Cabinet. A copy goes to the Police and Crime Commissioner and it is "
        "considered by the Adults Scrutiny Panel.\n"
    )
    assert "Hollowdale Safeguarding Adults Board reportsTo Adults Scrutiny Panel" in stated(found)


def test_a_second_paper_of_a_sentence_is_that_of_the_group_told_of() -> None:
    found = reading(
        "# Exploitation Sub-Group: terms of reference\n\nThe Exploitation Sub-Group meets monthly. "
        "A summary is sent to the Community Safety Partnership every six months, and the problem "
        "profile is shared with the Serious Violence Board.\n"
    )
    assert "Exploitation Sub-Group reportsTo Serious Violence Board" in stated(found)


def test_rapid_reviews_are_sent_by_the_group_whose_section_it_is() -> None:
    found = stated(
        reading(
            "# Hollowdale Safeguarding Children Partnership: annual report\n\n"
            "## Case Review Group\n\nThe group carried out four reviews. "
            "All were sent to the national Child Safeguarding "
            "Practice Review Panel.\n"
        )
    )
    assert "Case Review Group reportsTo Child Safeguarding Practice Review Panel" in found
