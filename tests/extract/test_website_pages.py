"""What pages of boards' websites, items of agendas and escalation policies tell."""

import pytest
from sightline.ontology.terms import Predicate
from sightline.tests.extract.told import names, paper, reading, stated

BOARD = "Barrowdale Safeguarding Adults Board"


@pytest.mark.parametrize(
    "lead",
    [
        "The following statutory agencies must ensure senior representation on the Board:",
        "The following organisations are invited to become members of the Board as partners:",
        "The following will be members in an advisory capacity:",
    ],
)
def test_a_page_that_says_the_board_before_its_name_lists_who_is_on_it(lead: str) -> None:
    found = reading(
        "Membership\n\nThe Board is made up of senior managers. Members of the Business Planning "
        f"Group take on work agreed by the Board.\n\n{lead}\n\n- Cumbrae Police\n"
        f"- NHS Barrowdale Integrated Care Board\n\nThe {BOARD} (BSAB) meets four times a year.\n"
    )
    assert stated(found, Predicate.MEMBER_OF) == {
        f"Cumbrae Police memberOf {BOARD}",
        f"NHS Barrowdale Integrated Care Board memberOf {BOARD}",
    }


def test_a_list_of_members_ends_where_the_sub_groups_are_listed() -> None:
    found = reading(
        f"{BOARD}\n\nThe Planning Group meets monthly. Members are the chairs of the sub groups "
        "plus:\n\n- Chief Inspector Joan Reed - Cumbrae Police\n"
        "- Safeguarding Board and Partnership Manager (Sue Hart)\n\nSub groups\n\n"
        "Sub groups of the Planning Group are:\n\n- Learning Group - Chair: Joan Reed\n"
    )
    assert {
        "Joan Reed represents Cumbrae Police",
        "Sue Hart holdsPost Safeguarding Board and Partnership Manager",
        "Joan Reed chairs Learning Group",
        "Learning Group partOf Planning Group",
    } <= stated(found)
    assert stated(found, Predicate.REPRESENTS) == {"Joan Reed represents Cumbrae Police"}


def test_witnesses_of_an_item_are_listed_and_what_follows_the_apologies_is_told() -> None:
    found = reading(
        f"Agenda item\n\n{BOARD} Annual Report 2022-23\n\nMinutes:\n\n"
        "The following witnesses were invited to the meeting:\n\n"
        f"Alan Teale, Independent Chair, {BOARD}\n\n"
        "Cllr Ian Marsh, Cabinet Spokesperson – Adult Services\n\n"
        "Janet Brice, Head of Safeguarding, Barrowdale Hospitals NHS Trust\n\n"
        "Apologies were received from Rob Nye, Head of Housing.\n\n"
        "Alan Teale introduced the report and said that the Board reports to the Executive Group.\n"
    )
    assert {
        "Ian Marsh holdsPost Cabinet Spokesperson – Adult Services",
        "Janet Brice represents Barrowdale Hospitals NHS Trust",
    } <= stated(found)
    assert stated(found, Predicate.REPORTS_TO) == {f"{BOARD} reportsTo Executive Group"}


@pytest.mark.parametrize("to", ["To", "to"])
def test_items_of_a_remit_go_on_with_what_leads_into_them(to: str) -> None:
    panel = "Corporate Parenting Panel"
    found = reading(
        f"{panel}\n\nThe Panel is accountable:\n\n- {to} the Cabinet Member for Children and the "
        f"Chief Executive\n- {to} Marlshire County Council\n\nThe Panel is responsible for:\n\n"
        "- Receiving the annual reports of the Fostering Service, the Adoption Service and "
        "Marlshire Virtual School\n- Monitoring the work of Specialist Children's Services\n"
    )
    reports = ("Fostering Service", "Adoption Service", "Marlshire Virtual School")
    assert stated(found, Predicate.REPORTS_TO) == {f"{name} reportsTo {panel}" for name in reports}
    assert stated(found, Predicate.ACCOUNTABLE_TO) == {
        f"{panel} accountableTo Cabinet Member for Children",
        f"{panel} accountableTo Chief Executive",
        f"{panel} accountableTo Marlshire County Council",
        f"Specialist Children's Services accountableTo {panel}",
    }


def test_an_escalation_policy_tells_contacts_and_front_doors_but_no_escalation_of_counts() -> None:
    found = reading(
        "Marlshire Local Safeguarding Children Board logo\n\n"
        "Marlshire Safeguarding Children Partnership\n\nEscalation Policy\n\n"
        "3. Leads are:\n\nMarlshire Hospitals NHS Trust – Named Nurse\n\n"
        "4. Referrals are made to Swiftline, the multi-agency front door at County Hall.\n\n"
        "If you are worried about somebody, ask the Designated Officer, who is based in the "
        "Standards Team.\n\nThe Business Manager reports the number of escalations, and any "
        "themes, each quarter to the Quality Group.\n"
    )
    assert {
        "Named Nurse postIn Marlshire Hospitals NHS Trust",
        "Designated Officer postIn Standards Team",
        "Business Manager reportsTo Quality Group",
    } <= stated(found)
    assert not stated(found, Predicate.ESCALATES_TO)
    assert "Swiftline" in names(found).values()


def test_bullets_inside_a_line_and_the_crumbs_of_a_transcript() -> None:
    crumb = "MARLSHIRE SAFEGUARDING BOARD Terms of Reference"
    text = (
        f"Page 1: {crumb}\n\n2 | Page Marlshire Safeguarding Board\n\n"
        "The members of the Board are: • Marlshire Council • Fenshire Police\n\n"
        f"Page 2: {crumb}\n\nThe Quality Group meets monthly. It is chaired by Jane\n\n"
        "Porter, Head of Law, and its members include:\n\n"
        "• Marlshire Hospitals NHS Trust • Cafcass\n"
    )
    document = paper(text)
    said = [document.text[b.start : b.end] for b in document.blocks if b.kind == "item"]
    assert said == [
        *("Marlshire Council", "Fenshire Police", "Marlshire Hospitals NHS Trust", "Cafcass")
    ]
    board = "Marlshire Safeguarding Board"
    assert {f"Fenshire Police memberOf {board}", "Jane Porter chairs Quality Group"} <= stated(
        reading(text)
    )


@pytest.mark.parametrize("board", ["Main Board", "full Board"])
def test_the_main_board_is_the_board_itself(board: str) -> None:
    found = reading(
        f"{BOARD}\n\nThe {BOARD} has an Executive Group. The {board} is chaired by Ann Oak. "
        f"The Executive Group reports to the {board}."
    )
    assert "Main Board" not in names(found)
    assert {f"Ann Oak chairs {BOARD}", f"Executive Group reportsTo {BOARD}"} <= stated(found)


@pytest.mark.parametrize(
    "lead",
    [
        "Membership of the Group will comprise no more than nine people and include the following;",
        "The Group shall include the following agencies:",
        "Membership will include the following organisations:",
    ],
)
def test_what_a_membership_will_include_is_listed_after_a_colon_or_a_semicolon(lead: str) -> None:
    found = reading(
        f"Terms of Reference\n\n{BOARD} Audit Sub Group\n\n1. Membership\n\n1.1 {lead}\n\n"
        "  • Chair – Head of Adult Safeguarding\n  • Fenshire Police\n  • Healthwatch Barrowdale\n"
    )
    assert {
        f"Fenshire Police memberOf {BOARD} Audit Sub Group",
        f"Healthwatch Barrowdale memberOf {BOARD} Audit Sub Group",
    } <= stated(found)


def test_an_office_with_what_it_chairs_after_a_dash() -> None:
    found = reading(
        f"{BOARD}\n\nOffices of the Board\n\n"
        "Independent Chair – chairs the Executive Group and the Delivery Group.\n"
    )
    assert {
        "Independent Chair chairs Executive Group",
        "Independent Chair chairs Delivery Group",
    } <= stated(found)


def test_a_short_line_above_a_long_one_heads_it_in_small_letters_too() -> None:
    """What is told below goes on with no body of the section above."""
    found = stated(
        reading(
            "Marlshire Safeguarding Children Partnership\n\nMarlshire Safeguarding Children "
            "Partnership arrangements\n\n# Exploitation Group\n\nThe group meets monthly.\n\n"
            "How we report\nWe publish a yearly report by the end of September. It goes to the "
            "Executive for sign off and is then shared with the Health and Wellbeing Board.\n"
        )
    )
    whose = "Marlshire Safeguarding Children Partnership"
    assert {
        f"{whose} reportsTo Executive",
        f"{whose} reportsTo Health and Wellbeing Board",
    } <= found
