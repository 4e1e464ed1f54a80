"""Lists of members in terms of reference, however they are labelled, numbered and broken."""

import pytest
from sightline.tests.extract.told import names, reading, stated

SEATS = [
    ("Director of Children's Services", "Ashby Council"),
    ("Head of Protecting Vulnerable People", "Larch Constabulary"),
    ("Chief Nurse", "Ashby and Larch Integrated Care Board"),
    ("Assistant Director", "Barnardo's"),
]
HEAD = """Ashby Safeguarding Children Partnership
Executive Group
Terms of Reference

Purpose

The Executive Group leads the Partnership. It meets quarterly and looks at the data
that the agencies send in, and at the findings of audits.

"""


def _seated(told: str) -> set[str]:
    return {f for f in stated(reading(HEAD + told + "\n\nQuorum\n\nThree.\n")) if "memberOf" in f}


@pytest.mark.parametrize(
    "form", ["{org} – {post}", "{org}: {post}", "{post}, {org}", "{org} ({post})"]
)
def test_members_may_be_numbered(form: str) -> None:
    items = [f"{n}. {form.format(org=o, post=p)}" for n, (p, o) in enumerate(SEATS, 1)]
    found = _seated("The membership of the Group is as follows:\n\n" + "\n".join(items))
    assert {f"{post} memberOf Executive Group" for post, _ in SEATS} <= found


@pytest.mark.parametrize(
    "label",
    [
        "Standing members of the Executive Group",
        "Who sits on the Executive Group?",
        "Who attends?",
        "Core attendees will be:",
        "Table 1: Membership of the Executive Group",
        "A. MEMBERSHIP",
        "Executive Group – Membership",
        "The agencies represented are:",
        "The Executive Group is made up of senior officers from each of the partners:",
    ],
)
def test_what_lists_members_may_say_more_or_ask(label: str) -> None:
    items = "\n".join(f"• {post}, {org}" for post, org in SEATS)
    found = _seated(f"{label}\n\n{items}")
    assert {f"{post} memberOf Executive Group" for post, _ in SEATS} <= found


def test_lines_that_are_titles_are_a_list() -> None:
    items = "\n".join(f"{post}, {org}" for post, org in SEATS)
    found = _seated(f"The Executive Group consists of:\n\n{items}")
    assert {f"{post} memberOf Executive Group" for post, _ in SEATS} <= found


def test_an_employer_in_brackets_is_no_part_of_a_title() -> None:
    found = reading("The Director of Children's Services (Ashby Council) met the Board.\n")
    assert "Director of Children's Services" in names(found).values()
    assert "Ashby Council" in names(found).values()


def test_a_short_name_known_before_a_longer_one_keeps_to_its_body() -> None:
    found = reading(
        "Ashby Safeguarding Children Partnership\n\nThe Strategic Group leads. The Strategic Group "
        "meets monthly. Reports go to the Strategic Group. The Hub Strategic Group is to close.\n"
    )
    assert {"Strategic Group", "Hub Strategic Group"} <= set(names(found).values())


@pytest.mark.parametrize(
    "lead",
    [
        "Those who usually attend are:",
        "On the group are:",
        "The other agencies on the Executive Group are:",
        "Sitting on it are:",
        "Regular attenders are:",
    ],
)
def test_those_who_sit_may_be_told_by_where_they_sit(lead: str) -> None:
    items = "\n".join(f"• {post}, {org}" for post, org in SEATS)
    found = _seated(f"How the Executive Group works\n\nIt meets in May. {lead}\n\n{items}")
    assert {f"{post} memberOf Executive Group" for post, _ in SEATS} <= found


def test_a_heading_below_a_list_has_no_seat() -> None:
    text = """Ashby Safeguarding Adults Board

Annual Report

Ashby Safeguarding Adults Board (ASAB) is a statutory partnership. It meets in May.

Executive Group

The Executive Group meets every eight weeks. Members are:

• Ashby Council
• Larch Constabulary

How we work

The partners meet in May.
"""
    assert "Ashby Safeguarding Adults Board memberOf Executive Group" not in stated(reading(text))


def test_an_item_of_a_list_heads_no_list_of_its_own() -> None:
    items = "• the three Delegated Safeguarding Partners\n" + "\n".join(
        f"• {post}, {org}" for post, org in SEATS
    )
    found = _seated(f"How the Executive Group works\n\nRound the table are:\n\n{items}")
    assert {f"{post} memberOf Executive Group" for post, _ in SEATS} <= found
    assert "Assistant Director memberOf Delegated Safeguarding Partners" not in found


@pytest.mark.parametrize(
    "label",
    [
        "Who comes",
        "People on the group:",
        "Present membership:",
        "Make-up:",
        "To be attended by:",
        "Comprising:",
        "Core members will be drawn from the following agencies:",
        "There is representation from:",
        "Representatives from the following agencies attend:",
        "Each of the following has a seat:",
        "The four members are:",
        "Membership (at March 2023):",
    ],
)
def test_labels_of_members_may_be_short_or_begin_a_clause(label: str) -> None:
    items = "\n".join(f"- {post}, {org}" for post, org in SEATS)
    found = _seated(f"{label}\n\n{items}")
    assert {f"{post} memberOf Executive Group" for post, _ in SEATS} <= found


def test_who_a_thing_is_made_up_of_sits_on_no_body_that_is_not_told_of() -> None:
    found = reading(
        "Ashby Safeguarding Children Partnership\n\nAnnual Report\n\nThe training pool\n\n"
        "Officers run this with care.\n\nMade up of:\n\n- Larch Constabulary\n- Barnardo's\n"
    )
    assert not {f for f in stated(found) if "memberOf" in f}


def test_what_is_indented_below_a_lead_in_is_a_list() -> None:
    found = _seated(
        "3.2   Its members are:\n"
        "          Director of Children's Services, Ashby Council\n"
        "          Superintendent Claire Dux, Larch Constabulary\n"
        "          Head of Protecting Vulnerable People\n"
        "              and Hidden Harm\n"
        "          Jo Bell, Barnardo's"
    )
    assert {
        "Director of Children's Services memberOf Executive Group",
        "Claire Dux memberOf Executive Group",
        "Jo Bell memberOf Executive Group",
    } <= found


def test_those_in_brackets_hold_the_posts_before_them_and_the_other_posts_sit_too() -> None:
    said = stated(
        reading(
            "# Highdown Audit Committee: terms of reference\n\n"
            "Membership: Clerk to the Board, Head of Quality (Ann Bell), Named Nurse, "
            "Named Doctor (Dr Suresh Iyer), Finance Manager\n"
        )
    )
    assert {
        "Ann Bell holdsPost Head of Quality",
        "Suresh Iyer holdsPost Named Doctor",
        "Named Nurse memberOf Highdown Audit Committee",
        "Finance Manager memberOf Highdown Audit Committee",
    } <= said
    assert len([fact for fact in said if " holdsPost " in fact]) == 2
