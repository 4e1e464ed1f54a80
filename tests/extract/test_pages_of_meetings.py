"""Pages of council web sites on a meeting or one item of it: who met, what is listed, who sits."""

import pytest
from sightline.ontology.terms import EntityType, Predicate
from sightline.tests.extract.told import names, reading, stated


@pytest.mark.parametrize("board", ["Learning Scrutiny Board", "Learning and Skills Panel"])
def test_whoever_the_dated_line_names_met_though_a_partnership_titles_an_item(board: str) -> None:
    found = reading(
        f"Agenda and minutes\n\n{board} (3) - Monday, 4th March, 2024 2.00 pm\n\n"
        "Venue: The Guildhall\n\nItems\nNo. Item\n\n12.\n\n"
        "Marlshire Safeguarding Children Partnership Annual Report\n\nMinutes:\n\n"
        "The Cabinet Member for Learning, Councillor A Vale, introduced the item.\n\n"
        f"RESOLVED that the {board} (3):\n\n1)  Note the report of the Partnership\n\n"
        "2)  Request that figures on placements be shared with Members\n\n13.\n\nWork Programme\n\n"
        "Minutes:\n\nThere was nothing to add.\n"
    )
    assert stated(found, Predicate.ATTENDED) == {"A Vale attended 2024-03-04"}
    assert [e.name for e in found.entities if e.type is EntityType.MEETING] == [
        f"{board}, 4 March 2024"
    ]
    assert f"Cabinet Member for Learning reportsTo {board}" in stated(found, Predicate.REPORTS_TO)
    assert [decision.text for decision in found.decisions] == [
        "Note the report of the Partnership",
        "Request that figures on placements be shared with Members",
    ]


@pytest.mark.parametrize(
    "lead",
    [
        "The report set out the membership of the Audit Group, which would meet, as follows:",
        "The proposed membership of the Audit Group was as follows:",
    ],
)
def test_a_list_that_opens_with_the_chair_seats_all_and_nobody_else_chairs(lead: str) -> None:
    found = reading(
        f"Agenda item\n\nMinutes:\n\nThe Audit Group was discussed.\n\n{lead}\n\n"
        "·     Independent Chair\n\n·     Head of Quality\n\n"
        "·     A representative each of Marlshire Police and the Marlshire NHS Trust\n\n"
        "The Group would meet in May.\n"
    )
    assert stated(found, Predicate.MEMBER_OF) >= {
        f"{seat} memberOf Audit Group"
        for seat in ("Head of Quality", "Marlshire Police", "Marlshire NHS Trust")
    }
    assert not any(
        "Quality" in fact or "Police" in fact for fact in stated(found, Predicate.CHAIRS)
    )


def test_a_committee_may_list_what_services_it_scrutinises_with_possessives() -> None:
    found = reading(
        "The Chief Executive reports to the Adult Social Care, Children’s Services and Education "
        "Committee. The Audit Group reports to the Children’s Services, Education and Skills "
        "Committee.\n"
    )
    assert {n for i, n in names(found).items() if "Committee" in n} == {
        "Adult Social Care, Children’s Services and Education Committee",
        "Children’s Services, Education and Skills Committee",
    }
    assert all(e.type is not EntityType.SERVICE for e in found.entities)


@pytest.mark.parametrize(
    ("who", "chair"),
    [
        ("Superintendent Jo Hale, Marlshire Police,", "Jo Hale"),
        ("the Head of Audit", "Head of Audit"),
    ],
)
def test_who_chairs_is_told_of_what_was_set_up_not_of_who_did(who: str, chair: str) -> None:
    found = reading(
        "An Audit Group had been set up in May by the Marlshire Safeguarding Partnership, chaired "
        f"by {who} and would meet monthly.\n"
    )
    assert stated(found, Predicate.CHAIRS, Predicate.ESTABLISHES) == {
        f"{chair} chairs Audit Group",
        "Marlshire Safeguarding Partnership establishes Audit Group",
    }


def test_those_with_an_office_whom_a_board_welcomed_were_there() -> None:
    found = reading(
        "Audit Panel\n\nMinutes of the meeting held on 4 March 2024\n\n"
        "The Panel welcomed the Head of Quality, Mr Vale and the Head of Law, Jo Hale. "
        "Members welcomed the report of Al Moss, Clerk to the Trust.\n"
    )
    assert stated(found, Predicate.ATTENDED) == {
        "Vale attended 2024-03-04",
        "Jo Hale attended 2024-03-04",
    }


@pytest.mark.parametrize("aside", ["as the case may be", "as appropriate"])
def test_any_of_several_escalates_whatever_stands_between_commas(aside: str) -> None:
    found = reading(
        f"The Designated Nurse, the Head of Law or the Head of Audit, {aside}, will escalate it "
        "to the Head of Quality. Disputes are logged by the Board Manager and reported every "
        "quarter to the Audit Group. Concerns can be raised through the Head of Law to the Board "
        "Manager.\n"
    )
    assert stated(found, Predicate.ESCALATES_TO, Predicate.REPORTS_TO) == {
        *(
            f"{post} escalatesTo Head of Quality"
            for post in ("Designated Nurse", "Head of Law", "Head of Audit")
        ),
        "Board Manager reportsTo Audit Group",
        "Head of Law escalatesTo Board Manager",
    }


def test_the_partners_of_a_place_are_no_body() -> None:
    found = reading(
        "The Local Safeguarding Partners (Marlshire Council, Marlshire ICB and Marlshire Police) "
        "meet often. The Three Safeguarding Partners agreed.\n"
    )
    assert not any("Partners" in name for name in names(found).values())


@pytest.mark.parametrize(
    ("head", "name"),
    [
        ("Ashby Vale LSCB Meeting Minutes\nWednesday 4 June 2014", "Ashby Vale LSCB"),
        ("Minutes of the LSCB Meeting held on 4 June 2014", "LSCB"),
        ("LSCB Board Meeting\n4 June 2014\n\nMinutes", "LSCB"),
    ],
)
def test_the_meeting_of_an_acronym_is_that_partnerships_meeting(head: str, name: str) -> None:
    found = reading(f"{head}\n\n1. Plan\n\nThe Board approved the plan.\n")
    assert [(e.name, e.type) for e in found.entities if e.type is not EntityType.MEETING] == [
        (name, EntityType.PARTNERSHIP)
    ]
    assert [decision.text for decision in found.decisions] == ["The Board approved the plan."]
