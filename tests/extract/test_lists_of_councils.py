"""Lists of those present in minutes of committees, with labels among them that are told apart."""

from sightline.ontology.terms import Predicate
from sightline.tests.extract.told import reading, stated

HEAD = "ASHBY COUNCIL\n\nCARE SCRUTINY COMMITTEE\n\nMinutes of the meeting of 4 May 2016\n\n"
TAIL = "\n\n1. Minutes\n\nThe minutes were agreed as a correct record.\n"
MEMBERS = {f"{name} memberOf Care Scrutiny Committee" for name in ("A Vale", "B Pugh", "D Nair")}


def facts(text: str, *predicates: Predicate) -> set[str]:
    return stated(reading(HEAD + text + TAIL), *predicates)


def test_councillors_in_two_columns_below_a_chairman_were_there() -> None:
    text = (
        "                 PRESENT\n\n             Cllr A Vale (Chairman)\n\n"
        "Cllrs:   Mrs B Pugh             Cllrs:   D Nair\n\n"
        "Members in Attendance:   Cllr V Brandt     Cabinet Member for Children\n"
    )
    assert facts(text, Predicate.MEMBER_OF) == MEMBERS
    there = {f"{name} attended 2016-05-04" for name in ("A Vale", "B Pugh", "D Nair", "V Brandt")}
    assert facts(text, Predicate.ATTENDED) == there


def test_who_spoke_need_be_no_member() -> None:
    text = (
        "PRESENT   Councillors A Vale (Chair), B Pugh and D Nair\n\n"
        "Members spoke on the items indicated\n\n"
        "Councillor Pugh        - Item 6\nCouncillor Zeller      - Items 5 and 6\n"
    )
    assert facts(text, Predicate.MEMBER_OF) == MEMBERS
    assert "Zeller attended 2016-05-04" in facts(text)


def test_officers_sent_apologies_where_lines_divide_those_who_did() -> None:
    text = (
        "PRESENT\nCouncillors A Vale (Chair), B Pugh and D Nair\nCommittee Services Clerk:\n"
        "Jane Marsh\n\n1. Apologies for absence\n\nApologies had been received from: -\n\n"
        "School members\nPaul Bell\n\nAcademy members\nNone\n\nOfficers\nMark Frost, Head of Audit"
    )
    told = facts(text, Predicate.SENT_APOLOGIES, Predicate.HOLDS_POST)
    assert {
        "Mark Frost sentApologies 2016-05-04",
        "Paul Bell sentApologies 2016-05-04",
        "Jane Marsh holdsPost Committee Services Clerk",
    } <= told


def test_who_also_attended_is_told_below_names_whatever_the_length_of_their_lines() -> None:
    text = (
        "PRESENT: Councillor A Vale in the chair.\n\nCouncillors B Pugh and D Nair.\n\n"
        "Jane Marsh (Independent Chairman of the Ashby Local Safeguarding\nChildren Board), "
        "Mark Frost (Head of Audit), Inspector Ruth Bell (Ashby Police) and Paul Ash (Clerk)\n"
        "also attended the meeting.\n"
    )
    assert facts(text, Predicate.MEMBER_OF) >= MEMBERS
    assert not any(
        who in fact
        for who in ("Frost", "Ruth", "Paul")
        for fact in facts(text, Predicate.MEMBER_OF)
    )
    assert {"Mark Frost attended 2016-05-04", "Paul Ash attended 2016-05-04"} <= facts(text)
