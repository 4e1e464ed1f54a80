"""Sentences that leave out their subject: of whom they tell."""

import pytest
from sightline.ontology.terms import Predicate
from sightline.tests.extract.told import reading, stated

FRONT = """# Marlshire Safeguarding Children Partnership

## How safeguarding is governed

"""
KINDS = (
    Predicate.REPORTS_TO,
    Predicate.ACCOUNTABLE_TO,
    Predicate.CHAIRS,
    Predicate.ESCALATES_TO,
    Predicate.REFERS_TO,
)


@pytest.mark.parametrize(
    "lead",
    [
        "The Audit Group will:",
        "The Audit Group's role is to:",
        "The functions of the Audit Group are to:",
        "The Audit Group shall",
    ],
)
def test_items_tell_of_who_leads_into_them(lead: str) -> None:
    text = f"""{FRONT}{lead}

- oversee the work of the Exploitation Panel;
- receive reports from the Neglect Panel;
- escalate risks to the Executive Board.
"""
    assert stated(reading(text), *KINDS) == {
        "Exploitation Panel accountableTo Audit Group",
        "Neglect Panel reportsTo Audit Group",
        "Audit Group escalatesTo Executive Board",
    }


@pytest.mark.parametrize(
    "items",
    [
        "to oversee the Exploitation Panel\n- to report to the Executive Board",
        "overseeing the Exploitation Panel\n- reporting to the Executive Board",
        "Oversees the Exploitation Panel\n- Reports to the Executive Board",
        "Oversee the Exploitation Panel\n- Report to the Executive Board",
    ],
)
def test_items_tell_of_the_body_of_their_section(items: str) -> None:
    text = f"# Marlshire Safeguarding Children Partnership\n\n## Audit Group\n\n- {items}\n"
    assert stated(reading(text), *KINDS) == {
        "Exploitation Panel accountableTo Audit Group",
        "Audit Group reportsTo Executive Board",
    }


def test_a_post_that_heads_a_list_does_what_its_items_say() -> None:
    text = f"{FRONT}Head of Safeguarding\n\n- Chairs the Audit Group\n- Manages the Hub Manager\n"
    assert stated(reading(text), *KINDS) >= {
        "Head of Safeguarding chairs Audit Group",
        "Hub Manager accountableTo Head of Safeguarding",
    }


def test_a_cell_tells_of_the_body_of_its_row() -> None:
    text = f"""{FRONT}| Group | Purpose |
|---|---|
| Audit Group | Oversees the Exploitation Panel. Chaired by the Named Nurse. |
| Case Panel | Receives referrals from Marlshire Police. Chaired by the Hub Manager. |
"""
    assert stated(reading(text), *KINDS) == {
        "Exploitation Panel accountableTo Audit Group",
        "Named Nurse chairs Audit Group",
        "Hub Manager chairs Case Panel",
        "Marlshire Police refersTo Case Panel",
    }


def test_the_purpose_of_a_group_is_what_it_does() -> None:
    text = f"{FRONT}## Audit Group\n\nPurpose: to oversee the Exploitation Panel\n\nMonthly\n"
    assert stated(reading(text), *KINDS) == {"Exploitation Panel accountableTo Audit Group"}


def test_nobody_does_what_a_list_denies_or_asks_for() -> None:
    denied = f"{FRONT}The Audit Group will not:\n\n- oversee the Exploitation Panel\n"
    asked = f"{FRONT}It was suggested that the Audit Group:\n\n- oversee the Exploitation Panel\n"
    assert not stated(reading(denied), *KINDS)
    assert not stated(reading(asked), *KINDS)


def test_a_noun_that_opens_an_item_is_no_verb() -> None:
    text = f"{FRONT}## Audit Group\n\n- Chairs of all panels\n- Review of the Case Panel\n"
    assert not stated(reading(text), *KINDS)
