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
