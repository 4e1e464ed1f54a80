"""Who holds two posts in one organisation, or one post in two."""

import pytest
from sightline.ontology.terms import Predicate
from sightline.tests.extract.told import reading, stated

HEAD = "Ashby Safeguarding Children Partnership\n\nAnnual report\n\n"


@pytest.mark.parametrize(
    "told",
    [
        "Jo Bell (Director for Housing and Deputy Chief Executive, Ashby Council)",
        "Jo Bell, Director for Housing and Deputy Chief Executive, Ashby Council",
    ],
)
@pytest.mark.parametrize("sentence", ["It was led by {}.", "The team was:\n\n• {}\n• Ann Fox\n"])
def test_both_posts_are_in_the_organisation(sentence: str, told: str) -> None:
    assert stated(reading(HEAD + sentence.format(told) + "\n"), Predicate.POST_IN) == {
        "Director for Housing postIn Ashby Council",
        "Deputy Chief Executive postIn Ashby Council",
    }


@pytest.mark.parametrize("told", ["It was led by Jo Bell, {}.", "Jo Bell is {}."])
def test_one_post_is_in_both_councils(told: str) -> None:
    title = "Chief Executive of Wend District Council"
    found = stated(reading(HEAD + told.format(f"{title} and Larch District Council") + "\n"))
    assert {f"{title} postIn {place} District Council" for place in ("Wend", "Larch")} <= found


def test_a_council_beside_an_official_is_not_where_the_post_is() -> None:
    text = f"{HEAD}It was agreed by the Director of Housing and Larch District Council.\n"
    assert not stated(reading(text), Predicate.POST_IN)
