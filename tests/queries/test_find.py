"""Names as people type them."""

import pytest
from pyoxigraph import Store
from sightline.ontology.terms import EntityType
from sightline.queries.errors import Ambiguous, NotFound
from sightline.queries.find import find


@pytest.mark.parametrize(
    ("typed", "label"),
    [
        ("Marlshire Safeguarding Children Board", "Marlshire Safeguarding Children Board"),
        ("the marlshire safeguarding children BOARD", "Marlshire Safeguarding Children Board"),
        ("LSCB", "Marlshire Safeguarding Children Board"),
        ("Safeguarding Children Board", "Marlshire Safeguarding Children Board"),
        (
            "childrens overview & scrutiny committee",
            "Children's Overview and Scrutiny Committee",
        ),
        (
            "Children\u2019s Overview and Scrutiny Committee",
            "Children's Overview and Scrutiny Committee",
        ),
        ("NSPCC", "NSPCC"),
        ("National Society for the Prevention of Cruelty to Children", "NSPCC"),
        ("Cllr Tomasz Wren", "Tomasz Wren"),
        ("Councillor Wren", "Tomasz Wren"),
        ("Mrs Adeyemi-Lund", "Ruth Adeyemi-Lund"),
        ("R Adeyemi-Lund", "Ruth Adeyemi-Lund"),
        ("Director for Children's Services", "Director of Children's Services"),
        ("MASH (Fenwold)", "Fenwold Multi-Agency Safeguarding Hub"),
        ("mash (marlshire, hub)", "Marlshire Multi-Agency Safeguarding Hub"),
        ("  Cabinet ", "Cabinet"),
    ],
)
def test_a_name_is_known_as_typed(store: Store, typed: str, label: str) -> None:
    assert find(store, typed).label == label


def test_an_iri_is_taken_as_it_is(store: Store) -> None:
    cabinet = find(store, "Cabinet")
    assert find(store, cabinet.iri) == cabinet


def test_each_candidate_of_an_ambiguous_name_can_be_pasted_back(store: Store) -> None:
    with pytest.raises(Ambiguous) as raised:
        find(store, "MASH")
    candidates = str(raised.value).removeprefix("'MASH' may be: ").split("; ")
    assert [find(store, candidate).place for candidate in candidates] == ["Fenwold", "Marlshire"]


@pytest.mark.parametrize(
    ("typed", "message"),
    [
        ("Ofstead", "no entity called 'Ofstead'; did you mean 'Ofsted'?"),
        ("Zygote", "no entity called 'Zygote'"),
        ("", "no entity called ''"),
        ("MASH (Elsewhere)", "no entity called 'MASH (Elsewhere)'"),
    ],
)
def test_an_unknown_name_is_told_in_one_line(store: Store, typed: str, message: str) -> None:
    with pytest.raises(NotFound) as raised:
        find(store, typed)
    assert str(raised.value).startswith(message)
    assert "\n" not in str(raised.value)


def test_an_entity_of_another_type_is_told_as_such(store: Store) -> None:
    with pytest.raises(NotFound, match=r"^Ofsted \(inspectorate\) is not a person$"):
        find(store, "Ofsted", frozenset({EntityType.PERSON}), "person")
