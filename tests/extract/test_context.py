"""Whose paper it is: its kind, its date, the body that met, who published it."""

import datetime as dt

import pytest
from sightline.ontology.terms import EntityType, PaperKind, Predicate
from sightline.tests.extract.told import names, reading, stated

MINUTES = (
    "Marlshire County Council\n\nChildren's Scrutiny Committee\n\nMinutes of the meeting held on "
    "Tuesday 12 March 2024 at 10.00 am in Committee Room 2, County Hall, Marlbury\n\n"
    "Present: Councillor A Khan\n"
)
PARTNERSHIP = (
    "Minutes of a meeting of the Marlshire Safeguarding Children Partnership held at the Town "
    "Hall, Marlbury on 5 June 2023\n\nPresent: Helen Marsh (Chair)\n"
)
REPORT = (
    "Children's Scrutiny Committee\n\n14 October 2022\n\nReport of Helen Marsh, Director of "
    "Children's Services\n\n# Audit programme\n\nPurpose of the report\n\nTo tell of audits.\n"
)
TERMS = (
    "# Terms of Reference of the Quality Assurance Group\n\nThe Group meets monthly.\n\n"
    "Approved 1 April 2021\n"
)
ANNUAL = "# Marlshire Safeguarding Adults Board\n\n# Annual Report 2022/23\n\nForeword\n"
CONSTITUTION = (
    "# Constitution of Marlshire County Council\n\n## Scheme of delegation\n\nThe Cabinet has "
    "these functions.\n"
)
SUMMONS = (
    "SUMMONS\n\nTo: The Members of the Children's Scrutiny Committee\n\nYou are summoned to a "
    "meeting on 4 February 2020.\n\nCouncillors A Khan and B Lee\n"
)
NOTES = (
    "Quality Assurance Group\n\nNotes of the meeting of 9 January 2024\n\nAttendees: Helen Marsh\n"
)
PAGE = (
    "<html><head><title>Who we are</title></head><body><h1>Marlshire Safeguarding Children "
    "Partnership</h1><p>The Partnership is chaired by Helen Marsh.</p></body></html>"
)


@pytest.mark.parametrize(
    ("text", "kind", "date", "publisher"),
    [
        (MINUTES, PaperKind.MINUTES, "2024-03-12", "Marlshire County Council"),
        (
            PARTNERSHIP,
            PaperKind.MINUTES,
            "2023-06-05",
            "Marlshire Safeguarding Children Partnership",
        ),
        (NOTES, PaperKind.MINUTES, "2024-01-09", "Quality Assurance Group"),
        (REPORT, PaperKind.REPORT, "2022-10-14", "Children's Scrutiny Committee"),
        (TERMS, PaperKind.TERMS_OF_REFERENCE, "2021-04-01", "Quality Assurance Group"),
        (ANNUAL, PaperKind.ANNUAL_REPORT, None, "Marlshire Safeguarding Adults Board"),
        (CONSTITUTION, PaperKind.CONSTITUTION, None, "Marlshire County Council"),
        ("The weather was fine.\n", PaperKind.OTHER, None, None),
    ],
)
def test_a_paper_says_what_it_is(
    text: str, kind: PaperKind, date: str | None, publisher: str | None
) -> None:
    found = reading(text)
    assert found.kind is kind
    assert found.date == (dt.date.fromisoformat(date) if date else None)
    assert (names(found)[found.publisher] if found.publisher else None) == publisher


def test_a_summons_is_an_agenda_and_lists_members() -> None:
    assert reading(SUMMONS).kind is PaperKind.AGENDA_PACK


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("# Audit Panel\n\nAGENDA\n\n1. Apologies\n2. Minutes of 3 May", PaperKind.AGENDA_PACK),
        ("# Audit Panel\n\nMINUTES\n\nThe agenda was agreed.", PaperKind.MINUTES),
        ("# Audit Panel\n\nReport of the Clerk\n\nMinutes of 3 May", PaperKind.MINUTES),
    ],
)
def test_what_a_paper_calls_itself_first_counts(text: str, kind: PaperKind) -> None:
    assert reading(text, "paper.md").kind is kind


def test_a_list_of_members_deep_in_a_paper_makes_no_agenda() -> None:
    text = "# How we are organised\n\n" + "The Board meets in public. " * 80
    found = reading(f"{text}\n\n## Members\n\n- Jane Moss\n- Adam Reed", "paper.md")
    assert found.kind is PaperKind.OTHER


def test_a_web_page_is_known_by_its_format() -> None:
    found = reading(PAGE, "page.html")
    assert found.kind is PaperKind.WEB_PAGE
    assert found.title == "Marlshire Safeguarding Children Partnership"


@pytest.mark.parametrize(
    ("text", "body", "date", "venue"),
    [
        (
            MINUTES,
            "Children's Scrutiny Committee",
            dt.date(2024, 3, 12),
            "Committee Room 2, County Hall, Marlbury",
        ),
        (
            PARTNERSHIP,
            "Marlshire Safeguarding Children Partnership",
            dt.date(2023, 6, 5),
            "Town Hall, Marlbury",
        ),
        (NOTES, "Quality Assurance Group", dt.date(2024, 1, 9), ""),
        (SUMMONS, "Children's Scrutiny Committee", dt.date(2020, 2, 4), ""),
    ],
)
def test_the_meeting_is_the_body_s_on_its_day(
    text: str, body: str, date: dt.date, venue: str
) -> None:
    found = reading(text)
    (meeting,) = (e for e in found.entities if e.type is EntityType.MEETING)
    assert meeting.body is not None
    assert (names(found)[meeting.body], meeting.date, meeting.venue) == (body, date, venue)


@pytest.mark.parametrize("text", [TERMS, ANNUAL, CONSTITUTION, "Inspected on 3 May 2019.\n"])
def test_a_paper_of_no_meeting_names_none(text: str) -> None:
    assert not [e for e in reading(text).entities if e.type is EntityType.MEETING]


@pytest.mark.parametrize(
    ("line", "contacts"),
    [
        ("Contact: Helen Marsh, Head of Quality", ["Helen Marsh"]),
        ("Report author: Omar Sadiq", ["Omar Sadiq"]),
        ("Prepared by: Helen Marsh and Omar Sadiq", ["Helen Marsh", "Omar Sadiq"]),
        ("Helen Marsh chairs the Audit Group.", []),
    ],
)
def test_whom_to_contact_is_noted(line: str, contacts: list[str]) -> None:
    found = reading(REPORT + "\n" + line + "\n")
    assert [names(found)[contact] for contact in found.contacts][-2:] == contacts


def test_a_body_belongs_to_the_place_of_its_paper() -> None:
    places = {e.name: e.place for e in reading(MINUTES + "\nOfsted wrote.\n").entities}
    assert places["Children's Scrutiny Committee"] == "Marlshire"
    assert places["Ofsted"] is None


def test_a_title_is_not_the_letterhead() -> None:
    text = "# Marlshire County Council\n\n# OFFICIAL\n\n# Review of the front door\n\nText.\n"
    assert reading(text, "paper.md").title == "Review of the front door"


def test_a_title_is_not_the_name_of_the_file_nor_the_heading_of_a_list() -> None:
    page = (
        "<html><head><title>Panel_draft2.docx</title></head><body><p>Marlshire County Council</p>"
        "<p>Corporate Parenting Panel</p><h2>Present</h2><p>Councillor A Khan</p></body></html>"
    )
    assert reading(page, "paper.html").title == "Corporate Parenting Panel"


def test_a_report_s_title_is_not_whom_it_went_to() -> None:
    text = (
        "**Cabinet**\n\n**12 February 2020**\n\n**Improvement Plan: Progress Report**\n\n"
        "**Report of the Head of Quality**\n\nThe plan is on course.\n"
    )
    assert reading(text, "paper.md").title == "Improvement Plan: Progress Report"


def test_a_council_named_in_passing_is_not_whose_paper_it_is() -> None:
    text = "# Audit Group\n\n" + "The group met and heard of its plan. " * 40
    found = reading(f"{text}\n\nFenbury City Council spoke of its own.\n", "paper.md")
    assert "Fenbury City Council" in {entity.name for entity in found.entities}
    assert found.publisher not in {e.id for e in found.entities if e.type is EntityType.COUNCIL}


@pytest.mark.parametrize(
    ("head", "title"),
    [
        ("# Audit Group\n\n## Terms of Reference", "Audit Group: Terms of Reference"),
        ("# Audit Group\n\n## Minutes", "Audit Group"),
        ("# Audit Group\n\n## Purpose", "Audit Group"),
    ],
)
def test_a_title_that_only_names_a_body_says_what_the_paper_is(head: str, title: str) -> None:
    assert reading(f"{head}\n\nThe group meets monthly.\n", "paper.md").title == title


def test_a_title_in_plain_text_is_not_who_may_read_it() -> None:
    text = "OFFICIAL\n\nNotes of the Quality Assurance Group\n\nThe group met on 4 May 2021.\n"
    assert reading(text).title == "Notes of the Quality Assurance Group"


@pytest.mark.parametrize(
    "head",
    [
        "# Marlshire Safeguarding Adults Board\n\n## Quality Group – Notes and Actions",
        "Marlshire Safeguarding Adults Board (MSAB)\nQUALITY GROUP (QG)\nMinutes",
        "Marlshire Safeguarding Adults Board: Quality Group\nMinutes",
        "MARLSHIRE SAFEGUARDING ADULTS BOARD\nQUALITY GROUP\n\nNotes of the meeting of",
        "Marlshire Safeguarding Adults Board\nMinutes - Quality Group",
        "Marlshire Safeguarding Adults Board\n\nQuality Group - 12 March 2024\n\nMinutes",
    ],
)
def test_the_group_named_below_or_after_its_board_is_the_one_that_met(head: str) -> None:
    found = reading(f"{head}\n12 March 2024\n\nPresent: Helen Marsh, Marlshire Police\n")
    told = stated(found, Predicate.MEMBER_OF)
    assert {fact.casefold() for fact in told} == {"helen marsh memberof quality group"}


def test_a_web_page_of_one_item_is_minutes_of_the_sitting_that_it_names() -> None:
    found = reading(
        "Agenda item\n\nMarlshire Safeguarding Adults Board Annual Report    pdf icon PDF 83 KB\n\n"
        "  * Meeting of Adults Select Committee, Thursday, 5 October 2023 10.00 am (Item 35/23)\n\n"
        "Minutes:\n\nWitnesses:\n\nTeresa Hallam, Director of Public Health\n"
    )
    assert found.kind is PaperKind.MINUTES
    assert "Teresa Hallam attended 2023-10-05" in stated(found, Predicate.ATTENDED)
    (meeting,) = (e for e in found.entities if e.type is EntityType.MEETING)
    assert names(found)[meeting.body or ""] == "Adults Select Committee"


def test_a_date_in_capitals_on_its_own_line_is_no_numbered_heading() -> None:
    found = reading("AUDIT PANEL\n\nMINUTES\n\n14 JANUARY 2014\n\nPresent: Councillor A Khan\n")
    assert found.date == dt.date(2014, 1, 14)
    assert "A Khan attended 2014-01-14" in stated(found)


@pytest.mark.parametrize(
    ("head", "body"),
    [
        ("Minutes of a meeting of the Council held on 6 May 2014", "Council"),
        ("COUNCIL, 6th May 2014\n\nMinutes", "Council"),
        ("Minutes of the Cabinet Meeting, 6 May 2014", "Cabinet"),
        ("MINUTES OF MEETING Audit Panel HELD ON 6 May 2014", "Audit Panel"),
        ("To: All Members of the Panel, Jo Lee\n\nAUDIT PANEL\n\n6 MAY 2014", "Audit Panel"),
        ("Council – 6 May 2014\n\nPresent\n\nTHE MAYOR – Councillor C Orr", "Council"),
        (
            "Minutes of the meeting of Marlshire County Council, 6 May 2014",
            "Marlshire County Council",
        ),
        ("Minutes of a meeting of the Council's Audit Panel held on 6 May 2014", "Audit Panel"),
    ],
)
def test_the_council_itself_may_meet(head: str, body: str) -> None:
    found = reading(f"{head}\n\nPresent: Councillors A Khan and B Lee\n")
    assert {"B Lee attended 2014-05-06", f"B Lee memberOf {body}"} <= stated(found)


def test_a_partnership_named_only_with_its_executive_is_whose_arrangements_they_are() -> None:
    found = reading(
        "Marlshire arrangements\n\nThe Lead Safeguarding Partners (LSPs) are the three leaders. "
        "The LSPs meet twice a year. The LSPs agree the funding.\n\nThe Director of Education "
        "chairs the Marlshire Safeguarding Children Partnership (MSCP) Executive. The MSCP is "
        "one of the partners of Marlshire County Council in Marlshire.\n\nThe yearly report is "
        "published in May. It is submitted to the Department for Education and to Ofsted, and "
        "is presented by the Independent Scrutineer to the Cabinet."
    )
    own = "Marlshire Safeguarding Children Partnership"
    assert f"{own} (MSCP) Executive partOf {own}" in stated(found, Predicate.PART_OF)
    assert stated(found, Predicate.REPORTS_TO) == {
        f"{own} reportsTo Department for Education",
        f"{own} reportsTo Ofsted",
        "Independent Scrutineer reportsTo Cabinet",
    }


def test_partners_their_forum_and_one_of_them_are_a_single_body_and_no_post() -> None:
    found = reading(
        "Marlshire arrangements\n\nThe Lead Safeguarding Partners (LSPs) for Marlshire are:\n\n"
        "- Helen Orr, Chief Executive, Marlshire County Council\n"
        "- Omar Lee, Chief Constable, Marlshire Police\n\n"
        "The LSPs meet as the Lead Safeguarding Partners Forum. Each has appointed a Delegated "
        "Safeguarding Partner.\n"
    )
    body = "Lead Safeguarding Partners Forum"
    posts = {e.name.split(",")[0] for e in found.entities if e.type is EntityType.POST}
    assert posts == {"Chief Executive", "Chief Constable"}
    assert stated(found, Predicate.MEMBER_OF) == {
        f"{who} memberOf {body}"
        for who in ("Helen Orr", "Chief Executive", "Omar Lee", "Chief Constable")
    }


TASKS = """\
TERMS OF REFERENCE

Marlshire Safeguarding Children Partnership
Audit and Learning Sub Group (ALSG)

Contribute to the development of the Marlshire Safeguarding Children Partnership Business Plan.

The Head of Law is a member of the group.
"""


def test_a_plan_that_a_group_contributes_to_does_not_make_the_paper_its_owners() -> None:
    assert stated(reading(TASKS), Predicate.MEMBER_OF) == {
        "Head of Law memberOf Audit and Learning Sub Group"
    }


ARRANGEMENTS = (
    "Keeping children safe in Marlshire\n\nOur multi-agency safeguarding arrangements\n\n"
    "The Strategic Board leads the work and is chaired by Helen Marsh. It reports to the Marlshire "
    "Health and Wellbeing Board.\n\nThe Marlshire Safeguarding Children Partnership (MSCP) has an "
    "Independent Scrutineer.\n"
)
PUT_BEFORE = (
    "MARLSHIRE COUNTY COUNCIL\n\nCHILDREN'S SCRUTINY COMMITTEE\n\n12 January 2023\n\n"
    "MARLSHIRE SAFEGUARDING CHILDREN PARTNERSHIP: ANNUAL REPORT 2021-22\n\n"
    "Report of the Director of Children's Services\n\n1. The Partnership publishes a report.\n"
)
SENT_UP = (
    "Report of the Executive Group to the Marlshire Safeguarding Children Board\n\n"
    "3 October 2016\n\nThe Executive Group met twice.\n"
)
STRAPLINE = (
    "Marlshire Safeguarding Partnership\nKeeping adults and children safe\n\n"
    "Child Death Overview Panel\n\nMembership as at April 2021\n\n"
    "- Marlshire Police\n- Marlshire Council\n"
)


def test_arrangements_are_the_partnership_s_whichever_group_they_name_first() -> None:
    own = "Marlshire Safeguarding Children Partnership"
    found = stated(reading(ARRANGEMENTS))
    assert f"Independent Scrutineer postIn {own}" in found
    assert "Helen Marsh chairs Strategic Board" in found


def test_an_annual_report_put_before_a_committee_is_the_committee_s_paper() -> None:
    found = reading(PUT_BEFORE)
    assert found.kind is PaperKind.REPORT
    told = stated(found, Predicate.REPORTS_TO)
    assert "Director of Children's Services reportsTo Children's Scrutiny Committee" in told


def test_a_report_of_a_group_to_its_board_is_put_to_the_board() -> None:
    (meeting,) = (e for e in reading(SENT_UP).entities if e.type is EntityType.MEETING)
    assert names(reading(SENT_UP))[meeting.body or ""] == "Marlshire Safeguarding Children Board"


def test_a_motto_may_stand_between_a_partnership_and_its_group() -> None:
    assert stated(reading(STRAPLINE), Predicate.MEMBER_OF) == {
        "Marlshire Police memberOf Child Death Overview Panel",
        "Marlshire Council memberOf Child Death Overview Panel",
    }


def test_a_table_of_attendance_makes_minutes_and_a_heading_attendance_does_not() -> None:
    head = "Marlshire Health and Wellbeing Board\n\n12 March 2024\n\n"
    table = "|Name|Role|Attendance|\n|---|---|---|\n|Helen Marsh|Chair|Present|\n"
    assert reading(head + table).kind is PaperKind.MINUTES
    told = "## Attendance\n\nMembers should come to every meeting.\n"
    assert reading(head + told).kind is PaperKind.OTHER


def test_a_long_title_is_without_when_and_where() -> None:
    body = "Minutes of the Children, Education and Families Overview and Scrutiny Sub-Committee"
    text = (
        f"{body} held on Tuesday 6 February 2024 at 7.00 pm at 160 Dock Road, Ashby\n\nPresent:\n"
    )
    assert reading(text).title == body
    wide = " ".join(["Children and Families"] * 9)
    assert reading(f"Minutes of {wide}\n\nPresent:\n").title.endswith("and …")


@pytest.mark.parametrize("body", ["Executive", "Cabinet"])
def test_a_page_on_an_issue_is_of_whom_met_on_it(body: str) -> None:
    page = (
        "Issue details\n\nFostering Update\n\nThe Marlshire Safeguarding Children Board has seen "
        f"it.\n\nDecision due: 06/05/14 by {body}\n\nIssue history\n\nMeeting: 04/11/2014 - {body} "
        "(Item 52)\n\nMinutes:\n\nThe Head of Fostering introduced the report.\n"
    )
    found = reading(page)
    assert found.date is not None
    assert found.date.isoformat() == "2014-11-04"
    assert f"Head of Fostering reportsTo {body}" in stated(found)


def test_a_page_on_one_item_is_of_no_meeting_on_a_day_when_something_else_was() -> None:
    found = reading(
        "Agenda item\n\nHomes Trust - Update\n\nMinutes:\n\n"
        "The Trust was set up on 1st April 2019. The Housing Committee noted that Councillor Bell "
        "chaired the Trust Liaison Board.\n\nResolved: That the update be noted."
    )
    assert not [e for e in found.entities if e.date]


def test_a_full_council_sat_although_an_item_names_its_cabinet() -> None:
    found = reading(
        "Agenda and minutes\n\nAshmouth City Council\n\n"
        "Council - Wednesday, 26th April, 2023 6.00 pm\n\nCABINET ANNUAL REPORT\n\n"
        "Minutes:\n\nThe Leader of the Council presented her annual report.\n"
    )
    assert "Leader of the Council reportsTo Council" in stated(found, Predicate.REPORTS_TO)


def test_the_page_of_an_item_of_business_is_minutes_whatever_the_item_is() -> None:
    text = (
        "Safeguarding Board Annual Report 2017/18\n\n"
        "Meeting: 22/01/2019 - Children's Scrutiny Committee (Item 32)\n\nMinutes:\n\n"
        "Helen Marsh, Head of Quality, was in attendance to present the report.\n"
    )
    found = reading(text)
    assert found.kind is PaperKind.MINUTES
    assert stated(found, Predicate.ATTENDED) == {"Helen Marsh attended 2019-01-22"}


def test_the_council_is_the_one_that_a_paper_calls_so() -> None:
    found = reading(
        "APPENDIX B\n\nFINAL INTERNAL AUDIT REPORT\n\nBackground\n\nLenshire County Council "
        "(LCC) is the authority for the area, and Lenshire has a hub. Penlow District Council "
        "(the Council) has duties, too. LCC runs the hub. Lenshire County Council pays for it.\n\n"
        "The Council is a member of the Lenshire Safeguarding Children Board.\n"
    )
    assert "Penlow District Council memberOf Lenshire Safeguarding Children Board" in stated(found)


def test_the_council_alone_on_a_line_of_the_head_has_the_paper() -> None:
    text = """Meeting documents

Executive
Wednesday, 15th February, 2006

Elm & West Larch District Council

1 The report

The Council pays half. Larch City Council, Larch Constabulary, the Larch Youth Offending Team and
the Larch Probation Board pay the rest. The Council's Monitoring Officer has seen this report.
"""
    assert "Monitoring Officer postIn Elm & West Larch District Council" in stated(reading(text))
