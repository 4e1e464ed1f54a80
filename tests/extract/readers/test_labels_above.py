"""Particulars of a report whose labels a converter has printed above all that they label."""

import pytest
from sightline.tests.extract.readers.flat import rows

LABELS = "Report to:\nDate:\nTitle:\nReport of:\nWards affected:\n"


def test_a_value_may_take_several_lines() -> None:
    text = (
        f"Item 7\n{LABELS}\nAshby Scrutiny Board\n21 January 2025\n"
        "Ashby Safeguarding Partnership: its yearly report and\nnew arrangements\n"
        "Helen Vale, Director of Housing\nAll\n\n1.\n\nPurpose\n"
    )
    assert rows(text) == [
        ["Report to:", "Ashby Scrutiny Board"],
        ["Date:", "21 January 2025"],
        ["Title:", "Ashby Safeguarding Partnership: its yearly report and / new arrangements"],
        ["Report of:", "Helen Vale, Director of Housing"],
        ["Wards affected:", "All"],
    ]


def test_a_telephone_number_goes_on_with_who_has_it() -> None:
    text = (
        "Lead officer:\nContact:\nExempt:\n\nDirector of Housing\nHelen Vale, Clerk\n"
        "Tel. 01632 960000\nvale@ashby.example\nNo\n"
    )
    assert rows(text) == [
        ["Lead officer:", "Director of Housing"],
        ["Contact:", "Helen Vale, Clerk / Tel. 01632 960000 / vale@ashby.example"],
        ["Exempt:", "No"],
    ]


@pytest.mark.parametrize("above", ["Item 7\n", "AGENDA ITEM 7\n", "14 March 2023\n"])
def test_what_stands_above_the_first_value_is_of_no_label(above: str) -> None:
    text = f"Subject:\nReport of:\nKey decision:\n\n{above}Winter plan\nHead of Care\nYes\n"
    assert rows(text) == [
        ["Subject:", "Winter plan"],
        ["Report of:", "Head of Care"],
        ["Key decision:", "Yes"],
    ]


def test_a_title_in_capitals_below_the_values_is_none_of_them() -> None:
    text = "Date:\nTime:\nVenue:\n\n3 May 2024\n2.00 pm\nTown Hall, Ashby\nMINUTES\n\nPresent\n"
    assert rows(text)[-1] == ["Venue:", "Town Hall, Ashby"]


@pytest.mark.parametrize(
    "values",
    [
        "Ashby Scrutiny Board\nWinter plan",
        "Winter plan\nHelen Vale\nAshby Scrutiny Board\nAll\n3 May 2024",
        "Nobody has said yet what\nwill be told of it here.",
    ],
)
def test_values_that_do_not_fit_are_beside_no_label(values: str) -> None:
    assert rows(f"{LABELS}\n{values}\n\nPurpose\n") == []
