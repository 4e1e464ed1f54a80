"""Lists of people without headers, in which nothing sets a post apart from its holder."""

import pytest
from sightline.tests.extract.readers.flat import rows


def test_a_list_has_a_name_and_what_its_holder_is_on_each_row() -> None:
    text = (
        "Board members present:\n"
        "Councillor Mrs. J. Hale (in the\nChair)\nAshby Borough Council\n"
        "Dr Raj Patel GP, Vice Chair\n"
        "Ann Vale Independent Chair and Scrutineer, Ashby\nSafeguarding Children Partnership\n"
        "Supt Ian Hale Marl Police\nZoe Dee Committee Services\n"
        "In attendance\nJo Hill Board Manager\nMoira Dee Healthwatch Ashby (item 3)\n"
    )
    assert rows(text) == [
        ["Councillor Mrs. J. Hale (in the / Chair)", "Ashby Borough Council"],
        ["Dr Raj Patel", "GP, Vice Chair"],
        [
            "Ann Vale",
            "Independent Chair and Scrutineer, Ashby / Safeguarding Children Partnership",
        ],
        ["Supt Ian Hale", "Marl Police"],
        ["Zoe Dee", "Committee Services"],
        ["Jo Hill", "Board Manager"],
        ["Moira Dee", "Healthwatch Ashby (item 3)"],
    ]


@pytest.mark.parametrize(
    "lines",
    [
        "Ann Vale, Head of Audit\nRaj Patel, Chief Nurse\nJo Hill, Board Manager\n",
        "Ann Vale - Head of Audit\nRaj Patel - Chief Nurse\nJo Hill - Board Manager\n",
        "Councillor Ann VALE (Chair)\nCouncillor Raj PATEL\nCouncillor Jo HILL\n",
        "Ann Vale-Ashby Police\nRaj Patel-Marl Integrated Care Board\nJo Hill-Board Manager\n",
        "Ann Vale thanked the Board\nRaj Patel gave an update\nJo Hill asked for a report\n",
    ],
)
def test_names_that_are_set_apart_or_tell_something_are_no_such_list(lines: str) -> None:
    assert rows(f"Present:\n{lines}") == []
