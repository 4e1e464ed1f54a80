"""Seats of officers that stand in a list below the names of councillors."""

import pytest
from sightline.ontology.terms import Predicate
from sightline.tests.extract.told import reading, stated

PANEL = "Corporate Parenting Panel"
COUNCILLORS = ["Councillor Jo Bell (Chair)", "Councillor Ann Vale", "Cllr Kim Orr"]
SEATS = ["Virtual School Headteacher", "Head of Housing", "Chief Nurse", "Director of Education"]


@pytest.mark.parametrize("seats", [1, 2, 3, 4])
@pytest.mark.parametrize("councillors", [1, 2, 3])
@pytest.mark.parametrize("between", ["", "\n"])
def test_no_councillor_holds_them(councillors: int, seats: int, between: str) -> None:
    names, posts = "\n".join(COUNCILLORS[:councillors]), "\n".join(SEATS[:seats])
    found = reading(f"{PANEL}\n\nMembers\n\n{names}\n{between}{posts}\n")
    assert not stated(found, Predicate.HOLDS_POST)
    seated = stated(found, Predicate.MEMBER_OF)
    assert {f"{seat} memberOf {PANEL}" for seat in SEATS[:seats]} <= seated
    assert f"Jo Bell memberOf {PANEL}" in seated
