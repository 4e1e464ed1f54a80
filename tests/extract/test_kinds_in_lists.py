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


def test_a_place_after_an_agency_is_no_council() -> None:
    found = reading(
        "Ashby Safeguarding Adults Board\nMinutes of the meeting held on 4 June 2014\nPresent:\n"
        "Elizabeth Morgan – County Councillor, Marlshire County Council\n"
        "Helen Marsh – Head of Operations, Age UK, Marlshire\n"
        "Peter Dunn – Head of Housing, Marlshire\n"
    )
    assert stated(found, Predicate.REPRESENTS) == {
        "Elizabeth Morgan represents Marlshire County Council",
        "Helen Marsh represents Age UK",
        "Peter Dunn represents Marlshire County Council",
    }


def test_who_leads_groups_is_no_member_of_what_the_heading_names() -> None:
    found = reading(
        "Ashby Safeguarding Children Partnership\n\nPartnership Board membership\n\n"
        "Subgroup | Chair | Deputy Chair\nLearning Group | Helen Marsh | Peter Dunn\n"
        "Audit Group | Ruth Okoro | Sam Pike\n"
    )
    assert stated(found, Predicate.MEMBER_OF) == {
        "Helen Marsh memberOf Learning Group",
        "Peter Dunn memberOf Learning Group",
        "Ruth Okoro memberOf Audit Group",
        "Sam Pike memberOf Audit Group",
    }
    assert not stated(found, Predicate.REPRESENTS)


@pytest.mark.parametrize("honour", ["", " CBE"])
def test_a_title_between_a_labelled_name_and_another_is_of_the_other(honour: str) -> None:
    found = reading(
        "Ashby Safeguarding Children Board\nAnnual report\n\nIndependent Chair: Helen Marsh\n"
        f"The Chair of the Safeguarding Adults Board\nSir Peter Dunn{honour}\n"
    )
    assert stated(found, Predicate.HOLDS_POST) == {
        "Helen Marsh holdsPost Independent Chair",
        "Peter Dunn holdsPost Chair of the Safeguarding Adults Board",
    }


@pytest.mark.parametrize(
    ("employer", "group"),
    [
        ("ABC", "Learning and Development Sub Group"),
        ("NHS Ashby", "Section 11 Panel"),
        ("ABC", "Audit Group"),
    ],
)
def test_where_one_is_from_is_no_part_of_the_group_one_chairs(employer: str, group: str) -> None:
    found = reading(
        "Ashby Safeguarding Children Board\nMinutes of the meeting held on 4 June 2014\nPresent:\n"
        f"Helen Marsh, Locality Manager, {employer} and {group} Chair\n"
        "Sam Pike, Head of Service, Ashby Borough Council (ABC)\nJo Bell, NHS Ashby\n"
    )
    assert f"Helen Marsh chairs {group}" in stated(found)
    assert "Helen Marsh represents " in "\n".join(stated(found, Predicate.REPRESENTS))
    assert {e.name for e in found.entities if e.type is EntityType.GROUP} == {group}


@pytest.mark.parametrize("between", [", ", " (ME) / ", " (ME), ", " – ", " / "])
@pytest.mark.parametrize("employer", ["Ashby Healthwatch", "Office of the Public Guardian"])
def test_where_somebody_is_from_follows_any_mark(between: str, employer: str) -> None:
    found = reading(
        "Ashby Safeguarding Adults Board\nMinutes of the meeting held on 4 June 2014\nAttendees:\n"
        f"Helen Marsh (HM) / Independent Chair\nMichael Ennis{between}{employer}\n"
    )
    assert stated(found, Predicate.REPRESENTS) == {f"Michael Ennis represents {employer}"}


def test_names_one_after_another_are_of_several_people() -> None:
    found = reading(
        "Ashby Safeguarding Children Partnership\nSubgroup Membership\n"
        "Child Sexual Abuse (CSA) Subgroup Helen Marsh (Acting) Peter Dunn\n"
        "Learning Group Ruth Okoro Sam Pike\n"
    )
    assert stated(found, Predicate.MEMBER_OF) == {
        "Helen Marsh memberOf Child Sexual Abuse (CSA) Subgroup",
        "Peter Dunn memberOf Child Sexual Abuse (CSA) Subgroup",
        "Ruth Okoro memberOf Learning Group",
        "Sam Pike memberOf Learning Group",
    }


@pytest.mark.parametrize(
    "name", ["Helen Marsh Grant", "Peter James Dunn", "Anna Maria Rosa Bell", "Jo Ann Holt Lee"]
)
def test_one_may_have_many_names(name: str) -> None:
    found = reading(
        "Ashby Scrutiny Committee\nMinutes of the meeting held on 4 June 2014\n"
        f"Present: Cllr {name}, Cllr Ruth Okoro\n"
    )
    people = {e.name for e in found.entities if e.type is EntityType.PERSON}
    assert people == {name, "Ruth Okoro"}
