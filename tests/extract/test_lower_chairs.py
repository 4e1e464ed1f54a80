"""Chairs in lower case: who sits or acts by that office, and who is only said to chair."""

import pytest
from sightline.tests.extract.told import reading, stated

HEAD = (
    "Holt Safeguarding Children Partnership\n\nArrangements\n\nThe Executive Group, the Learning "
    "Group and the Holt Heads' Forum meet. The Holt Safeguarding Adults Board (HSAB) and the "
    "Improvement Board met. The Director of Housing came.\n\n"
)


CHAIR = "chair of the Holt Heads' Forum"


@pytest.mark.parametrize(
    ("said", "fact"),
    [
        (f"The {CHAIR} will sit on the Executive Group.", "memberOf"),
        (f"The {CHAIR} has a seat on the Executive Group.", "memberOf"),
        (f"The {CHAIR} is a member of the Executive Group.", "memberOf"),
        (f"Schools are represented on the Executive Group by the {CHAIR}.", "memberOf"),
        (f"The Executive Group includes the Director of Housing and the {CHAIR}.", "memberOf"),
        ("The Holt Heads' Forum chair reports to the Executive Group.", "reportsTo"),
        (f"From April 2025 the {CHAIR} will sit on the Executive Group.", "memberOf"),
        (f"If not settled, the {CHAIR} will escalate it to the Executive Group.", "escalatesTo"),
    ],
)
def test_a_chair_who_acts_is_a_post(said: str, fact: str) -> None:
    told = stated(reading(f"{HEAD}{said}\n"))
    posts = (CHAIR, "Holt Heads' Forum chair")
    assert any(f"{post} {fact} Executive Group" in told for post in posts)
    assert any(f"{post} chairs Holt Heads' Forum" in told for post in posts)
    assert f"Holt Heads' Forum {fact} Executive Group" not in told


@pytest.mark.parametrize(
    "said",
    [
        "The chair of the Learning Group is Jo Bell.",
        "The chair of the Learning Group, Jo Bell, left.",
        "Jo Bell is the chair of the Learning Group.",
        "Jo Bell took over the chair of the Learning Group.",
        "The chair of the Learning Group rotates every year.",
        "The chair of the Learning Group will be appointed by the Executive Group.",
        "The Learning Group chair is Jo Bell.",
    ],
)
def test_who_is_only_said_to_chair_holds_no_post(said: str) -> None:
    posts = [e.name for e in reading(f"{HEAD}{said}\n").entities if e.type == "Post"]
    assert not [name for name in posts if "chair" in name]


@pytest.mark.parametrize(
    "said",
    [
        "The Improvement Board has an independent chair, Sir Peter Wade.",
        "The Improvement Board is led by an independent chair, Sir Peter Wade.",
        "The Improvement Board, with an independent chair, Sir Peter Wade, met in May.",
        "The Improvement Board has an independent chair (Peter Wade) and ten members.",
        "The Improvement Board met in May. An independent chair, Peter Wade, took over then.",
    ],
)
def test_an_independent_chair_who_is_named_holds_a_post(said: str) -> None:
    told = stated(reading(f"{HEAD}{said}\n"))
    assert {
        "Peter Wade holdsPost independent chair",
        "Peter Wade chairs Improvement Board",
        "independent chair postIn Improvement Board",
        "independent chair chairs Improvement Board",
    } <= told


def test_the_chair_of_another_board_is_not_that_of_the_papers_own() -> None:
    told = stated(reading(f"{HEAD}The HSAB's independent chair, Ros Farr, sits on it.\n"))
    assert "independent chair postIn Holt Safeguarding Adults Board" in told
    assert "independent chair postIn Holt Safeguarding Children Partnership" not in told


def test_the_chair_of_another_safeguarding_board_holds_an_office() -> None:
    told = stated(reading(f"{HEAD}It met with the Chair of the HSAB, Dr Al Kerr, in May.\n"))
    assert "Al Kerr holdsPost Chair of the HSAB" in told
    assert "Al Kerr chairs Holt Safeguarding Adults Board" in told


LED = "chairs of the Learning Group and the Improvement Board"


@pytest.mark.parametrize(
    "said",
    [
        f"The {LED} are members of the Executive Group.",
        f"The {LED} sit on the Executive Group.",
        f"The Executive Group is made up of the {LED}.",
    ],
)
def test_groups_do_not_sit_where_their_chairs_do(said: str) -> None:
    told = stated(reading(f"{HEAD}{said}\n"))
    assert not any("memberOf Executive Group" in fact for fact in told)
