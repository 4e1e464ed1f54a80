"""Who is an independent chair, however a sentence says so, and of what."""

import pytest
from sightline.tests.extract.told import reading, stated

HEAD = "Larch Council\n\nReport to the Audit Committee\n\n"
CHILDREN, ADULTS = "Wend Safeguarding Children Board", "Wend Safeguarding Adults Board"


@pytest.mark.parametrize(
    "told",
    [
        "Jane Bell was appointed {title} of the {board} in May.",
        "Jane Bell has been recruited as {title} of the {board}.",
        "Jane Bell was named {title} of the {board}.",
        "The new {title} of the {board} is Jane Bell.",
        "As {title} of the {board}, Jane Bell wrote to the Council.",
        "The {board} is led by an {title}, Jane Bell, who is appointed by the Council.",
        "The {board} is chaired by an {title}, Jane Bell.",
        "The {board} has an {title}, Jane Bell.",
    ],
)
@pytest.mark.parametrize("title", ["independent chair", "Independent Chair"])
def test_an_independent_chair_has_a_post_in_the_board_and_chairs_it(told: str, title: str) -> None:
    found = stated(reading(f"{HEAD}{told.format(title=title, board=ADULTS)}\n"))
    assert f"Jane Bell chairs {ADULTS}" in found
    assert any(f.endswith(f"postIn {ADULTS}") for f in found if f.casefold().startswith("indep"))
    assert any(f.casefold().startswith("jane bell holdspost independent chair") for f in found)


@pytest.mark.parametrize("verb", ["was appointed", "is", "has been named", "has been recruited as"])
def test_one_of_two_boards_chairs_both(verb: str) -> None:
    told = f"Jane Bell {verb} independent chair of both the {CHILDREN} and the {ADULTS}."
    found = stated(reading(f"{HEAD}{told}\n"))
    assert {f"Jane Bell chairs {CHILDREN}", f"Jane Bell chairs {ADULTS}"} <= found


@pytest.mark.parametrize(
    "told",
    [
        "The Council is looking for an independent chair of the {board}.",
        "A new independent chair of the {board} will be needed.",
        "No independent chair of the {board} has been found.",
    ],
)
def test_a_chair_that_nobody_is_yet_is_no_post(told: str) -> None:
    found = stated(reading(f"{HEAD}{told.format(board=ADULTS)}\n"))
    assert not any("independent chair" in fact for fact in found)
