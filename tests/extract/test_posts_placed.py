"""Where posts are that prose, brackets and acronyms place."""

import pytest
from sightline.ontology.terms import EntityType, Predicate
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


@pytest.mark.parametrize(
    ("told", "form"),
    [
        ("Jo Bell, Chief Executive, Larch Homes Trust, sits on it.", ", Larch Homes Trust"),
        ("It is led by the Chief Executive of the Larch Homes Trust.", " of the Larch Homes Trust"),
        ("The Larch Homes Trust's Chief Executive sits on it.", "Larch Homes Trust's "),
        (
            "It is chaired by the Head of Quality at the Larch Homes Trust.",
            " at the Larch Homes Tr",
        ),
        ("Our Chair is Jo Bell (Head of Safeguarding, Larch Homes Trust).", ", Larch Homes Trust"),
    ],
)
def test_a_post_has_a_longer_form_with_its_organisation(told: str, form: str) -> None:
    found = reading(f"{HEAD}The Larch Homes Trust is a partner. {told}\n")
    posts = [e for e in found.entities if e.type is EntityType.POST]
    assert any(form in text for post in posts for text in (post.name, *post.aliases))


@pytest.mark.parametrize(
    "alone",
    [
        "Officers: S Holt (Chief Executive), T Ash (Director of Housing)",
        "The Chief Executive, Ms Sue Holt, gave an update.",
        "The Council's Chief Executive, Sue Holt, gave an update.",
    ],
)
def test_the_title_of_another_organisation_is_not_the_councils(alone: str) -> None:
    told = stated(
        reading(
            "Ashby Council\n\nMinutes of the Cabinet held on 4 May 2021\n\nPresent: Councillor J "
            f"Bell (Chair)\n\n{alone}\n\nThe Board was made up of the Chief Executive, the Chief "
            "Constable and the Chief Executive of NHS Weardale Integrated Care Board.\n"
        )
    )
    assert {"S Holt holdsPost Chief Executive", "Sue Holt holdsPost Chief Executive"} & told


@pytest.mark.parametrize(
    ("said", "placed"),
    [
        ("It is chaired by the Director of Children's Services.", set()),
        ("It is chaired by the Interim Director of Adult Social Care.", set()),
        (
            "It is chaired by the Director of Early Help Services.",
            {"Director of Early Help Services postIn Early Help Services"},
        ),
        (
            "It is chaired by the Director of Children's Services. Children's Services has staff.",
            {"Director of Children's Services postIn Children's Services"},
        ),
        (
            "Children's Services is watched by the Children's Services Commissioner.",
            set(),
        ),
        ("Social Care wrote to Bo Lind, National Director, Social Care.", set()),
    ],
)
def test_a_statutory_office_or_an_outsider_is_in_no_service(said: str, placed: set[str]) -> None:
    assert stated(reading(HEAD + said + "\n"), Predicate.POST_IN) == placed


def test_in_minutes_a_statutory_office_is_that_of_the_directorate() -> None:
    told = (
        "Holt Council\n\nScrutiny Committee\n\nMinutes of the meeting held on 4 May 2021\n\n"
        "Present: Councillor Una Kerr (Chair)\n\nThe Director of Children's Services spoke.\n"
    )
    found = stated(reading(told), Predicate.POST_IN)
    assert found == {"Director of Children's Services postIn Children's Services"}
