"""Papers whose house style writes titles and names of bodies in lower case throughout."""

import pytest
from sightline.ontology.terms import EntityType, Predicate
from sightline.tests.extract.told import reading, stated

PAGE = (
    "Agenda item\n\nImprovement plan\n\nTo note the work of the Improvement Board.\n\nMinutes:\n\n"
    "The chief executive introduced the report. The monitoring officer was present.\n\n"
)


def _named(text: str, type_: EntityType) -> set[str]:
    return {e.name for e in reading(PAGE + text + "\n").entities if e.type is type_}


@pytest.mark.parametrize(
    ("text", "post"),
    [
        ("The director of finance left.", "director of finance"),
        ("The lead member education and skills left.", "lead member education and skills"),
        (
            "The cabinet member children's services, early help and youth justice left.",
            "cabinet member children's services, early help and youth justice",
        ),
        ("The assistant director, early help, left.", "assistant director, early help"),
        ("The LSCB business manager left.", "LSCB business manager"),
        (
            "The chairman of the health scrutiny committee left.",
            "chairman of the health scrutiny committee",
        ),
    ],
)
def test_a_title_in_lower_case_is_a_post_with_its_subject(text: str, post: str) -> None:
    assert post in _named(text, EntityType.POST)


@pytest.mark.parametrize(
    "text", ["The reviewing officer left.", "The lead reviewer and a social worker left."]
)
def test_who_is_one_of_many_is_no_post(text: str) -> None:
    assert _named(text, EntityType.POST) == {"chief executive", "monitoring officer"}


@pytest.mark.parametrize(
    ("text", "type_", "name"),
    [
        ("The leaving care team grew.", EntityType.SERVICE, "leaving care team"),
        ("The safer sleep practice group met.", EntityType.GROUP, "safer sleep practice group"),
        (
            "The children and families directorate grew.",
            EntityType.SERVICE,
            "children and families directorate",
        ),
        (
            "It went to the adults and communities scrutiny committee.",
            EntityType.COMMITTEE,
            "adults and communities scrutiny committee",
        ),
        ("It goes to cabinet in May.", EntityType.COMMITTEE, "Cabinet"),
    ],
)
def test_a_body_in_lower_case_is_named_from_its_article_on(
    text: str, type_: EntityType, name: str
) -> None:
    assert name.casefold() in {found.casefold() for found in _named(text, type_)}


def test_words_are_a_name_where_the_paper_writes_them_with_capitals() -> None:
    found = reading(
        "Larch Safeguarding Board\n\nPresent:\nJo Bell, Head of Contracts\n\n"
        "The Winter Pressures Group met. Figures came from the winter pressures group and the "
        "head of contracts reports to the Larch Safeguarding Board. A head of contracts was "
        "sought elsewhere.\n"
    )
    assert "head of contracts reportsTo Larch Safeguarding Board" in stated(found)
    assert sum("pressures" in e.name.casefold() for e in found.entities) == 1


def test_a_page_on_one_item_is_of_the_cabinet_whose_members_spoke() -> None:
    found = reading(PAGE + "Cabinet members asked for figures. The plan goes back to cabinet.\n")
    assert "chief executive reportsTo Cabinet" in {
        fact.replace("cabinet", "Cabinet") for fact in stated(found)
    }


def test_the_council_in_lower_case_is_one() -> None:
    found = reading(
        PAGE + "Cabinet members asked for figures and Cabinet agreed the plan.\n\n"
        "The leader of the council left. The council had commissioned Barnardo's.\n"
    )
    assert {"council commissions Barnardo's", "leader of the council postIn council"} <= (
        stated(found)
    )


def test_a_clause_after_post_and_name_is_about_the_person_to_its_second_verb() -> None:
    found = reading(
        "The Improvement Adviser, Jo Bell, who had been appointed by the Department for Education "
        "and would chair the Improvement Board, spoke.\n"
    )
    assert "Jo Bell chairs Improvement Board" in stated(found, Predicate.CHAIRS)


def test_a_clause_in_the_singular_is_about_the_last_of_two_bodies() -> None:
    found = reading(
        "It works with the Workforce Board and the Neglect Group, which was chaired by Jo Bell.\n"
    )
    assert stated(found, Predicate.CHAIRS) == {"Jo Bell chairs Neglect Group"}


def test_a_national_body_opens_the_name_of_what_it_sends() -> None:
    assert "Department for Education" in {
        e.name
        for e in reading("Department for Education Improvement Notice\n\nIt came.\n").entities
    }


@pytest.mark.parametrize(
    ("name", "type_"),
    [
        ("hospital social work team", EntityType.SERVICE),
        ("housing options team", EntityType.SERVICE),
        ("sexual health service", EntityType.SERVICE),
        ("adolescent risk panel", EntityType.GROUP),
    ],
)
def test_several_subjects_name_a_body_of_which_there_is_one(name: str, type_: EntityType) -> None:
    found = reading(f"Holt Council\n\nThe {name} refers cases to the Audit Group.\n").entities
    assert name in {e.name for e in found if e.type is type_}


@pytest.mark.parametrize("said", ["A hospital social work team", "Any housing options team"])
def test_one_of_several_is_none(said: str) -> None:
    found = reading(f"Holt Council\n\n{said} may refer cases to the Audit Group.\n").entities
    assert not [e for e in found if e.type is EntityType.SERVICE]


def test_the_staff_of_a_front_door_are_no_body() -> None:
    found = reading("Holt Council\n\nThe front door team may reply to the Audit Group.\n").entities
    assert not [e for e in found if "team" in e.name]
