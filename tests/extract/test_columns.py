"""Tables whose columns hold what is recommended, or whose attendance is told."""

import pytest
from sightline.ontology.terms import Predicate
from sightline.tests.extract.told import names, reading, stated

FRONT = "# Marlshire Safeguarding Children Partnership\n\n## Annual report 2023/24\n\n"

MINUTES = (
    "Marlshire County Council\n\nChildren's Scrutiny Committee\n\n"
    "Minutes of the meeting held on 12 March 2024\n\n## 3. Audit programme\n\n"
)


def test_each_cell_below_recommendation_is_one_with_who_must_act() -> None:
    found = reading(
        FRONT + "| Ref | Recommendation | Priority | Responsible officer and date |\n"
        "| --- | --- | --- | --- |\n"
        "| 1 | The terms of reference should be revised. | High | Head of Quality, May 2024 |\n"
        "| 2 | Attendance should be told every quarter. | Low | May 2024 |\n",
        "paper.md",
    )
    called = names(found)
    assert [(d.kind, d.text, called.get(d.addressee or "")) for d in found.decisions] == [
        ("recommendation", "The terms of reference should be revised.", "Head of Quality"),
        ("recommendation", "Attendance should be told every quarter.", None),
    ]


@pytest.mark.parametrize(
    "table",
    [
        "| Recommendations | 0 | 4 |\n| --- | --- | --- |\n| Actions | 3 | 5 |\n",
        "| Recommendation number | Response |\n| --- | --- |\n| 1 | All of it was done at once |\n",
    ],
)
def test_a_count_of_recommendations_recommends_nothing(table: str) -> None:
    assert not reading(FRONT + table, "paper.md").decisions


def test_organisations_whose_attendance_is_told_sit_on_the_body() -> None:
    text = (
        "| Organisation | Attendance |\n| --- | --- |\n| Marlshire Police | 100% |\n"
        "| Marlshire County Council, Youth Justice Service | 80% |\n"
    )
    assert stated(reading(FRONT + text, "paper.md"), Predicate.MEMBER_OF) == {
        "Marlshire Police memberOf Marlshire Safeguarding Children Partnership",
        "Youth Justice Service memberOf Marlshire Safeguarding Children Partnership",
    }


@pytest.mark.parametrize(
    ("first", "second", "texts"),
    [
        (
            ("Decision", "(1) That the report be noted. (2) That the Clerk write to the Board."),
            ("Reason for decision", "To keep the Board informed of progress."),
            ["That the report be noted.", "That the Clerk write to the Board."],
        ),
        (
            ("Other options", "To do nothing was thought unsafe."),
            ("RESOLVED:", "That the report be noted."),
            ["That the report be noted."],
        ),
        (("Decision", "Lead officer and date of it"), ("1", "Jo Bell"), []),
        (("Decision maker", "The Cabinet Member for Homes."), ("Key decision", "No"), []),
    ],
)
def test_a_row_of_minutes_that_is_labelled_so_holds_decisions(
    first: tuple[str, str], second: tuple[str, str], texts: list[str]
) -> None:
    table = "| {} | {} |\n| --- | --- |\n| {} | {} |\n".format(*first, *second)
    found = reading(MINUTES + table, "minutes.md").decisions
    assert [d.text for d in found] == texts
    assert {d.item for d in found} <= {"Audit programme"}
