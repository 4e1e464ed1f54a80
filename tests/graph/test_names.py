import pytest
from sightline.graph.names import (
    PersonName,
    body_key,
    council_key,
    is_bare,
    is_generic,
    place_key,
    plain,
    post_key,
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("the Children's & Young Peoples' Services", "children and young people service"),
        ("Children and Young People\u2019s Service", "children and young people service"),
        ("LSCBs", "lscb"),
        ("Barnardo's", "barnardo"),
        ("Barnardos", "barnardo"),
        ("Women's Aid", "women aid"),
        ("Access and Process", "access and process"),
        ("Sub-Group", "subgroup"),
        ("Sub Group", "subgroup"),
        ("Multi Agency Hub", "multiagency hub"),
        ("", ""),
        ("the", ""),
    ],
)
def test_spellings_of_a_name(text: str, expected: str) -> None:
    assert plain(text) == expected


def test_a_place_says_nothing_at_home() -> None:
    assert body_key("Anyshire Safeguarding Board", "Anyshire") == "safeguarding board"
    assert body_key("Anyshire Safeguarding Board", "Otherton") == "anyshire safeguarding board"
    assert body_key("Anyshire Police", "Anyshire") == "anyshire police"


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Anyshire County Council", "anyshire"),
        ("City of Otherton Council", "otherton"),
        ("London Borough of Thirdham", "thirdham"),
        ("the Council", "council"),
    ],
)
def test_the_telling_part_of_a_council(name: str, expected: str) -> None:
    assert council_key(name) == expected


@pytest.mark.parametrize(
    ("place", "expected"),
    [
        ("Anyshire", "anyshire"),
        ("ANYSHIRE COUNTY COUNCIL", "anyshire"),
        ("Anyshire and Otherton", "anyshire and otherton"),
        ("City of London", "city of london"),
    ],
)
def test_spellings_of_a_place(place: str, expected: str) -> None:
    assert place_key(place) == expected


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Corporate Director of Learning", "corporate director learning"),
        ("Corporate Director for Learning", "corporate director learning"),
        ("Early Help Coordinator", "early help coordinator"),
        ("Early Help Co-ordinator", "early help coordinator"),
        ("Heads of Service", "heads service"),
        ("Head of Service", "head service"),
    ],
)
def test_the_telling_part_of_a_title(title: str, expected: str) -> None:
    assert post_key(title) == expected


@pytest.mark.parametrize("name", ["Board", "the Working Group", "Independent Chair", "Group 2"])
def test_a_name_that_anything_could_have(name: str) -> None:
    assert is_generic(name)


@pytest.mark.parametrize(
    "name", ["Cabinet", "Scrutiny Committee", "Full Council", "Leader of the Council"]
)
def test_a_name_that_tells(name: str) -> None:
    assert not is_generic(name)


@pytest.mark.parametrize("alias", ["the Scrutiny Committee", "fostering", "Chief Executive"])
def test_an_alias_that_tells_nothing_elsewhere(alias: str) -> None:
    assert is_bare(alias)


@pytest.mark.parametrize("alias", ["ASCB", "Early Help", "Learning Board", "Barnardo's"])
def test_an_alias_that_tells(alias: str) -> None:
    assert not is_bare(alias)


@pytest.mark.parametrize(
    ("text", "given", "surname"),
    [
        ("C Potts", ["c"], "potts"),
        ("Councillor C.J. Potts", ["c", "j"], "potts"),
        ("CJ Potts", ["c", "j"], "potts"),
        ("POTTS, Carole", ["carole"], "potts"),
        ("CAROLE POTTS", ["carole"], "potts"),
        ("Mrs Mary O'Brien MBE", ["mary"], "obrien"),
        ("DCI Raj Patel, QPM", ["raj"], "patel"),
        ("Cllr Ana van der Berg", ["ana"], "vanderberg"),
        ("Zoë Smith-Hall", ["zoe"], "smithhall"),
        ("Potts", [], "potts"),
    ],
)
def test_the_parts_of_a_person(text: str, given: list[str], surname: str) -> None:
    assert PersonName.parse(text) == PersonName(tuple(given), surname)


@pytest.mark.parametrize("text", ["", "Councillor", "Mr", ", ,", "..."])
def test_nobody(text: str) -> None:
    assert PersonName.parse(text) is None


@pytest.mark.parametrize(
    ("one", "other", "agree"),
    [
        ("C Potts", "Carole Potts", True),
        ("C Potts", "Carole Anne Potts", True),
        ("C B Potts", "Carole Anne Potts", False),
        ("Carole Potts", "Carol Potts", False),
        ("C Potts", "C Pott", False),
    ],
)
def test_names_that_may_be_one_person(one: str, other: str, *, agree: bool) -> None:
    first, second = PersonName.parse(one), PersonName.parse(other)
    assert first
    assert second
    assert first.agrees(second) is agree
    assert second.agrees(first) is agree
