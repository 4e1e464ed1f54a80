"""What lists and sentences say of those who were not there, and of those who only observed."""

import pytest
from sightline.ontology.terms import Predicate
from sightline.tests.extract.told import reading, stated

COMMITTEE = "Children's Scrutiny Committee"
HEAD = f"{COMMITTEE}\n\nMinutes of the meeting held on 4 March 2015\n\n"
BOARD = "Anyford Safeguarding Adults Board\n\nMinutes of the meeting held on 4 March 2015\n\n"
AWAY = {"Dale Orr sentApologies 2015-03-04"}


@pytest.mark.parametrize(
    "listed",
    [
        "Apols Dale Orr – Lay Member",
        "Dale Orr – Lay Member - Apols",
        "Apologies: Dale Orr – Lay Member",
    ],
)
def test_a_mark_beside_a_name_says_that_one_was_away(listed: str) -> None:
    found = reading(f"{BOARD}Present:\nAnn Vale – Independent Chair\n{listed}\n")
    assert stated(found, Predicate.SENT_APOLOGIES, Predicate.ATTENDED) == {
        "Ann Vale attended 2015-03-04",
        *AWAY,
    }


@pytest.mark.parametrize("name", ["Apols Dale Orr (DO)", "Apologies: Dale Orr", "Dale Orr (Apols)"])
def test_the_mark_may_stand_in_the_cell_of_the_name(name: str) -> None:
    found = reading(
        f"{BOARD}| Name | Title |\n| --- | --- |\n| Ann Vale | Director |\n| {name} | Clerk |\n"
    )
    assert stated(found, Predicate.SENT_APOLOGIES, Predicate.ATTENDED) == {
        "Ann Vale attended 2015-03-04",
        *AWAY,
    }


def test_a_co_optee_may_be_called_so_among_the_apologies() -> None:
    found = reading(
        f"{HEAD}1. Apologies\n\nApologies were received as follows:\n\n"
        "   - Councillor Moss, substituted by Councillor Pugh\n   - Co-opted member Dinah Holt\n"
        "   - Councillor Lamb\n\n2. Minutes\n\nThe minutes were agreed.\n"
    )
    away = ("Moss", "Dinah Holt", "Lamb")
    assert stated(found, Predicate.SENT_APOLOGIES) == {
        f"{name} sentApologies 2015-03-04" for name in away
    }
    assert stated(found, Predicate.MEMBER_OF) == {f"{name} memberOf {COMMITTEE}" for name in away}


def test_a_deputy_on_the_next_line_was_there() -> None:
    found = reading(
        f"{HEAD}1. Apologies\n\nApologies were received from Councillor Moss and Gary Nuttall,\n"
        "who was represented by Chief Inspector Rachel Dux.\n"
    )
    assert stated(found, Predicate.SENT_APOLOGIES, Predicate.ATTENDED) == {
        "Moss sentApologies 2015-03-04",
        "Gary Nuttall sentApologies 2015-03-04",
        "Rachel Dux attended 2015-03-04",
    }


def test_those_who_only_observe_are_no_members() -> None:
    found = reading(
        f"{HEAD}PRESENT: Councillor Vale (Chair), Councillors Orr and Pugh, and co-opted members "
        "Mr Raj Holt and Mrs Jo Ash, and appointed observer Ms Ann Lee\n\n1. Apologies\n\n"
        "Apologies were received from Jane Bell, Carl Wood and County Councillor Moss. Apologies "
        "from observers were as follows, Sam Dean and Councillor Hill.\n"
    )
    members = ("Vale", "Orr", "Pugh", "Raj Holt", "Jo Ash", "Jane Bell", "Carl Wood", "Moss")
    told = {f"{name} memberOf {COMMITTEE}" for name in members}
    assert stated(found, Predicate.MEMBER_OF) == told


def test_who_is_also_rep_of_somebody_sat_for_them() -> None:
    found = reading(
        f"{BOARD}Present:\nAnn Vale – Independent Chair\n"
        "Lena Bart – Head of Care, Marlshire Council (also rep Debbie Olds)\n"
    )
    assert stated(found, Predicate.SUBSTITUTED_FOR, Predicate.ATTENDED) == {
        "Ann Vale attended 2015-03-04",
        "Lena Bart attended 2015-03-04",
        "Lena Bart substitutedFor Debbie Olds",
    }


def test_what_somebody_declares_to_chair_is_elsewhere() -> None:
    found = reading(
        f"{HEAD}1. Declarations of Interest\n\nMinutes:\n\nName of Member\n\nNature of Interest\n\n"
        "Councillor D Moss\n\nChair – Larch Primary School.\n"
    )
    assert not stated(found, Predicate.CHAIRS, Predicate.MEMBER_OF)


def test_a_rank_before_a_name_is_of_the_one_it_leads_to() -> None:
    found = reading(
        f"{HEAD}1. Apologies\n\nApologies were received from Councillor Moss and Chief Constable "
        "Chris Dean, Marlshire Police. Superintendent Andy Cole was replacing Chief Constable "
        "Chris Dean for this meeting only.\n"
    )
    assert stated(found, Predicate.HOLDS_POST) == {"Chris Dean holdsPost Chief Constable"}
    assert stated(found, Predicate.SUBSTITUTED_FOR) == {"Andy Cole substitutedFor Chris Dean"}


def test_associate_members_below_those_present_were_there() -> None:
    found = reading(
        f"{BOARD}Present:\nAnn Vale – Independent Chair\n\nAssociate Members\n"
        "Raj Holt – Healthwatch Marlshire\n"
    )
    assert "Raj Holt attended 2015-03-04" in stated(found, Predicate.ATTENDED)


def test_a_form_says_which_group_of_a_board_met_and_who_took_the_minutes() -> None:
    found = reading(
        "| Meeting: | Marlshire Safeguarding Adults Board – Performance Group |\n"
        "| Date: | 9 May 2024 |\n| Chair: | Jane Moss |\n| Attendees: | Tom Dale, Clerk |\n"
        "| Apologies: | Ann Lee |\n| Minutes: | Fay Dunn |\n"
    )
    assert stated(found, Predicate.CHAIRS) == {"Jane Moss chairs Performance Group"}
    assert stated(found, Predicate.SENT_APOLOGIES) == {"Ann Lee sentApologies 2024-05-09"}
    assert "Fay Dunn attended 2024-05-09" in stated(found, Predicate.ATTENDED)


def test_obo_is_on_behalf_of_and_a_summary_of_actions_lists_nobody() -> None:
    found = reading(
        f"{BOARD}Present:\nAnn Vale – Independent Chair\n\nIn Attendance\n\n"
        "Dr Mike Murr OBO Brenda Whit\nHelen Kenz – Clerk\n\nSummary of Actions\n\n"
        "| No. | Action | By whom |\n| --- | --- | --- |\n"
        "| 1 | The Chair to write to Ms Jackson to thank her | The Chair |\n"
    )
    there = ("Ann Vale", "Mike Murr", "Helen Kenz")
    assert stated(found, Predicate.ATTENDED, Predicate.SUBSTITUTED_FOR) == {
        *(f"{name} attended 2015-03-04" for name in there),
        "Mike Murr substitutedFor Brenda Whit",
    }


def test_members_of_a_body_are_there_and_not_the_body() -> None:
    found = reading(
        f"{HEAD}Present\nCllr Ann Vale - Chair\n"
        "2 members of Our Voice, the Children in Care Council\n"
    )
    assert stated(found, Predicate.MEMBER_OF) == {f"Ann Vale memberOf {COMMITTEE}"}
