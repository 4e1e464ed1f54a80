"""Lists of minutes that stand in two columns: labels or organisations, and who is from there."""

import pytest
from sightline.ontology.terms import Predicate
from sightline.tests.extract.told import reading, stated

BOARD = "Marlshire Health and Wellbeing Board"
HEAD = f"{BOARD}\n\nMinutes of the meeting held on 6 March 2024\n\nPRESENT:\n\n"
COLUMNS = """\
 Councillors                  Cllr Derek Hoyle
                              Cllr Jane Moss

 Integrated Care Board        Dr Owen Price
                              Claudia Fern

 Larch Vale Care
 NHS Foundation Trust

 Healthwatch                  Moira Kitson

 Council Officers             Firoza Begum
                              Tom Bell
"""
TAIL = "\n1. Minutes\n\nRESOLVED - That the minutes be agreed.\n"


def test_each_row_is_of_its_label_or_organisation() -> None:
    found = reading(HEAD + COLUMNS + TAIL)
    members = ("Derek Hoyle", "Jane Moss", "Owen Price", "Claudia Fern", "Moira Kitson")
    assert stated(found, Predicate.MEMBER_OF) - {
        f"Larch Vale Care NHS Foundation Trust memberOf {BOARD}"
    } == {f"{name} memberOf {BOARD}" for name in members}
    assert stated(found, Predicate.ATTENDED) == {
        f"{name} attended 2024-03-06" for name in (*members, "Firoza Begum", "Tom Bell")
    }
    assert stated(found, Predicate.REPRESENTS) == {
        "Owen Price represents Integrated Care Board",
        "Claudia Fern represents Integrated Care Board",
        "Moira Kitson represents Healthwatch",
    }


@pytest.mark.parametrize("number", ["", "19 ", "19. "])
def test_posts_stand_below_all_names_whatever_number_the_label_has(number: str) -> None:
    lists = (
        f"{number}OFFICERS PRESENT\nNigel Moor\nKate Rose\nJo Sand\n\n"
        "Director of Housing\nHead of Service – Social Care\nScrutiny Officer\n"
    )
    found = reading(f"Housing Committee\n\nMinutes of the meeting of 6 May 2024\n\n{lists}{TAIL}")
    assert stated(found, Predicate.HOLDS_POST) == {
        "Nigel Moor holdsPost Director of Housing",
        "Kate Rose holdsPost Head of Service – Social Care",
        "Jo Sand holdsPost Scrutiny Officer",
    }


def test_chair_stands_above_one_and_each_organisation_above_its_own() -> None:
    found = reading(
        f"{BOARD}\n\nMinutes of the meeting held on 6 March 2024\n\nPresent:\n\nChair:\n"
        "Jane Moss          JM     Independent Chair\n\nMarlshire Council:\n"
        "Tom Dale           TD     Director of Housing (Deputy Chair)\n"
        "Sue Lane           SL     Principal Social Worker\n\nMarlshire Police:\n"
        "Bob Hale           BH     Detective Superintendent\n\nHealthwatch Marlshire:\n"
        "Gail Webb          GW     Project Manager\n\nApologies:\nBen Cross, Probation Service\n"
    )
    assert stated(found, Predicate.CHAIRS, Predicate.VICE_CHAIRS) >= {
        f"Jane Moss chairs {BOARD}",
        f"Tom Dale viceChairs {BOARD}",
    }
    assert f"Tom Dale chairs {BOARD}" not in stated(found)
    assert stated(found, Predicate.REPRESENTS) == {
        "Tom Dale represents Marlshire Council",
        "Sue Lane represents Marlshire Council",
        "Bob Hale represents Marlshire Police",
        "Gail Webb represents Healthwatch Marlshire",
        "Ben Cross represents Probation Service",
    }


def test_a_chief_of_staff_is_one_post_and_an_officer_attending_is_none() -> None:
    found = reading(
        f"{BOARD}\n\nMinutes of the meeting held on 6 March 2024\n\nPresent:\n\n"
        "Jane Moss – Chief of Staff, Marlshire Council\n\nOfficer Attending\n\nV. Carr\n{TAIL}"
    )
    assert stated(found, Predicate.HOLDS_POST) == {"Jane Moss holdsPost Chief of Staff"}
    assert "V Carr attended 2024-03-06" in stated(found)
