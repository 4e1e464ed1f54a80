"""Decisions about names: what they force, how they last, what speaks against them."""

import datetime as dt
from itertools import count
from pathlib import Path
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pyoxigraph import NamedNode
from sightline.extract.facts import Reading
from sightline.extract.readers import Source
from sightline.graph.build import build
from sightline.graph.check import check
from sightline.graph.identifiers import IDENTITY
from sightline.graph.identity.judgements import (
    BadJudgements,
    Judgement,
    Name,
    Verdict,
    added,
    current,
    read,
    undone,
    write,
)
from sightline.graph.identity.state import Identity
from sightline.graph.judging import BadDecision, decide, identity, undo
from sightline.graph.resolve import resolve
from sightline.graph.store import Graph
from sightline.ontology.terms import EntityType, Predicate
from sightline.tests.graph.made import Made, read_line

SAME_AS = NamedNode("http://www.w3.org/2002/07/owl#sameAs")
NUMBERS = count()


def person(name: str, place: str = "Anyshire", *, year: int = 2019, board: str = "") -> Made:
    """A paper that names one person."""
    made = Made(f"{next(NUMBERS)}.txt", place=place, date=dt.date(year, 5, 1))
    bodies = [made.entity(EntityType.COMMITTEE, board)] if board else []
    made.person(name, *bodies)
    return made


def judged(
    a: str, b: str, decision: Verdict, place: str = "Anyshire", told: tuple[str, str] = ("", "")
) -> Judgement:
    return Judgement("person", Name(place, a, told[0]), Name(place, b, told[1]), decision)


def people(papers: list[Made], *judgements: Judgement) -> list[str]:
    """The IRI of the person of each paper, whatever the order of papers and decisions."""
    readings = [made.reading() for made in papers]
    found = resolve(readings, judgements)
    assert resolve(reversed(readings), reversed(judgements)) == found
    return [
        found[made.reading().document.sha256, entity.id].iri
        for made in papers
        for entity in made.entities
        if entity.type is EntityType.PERSON
    ]


def test_a_decision_joins_what_no_rule_would() -> None:
    papers = [person("Carole Potts"), person("Carole Ward"), person("Carole Ward", "Otherton")]
    one, other, elsewhere = people(papers, judged("Carole Potts", "Carole Ward", Verdict.SAME))
    assert one == other != elsewhere


def test_a_decision_keeps_apart_what_a_rule_would_join() -> None:
    papers = [person("C Potts"), person("Carole Potts"), person("C. Potts")]
    assert len(set(people(papers))) == 1
    short, full, other = people(papers, judged("C Potts", "Carole Potts", Verdict.DIFFERENT))
    assert short == other != full


def test_who_could_be_either_of_two_is_neither() -> None:
    papers = [
        person("Jane Smith", board="Scrutiny Board"),
        person("Jane Smith", board="Health Board"),
        person("Jane Smith"),
    ]
    told = ("Scrutiny Board", "Health Board")
    decision = judged("Jane Smith", "Jane Smith", Verdict.DIFFERENT, told=told)
    assert len(set(people(papers))) == 1
    assert len(set(people(papers, decision))) == 3


def test_a_year_tells_two_of_one_name() -> None:
    papers = [person("Jane Smith"), person("Jane Smith", year=2005)]
    assert len(set(people(papers))) == 2
    decision = judged("Jane Smith", "Jane Smith", Verdict.SAME, told=("2019", "2005"))
    assert len(set(people(papers, decision))) == 1


def test_a_decision_holds_across_places() -> None:
    papers = [person("Sunita Desai"), person("Sunita Desai", "Otherton")]
    names = Name("Anyshire", "Sunita Desai"), Name("Otherton", "Sunita Desai")
    assert len(set(people(papers, Judgement("person", *names, Verdict.SAME)))) == 1


def test_to_be_unsure_forces_nothing() -> None:
    papers = [person("Carole Potts"), person("C Potts")]
    assert people(papers, judged("C Potts", "Carole Potts", Verdict.UNSURE)) == people(papers)


NAMES = ("C Potts", "Carole Potts", "Carole Ward", "Cllr Potts", "Colin Potts", "Carol Potts")
VERDICTS = st.sampled_from(list(Verdict))


@settings(max_examples=60, deadline=None)
@given(
    papers=st.lists(
        st.tuples(st.sampled_from(NAMES), st.sampled_from((2001, 2010, 2019))),
        min_size=2,
        max_size=6,
    ),
    decisions=st.lists(
        st.tuples(st.sampled_from(NAMES), st.sampled_from(NAMES), VERDICTS), max_size=4
    ),
    shuffled=st.randoms(),
)
def test_the_order_of_papers_changes_nothing(
    papers: list[tuple[str, int]],
    decisions: list[tuple[str, str, Verdict]],
    shuffled: Random,
) -> None:
    readings = [person(name, year=year, board="Scrutiny Board").reading() for name, year in papers]
    judgements = [judged(a, b, verdict) for a, b, verdict in decisions if a != b]
    before = Identity(readings, judgements)
    again = [*readings]
    shuffled.shuffle(again)
    after = Identity(again, judgements)
    assert after.resolved == before.resolved
    assert after.pairs() == before.pairs()
    assert after.contradictions() == before.contradictions()


def test_decisions_come_back_from_their_file(tmp_path: Path) -> None:
    file = tmp_path / "judgements.csv"
    judgements = added((), [judged("C Potts", "Carole Potts", Verdict.DIFFERENT)])
    judgements = added(judgements, [judged("=Danger", "Mary O\u2019Brien, MBE", Verdict.SAME)])
    write(file, judgements)
    assert sorted(map(str, read(file))) == sorted(map(str, judgements))
    assert "'=Danger" in file.read_text("utf-8")


def test_the_last_decision_about_two_names_holds_and_can_be_taken_back() -> None:
    first = added((), [judged("C Potts", "Carole Potts", Verdict.SAME)])
    second = added(first, [judged("CAROLE POTTS", "Cllr C. Potts", Verdict.DIFFERENT)])
    assert [judgement.decision for judgement in current(second)] == [Verdict.DIFFERENT]
    left, taken = undone(second)
    assert left == first
    assert [judgement.decision for judgement in taken] == [Verdict.DIFFERENT]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("a,b\nx,y\n", "row 2: there is no column 'kind'"),
        (
            "kind,a,b,decision\nperson,x,y,perhaps\n",
            "row 2: 'perhaps' is no decision; it is one of",
        ),
        ("kind,a,b,decision\nship,x,y,same\n", "row 2: kind 'ship' is not one of body"),
        ("kind,a,b,decision\nperson,x,x,same\n", "row 2: needs two names that differ"),
        ("kind,a,b,decision\nperson,,x,same\n", "row 2: needs two names that differ"),
    ],
)
def test_a_file_that_cannot_be_understood_is_told(tmp_path: Path, text: str, message: str) -> None:
    file = tmp_path / "own.csv"
    file.write_text(text, "utf-8")
    with pytest.raises(BadJudgements, match=message):
        read(file)


def test_rows_without_a_decision_are_left_out(tmp_path: Path) -> None:
    file = tmp_path / "own.csv"
    file.write_text("kind,a,b,decision\nperson,x,y,\nperson,x,z,Same\n", "utf-8-sig")
    assert [judgement.decision for judgement in read(file)] == [Verdict.SAME]


def test_a_paper_that_speaks_against_a_decision_is_reported() -> None:
    papers = [person("Carole Potts").reading(), person("Carole Ward").reading()]
    decision = judged("Carole Potts", "Carole Ward", Verdict.SAME)
    assert Identity(papers, [decision]).contradictions() == []
    both = person("Carole Potts", board="Scrutiny Board")
    other = both.person("Carole Ward")
    sitting = both.entity(EntityType.MEETING, "m", body="e0", date=both.date)
    for whom in ("e1", other):
        both.fact(whom, Predicate.ATTENDED, sitting)
    (line,) = Identity([*papers, both.reading()], [decision]).contradictions()
    assert line == (
        "Carole Potts (Anyshire) and Carole Ward (Anyshire): decided same, but now"
        f" one paper names both at one meeting ({both.path})"
    )


def test_a_name_that_now_joins_what_was_told_apart_is_reported() -> None:
    long = Made("long.txt")
    long.entity(EntityType.GROUP, "Practice Review Group")
    short = Made("short.txt")
    short.entity(EntityType.GROUP, "PRG")
    new = Made("new.txt")
    new.entity(EntityType.GROUP, "Practice Review Group", "PRG")
    names = Name("Anyshire", "PRG"), Name("Anyshire", "Practice Review Group")
    decision = Judgement("body", *names, Verdict.DIFFERENT)
    papers = [long.reading(), short.reading()]
    assert Identity(papers, [decision]).contradictions() == []
    (line,) = Identity([*papers, new.reading()], [decision]).contradictions()
    assert line.endswith("decided different, but now the rules join them (new.txt)")


def test_decisions_that_exclude_each_other_are_reported() -> None:
    names = ("Ada Byrne", "Ada Cole", "Ada Dunn")
    papers = [person(name).reading() for name in names]
    one, two, three = names
    decisions = [
        judged(one, two, Verdict.SAME),
        judged(two, three, Verdict.SAME),
        judged(one, three, Verdict.DIFFERENT),
    ]
    assert len(Identity(papers, decisions).contradictions()) == 1


def test_a_decision_about_names_that_are_gone_waits() -> None:
    who = Identity([person("Ada Byrne").reading()], [judged("Ada Byrne", "Ada Cole", Verdict.SAME)])
    assert who.contradictions() == []
    assert len(who.dormant()) == 1


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A graph of two papers, each with one person."""
    papers = tmp_path / "papers"
    papers.mkdir()
    for name in ("Ada Byrne", "Ada Cole"):
        (papers / f"{name}.txt").write_text(f"{name} chairs the Scrutiny Committee of Anyshire.")
    graph = tmp_path / "new.graph"
    rebuild(papers, graph)
    return graph


def rebuild(papers: Path, graph: Path) -> tuple[str, ...]:
    def reader(source: Source) -> Reading:
        return read_line(source)

    return build([papers], graph, workers=0, reader=reader).contradictions


def chairs(graph: Path) -> int:
    """How many chair the committee."""
    with Graph.open(graph) as opened:
        chairing = NamedNode("https://w3id.org/sightline/ns#chairs")
        return len({q.subject for q in opened.store.quads_for_pattern(None, chairing, None)})


def links(graph: Path) -> int:
    with Graph.open(graph) as opened:
        return len(list(opened.store.quads_for_pattern(None, SAME_AS, None, NamedNode(IDENTITY))))


def test_a_decision_is_heeded_at_once_and_in_every_later_build(folder: Path) -> None:
    assert (chairs(folder), links(folder)) == (2, 0)
    decide(folder, [judged("Ada Byrne", "Ada Cole", Verdict.SAME)])
    assert (chairs(folder), links(folder)) == (1, 1)
    papers = folder.parent / "papers"
    (papers / "third.txt").write_text("Ada Cole chairs the Health Board of Anyshire.")
    rebuild(papers, folder)
    assert (chairs(folder), links(folder)) == (1, 1)
    with Graph.open(folder) as opened:
        assert check(opened) == []
        assert len(opened.papers()) == 3


def test_what_is_taken_back_leaves_the_graph_as_it_was(folder: Path) -> None:
    def statements() -> list[str]:
        with Graph.open(folder) as opened:
            return sorted(map(str, opened.store))

    before = statements()
    decide(folder, [judged("Ada Byrne", "Ada Cole", Verdict.SAME)])
    assert statements() != before
    undo(folder)
    assert statements() == before
    assert not (folder / "judgements.csv").exists()
    with pytest.raises(BadDecision, match="no decision to take back"):
        undo(folder)


def test_a_file_edited_by_hand_is_heeded_by_the_next_build(folder: Path) -> None:
    write(folder / "judgements.csv", [judged("Ada Byrne", "Ada Cole", Verdict.SAME)])
    rebuild(folder.parent / "papers", folder)
    assert chairs(folder) == 1


def test_what_was_decided_is_not_asked_again(folder: Path) -> None:
    papers = folder.parent / "papers"
    (papers / "third.txt").write_text("Ada Coles-Cole chairs the Scrutiny Committee of Anyshire.")
    rebuild(papers, folder)
    (pair,) = identity(folder).pairs()
    decide(folder, [Judgement(pair.kind, pair.a, pair.b, Verdict.UNSURE)])
    assert identity(folder).pairs() == []
