"""Minutes as pages and conversions leave them: labels run together with names."""

import pytest
from sightline.ontology.terms import EntityType, Predicate
from sightline.tests.extract.told import reading, stated

HEAD = "Larch Borough Council\n\nChildren Select Committee Minutes\n\n13 April 2016\n\n"


def test_labels_without_colons_head_lists_of_names() -> None:
    found = stated(
        reading(
            "Date and time 4 JUNE 2014 COMMENCING AT 5.30 PM\n\n"
            "Present Cllrs Ann Vale (Chairman), Raj Patel\n\n"
            "Co-opted Members Mary Fenn (Parent Governor) (voting) Tony Gill (Diocese)\n\n"
            "Officers Present Sarah Holt, Ben Carr\n\n"
            "Apologies Karen Bell (Parent Governor); Cllr Mike Dale\n\n"
            "12. Safeguarding\n\n"
            "Members praised the scrutiny panel. The panel asked for figures. Officers told the "
            "panel that these were to come.\n"
        ),
        Predicate.MEMBER_OF,
        Predicate.ATTENDED,
        Predicate.SENT_APOLOGIES,
        Predicate.CHAIRS,
    )
    members = {"Ann Vale", "Raj Patel", "Mary Fenn", "Tony Gill"}
    absent = {"Karen Bell", "Mike Dale"}
    assert found == (
        {f"{name} memberOf scrutiny panel" for name in members | absent}
        | {f"{name} attended 2014-06-04" for name in {*members, "Sarah Holt", "Ben Carr"}}
        | {f"{name} sentApologies 2014-06-04" for name in absent}
        | {"Ann Vale chairs scrutiny panel"}
    )


@pytest.mark.parametrize(
    "line",
    [
        "Present Sarah Holt had no figures, Ben Carr said.",
        "Members Ann Vale and Raj Patel asked for figures.",
    ],
)
def test_a_sentence_has_no_label(line: str) -> None:
    text = f"{HEAD}Present:\nCllr Joan Orr\n\n1. Figures\n\n{line}\n"
    assert "Raj Patel memberOf Children Select Committee" not in stated(reading(text))
    assert "Ben Carr memberOf Children Select Committee" not in stated(reading(text))


def test_a_bracket_may_follow_a_name_without_a_blank() -> None:
    text = f"{HEAD}Present:\nCllr Ann Vale(Chairman), Cllr Raj Patel(Vice-Chairman)\n"
    found = stated(reading(text), Predicate.CHAIRS, Predicate.VICE_CHAIRS)
    assert found == {
        "Ann Vale chairs Children Select Committee",
        "Raj Patel viceChairs Children Select Committee",
    }


def test_who_is_there_vice_another_sits_for_that_one() -> None:
    found = stated(
        reading(f"{HEAD}Present:\nCllr Joan Orr (Vice Cllr Ruth Dunne), Cllr Ann Vale\n")
    )
    assert "Joan Orr substitutedFor Ruth Dunne" in found
    assert "Ruth Dunne attended 2016-04-13" not in found


def test_a_line_that_says_what_was_agreed_is_a_decision_among_other_lines() -> None:
    found = reading(
        f"{HEAD}Present:\nCllr Ann Vale\nItem Description Decision\nCSC\n1/16\nMINUTES\n"
        "AGREED that the minutes be signed.\nCSC\n2/16\nBUDGET\nAGREED that the report be noted.\n"
    )
    assert [decision.text for decision in found.decisions] == [
        "that the minutes be signed.",
        "that the report be noted.",
    ]


def test_names_of_the_same_words_in_another_order_are_one_body() -> None:
    found = reading(
        "Scrutiny Health & Housing Sub-Committee\n\nTuesday, 8th November, 2016\n\n"
        "Health & Housing Scrutiny Sub-Committee Minutes\n\nPresent:\nCllr Ann Vale (Chair)\n"
    )
    bodies = [e for e in found.entities if e.type is EntityType.COMMITTEE]
    assert len(bodies) == 1
    assert "Health & Housing Scrutiny Sub-Committee" in {bodies[0].name, *bodies[0].aliases}


def test_a_head_in_lower_case_may_follow_the_acronym_of_its_body() -> None:
    text = (
        f"{HEAD}1. Cases\n\nThe Missing and Exploited Children (MEC) panel is chaired by Larch "
        "Police. The Larch Safeguarding Children Board (LSCB) team met.\n"
    )
    assert {e.name for e in reading(text).entities if e.type is EntityType.GROUP} == {
        "Missing and Exploited Children (MEC) panel"
    }


def test_those_whom_the_chair_welcomed_one_by_one_were_there() -> None:
    text = (
        f"{HEAD}Apologies were received from Cllr Mike Dale.\n\n"
        "The Chair welcomed the following officers to the Committee:\n\n"
        "Jean Marsh, Head of Housing\n\nVictor Ghosh, Exploitation Lead, Larch Police\n\n"
        "1. Minutes\n\nThe minutes were agreed.\n"
    )
    assert stated(reading(text), Predicate.ATTENDED) == {
        "Jean Marsh attended 2016-04-13",
        "Victor Ghosh attended 2016-04-13",
    }


def test_an_appointment_that_is_noted_says_who_chairs() -> None:
    text = (
        f"{HEAD}1. Appointments\n\nTo note the appointment by Full Council on 26 May 2016 of "
        "County Councillor Gail Dow as Chair and County Councillor Sue Charn as Deputy Chair.\n"
    )
    assert stated(reading(text), Predicate.CHAIRS, Predicate.VICE_CHAIRS) == {
        "Gail Dow chairs Children Select Committee",
        "Sue Charn viceChairs Children Select Committee",
    }


def test_a_portfolio_goes_on_to_the_end_of_its_line() -> None:
    text = (
        f"{HEAD}Also present:\nCllr Ann Vale, Cabinet Member for Children, Belonging and Skills\n"
    )
    assert stated(reading(text), Predicate.HOLDS_POST) == {
        "Ann Vale holdsPost Cabinet Member for Children, Belonging and Skills"
    }


def test_a_council_called_without_its_river_is_the_one_with_it() -> None:
    text = (
        "Ashby-on-Wend Borough Council\n\nChildren Select Committee\n\n13 April 2016\n\n"
        "Ashby Council reports to the Ashby Safeguarding Board.\n"
    )
    assert [e.name for e in reading(text).entities if e.type is EntityType.COUNCIL] == [
        "Ashby-on-Wend Borough Council"
    ]


def test_an_organisation_in_a_bracket_may_be_that_of_two_people() -> None:
    text = f"{HEAD}In attendance:\nJack Vale and Stuart Orr (Marl County Council)\n"
    assert stated(reading(text), Predicate.REPRESENTS) == {
        "Jack Vale represents Marl County Council",
        "Stuart Orr represents Marl County Council",
    }


def test_a_post_is_in_the_department_that_its_bracket_names() -> None:
    text = f"{HEAD}In attendance:\nJean Marsh, Executive Director (People Department)\n"
    assert stated(reading(text), Predicate.POST_IN) == {
        "Executive Director (People Department) postIn People Department"
    }


def test_a_chair_of_two_boards_named_together_chairs_each() -> None:
    text = (
        f"{HEAD}In attendance:\nAnn Marsh, Independent Chair, Larch Safeguarding Adults and "
        "Children Boards\n\n1. Report\n\nThe Larch Safeguarding Children Board met.\n"
    )
    assert stated(reading(text), Predicate.CHAIRS) >= {
        "Ann Marsh chairs Larch Safeguarding Adults Board",
        "Ann Marsh chairs Larch Safeguarding Children Board",
    }
