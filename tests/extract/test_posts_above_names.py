"""Staff of whom each name stands below the post: on web pages, and in what was copied from them."""

import pytest
from sightline.ontology.terms import Predicate
from sightline.tests.extract.told import reading, stated

STAFF = [
    ("Board Manager", "Ann Holt"),
    ("Training Officer", "Peter Sandor"),
    ("Audit Officer", "Jo Bell"),
]
HELD = {f"{name} holdsPost {post}" for post, name in STAFF}
TITLE = "Larch Safeguarding Adults Board"
CONTACT = "Telephone: 01234 567890"


def _lines(between: str, last: str) -> str:
    return f"{TITLE}\n\nContact us\n\n" + last.join(f"{a}{between}{b}" for a, b in STAFF) + "\n"


PLAIN = {
    "lines": _lines("\n", "\n"),
    "blocks": _lines("\n", "\n\n"),
    "apart": _lines("\n\n", "\n\n"),
    "reached": _lines("\n", f"\n{CONTACT}\n\n"),
    "more": _lines("\n", "\n\n") + "\nThe Board meets four times a year.\n",
}


@pytest.mark.parametrize("laid_out", PLAIN)
def test_each_holds_the_post_above(laid_out: str) -> None:
    assert stated(reading(PLAIN[laid_out]), Predicate.HOLDS_POST) == HELD


@pytest.mark.parametrize(
    "card",
    ["<h3>{}</h3><p>{}</p>", "<p><b>{}</b><br>{}</p>", f"<h3>{{}}</h3><p>{{}}<br>{CONTACT}</p>"],
)
def test_so_does_each_of_a_web_page(card: str) -> None:
    cards = "".join(card.format(*each) for each in STAFF)
    page = f"<html><body><h1>{TITLE}</h1><h2>Contact us</h2>{cards}</body></html>"
    assert stated(reading(page, "page.html"), Predicate.HOLDS_POST) == HELD


def test_an_organisation_may_stand_below_the_name() -> None:
    found = stated(
        reading(
            f"{TITLE}\n\nBoard members\n\nChief Nurse\nZelim Durraq\nLarch ICB\n\n"
            "Head of Housing\nAnn Holt\nLarch Council\n"
        )
    )
    assert {
        "Zelim Durraq represents Larch ICB",
        "Zelim Durraq holdsPost Chief Nurse",
        "Ann Holt represents Larch Council",
        "Ann Holt holdsPost Head of Housing",
    } <= found


@pytest.mark.parametrize("heading", ["", "Business Manager\n\n", "Key Contacts\n\n"])
def test_posts_below_the_names_are_read_the_other_way(heading: str) -> None:
    cards = "\n\n".join(f"{name}\n{post}" for post, name in STAFF)
    found = reading(f"{TITLE}\n\n{heading}{cards}\n")
    assert stated(found, Predicate.HOLDS_POST) == HELD
