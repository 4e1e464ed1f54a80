"""Every pair of clauses in one sentence: each tells of its own subject, and of its own object."""

import pytest
from sightline.tests.extract.told import reading, stated

GROUPS = ("Audit Group", "Learning Group", "Quality Panel", "Improvement Board")
POSTS = ("Chief Nurse", "Head of Law", "Service Manager", "Principal Social Worker")
CLAUSES = {
    "{} reports to {}": ("{0} reportsTo {1}", GROUPS, GROUPS),
    "{} is accountable to {}": ("{0} accountableTo {1}", GROUPS, POSTS),
    "{} is part of {}": ("{0} partOf {1}", GROUPS, GROUPS),
    "{} was set up by {}": ("{1} establishes {0}", GROUPS, GROUPS),
    "{} chairs {}": ("{0} chairs {1}", POSTS, GROUPS),
    "{} is chaired by {}": ("{1} chairs {0}", GROUPS, POSTS),
    "{} sits on {}": ("{0} memberOf {1}", POSTS, GROUPS),
    "{} escalates concerns to {}": ("{0} escalatesTo {1}", POSTS, POSTS),
    "{} oversees {}": ("{1} accountableTo {0}", GROUPS, GROUPS),
    "{} is line managed by {}": ("{0} accountableTo {1}", POSTS, POSTS),
    "{} commissions {}": ("{0} commissions {1}", GROUPS, GROUPS),
    "{} replaced {}": ("{0} replaces {1}", GROUPS, GROUPS),
}


@pytest.mark.parametrize("joint", [", and ", " and ", "; ", ", while ", ", but ", ". "])
@pytest.mark.parametrize("first", CLAUSES)
def test_each_clause_tells_of_its_own(first: str, joint: str) -> None:
    for second in CLAUSES:
        names = {GROUPS: iter(GROUPS), POSTS: iter(POSTS)}
        clauses, told = [], set()
        for clause in (first, second):
            fact, subjects, objects = CLAUSES[clause]
            ends = [next(names[subjects]), next(names[objects])]
            clauses.append(clause.format(*(f"the {end}" for end in ends)))
            told.add(fact.format(*ends))
        if joint == ". ":
            clauses[1] = f"T{clauses[1][1:]}"
        text = f"T{joint.join(clauses)[1:]}."
        found = {fact for fact in stated(reading(text)) if " postIn " not in fact}
        seats = {fact.replace(" chairs ", " memberOf ") for fact in told}
        assert told <= found <= told | seats, text


def test_a_list_before_a_verb_in_the_plural_is_no_clause() -> None:
    text = "The Audit Group oversees the Learning Group and the Quality Panel."
    assert {
        "Learning Group accountableTo Audit Group",
        "Quality Panel accountableTo Audit Group",
    } <= stated(reading(text))


def test_a_clause_that_names_nobody_else_is_of_the_body_before() -> None:
    text = "The Audit Group is chaired by Jo Bell, and Sam Hill is the vice-chair."
    assert "Sam Hill viceChairs Audit Group" in stated(reading(text))


def test_what_a_clause_about_a_name_says_is_no_clause_of_its_own() -> None:
    text = "The Chief Nurse, who reports to the Head of Law and the Leader, chairs the Audit Group."
    told = stated(reading(text))
    assert "Chief Nurse chairs Audit Group" in told
    assert not [fact for fact in told if fact.startswith("Leader")]
