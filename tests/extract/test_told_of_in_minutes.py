"""Sentences of minutes that tell of bodies, and seat nobody on them, nor put them the wrong way."""

import pytest
from sightline.ontology.terms import EntityType, Predicate
from sightline.tests.extract.told import reading, stated

_HEAD = "Care Scrutiny Panel\nMinutes of the meeting held on 4 March 2021\n\n"


@pytest.mark.parametrize("did", ["thanked", "briefed", "addressed", "told", "reminded"])
@pytest.mark.parametrize("whom", ["members of", "attendees at", "participants in"])
def test_whoever_speaks_to_members_is_none(did: str, whom: str) -> None:
    said = f"Kate Dunn, Head of Care, {did} {whom} the Youth Forum.\n"
    assert not stated(reading(_HEAD + said), Predicate.MEMBER_OF)


@pytest.mark.parametrize(
    "said",
    [
        "Councillor Moss (member of the Fostering Panel) asked about homes.",
        "Cllr Moss declared an interest in view of her role as member of the Fostering Panel.",
        "Councillor Moss declared an interest as she served on the Fostering Panel.",
        "Cllr Moss declared an interest in light of him being a member of the Fostering Panel.",
    ],
)
def test_who_is_said_to_sit_elsewhere_does(said: str) -> None:
    told = stated(reading(f"{_HEAD}{said}\n"), Predicate.MEMBER_OF)
    assert told == {"Moss memberOf Fostering Panel"}


@pytest.mark.parametrize(
    "said",
    [
        "Councillor Moss (former member of the Fostering Panel) asked about homes.",
        "Councillor Moss declared an interest as his wife was a member of the Fostering Panel.",
        "Councillor Moss declared an interest as a former member of the Fostering Panel.",
    ],
)
def test_who_does_not_sit_elsewhere_does_not(said: str) -> None:
    assert not stated(reading(f"{_HEAD}{said}\n"), Predicate.MEMBER_OF)


@pytest.mark.parametrize(
    ("said", "post"),
    [
        ("Under Rule 14 of the Cabinet Procedure Rules the Leader had agreed to it.", "Leader"),
        ("Under the Scheme of Delegation the Director of Law let the lease.", "Director of Law"),
    ],
)
def test_a_title_begins_after_the_name_of_rules(said: str, post: str) -> None:
    found = reading(f"Marlshire Council\n\nMinutes of Cabinet, 8 June 2021\n\n{said}\n")
    assert {e.name for e in found.entities if e.type is EntityType.POST} == {post}


def test_who_has_a_contract_with_a_council_was_engaged_by_it() -> None:
    said = "Larch Care CIC has a contract with Marlshire Council to run the homes.\n"
    assert stated(reading(_HEAD + said), Predicate.COMMISSIONS) == {
        "Marlshire Council commissions Larch Care CIC"
    }


def test_the_board_of_minutes_without_a_title_is_not_the_one_an_item_names() -> None:
    text = (
        "Venue: Town Hall\nContact: Kim Bell\nNo. | Item |\nEXECUTIVE BOARD MINUTES Minutes: "
        "Members noted what had been considered by the Executive Board. |\n|\nFund Minutes: The "
        "Board received a report from the Director of Finance. RESOLVED: That it be noted. |\n"
    )
    assert not stated(reading(text), Predicate.REPORTS_TO)
