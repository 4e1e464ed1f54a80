"""Lead and delegated safeguarding partners: ranks and the places of forces, boards that they are."""

from sightline.tests.extract.told import names, reading, stated

FORCES = """Marl Safeguarding Children Partnership

Lead Safeguarding Partners
Jane Orme, Chief Executive Marl Council
Peter Fane, Acting Chief Constable Wendale & Marl Police

Delegated Safeguarding Partners
Ann Loss, Detective Superintendent Wendale & Marl Police
Local Commander Marl, Wendale & Marl Police
"""


def test_a_rank_before_the_places_of_a_force_is_an_office_and_no_honorific() -> None:
    found = reading(FORCES)
    assert not {"Wendale", "Marl", "Marl Police"} & set(names(found).values())
    assert {
        "Peter Fane holdsPost Acting Chief Constable",
        "Acting Chief Constable postIn Wendale & Marl Police",
        "Ann Loss holdsPost Detective Superintendent",
        "Chief Executive postIn Marl Council",
    } <= stated(found)
