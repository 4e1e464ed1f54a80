import itertools
from dataclasses import replace

import pytest
from pyoxigraph import Store
from sightline.graph.network import SKOS
from sightline.graph.passages import column, last_words, passages
from sightline.graph.tenure import Tenure
from sightline.graph.time import RELATIONS, tenures_in, time_quads
from sightline.tests.graph.dated import paper, store_of

ANN = "Ann Cole chairs Elm Board"
BEN = "Ben Shah chairs Elm Board"


def tenures_of(store: Store) -> list[Tenure]:
    return tenures_in(store, passages(store, RELATIONS), last_words(store))


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


def test_members_and_councillors_succeed_nobody() -> None:
    store = store_of(
        [
            paper(date, f"{who} memberOf Elm Board", f"{who} holdsPost Councillor")
            for date, who in (("2018-01-01", "Ann Cole"), ("2019-01-01", "Ben Shah"))
        ]
    )
    assert not [t for t in tenures_of(store) if t.until]


def test_a_vice_chair_succeeds_a_vice_chair_where_there_is_one_at_a_time() -> None:
    ann, ben, cy = (f"{who} viceChairs Elm Board" for who in ("Ann Cole", "Ben Shah", "Cy Dale"))
    one = store_of([paper("2018-01-01", ann), paper("2019-01-01", ben)])
    assert told(one, "viceChairs") == [
        "Ann Cole: seen 2018-01-01 to 2018-01-01, until 2019-01-01 inferred",
        "Ben Shah: seen 2019-01-01 to 2019-01-01",
    ]
    two = store_of([paper("2018-01-01", ann, cy), paper("2019-01-01", ben)])
    assert not [line for line in told(two, "viceChairs") if "until" in line]


def test_a_paper_that_names_who_goes_and_who_comes_shows_no_two_at_a_time() -> None:
    store = store_of(
        [paper("2018-01-01", ANN), paper("2019-01-01", ANN, BEN), paper("2020-01-01", BEN)]
    )
    assert told(store) == [
        "Ann Cole: seen 2018-01-01 to 2019-01-01, until 2020-01-01 inferred",
        "Ben Shah: seen 2019-01-01 to 2020-01-01",
    ]


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


HUB = "Nursing Manager chairs Elm Board"
ANN_IS = "Ann Cole holdsPost Nursing Manager"


@pytest.mark.parametrize(("first", "second"), [(ANN, HUB), (HUB, ANN)])
def test_a_post_and_another_in_the_chair_come_one_after_the_other(first: str, second: str) -> None:
    store = store_of([paper("2018-01-01", first), paper("2019-01-01", second)])
    (ended,) = (line for line in told(store) if "2018" in line)
    assert ended.endswith("until 2019-01-01 inferred")


@pytest.mark.parametrize(("first", "second"), [(ANN, HUB), (HUB, ANN)])
def test_a_post_and_its_holder_in_the_chair_are_one_chair(first: str, second: str) -> None:
    store = store_of(
        [
            paper("2018-01-01", first, ANN_IS),
            paper("2019-01-01", second),
            paper("2020-01-01", ANN_IS),
        ]
    )
    assert not [line for line in told(store) if "until" in line]
    assert "Ann Cole: seen 2018-01-01 to 2019-01-01" in told(store)


def test_both_go_when_another_comes() -> None:
    store = store_of(
        [paper("2018-01-01", ANN, HUB, ANN_IS), paper("2019-01-01", BEN, ANN_IS)],
    )
    assert told(store) == [
        "Ann Cole: seen 2018-01-01 to 2018-01-01, until 2019-01-01 inferred",
        "Ben Shah: seen 2019-01-01 to 2019-01-01",
        "Nursing Manager: seen 2018-01-01 to 2018-01-01, until 2019-01-01 inferred",
    ]


def test_a_post_stays_in_the_chair_when_its_holder_changes() -> None:
    store = store_of(
        [
            paper("2018-01-01", HUB, ANN, ANN_IS),
            paper("2019-01-01", BEN, "Ben Shah holdsPost Nursing Manager"),
        ]
    )
    assert told(store) == [
        "Ann Cole: seen 2018-01-01 to 2018-01-01, until 2019-01-01 inferred",
        "Ben Shah: seen 2019-01-01 to 2019-01-01",
        "Nursing Manager: seen 2018-01-01 to 2018-01-01",
    ]


def test_a_post_leaves_the_chair_with_its_holder() -> None:
    store = store_of(
        [
            paper("2018-01-01", HUB, ANN_IS),
            paper("2019-01-01", f"{ANN} until May 2018", ANN_IS),
        ]
    )
    assert "Nursing Manager: seen 2018-01-01 to 2018-01-01, until 2018-05 inferred" in told(store)


def test_the_post_of_a_chair_succeeds_nobody() -> None:
    store = store_of(
        [paper("2018-01-01", ANN), paper("2019-01-01", "Elm Chair Manager chairs Elm Board")]
    )
    assert not [line for line in told(store) if "until" in line]


def test_who_chaired_a_body_did_so_until_it_was_replaced() -> None:
    store = store_of(
        [
            paper("2018-01-01", ANN, "Cy Dale memberOf Elm Board"),
            paper("2018-06-01", "Oak Partnership replaces Elm Board on 1 April 2019"),
        ]
    )
    assert told(store) == ["Ann Cole: seen 2018-01-01 to 2018-01-01, until 2019-04-01 inferred"]
    assert "until 2019-04-01 inferred" in told(store, "memberOf")[0]


def test_what_will_replace_a_body_some_day_has_not_ended_it() -> None:
    later = paper("2018-06-01", "Oak Partnership replaces Elm Board")
    said = later.facts[0].evidence[0]
    will = replace(said, quote="it will replace the Board")
    later.facts[0] = replace(later.facts[0], evidence=(will,))
    assert told(store_of([paper("2018-01-01", ANN), later])) == [
        "Ann Cole: seen 2018-01-01 to 2018-01-01"
    ]


def test_a_post_has_its_time_in_an_organisation() -> None:
    seat = "Nursing Manager postIn Yew Council"
    store = store_of([paper("2018-01-01", seat), paper("2019-01-01", seat)])
    assert told(store, "postIn") == ["Nursing Manager: seen 2018-01-01 to 2019-01-01"]


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
