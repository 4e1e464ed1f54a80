"""Whose list a table, a list or a label is, where a paper tells of several bodies."""

import pytest
from sightline.ontology.terms import EntityType, Predicate
from sightline.tests.extract.told import reading, stated

REPORT = (
    "Marlshire County Council\n\n# Children's Scrutiny Committee\n\n14 October 2022\n\n"
    "Report of the Director of Children's Services\n\n"
)


def seats(text: str) -> set[str]:
    """Return who is said to sit where, and who leads what."""
    leads = (Predicate.MEMBER_OF, Predicate.CHAIRS, Predicate.VICE_CHAIRS)
    return stated(reading(REPORT + text), *leads)


def test_a_table_of_members_is_of_whom_the_sentence_above_it_tells() -> None:
    found = seats(
        "## 4. The Marlshire Safeguarding Children Partnership\n\n"
        "The Partnership is led by an Executive Group which meets six times a year. Membership is "
        "set out below.\n\n"
        "|Name|Role|Organisation|\n|---|---|---|\n"
        "|Helen Marsh (Chair)|Chief Executive|Marlshire County Council|\n"
        "|Liam Poole|Chief Constable|Marlshire Police|\n"
    )
    assert found == {
        "Helen Marsh memberOf Executive Group",
        "Helen Marsh chairs Executive Group",
        "Liam Poole memberOf Executive Group",
    }


def test_a_chair_told_right_below_a_heading_is_that_of_the_body_it_names() -> None:
    found = seats(
        "# PART B - ADULTS SELECT COMMITTEE: WORK PROGRAMME\n\n"
        "Chair: Councillor Helen Marsh           Vice-Chair: Councillor Liam Poole\n"
    )
    assert {
        "Helen Marsh chairs Adults Select Committee",
        "Liam Poole viceChairs Adults Select Committee",
    } <= found
    assert not any("Children's" in fact for fact in found)


@pytest.mark.parametrize(
    "table",
    [
        "Set up by:     the Cabinet\nMembers:       Helen Marsh; Liam Poole\n",
        "|Name|Role|\n|---|---|\n|Helen Marsh|Head of Law|\n",
    ],
)
def test_a_line_that_names_a_group_heads_the_table_below_it(table: str) -> None:
    found = seats(
        "The Partnership has two sub-groups.\n\nElective Home Education Task and Finish Group\n\n"
        f"{table}"
    )
    assert "Helen Marsh memberOf Elective Home Education Task and Finish Group" in found


def test_a_label_in_a_paragraph_is_of_the_body_before_it_and_of_no_list_further_up() -> None:
    found = seats(
        "Below the Executive is the Delivery Group. Its members are:\n\n"
        "Jill Starr, Head of Law\nMax Boon, Head of Housing\n\n"
        "The Marlshire Safeguarding Children Partnership has other groups. The Learning Group "
        "considers reviews and audits. Chair: Hannah Quill.\n"
    )
    assert {
        "Jill Starr memberOf Delivery Group",
        "Hannah Quill chairs Learning Group",
    } <= found
    assert "Hannah Quill memberOf Delivery Group" not in found


def test_the_title_of_an_appendix_ends_the_list_above_it_and_says_whose_the_next_is() -> None:
    found = seats(
        "The Audit Panel has the following members:\nHelen Marsh, Head of Law\n"
        "Appendix A: Terms of Reference of the Review Panel\n"
        "Chair: Head of Housing\nCore members: Liam Poole; Jo Lee\n"
    )
    assert found == {
        "Helen Marsh memberOf Audit Panel",
        "Head of Housing chairs Review Panel",
        "Head of Housing memberOf Review Panel",
        "Jo Lee memberOf Review Panel",
        "Liam Poole memberOf Review Panel",
    }


SUB_GROUP = (
    "# Revised Terms of Reference\n\nThe sub-group is accountable to the Marlshire Safeguarding "
    "Children Partnership and the Marlshire Safeguarding Adults Board.\n\n"
    "Subgroup membership:\n\n- Marlshire Police\n\n"
)


def test_members_of_a_sub_group_without_a_name_are_not_the_partnership_s() -> None:
    assert not stated(reading(SUB_GROUP), Predicate.MEMBER_OF)


OWNERS = (
    "# Marlshire Safeguarding Adults Board (MSAB)\n\n# Learning Panel: Safeguarding reviews\n\n"
    "MSAB's Quality and Performance Sub-Group has met. The Independent Chair thanked it.\n"
)


def test_the_owner_before_an_apostrophe_is_no_part_of_the_name_of_its_group() -> None:
    group, board = "Quality and Performance Sub-Group", "Marlshire Safeguarding Adults Board"
    assert f"{group} partOf {board}" in stated(reading(OWNERS), Predicate.PART_OF)


TERMS = (
    "# MARLSHIRE SAFEGUARDING ADULTS BOARD\n\n"
    "# SAFEGUARDING ADULT REVIEW PANEL – TERMS OF REFERENCE\n\n"
    "The Panel advises the Independent Chair.\n"
)


def test_the_independent_chair_is_the_board_s_in_the_paper_of_its_panel() -> None:
    (chairs,) = stated(reading(TERMS), Predicate.CHAIRS)
    assert chairs.casefold() == "independent chair chairs marlshire safeguarding adults board"


@pytest.mark.parametrize(
    "text",
    [
        "Who are our partners?\n\nAshby Council\n\nAshby Police\n\nLarch Homes\n",
        "Our partners include Ashby Council, Ashby Police and Larch Homes.\n",
        "It works with relevant agencies including Ashby Council, Ashby Police and Larch Homes.\n",
        "The Board's member organisations were Ashby Council, Ashby Police and Larch Homes.\n",
        "Partners represented on the Board are Ashby Council, Ashby Police and Larch Homes.\n",
        "Member organisations:\n\n- Ashby Council\n- Ashby Police\n- Larch Homes\n",
    ],
)
def test_organisations_that_a_board_has_as_partners_are_its_members(text: str) -> None:
    found = reading(f"Ashby Safeguarding Children Board\nAnnual report\n\n{text}")
    names = ("Ashby Council", "Ashby Police", "Larch Homes")
    assert stated(found, Predicate.MEMBER_OF) == {
        f"{name} memberOf Ashby Safeguarding Children Board" for name in names
    }
    assert not [e.name for e in found.entities if e.type is EntityType.PERSON]


@pytest.mark.parametrize(
    "text",
    [
        "Safeguarding Partners:\n\nAshby Council\n\nLarchshire Police\n",
        "Statutory Safeguarding Partners\n\n- Ashby Council\n- Larchshire Police\n",
        "The three safeguarding partners are:\n\nAshby Council Larchshire Police\n",
        "Our Safeguarding Partners:\n\nAshby Council Larchshire Police\n\nThey met in May.\n",
    ],
)
def test_safeguarding_partners_listed_below_that_name_are_members(text: str) -> None:
    board = "Larchshire Safeguarding Children Partnership"
    facts = stated(reading(f"{board}\n\nThe {board} meets monthly.\n\n{text}"))
    assert {f"Ashby Council memberOf {board}", f"Larchshire Police memberOf {board}"} <= facts


@pytest.mark.parametrize(
    "told",
    [
        "Each has named a senior lead who attends the Safeguarding Forum.",
        "All agencies have nominated a representative to sit on the Safeguarding Forum.",
        "Each organisation has a named officer who represents it on the Safeguarding Forum.",
        "The agencies below send a lead officer who sits on the Safeguarding Forum.",
        "Every agency has a lead. These leads attend the Safeguarding Forum.",
    ],
)
def test_whom_agencies_send_are_members_of_where_the_sentence_above_says(told: str) -> None:
    found = reading(
        "Ashby Safeguarding Children Partnership\nArrangements\n\n## Relevant agencies\n\n"
        f"These are part of the arrangements. {told}\n\n|Agency|Lead|Role|\n|---|---|---|\n"
        "|Ashby Hospitals NHS Trust|Helen Marsh|Chief Nurse|\n"
        "|Ashby College|Liam Poole|Vice Principal|\n"
    )
    assert stated(found, Predicate.MEMBER_OF) == {
        f"{who} memberOf Safeguarding Forum"
        for who in ("Ashby Hospitals NHS Trust", "Helen Marsh", "Ashby College", "Liam Poole")
    }


@pytest.mark.parametrize(
    "title",
    [
        "Executive attendance 2022-23 (6 meetings)",
        "Attendance at the Executive, 2022-23",
        "Table 3: Executive Group attendance",
        "Membership of the Executive Group at March 2023",
    ],
)
def test_a_line_says_whose_attendance_is_counted_below_it(title: str) -> None:
    found = reading(
        "Ashby Safeguarding Children Partnership\nAnnual Report\n\n# Governance\n\n"
        "The Executive Group meets every two months.\n\n## Attendance\n\n"
        f"{title}\n\nAshby Council 100%\n\nAshby Police 83%\n\nLarch Homes 50%\n"
    )
    said = stated(found, Predicate.MEMBER_OF)
    assert {
        "Ashby Council memberOf Executive Group",
        "Ashby Police memberOf Executive Group",
    } <= said
    assert not [fact for fact in said if fact.endswith("Partnership")]


def test_whoever_makes_up_a_team_works_in_it() -> None:
    found = reading(
        "Ashby Safeguarding Children Partnership\n\nThe Partnership is supported by a Business "
        "Unit made up of a Business Manager, a Training Officer and a Quality Officer.\n"
    )
    assert not stated(found, Predicate.MEMBER_OF)
    assert "Training Officer postIn Business Unit" in stated(found, Predicate.POST_IN)


@pytest.mark.parametrize(
    "told",
    [
        "The Executive Group is chaired in rotation; in 2022-23 the chair was Helen Marsh.",
        "The Executive Group meets often. Its chair rotates and is held this year by Helen Marsh.",
        "The chair of the Executive Group goes round and in 2022 it was held by Helen Marsh.",
        "The Executive Group is chaired in turn and from May it passes to Helen Marsh.",
    ],
)
def test_who_is_in_the_chair_of_a_body_whose_chair_rotates(told: str) -> None:
    assert stated(reading(REPORT + told), Predicate.CHAIRS) == {
        "Helen Marsh chairs Executive Group"
    }


@pytest.mark.parametrize(
    "told",
    [
        "It has sub-groups, each of which has a plan and gives a report to the Executive Group.",
        "Its sub-groups, each of which meets often and reports to the Executive Group, are below.",
        "There are two sub-groups. Each one reports to the Executive Group at each meeting.",
        "There are two sub-groups. All of them report to the Executive Group on a template.",
    ],
)
def test_sub_groups_of_a_table_report_where_the_sentence_above_it_says(told: str) -> None:
    found = reading(
        "Ashby Safeguarding Children Board\nAnnual Report\n\nThe Executive Group meets monthly.\n\n"
        f"## Sub-groups\n\n{told}\n\n|Sub-group|Chair|Met|\n|---|---|---|\n"
        "|Quality Group|Helen Marsh, Head of Quality|6|\n|Training and Workforce|vacant|5|\n"
    )
    assert stated(found, Predicate.REPORTS_TO) == {
        f"{group} reportsTo Executive Group"
        for group in ("Quality Group", "Training and Workforce")
    }


def test_a_column_of_those_who_chair_groups_says_of_nobody_that_they_chair_the_board() -> None:
    names = ("Ann Vale", "Raj Patel", "Jo Hill", "Chief Nurse", "Head of Law", "Cy Moss")
    text = "Ashby Safeguarding Board\n\nAudit\n\nReviews\n\nTraining\n\nChair\n" + "\n".join(names)
    assert not stated(reading(text + "\n"), Predicate.CHAIRS)
    assert stated(reading("Ashby Safeguarding Board\n\nChair\nAnn Vale\n"), Predicate.CHAIRS) == {
        "Ann Vale chairs Ashby Safeguarding Board"
    }


@pytest.mark.parametrize("label", ["Members of the Board", "Board members"])
@pytest.mark.parametrize(
    "front_sheet",
    [
        (
            "Report to: Health Scrutiny Committee\nDate of meeting: 4 June 2019\n"
            "Report of: Director of Adult Services\n"
        ),
        (
            "Meeting:\tHealth Scrutiny Committee\nDate:\t4 June 2019\n"
            "Author:\tOmar Sadiq, Board Manager\n"
        ),
        "Health Scrutiny Committee\n\n4 June 2019\n\nReport of the Director of Adult Services\n",
    ],
)
def test_members_listed_in_an_appendix_to_a_report_make_it_no_minutes(
    front_sheet: str, label: str
) -> None:
    told = "This report presents the work of the Marlshire Safeguarding Adults Board. "
    said = "It has met in each quarter and its attendance was good. " * 6
    read = reading(
        f"Marlshire County Council\n\n{front_sheet}\n1. Summary\n\n{told}{said}\n\nAppendix B\n\n"
        f"Marlshire Safeguarding Adults Board\n\n{label}\n\n"
        "Name\tAgency\nHelen Marsh\tIndependent Chair\nLiam Poole\tMarlshire Police\n"
    )
    assert not stated(read, Predicate.ATTENDED)
    assert stated(read, Predicate.MEMBER_OF) >= {
        "Helen Marsh memberOf Marlshire Safeguarding Adults Board",
        "Liam Poole memberOf Marlshire Safeguarding Adults Board",
    }


def test_sub_groups_in_a_report_are_not_of_the_committee_it_is_put_to() -> None:
    read = reading(
        REPORT + "## 4. The new arrangements\n\nThe table shows the position.\n\n"
        "|Sub-group|Chair|Takes over the work of|\n|---|---|---|\n"
        "|Learning Group|Helen Marsh|Training Group|\n"
    )
    assert not stated(read, Predicate.PART_OF) & {
        "Learning Group partOf Children's Scrutiny Committee"
    }
    assert stated(read, Predicate.REPLACES) == {"Learning Group replaces Training Group"}


@pytest.mark.parametrize("header", ["Status", "Attendance", "Present", "In attendance"])
@pytest.mark.parametrize(
    ("chair", "deputy", "other"),
    [("Chair", "Deputy Chair", "Member"), ("Yes (Chair)", "Yes (Vice-Chair)", "Yes")],
)
def test_the_column_of_who_was_there_may_say_who_leads(
    header: str, chair: str, deputy: str, other: str
) -> None:
    found = seats(
        "## Members of the Learning Group\n\n"
        f"|Agency|Member|Deputy|{header}|\n|---|---|---|---|\n"
        f"|Marlshire Police|Helen Marsh|Not yet named|{chair}|\n"
        f"|Marlshire Hospital NHS Trust|Omar Sadiq|–|{deputy}|\n"
        f"|Probation Service|Liam Poole|–|{other}|\n"
    )
    assert "Helen Marsh chairs Learning Group" in found
    assert "Omar Sadiq viceChairs Learning Group" in found
    assert "Liam Poole chairs Learning Group" not in found


@pytest.mark.parametrize("said", ["multi-agency representation", "Quality representatives"])
def test_what_stands_beside_a_label_titles_no_list_of_another_body(said: str) -> None:
    found = reading(
        "Ashby Safeguarding Children Board\n\nThe Quality Group and a multi-agency exploitation "
        f"team help it.\n\n## Executive Group\n\nMembership: {said}\nChair: Helen Marsh\n"
    )
    assert stated(found, Predicate.CHAIRS) == {"Helen Marsh chairs Executive Group"}


@pytest.mark.parametrize("head", ["Group", "Subgroup", "Sub-group"])
def test_a_sub_group_in_the_words_of_a_national_panel_is_not_that_panel(head: str) -> None:
    found = reading(
        f"Ashby Safeguarding Children Board\n\n## Child Safeguarding Practice Review {head}\n\n"
        "Chair: Helen Marsh\n\nA copy goes to the National Child Safeguarding Practice Review "
        "Panel.\n"
    )
    assert stated(found, Predicate.CHAIRS) == {
        f"Helen Marsh chairs Child Safeguarding Practice Review {head}"
    }


@pytest.mark.parametrize(
    "members",
    [
        "Elected Members:\nAnn Vale    Castle Brack\nBob Orr    Upper Marl\nJo Nash    Redgate\n",
        "Councillors present:\nAnn Vale (Castle Brack), Bob Orr (Upper Marl), Jo Nash (Redgate)\n",
        "Present:\nMrs Ann Vale, Castle Brack\nMr Bob Orr, Upper Marl\nMs Jo Nash, Redgate\n",
        "Members present:\nMrs A Vale (Castle Brack)\nMr B Orr (Upper Marl)\nMs D Nash (Redgate)\n",
    ],
)
def test_wards_beside_councillors_are_no_organisations(members: str) -> None:
    found = reading(
        "ASHBY COUNTY COUNCIL\n\nCHILDREN'S SELECT COMMITTEE\n\n"
        f"Minutes of the meeting held on 9 March 2023\n\n{members}\nAPOLOGIES\nNone.\n"
    )
    assert not stated(found, Predicate.REPRESENTS)
    assert not any(e.type is EntityType.AGENCY for e in found.entities)
    assert len(stated(found, Predicate.MEMBER_OF)) == len(("Vale", "Orr", "Nash"))


def test_a_list_that_names_a_known_organisation_has_others_too() -> None:
    found = reading(
        "ASHBY SAFEGUARDING FORUM\n\nMinutes of the meeting held on 9 March 2023\n\n"
        "Present:\nMrs Ann Vale, Castle Brack\nMr Bob Orr, Upper Marl\nMs Jo Nash, Ashby Police\n"
    )
    assert "Ann Vale represents Castle Brack" in stated(found, Predicate.REPRESENTS)


@pytest.mark.parametrize(
    "lead",
    [
        "The following are also members of the Audit Group:",
        "In addition, the following officers sit on the Audit Group:",
        "The following are members of the Audit Group:",
    ],
)
def test_the_following_are_members_of_the_body_that_is_named(lead: str) -> None:
    found = reading(
        f"# Ashby Safeguarding Children Board\n\nThe Audit Group meets monthly.\n\n- 3.1 {lead}\n\n"
        "- Head of Law, Ashby Council (adviser)\n- Designated Doctor, Ashby NHS Trust\n",
        "paper.md",
    )
    assert stated(found, Predicate.MEMBER_OF) == {
        "Head of Law memberOf Audit Group",
        "Designated Doctor memberOf Audit Group",
    }


def test_whom_a_summons_calls_was_not_there_for_that() -> None:
    text = (
        "Minutes and papers\n\nChildren's Scrutiny Committee\n\nDate: 17 November 2022\n\n"
        "To: The Members of the Children's Scrutiny Committee\n\nCouncillor Ann Vale (Chair)\n\n"
        "Councillors B Dale and C Hill\n\nMembers:\n\nMs L Oak\n\n"
        "In attendance:\n\nJo Bell, Director of Health\n"
    )
    there = stated(reading(text), Predicate.ATTENDED)
    assert there == {"Jo Bell attended 2022-11-17"}


@pytest.mark.parametrize("owner", ["MSCP", "Marlshire LSCB"])
def test_the_acronym_of_a_board_on_a_line_of_its_own_is_no_part_of_its_group(owner: str) -> None:
    text = f"{owner}\nExecutive Group\nMinutes of meeting 16 May 2023\nPresent: Helen Marsh\n"
    assert "Helen Marsh memberOf Executive Group" in stated(reading(text), Predicate.MEMBER_OF)


@pytest.mark.parametrize("label", ["Cabinet members present", "Councillors in attendance"])
def test_members_of_the_cabinet_are_no_guests_of_its_own_minutes(label: str) -> None:
    text = (
        "CABINET\n\nMinutes of the meeting of the Cabinet held on 12 March 2024\n\n"
        f"{label}: Councillor A Khan (in the Chair), Councillor B Lee\n\n"
        "Officers: Helen Marsh, Head of Law\n"
    )
    assert stated(reading(text), Predicate.MEMBER_OF, Predicate.CHAIRS) == {
        "A Khan chairs Cabinet",
        "A Khan memberOf Cabinet",
        "B Lee memberOf Cabinet",
    }


@pytest.mark.parametrize(
    "told",
    [
        "The agencies below have staff in the Hub, at Alder House. (V) = virtual.",
        "The following agencies are based in the Hub.",
    ],
)
def test_agencies_that_have_staff_in_a_hub_are_its_members(told: str) -> None:
    found = stated(
        reading(
            "Marlshire Multi Agency Safeguarding Hub\n\nOperating Protocol\n\n"
            f"The Hub is led by the Council.\n\n{told}\n\n"
            "| Agency | Post |\n|---|---|\n| Marlshire Police | Detective Sergeant |\n"
            "| Larch NHS Trust (V) | Health Visitor |\n"
        ),
        Predicate.MEMBER_OF,
    )
    assert found == {
        "Marlshire Police memberOf Marlshire Multi Agency Safeguarding Hub",
        "Larch NHS Trust memberOf Marlshire Multi Agency Safeguarding Hub",
    }
