"""Sections that partners write: who "we" are, and of whom it is told that has no subject."""

import pytest
from sightline.ontology.terms import Predicate
from sightline.tests.extract.told import reading, stated

REPORT = """\
# Marlshire Safeguarding Adults Board Annual Report 2022/23

## Reviews

We commissioned Oakfield Consulting Ltd to carry out two reviews.

## What our partners say

### Marlshire Police

Our Adults at Risk Team was inspected by HMICFRS in May. Our officers refer to the Marlshire Hub.

#### Our priorities

We sit on the Westbeck Harm Panel.

### Marlshire Council

* An annual report goes to the Adults Scrutiny Committee
* We have commissioned Larkvoice Ltd to deliver advocacy

#### Our priorities

* Represented on the Engagement Group

### Statement from Marlshire Fire and Rescue Service (MFRS)

We refer anyone who is hoarding to the Marlshire Hub, and we report to the Board every year.

## Looking ahead

We report to the Westbeck Wellbeing Board.
"""


@pytest.mark.parametrize(
    ("predicate", "facts"),
    [
        (
            Predicate.COMMISSIONS,
            {
                "Marlshire Safeguarding Adults Board commissions Oakfield Consulting Ltd",
                "Marlshire Council commissions Larkvoice Ltd",
            },
        ),
        (
            Predicate.MEMBER_OF,
            {
                "Marlshire Police memberOf Westbeck Harm Panel",
                "Marlshire Council memberOf Engagement Group",
            },
        ),
        (Predicate.PART_OF, {"Adults at Risk Team partOf Marlshire Police"}),
        (
            Predicate.REFERS_TO,
            {
                "Marlshire Police refersTo Marlshire Hub",
                "Marlshire Fire and Rescue Service refersTo Marlshire Hub",
            },
        ),
        (
            Predicate.REPORTS_TO,
            {
                "Marlshire Council reportsTo Adults Scrutiny Committee",
                "Marlshire Fire and Rescue Service reportsTo Marlshire Safeguarding Adults Board",
                "Marlshire Safeguarding Adults Board reportsTo Westbeck Wellbeing Board",
            },
        ),
    ],
)
def test_below_its_name_a_partner_speaks(predicate: Predicate, facts: set[str]) -> None:
    assert stated(reading(REPORT, "report.md"), predicate) == facts


@pytest.mark.parametrize(
    ("heading", "told", "speaks"),
    [
        ("Contributions from partners", "Marlshire Housing Trust has 900 homes.", True),
        ("Single agency reports", "Marlshire Housing Trust has 900 homes.", True),
        ("How our partners keep adults safe", "The Trust has 900 homes.", True),
        ("Housing", "There are 900 homes.", True),
        ("Housing", "The Trust has 900 homes.", False),
        ("Housing", "Marlshire Housing Trust has 900 homes.", False),
    ],
)
def test_one_section_alone_is_a_statement_where_a_heading_says_so_or_others_would_name_them(
    heading: str, told: str, *, speaks: bool
) -> None:
    said = stated(
        reading(
            "# Marlshire Safeguarding Adults Board\n\n# Annual Report\n\n"
            f"## {heading}\n\n### Marlshire Housing Trust\n\n{told} We sit on the Westbeck Harm "
            "Panel.\n",
            "report.md",
        ),
        Predicate.MEMBER_OF,
    )
    assert ("Marlshire Housing Trust memberOf Westbeck Harm Panel" in said) == speaks


def test_a_statement_begins_right_below_its_name_in_a_print_with_a_blank_at_the_end_of_lines() -> (
    None
):
    report = (
        "Marlshire Safeguarding Adults Board \nAnnual Report \n \n4. What our partners say \n \n"
        "Marlshire Fire and Rescue Service \n"
        "We sit on the Westbeck Harm Panel with the housing team of the borough, \n"
        "which meets every month. \n"
    )
    seats = stated(reading(report), Predicate.MEMBER_OF)
    assert "Marlshire Fire and Rescue Service memberOf Westbeck Harm Panel" in seats


def test_we_after_a_comma_are_not_among_those_referred_to() -> None:
    text = "Marlshire Police refer adults to the Marlshire Hub, and it sits on the Harm Panel."
    assert stated(reading(text), Predicate.REFERS_TO) == {"Marlshire Police refersTo Marlshire Hub"}
