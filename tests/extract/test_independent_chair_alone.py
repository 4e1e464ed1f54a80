"""Independent chairs in lower case who are told of without their name."""

import pytest
from sightline.ontology.terms import EntityType
from sightline.tests.extract.told import reading, stated

HEAD = "Ashby Safeguarding Children Partnership\n\nAnnual report\n\n"


@pytest.mark.parametrize(
    "chair",
    ["The independent chair", "The Partnership's independent chair", "Its independent chair"],
)
@pytest.mark.parametrize(
    ("told", "fact"),
    [
        ("reports to the Director of Housing.", "independent chair reportsTo Director of Housing"),
        (
            "is accountable to the Director of Housing.",
            "independent chair accountableTo Director of Housing",
        ),
        (
            "will be line managed by the Director of Housing.",
            "independent chair accountableTo Director of Housing",
        ),
    ],
)
def test_it_is_the_chair_who_reports_and_answers(chair: str, told: str, fact: str) -> None:
    found = stated(reading(f"{HEAD}{chair} {told}\n"))
    assert fact in found
    assert not any(f.startswith("Ashby Safeguarding") for f in found)


@pytest.mark.parametrize(
    "sentence",
    [
        "Parents may talk to the independent chair before the conference.",
        "The independent chair of the review meeting decides.",
        "An independent chair leads the strategy meeting.",
        "The end of the independent chair's contract was in May.",
    ],
)
def test_others_who_chair_hold_no_post(sentence: str) -> None:
    assert EntityType.POST not in {e.type for e in reading(f"{HEAD}{sentence}\n").entities}
