"""Lead and delegated safeguarding partners: their ranks, their organisations, their groups."""

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


BOARD = """Marl Safeguarding Children Partnership

The Executive meets in public. Its members are the Director of Children's Services, Marl Council, \
the Divisional Commander, Wendale Police and the Chief Nurse, Wendale ICB.
"""
PARTNERS = BOARD.replace(
    "The Executive meets in public. Its members are", "The Delegated Safeguarding Partners are"
)
GROUPS = """
{} groups support {} work and report to {}:

- Audit Group, chaired by the Head of Quality, Marl Council;
- Voices Group
"""


def test_partners_are_told_by_their_posts_each_with_its_organisation() -> None:
    found = stated(reading(PARTNERS))
    partners = "memberOf Delegated Safeguarding Partners"
    assert {
        f"Director of Children's Services {partners}",
        f"Divisional Commander {partners}",
        f"Chief Nurse {partners}",
        "Director of Children's Services postIn Marl Council",
        "Divisional Commander postIn Wendale Police",
        "Chief Nurse postIn Wendale ICB",
    } <= found
    assert f"Wendale Police {partners}" not in found


def test_groups_listed_report_to_whom_the_sentence_before_tells_of() -> None:
    found = stated(reading(PARTNERS + GROUPS.format("Two", "their", "them")))
    assert {
        "Audit Group reportsTo Delegated Safeguarding Partners",
        "Voices Group reportsTo Delegated Safeguarding Partners",
        "Head of Quality postIn Marl Council",
    } <= found
    found = stated(reading(BOARD + GROUPS.format("Two", "its", "it")))
    assert {"Audit Group reportsTo Executive", "Voices Group reportsTo Executive"} <= found


LEADERS = """Marl Safeguarding Children Partnership (MSCP)

Our groups

    Case Group
    Chaired by Moira Pell, Head of Quality Assurance Marl Council
    Audit and Performance Group
    Chaired by Ann Strand, Detective Chief Inspector Wendale Police
    Workforce Group
    Chair vacant

The MSCP is supported by a small team, hosted by Marl Council.
"""


def test_a_line_that_says_who_leads_a_group_begins_no_name_and_ends_the_one_above() -> None:
    found = reading(LEADERS)
    assert {"Case Group", "Audit and Performance Group", "Workforce Group"} <= set(
        names(found).values()
    )
    told = stated(found)
    assert {
        "Moira Pell chairs Case Group",
        "Ann Strand chairs Audit and Performance Group",
        "Head of Quality Assurance postIn Marl Council",
        "Detective Chief Inspector postIn Wendale Police",
    } <= told
    assert "Marl Safeguarding Children Partnership partOf Marl Council" not in told


def test_a_row_on_one_line_may_be_longer_than_a_cell() -> None:
    text = """Larch Multi-Agency Safeguarding Arrangements

The three statutory safeguarding partners

Statutory Safeguarding Partners Lead Safeguarding Partner Delegated Safeguarding Partner
Larch Borough Council Chief Executive, Jo Bell Director of Children and Learning, \
Priya Shah-Hollingworth
Larch Valley Police Chief Constable Assistant Chief Constable (Local Policing), Ann Vale
NHS Larch ICB Chief Executive Officer, Dr Tom Reed Executive Chief Nurse
"""
    found = stated(reading(text))
    assert {
        "Executive Chief Nurse postIn NHS Larch ICB",
        "Chief Constable postIn Larch Valley Police",
    } <= found


def test_a_table_of_who_acts_for_each_partner_seats_the_partners() -> None:
    found = stated(
        reading(
            "Marlshire Safeguarding Children Partnership\n\nIndependent Scrutineer's Report\n"
            "1st April 2024 - 31st March 2025\n\nWho the partners are\n\n"
            "| | Lead Safeguarding Partner | Delegated Safeguarding Partner |\n|---|---|---|\n"
            "| Marlshire Council | Chief Executive, Jo Bell | Director of Care, Ann Poole |\n"
            "| Marlshire Police | Chief Constable | ACC Rob Jewell |\n"
        )
    )
    assert found == {
        "Independent Scrutineer postIn Marlshire Safeguarding Children Partnership",
        "Marlshire Council memberOf Marlshire Safeguarding Children Partnership",
        "Marlshire Police memberOf Marlshire Safeguarding Children Partnership",
        "Jo Bell holdsPost Chief Executive",
        "Ann Poole holdsPost Director of Care",
        "Chief Executive postIn Marlshire Council",
        "Director of Care postIn Marlshire Council",
        "Chief Constable postIn Marlshire Police",
        "Chief Constable represents Marlshire Police",
        "Jo Bell represents Marlshire Council",
        "Ann Poole represents Marlshire Council",
        "Rob Jewell represents Marlshire Police",
    }
