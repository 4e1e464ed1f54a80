"""Several posts that one sentence places together, and who holds one told of before."""

import pytest
from sightline.ontology.terms import Predicate
from sightline.tests.extract.told import reading, stated

HEAD = "Larch Safeguarding Children Partnership\n\nAnnual report\n\n"
BOTH = ["the Named Nurse", "the Training Officer"]
ICB = "Rowan ICB"


@pytest.mark.parametrize(
    "wording",
    [
        "Rowan ICB employs {} and {}.",
        "Rowan ICB employs {} and {}, who advise the Partnership.",
        "{} and {} work for Rowan ICB.",
        "{} and {} are both based in Rowan ICB.",
        "{} and {} are employed by Rowan ICB.",
    ],
)
def test_posts_named_together_are_in_one_place(wording: str) -> None:
    found = reading(f"{HEAD}{wording.format(*BOTH)}\n")
    told = stated(found, Predicate.POST_IN)
    assert {f"{post.removeprefix('the ')} postIn {ICB}" for post in BOTH} <= told


def test_a_post_that_begins_a_clause_is_not_placed() -> None:
    found = reading(
        f"{HEAD}Rowan ICB employs a Named Nurse and the Head of Law chairs its Panel.\n"
    )
    assert stated(found, Predicate.POST_IN) == {f"Named Nurse postIn {ICB}"}


@pytest.mark.parametrize("verb", ["is", "was", "has been", "had been", "will be"])
@pytest.mark.parametrize("noun", ["post", "role", "position"])
def test_the_post_is_the_one_told_of(noun: str, verb: str) -> None:
    told = f"The Board has an Independent Scrutineer. The {noun} {verb} held by Rosa Tarn-Oke."
    found = reading(f"{HEAD}{told}\n")
    held = {"Rosa Tarn-Oke holdsPost Independent Scrutineer"}
    assert stated(found, Predicate.HOLDS_POST) == held
