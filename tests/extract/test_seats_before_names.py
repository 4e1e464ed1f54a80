"""People named after the seat that they have: "Parent Governor Representative S Golding"."""

import pytest
from sightline.ontology.terms import EntityType
from sightline.tests.extract.told import reading, stated

FRONT = "HARLOW COUNCIL\n\nAudit Committee\n\nMinutes of the meeting held on 4 March 2025\n\n"
SEATS = (
    "Parent Governor Representative",
    "Church Representative",
    "Co-opted Member",
    "Non-voting Co-optee",
    "Appointed Member",
    "Independent Person",
)
NAMES = (
    ("S Golding", "S Golding"),
    ("Mrs A Dunn", "A Dunn"),
    ("Tim Hale", "Tim Hale"),
    ("Feyi Oduwale", "Feyi Oduwale"),
)
OFFICERS = "\n\nIn attendance:\nJane Pell, Director of Finance"
LISTS = (
    "Present:\nCouncillor A Brook (Chair)\n{0}\nCouncillor J Tarn" + OFFICERS,
    "Present: Councillor A Brook (Chair)\n\n{0}" + OFFICERS,
    "Present: Councillors A Brook (Chair), J Tarn, {0} and Councillor H Smith" + OFFICERS,
    "Present: Councillor A Brook (Chair)\n\nCo-opted Members:\n{0}\nJo Ash" + OFFICERS,
)
AWAY = (
    "Present: Councillor A Brook (Chair)\n\nApologies: Councillor J Tarn and {0}",
    "Present: Councillor A Brook\n\n1. Apologies\n\nApologies for absence were received from {0}.",
)


@pytest.mark.parametrize("seat", SEATS)
@pytest.mark.parametrize(("written", "name"), NAMES)
@pytest.mark.parametrize("listed", LISTS)
def test_who_is_listed_after_a_seat_sits(seat: str, written: str, name: str, listed: str) -> None:
    found = reading(FRONT + listed.format(f"{seat} {written}") + "\n")
    facts = stated(found)
    assert {f"{name} attended 2025-03-04", f"{name} memberOf Audit Committee"} <= facts
    assert "Jane Pell memberOf Audit Committee" not in facts
    people = {e.name for e in found.entities if e.type is EntityType.PERSON}
    assert people <= {name, "A Brook", "J Tarn", "H Smith", "Jo Ash", "Jane Pell"}


@pytest.mark.parametrize("seat", SEATS)
@pytest.mark.parametrize(("written", "name"), NAMES)
@pytest.mark.parametrize("told", AWAY)
def test_who_is_away_from_a_seat_is_a_member(seat: str, written: str, name: str, told: str) -> None:
    facts = stated(reading(FRONT + told.format(f"{seat} {written}") + "\n"))
    assert {f"{name} sentApologies 2025-03-04", f"{name} memberOf Audit Committee"} <= facts


@pytest.mark.parametrize("seat", SEATS)
@pytest.mark.parametrize(("written", "name"), NAMES)
def test_who_has_a_seat_speaks_as_an_official(seat: str, written: str, name: str) -> None:
    text = (
        f"Present: Councillor A Brook (Chair)\n\n1. Schools\n\n{seat} {written} asked about it.\n"
    )
    assert f"{name} attended 2025-03-04" in stated(reading(FRONT + text))


@pytest.mark.parametrize(
    "told",
    [
        "The Lay Member Recruitment Pack was agreed.",
        "The role of the Independent Person Standards Regime was explained.",
        "The Co-opted Member Vacancy Notice was published.",
    ],
)
def test_a_seat_before_a_thing_is_nobodys(told: str) -> None:
    found = reading(f"{FRONT}Present: Councillor A Brook (Chair)\n\n1. Members\n\n{told}\n")
    assert {e.name for e in found.entities if e.type is EntityType.PERSON} == {"A Brook"}
