"""Lists of people as web pages of councils and boards leave them in text."""

import pytest
from sightline.ontology.terms import Predicate
from sightline.tests.extract.told import names, reading, stated


@pytest.mark.parametrize(
    "label", ["Attendance Details", "ATTENDANCE DETAILS:", "Details of attendance"]
)
def test_officers_below_councillors_serve_a_committee_where_their_label_is_lost(label: str) -> None:
    found = reading(
        "Overview and Scrutiny Board\n\nMinutes\n\nTuesday 4 June 2019\n\n"
        f"{label}\n\nCouncillor A Vale (Chair), Councillor B Moss and Councillor C Orr\n"
        "J Holt, K Penfold and L Reed\nApologies for absence:\n"
        "were submitted on behalf of Councillor D Marsh.\n\n"
        "Nominations were sought for Vice Chair of the Overview and Scrutiny Board. "
        "Councillor Moss was appointed Vice-Chair of the Board for 2019/20.\n"
    )
    board = "Overview and Scrutiny Board"
    assert stated(found, Predicate.MEMBER_OF, Predicate.CHAIRS) == {
        f"A Vale chairs {board}",
        *(f"{name} memberOf {board}" for name in ("A Vale", "B Moss", "C Orr", "D Marsh")),
    }
    assert {fact.partition(" attended")[0] for fact in stated(found, Predicate.ATTENDED)} == {
        *("A Vale", "B Moss", "C Orr", "J Holt", "K Penfold", "L Reed")
    }
    assert not any("Chair" in name for name in names(found).values())


@pytest.mark.parametrize(
    "lists",
    [
        "Cllr A Vale (Chair), Cllr B Moss\nCllr C Orr\nJ Holt, K Penfold and L Reed",
        "Cllr A Vale (Chair), Cllr B Moss and Cllr C Orr\nJ Holt, KPenfold, L Reed",
        "Cllr A Vale (Chair), Cllr B Moss\nJ Holt, K Penfold\nand L Reed\nCllr C Orr",
    ],
)
def test_officers_stand_below_however_many_lines_of_councillors(lists: str) -> None:
    found = reading(
        "Corporate Parenting Committee\n\nMinutes\n\nTuesday 4 June 2019\n\n"
        f"Attendance details\n\n{lists}\nApologies for absence:\n"
        "were submitted on behalf of Councillor D Marsh.\n"
    )
    assert {fact.partition(" memberOf")[0] for fact in stated(found, Predicate.MEMBER_OF)} == {
        *("A Vale", "B Moss", "C Orr", "D Marsh")
    }
    assert "L Reed attended 2019-06-04" in stated(found)


@pytest.mark.parametrize("dash", ["–", "-"])
def test_entries_wrapped_wider_than_the_rest_of_a_paper_are_whole(dash: str) -> None:
    found = reading(
        "Marlshire Safeguarding Adults Board\n\nMinutes of the Meeting held\n"
        f"on Wednesday 4 June 2014\nPresent:\nHelen Marsh {dash} Independent Chair\n"
        f"Omar Sadiq {dash} Assistant General Manager, Western Counties\n"
        f"Ambulance Service NHS Trust\n"
        f"Ruth Penfold {dash} Safeguarding Lead, Marlshire Community Health\nCare Trust\n"
        f"Adam Reed {dash} Service Manager, Marlshire Council\n"
        f"Jane Moss {dash} Detective Superintendent, Marlshire Police (rep Neil\nVale)\n"
        "Item\nMinute\nDeclarations of Interest - None reported\n1\n"
        f"Apologies for Absence\nNeil Vale {dash} Chief Superintendent, Marlshire Police\n"
    )
    assert {
        "Western Counties Ambulance Service NHS Trust",
        "Marlshire Community Health Care Trust",
    } <= set(names(found).values())
    assert stated(found, Predicate.SUBSTITUTED_FOR) == {"Jane Moss substitutedFor Neil Vale"}


def test_a_date_after_a_committee_parts_no_name() -> None:
    found = reading(
        "Cabinet\n\nMinutes of the meeting of 4 May 2024\n\n"
        "It was sent to the Social Care and Adult Services Scrutiny Panel in September.\n"
    )
    assert "Social Care and Adult Services Scrutiny Panel" in names(found).values()


def test_labels_within_the_apologies_divide_them() -> None:
    found = reading(
        "Ashby Schools Forum\n\nMinutes of the meeting held on 16 January 2013\n\n"
        "Present\n\nSchool members: Helen Marsh, Omar Sadiq (Chair)\n\n"
        "Apologies for absence\n\nMembers:\nRuth Penfold, Adam Reed\n\nOfficers:\nJane Moss\n\n"
        "The Chair welcomed all.\n"
    )
    away = {"Ruth Penfold", "Adam Reed", "Jane Moss"}
    told = {fact.partition(" sentApologies")[0] for fact in stated(found, Predicate.SENT_APOLOGIES)}
    there = {fact.partition(" attended")[0] for fact in stated(found, Predicate.ATTENDED)}
    members = {fact.partition(" memberOf")[0] for fact in stated(found, Predicate.MEMBER_OF)}
    assert told == away
    assert there == {"Helen Marsh", "Omar Sadiq"}
    assert members == {"Helen Marsh", "Omar Sadiq", "Ruth Penfold", "Adam Reed"}


def test_officers_listed_as_there_below_apologies_were_there() -> None:
    found = reading(
        "Scrutiny Committee\n\nMinutes of the meeting held on 16 January 2013\n\n"
        "Present:\nCouncillors A Vale and B Moss\n\n"
        "Apologies:\nCouncillor C Orr\n\nOfficers in attendance:\nJ Holt\n"
    )
    assert any(fact.startswith("J Holt attended") for fact in stated(found, Predicate.ATTENDED))


def test_who_gives_the_apologies_of_others_is_there() -> None:
    found = reading(
        "Audit Committee\n\nMinutes of the meeting held on 16 January 2013\n\n"
        "Present:\nCouncillors A Vale (Chair) and B Moss\n\nApologies for absence\n\n"
        "An apology was received from Councillor C Orr and in accordance with the procedures of "
        "Ashby District Council it was confirmed that Councillor B Moss would be his substitute. "
        "Mr J Holt conveyed the apologies of Ms R Penfold and introduced Mr A Reed.\n"
    )
    told = {fact.partition(" sentApologies")[0] for fact in stated(found, Predicate.SENT_APOLOGIES)}
    assert told == {"C Orr", "R Penfold"}
    assert stated(found, Predicate.SUBSTITUTED_FOR) == {"B Moss substitutedFor C Orr"}
    assert not stated(found, Predicate.REPRESENTS)


def test_who_will_chair_leads_the_group_spoken_of() -> None:
    found = reading(
        "Ashby Schools Forum\n\nMinutes of the meeting held on 16 January 2013\n\n"
        "Present: Helen Marsh (Chair), Omar Sadiq, Head of Finance\n\n"
        "Omar Sadiq and Helen Marsh have agreed to sit on the High Needs Group. Omar Sadiq will "
        "chair. The Data Group met in May and has elected Helen Marsh as its Chair.\n"
    )
    assert {
        "Omar Sadiq chairs High Needs Group",
        "Helen Marsh memberOf High Needs Group",
        "Helen Marsh chairs Data Group",
    } <= stated(found, Predicate.CHAIRS, Predicate.MEMBER_OF)
    assert "Omar Sadiq chairs Ashby Schools Forum" not in stated(found, Predicate.CHAIRS)
