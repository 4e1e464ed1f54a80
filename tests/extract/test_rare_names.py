"""Names of people that no list has, shown by what is said beside them."""

import pytest
from sightline.tests.extract.told import reading, stated

HEAD = "Larch Safeguarding Children Partnership\n\nAnnual report\n\n"
TOLD = {
    "Contact: Zelim Durraq, Business Manager": "Zelim Durraq holdsPost Business Manager",
    "Business Manager: Zelim Durraq (01234 567890)": "Zelim Durraq holdsPost Business Manager",
    "Zelim Durraq took over from Oyin Falade as Independent Chair in May.": (
        "Zelim Durraq holdsPost Independent Chair"
    ),
    "The Chief Nurse spoke. Her deputy, Zelim Durraq, sits on the Audit Group.": (
        "Zelim Durraq memberOf Audit Group"
    ),
    "The independent scrutineer for 2024-25, Dr Zelim Durraq, looked at the front door.": (
        "Zelim Durraq holdsPost independent scrutineer"
    ),
    "Zelim Durraq has been recruited as independent chair of the Larch Adults Board.": (
        "Zelim Durraq chairs Larch Adults Board"
    ),
}


@pytest.mark.parametrize("sentence", TOLD)
def test_what_is_said_beside_a_rare_name_shows_that_it_is_a_persons(sentence: str) -> None:
    assert TOLD[sentence] in stated(reading(f"{HEAD}{sentence}\n"))


@pytest.mark.parametrize(
    "sentence",
    ["Harbour Lights took over from Meadow Lane in May.", "It is led by Harbour Lights."],
)
def test_what_is_said_of_organisations_too_shows_nothing(sentence: str) -> None:
    found = reading(f"{HEAD}{sentence}\n").entities
    assert not any(entity.type.value == "Person" for entity in found)


@pytest.mark.parametrize("surname", ["Cant", "Wont", "Hed", "Wed", "Im", "Ive"])
def test_a_surname_may_look_like_a_verb_that_lost_its_apostrophe(surname: str) -> None:
    paper = f"{HEAD}Joan {surname}, Business Manager, chairs the Audit Group.\n"
    assert f"Joan {surname} holdsPost Business Manager" in stated(reading(paper))
