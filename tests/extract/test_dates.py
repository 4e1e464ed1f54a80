"""Dates as papers write them, and figures that are no dates."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sightline.extract.dates import dates

NINTH = dt.date(2017, 3, 9)
DAYS = st.dates(dt.date(1990, 1, 1), dt.date(2060, 12, 31))


@pytest.mark.parametrize(
    "written",
    [
        "9 March 2017",
        "9th March 2017",
        "9th March, 2017",
        "9 th March 2017",
        "9th of March 2017",
        "9th day of March 2017",
        "09 March 2017",
        "9 MARCH 2017",
        "9 Mar 2017",
        "9 Mar. 2017",
        "9 March '17",
        "9  March\n2017",
        "March 9 2017",
        "March 9, 2017",
        "March 9th, 2017",
        "9/3/2017",
        "09/03/2017",
        "9.3.2017",
        "09.03.17",
        "09/03/17",
        "2017-03-09",
    ],
)
def test_a_date_is_read(written: str) -> None:
    text = f"On Thursday {written}, at 10 am."
    ((start, end, date),) = dates(text)
    assert date == NINTH
    assert text[start:end] == written


@pytest.mark.parametrize(
    "written",
    [
        "31.06.18",
        "30 February 2019",
        "12/13/2019",
        "0 March 2017",
        "2019-13-01",
        "2017",
        "March 2017",
        "9 March",
        "minute 3.2",
        "paragraphs 3.2 and 4.1",
        "1/2 of the audits",
        "01234 567890",
        "9 Marchmont 2017",
        "9.3/2017",
        "section 17.1.2",
        "",
    ],
)
def test_what_is_no_date_is_passed_over(written: str) -> None:
    assert list(dates(written)) == []


def test_day_comes_before_month() -> None:
    assert [date for *_, date in dates("03/04/2019")] == [dt.date(2019, 4, 3)]


def test_every_date_of_a_text_is_found_in_order() -> None:
    text = "Held on 1 May 2019 (papers 24/04/2019); next: June 5th, 2019."
    assert [date.isoformat() for *_, date in dates(text)] == [
        "2019-05-01",
        "2019-04-24",
        "2019-06-05",
    ]


def test_only_the_part_asked_for_is_searched() -> None:
    text = "1 May 2019 and 2 May 2019"
    assert [date.day for *_, date in dates(text, 10)] == [2]
    assert [date.day for *_, date in dates(text, 0, 12)] == [1]


@given(
    DAYS, st.sampled_from(["%d %B %Y", "%d %b %Y", "%B %d, %Y", "%d/%m/%Y", "%d.%m.%Y", "%Y-%m-%d"])
)
def test_a_date_written_out_is_read_back(day: dt.date, style: str) -> None:
    assert [date for *_, date in dates(f"on {day.strftime(style)} at ten")] == [day]
