"""What is said in short, "can't", "isn't", is read as what is said in full."""

import pytest
from sightline.tests.extract.told import reading, stated

HEAD = "# Carr Safeguarding Children Partnership\n\n"


@pytest.mark.parametrize("cannot", ["cannot", "can't", "can’t", "can not"])
@pytest.mark.parametrize(
    "said",
    [
        "The Audit Group refers issues it {} settle to the Strategic Board.",
        "If the Audit Group {} agree, the matter is referred to the Strategic Board.",
        "Issues the Audit Group {} settle are referred to the Strategic Board.",
    ],
)
def test_what_cannot_be_settled_goes_further(said: str, cannot: str) -> None:
    found = stated(reading(f"{HEAD}{said.format(cannot)}\n"))
    assert "Audit Group escalatesTo Strategic Board" in found


@pytest.mark.parametrize(
    "said",
    [
        "The Audit Group isn't accountable to the Strategic Board.",
        "The Audit Group doesn’t report to the Strategic Board.",
        "The Audit Group won't be chaired by the Chief Nurse.",
        "The Audit Group hasn't been set up by the Strategic Board.",
    ],
)
def test_what_is_denied_in_short_is_no_fact(said: str) -> None:
    assert stated(reading(f"{HEAD}{said}\n")) == set()
