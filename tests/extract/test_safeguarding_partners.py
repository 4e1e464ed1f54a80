"""Who the safeguarding partners of an area are: members of the partnership whose paper it is."""

import pytest
from sightline.ontology.terms import Predicate
from sightline.tests.extract.told import reading, stated

HEAD = """Ashmoor Safeguarding Children Partnership

Annual Report 2022/23

1. Introduction

This report tells of the work of the Ashmoor Safeguarding Children Partnership.

"""
LISTED = "\n- Ashmoor Council\n- Fell Police\n- Fell Integrated Care Board"
PARTNERS = {"Ashmoor Council", "Fell Police", "Fell Integrated Care Board"}


def _members(told: str) -> set[str]:
    found = stated(reading(f"{HEAD}{told}\n"), Predicate.MEMBER_OF)
    end = " memberOf Ashmoor Safeguarding Children Partnership"
    return {fact.removesuffix(end) for fact in found if fact.endswith(end)}


@pytest.mark.parametrize(
    "told",
    [
        "The three safeguarding partners for the borough are {}.",
        "The lead safeguarding partners are {}.",
        "Our safeguarding partners remain {}.",
        "The work is led by the three safeguarding partners, who are {}.",
        "The statutory partners in Ashmoor, as defined by the Act, are {}.",
        f"The statutory partners responsible for the arrangements in Ashmoor are:{LISTED}",
        f"Three safeguarding partners share the responsibility in Ashmoor:{LISTED}",
        "{} are equal partners in these arrangements.",
    ],
)
def test_partners_are_told_in_many_ways(told: str) -> None:
    names = "Ashmoor Council, Fell Police and Fell Integrated Care Board"
    assert _members(told.format(names)) == PARTNERS


@pytest.mark.parametrize(
    ("told", "members"),
    [
        (
            "The statutory partners are the two local authorities, Fell Police and Fell Trust.",
            {"Fell Police", "Fell Trust"},
        ),
        (
            "The statutory partners are Ashmoor Council and, since 1 July, Fell Trust.",
            {"Ashmoor Council", "Fell Trust"},
        ),
        ("Fell Police is a statutory safeguarding partner and pays its share.", {"Fell Police"}),
        ("Fell Trust took the place of Dale Trust as a safeguarding partner.", {"Fell Trust"}),
    ],
)
def test_some_of_the_partners_are_told(told: str, members: set[str]) -> None:
    assert _members(told) == members


@pytest.mark.parametrize(
    "told",
    [
        "The safeguarding partners asked Fell Police and Dale Trust to audit cases.",
        "The safeguarding partners are working with Dale Trust and Dale College.",
        "The safeguarding partners agreed in May that the funders are Fell Police and Dale Trust.",
        "Fell Police is not a statutory partner for schools.",
    ],
)
def test_what_partners_do_makes_nobody_one(told: str) -> None:
    assert not _members(told)
