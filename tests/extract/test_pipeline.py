"""The pipeline as a whole: what holds of every reading, and the models that may be added."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
import spacy
from hypothesis import given, settings
from hypothesis import strategies as st
from sightline.extract import load, read
from sightline.extract.facts import Evidence, Reading
from sightline.extract.pipeline import PIPES, read_all
from sightline.ontology.terms import SIGNATURES, EntityType, Predicate
from sightline.tests.extract.told import NLP, paper, reading
from spacy.training import Example

MINUTES = """
# Marlshire County Council

## Children's Scrutiny Committee

Minutes of the meeting held on 12 March 2024 in Committee Room 2, County Hall

Present: Councillor A Khan (Chair), Councillors B Lee and C Moss

In attendance: Helen Marsh, Head of **Quality**

Apologies for absence were received from Councillor D Nash.

### 3. Safe-
guarding assurance

The Committee received a report of the Head of Quality. Omar Sadiq, Director of
Children's Services, said that the Audit Group reports to the Quality Assurance Board.

| Group | Chair |
| --- | --- |
| Learning Group | Helen Marsh |

RESOLVED: That the report be noted.
"""
PIECES = [
    *("Councillor ", "A Khan", "Helen Marsh", "Audit Group", "Quality Assurance Board", "Ofsted"),
    *(" is chaired by ", " reports to ", "Report of the ", "Head of ", "who ", ", which ", "It "),
    *("Present:", "Apologies:", "(Chair)", "12 March 2024", "RESOLVED", " that ", "The ", " and "),
    *(", ", ". ", "?", ":", "(", ")", "'s ", "“", "\n", "\n\n", "\t", "    "),
    *("| ", " |\n", "- ", "# ", "**", "<b>"),
]
PAPERS = st.one_of(
    st.text(st.characters(codec="utf-8", exclude_categories=["Cs", "Cc"]), max_size=120),
    st.lists(st.sampled_from(PIECES), max_size=30).map("".join),
).map("The weather was fine.\n\n".__add__)
THOROUGHLY = settings(max_examples=150, deadline=None)


def passages(found: Reading) -> list[Evidence]:
    return [
        *(entity.evidence for entity in found.entities),
        *(passage for fact in found.facts for passage in fact.evidence),
        *(decision.evidence for decision in found.decisions),
    ]


def check(found: Reading) -> None:
    """Assert what holds of every reading."""
    types = {entity.id: entity.type for entity in found.entities}
    assert len(types) == len(found.entities)
    for passage in passages(found):
        assert passage.quote == found.document.text[passage.start : passage.end] != ""
        assert 0 < passage.confidence <= 1
        assert passage.rule
    for fact in found.facts:
        domain, range_ = SIGNATURES[fact.predicate]
        assert fact.evidence
        assert fact.subject != fact.object
        assert types[fact.subject] in domain
        assert types[fact.object] in range_
    told = [(fact.subject, fact.predicate, fact.object) for fact in found.facts]
    assert len(set(told)) == len(told)


def test_a_reading_of_minutes_holds_together() -> None:
    found = reading(MINUTES, "minutes.md")
    check(found)
    assert len(found.facts) > 10
    assert len(found.decisions) == 1


@THOROUGHLY
@given(PAPERS)
def test_any_paper_is_read_and_its_reading_holds_together(text: str) -> None:
    check(reading(text))


@THOROUGHLY
@given(PAPERS)
def test_reading_twice_gives_the_same(text: str) -> None:
    assert reading(text) == reading(text)


def test_papers_do_not_touch_one_another() -> None:
    other = paper("Helen Marsh chairs the Audit Group.")
    minutes = paper(MINUTES, "minutes.md")
    alone = [read(minutes, load()), read(other, load()), read(minutes, load())]
    assert list(read_all([minutes, other, minutes], NLP)) == alone


@pytest.mark.parametrize("text", ["0\n", "12\n", "Page 1 of 2\n"])
def test_a_paper_of_nothing_but_page_numbers_tells_nothing(text: str) -> None:
    found = reading(text)
    assert (found.entities, found.facts, found.decisions) == ((), (), ())


def test_a_string_is_read_as_a_paper_of_text() -> None:
    doc = NLP("The Audit Group is chaired by Helen Marsh.")
    assert [(span.text, span.label_) for span in doc.ents] == [
        ("Audit Group", "Group"),
        ("Helen Marsh", "Person"),
    ]
    assert len(list(doc.sents)) == 1


def test_names_in_a_doc_lead_to_the_entities_of_its_facts() -> None:
    doc = NLP("Mrs P Lowe asked for help. The Audit Group is chaired by Helen Marsh.")
    (chairs,) = (f for f in doc._.reading.facts if f.predicate is Predicate.CHAIRS)
    named = {span.text: span.kb_id_ for span in doc.ents}
    assert named["Helen Marsh"] == chairs.subject
    assert named["Audit Group"] == chairs.object
    assert named["Mrs P Lowe"] == ""


def test_the_council_may_be_told() -> None:
    found = read(paper("The Audit Group is chaired by Helen Marsh."), NLP, council="Marlshire")
    (group,) = (e for e in found.entities if e.type is EntityType.GROUP)
    assert group.place == "Marlshire"


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A tagger and a recogniser of names, trained on three sentences."""
    taught = [
        ("Helen Marsh spoke", ["NNP", "NNP", "VBD"], [(0, 11, "PERSON")]),
        ("Omar Sadiq left", ["NNP", "NNP", "VBD"], [(0, 10, "PERSON")]),
        ("the Board met", ["DT", "NNP", "VBD"], []),
    ]
    nlp = spacy.blank("en")
    nlp.add_pipe("tagger")
    nlp.add_pipe("ner")
    examples = [
        Example.from_dict(nlp.make_doc(text), {"tags": tags, "entities": names})
        for text, tags, names in taught
    ]
    nlp.initialize(lambda: examples)
    for _ in range(5):
        nlp.update(examples)
    folder = tmp_path_factory.mktemp("model") / "tiny"
    nlp.to_disk(folder)
    return folder


def test_a_model_s_pipes_stand_in_front_and_papers_are_still_read(model: Path) -> None:
    nlp = load(str(model))
    assert nlp.pipe_names == ["tagger", "ner", *PIPES]
    found = read(paper(MINUTES, "minutes.md"), nlp)
    check(found)
    assert {fact.predicate for fact in reading(MINUTES, "minutes.md").facts} <= {
        fact.predicate for fact in found.facts
    }
    assert {token.tag_ for token in nlp("Helen Marsh spoke")} <= {"NNP", "VBD", "DT"}


def test_without_a_model_only_the_project_s_pipes_are_there() -> None:
    assert NLP.pipe_names == list(PIPES)


def test_a_model_that_is_not_installed_is_named() -> None:
    with pytest.raises(OSError, match="no_such_model"):
        load("no_such_model")


def test_the_words_of_a_paper_take_no_memory_once_the_common_ones_are_known() -> None:
    nlp = load()
    read(paper(" ".join(f"word{number}" for number in range(10_000))), nlp)
    known = len(nlp.vocab.strings)
    found = read(paper("The Quillby Audit Board is chaired by Councillor Ada Zorvane."), nlp)
    assert {entity.name for entity in found.entities} == {"Quillby Audit Board", "Ada Zorvane"}
    assert len(nlp.vocab.strings) == known


def test_threads_may_share_a_pipeline() -> None:
    papers = [
        paper(f"The Quillby{number} Board reports to the Audit{number} Panel.")
        for number in range(40)
    ]
    with ThreadPoolExecutor(8) as pool:
        together = list(pool.map(lambda document: read(document, NLP), papers))
    assert together == [read(document, NLP) for document in papers]


def test_of_one_passage_inside_another_the_wider_is_quoted() -> None:
    text = (
        "Terms of reference\n\nThe Audit Group\n\nIts members are:\n- the Chief Nurse\n- Ann Vale\n"
    )
    found = reading(text)
    for fact in found.facts:
        spans = [(passage.start, passage.end) for passage in fact.evidence]
        assert not any(a != b and a[0] <= b[0] and b[1] <= a[1] for a in spans for b in spans)
    assert any("Its members are" in p.quote for fact in found.facts for p in fact.evidence)
