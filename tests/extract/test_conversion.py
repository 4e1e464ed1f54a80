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
