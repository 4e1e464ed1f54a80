"""Posts in lower case that a named organisation or team is said to have."""

import pytest
from sightline.ontology.terms import Predicate

from .told import reading, stated

HEAD = "Holt NHS Trust\n\n"


@pytest.mark.parametrize(
    ("owner", "verb"),
    [
        ("Holt NHS Trust", "has"),
        ("Holt NHS Trust", "also has"),
        ("Safeguarding Team", "has"),
        ("Safeguarding Team", "includes"),
        ("Safeguarding Team", "comprises"),
    ],
)
def test_posts_that_a_named_body_has(owner: str, verb: str) -> None:
    told = f"The {owner} {verb} a named doctor, a named nurse and two trainers."
    facts = stated(reading(f"{HEAD}{told}\n"), Predicate.POST_IN)
    assert {f"named doctor postIn {owner}", f"named nurse postIn {owner}"} <= facts


@pytest.mark.parametrize(
    "told",
    [
        "All providers must have a named doctor and a named nurse.",
        "Each practice has a named doctor.",
        "The Trust met. The other school has a named nurse.",
    ],
)
def test_posts_that_anybody_has(told: str) -> None:
    assert not stated(reading(f"{HEAD}{told}\n"), Predicate.POST_IN)
