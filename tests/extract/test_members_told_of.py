"""Who sits on a body, in the ways that pages of partnerships and boards tell it."""

import pytest
from sightline.ontology.terms import Predicate
from sightline.tests.extract.told import reading, stated

BOARD = "Larch Safeguarding Adults Board"
HEAD = f"{BOARD}\n\nAbout us\n\n"
NAMED = "Larch Council, Marl ICB and Tarn Valley Police"
LIST = "\n- Larch Council\n- Marl ICB\n- Tarn Valley Police\n"
MEMBERS = {
    f"{name} memberOf {BOARD}" for name in ("Larch Council", "Marl ICB", "Tarn Valley Police")
}


@pytest.mark.parametrize(
    "text",
    [
        "The Board requires attendance from three organisations – {}.",
        "The law requires attendance at the Board from {}.",
        "The core partners of the Board; {}; were told of this.",
        "The Board is made up of three partners: the voluntary sector; {}.",
        "Core agencies include {}.",
        "The minimum membership should be senior representation from {}.",
        "Board members represent {}.",
        "Our Board members represent the following organisations: {}.",
        "Three organisations lead the Board. They are {}.",
    ],
)
def test_members_of_a_board(text: str) -> None:
    found = reading(HEAD + text.format(NAMED) + "\n")
    assert stated(found, Predicate.MEMBER_OF) == MEMBERS


@pytest.mark.parametrize(
    "lead",
    ["The minimum membership should be management representation from:", "Core agencies include:"],
)
def test_members_in_a_list(lead: str) -> None:
    assert stated(reading(f"{HEAD}{lead}\n{LIST}"), Predicate.MEMBER_OF) == MEMBERS


@pytest.mark.parametrize(
    "text",
    [
        "The membership is drawn from organisations represented on the Tarn Children Board.",
        "Members of the Board, the Tarn Audit Board and Larch Council agreed.",
        "The Board requires a report from Larch Council.",
    ],
)
def test_others_are_no_members(text: str) -> None:
    assert stated(reading(f"{HEAD}{text}\n"), Predicate.MEMBER_OF) == set()


def test_agencies_of_a_front_door_sit_in_it() -> None:
    text = (
        "The Larch MASH is the point of entry. Core agencies include Tarn Valley Police and Marl "
        "NHS Trust, with representatives attending from the Youth Justice Service.\n"
    )
    assert stated(reading(text), Predicate.MEMBER_OF) == {
        "Tarn Valley Police memberOf Larch MASH",
        "Marl NHS Trust memberOf Larch MASH",
        "Youth Justice Service memberOf Larch MASH",
    }


def test_it_may_be_the_board_over_the_front_door() -> None:
    text = (
        "The MASH is overseen by the MASH Strategic Board. It meets each month. The police are "
        "represented by the Chief Constable.\n"
    )
    found = stated(reading(text), Predicate.MEMBER_OF)
    assert not any(line.endswith("memberOf MASH") for line in found)


def test_the_law_on_areas_makes_no_partner_part_of_the_council() -> None:
    text = (
        "Larch Borough Council\n\nA safeguarding partner is defined as:\n- the local authority\n"
        "- the integrated care board for an area any part of which falls within the local "
        "authority area\n- the police force for an area any part of which falls within the local "
        f"authority area\nIn Larch these are:{LIST}"
    )
    assert stated(reading(text), Predicate.PART_OF) == set()


@pytest.mark.parametrize(
    "text",
    [
        "The Lead Member is Councillor Jo Bell who is a full Board member.",
        "Jo Bell, who is a Board member, gave a talk.",
        "Jo Bell is a full Board member.",
    ],
)
def test_a_board_member_sits_on_the_board(text: str) -> None:
    assert f"Jo Bell memberOf {BOARD}" in stated(reading(f"{HEAD}{text}\n"), Predicate.MEMBER_OF)


def test_members_in_brackets_after_their_number() -> None:
    text = (
        "Corporate Parenting Board\n\nTerms of Reference\n\nThe Board consists of 8 Members and 2 "
        "Ex officio Members (Deputy Mayor and Chief Executive).\n"
    )
    assert stated(reading(text), Predicate.MEMBER_OF) == {
        "Deputy Mayor memberOf Corporate Parenting Board",
        "Chief Executive memberOf Corporate Parenting Board",
    }


@pytest.mark.parametrize(
    "text",
    [
        "We are pleased to welcome Jo Bell as our new Independent Chair.",
        "The role of Independent Chair is undertaken by Jo Bell.",
        "Jo Bell fulfils the role of Independent Chair.",
        "Jo Bell\nIndependent Chair\n" + BOARD,
    ],
)
def test_who_is_the_independent_chair(text: str) -> None:
    found = reading(f"{HEAD}{text}\n")
    assert stated(found, Predicate.HOLDS_POST) == {"Jo Bell holdsPost Independent Chair"}
    assert f"Jo Bell chairs {BOARD}" in stated(found, Predicate.CHAIRS)


@pytest.mark.parametrize("mark", [", ", "\n"])
def test_those_who_sign_side_by_side_chair_their_own_boards(mark: str) -> None:
    other = "Larch Safeguarding Children Board"
    signed = [
        f"{name}\nIndependent Chair{mark}{board}"
        for name, board in (("Jo Bell", other), ("Anne Dee", BOARD))
    ]
    found = stated(reading(f"{other}\n\nSignatories\n\n" + "\n\n".join(signed)), Predicate.CHAIRS)
    people = {line for line in found if line.startswith(("Jo", "Anne"))}
    assert people == {f"Jo Bell chairs {other}", f"Anne Dee chairs {BOARD}"}


def test_groups_without_a_number_may_be_named_next() -> None:
    text = (
        "The Board has a number of subgroups which do its work. These include the Audit Group and "
        "the Case Panel.\n"
    )
    assert stated(reading(HEAD + text), Predicate.PART_OF) == {
        f"Audit Group partOf {BOARD}",
        f"Case Panel partOf {BOARD}",
    }
