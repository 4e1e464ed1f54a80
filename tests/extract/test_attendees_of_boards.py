"""Tables of the boards on which somebody sits, as reports of a trust have them."""

from collections.abc import Callable

import pytest
from sightline.tests.extract.told import reading, stated

ROWS = [
    ("Ashby Safeguarding Children Board", "Chief Nurse"),
    ("Performance Sub Group", "Susan Whitby (vice chair)"),
    ("Ashby Safeguarding Adults Board", "Chief Nurse (deputy: Bea Holroyd)"),
    ("Child Death Overview Panel", "Dr Anil Sandor"),
]
HEAD = """Larch Hospitals NHS Foundation Trust

Safeguarding annual report 2016/17

The Trust is represented at these boards and groups.

"""


def _piped(header: tuple[str, str]) -> str:
    lines = [f"| {a} | {b} |" for a, b in [header, ("---", "---"), *ROWS]]
    return HEAD + "\n".join(lines) + "\n"


def _run_together(header: tuple[str, str]) -> str:
    return HEAD + "\n".join(f"{a} {b}" for a, b in [header, *ROWS]) + "\n\nThe Trust is large.\n"


@pytest.mark.parametrize("laid_out", [_piped, _run_together])
@pytest.mark.parametrize(
    "header",
    [
        ("Board or sub group", "Trust attendee"),
        ("Board", "Representative"),
        ("Boards and partnerships", "Our representative"),
    ],
)
def test_who_attends_a_board_is_a_member(
    laid_out: Callable[[tuple[str, str]], str], header: tuple[str, str]
) -> None:
    found = stated(reading(laid_out(header), "report.md"))
    assert {
        "Chief Nurse memberOf Ashby Safeguarding Children Board",
        "Susan Whitby memberOf Performance Sub Group",
        "Susan Whitby viceChairs Performance Sub Group",
        "Chief Nurse memberOf Ashby Safeguarding Adults Board",
        "Anil Sandor memberOf Child Death Overview Panel",
    } <= found
    assert "Bea Holroyd memberOf Ashby Safeguarding Adults Board" not in found


def test_a_label_of_members_is_no_header() -> None:
    found = stated(
        reading(
            "CORPORATE PARENTING PANEL\n\nMINUTES of the meeting held on 4 May 2021\n\n"
            "Panel Members\nCllr Ann Vale (Chair)\nCllr Omar Fry\nCllr Kim Bell\n"
        )
    )
    assert "Ann Vale chairs Corporate Parenting Panel" in found
    assert len([fact for fact in found if " memberOf " in fact]) == 3
