"""The marked page: everything understood, marked where it stands."""

import datetime as dt
import re

import pytest
from lxml import etree
from sightline.extract.document import Block, BlockKind, Document
from sightline.extract.facts import Decision, Entity, Evidence, Fact, Reading
from sightline.extract.marked import page
from sightline.ontology.terms import DecisionKind, EntityType, PaperKind, Predicate

PRESENT = "Present: Cllr Ann Lee (Chair)\nand Bo Ray, Director of Care"
NOTED = "The Committee <b>resolved</b> & noted that the plan be kept."
TEXT = f"Care Committee\n\n{PRESENT}\n\n{NOTED}\n\nBo Ray\tDirector of Care\n\nPage 1 of 2"


def block(kind: BlockKind, text: str, number: int, marker: str = "") -> Block:
    start = TEXT.rindex(text)
    return Block(kind, start, start + len(text), 1, number, marker)


def evidence(quote: str, rule: str = "mention") -> Evidence:
    start = TEXT.index(quote)
    return Evidence(start, start + len(quote), quote, 1, rule, 0.9)


def entity(id_: str, type_: EntityType, name: str, *aliases: str, quote: str = "") -> Entity:
    return Entity(
        id_, type_, name, aliases, "Anyshire", national=False, evidence=evidence(quote or name)
    )


@pytest.fixture
def reading() -> Reading:
    cell = TEXT.rindex("Bo Ray")
    table = Block(
        BlockKind.TABLE,
        cell,
        cell + len("Bo Ray\tDirector of Care"),
        page=2,
        rows=((((cell, cell + 6),), ((cell + 7, cell + 23),)),),
    )
    document = Document(
        path="care/minutes.pdf",
        media_type="application/pdf",
        sha256="0" * 64,
        text=TEXT,
        blocks=(
            block(BlockKind.HEADING, "Care Committee", 1),
            block(BlockKind.PARAGRAPH, PRESENT, 1),
            block(BlockKind.ITEM, NOTED, 1, "(a)"),
            table,
            block(BlockKind.FURNITURE, "Page 1 of 2", 1),
        ),
        pages=(0, cell),
    )
    return Reading(
        document=document,
        title="Minutes <draft>",
        kind=PaperKind.MINUTES,
        publisher=None,
        date=dt.date(2019, 12, 6),
        contacts=(),
        entities=(
            entity("c", EntityType.COMMITTEE, "Care Committee", "the Committee"),
            entity("a", EntityType.PERSON, "Ann Lee"),
            entity("b", EntityType.PERSON, "Bo Ray"),
            entity("d", EntityType.POST, "Director of Care"),
            entity("m", EntityType.MEETING, "Care Committee, 6 December 2019", quote="Present"),
        ),
        facts=(
            Fact("a", Predicate.CHAIRS, "c", (evidence("Ann Lee (Chair)", "chair"),)),
            Fact("a", Predicate.ATTENDED, "m", (evidence(PRESENT, "present"),)),
            Fact("b", Predicate.HOLDS_POST, "d", (evidence("Bo Ray, Director of Care", "post"),)),
        ),
        decisions=(
            Decision(DecisionKind.RESOLUTION, "that the <plan> be kept", evidence("the plan be")),
        ),
    )


def elements(reading: Reading, path: str) -> list[etree._Element]:
    tree = etree.fromstring(page(reading), etree.HTMLParser())
    return list(tree.iterfind(path))


def texts(reading: Reading, path: str) -> list[str]:
    return ["".join(map(str, element.itertext())) for element in elements(reading, path)]


def passage(reading: Reading, id_: str) -> str:
    """Return the text under the marks of one statement."""
    marks = elements(reading, ".//mark[@data-says]")
    said = [mark for mark in marks if id_ in str(mark.get("data-says")).split()]
    return "".join(str(mark.text) for mark in said)


def test_every_passage_is_marked_whole_though_passages_overlap(reading: Reading) -> None:
    assert passage(reading, "f1") == PRESENT
    assert passage(reading, "f2") == "Ann Lee (Chair)"
    assert passage(reading, "f3") == "Bo Ray, Director of Care"
    assert passage(reading, "d1") == "the plan be"


@pytest.mark.parametrize(
    ("title", "forms"),
    [
        ("Bo Ray (person)", ["Bo Ray", "Bo Ray"]),
        ("Care Committee (committee)", ["Care Committee", "The Committee"]),
        ("Director of Care (post)", ["Director of Care", "Director of Care"]),
    ],
)
def test_names_are_marked_wherever_they_stand_by_what_they_name(
    reading: Reading, title: str, forms: list[str]
) -> None:
    assert texts(reading, f".//mark[@title='{title}']") == forms


def test_what_has_no_name_in_the_text_is_marked_where_it_is_first_told(reading: Reading) -> None:
    title = "Care Committee, 6 December 2019 (meeting)"
    assert texts(reading, f".//mark[@title='{title}']") == ["Present"]


def test_the_text_is_all_there_in_its_layout(reading: Reading) -> None:
    assert texts(reading, ".//article/h2") == ["Care Committee"]
    assert texts(reading, ".//article/p") == [PRESENT, NOTED, "Page 1 of 2"]
    assert texts(reading, ".//article/p[@data-marker='(a)']") == [NOTED]
    assert texts(reading, ".//td") == ["Bo Ray", "Director of Care"]
    assert texts(reading, ".//div[@class='page']") == ["page 1", "page 2"]


def test_each_entry_of_the_list_leads_to_its_passage(reading: Reading) -> None:
    links = [str(link.get("href")) for link in elements(reading, ".//aside//a")]
    assert links == ["#f1", "#f2", "#f3", "#d1"]
    for link in links:
        assert len(elements(reading, f".//article//*[@id='{link[1:]}']")) == 1
    chairs = texts(reading, ".//aside//a")[1]
    assert chairs.startswith("Ann Lee chairs Care Committee")
    assert "rule chair \u00b7 confidence 0.90" in chairs


def test_nothing_of_the_paper_is_taken_for_html(reading: Reading) -> None:
    source = page(reading)
    assert "<draft>" not in source
    assert "<plan>" not in source
    assert "<b>resolved</b>" not in source


def test_the_page_needs_no_network(reading: Reading) -> None:
    source = page(reading)
    assert "default-src 'none'" in source
    assert not re.search(r"(src|href)=\"(?!#)", source)
    assert "url(" not in source


def test_a_paper_of_which_nothing_is_understood_is_still_a_page(reading: Reading) -> None:
    empty = Reading(
        reading.document,
        "Empty",
        PaperKind.OTHER,
        None,
        None,
        (),
        entities=(),
        facts=(),
        decisions=(),
    )
    assert not elements(empty, ".//article//mark")
    assert "no date" in texts(empty, ".//div[@class='about']")[0]
