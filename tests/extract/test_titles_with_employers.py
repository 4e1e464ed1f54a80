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
