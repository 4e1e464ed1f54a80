"""A line that ends because it is full ends nothing else, in text and in PDF."""

import textwrap
from pathlib import Path

import pytest
from reportlab.lib.pagesizes import A4  # type: ignore[import-untyped]  # it ships no types
from reportlab.lib.styles import ParagraphStyle  # type: ignore[import-untyped]  # as above
from reportlab.platypus import (  # type: ignore[import-untyped]  # as above
    Paragraph,
    SimpleDocTemplate,
)
from sightline.extract import read
from sightline.extract.facts import Reading
from sightline.extract.readers import read_document
from sightline.ontology.terms import Predicate

from .told import NLP, reading, stated

PARAGRAPHS = """
Present: Councillor Desmond Achebe (Leader of the Council and Chair), Councillor Lorna Pickersgill
(Deputy Leader and Cabinet Member for Finance), Councillor Imran Sheikh (Cabinet Member for
Children's Services) and Councillor Teresa Nolan (Cabinet Member for Housing)

The Cabinet received the yearly report of the Marlshire Safeguarding Children Partnership. Its
Independent Scrutineer, Helen Marsh, said that the Neglect Group, which was set up in the spring,
now reports to the Partnership's Executive Board each quarter.

The Executive Board is chaired in turn by Marlshire Council, Marlshire Constabulary and NHS
Marlshire Integrated Care Board.
""".strip().split("\n\n")
TITLE = "Marlshire Council\n\nCabinet\n\nMinutes of the meeting held on 4 March 2024"


def text(width: int) -> str:
    """Return the paper with its lines wrapped at a margin."""
    wrapped = [textwrap.fill(p, width, break_on_hyphens=False) for p in PARAGRAPHS]
    return "\n\n".join([TITLE, *wrapped])


def holders(found: Reading) -> set[str]:
    """Return who is said to hold which post."""
    return stated(found, Predicate.HOLDS_POST)


@pytest.mark.parametrize("width", [60, 66, 72, 78, 84, 90, 100, 120])
def test_where_lines_are_wrapped_changes_nothing(width: int) -> None:
    assert stated(reading(text(width))) == stated(reading(text(10_000)))


def test_a_post_in_brackets_is_that_of_the_name_before_a_wrapped_line() -> None:
    found = holders(reading(text(84)))
    assert "Imran Sheikh holdsPost Cabinet Member for Children's Services" in found
    assert "Lorna Pickersgill holdsPost Deputy Leader and Cabinet Member for Finance" in found


WITH_ACTIONS = """\
                    MARLSHIRE COUNCIL
                    CHILDREN'S COMMITTEE
    Minutes of the meeting held on Thursday 14 March 2024

Present:    Councillor Ann Vale (Chair)
            Councillor Raj Patel

                                                              Action
41  APOLOGIES

    Apologies for absence were received from Councillors
    Annabel Frost and Joan Holt. Councillor Meg Ash attended
    as substitute for Councillor Frost.

42  THE HUB

    Members were told that the Hub was run by the Council and
    the police, and that it would report to the                   TB
    Improvement Board before the next meeting of the full
    Council in May.
"""


def test_a_margin_for_actions_is_no_measure_of_how_long_lines_are() -> None:
    found = stated(reading(WITH_ACTIONS), Predicate.SENT_APOLOGIES, Predicate.SUBSTITUTED_FOR)
    assert {fact.replace("2024-03-14", "it") for fact in found} == {
        "Annabel Frost sentApologies it",
        "Joan Holt sentApologies it",
        "Meg Ash substitutedFor Annabel Frost",
    }


def test_a_list_of_seats_keeps_its_lines_where_one_is_full() -> None:
    seats = """\
        Membership of the Audit Group

        Assistant Director, Adult Safeguarding, Marlshire Council
        Detective Inspector, Adults at Risk Team, Larch Police
        Group Manager (Prevention), Marlshire Fire and Rescue Service
        Senior Support Manager, National Probation Service
        Head of Nursing, Larch Care Trust
    """
    names = {e.name for e in reading(textwrap.dedent(seats)).entities}
    assert {"Group Manager (Prevention)", "Senior Support Manager"} <= names


def test_lines_of_a_list_that_happen_to_be_full_stay_lines() -> None:
    lines = (
        "Councillor Ann Vale (Chair), Councillor Raj Patel, Cllr Amy Frost and Cllr Joan Holt",
        "In attendance: Helen Marsh, Head of Quality, and Omar Sadiq, the Service Director",
    )
    said = "Anyshire Council\nScrutiny Panel\n4 March 2024\n\nPresent:\n" + "\n".join(lines)
    found = stated(reading(said), Predicate.ATTENDED, Predicate.MEMBER_OF)
    assert "Joan Holt memberOf Scrutiny Panel" in found
    assert not any(fact.startswith("Helen Marsh memberOf") for fact in found)


def test_a_pdf_says_what_its_text_does(tmp_path: Path) -> None:
    style = ParagraphStyle("body", fontName="Times-Roman", fontSize=11, leading=14, spaceAfter=10)
    file = tmp_path / "paper.pdf"
    blocks = [*TITLE.split("\n\n"), *PARAGRAPHS]
    story = [Paragraph(block, style) for block in blocks]
    SimpleDocTemplate(str(file), pagesize=A4).build(story)
    found = read(read_document("paper.pdf", file.read_bytes()), NLP)
    assert stated(found) == stated(reading(text(10_000)))


def test_an_item_in_a_table_of_business_is_no_apology_and_its_title_no_part_of_a_sentence() -> None:
    found = reading(
        "Anyshire Safeguarding Children Partnership\n\n"
        "Minutes of the meeting held on 9 May 2023\n\n"
        "| Attendees | Role | Organisation |\n| --- | --- | --- |\n"
        "| Joan Holt (Chair) | Chief Nurse | NHS Anyshire |\n| Apologies | | |\n"
        "| Omar Sadiq | Head of Probation | Probation Service |\n\n"
        "| No | Item |\n| --- | --- |\n"
        "| 1. | Welcome, introductions and apologies<br>JH welcomed everyone to the meeting. "
        "Apologies were noted as above. |\n"
        "| 2. | Learning Group<br>It was agreed that JH would chair the Neglect Group. |\n"
    )
    assert stated(found, Predicate.SENT_APOLOGIES) == {"Omar Sadiq sentApologies 2023-05-09"}
    assert "Joan Holt chairs Neglect Group" in stated(found, Predicate.CHAIRS)


def test_who_stands_on_the_next_line_does_not_hold_the_post_on_this_one() -> None:
    found = reading(
        "Anyshire Improvement Board\n\nThose who sit on the Board at present are as follows:\n\n"
        "Ann Vale – Independent Chair\nCllr Raj Patel – Cabinet Member for Children\n"
        "Chief Superintendent Omar Sadiq – Ashby Police\nJoan Holt – Chief Nurse\n"
    )
    assert holders(found) == {
        "Ann Vale holdsPost Independent Chair",
        "Raj Patel holdsPost Cabinet Member for Children",
        "Joan Holt holdsPost Chief Nurse",
    }


def test_a_name_of_two_parts_may_be_parted_at_its_hyphen() -> None:
    said = (
        "Schools may ask the Education Safeguarding Adviser, Lucy Barr-\n"
        "Oakes, who sits on the Policy Group."
    )
    assert holders(reading(f"Ashby Council\n\n{said}\n")) == {
        "Lucy Barr-Oakes holdsPost Education Safeguarding Adviser"
    }


@pytest.mark.parametrize("head", ["ASHBY COUNCIL\nCABINET", "Ashby Borough Council\nCabinet"])
def test_a_cabinet_on_a_line_of_its_own_is_no_part_of_the_council_above_it(head: str) -> None:
    found = reading(f"{head}\nTuesday, 6 March 2018\n\nMinutes\n\nPresent: Councillor Ann Vale\n")
    members = stated(found, Predicate.MEMBER_OF)
    assert {said.casefold() for said in members} == {"ann vale memberof cabinet"}
