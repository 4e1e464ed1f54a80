"""Papers stitched together of pieces of others, as packs, cut pages and bad copies are."""

from pathlib import Path
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st
from sightline.extract import read
from sightline.extract.readers import read_document
from sightline.tests.extract.told import NLP

_PAPERS = sorted((Path(__file__).parent / "papers").glob("*.txt"))
_HEADS = (
    "County Council - Wednesday 22 May 2024",
    "COUNCIL",
    "Cabinet",
    "Minutes of the Board",
    "Agenda item",
    "Chair: Councillor Ann Lee",
    "Leader of the Council",
)
_MOST_LINES = 12


def _stitched(chance: Random) -> str:
    """Return lines from here and there of up to ten papers, some of them below another head."""
    lines: list[str] = []
    for paper in chance.choices(_PAPERS, k=chance.randint(2, 10)):
        if chance.random() < 0.3:
            lines.append(chance.choice(_HEADS))
        whole = paper.read_text(encoding="utf-8").splitlines()
        first = chance.randrange(len(whole))
        lines += whole[first : first + chance.randint(1, _MOST_LINES)]
    return "\n".join(["Holt", *lines, ""])


@given(st.randoms())
@settings(max_examples=100, deadline=None)
def test_whatever_a_paper_is_stitched_of_it_is_read_to_its_end(chance: Random) -> None:
    document = read_document("paper.txt", _stitched(chance).encode())
    found = read(document, NLP)
    ids = {entity.id for entity in found.entities}
    for fact in found.facts:
        assert {fact.subject, fact.object} <= ids
        assert all(document.text[e.start : e.end] == e.quote != "" for e in fact.evidence)
