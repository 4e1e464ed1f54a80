import itertools

import pytest
from pyoxigraph import Store
from sightline.graph.network import SKOS
from sightline.graph.passages import column, passages
from sightline.graph.tenure import Tenure
from sightline.graph.time import RELATIONS, tenures_in, time_quads
from sightline.tests.graph.dated import paper, store_of

ANN = "Ann Cole chairs Elm Board"
BEN = "Ben Shah chairs Elm Board"


def tenures_of(store: Store) -> list[Tenure]:
    return tenures_in(store, passages(store, RELATIONS))


def told(store: Store, role: str = "chairs") -> list[str]:
    labels = column(store, SKOS + "prefLabel")
    lines = [
        f"{labels[t.holder]}: seen {t.first_seen} to {t.last_seen}{_bounds(t)}"
        for t in tenures_of(store)
        if t.role == role
    ]
    return sorted(lines)


def _bounds(tenure: Tenure) -> str:
    since = f", since {tenure.since.when}" if tenure.since else ""
    if not tenure.until:
        return since
    return f"{since}, until {tenure.until.when} {'stated' if tenure.until.stated else 'inferred'}"


def test_a_gap_between_papers_ends_nothing() -> None:
    store = store_of([paper("2013-01-01", ANN), paper("2019-01-01", ANN)])
    assert told(store) == ["Ann Cole: seen 2013-01-01 to 2019-01-01"]


def test_an_undated_paper_observes_nothing() -> None:
    assert told(store_of([paper("", ANN)])) == []


def test_a_successor_ends_what_one_person_has_at_a_time() -> None:
    store = store_of([paper("2018-01-01", ANN), paper("2018-06-01", ANN), paper("2019-01-01", BEN)])
    assert told(store) == [
        "Ann Cole: seen 2018-01-01 to 2018-06-01, until 2019-01-01 inferred",
        "Ben Shah: seen 2019-01-01 to 2019-01-01",
    ]
    ended = next(t for t in tenures_of(store) if t.until)
    assert ended.until
    assert [passage.date for passage in ended.until.passages] == [ended.until.when.first]


@pytest.mark.parametrize(
    "papers",
    [
        [("2018-01-01", (ANN, BEN)), ("2019-01-01", (BEN,))],
        [("2018-01-01", (ANN,)), ("2019-01-01", (BEN,)), ("2020-01-01", (ANN,))],
    ],
)
def test_two_at_a_time_succeed_nobody(papers: list[tuple[str, tuple[str, ...]]]) -> None:
    store = store_of([paper(date, *lines) for date, lines in papers])
    assert not [line for line in told(store) if "until" in line]


def test_a_namesake_is_no_successor() -> None:
    store = store_of([paper("2001-01-01", ANN), paper("2019-01-01", ANN)])
    assert not [line for line in told(store) if "until" in line]


def test_members_vice_chairs_and_councillors_succeed_nobody() -> None:
    store = store_of(
        [
            paper(date, *(f"{who} {rest}" for rest in rests))
            for date, who in (("2018-01-01", "Ann Cole"), ("2019-01-01", "Ben Shah"))
            for rests in [("memberOf Elm Board", "viceChairs Elm Board", "holdsPost Councillor")]
        ]
    )
    assert not [t for t in tenures_of(store) if t.until]


def test_a_post_has_one_holder_after_the_other() -> None:
    seat = "Hub Manager postIn Yew Council"
    store = store_of(
        [
            paper("2018-01-01", seat, "Ann Cole holdsPost Hub Manager"),
            paper("2019-01-01", seat, "Ben Shah holdsPost Hub Manager"),
        ]
    )
    assert told(store, "holdsPost") == [
        "Ann Cole: seen 2018-01-01 to 2018-01-01, until 2019-01-01 inferred",
        "Ben Shah: seen 2019-01-01 to 2019-01-01",
    ]


def test_a_post_in_the_chair_and_its_holder_are_no_successors() -> None:
    store = store_of(
        [paper("2018-01-01", ANN), paper("2019-01-01", "Hub Manager chairs Elm Board")]
    )
    assert not [line for line in told(store) if "until" in line]


def test_a_stated_end_goes_before_an_inferred_one() -> None:
    store = store_of(
        [
            paper("2018-01-01", ANN),
            paper("2019-07-01", BEN, f"{ANN} until May 2018"),
        ]
    )
    assert told(store) == [
        "Ann Cole: seen 2018-01-01 to 2018-01-01, until 2018-05 stated",
        "Ben Shah: seen 2019-07-01 to 2019-07-01",
    ]


def test_what_is_announced_or_remembered_is_not_seen() -> None:
    store = store_of(
        [
            paper("2019-01-01", f"{ANN} from 1 September 2019"),
            paper("2020-01-01", f"{BEN} until May 2018"),
        ]
    )
    assert told(store) == [
        "Ann Cole: seen None to None, since 2019-09-01",
        "Ben Shah: seen None to None, until 2018-05 stated",
    ]


def test_who_comes_back_has_two_tenures() -> None:
    store = store_of(
        [
            paper("2017-01-01", f"{ANN} until 30 June 2017"),
            paper("2019-01-01", f"{ANN} since 2 May 2018"),
        ]
    )
    assert told(store) == [
        "Ann Cole: seen 2017-01-01 to 2017-01-01, until 2017-06-30 stated",
        "Ann Cole: seen 2019-01-01 to 2019-01-01, since 2018-05-02",
    ]


def test_of_dates_that_agree_the_most_exact_holds_and_of_others_the_latest() -> None:
    agreeing = [
        paper("2018-01-01", ANN),
        paper("2019-01-01", f"{ANN} until May 2018"),
        paper("2019-02-01", f"{ANN} until 3 May 2018"),
    ]
    assert told(store_of(agreeing))[0].endswith("until 2018-05-03 stated")
    later = paper("2019-03-01", f"{ANN} until August 2018")
    assert told(store_of([*agreeing, later]))[0].endswith("until 2018-08 stated")


def test_the_order_of_papers_changes_nothing() -> None:
    papers = [
        paper("2018-01-01", ANN),
        paper("2018-06-01", f"{ANN} until May 2019", "Oak Partnership replaces Elm Board"),
        paper("2019-06-01", f"{BEN} since 1 June 2019"),
        paper("2020-06-01", BEN),
    ]
    first, *others = [time_quads(store_of(several)) for several in itertools.permutations(papers)]
    assert first
    assert all(other == first for other in others)
