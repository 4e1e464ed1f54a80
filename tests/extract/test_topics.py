"""Sections about a body: their labelled lines, pronouns and sentences without a subject."""

import pytest
from sightline.ontology.terms import Predicate
from sightline.tests.extract.told import reading, stated

TERMS = """\
# Marlshire Safeguarding Children Partnership

## Terms of reference of the groups

### Executive Board

**Chair:** Jane Marsh, Director of Children's Services

**Reports to:** Marlshire Health and Wellbeing Board

Meets quarterly.

### 2.1 Audit Group (AG)

Purpose: to audit cases.

Chair: Tom Bell

Vice-Chair: Ann Oak

Accountable to: Executive Board

Membership:

- Marlshire Council
- Marlshire Police

It escalates concerns to the Executive Board.

### Review Group

Meets monthly. Chaired by the Head of Safeguarding. Reports to the Executive Board.

#### Escalation

- Executive Board

## Review of these terms

Chair: Raj Patel
"""


@pytest.mark.parametrize(
    ("predicate", "facts"),
    [
        (
            Predicate.CHAIRS,
            {
                "Jane Marsh chairs Executive Board",
                "Tom Bell chairs Audit Group",
                "Head of Safeguarding chairs Review Group",
                "Raj Patel chairs Marlshire Safeguarding Children Partnership",
            },
        ),
        (Predicate.VICE_CHAIRS, {"Ann Oak viceChairs Audit Group"}),
        (
            Predicate.REPORTS_TO,
            {
                "Executive Board reportsTo Marlshire Health and Wellbeing Board",
                "Review Group reportsTo Executive Board",
            },
        ),
        (Predicate.ACCOUNTABLE_TO, {"Audit Group accountableTo Executive Board"}),
        (
            Predicate.ESCALATES_TO,
            {
                "Audit Group escalatesTo Executive Board",
                "Review Group escalatesTo Executive Board",
            },
        ),
    ],
)
def test_the_lines_of_a_section_tell_of_the_body_in_its_heading(
    predicate: Predicate, facts: set[str]
) -> None:
    assert stated(reading(TERMS, "terms.md"), predicate) == facts


def test_members_listed_in_a_section_are_those_of_its_body() -> None:
    seats = stated(reading(TERMS, "terms.md"), Predicate.MEMBER_OF)
    assert {
        "Marlshire Council memberOf Audit Group",
        "Marlshire Police memberOf Audit Group",
    } <= seats


def test_in_minutes_the_chair_is_that_of_the_meeting_whatever_the_item() -> None:
    minutes = (
        "# Marlshire Children's Scrutiny Committee\n\nMinutes of the meeting held on 3 May 2024\n\n"
        "Present: Councillor Jane Marsh (Chair), Councillor Tom Bell\n\n"
        "## 4. Audit Group\n\nThe Chair, Councillor Jane Marsh, invited questions.\n"
    )
    chaired = stated(reading(minutes, "minutes.md"), Predicate.CHAIRS)
    assert chaired == {"Jane Marsh chairs Marlshire Children's Scrutiny Committee"}


@pytest.mark.parametrize(
    ("heading", "reports"),
    [
        ("Audit Group", {"Audit Group reportsTo Executive Board"}),
        ("Training for the Audit Group", set()),
    ],
)
def test_a_heading_that_says_more_than_a_name_makes_no_section_about_a_body(
    heading: str, reports: set[str]
) -> None:
    paper = (
        "# Marlshire Safeguarding Children Partnership\n\n"
        f"## {heading}\n\nReports to the Executive Board.\n"
    )
    assert stated(reading(paper, "paper.md"), Predicate.REPORTS_TO) == reports


def test_a_label_above_running_sentences_tells_nothing_of_names_at_their_line_ends() -> None:
    head = "Marlshire Safeguarding Children Board\n\nAUDIT GROUP\n\n2.  Accountability\n\n"
    told = (
        "2.2 Matters which cannot be resolved by the Audit Group will be escalated to the\n"
        "    Chair of the Safeguarding Board through the Board Manager.\n"
    )
    assert not stated(reading(head + told), Predicate.ACCOUNTABLE_TO)
    listed = stated(reading(head + "2.2 Delivery Board\n"), Predicate.ACCOUNTABLE_TO)
    assert listed == {"Audit Group accountableTo Delivery Board"}


GROUPS = """Anyshire Safeguarding Children Partnership

Case Review Group. Advises whether a review is needed. Chair: Head of Law, Anyshire Council.

Audit Group. Looks at data. Its work is shared with the Learning Group.
"""


def test_a_chair_told_within_a_paragraph_is_that_of_the_group_it_begins_with() -> None:
    found = stated(reading(GROUPS), Predicate.CHAIRS)
    assert found == {"Head of Law chairs Case Review Group"}


APPENDIX = """Anyshire Health and Wellbeing Board

# Report on safeguarding

The Board is asked to agree terms of reference.

**Transition Sub-Group: Draft Terms of Reference**

**1. Purpose**

To look after those who move on.

**2. Membership**

- Director of Adult Social Care (Chair)
- Head of Housing

**Resources**

**1. Money**

- Head of Finance (Chair)
"""


def test_headings_numbered_anew_are_below_the_body_that_the_heading_above_names() -> None:
    found = stated(reading(APPENDIX, "report.md"), Predicate.MEMBER_OF)
    assert "Head of Housing memberOf Transition Sub-Group" in found
    assert not any("Finance memberOf Transition" in fact for fact in found)


EXECUTIVE = """# Anyshire Safeguarding Children Partnership

## Executive summary

The year was a good one.

## Appendix: Executive membership at 31 March 2024

| Name | Role | Organisation |
|---|---|---|
| Ann Vale (Chair) | Head of Law | Anyshire Council |
| Raj Patel | Chief Nurse | Anyshire Integrated Care Board |
"""


def test_a_heading_may_name_a_body_with_one_word() -> None:
    found = reading(EXECUTIVE, "report.md")
    assert stated(found, Predicate.CHAIRS) == {"Ann Vale chairs Executive"}
    assert "Raj Patel memberOf Executive" in stated(found)
    assert [e.name for e in found.entities].count("Executive") == 1


BOARD = """\
# Marlshire Safeguarding Adults Board

## Membership

{lead}

Independent Chair - Jane Marsh
Marlshire County Council - Director of Adult Services, Tom Bell
Marlshire Police - Detective Superintendent Ann Oak
Marlshire Care Trust - Head of Nursing
Larch Housing - Chief Officer, Paul Drew

The Care Quality Commission does not sit on the Board.
"""


@pytest.mark.parametrize(
    "lead", ["At 31 March 2022 the members of the Board were:", "The membership is as follows:"]
)
def test_the_label_of_one_member_of_a_list_is_that_of_no_other(lead: str) -> None:
    found = stated(
        reading(BOARD.format(lead=lead), "paper.md"), Predicate.CHAIRS, Predicate.MEMBER_OF
    )
    board = "Marlshire Safeguarding Adults Board"
    seats = ("Jane Marsh", "Tom Bell", "Ann Oak", "Paul Drew", "Head of Nursing")
    assert {fact for fact in found if "Independent" not in fact and "Trust" not in fact} == {
        f"Jane Marsh chairs {board}",
        *(f"{seat} memberOf {board}" for seat in seats),
    }


def test_the_name_of_a_body_with_its_acronym_heads_the_section_about_it() -> None:
    text = (
        "How we work together\n\nMarlshire Adults Board (MAB)\nThe board meets four times a year "
        "and looks at what the agencies of the county do. The Learning Group reports to it.\n"
    )
    assert "Learning Group reportsTo Marlshire Adults Board" in stated(reading(text))


GROUPS_ABOVE_LABELS = """Anyshire Safeguarding Children Partnership

Audit Group (meets monthly)
Mandated to:
- Audit the files of agencies
Chair: Head of Quality, Anyshire Council
- Designated Nurse

Learning Group
Function:
To plan the training of the Partnership.
Membership:
- Anyshire Police - Training Sergeant
- Named Nurse
"""


def test_a_line_that_names_a_group_above_labels_of_its_paragraph_begins_its_section() -> None:
    found = stated(reading(GROUPS_ABOVE_LABELS))
    assert "Head of Quality chairs Audit Group" in found
    assert {
        "Training Sergeant memberOf Learning Group",
        "Named Nurse memberOf Learning Group",
    } <= found


def test_a_heading_that_names_a_group_is_no_member_of_the_one_listed_above_it() -> None:
    paper = (
        "Anyshire Safeguarding Children Partnership\n\nAudit Group\n\nChair: Jane Marsh\n\n"
        "Membership: Named Nurse, Borough Solicitor\n\nCase Review Group\n\nChair: Tom Bell\n"
    )
    assert "Case Review Group memberOf Audit Group" not in stated(reading(paper))


def test_a_paper_is_of_the_body_in_its_title_and_not_of_one_whose_chair_has_a_seat() -> None:
    paper = (
        "Executive Terms of Reference\n\nMembership\n\n- Chief Nurse\n"
        "- Chair of the Delivery Group\n\nThe Anyshire Safeguarding Executive meets monthly.\n"
    )
    assert "Chief Nurse memberOf Anyshire Safeguarding Executive" in stated(reading(paper))


def test_names_on_lines_of_their_own_are_two_names() -> None:
    paper = (
        "TERMS OF REFERENCE\nAnyshire Safeguarding Children Board\nCase Review Group\nPurpose\n"
        "To oversee the reviews that are begun in the county and to tell what is learnt of them.\n"
    )
    names = {entity.name for entity in reading(paper).entities}
    assert {"Anyshire Safeguarding Children Board", "Case Review Group"} <= names


@pytest.mark.parametrize(
    ("below", "chaired"),
    [
        (
            "It went to the Health and Wellbeing Board.\n\nThe Board is chaired by Jo Bell.",
            "Ashby Safeguarding Adults Board",
        ),
        (
            "The Health and Wellbeing Board had met. The Board is chaired by Jo Bell.",
            "Health and Wellbeing Board",
        ),
    ],
)
def test_the_board_is_the_one_that_the_title_of_the_item_names(below: str, chaired: str) -> None:
    found = reading(
        "ASHBY COUNTY COUNCIL\n\nMinutes of the meeting of the Cabinet held on 12 May 2024.\n\n"
        "46. ASHBY SAFEGUARDING ADULTS BOARD – ANNUAL REPORT 2022/23\n\n"
        f"The Director submitted it.\n\n{below}\n"
    )
    assert stated(found, Predicate.CHAIRS) == {f"Jo Bell chairs {chaired}"}


@pytest.mark.parametrize(
    "note", ["(joint with Elm)", "(shared with Elm Safeguarding Children Partnership)", "(monthly)"]
)
def test_a_heading_may_say_more_of_the_body_in_brackets(note: str) -> None:
    text = f"""Larch Safeguarding Children Partnership

Audit Group

Chair: Jo Bell

It looks at the data of the agencies each month.

Exploitation Group {note}

Chair: to be confirmed

It looks at cases. Members include Barnardo's and Larch Police.
"""
    found = stated(reading(text))
    assert "Larch Police memberOf Exploitation Group" in found
    assert "Larch Police memberOf Audit Group" not in found


TOLD = "It looks at the data of all of the agencies every month. Members include Larch Police."


@pytest.mark.parametrize("heading", ["Update from the {}", "{} update", "The work of the {}"])
def test_a_yearly_report_tells_of_a_group_below_what_it_did(heading: str) -> None:
    groups = ("Audit Group", "Exploitation Group")
    told = "\n\n".join(f"{heading.format(g)}\n\n{TOLD}" for g in groups)
    text = f"Larch Safeguarding Children Partnership\n\nAnnual report 2023-24\n\n{told}\n"
    found = stated(reading(text), Predicate.MEMBER_OF)
    assert found == {f"Larch Police memberOf {group}" for group in groups}
