"""Departments called by what they deal with, where the words beside them say that they act."""

import pytest
from sightline.ontology.terms import EntityType
from sightline.tests.extract.told import reading, stated

HEAD = "HOLT COUNCIL\n\nThe Quality Group meets monthly. The MASH takes referrals.\n\n"


@pytest.mark.parametrize(
    ("said", "facts"),
    [
        (
            "The Quality Group brings together Housing, Public Health, Leisure and the Youth Team.",
            {"Housing", "Public Health", "Leisure", "Youth Team"},
        ),
        (
            "The Quality Group has representatives from Housing, Licensing and Human Resources.",
            {"Housing", "Licensing", "Human Resources"},
        ),
        (
            "The Quality Group is chaired by Jo Bell and has officers from Highways and Libraries.",
            {"Highways", "Libraries"},
        ),
        ("Trading Standards is now represented on the Quality Group.", {"Trading Standards"}),
        ("Licensing sits on the Quality Group.", {"Licensing"}),
        ("Housing and Community Safety have seats on the Quality Group.", {"Housing"}),
        ("The Quality Group has one member from each of Housing and Leisure.", {"Leisure"}),
    ],
)
def test_departments_are_members(said: str, facts: set[str]) -> None:
    told = stated(reading(HEAD + said + "\n"))
    assert {f"{name} memberOf Quality Group" for name in facts} <= told


@pytest.mark.parametrize(
    "said",
    [
        "Referrals are made to the MASH by Housing and by Licensing.",
        "Housing refers tenants about whom there are worries to the MASH.",
        "Drivers are referred by Licensing to the MASH.",
    ],
)
def test_departments_refer(said: str) -> None:
    told = stated(reading(HEAD + said + "\n"))
    assert told & {"Housing refersTo MASH", "Licensing refersTo MASH"}


def test_directorates_may_have_any_names() -> None:
    said = "Each of the four directorates (People, Place, Resources and Growth) names a lead.\n"
    services = {e.name for e in reading(HEAD + said).entities if e.type is EntityType.SERVICE}
    assert services <= {"People", "Place", "Resources", "Growth"}


@pytest.mark.parametrize(
    "said",
    [
        "The Quality Group considered Housing, Education and Leisure.",
        "Its priorities are Neglect, Exploitation and Housing.",
        "The report on Housing sits with the agenda.",
        "Housing provided by the Council is scarce.",
        "The Cabinet Member for Housing reports to Council.",
        "Members discussed Licensing. The Housing Act sends a signal.",
    ],
)
def test_subjects_are_no_departments(said: str) -> None:
    found = reading(HEAD + said + "\n").entities
    assert not [e for e in found if e.name in {"Housing", "Licensing", "Leisure"}]


@pytest.mark.parametrize(
    ("whole", "part"),
    [
        ("Children's Services", "Looked After Children Services"),
        ("Children's Services", "Disabled Children's Services"),
        ("Adult Services", "Older Adult Services"),
        ("Public Health", "Dental Public Health"),
    ],
)
def test_a_department_is_not_called_by_one_of_its_parts(whole: str, part: str) -> None:
    said = f"The Director of {whole} and the Head of {part} spoke. {whole} had been inspected."
    told = stated(reading(f"Holt Panel, 16 January 2024\n\n{said}\n"))
    assert f"Director of {whole} postIn {part}" not in told
    assert f"Head of {part} postIn {part}" in told
