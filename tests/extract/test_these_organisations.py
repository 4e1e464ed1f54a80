"""Who makes up a body, where a sentence only points back to the organisations named before."""

import pytest
from sightline.ontology.terms import Predicate
from sightline.tests.extract.told import reading, stated

LIST = "- Larch Council\n- Marl Integrated Care Board\n- Tarn Valley Police\n"
NAMED = "Larch Council, Marl Integrated Care Board and Tarn Valley Police"
BODY = "Larch Safeguarding Partnership"
MEMBERS = {
    f"{name} memberOf {BODY}"
    for name in ("Larch Council", "Marl Integrated Care Board", "Tarn Valley Police")
}


@pytest.mark.parametrize(
    "before",
    [
        f"These functions are provided by:\n{LIST}",
        f"About us\n\n{LIST}\n",
        f"The organisations with these duties are {NAMED}. ",
    ],
)
@pytest.mark.parametrize(
    "text",
    [
        "Together these organisations form the {}.",
        "In partnership, these entities work together under the title of the {}.",
        "These three agencies make up the {}.",
        "Together, these bodies are known as the {}.",
        "These organisations work together as the {}.",
    ],
)
def test_these_organisations_are_those_listed_before(before: str, text: str) -> None:
    found = reading(f"{before}{text.format(BODY)}\n")
    assert stated(found, Predicate.MEMBER_OF) == MEMBERS


@pytest.mark.parametrize("called", ["known as", "referred to as", "called"])
def test_arrangements_are_of_those_who_made_them(called: str) -> None:
    text = f"{NAMED} have made new arrangements. The arrangements will be {called} the {BODY}.\n"
    assert stated(reading(text), Predicate.MEMBER_OF) == MEMBERS


@pytest.mark.parametrize(
    "text",
    [
        f"{LIST}\nThese organisations do not form the {BODY}.",
        f"{LIST}\nThese two agencies make up the {BODY}.",
        f"{LIST}\nThese agencies will be told what the {BODY} plans.",
        f"{NAMED} met in May. The arrangements will be known as the {BODY}.",
    ],
)
def test_they_are_no_members_of_what_they_do_not_form(text: str) -> None:
    assert stated(reading(text + "\n"), Predicate.MEMBER_OF) == set()


def test_councils_are_parted_though_a_partnership_is_called_after_both() -> None:
    called = "Larch and Wend Safeguarding Children Partnership"
    text = f"Larch and Wend Councils and Tarn Valley Police form the {called} (LWSCP).\n"
    assert stated(reading(text), Predicate.MEMBER_OF) == {
        f"{name} memberOf {called}" for name in ("Larch", "Wend", "Tarn Valley Police")
    }


@pytest.mark.parametrize("opening", ["The", "The 3", "In Larch, the three", "Locally, our"])
@pytest.mark.parametrize("who", ["Lead Safeguarding Partners", "Delegated Safeguarding Partners"])
def test_the_partners_are_the_posts_that_follow(opening: str, who: str) -> None:
    posts = ("Chief Executive of Larch Council", "Chief Constable of Tarn Valley Police")
    text = f"{opening} {who} are:\n- {posts[0]}\n- {posts[1]}\n"
    assert stated(reading(text), Predicate.MEMBER_OF) == {
        f"{post} memberOf {who}" for post in posts
    }
