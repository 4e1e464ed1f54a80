"""Minutes that are kept in the cells of a table, and lists of people side by side."""

import pytest
from sightline.extract.readers import read_document
from sightline.ontology.terms import Predicate

from .told import reading, stated

_IN_TABLE = """# Larchford Schools Forum

Minutes of the meeting held on 17 January 2019

| Item | Minute | Action |
|---|---|---|
| **4** | **Apologies** | |
| | Apologies were received from Councillor Ann Vale. | |
| **5** | **High needs** | |
| | Jo Bell, Head of Finance, presented the report, and members asked what it costs. | JB |
| | **Resolved –** | |
| | **(1) That the report be noted.** | |
| | **(2) That a breakdown of placements be provided.** | JB/AV |
"""
_ALIGNED = """LARCHFORD COUNCIL

Health and Wellbeing Board, 3 February 2016

Item    Minute                                   Action
        Present: Councillor Ann Vale (Chair),
        Councillor Raj Patel and Councillor
        Jo Marsh
21      Placements
        Members considered a report on foster    JB
        carers and what the placements of the
        year before had cost the council.
        RESOLVED -
        (1) That the report be noted.
        (2) That a further report on carers      JB
        be brought to the next meeting.
"""


def test_resolutions_in_cells_of_minutes_are_decisions() -> None:
    decisions = reading(_IN_TABLE, "paper.md").decisions
    assert [decision.text.rstrip("*") for decision in decisions] == [
        "That the report be noted.",
        "That a breakdown of placements be provided.",
    ]


def test_text_in_cells_of_minutes_is_read_as_text() -> None:
    told = stated(reading(_IN_TABLE, "paper.md"), Predicate.SENT_APOLOGIES, Predicate.HOLDS_POST)
    assert any(fact.startswith("Ann Vale sentApologies") for fact in told)
    assert "Jo Bell holdsPost Head of Finance" in told


def test_labels_in_cells_of_minutes_head_lists_of_people() -> None:
    told = stated(reading(_ALIGNED), Predicate.ATTENDED, Predicate.CHAIRS)
    assert {fact.split(" attended")[0] for fact in told if " attended " in fact} == {
        "Ann Vale",
        "Raj Patel",
        "Jo Marsh",
    }
    assert any(fact.startswith("Ann Vale chairs") for fact in told)


def test_a_log_of_actions_is_no_minutes() -> None:
    log = "# Larchford Board\n\n| Action | Lead |\n|---|---|\n| Circulate plan | JB |\n"
    blocks = read_document("paper.md", log.encode()).blocks
    assert [len(block.rows) for block in blocks if block.rows] == [2]


@pytest.mark.parametrize("header", ["| Present | Apologies |", "| In attendance | Apologies |"])
def test_lists_side_by_side_go_to_their_labels(header: str) -> None:
    paper = (
        "# Larchford Safeguarding Adults Board\n\nMinutes of the meeting held on 3 May 2018\n\n"
        f"{header}\n|---|---|\n"
        "| Ann Vale, Chief Nurse<br>Raj Patel, Director of Housing | Jo Marsh, Head of Audit |\n"
    )
    told = stated(reading(paper, "paper.md"), Predicate.ATTENDED, Predicate.SENT_APOLOGIES)
    assert told == {
        "Ann Vale attended 2018-05-03",
        "Raj Patel attended 2018-05-03",
        "Jo Marsh sentApologies 2018-05-03",
    }


def test_a_label_that_ends_a_cell_is_of_the_names_below() -> None:
    paper = (
        "# Larchford Council\n\n## Education Committee\n\n"
        "Minutes of the meeting held on 3 May 2018\n\n"
        "## Present\n\n"
        "| Councillor Ann Vale (Chair) | Councillor Raj Patel |\n|---|---|\n"
        "| Councillor Jo Marsh<br>Officers in attendance | Councillor Sue Hart |\n"
        "| Tom Ball, Clerk | Eve Lund, Head of Audit |\n"
    )
    told = stated(reading(paper, "paper.md"), Predicate.MEMBER_OF)
    assert "Sue Hart memberOf Education Committee" in told
    assert not any(fact.startswith(("Tom Ball", "Eve Lund")) for fact in told)
