"""Whose report it is and who signed it, by the front sheets, memos and letters of councils."""

import pytest
from sightline.ontology.terms import Predicate
from sightline.tests.extract.told import names, reading, stated

PANEL = "Children's Scrutiny Panel"
REPORTS = "Head of Early Help reportsTo Children's Scrutiny Panel"


@pytest.mark.parametrize(
    ("front", "told"),
    [
        (f"Report to: {PANEL}\n\nLead officer: Ola Brown, Head of Early Help\n", {REPORTS}),
        (f"REPORT TO:     {PANEL}\n\nREPORT AUTHOR: Ola Brown, Head of Early Help\n", {REPORTS}),
        (f"Report to: {PANEL}\n\nReport of: Head of Early Help\n\nAuthor: Sol Dean\n", {REPORTS}),
        (f"To: {PANEL}\n\nFrom: Ola Brown, Head of Early Help\n", {REPORTS}),
        (f"From: Ola Brown, Head of Early Help\n\nTo: {PANEL}\n", {REPORTS}),
        (f"Report to: {PANEL}\n\nContact: Ola Brown, Head of Early Help\n", set()),
        (f"{PANEL}\n\nTerms of reference\n\nAuthor: Ola Brown, Head of Early Help\n", set()),
    ],
)
def test_who_answers_for_a_report_reports_to_whom_it_is_put(front: str, told: set[str]) -> None:
    paper = f"# Anyford Council\n\n{front}\nThe letter is attached, with the plan for the year.\n"
    assert stated(reading(paper, "paper.md"), Predicate.REPORTS_TO) == told


def test_a_memo_has_no_summons() -> None:
    found = reading("To: Ola Brown\n\nFrom: Sol Dean, Head of Early Help\n\nThe plan is here.\n")
    assert stated(found, Predicate.MEMBER_OF) == set()


@pytest.mark.parametrize(
    "label",
    [
        "Cabinet Member: Councillor Hamish Oller (Children and Young People)",
        "CABINET MEMBER:  Councillor Hamish Oller (Children and Young People)",
        "Cabinet Member: Councillor Hamish Oller, Children and Young People",
    ],
)
def test_the_portfolio_beside_a_name_is_part_of_the_title(label: str) -> None:
    front = f"# Anyford Council\n\nReport to: {PANEL}\n\n{label}\n\nContact: Ola Brown\n"
    assert stated(reading(front, "paper.md"), Predicate.HOLDS_POST) == {
        "Hamish Oller holdsPost Cabinet Member (Children and Young People)"
    }


def test_two_cabinet_members_hold_two_posts() -> None:
    front = (
        "Cabinet Member: Councillor Ann Holt (Children)\n\n"
        "Cabinet Member: Councillor Bilal Khan (Adult Care)\n"
    )
    assert stated(reading(front), Predicate.HOLDS_POST) == {
        "Ann Holt holdsPost Cabinet Member (Children)",
        "Bilal Khan holdsPost Cabinet Member (Adult Care)",
    }


def test_people_sign_a_letter_one_beside_the_other() -> None:
    letter = (
        "Yours sincerely\n\n"
        "Andrea Lock-Mensah                          Dominic Sayle\n"
        "National Director                           Deputy Chief Inspector\n"
        "Ofsted                                      Care Quality Commission\n\n"
        "Jane Marsh\nChief Nurse\nAnyford Hospitals NHS Trust\n"
    )
    assert stated(reading(letter), Predicate.HOLDS_POST, Predicate.POST_IN) == {
        "Andrea Lock-Mensah holdsPost National Director",
        "National Director postIn Ofsted",
        "Dominic Sayle holdsPost Deputy Chief Inspector",
        "Deputy Chief Inspector postIn Care Quality Commission",
        "Jane Marsh holdsPost Chief Nurse",
        "Chief Nurse postIn Anyford Hospitals NHS Trust",
    }


def test_a_recommendation_on_another_body_leaves_the_report_to_whom_it_is_put() -> None:
    report = (
        "# Anyford Council\n\n# Cabinet – 11 September 2024\n\n"
        "Report of: Head of Early Help\n\n## Recommendations\n\nCabinet is recommended to "
        "approve the revised terms of reference of the Improvement Board.\n"
    )
    told = stated(reading(report, "paper.md"), Predicate.REPORTS_TO)
    assert told == {"Head of Early Help reportsTo Cabinet"}


def test_to_below_report_of_names_who_receives_it_and_no_member() -> None:
    found = reading(
        "REPORT OF\n\nThe Director of Housing\n\nTO\n\nMarlshire Care Scrutiny Committee\n\n"
        "ON\n\nMonday, 6 March 2023\n\nTITLE: Marlshire Recovery Board - Progress\n\n"
        "1. The Recovery Board has met twice.\n"
    )
    assert "Director of Housing reportsTo Marlshire Care Scrutiny Committee" in stated(found)
    assert not stated(found, Predicate.MEMBER_OF)
    assert "2023-03-06" in names(found).values()


def test_the_label_of_a_row_leads_to_what_is_beside_it_and_no_further() -> None:
    rows = (
        "| Report to: | Children's Scrutiny Panel |",
        "| --- | --- |",
        "| Report of: | Head of Early Help (Ola Brown) |",
        "| Portfolio Holder: | Portfolio Holder for Children |",
        "| Contact officer: | Sol Dean, Clerk |",
    )
    found = reading("# Anyford Council\n\n" + "\n".join(rows) + "\n\nThe plan is here.\n", "a.md")
    assert stated(found, Predicate.REPORTS_TO) == {REPORTS}


@pytest.mark.parametrize("label", ["Job Title", "Designation", "Post title"])
def test_the_title_of_a_contact_may_stand_on_the_line_below(label: str) -> None:
    front = (
        f"# Anyford Council\n\nReport to: {PANEL}\n\nName of Contact Officer: Ola Brown\n\n"
        f"{label}: Head of Early Help\n\nTelephone No. 01632 960001\n"
    )
    found = reading(front, "paper.md")
    assert stated(found, Predicate.HOLDS_POST) == {"Ola Brown holdsPost Head of Early Help"}


def test_a_telephone_number_is_no_part_of_a_title() -> None:
    found = reading(
        "NORBURY COUNCIL\n\nChildren's Scrutiny Committee\n\n12 May 2021\n\nSafeguarding Annual "
        "Report\n\nReport author: Jane Marsh, Director of Children's Services, Tel: 01632 "
        "960123\n\n"
        "Purpose\n\nThis report tells Members of the work of the year.\n"
    )
    assert "Jane Marsh holdsPost Director of Children's Services" in stated(found)
    told = "Director of Children's Services reportsTo Children's Scrutiny Committee"
    assert told in stated(found)
