import datetime as dt
from dataclasses import replace

import pytest
from pyoxigraph import Store
from sightline.graph.events import changes, events, history
from sightline.graph.network import SKOS
from sightline.graph.passages import Passage, column
from sightline.ontology.terms import EntityType
from sightline.tests.graph.dated import paper, store_of

ANN = "Ann Cole chairs Elm Board"
BEN = "Ben Shah chairs Elm Board"


@pytest.fixture(scope="module")
def story() -> Store:
    return store_of(
        [
            paper("2018-01-01", ANN, "Ash Panel reportsTo Elm Board"),
            paper("2018-09-01", ANN, "Yew Council establishes Oak Partnership"),
            paper("2019-02-01", BEN, "Ash Panel reportsTo Fir Cabinet"),
            paper("2019-09-01", "Oak Partnership replaces Elm Board on 1 April 2019"),
            paper("2020-01-01", f"{BEN} until March 2019", "Di Fox memberOf Oak Partnership"),
        ]
    )


def told(store: Store, begin: str, end: str) -> list[str]:
    found = changes(store, dt.date.fromisoformat(begin), dt.date.fromisoformat(end))
    assert all(event.passages for event in found)
    return [f"{e.dated} {e.names[0]} {e.words} {e.names[1]} ({e.basis})" for e in found]


def test_the_first_paper_changes_nothing_but_says_how_things_stood(story: Store) -> None:
    assert told(story, "2017-01-01", "2018-06-01") == []
    assert [e.words for e in events(story)][:2] == [
        "first said: reports to",
        "first seen as chair of",
    ]


def test_who_came_and_who_went(story: Store) -> None:
    assert told(story, "2018-06-01", "2019-12-31") == [
        "2018-09-01 Yew Council set up Oak Partnership (seen)",
        "2019-02-01 Ash Panel first said: reports to Fir Cabinet (seen)",
        "2019-02-01 Ben Shah first seen as chair of Elm Board (seen)",
        "2018-09-01 to 2019-02-01 Ann Cole no longer chair of Elm Board (inferred)",
        "2018-01-01 to 2019-02-01 Ash Panel no longer said: reports to Elm Board (inferred)",
        "2019-03 Ben Shah ceased to be chair of Elm Board (stated)",
        "2019-04-01 Oak Partnership replaced Elm Board (stated)",
    ]


def test_a_month_is_in_a_time_that_it_overlaps(story: Store) -> None:
    march = "2019-03 Ben Shah ceased to be chair of Elm Board (stated)"
    assert told(story, "2019-03-20", "2019-03-30") == [march]
    assert told(story, "2019-04-02", "2019-04-30") == []


def test_a_member_of_a_body_that_was_known_is_seen_to_come(story: Store) -> None:
    assert told(story, "2020-01-01", "2020-01-01") == [
        "2020-01-01 Di Fox first seen as member of Oak Partnership (seen)"
    ]


def test_a_line_that_is_merely_not_repeated_is_not_dropped() -> None:
    store = store_of(
        [
            paper("2018-01-01", "Ash Panel reportsTo Elm Board"),
            paper("2019-01-01", "Ann Cole chairs Ash Panel"),
        ]
    )
    assert not [event for event in events(store) if "no longer" in event.words]


def test_a_line_through_time_has_every_sighting_at_its_ends(story: Store) -> None:
    ann = next(iri for iri, name in column(story, SKOS + "prefLabel").items() if name == "Ann Cole")
    assert [f"{event.dated} {event.words}" for event in history(story, ann)] == [
        "2018-01-01 first seen as chair of",
        "2018-09-01 last seen as chair of",
        "2018-09-01 to 2019-02-01 no longer chair of",
    ]


def test_a_post_in_the_chair_and_its_holder_are_told_once() -> None:
    holds = "Ann Cole holdsPost Nursing Manager"
    store = store_of(
        [
            paper("2017-01-01", "Cy Dale memberOf Elm Board"),
            paper("2018-01-01", ANN, "Nursing Manager chairs Elm Board", holds),
            paper("2019-01-01", BEN, holds),
        ]
    )
    assert told(store, "2017-02-01", "2019-12-31") == [
        "2018-01-01 Ann Cole first seen as chair of Elm Board (seen)",
        "2019-01-01 Ben Shah first seen as chair of Elm Board (seen)",
        "2018-01-01 to 2019-01-01 Ann Cole no longer chair of Elm Board (inferred)",
    ]


def test_the_holder_named_later_did_not_come_later() -> None:
    store = store_of(
        [
            paper("2017-01-01", "Ann Cole holdsPost Nursing Manager"),
            paper("2018-01-01", "Nursing Manager chairs Elm Board"),
            paper("2019-01-01", ANN),
        ]
    )
    assert told(store, "2018-02-01", "2019-12-31") == []


def test_a_former_chair_among_the_members_is_nobody_new() -> None:
    store = store_of(
        [paper("2018-01-01", ANN), paper("2019-01-01", BEN, "Ann Cole memberOf Elm Board")]
    )
    assert not [line for line in told(store, "2018-02-01", "2019-12-31") if "member" in line]


def test_a_line_in_other_words_is_neither_new_nor_gone() -> None:
    store = store_of(
        [
            paper("2018-01-01", "Ash Panel reportsTo Elm Board"),
            paper(
                "2019-01-01", "Ash Panel accountableTo Elm Board", "Ash Panel reportsTo Yew Council"
            ),
        ]
    )
    assert told(store, "2018-02-01", "2019-12-31") == [
        "2019-01-01 Ash Panel first said: reports to Yew Council (seen)"
    ]


ELM, FIR = "Ash Panel reportsTo Elm Board", "Ash Panel reportsTo Fir Cabinet"
REPLACED = "Oak Partnership replaces Elm Board on"


@pytest.mark.parametrize(
    ("then", "last"),
    [
        ([FIR], ["Ash Panel accountableTo Elm Board"]),
        ([FIR], [f"{REPLACED} 1 April 2019", "Ash Panel partOf Oak Partnership"]),
        ([f"{REPLACED} 1 April 2018", "Ash Panel reportsTo Oak Partnership"], []),
        ([f"{REPLACED} 1 April 2018", FIR], []),
        ([FIR, "Yew Council establishes Elm Board. The Elm Board was disbanded in May 2018"], []),
    ],
    ids=["other words", "its successor later", "its successor", "it is gone", "it was disbanded"],
)
def test_a_line_that_goes_on_by_another_name_or_whose_body_is_gone_is_not_dropped(
    then: list[str], last: list[str]
) -> None:
    store = store_of(
        [paper("2018-01-01", ELM), paper("2019-01-01", *then), paper("2020-01-01", *last)]
    )
    assert not [line for line in told(store, "2018-02-01", "2020-12-31") if "no longer" in line]


def test_a_line_that_another_took_the_place_of_is_dropped_whoever_else_has_one() -> None:
    papers = [
        paper("2018-01-01", ELM, "Oak Panel reportsTo Elm Board"),
        paper("2019-01-01", FIR),
        paper("2020-01-01", "Oak Panel reportsTo Elm Board"),
    ]
    assert [
        line for line in told(store_of(papers), "2018-02-01", "2020-12-31") if "no" in line
    ] == ["2018-01-01 to 2019-01-01 Ash Panel no longer said: reports to Elm Board (inferred)"]


def test_a_line_to_whom_a_later_paper_does_not_place_is_not_dropped() -> None:
    first, then, last = paper("2018-01-01", ELM), paper("2019-01-01", FIR), paper("2020-01-01", ELM)
    last.entities[1] = replace(last.entities[1], place="Otherton")
    lines = told(store_of([first, then, last]), "2018-02-01", "2020-12-31")
    assert not [line for line in lines if line.endswith("said: reports to Elm Board (inferred)")]


def test_what_is_announced_is_told_as_announced() -> None:
    made = paper("2018-09-01", "Yew Council establishes Oak Partnership")
    said = made.facts[0].evidence[0]
    will = replace(said, quote="The Council will set up a Partnership")
    made.facts[0] = replace(made.facts[0], evidence=(will,))
    assert told(store_of([made]), "2018-01-01", "2019-01-01") == [
        "2018-09-01 Yew Council is to set up Oak Partnership (seen)"
    ]


def test_a_body_that_was_disbanded_is_told_with_its_chair_and_without_its_members() -> None:
    last = paper("2019-02-01", "Cy Dale chairs Ash Panel")
    last.entity(EntityType.PARTNERSHIP, "Elm Board")
    last.text += "The Elm Board was disbanded on 4 January 2019."
    store = store_of([paper("2018-01-01", ANN, "Di Fox memberOf Elm Board"), last])
    assert told(store, "2018-02-01", "2019-12-31") == [
        "2018-01-01 to 2019-01-04 Ann Cole no longer chair of Elm Board (inferred)",
        "2019-01-04 Elm Board was disbanded  (stated)",
    ]


@pytest.mark.parametrize(
    ("quote", "seen"),
    [
        ("Jo Bell would join the Council as Clerk", False),
        ("Jo Bell is to become Clerk", False),
        ("Jo Bell will take over as Clerk from Al Dee", False),
        ("Jo Bell joined the Council as Clerk", True),
        ("The Board will be chaired by Jo Bell", True),
    ],
)
def test_who_shall_have_a_post_is_not_seen_to_have_it(quote: str, *, seen: bool) -> None:
    day = dt.date(2019, 5, 1)
    assert Passage(quote, "urn:x", "", "", None, day, "r", 0.9).sighting is seen
