"""The menu at the top of a web page, and the site's name above the page's own."""

import pytest
from sightline.ontology.terms import Predicate
from sightline.tests.extract.told import reading, stated

MENUS = [
    "• Leave this site now\n• Report a concern\n• Home\n  • Annual Reports\n",
    "Menu\nSearch\nHome > About us > How we work\n",
    " 1. Home\n 2. Community and safety\n",
    "",
]


@pytest.mark.parametrize("menu", MENUS)
@pytest.mark.parametrize("skip", ["Skip to content\n", "Toggle menu\n"])
def test_a_page_is_of_the_partnership_that_its_title_begins_with(skip: str, menu: str) -> None:
    text = (
        f"{skip}Marlshire Safeguarding Community Partnership\n{menu}\n"
        "Marlshire Childrens Safeguarding Partnership arrangement and structures\n\n"
        "These arrangements have been drawn up by the partners and were published in December.\n\n"
        "Leadership\n\nThe Partnership Chair is Jo Bell. The Audit Group is a sub-group.\n"
    )
    found = stated(reading(text), Predicate.CHAIRS, Predicate.PART_OF)
    assert "Jo Bell chairs Marlshire Childrens Safeguarding Partnership" in found
    assert "Audit Group partOf Marlshire Safeguarding Community Partnership" not in found
