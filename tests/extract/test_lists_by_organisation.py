"""Lists of those present in parts headed by where they are from, with those away among them."""

from sightline.ontology.terms import Predicate
from sightline.tests.extract.told import reading, stated

HEAD = "Ashby Safeguarding Children Board\n\nMinutes of the meeting of 4 May 2016\n\n"
TAIL = "\n\n1. Welcome\n\nThe Chair opened the meeting and welcomed everybody.\n"


def test_names_and_a_colon_head_those_below_them() -> None:
    text = (
        "Present:\nAshby Council:\nJane Vale, Head of Quality Assurance and Safeguarding\n"
        "Larkfield Police:\nMark Pugh, Detective Superintendent\nRuth Bell, Inspector"
    )
    told = stated(reading(HEAD + text + TAIL), Predicate.REPRESENTS, Predicate.HOLDS_POST)
    assert {
        "Jane Vale represents Ashby Council",
        "Jane Vale holdsPost Head of Quality Assurance and Safeguarding",
        "Mark Pugh represents Larkfield Police",
        "Ruth Bell represents Larkfield Police",
    } <= told


def test_apologies_stand_at_the_end_of_what_is_beside_a_name() -> None:
    text = (
        "Members\n\nJane Vale, Head of Audit, Ashby Council\n"
        "Mark Pugh, Chief Nurse, Ashby NHS Trust - Apologies\n"
        "Ruth Bell, Clerk to the Board, Ashby Council (apologies)\n\n"
        "In attendance\nKate Marsh, Head of Care, Ashby Council"
    )
    told = stated(reading(HEAD + text + TAIL), Predicate.ATTENDED, Predicate.SENT_APOLOGIES)
    assert told == {
        "Jane Vale attended 2016-05-04",
        "Kate Marsh attended 2016-05-04",
        "Mark Pugh sentApologies 2016-05-04",
        "Ruth Bell sentApologies 2016-05-04",
    }


def test_others_attend_where_a_table_lists_the_members() -> None:
    text = (
        "| Board member | Title |\n| --- | --- |\n| Jane Vale | Head of Audit |\n"
        "| Mark Pugh | Chief Nurse |\n\nIn attendance:\nKate Marsh, Head of Care"
    )
    told = stated(reading(HEAD + text + TAIL), Predicate.MEMBER_OF)
    assert told == {
        f"{name} memberOf Ashby Safeguarding Children Board" for name in ("Jane Vale", "Mark Pugh")
    }


def test_who_leads_an_association_or_sits_for_another_is_there_for_them() -> None:
    text = (
        "Present:\nJane Vale, Independent Chair\nMark Pugh, Vice Chair, Ashby Care Association\n"
        "Ruth Bell on behalf of Kate Marsh, Director of Nursing, Ashby NHS Foundation Trust"
    )
    told = stated(reading(HEAD + text + TAIL), Predicate.REPRESENTS)
    assert told == {
        "Mark Pugh represents Ashby Care Association",
        "Kate Marsh represents Ashby NHS Foundation Trust",
        "Ruth Bell represents Ashby NHS Foundation Trust",
    }
