"""Where the titles of posts end, and what in brackets or after a comma belongs to them."""

import pytest
from sightline.ontology.terms import EntityType
from sightline.tests.extract.told import names, reading

HEAD = "Holt Safeguarding Children Partnership\n\nArrangements\n\nHolt Council leads it.\n\n"


@pytest.mark.parametrize(
    ("said", "title"),
    [
        (
            "It is chaired by the Service Director, Children's Social Care and Early Help.",
            "Service Director, Children's Social Care and Early Help",
        ),
        (
            "It reports to the Head of Service for the Front Door each week.",
            "Head of Service for the Front Door",
        ),
        (
            "It is chaired by the Strategic Director - People at Holt Council.",
            "Strategic Director - People",
        ),
        ("It is chaired by the Team Manager (Interventions).", "Team Manager (Interventions)"),
        ("It is chaired by the Team Manager (Jo).", "Team Manager"),
        ("It is chaired by the Named Midwife, Ashby & Holt Hospitals.", "Named Midwife"),
        ("It is chaired by the Named Midwife / XYZ and meets monthly.", "Named Midwife"),
        ("The auditor: Jo Bell, Senior Auditor (Ashby Audit Partnership).", "Senior Auditor"),
    ],
)
def test_a_title_has_all_that_belongs_to_it(said: str, title: str) -> None:
    found = [e.name for e in reading(HEAD + said + "\n").entities if e.type is EntityType.POST]
    assert found == [title]


def test_a_title_in_lower_case_may_begin_with_a_hub_and_its_service() -> None:
    said = "It goes to the MASH service manager. The MASH team managers chair the meetings.\n"
    entities = {(e.type, e.name) for e in reading(HEAD + said).entities}
    assert (EntityType.POST, "MASH service manager") in entities
    assert not [name for type_, name in entities if type_ is EntityType.SERVICE]


def test_a_title_with_and_ends_before_the_next_in_a_cell_that_runs_them_together() -> None:
    text = (
        "Larch Council\n\nMeeting\tFrequency\tWho\n"
        "Chief Executive Clinic\tMonthly\tSenior Management Team Director of Transformation and "
        "Partnerships Director of Resources\nAudit Clinic\tMonthly\tHead of Housing Head of Roads\n"
    )
    assert {
        "Director of Transformation and Partnerships",
        "Director of Resources",
        "Head of Housing",
    } <= set(names(reading(text)).values())
