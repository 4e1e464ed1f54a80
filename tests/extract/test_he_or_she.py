"""Whom "he" and "she" stand for where several officials are told of."""

from itertools import permutations

import pytest
from sightline.extract.lexicon import lexicon
from sightline.extract.lexicon.sexes import sexes
from sightline.ontology.terms import Predicate
from sightline.tests.extract.told import reading, stated

HEAD = "Larch Safeguarding Children Partnership\n\nAnnual report\n\n"
TOLD = [
    "{one}, the Chief Nurse, met {two}, the Head of Law, in May.",
    "{one} is the Chief Nurse and {two} the Head of Law.",
    "{one} is the Chief Nurse. {two}, the Head of Law, wrote to the Council.",
]
PEOPLE = {"Helen Ash": "she", "Mrs Marsh": "she", "Omar Dale": "he", "Mr Holt": "he"}


def chairs(text: str) -> set[str]:
    found = stated(reading(f"{HEAD}{text}\n"), Predicate.CHAIRS)
    return {fact.partition(" chairs ")[0] for fact in found}


@pytest.mark.parametrize("told", TOLD)
@pytest.mark.parametrize(
    ("one", "two"), [pair for pair in permutations(PEOPLE, 2) if PEOPLE[pair[0]] != PEOPLE[pair[1]]]
)
@pytest.mark.parametrize("pronoun", ["he", "she"])
def test_a_pronoun_is_whoever_it_can_be(told: str, one: str, two: str, pronoun: str) -> None:
    meant = next(name for name in (one, two) if PEOPLE[name] == pronoun)
    found = chairs(f"{told.format(one=one, two=two)} {pronoun.capitalize()} chairs the Data Group.")
    assert found == {meant.removeprefix("Mrs ").removeprefix("Mr ")}


@pytest.mark.parametrize(("pronoun", "post"), [("He", "Head of Law"), ("She", "Chief Nurse")])
def test_a_post_is_whoever_is_named_beside_it(pronoun: str, post: str) -> None:
    told = "The Chief Nurse, Helen Ash, spoke. The Head of Law, Omar Dale, agreed."
    assert chairs(f"{told} {pronoun} chairs the Data Group.") == {post}


@pytest.mark.parametrize("comma", ["", ","])
def test_a_post_that_somebody_has_is_not_who_is_meant(comma: str) -> None:
    told = f"Helen Ash retired. As Chief Nurse{comma} she chaired the Data Group."
    found = stated(reading(f"{HEAD}{told}\n"))
    assert {"Helen Ash chairs Data Group", "Helen Ash holdsPost Chief Nurse"} <= found


def test_what_a_sentence_calls_somebody_holds_further_on() -> None:
    told = (
        "Omar Dale is the Head of Law. Ife Moon, the Chief Nurse, said that she would leave. "
        "He chairs the Data Group."
    )
    assert chairs(told) == {"Omar Dale"}


def test_nobody_is_meant_by_a_pronoun_that_fits_nobody_near() -> None:
    assert chairs("Helen Ash, the Chief Nurse, spoke. He chairs the Data Group.") == set()


def test_names_of_women_and_men_are_known_given_names_and_no_name_is_in_both() -> None:
    names = sexes().names
    assert not names.she & names.he
    assert {n.lower() for n in names.she | names.he} <= lexicon().given_names | (
        lexicon().ambiguous_names
    )


def test_as_chair_she_is_whoever_is_known_to_be_the_chair() -> None:
    text = (
        "Larch Safeguarding Children Board\n\nAnnual report\n\nJo Bell is the Independent Chair. "
        "The Data Group was chaired by Ann Oak, the Chief Nurse. As Independent Chair she is "
        "accountable to the Chief Executive.\n"
    )
    found = stated(reading(text))
    assert "Ann Oak holdsPost Independent Chair" not in found
    assert "Independent Chair accountableTo Chief Executive" in found
