"""Who was present, who sent apologies, who sat for whom: the layouts that minutes use.

The layouts stand in `attendance.txt`, parted by "---", each with all that it must tell of people.
"""

from pathlib import Path

import pytest
from sightline.ontology.terms import Predicate
from sightline.tests.extract.told import cases, reading, stated

LAYOUTS = Path(__file__).parent / "attendance.txt"
FRONT = (
    "Marlshire County Council\n\nChildren's Scrutiny Committee\n\n"
    "Minutes of the meeting held on 12 March 2024\n\n"
)
OF_PEOPLE = (
    Predicate.ATTENDED,
    Predicate.SENT_APOLOGIES,
    Predicate.SUBSTITUTED_FOR,
    Predicate.MEMBER_OF,
    Predicate.CHAIRS,
    Predicate.VICE_CHAIRS,
    Predicate.REPRESENTS,
    Predicate.HOLDS_POST,
)


@pytest.mark.parametrize(
    ("layout", "must", "may"), list(cases(LAYOUTS.read_text(encoding="utf-8"), "\n---\n"))
)
def test_a_layout_tells_exactly_this_of_people(
    layout: str, must: frozenset[str], may: frozenset[str]
) -> None:
    found = stated(reading(FRONT + layout + "\n"), *OF_PEOPLE)
    assert must <= found <= may


def test_people_of_a_paper_without_a_meeting_attended_nothing() -> None:
    text = "Quality Assurance Group\n\nTerms of reference\n\nMembership: Helen Marsh, Omar Sadiq\n"
    assert stated(reading(text)) == {
        "Helen Marsh memberOf Quality Assurance Group",
        "Omar Sadiq memberOf Quality Assurance Group",
    }


def test_each_line_of_a_cell_is_an_entry_of_its_list() -> None:
    page = (
        "<h1>Children's Scrutiny Committee</h1><p>Minutes of the meeting held on 12 March 2024</p>"
        "<table><tr><td>Present:</td><td>Helen Marsh, Head of Quality<br>Omar Sadiq<br>Ruth Penfold"
        "</td></tr><tr><td>Apologies:</td><td><p>Jane Moss</p><p>Adam Reed</p></td></tr></table>"
    )
    found = reading(page, "paper.html")
    assert stated(found, Predicate.ATTENDED) == {
        f"{name} attended 2024-03-12" for name in ("Helen Marsh", "Omar Sadiq", "Ruth Penfold")
    }
    assert stated(found, Predicate.SENT_APOLOGIES) == {
        f"{name} sentApologies 2024-03-12" for name in ("Jane Moss", "Adam Reed")
    }


def test_an_acronym_in_the_title_of_a_post_has_no_seat_of_its_own() -> None:
    text = (
        "# Quality Assurance Group: terms of reference\n\n"
        "The group is part of the Marlshire Safeguarding Children Partnership (MSCP).\n\n"
        "## Membership\n\n- Healthwatch Marlshire\n- MSCP Business Manager\n"
    )
    found = reading(text, "paper.md")
    assert all(evidence.quote for fact in found.facts for evidence in fact.evidence)
    assert stated(found, Predicate.MEMBER_OF) == {
        "Healthwatch Marlshire memberOf Quality Assurance Group",
        "MSCP Business Manager memberOf Quality Assurance Group",
    }


def test_a_partnership_lists_people_with_their_agencies() -> None:
    text = (
        "Marlshire Safeguarding Children Partnership\n\nNotes of the meeting of 9 January 2024\n\n"
        "Present:\nRuth Penfold - Independent Chair\nHelen Marsh - Marlshire Police\n"
    )
    assert {
        "Ruth Penfold holdsPost Independent Chair",
        "Ruth Penfold attended 2024-01-09",
        "Helen Marsh represents Marlshire Police",
        "Helen Marsh memberOf Marlshire Safeguarding Children Partnership",
    } <= stated(reading(text))


def test_minutes_inside_an_agenda_pack_are_of_the_meeting_before() -> None:
    text = (
        "Children's Scrutiny Committee\n\nAgenda\n\nTuesday 12 March 2024\n\n1. Apologies\n\n"
        "2. Minutes of the meeting held on 9 January 2024\n\n"
        "To: The Members of the Children's Scrutiny Committee\n\nCouncillor A Khan\n\n"
        "Minutes of the Children's Scrutiny Committee\n\nTuesday 9 January 2024 at County Hall\n\n"
        "Present:\n\nCouncillor A Khan (Chair)\n\nApologies: Councillor B Lee\n\n"
        "RESOLVED that the report be noted.\n"
    )
    found = reading(text)
    assert stated(found, Predicate.ATTENDED, Predicate.SENT_APOLOGIES) == {
        "A Khan attended 2024-01-09",
        "B Lee sentApologies 2024-01-09",
    }
    meetings = {e.id: str(e.date) for e in found.entities if e.date}
    assert [meetings[d.meeting or ""] for d in found.decisions] == ["2024-01-09"]


def test_terms_of_reference_list_the_members_of_each_group() -> None:
    text = (
        "# Marlshire Safeguarding Children Partnership\n\n## Terms of reference\n\n"
        "## Executive Group\n\nMembership:\n\n- Helen Marsh\n- Marlshire Police\n\n"
        "## Audit Group\n\nMembership:\n\n- Omar Sadiq\n- Head of Quality\n"
    )
    assert stated(reading(text, "terms.md"), Predicate.MEMBER_OF) == {
        "Helen Marsh memberOf Executive Group",
        "Marlshire Police memberOf Executive Group",
        "Omar Sadiq memberOf Audit Group",
        "Head of Quality memberOf Audit Group",
    }


def test_a_table_of_members_is_of_the_body_that_leads_into_it() -> None:
    text = (
        "# Marlshire Safeguarding Children Partnership\n\n## About us\n\n"
        "The Executive Group has the following members:\n\n"
        "| Name | Title | Agency |\n| --- | --- | --- |\n"
        "| Helen Marsh | Director of Children's Services | Marlshire County Council |\n\n"
        "## Contacts\n\nMembership:\n\n- Omar Sadiq\n"
    )
    assert stated(reading(text, "report.md"), Predicate.MEMBER_OF) == {
        "Helen Marsh memberOf Executive Group",
        "Omar Sadiq memberOf Marlshire Safeguarding Children Partnership",
    }


def test_terms_of_reference_are_of_the_body_in_their_title() -> None:
    text = (
        "**Marlshire Children and Families Partnership**\n\n"
        "# MASH Strategic Board: Terms of Reference 2025\n\n**Members**\n\n- Omar Sadiq\n"
    )
    assert stated(reading(text, "terms.md"), Predicate.MEMBER_OF) == {
        "Omar Sadiq memberOf MASH Strategic Board"
    }


TERMS = "# Marlshire Safeguarding Children Partnership\n\nTerms of reference.\n\n## Audit Group\n\n"


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        (
            (
                "| Member | Organisation | Role |\n|---|---|---|\n"
                "| Head of Quality | Marlshire County Council | Chair |\n"
                "| Detective Inspector | Marlshire Police | Member |\n"
            ),
            {
                "Head of Quality chairs Audit Group",
                "Head of Quality memberOf Audit Group",
                "Detective Inspector memberOf Audit Group",
            },
        ),
        (
            (
                "| Agency | Seats |\n|---|---|\n| Marlshire County Council | 2 |\n"
                "| Marlshire Police | 1 |\n"
            ),
            {
                "Marlshire County Council memberOf Audit Group",
                "Marlshire Police memberOf Audit Group",
            },
        ),
        (
            "The following sit on the group:\n\n- Head of Quality (chair)\n- Detective Inspector\n",
            {
                "Head of Quality chairs Audit Group",
                "Head of Quality memberOf Audit Group",
                "Detective Inspector memberOf Audit Group",
            },
        ),
        (
            "Core members: Head of Quality; Detective Inspector.\n",
            {"Head of Quality memberOf Audit Group", "Detective Inspector memberOf Audit Group"},
        ),
    ],
)
def test_the_members_of_a_group_are_listed_in_its_section(text: str, facts: set[str]) -> None:
    found = reading(TERMS + text, "terms.md")
    assert stated(found, Predicate.CHAIRS, Predicate.MEMBER_OF) == facts


def test_who_is_listed_below_the_date_of_confirmation_was_at_the_meeting_confirmed() -> None:
    text = (
        "MINUTES of the meeting of the CHILDREN'S COMMITTEE held on Thursday 18 January 2024.\n\n"
        "These minutes are subject to confirmation by the Committee at its meeting on Thursday 14 "
        "March 2024.\n\nMembers present:\n\nCouncillor Ann Khan\nCouncillor Ben Lee\n"
    )
    found = stated(reading(text), Predicate.ATTENDED)
    assert found == {"Ann Khan attended 2024-01-18", "Ben Lee attended 2024-01-18"}


@pytest.mark.parametrize(
    ("line", "members"),
    [
        ("Fostering Panel - Councillors Boon and Clay", {"Boon", "Clay"}),
        ("(b) Fostering Panel: Cllrs Boon, Clay and Eaves", {"Boon", "Clay", "Eaves"}),
        ("Fostering Panel – Councillor Boon (substitute Councillor Clay)", {"Boon"}),
        ("Fostering Panel - Councillor Boon to report back in May", set()),
        ("Fostering Panel - Jane Marsh", set()),
    ],
)
def test_a_line_of_a_body_and_councillors_appoints_them(line: str, members: set[str]) -> None:
    paper = (
        "Marlshire Council\n\nChildren's Committee\n\nMinutes of the meeting of 4 May 2024\n\n"
        "Present: Councillor Ann Holt\n\n4. Outside bodies\n\nThe following appointments were "
        f"noted:\n\n{line}\n"
    )
    found = stated(reading(paper), Predicate.MEMBER_OF)
    assert {f for f in found if f.endswith("Fostering Panel")} == {
        f"{member} memberOf Fostering Panel" for member in members
    }


@pytest.mark.parametrize(
    "above",
    [
        "5. Appointment to the Fostering Panel",
        "5. Fostering Panel\n\nMembers considered appointments to the Fostering Panel.",
    ],
)
def test_those_appointed_are_of_the_body_told_of_above(above: str) -> None:
    paper = (
        "Marlshire Council\n\nChildren's Committee\n\nMinutes of the meeting of 4 May 2024\n\n"
        f"Present: Councillor Ann Holt\n\n{above}\n\n"
        "RESOLVED - That Councillors Boon and Clay be appointed.\n"
    )
    found = stated(reading(paper), Predicate.MEMBER_OF)
    assert {"Boon memberOf Fostering Panel", "Clay memberOf Fostering Panel"} <= found


def test_lists_in_a_table_end_with_who_took_the_minutes_and_with_numbered_business() -> None:
    page = (
        "<h1>Children's Scrutiny Committee</h1><p>Minutes of the meeting held on 12 March 2024</p>"
        "<table><tr><td>Apologies</td><td>Omar Sadiq</td></tr><tr><td>Minutes</td>"
        "<td>Ruth Penfold</td></tr></table><table><tr><td>1. Training</td><td>Action</td></tr>"
        "<tr><td>Helen Marsh had left.</td><td></td></tr></table>"
    )
    found = stated(reading(page, "minutes.html"), Predicate.SENT_APOLOGIES)
    assert found == {"Omar Sadiq sentApologies 2024-03-12"}


def test_a_table_tells_who_was_appointed_in_whose_place() -> None:
    page = (
        "<h1>Children's Scrutiny Committee</h1><p>Minutes of the meeting held on 12 March 2024</p>"
        "<p>Present: Councillor A Khan (Chair)</p><h2>1. Reserve members</h2><table>"
        "<tr><td>Ordinary Member</td><td>Reserve Member</td></tr>"
        "<tr><td>Councillor B Lee</td><td>Councillor C Moss</td></tr></table>"
    )
    found = stated(reading(page, "paper.html"))
    assert {"C Moss substitutedFor B Lee", "C Moss attended 2024-03-12"} <= found
    assert "B Lee attended 2024-03-12" not in found


def test_a_trust_is_not_parted_from_its_form_by_the_end_of_a_line() -> None:
    minutes = (
        "Audit Group\n\nMinutes of the meeting held on 12 March 2024\n\nPresent:\n"
        "Jo Sawyer – Director of Nursing, Ashby & Wayland NHS\nFoundation Trust\n"
        "Elaine Marsh – County Councillor, Marlshire County Council\n"
    )
    assert stated(reading(minutes), Predicate.REPRESENTS) == {
        "Jo Sawyer represents Ashby & Wayland NHS Foundation Trust",
        "Elaine Marsh represents Marlshire County Council",
    }


@pytest.mark.parametrize("label", ["Attendance", "Members present", "Present"])
def test_a_list_goes_on_below_the_heading_of_what_was_minuted(label: str) -> None:
    page = (
        "Agenda and draft minutes\n\nChildren's Panel - Tuesday 12th March 2024\n\n"
        f"1.\n\n{label}\n\n"
        "Minutes:\n\nCllr Ann Holt (Chairman), Cllr P Boon and Cllr D Clay.\n\n"
        "2.\n\nWork programme\n\nMinutes:\n\nCllr E Dunn was thanked.\n"
    )
    found = stated(reading(page), Predicate.ATTENDED, Predicate.CHAIRS)
    there = {f"{name} attended 2024-03-12" for name in ("Ann Holt", "P Boon", "D Clay")}
    assert found == there | {"Ann Holt chairs Children's Panel"}


def test_who_attended_is_listed_with_posts_and_who_chairs_others_is_elsewhere() -> None:
    minutes = (
        "Children's Panel\n\nMinutes of the meeting held on 12 March 2024\n\n"
        "Present: Councillor A Khan (Chair)\n\n1. Report\n\n"
        "Carla Boon, Director of Care, and Tamsin Dale (Clerk) also attended the meeting.\n\n"
        "Marlshire Safeguarding Board was chaired by partners in turn and Superintendent Lee Orr "
        "was in the chair at present.\n"
    )
    found = stated(reading(minutes), Predicate.ATTENDED, Predicate.CHAIRS)
    assert {"Carla Boon attended 2024-03-12", "Tamsin Dale attended 2024-03-12"} <= found
    assert "Lee Orr chairs Children's Panel" not in found


ONE_CELL_A_LINE = """\
Minutes of the Meeting of the

HEALTH AND WELLBEING BOARD

Held: Thursday, 8 March 2018

Present:

Councillor Vale

(Chair)

–

Cabinet Member for Health, Marlshire Council

Raj Patel

–

Chair, Healthwatch Marlshire
"""


def test_what_a_conversion_put_on_lines_of_its_own_is_said_beside_the_name() -> None:
    found = stated(reading(ONE_CELL_A_LINE), Predicate.CHAIRS, Predicate.HOLDS_POST)
    assert "Vale holdsPost Cabinet Member for Health" in found
    assert {fact for fact in found if "chairs" in fact} == {
        "Vale chairs Health and Wellbeing Board",
        "Raj Patel chairs Healthwatch Marlshire",
    }


BELOW_ITS_LABEL = """\
Corporate Parenting Panel

At a meeting of the Panel held on 27 June 2024

Present:\tCllr Vale (Chairman)

Cllr Akhtar\tCllr Dunster\tCllr Pomfret
Cllr Oak\tCllr Bell, arrived at 10.20 am\tJude Marsh, Foster Carer Representative

Also in attendance:\tAnn Holt (Head of Law)
"""


def test_columns_of_names_go_on_with_the_list_that_began_beside_its_label() -> None:
    present = ("Vale", "Akhtar", "Dunster", "Pomfret", "Oak", "Bell", "Jude Marsh")
    found = stated(reading(BELOW_ITS_LABEL), Predicate.ATTENDED, Predicate.MEMBER_OF)
    assert {f"{name} attended 2024-06-27" for name in (*present, "Ann Holt")} <= found
    assert {f"{name} memberOf Corporate Parenting Panel" for name in present} <= found


WITHOUT_A_VOTE = """\
Children's Scrutiny Committee

MINUTES of the meeting held on 6 October 2009

Present:

Voting Members:

Councillor Ann Vale

Non-Voting Members:

Miss Carys Holt

Officers:

5.    M. Steadman (Head of Law)
6.    L. Fairbrass (Head of Quality)
"""


def test_members_without_a_vote_are_there_and_officers_are_numbered_by_their_items() -> None:
    there = ("Ann Vale", "Carys Holt", "M Steadman", "L Fairbrass")
    assert stated(reading(WITHOUT_A_VOTE), Predicate.ATTENDED) == {
        f"{name} attended 2009-10-06" for name in there
    }


@pytest.mark.parametrize(
    "said", ["(rep Simon Gale)", "(rep. for Simon Gale)", "(representing Simon Gale)"]
)
def test_who_is_rep_of_somebody_excused_sat_for_them(said: str) -> None:
    found = reading(f"""Anyford Safeguarding Adults Board

Minutes of the meeting held on 3 May 2022

Present:
Ann Vale – Independent Chair
Derek Larch – Detective Superintendent, Anyshire Police {said}

Apologies for Absence
Simon Gale – Assistant Chief Constable, Anyshire Police
""")
    assert stated(found, Predicate.SUBSTITUTED_FOR, Predicate.ATTENDED) == {
        "Ann Vale attended 2022-05-03",
        "Derek Larch attended 2022-05-03",
        "Derek Larch substitutedFor Simon Gale",
    }


@pytest.mark.parametrize(
    "moved",
    [
        "(Moved by Councillor Holt and seconded by Councillor Khan)",
        "It was MOVED by Councillor Holt, SECONDED by Councillor Khan and RESOLVED that it be so.",
        "Proposer: Councillor Holt; Seconder: Councillor Khan",
        "On the motion of Councillor Holt, seconded by Councillor Khan, it was agreed.",
        "Councillor Holt moved and Councillor Khan seconded the motion.",
    ],
)
def test_who_moves_and_seconds_is_a_member(moved: str) -> None:
    paper = f"Health Scrutiny Committee\n\nMinutes of the meeting of 4 May 2024\n\n{moved}\n"
    assert stated(reading(paper), Predicate.MEMBER_OF, Predicate.ATTENDED) == {
        f"{who} {what}"
        for who in ("Holt", "Khan")
        for what in (
            "memberOf Health Scrutiny Committee",
            "attended 2024-05-04",
        )
    }


@pytest.mark.parametrize(
    "ending",
    [
        "The meeting closed at 7.41 pm.\n\nCouncillor Ann Holt, Chairman",
        "The meeting closed at 7.41 p.m.\nCouncillor Ann Holt (Chair)",
        "Signed: ..............\n\nCllr Ann Holt - Chair of the Committee",
    ],
)
def test_who_signs_the_minutes_was_in_the_chair(ending: str) -> None:
    paper = f"Health Scrutiny Committee\n\nMinutes of the meeting of 4 May 2024\n\n{ending}\n"
    assert stated(reading(paper), Predicate.CHAIRS, Predicate.ATTENDED) == {
        "Ann Holt chairs Health Scrutiny Committee",
        "Ann Holt attended 2024-05-04",
    }


def test_a_partnership_may_head_all_who_were_there_in_attendance() -> None:
    text = (
        "Marlshire Safeguarding Adults Board\n\nMinutes of the meeting held on 12 March 2024\n\n"
        "In attendance:\n\n- Helen Marsh, Independent Chair\n- Omar Sadiq for Jane Moss\n\n"
        "Officers:\n\n- Ruth Penfold, Clerk\n\nApologies: Jane Moss, Adam Reed\n"
    )
    found = stated(
        reading(text), Predicate.ATTENDED, Predicate.MEMBER_OF, Predicate.SUBSTITUTED_FOR
    )
    home = "Marlshire Safeguarding Adults Board"
    must = {
        "Helen Marsh attended 2024-03-12",
        f"Helen Marsh memberOf {home}",
        "Omar Sadiq attended 2024-03-12",
        "Omar Sadiq substitutedFor Jane Moss",
        "Ruth Penfold attended 2024-03-12",
    }
    assert must <= found
    assert f"Ruth Penfold memberOf {home}" not in found
    assert "Jane Moss attended 2024-03-12" not in found


def test_a_number_of_seats_right_below_the_label_does_not_end_the_list() -> None:
    text = """Committee details

Foster Care Panel

Membership

11 County Councillors, plus: the Head of Fostering; the Chairman of the Carers' Association

·        Mrs J A Oakley (Chairman)

·        Mr P Dunn (Vice-Chairman)

·        Ms R Tolland
"""
    found = stated(reading(text), Predicate.MEMBER_OF)
    people = ("J A Oakley", "P Dunn", "R Tolland", "Head of Fostering")
    assert {f"{who} memberOf Foster Care Panel" for who in people} <= found
