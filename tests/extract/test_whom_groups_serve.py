"""Bodies before whose names it stands whom they serve: "the children's Learning Group"."""

import pytest
from sightline.tests.extract.told import reading, stated


@pytest.mark.parametrize("served", ["children's ", "adults' ", "adult ", "young people's ", ""])
@pytest.mark.parametrize(
    ("sentence", "fact"),
    [
        ("The Neglect Panel reports to the {}Learning Group.", "Neglect Panel reportsTo {}"),
        ("The Neglect Panel answers to the {}Learning Group.", "Neglect Panel accountableTo {}"),
        ("The {}Learning Group reports to the Cabinet.", "{} reportsTo Cabinet"),
        ("The Executive Board oversees the {}Learning Group.", "{} accountableTo Executive Board"),
        ("Jo Bell chairs the {}Learning Group.", "Jo Bell chairs {}"),
    ],
)
def test_a_body_is_told_of_by_whom_it_serves(served: str, sentence: str, fact: str) -> None:
    text = f"Ashby Safeguarding Partnership\n\nAnnual report\n\n{sentence.format(served)}\n"
    assert fact.format("Learning Group") in stated(reading(text))
