"""Who chairs a group where a title stands beside a name."""

import pytest
from sightline.ontology.terms import Predicate
from sightline.tests.extract.told import reading, stated

PERSON, POST = "Jo Bell chairs Audit Group", "Head of Law chairs Audit Group"


@pytest.mark.parametrize(
    ("wording", "chairs"),
    [
        ("The Audit Group is chaired by Jo Bell, Head of Law.", {PERSON}),
        ("The Audit Group, chaired by Jo Bell, Head of Law, meets monthly.", {PERSON}),
        ("Audit Group - chaired by Jo Bell, Head of Law, Rowan Council", {PERSON}),
        ("Jo Bell, Head of Law, chairs the Audit Group.", {PERSON}),
        ("The Audit Group is chaired by the Head of Law, Jo Bell.", {PERSON, POST}),
        ("The Audit Group is chaired by the Head of Law (Jo Bell).", {PERSON, POST}),
        ("The Audit Group is chaired by Jo Bell and the Head of Law.", {PERSON, POST}),
    ],
)
def test_a_title_after_a_name_only_says_who_chairs(wording: str, chairs: set[str]) -> None:
    found = reading(f"Larch Safeguarding Children Partnership\n\nAnnual report\n\n{wording}\n")
    assert stated(found, Predicate.CHAIRS) == chairs


HEAD = "Larch Safeguarding Children Partnership\n\nAnnual report\n\n"
WHO = [
    "Jo Bell, {}",
    "Jo Bell, Head of Law, {}",
    "Jo Bell, Head of Law at Rowan Council, {}",
    "Jo Bell (Rowan ICB), {}",
    "Jo Bell, Rowan ICB, {}",
    "the Head of Law, Jo Bell, {}",
]


@pytest.mark.parametrize("who", WHO)
@pytest.mark.parametrize("seat", ["Chair", "Vice Chair"])
def test_who_is_also_the_chair_of_another_group(seat: str, who: str) -> None:
    also = who.format(f"who is also {seat} of the Data Group")
    found = reading(f"{HEAD}The Audit Group is chaired by {also}.\n")
    predicate = Predicate.CHAIRS if seat == "Chair" else Predicate.VICE_CHAIRS
    facts = {fact for fact in stated(found, predicate) if "Data Group" in fact}
    assert facts == {f"Jo Bell {predicate} Data Group"}


@pytest.mark.parametrize(
    "sentence",
    [
        "The Head of Law is Chair of the Audit Group.",
        "The Head of Law is also the Chair of the Audit Group and meets us monthly.",
        "The Head of Law, who is Chair of the Audit Group, wrote to the Clerk.",
        "The Clerk reports to the Head of Law, who is also Chair of the Audit Group.",
    ],
)
def test_an_office_that_is_a_chair_chairs(sentence: str) -> None:
    assert stated(reading(f"{HEAD}{sentence}\n"), Predicate.CHAIRS) == {POST}


@pytest.mark.parametrize(
    "sentence",
    [
        "The Head of Law met the Chair of the Audit Group.",
        "The Head of Law is not Chair of the Audit Group.",
        "If the Head of Law is Chair of the Audit Group, another officer advises it.",
    ],
)
def test_an_office_that_is_no_chair_does_not(sentence: str) -> None:
    assert POST not in stated(reading(f"{HEAD}{sentence}\n"), Predicate.CHAIRS)
