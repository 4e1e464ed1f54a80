"""A "safeguarding board" of no name, in a paper that has one for children and one for adults."""

import pytest
from sightline.tests.extract.told import reading

BOARDS = {"Wend Safeguarding Children Board", "Wend Adult Safeguarding Board"}


@pytest.mark.parametrize(
    "told",
    [
        "Each thematic partnership and safeguarding board has its own plan.",
        "Any partner of a Safeguarding Board may ask for a review.",
    ],
)
@pytest.mark.parametrize("order", [sorted(BOARDS), sorted(BOARDS, reverse=True)])
def test_two_boards_stay_two(told: str, order: list[str]) -> None:
    text = f"News\n\n{told} Wend City Council supports the {order[0]} and the {order[1]}.\n"
    assert {e.name for e in reading(text).entities} >= BOARDS


@pytest.mark.parametrize(
    "title",
    ["Director of Children", "Assistant Director of Family Support", "Executive Director for Care"],
)
def test_our_director_is_no_officer_of_a_board(title: str) -> None:
    found = reading(
        "Our statement\n\nInspectors also looked at the independent Safeguarding Children Board. "
        f"Our {title} retired in May.\n"
    )
    boards = {e.id for e in found.entities if e.name == "Safeguarding Children Board"}
    assert boards
    assert not [f for f in found.facts if f.object in boards and f.predicate == "postIn"]
