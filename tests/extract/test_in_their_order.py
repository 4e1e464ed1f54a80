"""People and as many titles after them: each has the one that stands in the same place."""

import pytest
from sightline.ontology.terms import Predicate
from sightline.tests.extract.told import reading, stated

_HEAD = "Care Scrutiny Panel\nMinutes of the meeting held on 14 May 2023\n\n"
_POSTS = (Predicate.HOLDS_POST, Predicate.ATTENDED)


@pytest.mark.parametrize("people", ["Kate Holt and Sue Marsh", "Kate Holt and Mark Marsh"])
@pytest.mark.parametrize(
    "said",
    [
        "{}, Head of Care and Director of Law, presented a report.",
        "{}, Head of Care and Director of Law respectively, explained the plan.",
        "The Panel welcomed {} (Head of Care and Director of Law) to the meeting.",
        "{}, Head of Care and Director of Law at the Larch Trust, gave an update.",
        "{}, Head of Care and Director of Law at the Larch Trust (LCT), presented a report.",
    ],
)
def test_two_people_have_two_posts(people: str, said: str) -> None:
    one, other = people.split(" and ")
    assert stated(reading(_HEAD + said.format(people) + "\n"), *_POSTS) == {
        f"{one} holdsPost Head of Care",
        f"{other} holdsPost Director of Law",
        f"{one} attended 2023-05-14",
        f"{other} attended 2023-05-14",
    }


@pytest.mark.parametrize(
    ("said", "held"),
    [
        (
            "Jane Dee, Kate Holt and Sue Marsh, Chief Nurse, Head of Care and Law Manager, spoke.",
            {"Jane Dee Chief Nurse", "Kate Holt Head of Care", "Sue Marsh Law Manager"},
        ),
        ("Kate Holt and Sue Marsh, Head of Care, spoke.", {"Sue Marsh Head of Care"}),
        (
            "Kate Holt, Head of Care, and Sue Marsh, Director of Law, spoke.",
            {"Kate Holt Head of Care", "Sue Marsh Director of Law"},
        ),
    ],
)
def test_who_holds_which_post(said: str, held: set[str]) -> None:
    told = stated(reading(f"{_HEAD}{said}\n"), Predicate.HOLDS_POST)
    assert told == {
        fact.replace(" ", " holdsPost ", 2).replace(" holdsPost ", " ", 1) for fact in held
    }


@pytest.mark.parametrize("verb", ["be elected", "be appointed as", "be confirmed as"])
@pytest.mark.parametrize(
    "posts", ["Chair and Vice-Chair", "Chairman and Vice-Chairman", "Chairman and Deputy Chairman"]
)
@pytest.mark.parametrize("after", [" respectively", " of the Panel respectively"])
def test_a_chair_and_a_vice_chair_in_their_order(verb: str, posts: str, after: str) -> None:
    said = f"RESOLVED that Councillors C Dunn and D Holt {verb} {posts}{after}.\n"
    assert stated(reading(_HEAD + said), Predicate.CHAIRS, Predicate.VICE_CHAIRS) == {
        "C Dunn chairs Care Scrutiny Panel",
        "D Holt viceChairs Care Scrutiny Panel",
    }
