"""Titles that run into whose they are: "Head of Safeguarding Mereshire ICB"."""

import pytest
from sightline.ontology.terms import EntityType
from sightline.tests.extract.told import reading, stated

FRONT = (
    "Harlow Safeguarding Adults Board\n\nMinutes of the meeting held on 4 March 2025\n\nPresent:\n"
    "Ann Moss, Service Manager, Harlow Council\n"
)


@pytest.mark.parametrize("mark", [", ", " - "])
@pytest.mark.parametrize(
    ("title", "employer"),
    [
        ("Head of Safeguarding", "Mereshire ICB"),
        ("Deputy Director Nursing", "NWML NHS Trust"),
        ("Head of Service", "Larch Trust"),
        ("Director of Nursing", "NHS Mereshire"),
        ("Detective Superintendent", "Mereshire Police"),
    ],
)
def test_a_title_ends_where_the_employer_begins(title: str, employer: str, mark: str) -> None:
    found = reading(f"{FRONT}Jane Pell{mark}{title} {employer}\n\n1. Welcome\n")
    wanted = {
        f"Jane Pell holdsPost {title}",
        f"Jane Pell represents {employer}",
        f"{title} postIn {employer}",
    }
    assert wanted <= stated(found)
    agencies = {e.name for e in found.entities if e.type is EntityType.AGENCY}
    assert agencies == {employer}


@pytest.mark.parametrize("written", ["Mr S Mallow - {0}", "S Mallow ({0})", "S Mallow, {0}"])
@pytest.mark.parametrize("service", ["Children's Services Directorate", "Adult Social Care"])
def test_who_is_listed_with_a_service_alone_is_there_for_it(written: str, service: str) -> None:
    found = stated(reading(f"{FRONT}{written.format(service)}\n\n1. Welcome\n"))
    assert f"S Mallow represents {service}" in found


@pytest.mark.parametrize("label", ["Officer", "Officer contact"])
def test_a_label_of_an_officer_tells_of_no_post_and_no_presence(label: str) -> None:
    text = "HARLOW COUNCIL\n\nCabinet\n\nMinutes of the meeting held on 4 March 2025\n\n"
    listed = "Present: Councillor A Brook (Chair)\nClerk: Ann Moss\n"
    found = stated(reading(f"{text}{label}: Tom Bird\n\n{listed}"))
    assert "Ann Moss attended 2025-03-04" in found
    assert not [fact for fact in found if fact.startswith("Tom Bird")]
