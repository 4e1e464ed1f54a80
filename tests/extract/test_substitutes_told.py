"""Who sat for whom, as minutes tell it in sentences, and who took another's seat for good."""

import pytest
from sightline.ontology.terms import Predicate
from sightline.tests.extract.told import reading, stated

MINUTES = """Minutes of the Children's Scrutiny Committee held on 4 March 2024

{}

{}
"""
SECTIONS = ["1. Apologies and substitutions", "1. Early help"]


@pytest.mark.parametrize("section", SECTIONS)
@pytest.mark.parametrize(
    "told",
    [
        "Councillor Poole attended the meeting as Councillor Ardle's substitute.",
        "Councillor Poole was present as Councillor Ardle’s named substitute.",
        "Councillor Poole was Councillor Ardle's substitute.",
        "Councillor Poole acted as a substitute for Councillor Ardle.",
        "Councillor Poole was the substitute for Councillor Ardle.",
        "There was one substitution: Councillor Poole for Councillor Ardle.",
        "Cllr Poole sub for Cllr Ardle.",
        "Councillor Poole replaced Councillor Ardle for this meeting.",
    ],
)
def test_one_sat_for_another(section: str, told: str) -> None:
    found = reading(MINUTES.format(section, told))
    assert stated(found, Predicate.SUBSTITUTED_FOR) == {"Poole substitutedFor Ardle"}
    assert stated(found, Predicate.ATTENDED) == {"Poole attended 2024-03-04"}
    assert not stated(found, Predicate.SENT_APOLOGIES)


@pytest.mark.parametrize("section", SECTIONS)
@pytest.mark.parametrize(
    "told",
    [
        "Councillor Poole, who has replaced Councillor Ardle as the districts' member, spoke.",
        "Councillor Poole had replaced Councillor Ardle on the Committee.",
        "Councillor Poole replaced Councillor Ardle as a member of the Committee.",
        "Councillor Poole would replace Councillor Ardle as Vice-Chair.",
        "Councillor Poole thanked Councillor Ardle's deputy manager.",
    ],
)
def test_a_successor_is_no_substitute(section: str, told: str) -> None:
    found = reading(MINUTES.format(section, told))
    assert not stated(found, Predicate.SUBSTITUTED_FOR, Predicate.SENT_APOLOGIES)
