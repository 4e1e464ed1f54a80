"""Who is to chair whoever met, as it was resolved; nobody where the motion was lost."""

import pytest
from sightline.ontology.terms import Predicate
from sightline.tests.extract.told import reading, stated

HEAD = "Larch Care Panel\n\nMinutes of the meeting held on 4 June 2024\n\n1. Seats\n\n"


@pytest.mark.parametrize(
    ("said", "facts"),
    [
        ("Resolved to appoint {} as Chairman for the municipal year.", {"chairs"}),
        ("It was agreed to elect {} as Vice-Chairman for the year.", {"viceChairs"}),
        ("{} was duly elected Chair.", {"chairs"}),
        ("It was proposed that {} be elected Chair. Councillor Bell was duly elected.", {"chairs"}),
        ("Councillor Vale moved that {} be appointed Chair. The motion was lost.", set()),
        (
            "It was proposed that {} be elected Chair. On being put to the vote the motion fell.",
            set(),
        ),
        ("The Cabinet was asked to appoint {} as Chairman.", set()),
    ],
)
def test_who_is_elected(said: str, facts: set[str]) -> None:
    found = reading(f"{HEAD}{said.format('Councillor Ann Bell')}\n")
    told = stated(found, Predicate.CHAIRS, Predicate.VICE_CHAIRS)
    assert told == {f"Ann Bell {fact} Larch Care Panel" for fact in facts}


@pytest.mark.parametrize(
    ("said", "seated"),
    [
        ("Jo Vale and Dan Bell were welcomed as new Panel members.", True),
        ("Jo Vale and Dan Bell were welcomed as new members of the Panel.", True),
        ("The Chair welcomed Jo Vale and Dan Bell to the Panel as new members.", True),
        ("The Chair welcomed Jo Vale and Dan Bell as new members.", True),
        ("Jo Vale and Dan Bell were welcomed as new members of staff.", False),
        ("Jo Vale and Dan Bell were welcomed as observers.", False),
    ],
)
def test_new_members_are_welcomed(said: str, *, seated: bool) -> None:
    facts = stated(reading(f"{HEAD}{said}\n"), Predicate.MEMBER_OF)
    sat = {f"{who} memberOf Larch Care Panel" for who in ("Jo Vale", "Dan Bell")}
    assert facts == (sat if seated else set())
