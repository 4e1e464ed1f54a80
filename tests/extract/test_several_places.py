"""Bodies called after several places, and councils that share the noun after theirs."""

import pytest
from sightline.ontology.terms import EntityType, Predicate
from sightline.tests.extract.told import reading, stated

HEAD = "Ashby Safeguarding Children Partnership\n\n"
NORLEY = {"Norley", "Marl Vale", "Wychbrook"}


@pytest.mark.parametrize(
    "members",
    [
        "Norley, Marl Vale and Wychbrook councils",
        "Norley, Marl Vale and Wychbrook Councils",
        "Norley, Marl Vale, and Wychbrook district councils",
        "officers from Norley, Marl Vale and Wychbrook Borough Councils",
        "the councils of Norley, Marl Vale and Wychbrook",
        "officers from the district councils of Norley, Marl Vale and Wychbrook",
    ],
)
@pytest.mark.parametrize(
    "text",
    [
        "The members of the Audit Group are {}.",
        "The Audit Group is made up of {}.",
        "The members of the Audit Group are Ashby Police, {}.",
        "Audit Group\n\nMembers:\n\n- {}\n- Ashby Police",
    ],
)
def test_each_place_before_councils_is_a_council(members: str, text: str) -> None:
    found = reading(HEAD + text.format(members) + "\n")
    councils = {e.name for e in found.entities if e.type is EntityType.COUNCIL}
    assert councils == NORLEY
    told = stated(found, Predicate.MEMBER_OF) - {"Ashby Police memberOf Audit Group"}
    assert told == {f"{name} memberOf Audit Group" for name in NORLEY}


def test_councils_that_share_a_noun_may_act() -> None:
    text = "Norley, Marl City and East Wend borough councils sit on the Audit Group."
    assert stated(reading(f"{HEAD}{text}\n"), Predicate.MEMBER_OF) == {
        "Norley memberOf Audit Group",
        "Marl City memberOf Audit Group",
        "East Wend memberOf Audit Group",
    }


@pytest.mark.parametrize(
    "kinds",
    ["Youth and Student Councils", "Town and Parish councils", "The councils of the area, and two"],
)
def test_kinds_of_councils_are_none(kinds: str) -> None:
    found = reading(f"{HEAD}{kinds} sit on the Audit Group.\n")
    assert EntityType.COUNCIL not in {e.type for e in found.entities}


@pytest.mark.parametrize(
    "called",
    [
        "NHS Marl, Wend and Tarn ICB",
        "NHS Marl, Wend & Tarn ICB",
        "NHS Marl, Wend and Tarn Integrated Care Board",
        "Marl, Wend and Tarn Hospitals NHS Trust",
        "Marl, Wend and Tarn CCG",
    ],
)
@pytest.mark.parametrize(
    "text",
    [
        "The members of the Audit Group are Ashby Police and the {}.",
        "The Audit Group is chaired by the {}.",
        "The {} sits on the Audit Group.",
    ],
)
def test_places_with_commas_between_begin_one_name(called: str, text: str) -> None:
    said = text.replace("the {}", "{}").replace("The {}", "{}") if called[:3] == "NHS" else text
    found = reading(HEAD + said.format(called) + "\n")
    names = {e.name for e in found.entities if e.type is EntityType.AGENCY}
    assert names - {"Ashby Police"} == {called}
    assert f"{called} memberOf Audit Group" in stated(found, Predicate.MEMBER_OF)


@pytest.mark.parametrize(
    ("members", "names"),
    [
        ("Barnardo's, Healthwatch and Tarn ICB", {"Barnardo's", "Healthwatch", "Tarn ICB"}),
        ("the Ashby Police, Healthwatch and Tarn ICB", {"Ashby Police", "Healthwatch", "Tarn ICB"}),
    ],
)
def test_other_names_in_a_list_stay_apart(members: str, names: set[str]) -> None:
    found = reading(f"{HEAD}The members of the Audit Group are {members}.\n")
    assert {e.name for e in found.entities if e.type is EntityType.AGENCY} == names
