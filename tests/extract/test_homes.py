"""Homes without a head noun, named by what inspectors say of them."""

import pytest
from sightline.ontology.terms import EntityType, Predicate
from sightline.tests.extract.told import reading, stated

HEAD = "HOLT COUNCIL\n\nCorporate Parenting Committee\n\n"


@pytest.mark.parametrize(
    ("said", "homes"),
    [
        ("Ofsted inspected two of the Council's homes, Larch House and The Elms, in May.", 2),
        ("The Council's homes (Larch House, Oak Road and The Elms) were inspected by Ofsted.", 3),
        (
            "All its homes had been seen by Ofsted. Oak Road had been judged good, Thornmere poor.",
            1,
        ),
        ("Ofsted came in May. Oak Lea home was judged outstanding, Elm Road good.", 2),
        ("Members noted the judgement given to Tide House by Ofsted.", 1),
        ("The CQC inspected Brook View Nursing Home in April and rated it inadequate.", 1),
        ("CQC's inspection of Beech Holme had rated it inadequate.", 1),
        ("Larch Court, following a CQC rating of Inadequate, takes nobody new.", 1),
        ("Ofsted has inspected Larch House (Good) and Oak Bank (Requires Improvement).", 2),
        ("Inspectors from Ofsted had seen our homes. Thornmere had kept its good judgement.", 1),
        ("In June CQC placed Larch View in special measures.", 1),
    ],
)
def test_homes_that_were_inspected(said: str, homes: int) -> None:
    facts = stated(reading(HEAD + said + "\n"), Predicate.INSPECTED_BY)
    assert len([fact for fact in facts if not fact.startswith("Holt")]) == homes


@pytest.mark.parametrize(
    "said",
    [
        "Larch House will be painted in the autumn. Ofsted was told.",
        "Larch House has not been inspected by Ofsted since it opened.",
        "Larch House is due to be inspected by Ofsted in the spring.",
        "Ofsted rated Leadership as good and Help and Protection as requires improvement.",
        "Ofsted met Members at Larch House.",
        "Members who had been to Larch House said that the garden was good.",
    ],
)
def test_nothing_was_inspected(said: str) -> None:
    assert not stated(reading(HEAD + said + "\n"), Predicate.INSPECTED_BY)


def test_an_own_home_is_a_service() -> None:
    found = reading(HEAD + "Ofsted inspected two of our children's homes, Oakmere and Elm Road.\n")
    types = {e.name: e.type for e in found.entities}
    assert types["Elm Road"] is EntityType.SERVICE
