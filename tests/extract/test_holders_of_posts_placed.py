"""Who holds a post at an organisation, or a post called by its acronym, however rare the name."""

import pytest

from .told import reading, stated

_HEAD = "Marlshire Safeguarding Children Partnership\n\nWho we are\n\n"
_POSTS = [
    ("The Safeguarding Lead at Marlshire Police", "Safeguarding Lead", "Marlshire Police"),
    ("The Director of Care at Marlshire Council", "Director of Care", "Marlshire Council"),
    ("The Head of Quality within the Business Unit", "Head of Quality", "Business Unit"),
]


@pytest.mark.parametrize(("said", "post", "place"), _POSTS)
@pytest.mark.parametrize("verb", ["is", "is currently", ", since May 2023, is", "will be"])
@pytest.mark.parametrize("name", ["Jo Bell", "Zelah Hornsea"])
def test_post_and_place_and_holder(said: str, post: str, place: str, verb: str, name: str) -> None:
    facts = stated(reading(f"{_HEAD}{said} {verb} {name}.\n".replace(" ,", ",")))
    assert {f"{name} holdsPost {post}", f"{post} postIn {place}"} <= facts


@pytest.mark.parametrize("of", ["for", "of"])
@pytest.mark.parametrize("name", ["Jo Bell", "Verity Hornsea"])
def test_acronym_of_a_post_before_whose_it_is(of: str, name: str) -> None:
    told = f"The LADO {of} Marlshire County Council is {name}. She reports to the Head of Care."
    post = f"LADO {of} Marlshire County Council"
    assert stated(reading(f"{_HEAD}{told}\n")) == {
        f"{name} holdsPost {post}",
        f"{post} postIn Marlshire County Council",
        f"{post} reportsTo Head of Care",
    }


def test_what_a_post_is_at_is_no_holder() -> None:
    told = (
        "The Safeguarding Lead at Marlshire Police is chaired by nobody and is Ofsted Registered."
    )
    facts = stated(reading(f"{_HEAD}{told}\n"))
    assert not {fact for fact in facts if "holdsPost" in fact}


@pytest.mark.parametrize("verb", ["is part of", "forms part of", "is a part of"])
def test_post_that_is_part_of_a_team_is_in_it(verb: str) -> None:
    facts = stated(reading(f"{_HEAD}The Practice Lead {verb} the Quality Team.\n"))
    assert "Practice Lead postIn Quality Team" in facts
    facts = stated(reading(f"{_HEAD}The Practice Lead is not part of the Quality Team.\n"))
    assert not facts
