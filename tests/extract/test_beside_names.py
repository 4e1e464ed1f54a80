"""What stands beside a name in a list, and is not said of the council or of this body."""

import pytest
from sightline.tests.extract.told import reading, stated

HEAD = """Larch Safeguarding Children Board

Minutes of the meeting held on 4 June 2024

Present:
Cllr Ann Dale, Larch Council
"""


def _facts(line: str) -> set[str]:
    return stated(reading(f"{HEAD}{line}\nKim Bell, Ashby Police\n"))


@pytest.mark.parametrize(
    "beside",
    [
        "Director of Place (Larch), NHS Westshire ICB",
        "Chief Nurse (Larch), NHS Westshire ICB",
        "Head of Service (Larch), Harbour Care Trust",
        "Chief Executive, REACH, Larch",
        "Manager, The Willows, Larch",
        "Development Manager, Age UK, Larch",
    ],
)
def test_a_place_may_only_say_where(beside: str) -> None:
    found = _facts(f"Omar Fry – {beside}")
    assert not any("Larch Council" in fact for fact in found if not fact.startswith("Ann Dale"))


@pytest.mark.parametrize(
    "beside", ["Director of Public Health, Larch", "Director of Public Health (Larch)"]
)
def test_a_place_right_after_a_title_is_the_council(beside: str) -> None:
    assert "Omar Fry represents Larch Council" in _facts(f"Omar Fry – {beside}")


LEADS = "Omar Fry chairs Larch Safeguarding Children Board"


@pytest.mark.parametrize("beside", ["Chair MVS", "(Chair MWP)", "Chair, HARC", "Chair NWPT"])
def test_the_chair_of_an_acronym_chairs_what_that_stands_for(beside: str) -> None:
    assert LEADS not in _facts(f"Omar Fry, {beside}")


@pytest.mark.parametrize("beside", ["Chair LSCB", "Chair (LSCB)", "Chair, LSCB", "LSCB Chair"])
def test_the_acronym_may_be_the_boards_own(beside: str) -> None:
    assert LEADS in _facts(f"Omar Fry, {beside}")
