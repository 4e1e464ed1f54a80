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


OPENINGS = ("", "In practice, ", "At present ", "Since 2019, ", "2.1 ")
TAILS = (" every month", " (as required)", " for its work", " in line with the plan")
ASIDES = {
    GROUPS: (", which meets monthly,", ", set up in 2019,", ", a small group,"),
    POSTS: (", who is new,", ", supported by a team,"),
}


@pytest.mark.parametrize("joint", [", and ", " and ", "; ", ", but "])
@pytest.mark.parametrize("opening", OPENINGS)
@pytest.mark.parametrize("adverb", ["", "also "])
def test_asides_and_openings_change_nothing(opening: str, joint: str, adverb: str) -> None:
    verbs = [clause for clause in CLAUSES if not clause.startswith(("{} is", "{} was"))]
    for number, second in enumerate(verbs):
        fact, subjects, objects = CLAUSES[second]
        names = {GROUPS: iter(GROUPS[1:]), POSTS: iter(POSTS[1:])}
        ends = [next(names[subjects]), next(names[objects])]
        aside = ASIDES[subjects][number % len(ASIDES[subjects])]
        verb = second.removeprefix("{} ").format(f"the {ends[1]}")
        text = (
            f"{opening}the Audit Group reports to the Chief Nurse{TAILS[number % len(TAILS)]}"
            f"{joint}the {ends[0]}{aside} {adverb}{verb}."
        )
        found = {f for f in stated(reading(text[0].upper() + text[1:])) if " postIn " not in f}
        told = {"Audit Group reportsTo Chief Nurse", fact.format(*ends)}
        assert told <= found <= told | {f.replace(" chairs ", " memberOf ") for f in told}, text


def test_what_was_set_up_by_another_set_nothing_up() -> None:
    for text in (
        "The Learning Group was also set up by the Quality Panel.",
        "The Learning Group, set up in 2019, also replaced the Quality Panel.",
    ):
        assert "Learning Group establishes Quality Panel" not in stated(reading(text))


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
