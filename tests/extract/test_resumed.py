"""Lists of members that stand below what their section first tells."""

import pytest
from sightline.tests.extract.told import reading, stated

HEAD = """Larch Child Death Overview Panel

Terms of Reference

Purpose

The Larch Child Death Overview Panel reviews the deaths of all children in Larch.

"""
SEATS = [
    ("Director of Public Health (Chair)", "Larch County Council"),
    ("Designated Doctor for Child Deaths", "NHS Larch ICB"),
    ("Head of Midwifery", "Elm Hospitals NHS Trust"),
]
TOLD = [
    "The Panel has a core membership of key agencies. The Chair may co-opt others as required.",
    "Members must be senior enough to speak for their agency. A deputy is sent if one is away.",
    "The core membership is set out below.",
]


@pytest.mark.parametrize("told", TOLD)
@pytest.mark.parametrize("heading", ["5. Membership", "Core membership", "Who sits on the Panel"])
@pytest.mark.parametrize("form", ["- {}, {}", "{}   {}", "| {} | {} |"])
def test_paragraphs_end_no_list_that_has_not_begun(heading: str, told: str, form: str) -> None:
    rows = "\n".join(form.format(*seat) for seat in SEATS)
    found = stated(reading(f"{HEAD}{heading}\n\n{told}\n\n{rows}\n\nQuorum\n\nThree.\n"))
    assert {
        "Director of Public Health chairs Larch Child Death Overview Panel",
        "Head of Midwifery memberOf Larch Child Death Overview Panel",
    } <= found


@pytest.mark.parametrize(
    "below",
    [
        "The following are sent papers:\n\n- Chief Nurse, Larch Trust\n- Chief Clerk, Elm Trust",
        "- Members read the papers before the meeting\n- Members tell the Panel of any interest",
        "Agency: Larch Council\nLead: Clerk\n\nAgency: Elm Council\nLead: Director of Law",
    ],
)
def test_other_lists_are_not_of_members(below: str) -> None:
    found = stated(reading(f"{HEAD}Membership\n\n{TOLD[0]}\n\n{below}\n"))
    assert not [fact for fact in found if "memberOf" in fact]
