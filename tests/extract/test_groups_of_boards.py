"""Groups of a board: through which it works, whose they are said to be, and who leads them."""

import pytest
from sightline.ontology.terms import EntityType, Predicate
from sightline.tests.extract.told import reading, stated

BOARD = "Larch Safeguarding Children Board"
HEAD = f"{BOARD} (LASCB)\n\nAbout us\n\n"
ITEMS = "- Quality and Audit Group\n- Child Death Overview Panel (CDOP)\n- Neglect Panel\n"
GROUPS = ("Quality and Audit Group", "Child Death Overview Panel", "Neglect Panel")


@pytest.mark.parametrize(
    "lead",
    [
        "Core activity will be through:",
        "The work of the Board is carried out through:",
        "Day to day business is undertaken through the following:",
        "The activity of the Board is delivered by the following:",
    ],
)
def test_what_a_board_works_through_is_part_of_it(lead: str) -> None:
    found = stated(reading(f"{HEAD}{lead}\n\n{ITEMS}"), Predicate.PART_OF)
    assert found == {f"{group} partOf {BOARD}" for group in GROUPS}


@pytest.mark.parametrize(
    "text",
    [
        "Core activity is undertaken through the following LASCB Subgroups:\n- Audit;\n- Neglect;",
        "The two sub-groups comprised Audit and Neglect.",
        "Two sub-groups had been created. The two sub-groups were Audit and Neglect.",
        "The following sub-groups consist of: Audit and Neglect.",
    ],
)
def test_sub_groups_may_be_named_by_their_subjects(text: str) -> None:
    found = stated(reading(f"{HEAD}{text}\n"), Predicate.PART_OF)
    assert {f"{group} partOf {BOARD}" for group in ("Audit", "Neglect")} <= found


@pytest.mark.parametrize("noun", ["Group", "group", "panel"])
@pytest.mark.parametrize(
    ("boards", "names"),
    [
        (
            "joint Larch Safeguarding Partnership and Wend Safeguarding Children Partnership",
            {"Larch Safeguarding Partnership", "Wend Safeguarding Children Partnership"},
        ),
        ("joint LASCP and WESCP", {"LASCP", "WESCP"}),
        ("Wend Safeguarding Children Partnership", {"Wend Safeguarding Children Partnership"}),
    ],
)
@pytest.mark.parametrize("text", ["The Policy Group is a {}.", "Policy Group\n\nThis is a {}."])
def test_a_group_is_said_to_be_a_boards(boards: str, names: set[str], noun: str, text: str) -> None:
    found = reading(text.format(f"{boards} {noun}") + "\n")
    assert stated(found, Predicate.PART_OF) == {f"Policy Group partOf {name}" for name in names}
    groups = {e.name for e in found.entities if e.type is EntityType.GROUP}
    assert groups == {"Policy Group"}


def test_a_group_may_be_called_after_its_board() -> None:
    found = reading("The Larch Safeguarding Children Partnership Group met in May.\n")
    assert {e.type for e in found.entities} == {EntityType.GROUP}


def test_each_of_two_boards_has_set_up_its_own_groups() -> None:
    text = (
        "Larch Safeguarding Adults Board (LASAB) and Larch Safeguarding Children Board (LASCB)\n\n"
        "LASAB and LASCB have created a number of subgroups, shown below.\n\n"
        "LASAB Executive\n\nThis group leads the work of the LASAB.\n\n"
        "LASCB Leadership Group\n\nThis group leads the work of the LASCB.\n"
    )
    assert stated(reading(text), Predicate.ESTABLISHES) == {
        "Larch Safeguarding Adults Board establishes LASAB Executive",
        "Larch Safeguarding Children Board establishes LASCB Leadership Group",
    }


@pytest.mark.parametrize("name", ["District council liaison group", "City council task group"])
def test_a_group_of_councils_has_a_chair_of_its_own(name: str) -> None:
    text = f"{name}\n\nChair: Jo Bell, Chief Executive, Wend Borough Council\n"
    assert stated(reading(HEAD + text), Predicate.CHAIRS) == {f"Jo Bell chairs {name}"}


def test_the_chair_below_a_group_that_is_not_known_chairs_nothing_else() -> None:
    text = "Widgets user group\n\nChair: Jo Bell, Chief Executive, Wend Borough Council\n"
    assert stated(reading(HEAD + text), Predicate.CHAIRS) == set()


def test_who_supports_the_governance_of_a_board_is_not_over_it() -> None:
    text = "The governance of the Board and sub-groups is supported by the Executive Group.\n"
    assert stated(reading(HEAD + text), Predicate.ACCOUNTABLE_TO) == set()


def test_the_chair_of_a_boards_group_leads_that_group_alone() -> None:
    text = f"The Chair of the Neglect Sub-Group of the {BOARD} gave a talk to the Cabinet.\n"
    found = reading(text)
    post = "Chair of the Neglect Sub-Group"
    assert stated(found, Predicate.CHAIRS) == {f"{post} chairs Neglect Sub-Group"}
    assert stated(found, Predicate.POST_IN) == {f"{post} postIn Neglect Sub-Group"}
    assert stated(found, Predicate.PART_OF) == {f"Neglect Sub-Group partOf {BOARD}"}


def test_a_chair_who_sits_on_a_new_body_is_the_papers_own() -> None:
    text = (
        "Audit Committee\n\nMinutes of the meeting held on 3 May 2021\n\nThat an Appeals "
        "Sub-Committee consisting of the Chair of the Committee and two others be set up.\n"
    )
    found = stated(reading(text), Predicate.CHAIRS)
    assert found == {"Chair of the Committee chairs Audit Committee"}


def test_each_subgroup_chair_is_of_none_in_particular() -> None:
    text = "Each Subgroup Chair reports to the Executive Group. The Neglect Subgroup met.\n"
    assert stated(reading(HEAD + text), Predicate.CHAIRS) == set()
