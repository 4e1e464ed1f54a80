"""Lists of those whom a council appoints to its committees."""

import pytest
from sightline.ontology.terms import Predicate
from sightline.tests.extract.told import reading, stated

HEAD = (
    "ASHBY COUNTY COUNCIL\n\nAt the Annual Meeting of the County Council held on 26 May 2010\n\n"
    "Councillor G Vale in the Chair.\n\nCouncillors Alder, Sethi, Pugh, Nair, Holt and Bell.\n\n"
    "5 Committees\n\nResolved: That the following appointments be made:-\n\n"
)
TAIL = "\n\n6 Leader's Report\n\nCouncillor Alder told members of the work of the Cabinet.\n"
SCRUTINY, PANEL = "Care Scrutiny Committee", "Corporate Parenting Panel"
LISTS = {
    "by party": f"{SCRUTINY} (5)\n\nLabour Group: Councillors Sethi (Chairman) and Pugh\n"
    f"Green Group: Councillor Nair\n\n{PANEL} (2)\n\nLabour Group: Councillors Holt and Bell",
    "numbered": f"(a) {SCRUTINY}\n\nCouncillors Sethi (Chairman), Pugh and Nair\n\n"
    f"(b) {PANEL}\n\nCouncillors Holt and Bell",
    "beside": f"{SCRUTINY} - Councillors Sethi (Chairman), Pugh and Nair\n"
    f"{PANEL}: Councillors Holt and Bell",
    "lines": f"{SCRUTINY}\n\nCouncillor Sethi (Chairman)\nCouncillor Pugh\nCouncillor Nair\n\n"
    f"{PANEL}\n\nCouncillor Holt\nCouncillor Bell",
}


@pytest.mark.parametrize("layout", LISTS)
def test_those_below_or_beside_a_committee_sit_on_it(layout: str) -> None:
    found = reading(HEAD + LISTS[layout] + TAIL)
    told = stated(found, Predicate.MEMBER_OF, Predicate.CHAIRS)
    assert {fact for fact in told if "Council" not in fact.rpartition(" ")[2]} == {
        *(f"{name} memberOf {SCRUTINY}" for name in ("Sethi", "Pugh", "Nair")),
        *(f"{name} memberOf {PANEL}" for name in ("Holt", "Bell")),
        f"Sethi chairs {SCRUTINY}",
    }
    chairs = {fact for fact in told if " chairs " in fact} - {f"Sethi chairs {SCRUTINY}"}
    assert len(chairs) == 1  # whoever was in the chair of the council


def test_a_body_that_is_only_spoken_of_has_no_list() -> None:
    text = f"{PANEL}\n\nCouncillor Holt gave the report of the panel, and was thanked."
    told = stated(reading(HEAD + text + TAIL), Predicate.MEMBER_OF)
    assert f"Holt memberOf {PANEL}" not in told


def test_labels_below_a_committee_say_who_leads_it() -> None:
    listed = (
        f"{PANEL}\nChairman: Councillor Holt\nVice-Chairman: Councillor Bell\n"
        "Members: Councillors Pugh and Nair"
    )
    told = stated(reading(HEAD + listed + TAIL), Predicate.CHAIRS, Predicate.VICE_CHAIRS)
    assert {fact for fact in told if PANEL in fact} == {
        f"Holt chairs {PANEL}",
        f"Bell viceChairs {PANEL}",
    }


def test_who_is_to_lead_what_has_no_name_of_a_body_leads_nothing_else() -> None:
    listed = (
        "That the chairs of the sub-committees be appointed as set out below:\n\n"
        "Health and Care\n\nChair - Councillor Holt\nVice-Chair - Councillor Bell\n\n"
        "Safer Places\n\nChair - Councillor Nair\nVice-Chair - Councillor Pugh"
    )
    head = HEAD.replace("That the following appointments be made:-\n\n", "")
    told = stated(reading(head + listed + TAIL), Predicate.CHAIRS, Predicate.VICE_CHAIRS)
    assert not [fact for fact in told if fact.startswith(("Holt", "Bell", "Nair", "Pugh"))]
