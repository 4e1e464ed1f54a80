"""Acronyms beside posts in lists of people."""

import pytest

from .told import reading, stated

_HEAD = "Minutes of the Ashby Safeguarding Adults Board\n\n4 May 2016\n\nPresent:\n"


@pytest.mark.parametrize(
    "line",
    [
        "Jo Hill, Head of Quality, ARFT",
        "Jo Hill (JH) – Head of Quality, ARFT",
        "Jo Hill (Head of Quality, ARFT)",
        "Jo Hill, Head of Quality - ARFT",
    ],
)
def test_an_acronym_that_ends_what_is_listed_of_somebody_is_who_employs_them(line: str) -> None:
    found = stated(reading(f"{_HEAD}Raj Patel, Independent Chair\n{line}\n\n1. Welcome\n"))
    assert {"Jo Hill represents ARFT", "Head of Quality postIn ARFT"} <= found


@pytest.mark.parametrize(
    "line", ["Jo Hill, Head of Quality, MBE", "Jo Hill, Head of Quality, SEND"]
)
def test_honours_and_fields_of_work_are_nobody(line: str) -> None:
    found = stated(reading(f"{_HEAD}Raj Patel, Independent Chair\n{line}\n\n1. Welcome\n"))
    assert not any(fact.startswith("Jo Hill represents") for fact in found)


@pytest.mark.parametrize("told", ["attended for Kate", "attended for Kate Orme", "attended"])
def test_who_came_for_somebody_may_stand_in_a_bracket_after_where_they_are_from(told: str) -> None:
    text = f"{_HEAD}Jo Hill (Chair)\n\nApologies\nKate Orme, Holt NHS Trust (Sue Denny {told})\n"
    found = stated(reading(f"{text}\n1. Welcome\n"))
    assert {"Sue Denny substitutedFor Kate Orme", "Sue Denny attended 2016-05-04"} <= found


def test_an_acronym_in_the_bracket_after_a_name_is_whose_somebody_is() -> None:
    found = stated(
        reading(
            "Ashby Safeguarding Children Board\n\n"
            "The Training Group is chaired by Gill Kent (MHFT). Wey Valley Police sent data.\n\n"
            "Lead: Supt Colin Mundy (WVP), Chair of the CSE Sub Group\n"
        )
    )
    assert found >= {
        "Gill Kent represents MHFT",
        "Gill Kent chairs Training Group",
        "Colin Mundy represents Wey Valley Police",
        "Colin Mundy chairs CSE Sub Group",
    }


def test_a_label_in_capitals_is_no_part_of_the_name_that_it_has_run_into() -> None:
    found = stated(
        reading(
            "Minutes of the Ashby Safeguarding Adults Board (ASAB) Meeting MEETING: Ashby "
            "Safeguarding Adults Board Date of 9th March 2016 Meeting:\n\nPresent:\nJo Hill (Chair)"
        )
    )
    assert "Jo Hill chairs Ashby Safeguarding Adults Board" in found
