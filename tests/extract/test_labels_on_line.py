"""Lists of those present and away on one line, and labels that a bar parts from their lists."""

import pytest
from sightline.ontology.terms import Predicate
from sightline.tests.extract.told import reading, stated

HEAD = "Children's Scrutiny Committee\n\nMinutes of the meeting held on 4 March 2024\n\n{}\n"
PRESENT, CLERK, AWAY = "Councillors A Vale (Chair), B Lee and C Moss", "G Tate", "Councillor D Orr"


@pytest.mark.parametrize(
    "lists",
    [
        "PRESENT: {} ALSO IN ATTENDANCE: {} APOLOGIES: {}",
        "Present: {}. In attendance: {}. Apologies: {}",
        "Members Present: {} Officers Present: {} Apologies for absence: {}",
        "Present : {}; Officers : {}; Apologies : {}",
        "Present | {}\nIn attendance | {}\nApologies | {}",
    ],
)
def test_each_list_goes_to_its_label(lists: str) -> None:
    found = reading(HEAD.format(lists.format(PRESENT, CLERK, AWAY)))
    there = {f"{who} attended 2024-03-04" for who in ("A Vale", "B Lee", "C Moss", "G Tate")}
    members = {fact.partition(" memberOf")[0] for fact in stated(found, Predicate.MEMBER_OF)}
    assert stated(found, Predicate.ATTENDED) == there
    assert stated(found, Predicate.SENT_APOLOGIES) == {"D Orr sentApologies 2024-03-04"}
    assert members == {"A Vale", "B Lee", "C Moss", "D Orr"}


def test_a_note_in_brackets_begins_no_list() -> None:
    told = "Present: Councillors A Vale, B Lee (also present: item 4) and C Moss"
    found = stated(reading(HEAD.format(told)), Predicate.MEMBER_OF)
    assert {fact.partition(" memberOf")[0] for fact in found} == {"A Vale", "B Lee", "C Moss"}
