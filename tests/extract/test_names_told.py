"""Names that are told by a word beside them, or hold one that others do not."""

import pytest
from sightline.ontology.terms import EntityType, Predicate
from sightline.tests.extract.told import reading, stated

HEAD = "HOLT SAFEGUARDING CHILDREN PARTNERSHIP\n\nYearly report\n\nThe Audit Group meets.\n\n"


def named(said: str, *types: EntityType) -> set[str]:
    """Return the names of what a sentence tells of, of some types, or all."""
    return {e.name for e in reading(f"{HEAD}{said}\n").entities if not types or e.type in types}


@pytest.mark.parametrize("name", ["Fit4You Leisure Trust", "Grow8 Ltd", "Ashdown Hospitals NHSFT"])
def test_an_organisation_is_named_by_any_word(name: str) -> None:
    assert name in named(f"The centre is run by {name}.", EntityType.AGENCY)


def test_a_key_stage_begins_no_name() -> None:
    assert "KS2 Group" not in named("The KS2 Group meets.")


def test_whom_a_board_asks_is_named_without_the_verb() -> None:
    said = "RESOLVED - That the Board:\n\n(i) Note it; and\n(ii) Ask Larch NHS Trust to reply."
    assert "Larch NHS Trust" in named(said, EntityType.AGENCY)


@pytest.mark.parametrize(
    ("said", "title"),
    [
        ("The Lord Mayor sits on the Audit Group.", "Lord Mayor"),
        ("The Deputy Lord Mayor sits on the Audit Group.", "Deputy Lord Mayor"),
        ("The Chief of Staff sits on the Audit Group.", "Chief of Staff"),
        ("Ann Bell, Quality Services Manger, sits on the Audit Group.", "Quality Services Manger"),
        ("The head of Larch Road Primary School sits on it.", "head of Larch Road Primary School"),
    ],
)
def test_a_post_is_told_by_its_words(said: str, title: str) -> None:
    assert title in named(said, EntityType.POST)


@pytest.mark.parametrize(
    "said",
    ["They met in the Lord Mayor's Room.", "The head of the family spoke.", "Staff of Holt spoke."],
)
def test_rooms_and_others_are_no_posts(said: str) -> None:
    assert not named(said, EntityType.POST)


def test_a_temporary_post_is_another() -> None:
    said = "The Chief Constable reports to the Board. Ann Bell is the Temporary Chief Constable."
    assert {"Chief Constable", "Temporary Chief Constable"} <= named(said, EntityType.POST)


def test_a_deputy_monitoring_officer_directs_as_well() -> None:
    title = "Director of Law and Deputy Monitoring Officer"
    assert named(f"Ann Bell, {title}, spoke.", EntityType.POST) == {title}


def test_a_section_of_a_law_is_no_service() -> None:
    said = "Ann Bell, Director of Resources and Section 151 Officer, sits on the Audit Group."
    assert not named(said, EntityType.SERVICE)


@pytest.mark.parametrize("said", ["headteacher at St Aldwyn's", "headteacher of Fernleigh"])
def test_where_a_head_teaches_is_a_school(said: str) -> None:
    school = said.split(" ", 2)[2]
    told = stated(reading(f"{HEAD}Ann Bell, {said}, sits on the Audit Group.\n"))
    assert any(fact.endswith(f"postIn {school}") for fact in told)


@pytest.mark.parametrize(
    "said",
    [
        "The Board thanked Ann Bell and Omar Fry and their teams for their time.",
        "Ann Bell, who had represented health since May, retired, as did Omar Fry and his staff.",
    ],
)
def test_who_has_a_team_or_represents_is_an_official(said: str) -> None:
    assert {"Ann Bell", "Omar Fry"} <= named(said, EntityType.PERSON)


@pytest.mark.parametrize(
    "said",
    ["The Board thanked Ann Bell and her family.", "Ann Bell, who represented the family, spoke."],
)
def test_others_stay_private(said: str) -> None:
    assert not named(said, EntityType.PERSON)


def test_an_auditor_is_no_person() -> None:
    said = "Ann Bell, Engagement Lead, Grant Thornton, sits on the Audit Group."
    assert "Ann Bell represents Grant Thornton" in stated(
        reading(f"{HEAD}Members:\n\nAnn Bell, Engagement Lead, Grant Thornton\n"),
        Predicate.REPRESENTS,
    )
    assert named(said, EntityType.PERSON) == {"Ann Bell"}


def test_a_childrens_trust_board_is_a_partnership() -> None:
    assert "Holt Children's Trust Board" in named(
        "The Holt Children's Trust Board meets.", EntityType.PARTNERSHIP
    )


def test_a_brokerage_is_a_service() -> None:
    assert "Early Help Brokerage" in named("The Early Help Brokerage meets.", EntityType.SERVICE)


@pytest.mark.parametrize(
    "name",
    [
        "Wendshire and Marl on Sea Adult Safeguarding Partnership Board",
        "Marl on Trent Community Safety Partnership",
        "Hexby and Marl upon Wend Children's Safeguarding Partnership",
    ],
)
def test_a_place_by_the_water_is_part_of_a_name(name: str) -> None:
    assert name in named(f"The {name} meets. It has an Audit Group.", EntityType.PARTNERSHIP)


def test_two_heads_with_a_slash_name_nothing() -> None:
    said = "Ann Bell was appointed as the Independent Chair of the Board/Partnership in May."
    assert "Board/Partnership" not in named(said)


def test_minutes_about_a_hub_are_not_its_own() -> None:
    found = reading(
        "Agenda item\n\nMulti-Agency Safeguarding Hub (MASH) - update\n\nMinutes:\n\nThe Director "
        "of Children's Services introduced a report on the Multi-Agency Safeguarding Hub (MASH).\n"
    )
    assert not stated(found, Predicate.REPORTS_TO)


@pytest.mark.parametrize("place", ["North East", "Greater Marl", "Marlshire PDU", "Wend Cluster"])
def test_a_national_organisation_says_where_it_is(place: str) -> None:
    name = f"Probation Service ({place})"
    assert name in named(f"Staff of {name} sit on the Audit Group.", EntityType.AGENCY)


@pytest.mark.parametrize("said", ["Chair", "Early Help", "Jane Marsh", "DfE", "who sent a paper"])
def test_other_brackets_are_no_part_of_it(said: str) -> None:
    agencies = named(f"Barnardo's ({said}) sits on the Audit Group.", EntityType.AGENCY)
    assert not any("(" in name for name in agencies)


@pytest.mark.parametrize(
    ("said", "type_"),
    [
        (
            "They refer to the multi-agency hub at Marl, known as Larkspur.",
            EntityType.HUB,
        ),
        ("The edge of care service, called Stepping Stones, meets.", EntityType.SERVICE),
    ],
)
def test_a_name_is_told_by_what_is_called_so(said: str, type_: EntityType) -> None:
    assert {"Larkspur", "Stepping Stones"} & named(said, type_)


def test_a_hub_is_known_by_another_name() -> None:
    said = "The Adult MASH, known locally as the Wend Gateway, meets. The Wend Gateway is new."
    assert len(named(said, EntityType.HUB)) == 1


@pytest.mark.parametrize(
    "said",
    [
        "There are two delivery groups, namely Audit and Data; and Children we Care For.",
        "There are two delivery groups: Workforce, and Data. The Workforce delivery group met.",
    ],
)
def test_groups_of_a_list_are_two(said: str) -> None:
    groups = named(said, EntityType.GROUP) - {"Audit Group"}
    assert len(groups) == 2


def test_a_longer_name_stays_whole_beside_a_group_of_a_list() -> None:
    said = "There are two sub-groups: Exploitation, and Audit. The Child Exploitation Panel met."
    assert "Child Exploitation Panel" in named(said)


def test_a_heading_that_says_how_often_it_meets_is_a_group() -> None:
    said = "Our sub-groups\n\nPractice and Procedures (meets monthly)\nIt looks at procedures.\n"
    assert "Practice and Procedures" in named(said, EntityType.GROUP)


@pytest.mark.parametrize(
    "said",
    [
        "The Board approved the Early Help Strategy in May.",
        "Cases go to the Early Help Navigators, or to Early Help Hubs.",
        "The Human Resources Policy was agreed.",
    ],
)
def test_what_only_qualifies_a_thing_is_no_service(said: str) -> None:
    assert not named(said, EntityType.SERVICE)


@pytest.mark.parametrize(
    ("said", "who"),
    [
        ("In the absence of Ann Bell the report was taken as read.", "Ann Bell"),
        ("The group was led by the Clerk's deputy, Ann Bell, in May.", "Ann Bell"),
        ("I took the chair in May 2015 from Sir Omar Fry.", "Omar Fry"),
        ("His place would be taken by Ann Bell.", "Ann Bell"),
        ("The reviewer for Adult W, Ann Bell, will write to the Board.", "Ann Bell"),
        ("Ann Bell had resigned as the college representative.", "Ann Bell"),
        ("I was helped by Ann Bell, a former director of a charity.", "Ann Bell"),
        ("Professor Ann Bell is leading the review.", "Ann Bell"),
        ("Lawyer consulted: Ann Bell", "Ann Bell"),
    ],
)
def test_who_acts_in_an_office_is_told_by_more(said: str, who: str) -> None:
    assert who in named(said, EntityType.PERSON)


@pytest.mark.parametrize(
    "said",
    ["Ann Bell was leading the way home.", "In May Ann Bell, a former foster carer, wrote to us."],
)
def test_who_does_not_is_left_out(said: str) -> None:
    assert not named(said, EntityType.PERSON)


def test_a_service_of_two_subjects_has_one_name() -> None:
    said = "The Early Help and Prevention Service refers cases to the Audit Group."
    assert named(said, EntityType.SERVICE) == {"Early Help and Prevention Service"}


def test_two_services_have_two() -> None:
    said = "The Fostering Service and Adoption Service report to the Audit Group."
    assert named(said, EntityType.SERVICE) == {"Fostering Service", "Adoption Service"}


def test_who_holds_a_contract_is_an_organisation() -> None:
    said = "It took evidence from Next Horizon, which delivered the Council's mentoring contract."
    assert "Next Horizon" in named(said, EntityType.AGENCY)


@pytest.mark.parametrize(
    "said",
    [
        "It is led by the Council, the CCG and the Police. The CCG and the Police agreed.",
        "It is a duty of both partners (LA and CCG) to review it. The CCG agreed.",
    ],
)
def test_what_small_words_join_is_no_name(said: str) -> None:
    assert not any(" and " in name for name in named(said, EntityType.AGENCY))


def test_an_lscb_may_be_called_by_its_words_in_another_order() -> None:
    said = "The Local Children's Safeguarding Board was new. The LSCB met in May."
    assert (
        len(named(said, EntityType.PARTNERSHIP) - {"Holt Safeguarding Children Partnership"}) == 1
    )


def test_what_is_limited_in_time_is_no_company() -> None:
    assert not named("Time Limited Workstreams look at it.", EntityType.AGENCY)


@pytest.mark.parametrize(
    "whence", ["from Adult Social Care", "of Ashby Police", "at Ashby Council"]
)
def test_who_leads_something_for_an_organisation_is_a_person(whence: str) -> None:
    text = f"Ashby Safeguarding Board\n\nThe Transitions Group is led by Gwil Ashworth {whence}.\n"
    found = reading(text)
    assert "Gwil Ashworth chairs Transitions Group" in stated(found)


def test_what_leads_by_itself_is_no_person() -> None:
    text = "Ashby Safeguarding Board\n\nThe Transitions Group is led by Bright Futures.\n"
    assert not any(e.type is EntityType.PERSON for e in reading(text).entities)
