"""Names are resolved where something new is said of them, and come out as if all were resolved."""

import hashlib
import json
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sightline.extract.facts import Reading
from sightline.graph.build import build
from sightline.graph.identity import judgements
from sightline.graph.identity.judgements import Judgement, Name, Verdict
from sightline.graph.judging import identity
from sightline.graph.outcomes import Outcomes
from sightline.graph.resolve import resolve
from sightline.graph.store import Graph
from sightline.ontology.terms import EntityType, Predicate
from sightline.tests.graph.made import Made, read_line

PAPERS = {
    "anyshire.txt": "Ada Byrne chairs the Scrutiny Committee of Anyshire.",
    "otherton.txt": "Ravi Shah chairs the Health Board of Otherton.",
    "elmdale.txt": "Ann Cole chairs the Learning Panel of Elmdale.",
}
DECISION = Judgement(
    "person", Name("Otherton", "Ravi Shah"), Name("Otherton", "R Shaw"), Verdict.SAME
)


class Builds:
    """Builds of a few papers, and which places' names each of them resolved."""

    def __init__(self, folder: Path, patch: pytest.MonkeyPatch) -> None:
        self.graph = folder / "x.graph"
        self._papers = folder / "papers"
        self._papers.mkdir()
        self._anew: list[list[str]] = []
        written = Outcomes.write

        def write(outcomes: Outcomes) -> None:
            self._anew = outcomes.anew
            written(outcomes)

        patch.setattr(Outcomes, "write", write)

    def __call__(self, papers: dict[str, str]) -> list[str]:
        """Build the graph of these papers, and return the places whose names were resolved."""
        for old in self._papers.iterdir():
            old.unlink()
        for name, text in papers.items():
            (self._papers / name).write_text(text)
        self._anew = []
        build([self._papers], self.graph, workers=0, prune=True, reader=read_line)
        return sorted(place for places in self._anew for place in places)

    def decide(self, *decisions: Judgement) -> None:
        judgements.write(self.graph / "judgements.csv", decisions)

    def statements(self) -> list[str]:
        with Graph.open(self.graph) as graph:
            return sorted(map(str, graph.store))


@pytest.fixture
def builds(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Builds:
    return Builds(tmp_path, monkeypatch)


def test_one_paper_more_resolves_only_the_names_of_the_places_it_speaks_of(builds: Builds) -> None:
    assert builds(PAPERS) == ["anyshire", "elmdale", "otherton"]
    more = PAPERS | {"new.txt": "A Byrne chairs the Scrutiny Committee of Anyshire."}
    assert builds(more) == ["anyshire"]
    assert builds(more) == []
    changed = more | {"otherton.txt": "Ravi Shah chairs the Audit Board of Otherton."}
    assert builds(changed) == ["otherton"]
    del changed["new.txt"]
    assert builds(changed) == ["anyshire"]


def test_places_that_share_a_body_are_resolved_together(builds: Builds) -> None:
    builds(PAPERS)
    joint = "Ada Byrne chairs the Anyshire and Otherton Partnership of Anyshire."
    assert builds(PAPERS | {"joint.txt": joint}) == ["anyshire", "anyshire + otherton", "otherton"]
    assert builds(PAPERS) == ["anyshire", "otherton"]


def test_a_decision_resolves_only_the_names_of_its_places(builds: Builds) -> None:
    papers = PAPERS | {"r.txt": "R Shaw chairs the Health Board of Otherton."}
    builds(papers)
    builds.decide(DECISION)
    assert builds(papers) == ["otherton"]
    more = papers | {"new.txt": "A Byrne chairs the Scrutiny Committee of Anyshire."}
    assert builds(more) == ["anyshire"]


def test_who_asks_about_names_resolves_none_that_a_build_resolved(builds: Builds) -> None:
    builds(PAPERS)
    asked: list[list[str]] = []
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("sightline.graph.resolve._resolved", asked.append)
        assert len(identity(builds.graph).things) == 6
    assert not asked


def signed(text: str) -> bytes:
    return f"{hashlib.sha256(text.encode()).hexdigest()}\n{text}".encode()


@pytest.mark.parametrize(
    "memory",
    [
        None,
        b"",
        b"nonsense",
        b"\xff\xfe\x00",
        signed(""),
        signed("[]"),
        signed('{"things": {}}'),
        signed('{"things": [], "outcomes": []}'),
        signed('{"things": [], "outcomes": {"x": {"y": {"z": 0}}}}'),
        signed('{"things": [["a", "Robot", "b", null, null]], "outcomes": {}}'),
    ],
)
def test_a_memory_that_is_damaged_or_of_another_version_only_costs_time(
    builds: Builds, memory: bytes | None
) -> None:
    builds(PAPERS)
    file = builds.graph / "names.json"
    whole = file.read_bytes()
    more = PAPERS | {"new.txt": "A Byrne chairs the Scrutiny Committee of Anyshire."}
    builds(more)
    shall_be = builds.statements()
    builds(PAPERS)
    assert file.read_bytes() == whole
    file.unlink() if memory is None else file.write_bytes(memory)
    assert builds(more) == ["anyshire", "elmdale", "otherton"]
    assert builds.statements() == shall_be


def test_a_memory_cut_short_or_altered_is_not_believed(builds: Builds) -> None:
    builds(PAPERS)
    file = builds.graph / "names.json"
    whole, shall_be = file.read_text(), builds.statements()
    for text in (whole[:-1], whole.replace("Ada Byrne", "Ada Burns")):
        file.write_text(text)
        builds(PAPERS | {"new.txt": "Bo Dean chairs the Audit Board of Elmdale."})
        builds(PAPERS)
        assert builds.statements() == shall_be


def test_what_is_remembered_of_other_names_is_not_believed(builds: Builds) -> None:
    builds(PAPERS)
    file = builds.graph / "names.json"
    kept = json.loads(file.read_text().partition("\n")[2])
    for papers in kept["outcomes"].values():
        next(iter(papers.values())).popitem()
    file.write_bytes(signed(json.dumps(kept)))
    more = PAPERS | {"new.txt": "A Byrne chairs the Scrutiny Committee of Anyshire."}
    assert builds(more) == ["anyshire", "elmdale", "otherton"]


P, B = EntityType.PERSON, EntityType.PARTNERSHIP
BODIES = (
    (B, "Scrutiny Committee", ()),
    (B, "Scrutiny Comittee", ()),
    (B, "Anyshire and Otherton Safeguarding Board", ("AOSB",)),
    (B, "AOSB", ()),
    (B, "Otherton Hub", ()),
    (EntityType.COUNCIL, "Otherton County Council", ()),
    (EntityType.COUNCIL, "Elmdale City Council", ()),
    (EntityType.AGENCY, "NHS Elmdale", ("the Trust",)),
    (EntityType.INSPECTORATE, "Ofsted", ()),
)
HOLDERS = (
    (P, "Ada Byrne", ()),
    (P, "A Byrne", ("Mrs Byrne",)),
    (P, "Byrne", ("Mr Byrne",)),
    (P, "Byrne", ()),
    (EntityType.POST, "Head of Learning", ()),
    (EntityType.POST, "Head of Service, Learning", ("Chair",)),
    (EntityType.POST, "Chair", ()),
)
TIES = st.tuples(
    st.sampled_from(HOLDERS),
    st.sampled_from((Predicate.MEMBER_OF, Predicate.CHAIRS, Predicate.POST_IN)),
    st.sampled_from(BODIES),
)


@st.composite
def readings(draw: st.DrawFn) -> Reading:
    place = draw(st.sampled_from(("Anyshire", "Anyshire", "ANYSHIRE", "Otherton", None)))
    folder = draw(st.sampled_from(("", "otherton/")))
    year = draw(st.sampled_from((2010, 2011, 2021)))
    made = Made(f"{folder}{place} {year}.txt", place=place)
    made.date = made.date and made.date.replace(year=year)
    known: dict[tuple[str, ...], str] = {}
    for holder, predicate, body in draw(st.lists(TIES, min_size=1, max_size=4)):
        for kind, name, aliases in (holder, body):
            if (name, *aliases) not in known:
                national = kind is EntityType.INSPECTORATE
                where = draw(st.sampled_from((place, place, place, None)))
                known[name, *aliases] = made.entity(
                    kind, name, *aliases, place=where, national=national
                )
        ids = (known[name, *aliases] for _, name, aliases in (holder, body))
        made.fact(next(ids), predicate, next(ids))
    sitting = known.get(("Scrutiny Committee",))
    if sitting and draw(st.booleans()):
        made.entity(EntityType.MEETING, "meeting", body=sitting, date=made.date)
    return made.reading()


HEAD, CHAIR = Name("Anyshire", "Head of Learning"), Name("Anyshire", "Chair")
ADA, A, BYRNE = (Name("Anyshire", name) for name in ("Ada Byrne", "A Byrne", "Byrne"))
DECISIONS = [
    Judgement("person", ADA, Name("Otherton", "Byrne"), Verdict.SAME),
    Judgement("person", ADA, A, Verdict.DIFFERENT),
    Judgement("person", ADA, BYRNE, Verdict.SAME),
    Judgement("post", HEAD, CHAIR, Verdict.SAME),
    Judgement("body", Name("", "Ofsted"), Name("Elmdale", "Scrutiny Committee"), Verdict.SAME),
]


@settings(max_examples=200, deadline=None)
@given(
    papers=st.lists(readings(), min_size=2, max_size=7),
    steps=st.lists(
        st.tuples(st.sets(st.integers(0, 6)), st.sets(st.sampled_from(DECISIONS))),
        min_size=2,
        max_size=5,
    ),
)
def test_whatever_is_remembered_names_come_out_as_if_all_were_resolved(
    papers: list[Reading], steps: list[tuple[set[int], set[Judgement]]]
) -> None:
    with TemporaryDirectory() as name:
        file = Path(name, "names.json")
        for left_out, decided in steps:
            some = [paper for number, paper in enumerate(papers) if number not in left_out]
            stamps = {paper.document.sha256: repr(paper) for paper in some}
            outcomes = Outcomes(file, stamps)
            assert resolve(some, decided, outcomes) == resolve(some, decided)
            assert resolve(some, (), outcomes) == resolve(some)
            outcomes.write()


def test_papers_of_elsewhere_have_a_say_in_how_a_place_is_written(tmp_path: Path) -> None:
    first = Made("a.txt", place="Anyshire")
    panel = first.entity(EntityType.COMMITTEE, "Learning Panel")
    papers = [first.reading()]
    for name in ("b.txt", "c.txt"):
        made = Made(name, place="ANYSHIRE")
        made.entity(EntityType.COUNCIL, "Otherton County Council")
        papers.append(made.reading())
    stamps = {paper.document.sha256: "" for paper in papers}
    shown = []
    for some in (papers[:1], papers):
        outcomes = Outcomes(tmp_path / "names.json", stamps)
        shown.append(resolve(some, (), outcomes)[papers[0].document.sha256, panel].place)
        outcomes.write()
    assert shown == ["Anyshire", "ANYSHIRE"]


def test_what_was_read_anew_of_a_paper_is_resolved_anew(tmp_path: Path) -> None:
    for name in ("Scrutiny Panel", "Learning Panel"):
        made = Made("a.txt", data=b"the same paper")
        panel = made.entity(EntityType.COMMITTEE, name)
        sha256 = made.reading().document.sha256
        outcomes = Outcomes(tmp_path / "names.json", {sha256: name})
        assert resolve([made.reading()], (), outcomes)[sha256, panel].label == name
        outcomes.write()
