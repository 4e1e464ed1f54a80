"""Minutes whose labels and names a conversion has run together, without colons or blanks."""

import pytest
from sightline.ontology.terms import Predicate
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
