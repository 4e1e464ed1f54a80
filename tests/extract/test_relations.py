"""Wordings that state a fact and wordings that do not: one table for each kind of fact.

The tables stand in `wordings/`, named after the predicate. Each wording is read as a paper of the
Marlshire Safeguarding Children Partnership, and must give exactly the facts of that kind below it.
"""

from itertools import combinations, product
from pathlib import Path

import pytest
from sightline.extract.relations.patterns import needs
from sightline.extract.relations.wordings import Form, Relation, relations, words_of
from sightline.ontology.terms import SIGNATURES, Predicate
from sightline.tests.extract.told import cases, reading, stated

WORDINGS = Path(__file__).parent / "wordings"
FRONT = "# Marlshire Safeguarding Children Partnership\n\n## How safeguarding is governed\n\n"
LISTED = {  # told by lists of people rather than by sentences
    Predicate.ATTENDED,
    Predicate.SENT_APOLOGIES,
    Predicate.SUBSTITUTED_FOR,
}


TABLES = [
    (file.stem, *case)
    for file in sorted(WORDINGS.glob("*.txt"))
    for case in cases(file.read_text(encoding="utf-8"))
]


@pytest.mark.parametrize(("table", "wording", "must", "may"), TABLES)
def test_a_wording_gives_exactly_its_facts(
    table: str, wording: str, must: frozenset[str], may: frozenset[str]
) -> None:
    predicates = [] if table == "nothing" else [Predicate(table)]
    found = stated(reading(FRONT + wording + "\n"), *predicates)
    assert must <= found <= may


@pytest.mark.parametrize("predicate", sorted(set(Predicate) - LISTED))
def test_every_kind_of_fact_has_wordings_that_state_it_and_that_do_not(
    predicate: Predicate,
) -> None:
    table = [case for case in TABLES if case[0] == predicate]
    assert [must for _, _, must, _ in table if must]
    assert [must for _, _, must, _ in table if not must]


@pytest.mark.parametrize(
    ("table", "wording", "must"),
    [case[:3] for case in TABLES if case[0] in ("chairs", "viceChairs") and case[2]],
)
def test_whoever_chairs_is_a_member(table: str, wording: str, must: frozenset[str]) -> None:
    seats = {fact.replace(f" {table} ", " memberOf ") for fact in must}
    assert seats <= stated(reading(FRONT + wording + "\n"))


@pytest.mark.parametrize("wording", [case[1] for case in TABLES])
def test_the_ends_of_a_fact_are_of_the_types_its_kind_allows(wording: str) -> None:
    found = reading(FRONT + wording + "\n")
    types = {entity.id: entity.type for entity in found.entities}
    for fact in found.facts:
        domain, range_ = SIGNATURES[fact.predicate]
        assert types[fact.subject] in domain
        assert types[fact.object] in range_


@pytest.mark.parametrize(
    ("wording", "needed"),
    [
        ("{s:person} leads {o+:service}", ["leads", "CHS", "P"]),
        ("{s:post} (?:now )?(?:leads {o:council})", ["leads", "O", "C"]),
        ("{s:post} leads (?:{o:council} )?with", ["leads", "O"]),
        ("{s:post} leads {o:council}?", ["leads", "O"]),
        ("{s:post} (?:leads {o:council}|(?:still )?runs {o:service})", ["leads runs", "O"]),
        (r"(?<!{s:person} )leads(?! {s:person}) \( {o:council}", ["leads", "C"]),
        ("[(] {s:post} (?:[)] leads {o:council}){0,2}", ["O"]),
        ("{s:post} leads|led by {s:person}", ["led O"]),
        ("{s:post} of", ["O"]),  # "of" may begin "offices"
        (r"{s:post} of\b", ["of", "O"]),
        (
            "chairs? {aux}(?:co - )?(?:runs|leads) (?:all )?{o:council}",
            ["chair chairs", "leads runs", "C"],
        ),
        ("(?:(?:sub|mini) )?groups (?:here|with)in {o:council}", ["groups", "herein within", "C"]),
        ("(?:sub-)?groups ?, (?: and)+ [a-z]+ by.{2,3} {o:council}", ["and", "C"]),
        ("(?:a|b)(?:c|d) {o:council}", ["ac ad bc bd", "C"]),
        (
            "{s:post} chair(?:man|person)? of {o:council}",
            ["chair chairman chairperson", "of", "O", "C"],
        ),
    ],
)
def test_a_wording_needs_the_words_and_names_that_every_match_of_it_has(
    wording: str, needed: list[str]
) -> None:
    found = {frozenset(words) for words in needs([wording])[wording]}
    assert found == {frozenset(n.split() if n.islower() or " " in n else n) for n in needed}


WAYS = ["", "b", " b", "b ", " ", "[ab]", r"b\b"]
SENTENCES = ["".join(letters) for n in range(1, 7) for letters in product("ab ", repeat=n)]


@pytest.mark.parametrize("often", ["", "?", "*", "+", "{0,2}", "{1,2}"])
@pytest.mark.parametrize("ways", list(combinations(WAYS, 2)))
def test_what_a_wording_matches_has_all_that_it_needs(ways: tuple[str, str], often: str) -> None:
    for before, after in product(["", "a", "a "], ["a", "a ", " a "]):
        form = Form(f"{before}(?:{'|'.join(ways)}){often}{after}")
        matched = filter(form.pattern.search, SENTENCES)
        assert all(form.may_match(words_of(sentence)) for sentence in matched), form


@pytest.mark.parametrize("relation", relations(), ids=lambda relation: relation.id)
def test_a_sentence_can_have_the_words_that_call_for_a_wording(relation: Relation) -> None:
    assert all(words_of(word) == [word] for word in relation.words)


def test_whoever_also_acts_as_something_holds_that_post_too() -> None:
    found = stated(
        reading("Ashby Council\n\nJo Bell, Head of Law, is also the Monitoring Officer.\n"),
        Predicate.HOLDS_POST,
    )
    assert found == {"Jo Bell holdsPost Head of Law", "Jo Bell holdsPost Monitoring Officer"}


def test_relevant_agencies_belong_to_the_partnership_whose_paper_it_is() -> None:
    text = "The relevant agencies are listed in Annex 2 and include Cafcass and Larch College."
    found = stated(reading(f"Ashby Safeguarding Children Partnership\n\n{text}\n"))
    assert found == {
        "Cafcass memberOf Ashby Safeguarding Children Partnership",
        "Larch College memberOf Ashby Safeguarding Children Partnership",
    }
