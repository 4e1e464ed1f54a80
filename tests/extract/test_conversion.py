"""Papers that a converter has left without some of their marks."""

import pytest
from sightline.tests.extract.told import names, reading, stated


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        (
            "Ann Vale, Director of Children s Services, Larchshire Council, told members.\n",
            "Ann Vale holdsPost Director of Children s Services",
        ),
        (
            (
                "The Larchshire Safeguarding Children Partnership s Quality Group reports to the "
                "Executive Board.\n"
            ),
            "Quality Group reportsTo Executive Board",
        ),
    ],
)
def test_a_possessive_whose_apostrophe_was_lost_is_one(text: str, fact: str) -> None:
    assert fact in stated(reading(text))


def test_a_post_may_follow_a_name_with_nothing_between() -> None:
    text = "We thank Alison Garside Chief Nurse, Larch NHS Trust; Meera Joshi Director of Audit.\n"
    assert {
        "Alison Garside holdsPost Chief Nurse",
        "Meera Joshi holdsPost Director of Audit",
    } <= stated(reading(text))


REGISTER = """
Larchshire Safeguarding Adults Board
Minutes of the meeting held on 12 March 2019

Board Members Role Agency Other groups attended
(Ch means chair)

Priya Nair (PN) Independent Chair

Jo Holt (JH) Head of Adult Social
Care
Larch County Council Quality and Performance
Sub-Group (Ch)

Apols Raj Patel (RP) Detective Superintendent Larch Police MAPPA Strategic Board

Sarah Field (SF) Deputy Director of Nursing Larch Hospitals NHS
Foundation Trust
Tom Reed (TR) Chief Officer Healthwatch Larch

In attendance
Lee Marsh (LM) Detective Inspector, Larch Police (deputy for RP)

1. Welcome

The Chair welcomed everybody.
"""


def test_members_with_initials_keep_their_columns_when_cells_run_together() -> None:
    facts = stated(reading(REGISTER))
    assert {
        "Jo Holt holdsPost Head of Adult Social Care",
        "Jo Holt represents Larch County Council",
        "Jo Holt chairs Quality and Performance Sub-Group",
        "Raj Patel sentApologies 2019-03-12",
        "Raj Patel represents Larch Police",
        "Raj Patel memberOf MAPPA Strategic Board",
        "Sarah Field represents Larch Hospitals NHS Foundation Trust",
        "Tom Reed represents Healthwatch Larch",
        "Tom Reed attended 2019-03-12",
        "Lee Marsh substitutedFor Raj Patel",
    } <= facts
    assert "Raj Patel attended 2019-03-12" not in facts
    assert not [fact for fact in facts if fact.startswith("Larch Police memberOf")]


@pytest.mark.parametrize(
    "text",
    [
        "The protocol was refreshed in The Carers Board reports to the Ashby Executive Board.",
        "The plan has run since The Carers Board reports to the Ashby Executive Board.",
        "A fifth are aged under At present the Carers Board reports to the Ashby Executive Board.",
        "All were reviewed in It said that the Carers Board reports to the Ashby Executive Board.",
    ],
)
def test_a_sentence_ends_where_its_last_number_was_lost(text: str) -> None:
    assert "Carers Board reportsTo Ashby Executive Board" in stated(
        reading(f"Carers Board\n\nThe Tenants Forum met in June. {text}\n")
    )


@pytest.mark.parametrize(
    "text",
    [
        "A Policy and Procedures Group A Pan Larchshire Training Group An Audit Panel",
        "A Policy and Procedures Group, A Pan Larchshire Training Group and An Audit Panel",
        "Groups: A Policy and Procedures Group A Pan Larchshire Training Group An Audit Panel",
    ],
)
def test_an_article_begins_the_next_entry_of_a_list_run_together(text: str) -> None:
    found = set(names(reading(f"Larchshire Safeguarding Board\n\n{text}\n")).values())
    assert {"Policy and Procedures Group", "Pan Larchshire Training Group", "Audit Panel"} <= found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Ashby Borough Council Larchshire Police Fens and Coast Clinical Commissioning Group",
            {
                "Ashby Borough Council",
                "Larchshire Police",
                "Fens and Coast Clinical Commissioning Group",
            },
        ),
        (
            "Partners are Vale NHS Foundation Trust Cafcass Larchshire Fire and Rescue Service.",
            {"Vale NHS Foundation Trust", "Cafcass", "Larchshire Fire and Rescue Service"},
        ),
        (
            "Larchshire Constabulary NHS Ashby Integrated Care Board Ashby Metropolitan Council",
            {"Larchshire Constabulary", "NHS Ashby Integrated Care Board"},
        ),
        ("Chief Executive, NHS Ashby Integrated Care Board", {"NHS Ashby Integrated Care Board"}),
        ("Vale NHS Trust Quality Committee met.", {"Vale NHS Trust Quality Committee"}),
        ("The Ashby Council Housing Trust met.", {"Ashby Council Housing Trust"}),
    ],
)
def test_organisations_run_together_are_as_many(text: str, expected: set[str]) -> None:
    found = set(names(reading(f"Larchshire Safeguarding Board\n\n{text}\n")).values())
    assert expected <= found


PAGE_ON_A_LINE = (
    "Minutes of LSAB Board Meeting: 12 th March 2019 1 | Page "
    "LARCHSHIRE SAFEGUARDING ADULTS BOARD (LSAB) 1. Attendance "
    "LSAB Members Role Representing Other groups attended "
    "Apols Priya Nair (PN) Head of Children's Services Local Authority "
    "Health and Wellbeing Board (HWB) (VCh) HWB Adult Partnership MARG (Multi Agency Risk Group) "
    "Jo Holt (JH) Assistant Director - Safeguarding and Children / Chair Larch Panel "
    "Raj Patel (RP) Det Superintendent Larch Police Larch Strategic Group (Ch) "
    "Cllr Sarah Field (SF) Lead Cabinet Member - Older People Health and Wellbeing Board (HWB) "
    "Tom Reed (TR) Strategic Housing Man- ager Larch Early Help Partnership Group "
    "Nell Dyson (ND) Designated Nurse Safeguarding Adults Larch and Fenwick CCG LSAB Audit Group "
    "Apols Observers Lee Marsh (LM) Legal Adviser ND welcomed members to the meeting. "
    "2. Declarations of Interest There were no declarations of interest. "
    "3. Audit ND presented the audit report, and members were content with what it had found. "
    "Every partner was asked to look at its own cases before the summer, and to say what it found. "
    "4. Any Other Business TR advised that a panel would meet. It was AGREED that this be noted.\n"
)


def test_pages_that_stand_on_one_line_each_get_their_lines_back() -> None:
    facts = stated(reading(PAGE_ON_A_LINE))
    assert {
        "Priya Nair sentApologies 2019-03-12",
        "Priya Nair memberOf Larchshire Safeguarding Adults Board",
        "Priya Nair holdsPost Head of Children's Services",
        "Priya Nair represents Local Authority",
        "Priya Nair viceChairs Health and Wellbeing Board",
        "Priya Nair memberOf Multi Agency Risk Group",
        "Jo Holt attended 2019-03-12",
        "Jo Holt chairs Larch Panel",
        "Raj Patel represents Larch Police",
        "Raj Patel chairs Larch Strategic Group",
        "Sarah Field holdsPost Lead Cabinet Member - Older People",
        "Tom Reed holdsPost Strategic Housing Manager",
        "Nell Dyson represents Larch and Fenwick CCG",
        "Nell Dyson memberOf LSAB Audit Group",
        "Lee Marsh attended 2019-03-12",
    } <= facts
    assert "Lee Marsh memberOf Larchshire Safeguarding Adults Board" not in facts
    assert not [fact for fact in facts if " substitutedFor " in fact]
