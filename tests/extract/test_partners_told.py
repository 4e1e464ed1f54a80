"""Who the safeguarding partners are, however a paper says it, and the bodies that they form."""

import pytest
from sightline.ontology.terms import Predicate
from sightline.tests.extract.told import reading, stated

HEAD = "# Marl Safeguarding Children Partnership\n\nMulti-agency arrangements 2024\n\n"
THREE = "Marl County Council, NHS Marl Integrated Care Board and Marl Constabulary"
ITEMS = "- Marl County Council\n- NHS Marl Integrated Care Board\n- Marl Constabulary"
PARTNERS = "Delegated Safeguarding Partners"
SEATED = {
    "Marl County Council memberOf Executive Group",
    "NHS Marl Integrated Care Board memberOf Executive Group",
    "Marl Constabulary memberOf Executive Group",
}


def seats(told: str, further: str) -> set[str]:
    text = f"{HEAD}## Who we are\n\n{told}\n\n## Executive Group\n\n{further} It meets monthly.\n"
    found = stated(reading(text), Predicate.MEMBER_OF)
    ones = {fact.replace(PARTNERS, "Executive Group") for fact in found}  # who meet as it are it
    return {fact for fact in ones if fact.endswith("memberOf Executive Group")}


@pytest.mark.parametrize(
    "told",
    [
        f"## Our statutory safeguarding partners\n\n{ITEMS}",
        f"The duty is shared by three: {THREE}. They are known as the statutory partners.",
        f"{THREE} share the duty to safeguard children.",
        f"The Partnership is led by {THREE}, who have a shared and equal duty under the Act.",
        f"The Partnership is led by {THREE} as equal safeguarding partners.",
        f"The Partnership is led by the three statutory safeguarding partners:\n\n{ITEMS}",
        f"{THREE} are the three statutory safeguarding partners.",
        f"The Act names three safeguarding partners. In our area these are {THREE}.",
        f"The law names the council, an integrated care board and the police. These are {THREE}.",
    ],
)
def test_partners_are_told_in_many_ways(told: str) -> None:
    assert seats(told, "The three statutory partners form the Executive Group.") == SEATED


@pytest.mark.parametrize(
    "further",
    [
        "Each of the statutory partners is represented on the Executive Group.",
        "The Executive Group comprises one senior representative of each statutory partner.",
        "The Executive Group consists of senior managers of the three partners.",
        "The partners come together as the Executive Group each quarter.",
        "All three partners sit on the Executive Group.",
    ],
)
def test_partners_are_meant_by_their_number_or_by_what_they_form(further: str) -> None:
    assert seats(f"The safeguarding partners are {THREE}.", further) == SEATED


@pytest.mark.parametrize(
    "further",
    [
        "The partners discussed the Executive Group.",
        "Other partners sit on the Executive Group.",
        "The Executive Group is supported by the three partners.",
    ],
)
def test_not_all_that_is_said_of_partners_seats_them(further: str) -> None:
    assert not seats(f"The safeguarding partners are {THREE}.", further)


LABELS = """Organisation: Marl County Council
Lead Safeguarding Partner: Chief Executive, Alice Fane
Delegated Safeguarding Partner: Director of Children's Services

Organisation: NHS Marl Integrated Care Board
Lead Safeguarding Partner: Chief Executive Officer, Rob Tull
Delegated Safeguarding Partner: Chief Nurse
"""
COLUMNS = """| Partner | Lead Safeguarding Partner (LSP) | Delegated Safeguarding Partner (DSP) |
|---|---|---|
| Marl County Council | Alice Fane, Chief Executive | Director of Children's Services |
| NHS Marl Integrated Care Board | Rob Tull, Chief Executive Officer | Chief Nurse |
"""
LISTED = """Each LSP has asked an officer to act as the Delegated Safeguarding Partner (DSP). In \
Marl these are:

- Marl County Council – Director of Children's Services
- NHS Marl Integrated Care Board – Chief Nurse
"""
HEADED = """### Delegated Safeguarding Partners (DSPs)

- Director of Children's Services
- Chief Nurse
"""
SAID = """The LSPs have delegated their functions to the Delegated Safeguarding Partners (DSPs), \
who are the Director of Children's Services and the Chief Nurse.
"""


@pytest.mark.parametrize("told", [LABELS, COLUMNS, LISTED, HEADED, SAID])
@pytest.mark.parametrize(
    "further",
    [
        "The two DSPs form the Executive Group.",
        "The DSPs sit as the Executive Group from May.",
        "The Executive Group is made up of the DSPs.",
    ],
)
def test_officers_who_act_for_the_partners_sit_where_these_meet(told: str, further: str) -> None:
    assert seats(told, further) == {
        "Director of Children's Services memberOf Executive Group",
        "Chief Nurse memberOf Executive Group",
    }


@pytest.mark.parametrize(
    "further",
    ["The Executive Group reports to the DSPs.", "The DSPs agree the work of the Executive Group."],
)
def test_officers_are_not_seated_by_what_else_they_do(further: str) -> None:
    assert not seats(LISTED, further)
