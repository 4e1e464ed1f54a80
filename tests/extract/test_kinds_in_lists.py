"""Lists of members that lines divide by kind or organisation, with seats that nobody has."""

import pytest
from sightline.ontology.terms import EntityType, Predicate
from sightline.tests.extract.told import reading, stated

VACANCIES = ("", "One Vacancy\n", "Vacant\n", "Two vacancies\n")


@pytest.mark.parametrize("vacancy", VACANCIES)
@pytest.mark.parametrize("kind", ["Special Schools", "Elected Governors", "Early Years Providers"])
def test_an_organisation_is_over_its_own_people_alone(vacancy: str, kind: str) -> None:
    found = reading(
        "Ashby Safeguarding Children Board\nMembership\nMarlshire Police\nMr P Dunn\n"
        f"{vacancy}{kind}\nMrs R Okoro\n"
    )
    assert stated(found, Predicate.REPRESENTS) == {"P Dunn represents Marlshire Police"}
    assert {fact.partition(" memberOf")[0] for fact in stated(found, Predicate.MEMBER_OF)} == {
        *("P Dunn", "R Okoro")
    }


@pytest.mark.parametrize("vacancy", VACANCIES)
def test_organisations_may_stand_among_kinds_over_their_people(vacancy: str) -> None:
    found = reading(
        "Membership of the Ashby Schools Forum\nHigh Schools\nMr S Griffin, Bedling High School\n"
        f"{vacancy}Special School\nMr C Brad, Barn School\nChurch of England Diocese\n"
        "Mrs E Bell\nTrade Union Representative\nR E Wood\n"
    )
    assert stated(found, Predicate.REPRESENTS) == {
        "S Griffin represents Bedling High School",
        "C Brad represents Barn School",
        "E Bell represents Church of England Diocese",
    }
    assert {e.name for e in found.entities if e.type is EntityType.AGENCY} == {
        *("Bedling High School", "Barn School", "Church of England Diocese")
    }
