"""One entity for one real thing, however the paper calls it."""

import pytest
from sightline.tests.extract.told import reading, stated


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        (
            "The Audit Group met. The Group reports to the Quality Assurance Board.",
            {"Audit Group reportsTo Quality Assurance Board"},
        ),
        (
            "The Audit Group met. This group reports to the Quality Assurance Board.",
            {"Audit Group reportsTo Quality Assurance Board"},
        ),
        (
            "The Audit Group met. It reports to the Quality Assurance Board.",
            {"Audit Group reportsTo Quality Assurance Board"},
        ),
        (
            "The Audit Group meets monthly. Its chair is Helen Marsh.",
            {"Helen Marsh chairs Audit Group", "Helen Marsh memberOf Audit Group"},
        ),
        (
            "Helen Marsh spoke. She chairs the Audit Group.",
            {"Helen Marsh chairs Audit Group", "Helen Marsh memberOf Audit Group"},
        ),
        (
            "Omar Sadiq spoke. He chairs the Audit Group.",
            {"Omar Sadiq chairs Audit Group", "Omar Sadiq memberOf Audit Group"},
        ),
        (
            "Cllr Jane Smith chairs the Audit Group. Councillor Smith sits on the Cabinet.",
            {
                "Jane Smith chairs Audit Group",
                "Jane Smith memberOf Audit Group",
                "Jane Smith memberOf Cabinet",
            },
        ),
        (
            (
                "The Marlshire Safeguarding Children Partnership (the Partnership) has a plan. "
                "The Audit Group reports to the Partnership."
            ),
            {"Audit Group reportsTo Marlshire Safeguarding Children Partnership"},
        ),
        (
            (
                "The Marlshire Safeguarding Children Partnership has a plan. "
                "The Audit Group reports to the Partnership."
            ),
            {"Audit Group reportsTo Marlshire Safeguarding Children Partnership"},
        ),
        (
            "The Quality Assurance Board (QAB) met. The Audit Group reports to QAB.",
            {"Audit Group reportsTo Quality Assurance Board"},
        ),
        (
            (
                "The Marlshire Safeguarding Children Partnership (MSCP) has a plan. "
                "The Audit Group reports to the MSCP."
            ),
            {"Audit Group reportsTo Marlshire Safeguarding Children Partnership"},
        ),
        (
            "Marlshire County Council has a plan. The Council established the Audit Group.",
            {"Marlshire County Council establishes Audit Group"},
        ),
        (
            (
                "The Childrens Scrutiny Committee met. The Audit Group reports to the Children's "
                "Scrutiny Committee."
            ),
            {"Audit Group reportsTo Children's Scrutiny Committee"},
        ),
        (
            (
                "The Fenbury MASH and the Marlshire MASH met. Marlshire Police refers children to "
                "the Marlshire MASH."
            ),
            {"Marlshire Police refersTo Marlshire MASH"},
        ),
    ],
)
def test_what_points_back_is_resolved(text: str, facts: set[str]) -> None:
    assert stated(reading(f"## Notes\n\n{text}\n")) == facts


@pytest.mark.parametrize(
    ("text", "name", "alias"),
    [
        ("The Quality Assurance Board (QAB) met. QAB agreed.", "Quality Assurance Board", "QAB"),
        (
            "The Care Quality Commission (CQC) wrote. The CQC will return.",
            "Care Quality Commission",
            "CQC",
        ),
        (
            "The Children and Families Board met. The Children & Families Board agreed.",
            "Children and Families Board",
            "Children & Families Board",
        ),
        (
            "The Childrens Scrutiny Committee met. The Children's Scrutiny Committee agreed.",
            "Children's Scrutiny Committee",
            "Childrens Scrutiny Committee",
        ),
    ],
)
def test_forms_of_one_name_are_one_entity(text: str, name: str, alias: str) -> None:
    (entity,) = reading(f"## Notes\n\n{text}\n").entities
    assert entity.name == name
    assert alias in entity.aliases


@pytest.mark.parametrize(
    "text",
    [
        "The Audit Group met the Learning Group.",
        "The Fenbury MASH met the Marlshire MASH.",
        "Fenbury City Council wrote to Marlshire County Council.",
        "The Children's Scrutiny Committee met the Adults Scrutiny Committee.",
        "Looked After Team 1 met Looked After Team 2.",
    ],
)
def test_things_of_two_names_stay_two(text: str) -> None:
    assert len(reading(f"## Notes\n\n{text}\n").entities) == 2
