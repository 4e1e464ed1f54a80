"""The safeguarding partners in lines of their own, and who holds them to account further on."""

import pytest
from sightline.ontology.terms import Predicate
from sightline.tests.extract.told import reading, stated

HEAD = "Larch Safeguarding Children Partnership\n\nAnnual report\n\n"
PARTNERS = ["Larch Council", "Rowan Integrated Care Board", "Fernside Police"]
LEADS = [
    "Safeguarding partners",
    "The statutory partners are:",
    "The safeguarding partners are:",
    "The safeguarding partners in Larch are:",
    "The safeguarding partners in Larch and the Isle of Ferns are:",
    "The safeguarding partners across Larch, Ferns and Rowan are:",
]


@pytest.mark.parametrize("lead", LEADS)
@pytest.mark.parametrize("mark", ["", "- "])
def test_partners_listed_are_those_spoken_of(mark: str, lead: str) -> None:
    lines = "\n".join(mark + name for name in PARTNERS)
    kind = "statutory" if "statutory" in lead else "safeguarding"
    sentence = f"The Independent Scrutineer holds the {kind} partners to account."
    found = reading(f"{HEAD}{lead}\n\n{lines}\n\n{sentence}\n")
    held = {f"{name} accountableTo Independent Scrutineer" for name in PARTNERS}
    assert stated(found, Predicate.ACCOUNTABLE_TO) == held
    seats = {f"{name} memberOf {HEAD.splitlines()[0]}" for name in PARTNERS}
    assert stated(found, Predicate.MEMBER_OF) == seats


def test_partners_of_two_places_in_a_sentence_are_members() -> None:
    lead = "The safeguarding partners in Larch and the Isle of Ferns are"
    found = reading(f"{HEAD}{lead} Larch Council, Rowan ICB and Fernside Police.\n")
    seats = ["Larch Council", "Rowan ICB", "Fernside Police"]
    told = {f"{name} memberOf {HEAD.splitlines()[0]}" for name in seats}
    assert stated(found, Predicate.MEMBER_OF) == told


def test_those_whom_partners_of_two_places_answer_to_are_none_of_them() -> None:
    lead = "The safeguarding partners in Larch and the Isle of Ferns are accountable to"
    found = reading(f"{HEAD}{lead} Larch Council and Rowan ICB.\n")
    assert not stated(found, Predicate.MEMBER_OF)


@pytest.mark.parametrize(
    ("place", "form"),
    [
        ("Larch & St Anne", "LSASCP"),
        ("Larch & St Anne", "LSSCP"),
        ("Larch & St. Anne", "LASCP"),
        ("Saint Anne", "SASCP"),
        ("Larch-on-Sea", "LOSSCP"),
    ],
)
def test_an_acronym_may_leave_out_part_of_a_place(place: str, form: str) -> None:
    name = f"{place} Safeguarding Children Partnership"
    text = f"The {name} has a plan.\n\nThe Audit Group reports to the {form} each May."
    assert stated(reading(f"Key roles\n\n{text}\n"), Predicate.REPORTS_TO) == {
        f"Audit Group reportsTo {name}"
    }
