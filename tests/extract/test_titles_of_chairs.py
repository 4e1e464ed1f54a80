"""Who chairs a group where a title stands beside a name."""

import pytest
from sightline.ontology.terms import Predicate
from sightline.tests.extract.told import reading, stated

PERSON, POST = "Jo Bell chairs Audit Group", "Head of Law chairs Audit Group"


@pytest.mark.parametrize(
    ("wording", "chairs"),
    [
        ("The Audit Group is chaired by Jo Bell, Head of Law.", {PERSON}),
        ("The Audit Group, chaired by Jo Bell, Head of Law, meets monthly.", {PERSON}),
        ("Audit Group - chaired by Jo Bell, Head of Law, Rowan Council", {PERSON}),
        ("Jo Bell, Head of Law, chairs the Audit Group.", {PERSON}),
        ("The Audit Group is chaired by the Head of Law, Jo Bell.", {PERSON, POST}),
        ("The Audit Group is chaired by the Head of Law (Jo Bell).", {PERSON, POST}),
        ("The Audit Group is chaired by Jo Bell and the Head of Law.", {PERSON, POST}),
    ],
)
def test_a_title_after_a_name_only_says_who_chairs(wording: str, chairs: set[str]) -> None:
    found = reading(f"Larch Safeguarding Children Partnership\n\nAnnual report\n\n{wording}\n")
    assert stated(found, Predicate.CHAIRS) == chairs
