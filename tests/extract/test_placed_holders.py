"""Who holds a post of which a bracket says where it is."""

import pytest
from sightline.ontology.terms import Predicate
from sightline.tests.extract.told import reading, stated

HEAD = "Larch Safeguarding Children Partnership\n\nAnnual report\n\n"


@pytest.mark.parametrize("place", ["Fernside ICB", "Fernside Council", "Otherby"])
@pytest.mark.parametrize(
    "sentence",
    [
        "The Head of Law ({}), Jo Bell, chairs the Audit Group.",
        "The Audit Group is chaired by the Head of Law ({}), Jo Bell.",
        "Head of Law ({}): Jo Bell",
        "Head of Law ({}) – Jo Bell",
    ],
)
def test_a_bracket_parts_no_post_from_its_holder(sentence: str, place: str) -> None:
    found = reading(f"{HEAD}{sentence.format(place)}\n")
    assert stated(found, Predicate.HOLDS_POST) == {"Jo Bell holdsPost Head of Law"}


@pytest.mark.parametrize(
    "sentence",
    [
        "Members are the Head of Law (Fernside Council) and Jo Bell.",
        "Members are the Head of Law (Fernside Council), Jo Bell (Fernside Police) and Al Dee.",
        "The Head of Law (Fernside Council) met Jo Bell.",
    ],
)
def test_whoever_stands_beside_it_in_a_list_does_not_hold_it(sentence: str) -> None:
    assert not stated(reading(f"{HEAD}{sentence}\n"), Predicate.HOLDS_POST)


@pytest.mark.parametrize("place", [" ({})", ", {}"])
@pytest.mark.parametrize("mark", [":", " –"])
@pytest.mark.parametrize("between", ["\n", "\n\n", "\n- "])
def test_each_line_has_a_holder_of_its_own(between: str, mark: str, place: str) -> None:
    lines = [
        f"Head of Law{place.format('Fernside Council')}{mark} Jo Bell",
        f"Chief Nurse{place.format('Fernside ICB')}{mark} Tovi Ashgrove",
    ]
    if "-" in between:
        lines[0] = f"- {lines[0]}"
    found = reading(f"{HEAD}{between.join(lines)}\n")
    assert stated(found, Predicate.HOLDS_POST) == {
        "Jo Bell holdsPost Head of Law",
        "Tovi Ashgrove holdsPost Chief Nurse",
    }
