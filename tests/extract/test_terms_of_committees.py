"""Terms of reference of a committee: short items and lists, none of which names it."""

import pytest
from sightline.tests.extract.told import reading, stated

HEAD = "Larch Council\n\nHousing Scrutiny Panel\n\nTerms of Reference\n\n"
PANEL = "Housing Scrutiny Panel"


@pytest.mark.parametrize("mark", ["1. ", "(a) ", "- ", "• "])
@pytest.mark.parametrize(
    ("item", "facts"),
    [
        ("To receive termly reports from the Head of Rents.", {"Head of Rents reportsTo {}"}),
        ("To oversee the work of the Lettings Group.", {"Lettings Group accountableTo {}"}),
        (
            "To oversee the delivery of the rents strategy by the Lettings Group.",
            {"Lettings Group accountableTo {}"},
        ),
        (
            "To monitor what the Lettings Service, Larch Police and other agencies do for tenants.",
            {"Lettings Service accountableTo {}", "Larch Police accountableTo {}"},
        ),
        ("To write an annual report on its work to the Cabinet.", {"{} reportsTo Cabinet"}),
    ],
)
def test_items_tell_of_the_committee_whose_terms_they_are(
    item: str, facts: set[str], mark: str
) -> None:
    found = stated(reading(f"{HEAD}{mark}{item}\n\n{mark.replace('1', '2')}To look at repairs.\n"))
    assert found >= {fact.format(PANEL) for fact in facts}


@pytest.mark.parametrize("lead", ["To receive:", "To receive:-", "To receive and consider:"])
@pytest.mark.parametrize("mark", ["- ", "({}) "])
def test_papers_are_received_from_those_whom_a_list_names(lead: str, mark: str) -> None:
    papers = [
        "six monthly reports of the Lettings Service",
        "visit summaries from Estate Walkabouts",
        "a termly rents report from the Head of Rents",
        "the minutes of the Repairs Group",
    ]
    items = "".join(f"{mark.format('abcd'[n])}{paper}\n" for n, paper in enumerate(papers))
    found = stated(reading(f"{HEAD}1. To look at homes.\n\n2. {lead}\n\n{items}"))
    givers = {"Lettings Service", "Head of Rents", "Repairs Group"}
    assert found >= {f"{giver} reportsTo {PANEL}" for giver in givers}


@pytest.mark.parametrize("when", ["If", "When", "Where"])
@pytest.mark.parametrize("who", ["the Chair", "staff", "officers"])
def test_who_is_named_when_something_happens_does_not_act_for_others(when: str, who: str) -> None:
    said = f"{when} a worry cannot be settled by the Head of Rents, {who} will raise it with the"
    found = stated(reading(f"{HEAD}1. {said} Cabinet.\n"))
    assert not [fact for fact in found if fact.startswith("Head of Rents escalatesTo")]
