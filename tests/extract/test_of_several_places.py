"""Bodies of one kind in several places that are named together, as two councils' boards are."""

import pytest
from sightline.tests.extract.told import names, reading, stated

HEAD = "Larch Council\n\nReport to the Audit Committee\n\n"


@pytest.mark.parametrize(
    ("together", "apart"),
    [
        ("Larch and Wend Safeguarding Adults Boards",
         {"Larch Safeguarding Adults Board", "Wend Safeguarding Adults Board"}),
        ("Larch & East Wend Safeguarding Partnerships",
         {"Larch Safeguarding Partnership", "East Wend Safeguarding Partnership"}),
        ("Larch and Wend LSCBs", {"Larch LSCB", "Wend LSCB"}),
        ("Larch and Wend CCGs", {"Larch CCG", "Wend CCG"}),
        ("Larch and Wend Health and Wellbeing Boards",
         {"Larch Health and Wellbeing Board", "Wend Health and Wellbeing Board"}),
    ],
)  # fmt: skip
@pytest.mark.parametrize("told", ["The {} met in May.", "Ms Ash wrote to the {}."])
def test_each_place_has_one_of_its_own(told: str, together: str, apart: set[str]) -> None:
    found = reading(f"{HEAD}{told.format(together)}\n")
    assert apart <= set(names(found).values())


@pytest.mark.parametrize(
    "one",
    [
        "The Larch and Wend Safeguarding Adults Board met in May.",
        "The Larch and Wend Safeguarding Boards met: the Larch and Wend Safeguarding Board is old.",
        "Safeguarding Adults Boards and Health and Wellbeing Boards are statutory.",
    ],
)
def test_a_joint_body_is_one_and_a_kind_is_none(one: str) -> None:
    called = set(names(reading(f"{HEAD}{one}\n")).values())
    assert not any(name.startswith(("Larch Safe", "Wend Safe", "Safe")) for name in called)


@pytest.mark.parametrize("boards", ["Safeguarding Adults Boards", "SABs"])
def test_an_independent_chair_of_two_boards_chairs_both(boards: str) -> None:
    told = f"Jane Bell, Independent Chair of the Larch and Wend {boards}, presented the report."
    found = stated(reading(f"{HEAD}{told}\n"))
    for place in ("Larch", "Wend"):
        assert f"Jane Bell chairs {place} Safeguarding Adults Board" in found


@pytest.mark.parametrize(
    "of",
    [
        "of the Larch Safeguarding Children Board and the Larch Safeguarding Adults Board",
        "of both the Larch Safeguarding Children Board and the Larch Safeguarding Adults Board",
        "of the Larch Safeguarding Children Board and of the Larch Safeguarding Adults Board",
    ],
)
def test_a_title_goes_on_to_a_second_board(of: str) -> None:
    found = stated(reading(f"{HEAD}Jane Bell, Independent Chair {of}, thanked the officers.\n"))
    for board in ("Larch Safeguarding Children Board", "Larch Safeguarding Adults Board"):
        assert f"Jane Bell chairs {board}" in found


def test_officers_of_several_councils_are_no_part_of_their_names() -> None:
    told = "The Chief Executives of Larch and Wend Councils sit on the Executive Group."
    called = set(names(reading(f"{HEAD}{told}\n")).values())
    assert not any("Chief Executives" in name for name in called)
    assert "Wend" in called
