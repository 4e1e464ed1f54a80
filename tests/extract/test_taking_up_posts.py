"""Who takes up a post, as news and bulletins tell it."""

import pytest
from sightline.ontology.terms import Predicate
from sightline.tests.extract.told import reading, stated

HELD = (Predicate.HOLDS_POST, Predicate.CHAIRS)
MARLOW = "Diane Marlow holdsPost {}"
CHAIR = "Diane Marlow chairs Executive Group"


@pytest.mark.parametrize("post", ["Director of Care", "Head of Social Care", "Chief Executive"])
@pytest.mark.parametrize(
    "said",
    [
        "Larch Council has appointed Diane Marlow as its new {}.",
        "Larch Council has confirmed Diane Marlow as its permanent {}.",
        "Diane Marlow has been named by Larch Council as its next {}.",
        "Diane Marlow is Larch Council's new {}.",
        "Diane Marlow will be its new {}.",
        "Diane Marlow is taking over as {} from Tim Aldous.",
        "Diane Marlow will take over the role of {} in May.",
        "Diane Marlow, formerly a nurse, is to become {}.",
        "Diane Marlow has stepped up to become {}.",
        "Diane Marlow joins us from her current role as {}.",
        "The Council noted the appointment of Diane Marlow to {}.",
        "Diane Marlow replaces the {}, Tim Aldous.",
    ],
)
def test_somebody_takes_up_a_post(said: str, post: str) -> None:
    assert MARLOW.format(post) in stated(reading(f"News\n\n{said.format(post)}\n"), *HELD)


@pytest.mark.parametrize(
    "said",
    [
        "Larch Council has not appointed Diane Marlow as its new {}.",
        "Larch Council has appointed Diane Marlow to review the work of its new {}.",
        "Diane Marlow replaces the {}, Tim Aldous, at this meeting.",
        "Diane Marlow will be thanked by the new {}.",
    ],
)
def test_nobody_takes_it_up(said: str) -> None:
    told = stated(reading(f"News\n\n{said.format('Director of Care')}\n"), *HELD)
    assert not {fact for fact in told if fact.startswith("Diane Marlow")}


@pytest.mark.parametrize(
    ("said", "post"),
    [
        ("is taking over the role of {} from Tim Aldous", "acting director of children's services"),
        ("has stepped up to become {} at Larch Council", "director of housing"),
        ("will replace the {} Tim Aldous", "interim director"),
        ("will fill the role of {} at Larch Council", "head of fostering"),
    ],
)
def test_title_in_lower_case_that_somebody_takes_up(said: str, post: str) -> None:
    told = stated(reading(f"News\n\nDiane Marlow {said.format(post)}.\n"), *HELD)
    assert MARLOW.format(post) in told


@pytest.mark.parametrize(
    "said",
    [
        "Diane Marlow has been made chair of the Executive Group.",
        "Diane Marlow is the new Chair of our Executive Group.",
        "We have a new Chair of our Executive Group in Diane Marlow.",
        "Diane Marlow takes over from Roy Lindow as Chair of the Executive Group.",
        "Diane Marlow, who is Chief Nurse, takes over from Al Ash as Chair of the Executive Group.",
    ],
)
def test_somebody_becomes_the_chair(said: str) -> None:
    assert CHAIR in stated(reading(f"News\n\n{said}\n"), *HELD)
