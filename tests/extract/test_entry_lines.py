"""Lists without bullets, of which each line names one organisation."""

from sightline.ontology.terms import EntityType
from sightline.tests.extract.told import reading

HEAD = "Holt Safeguarding Adults Board\n\nAnnual report\n\n"


def names(text: str) -> set[str]:
    kinds = {EntityType.AGENCY, EntityType.COUNCIL, EntityType.COMMITTEE, EntityType.GROUP}
    return {e.name for e in reading(HEAD + text).entities if e.type in kinds}


def test_each_line_of_a_list_is_a_name_of_its_own() -> None:
    text = (
        "Members\n\nCafcass\nConnexions West\nHolt Secondary Heads Association - Mr P Quick\n"
        "Ashby & Holt Mental Health Partnership NHS Trust\nHolt Housing Association\n"
    )
    assert {"Holt Secondary Heads Association", "Holt Housing Association"} <= names(text)


def test_a_bracket_ends_a_line_with_its_name() -> None:
    text = (
        "The three statutory members are:\n\nLondon Borough of Holt (LBH)\nHolt CCG\n"
        "Metropolitan Police Service (North West BCU)\n"
    )
    assert {"London Borough of Holt", "Holt CCG"} <= names(text)


def test_the_end_of_a_name_goes_on_with_the_line_above() -> None:
    text = (
        "Members are\n\nHolt Council\nAshby and Holt Hospitals NHS Foundation\nTrust\n"
        "Marlshire Police\n"
    )
    assert "Ashby and Holt Hospitals NHS Foundation Trust" in names(text)
