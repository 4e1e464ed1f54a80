"""Plain words around names that change nothing of what is told: owners, subjects, short forms."""

import pytest
from sightline.ontology.terms import Predicate
from sightline.tests.extract.told import names, reading, stated

HEAD = "Larch Safeguarding Children Partnership\n\nAnnual report\n\n"


@pytest.mark.parametrize("owner", ["the", "the county's", "the city's", "the area’s", "our"])
@pytest.mark.parametrize("clause", [", who chairs {},", " chairs {} and"])
def test_whose_area_it_is_in_is_no_part_of_who_chairs_a_board(owner: str, clause: str) -> None:
    told = f"Jane Bell{clause.format(f'{owner} Improvement Board')} wrote to the Council."
    assert "Jane Bell chairs Improvement Board" in stated(reading(f"{HEAD}{told}\n"))


@pytest.mark.parametrize(
    "told",
    [
        "Jane Bell chairs the Audit Group on behalf of Rowan Police.",
        "Jane Bell, who chairs the Audit Group on behalf of Rowan Police, agreed.",
        "On behalf of Rowan Police, Jane Bell chairs the Audit Group.",
        "On behalf of Rowan Police, Jane Bell sits on the Audit Group.",
        "Jane Bell sits on the Audit Group on behalf of Rowan Police.",
    ],
)
def test_whoever_sits_on_behalf_of_an_organisation_represents_it(told: str) -> None:
    found = stated(reading(f"{HEAD}{told}\n"))
    assert {"Jane Bell represents Rowan Police", "Jane Bell memberOf Audit Group"} <= found


@pytest.mark.parametrize("about", ["", " on quality", " on what the audits show", " each quarter"])
@pytest.mark.parametrize("joined", ["as well as", "and", "and once a year"])
def test_more_than_one_is_reported_to(about: str, joined: str) -> None:
    told = f"The Audit Group reports to the Delivery Group{about}, {joined} to the Data Board."
    found = stated(reading(f"{HEAD}{told}\n"), Predicate.REPORTS_TO)
    assert found == {"Audit Group reportsTo Delivery Group", "Audit Group reportsTo Data Board"}


def test_a_group_goes_by_its_first_word() -> None:
    told = (
        "There are three tiers: the Bronze Group, the Silver Group and the Gold Group. Gold is the "
        "Exploitation Sub-Group. It takes a report from Silver every quarter."
    )
    found = stated(reading(f"{HEAD}{told}\n"), Predicate.REPORTS_TO)
    assert found == {"Silver Group reportsTo Exploitation Sub-Group"}


@pytest.mark.parametrize(
    "told",
    [
        "The Wend Group meets monthly. Wend Hospital closed. It lies in Wend, which is large.",
        "The Neglect Group meets monthly. Neglect is seen in many homes.",
        "The MARAC Panel meets monthly. A MARAC reports to nobody.",
    ],
)
def test_a_word_of_other_names_and_a_subject_are_no_group(told: str) -> None:
    found = reading(f"{HEAD}{told}\n")
    group = next(e for e in found.entities if e.name.endswith((" Group", " Panel")))
    assert names(found)[group.id] == group.name
    assert not set(group.aliases) & {"Wend", "Neglect", "MARAC"}
