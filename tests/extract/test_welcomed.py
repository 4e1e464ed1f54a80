"""Who is welcomed or thanked at a meeting, and who was there."""

from sightline.ontology.terms import Predicate
from sightline.tests.extract.told import reading, stated

HEAD = "Ashby Scrutiny Committee\n\nMinutes of the meeting held on 4 March 2015\n\n1. Welcome\n\n"


def test_who_is_only_thanked_for_their_work_was_not_there() -> None:
    found = reading(
        f"{HEAD}The Chair welcomed Councillor Una Cole, who had replaced Councillor Lou Grey on "
        "the Committee, and thanked Councillor Grey for her work.\n"
    )
    assert stated(found, Predicate.ATTENDED) == {"Una Cole attended 2015-03-04"}
