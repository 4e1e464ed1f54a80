"""Whom a council appoints to committees and outside bodies: in sentences, lists and tables."""

import pytest
from sightline.ontology.terms import Predicate
from sightline.tests.extract.told import reading, stated

HEAD = """Larch Borough Council

Minutes of the Council held on 4 March 2024

7. Appointments to outside bodies

{}
"""
FIRE, TRUST = "Anyshire Fire Authority", "Larch Valley Trust"


@pytest.mark.parametrize(
    "told",
    [
        "RESOLVED that Councillor Milne be appointed to the Larch Valley Trust.",
        "RESOLVED that Councillor Milne be nominated to serve on the Larch Valley Trust.",
        "RESOLVED that Councillor Milne continue as a trustee of the Larch Valley Trust.",
        "RESOLVED to appoint Councillor Milne to the Larch Valley Trust.",
        "Councillor Milne was appointed as a governor of the Larch Valley Trust.",
        "Councillor Milne to replace Councillor Cowan on the Larch Valley Trust.",
        "Councillor Milne would represent the Council on the Larch Valley Trust.",
        "The Council appointed the following to the Larch Valley Trust:\n\n- Cllr Milne",
        "Appointments were made as follows:\n\nLarch Valley Trust – Councillor Milne",
        "Appointments were made as follows:\n\nLarch Valley Trust\nCouncillor Milne",
    ],
)
def test_a_councillor_is_sent_to_an_outside_body(told: str) -> None:
    """Nobody is said to have been at the Council's meeting, nor the body to be its member."""
    found = reading(HEAD.format(told))
    assert stated(found, Predicate.MEMBER_OF) == {f"Milne memberOf {TRUST}"}
    assert not stated(found, Predicate.ATTENDED)


@pytest.mark.parametrize(
    "told",
    [
        "RESOLVED that Councillor Milne be appointed to the Larch Valley Trust as a substitute.",
        "Councillor Milne reported that Ann Vale was appointed to the Larch Valley Trust in May.",
        "Councillor Milne asked the Larch Valley Trust to nominate somebody.",
    ],
)
def test_others_are_not(told: str) -> None:
    assert not stated(reading(HEAD.format(told)), Predicate.MEMBER_OF)


@pytest.mark.parametrize(
    "header",
    [
        "| Outside body | Representative |",
        "| Name of outside body | Council representatives |",
        "| Organisation | Nominations 2024/25 |",
    ],
)
def test_a_table_of_outside_bodies_says_who_sits_on_each(header: str) -> None:
    rows = f"| {FIRE} | Councillor Rogers |\n| {TRUST} | Councillors Carver and Dunn |"
    found = reading(HEAD.format(f"{header}\n| --- | --- |\n{rows}"))
    assert stated(found, Predicate.MEMBER_OF, Predicate.ATTENDED, Predicate.REPRESENTS) == {
        f"Rogers memberOf {FIRE}",
        *(f"{who} memberOf {TRUST}" for who in ("Carver", "Dunn")),
    }


def test_several_are_sent_by_one_verb() -> None:
    told = (
        "RESOLVED that Councillor Milne be appointed to the Fire Authority and Councillor Cowan "
        "to the Audit Committee, and that Councillor Dunn replace Councillor Bell on the Planning "
        "Committee and Councillor Rudd be appointed to the vacancy on the Licensing Committee."
    )
    assert stated(reading(HEAD.format(told)), Predicate.MEMBER_OF) == {
        "Milne memberOf Fire Authority",
        "Cowan memberOf Audit Committee",
        "Dunn memberOf Planning Committee",
        "Rudd memberOf Licensing Committee",
    }


@pytest.mark.parametrize(
    "told",
    [
        "be appointed Chairman and Vice-Chairman respectively of the Licensing Committee.",
        "be elected Chair and Vice-Chair of the Licensing Committee.",
    ],
)
def test_two_lead_the_committee_that_is_named(told: str) -> None:
    text = HEAD.format(f"RESOLVED that Councillors Milne and Cowan {told}")
    assert stated(reading(text), Predicate.CHAIRS, Predicate.VICE_CHAIRS) == {
        "Milne chairs Licensing Committee",
        "Cowan viceChairs Licensing Committee",
    }


def test_whoever_is_declared_chair_is() -> None:
    text = "Minutes of the Audit Panel held on 4 March 2024\n\n1. Chair\n\n{}\n"
    told = "There being no further nominations, Councillor Milne was declared elected Chair."
    found = stated(reading(text.format(told)), Predicate.CHAIRS)
    assert found == {"Milne chairs Audit Panel"}


NAMES = "\n\n- Cllr Ash (Chair)\n- Cllr Dee\n\n"


@pytest.mark.parametrize(
    ("resolved", "decisions"),
    [
        ("RESOLVED that these be appointed:{}", ["that these be appointed: Ash Dee"]),
        ("RESOLVED\n\nThat the Panel consist of:{}", ["That the Panel consist of: Ash Dee"]),
        (
            "RESOLVED: That\n\n(a) the membership be as follows:{}(b) the report be noted.",
            ["the membership be as follows: Ash Dee", "the report be noted."],
        ),
        (
            "RESOLVED that appointments be made:\n\n(a) Cllr Ash be Chair\n\n(b) Cllr Dee be Vice",
            ["Ash be Chair", "Dee be Vice"],
        ),
    ],
)
def test_names_below_a_decision_are_its_end(resolved: str, decisions: list[str]) -> None:
    """Whom it appoints is no decision of its own; what decides something by itself is one."""
    found = reading(HEAD.format(resolved.format(NAMES))).decisions
    said = (d.text.replace("- Cllr ", "").replace("Cllr ", "") for d in found)
    assert [" ".join(text.replace("(Chair)", "").split()) for text in said] == decisions


@pytest.mark.parametrize(
    "told",
    [
        "The Committee noted who were members:\n\nLabour (2)\nCllr M Ash\nCllr P Dee",
        "The Council appointed the following to this Committee:\n\nCllr M Ash\nCllr P Dee",
        "To note the following:\n\nLabour (1)    Green (1)\n\nCllr M Ash    Cllr P Dee",
    ],
)
def test_members_told_of_need_not_be_there(told: str) -> None:
    """An item on who belongs says nothing of who came, nor do the substitutes that it lists."""
    text = (
        "Minutes of the Audit Committee held on 4 March 2024\n\n3. Membership of the Committee\n\n"
        f"{told}\n\nSubstitutes\n\nCllr A Vale\nCllr C Orr\n"
    )
    found = reading(text)
    members = {f"{who} memberOf Audit Committee" for who in ("M Ash", "P Dee")}
    assert stated(found, Predicate.MEMBER_OF) == members
    assert not stated(found, Predicate.ATTENDED)
