"""Bodies that a paper of several places counts: "the four Boards", then "each Board"."""

import pytest
from sightline.ontology.terms import Predicate
from sightline.tests.extract.told import names, reading, stated

BOARDS = (
    "Eastmoor Safeguarding Children Board",
    "Westmoor Safeguarding Children Board",
    "Larch LSCB",
)
JOINT = f"""Pan Moorland Child Death Overview Panel

Annual report 2014

The Panel acts on behalf of {BOARDS[0]}, {BOARDS[1]} and {BOARDS[2]}.

"""


@pytest.mark.parametrize(
    ("told", "predicate"),
    [
        ("The Panel is a sub group of each of the three Boards.", "partOf"),
        (
            "The Panel is accountable to the three Local Safeguarding Children Boards.",
            "accountableTo",
        ),
        ("The Panel reports to all three LSCBs every quarter.", "reportsTo"),
        ("The report will be presented to the three LSCBs in May.", "reportsTo"),
        ("Serious cases are escalated by the Panel to the three boards.", "escalatesTo"),
    ],
)
def test_as_many_as_are_counted_are_meant(told: str, predicate: str) -> None:
    found = stated(reading(f"{JOINT}{told}\n"))
    panel = "Pan Moorland Child Death Overview Panel"
    assert {f"{panel} {predicate} {board}" for board in BOARDS} <= found


def test_each_is_one_of_those_that_were_counted() -> None:
    told = "The three Boards fund the Panel. The Panel sends a quarterly report to each Board.\n"
    found = stated(reading(JOINT + told))
    panel = "Pan Moorland Child Death Overview Panel"
    assert {f"{panel} reportsTo {board}" for board in BOARDS} <= found


@pytest.mark.parametrize(
    "told",
    [
        "The Panel reports to the four LSCBs every quarter.",
        "The Panel reports to the chairs of the three LSCBs every quarter.",
        "The Panel reports to the three LSCB chairs every quarter.",
    ],
)
def test_nobody_is_meant_where_the_count_is_another_or_it_is_of_people(told: str) -> None:
    assert not [f for f in stated(reading(JOINT + told)) if " reportsTo " in f]


def test_both_boards_may_be_a_partnership_and_a_board() -> None:
    found = stated(
        reading(
            "Anyshire Business Unit\n\nThe Ashby Safeguarding Children Partnership and the Ashby "
            "Safeguarding Adults Board share a Business Unit. The Training Group reports to both "
            "Boards. The Ashby Health and Wellbeing Board is served elsewhere.\n"
        )
    )
    assert "Training Group reportsTo Ashby Safeguarding Children Partnership" in found
    assert "Training Group reportsTo Ashby Safeguarding Adults Board" in found
    assert "Training Group reportsTo Ashby Health and Wellbeing Board" not in found


def test_a_report_of_one_board_to_both_is_of_neither() -> None:
    found = stated(
        reading(
            "Ashby Safeguarding Children Board\n\nAnnual report 2015\n\nThe Panel is shared by "
            "Ashby Safeguarding Children Board and Larch Safeguarding Children Board. An annual "
            "report is presented to both Boards.\n"
        )
    )
    assert "Ashby Safeguarding Children Board reportsTo Larch Safeguarding Children Board" not in (
        found
    )


def test_the_kind_in_the_title_is_the_papers_own() -> None:
    found = reading(
        "Pan Moorland Child Death Overview Panel\n\nAnnual report 2014\n\nUntil 2012 there was the "
        "North Moorland CDOP and the Larch CDOP. The Child Death Overview Panel "
        "reports to Larch Safeguarding Children Board.\n"
    )
    told = "Pan Moorland Child Death Overview Panel reportsTo Larch Safeguarding Children Board"
    assert told in stated(found)
    assert "Child Death Overview Panel" not in names(found).values()


def test_both_reports_are_no_committees_named_further_up() -> None:
    found = stated(
        reading(
            "Ashby Council\n\n## Links\n\nThe Audit Committee and the Pay Committee met in May.\n\n"
            "The Ashby Safeguarding Children Partnership and the Ashby Safeguarding Adults Board "
            "present their annual reports to the Cabinet. Both reports also go to the Scrutiny "
            "Commission.\n"
        ),
        Predicate.REPORTS_TO,
    )
    assert "Ashby Safeguarding Adults Board reportsTo Cabinet" in found
    wrong = {
        "Cabinet reportsTo Scrutiny Commission",
        "Audit Committee reportsTo Scrutiny Commission",
    }
    assert not wrong & found
