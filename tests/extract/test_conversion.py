"""Papers that a converter has left without some of their marks."""

import pytest
from sightline.tests.extract.told import reading, stated


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        (
            "Ann Vale, Director of Children s Services, Larchshire Council, told members.\n",
            "Ann Vale holdsPost Director of Children s Services",
        ),
        (
            (
                "The Larchshire Safeguarding Children Partnership s Quality Group reports to the "
                "Executive Board.\n"
            ),
            "Quality Group reportsTo Executive Board",
        ),
    ],
)
def test_a_possessive_whose_apostrophe_was_lost_is_one(text: str, fact: str) -> None:
    assert fact in stated(reading(text))


def test_a_post_may_follow_a_name_with_nothing_between() -> None:
    text = "We thank Alison Garside Chief Nurse, Larch NHS Trust; Meera Joshi Director of Audit.\n"
    assert {
        "Alison Garside holdsPost Chief Nurse",
        "Meera Joshi holdsPost Director of Audit",
    } <= stated(reading(text))
