"""Where posts are that prose, brackets and acronyms place."""

import pytest
from sightline.tests.extract.told import reading, stated

HEAD = (
    "Holt Safeguarding Children Partnership\n\nArrangements\n\nAshby Community Health NHS Trust "
    "(ACHT), Marlshire Constabulary and Holt Council are members.\n\nPractice Group\n\n"
)
PLACED = "Head of Safeguarding postIn Ashby Community Health NHS Trust"


@pytest.mark.parametrize(
    "said",
    [
        "The Head of Safeguarding (Ashby Community Health NHS Trust) is the vice chair.",
        "The group is chaired by the Head of Safeguarding (ACHT) and meets monthly.",
        "The ACHT is represented on the Practice Group by the Head of Safeguarding.",
        "For ACHT the manager will be the Head of Safeguarding; for the police a Sergeant.",
        "Within Ashby Community Health NHS Trust the Head of Safeguarding leads on this.",
        "It is chaired by ACHT (Jo Bell, Head of Safeguarding).",
        "Jo Bell of ACHT (Head of Safeguarding) leads on this.",
        "The Head of Safeguarding works for ACHT.",
        "ACHT employs the Head of Safeguarding.",
    ],
)
def test_a_post_is_where_the_sentence_says(said: str) -> None:
    assert PLACED in stated(reading(HEAD + said + "\n"))


def test_an_acronym_in_a_title_says_whose_post_it_is() -> None:
    told = stated(reading(HEAD + "Disputes are taken to the ACHT Head of Safeguarding.\n"))
    assert "ACHT Head of Safeguarding postIn Ashby Community Health NHS Trust" in told


def test_the_initials_of_a_title_are_no_organisation() -> None:
    text = HEAD.replace("Marlshire", "Penrith County Council (PCC), Marlshire")
    told = stated(reading(text + "The Police and Crime Commissioner (PCC) attends.\n"))
    assert not any("postIn Penrith" in fact for fact in told)


def test_a_gap_parts_an_organisation_from_its_post() -> None:
    text = (
        "Holt Safeguarding Children Partnership\n\nEscalation policy\n\nEach has an officer:\n\n"
        "Holt Council   Head of Service, Assessment (Jo Bell)\n"
        "Marlshire Constabulary   Detective Inspector\n"
        "Ashby Community Health NHS Trust   Head of Safeguarding\n"
    )
    assert "Head of Service, Assessment postIn Holt Council" in stated(reading(text))
