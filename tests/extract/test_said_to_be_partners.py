"""Who is said to be a partner, in whatever words: a member of the partnership told of."""

import pytest
from sightline.ontology.terms import Predicate
from sightline.tests.extract.told import reading, stated

HEAD = "Ashmoor Safeguarding Children Partnership\n\nWho we are\n\n"
THREE = "Ashmoor Council, Fell Police and Fell Integrated Care Board"
ITEMS = "\n\n- Ashmoor Council\n- Fell Police\n- Fell Integrated Care Board\n"
PARTNERS = {"Ashmoor Council", "Fell Police", "Fell Integrated Care Board"}


def _members(told: str) -> set[str]:
    found = stated(reading(f"{HEAD}{told}\n"), Predicate.MEMBER_OF)
    end = " memberOf Ashmoor Safeguarding Children Partnership"
    return {fact.removesuffix(end) for fact in found if fact.endswith(end)}


@pytest.mark.parametrize(
    "told",
    [
        f"In Ashmoor these partners are {THREE}.",
        f"The law names three safeguarding partners. In Ashmoor these organisations are {THREE}.",
        f"The three partners - {THREE} - share equal responsibility for the arrangements.",
        f"The arrangements are led by the three partners ({THREE}).",
        f"The statutory safeguarding partners in Ashmoor ({THREE}) agreed the plan.",
        f"{THREE} have come together as the statutory partners of the Partnership.",
        f"{THREE} work together as the safeguarding partners.",
        f"The Partnership is made up of organisations who support families, including:{ITEMS}",
        f"The Partnership brings together agencies which work with families such as {THREE}.",
    ],
)
def test_they_are_its_members(told: str) -> None:
    assert _members(told) == PARTNERS


@pytest.mark.parametrize(
    "told",
    [
        "The review was done with three partners: Fell Police, Dale Council and Dale College.",
        "The Dale Board's three partners are Dale Council, Fell Police and Dale College.",
        "The training was given by these partners: Dale Council and Fell Police.",
        "The three partners, Fell Police and two others, met in May.",
        "Dale Council and Fell Police have not come together as the statutory partners.",
    ],
)
def test_other_partners_are_none(told: str) -> None:
    assert not _members(told)


@pytest.mark.parametrize(
    "told",
    [
        "The Partnership has a governance structure that includes:",
        "Our structure is made up of:",
        "The work of the Partnership is carried out through a number of groups including:",
    ],
)
def test_groups_that_make_up_a_structure(told: str) -> None:
    found = reading(f"{HEAD}{told}\n\n- Executive Group\n- Audit Group\n- Review Panel\n")
    parts = {"Executive Group", "Audit Group", "Review Panel"}
    assert stated(found, Predicate.PART_OF) == {
        f"{part} partOf Ashmoor Safeguarding Children Partnership" for part in parts
    }


@pytest.mark.parametrize(
    "told",
    [
        "The Partnership works closely with a number of groups including:",
        "The Partnership receives reports from several groups such as:",
    ],
)
def test_groups_of_others(told: str) -> None:
    found = reading(f"{HEAD}{told}\n\n- Community Safety Group\n- Housing Forum\n")
    assert not stated(found, Predicate.PART_OF)
