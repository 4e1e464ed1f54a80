"""Groups that a paper announces, lists and then tells of: whose they are, and which are meant."""

import pytest
from sightline.ontology.terms import EntityType, Predicate
from sightline.tests.extract.told import reading, stated

NUMBERED = """Anyshire Safeguarding Children Partnership

4. Sub-groups

4.1 There are two sub-groups of the Delivery Group. Each of them meets every quarter.

4.2 The Quality Group audits practice. It is chaired by the Designated Nurse.

4.3 The Review Group carries out reviews. It is chaired by the Head of Law.
"""


def test_sub_groups_told_below_a_title_are_of_whom_the_sentence_says() -> None:
    assert stated(reading(NUMBERED), Predicate.PART_OF) == {
        "Quality Group partOf Delivery Group",
        "Review Group partOf Delivery Group",
    }


ANNOUNCED = """\
# Marlshire Safeguarding Children Partnership

The Partnership has three sub-groups. They are:

1. Audit, chaired by the Head of Quality
2. Training and Workforce (chair: Ann Oak)
3. Case Review - led by Tom Bell

Each sub group will write a plan, will report to the Executive Board and meets monthly.
"""


def test_groups_announced_in_one_sentence_are_listed_after_the_next() -> None:
    names = ("Audit", "Training and Workforce", "Case Review")
    chairs = ("Head of Quality", "Ann Oak", "Tom Bell")
    found = stated(reading(ANNOUNCED, "paper.md"), Predicate.CHAIRS, Predicate.REPORTS_TO)
    assert found == {f"{who} chairs {name}" for who, name in zip(chairs, names, strict=True)} | {
        f"{name} reportsTo Executive Board" for name in names
    }


BENEATH = """\
Terms of Reference
Marlshire Safeguarding Children Partnership

The following sub-groups sit beneath the Strategic Board: Audit and Quality, Training, Case Review.
They each report every quarter to the Business Group.

Audit and Quality - Chaired by Ann Oak, Head of Law, Marlshire Council
Training - Chair: DCI Tom Bell, Larch Police
Case Review - Chair: Designated Doctor
"""


def test_groups_once_announced_are_known_where_a_line_begins_with_their_names() -> None:
    groups = {"Audit and Quality", "Training", "Case Review"}
    found = reading(BENEATH)
    assert found.title == "Marlshire Safeguarding Children Partnership"
    assert stated(found, Predicate.CHAIRS, Predicate.REPORTS_TO, Predicate.PART_OF) == {
        "Ann Oak chairs Audit and Quality",
        "Tom Bell chairs Training",
        "Designated Doctor chairs Case Review",
        *(f"{group} reportsTo Business Group" for group in groups),
        *(f"{group} partOf Strategic Board" for group in groups),
    }


SUPPORTED = """# Marlshire Safeguarding Children Partnership

The Executive Group is supported by three sub-groups:

- Training Sub-Group
- Policy Sub-Group
- Case Review Panel

Meetings are monthly. All sub-groups are accountable to the Executive Group.
"""


def test_all_sub_groups_are_those_that_were_listed_whatever_they_are_called() -> None:
    assert stated(reading(SUPPORTED, "paper.md"), Predicate.ACCOUNTABLE_TO) == {
        f"{group} accountableTo Executive Group"
        for group in ("Training Sub-Group", "Policy Sub-Group", "Case Review Panel")
    }


def test_sub_groups_that_carry_out_the_work_of_a_board_are_part_of_it() -> None:
    paper = (
        "Anyshire Safeguarding Board\n\n"
        "The work of the Board is supported by several subgroups (see the chart):\n\n"
        "- The Review Panel\n- The Learning Group\n"
    )
    assert stated(reading(paper), Predicate.PART_OF) == {
        "Review Panel partOf Anyshire Safeguarding Board",
        "Learning Group partOf Anyshire Safeguarding Board",
    }


def test_what_the_chairs_of_sub_groups_report_their_groups_do() -> None:
    found = reading(
        "Work\n\nThe Quality Board is supported by two sub-groups. Their chairs report to the "
        "Quality Board each quarter.\n\n- Audit Group - audits cases.\n- Training Group - plans "
        "courses.\n\nMembers\n\nThe chairs of the sub-groups are members of the Case Panel.\n"
    )
    assert stated(found, Predicate.REPORTS_TO, Predicate.MEMBER_OF) == {
        "Audit Group reportsTo Quality Board",
        "Training Group reportsTo Quality Board",
    }


def test_those_named_as_the_partners_sit_where_the_partners_do() -> None:
    found = reading(
        "The Delegated Safeguarding Partners are the Chief Nurse and the Director of Education. "
        "The Delegated Safeguarding Partners, together with the Director of Housing, make up the "
        "Case Panel."
    )
    assert {
        "Chief Nurse memberOf Case Panel",
        "Director of Education memberOf Case Panel",
        "Director of Housing memberOf Case Panel",
    } <= stated(found)


HEADED = """Marlshire Safeguarding Children Board
Annual report

{heading}

Neglect
Chair: Joan Pike, Head of Law
The sub-group met twice and reports to the Executive Group.

Policy and Procedures
Chair: Ruth Lane, Named Nurse
"""


def test_names_below_a_heading_of_sub_groups_are_groups_where_their_chairs_follow() -> None:
    found = reading(HEADED.format(heading="Our sub-groups"))
    assert stated(found, Predicate.CHAIRS, Predicate.PART_OF, Predicate.REPORTS_TO) >= {
        "Joan Pike chairs Neglect",
        "Ruth Lane chairs Policy and Procedures",
        "Neglect partOf Marlshire Safeguarding Children Board",
        "Neglect reportsTo Executive Group",
    }


def test_names_below_a_heading_of_sub_groups_are_groups_where_each_is_on_one_line() -> None:
    found = reading(
        "Marlshire Safeguarding Children Board\n\nSub Groups\n\nNeglect – Chair: Joan Pike, "
        "Head of Law\n\nPolicy and Procedures – Chair: Ruth Lane, Named Nurse\n\nAll of them "
        "report to the Executive Group."
    )
    assert stated(found, Predicate.CHAIRS, Predicate.PART_OF) >= {
        "Joan Pike chairs Neglect",
        "Ruth Lane chairs Policy and Procedures",
        "Neglect partOf Marlshire Safeguarding Children Board",
    }


def test_names_below_other_headings_are_no_groups() -> None:
    names = {e.name for e in reading(HEADED.format(heading="Our priorities")).entities}
    assert names.isdisjoint({"Neglect", "Policy and Procedures"})


def test_sub_groups_share_one_head_after_the_last_of_their_names() -> None:
    found = reading(
        "Marlshire Safeguarding Children Board\n\nThe Quality and Learning sub-groups report to "
        "the Executive Group. The Neglect and Housing strategies were agreed, and the Voice of the "
        "Child and Training subgroups met.\n"
    )
    assert {e.name for e in found.entities if e.type is EntityType.GROUP} == {
        "Quality",
        "Learning",
        "Executive Group",
    }
    assert stated(found, Predicate.REPORTS_TO) == {
        "Quality reportsTo Executive Group",
        "Learning reportsTo Executive Group",
    }


def test_a_comma_may_be_part_of_a_listed_name() -> None:
    found = reading(
        "Marlshire Safeguarding Children Board\n\nSub-groups of the Board:\n\n"
        "1. Policy, Procedures and Training (chair: Ann Oak)\n2. Case Review (chair: Tom Bell)\n"
    )
    assert stated(found, Predicate.CHAIRS) == {
        "Ann Oak chairs Policy, Procedures and Training",
        "Tom Bell chairs Case Review",
    }


@pytest.mark.parametrize(
    "text",
    [
        "Subgroups. There are three: Audit and Impact, Learning from Practice, and Neglect.",
        "Subgroups\n\nIt has three: Audit and Impact, Learning from Practice and Neglect.",
        "Work is done in three subgroups (Audit and Impact; Learning from Practice; Neglect).",
        "It has three subgroups. They are Audit and Impact, Learning from Practice and Neglect.",
    ],
)
def test_groups_counted_after_they_were_spoken_of(text: str) -> None:
    below = "Audit and Impact is strong. Neglect is chaired by Ann Oak."
    found = stated(reading(f"Ashby Safeguarding Children Partnership\n\n{text} {below}\n"))
    groups = ("Audit and Impact", "Learning from Practice", "Neglect")
    assert {f"{g} partOf Ashby Safeguarding Children Partnership" for g in groups} <= found
    assert "Ann Oak chairs Neglect" in found


@pytest.mark.parametrize(
    "lead",
    [
        "The Ashby Safeguarding Partnership will be made up as follows:",
        "The structure of the Ashby Safeguarding Partnership is as follows:",
        "The new Ashby Safeguarding Partnership will consist of:",
        "The Ashby Safeguarding Partnership's structure will comprise the following groups:",
    ],
)
def test_the_items_of_a_structure_are_parts_of_it(lead: str) -> None:
    items = (
        "a) a Leadership Group, meeting quarterly, of the Chief Nurse and the Head of Law;\n\n"
        "b) a Delivery Board of staff, which will meet monthly and report to the Leadership Group; "
        "and\n\nc) two standing groups – Audit; and Practice. The last ends the Old Group.\n"
    )
    found = stated(reading(f"Ashby Council\n\n{lead}\n\n{items}"))
    parts = {f for f in found if "partOf Ashby Safeguarding Partnership" in f}
    assert {part.partition(" partOf")[0] for part in parts} == {
        "Leadership Group",
        "Delivery Board",
        "Audit",
        "Practice",
    }
    assert {
        "Chief Nurse memberOf Leadership Group",
        "Head of Law memberOf Leadership Group",
        "Delivery Board reportsTo Leadership Group",
    } <= found


@pytest.mark.parametrize(
    "sentence",
    [
        "The panel will no longer be a sub-group of the safeguarding board.",
        "No negative impact on groups was found.",
        "There are no sub-groups.",
    ],
)
def test_no_groups_are_announced_by_a_sentence_that_denies_them(sentence: str) -> None:
    text = f"Ashby Safeguarding Board\n\n{sentence}\n\nAudit Panel\n\nThe Audit Panel meets.\n"
    assert "Audit Panel partOf Ashby Safeguarding Board" not in stated(reading(text))


@pytest.mark.parametrize(
    "said",
    [
        "Two groups do the work. Each reports to the Executive.",
        "The chairs meet the Business Manager, and each group reports to the Executive.",
        "It is helped by the groups below, all of which report to the Executive.",
        "Each is a sub-group of the Executive, which gets a report from each of the groups.",
        "All sub-groups are part of the Executive. It receives reports from the sub-groups.",
    ],
)
def test_several_are_those_of_the_table_beside_the_sentence(said: str) -> None:
    found = reading(
        "# Holt Partnership\n\nThe Executive leads the Holt Partnership.\n\n## Working groups\n\n"
        f"{said}\n\nGroup\tChair\nAudit Group\tAnn Vale\nTraining\tJo Bell\n",
        "paper.md",
    )
    assert stated(found, Predicate.REPORTS_TO) == {
        "Audit Group reportsTo Executive",
        "Training reportsTo Executive",
    }


def test_as_many_groups_as_announced_may_follow_a_comma() -> None:
    text = """Marlshire Safeguarding Children Board

The work of the Board is taken forward by three sub-groups, Quality and Performance (QP), Learning
and Development and the Adults at risk of Exploitation (AREX) group, which report to its Executive.
"""
    groups = (
        "Quality and Performance",
        "Learning and Development",
        "Adults at risk of Exploitation (AREX) group",
    )
    board = "Marlshire Safeguarding Children Board"
    assert {f"{group} partOf {board}" for group in groups} <= stated(reading(text))


def test_groups_of_a_kind_sit_beneath_the_one_that_leads_into_them() -> None:
    found = reading(
        "Marlshire SEND Board Terms of Reference\n\n3. Governance\n\n"
        "  1. The two Task Groups sit beneath the Delivery Group:\n\n"
        "  • TG1 – Education, health and care plans (Lead: Shaun Drew, Head of Inclusion)\n"
        "  • TG2 – Speech and language (Lead: Ann Varley)\n"
    )
    assert stated(found, Predicate.PART_OF, Predicate.MEMBER_OF) == {
        "TG1 partOf Delivery Group",
        "TG2 partOf Delivery Group",
        "Shaun Drew memberOf TG1",
        "Ann Varley memberOf TG2",
    }


@pytest.mark.parametrize(
    ("said", "kind"),
    [
        ("Sub-groups report to the Executive Group.", "reportsTo"),
        ("Sub-groups are accountable to the Executive Group.", "accountableTo"),
        ("The Executive Group holds the sub-groups to account.", "accountableTo"),
        ("The Executive Group receives a report from each sub-group.", "reportsTo"),
    ],
)
def test_sub_groups_are_those_listed_whatever_is_told_of_them(said: str, kind: str) -> None:
    paper = (
        "Norbury Safeguarding Children Partnership\n\nArrangements\n\nThe Partnership has two "
        f"sub-groups:\n\n- Learning Group\n- Case Review Group\n\n{said}\n"
    )
    told = stated(reading(paper))
    assert {
        f"{group} {kind} Executive Group" for group in ("Learning Group", "Case Review Group")
    } <= told


def test_the_chairs_of_sub_groups_are_not_the_sub_groups() -> None:
    paper = (
        "Norbury Safeguarding Children Partnership\n\nArrangements\n\nThe Partnership has two "
        "sub-groups:\n\n- Learning Group\n- Case Review Group\n\n"
        "Members of the Executive Group are the chairs of the sub-groups.\n"
    )
    assert "Learning Group memberOf Executive Group" not in stated(reading(paper))


def test_groups_that_have_sections_are_no_part_of_that_in_which_they_are_listed() -> None:
    found = stated(
        reading(
            "# Ashby Safeguarding Children Partnership\n\n## Audit Group\n\nChair: Anna Vale\n\n"
            "## Case Group\n\nChair: Paul Elm\n\n## Death Review Panel\n\n"
            "The Panel is chaired by Ida Holt.\n\n"
            "Sub-group\tChair\tVice chair\nAudit Group\tAnna Vale\tJo Ash\n"
            "Case Group\tPaul Elm\tFay Oak\n"
        )
    )
    assert "Audit Group partOf Ashby Safeguarding Children Partnership" in found
    assert "Audit Group partOf Death Review Panel" not in found


@pytest.mark.parametrize("mark", ["", "- ", "• "])
@pytest.mark.parametrize(
    "wording", ["{} – Chair: {}", "{} (Chair: {})", "{} (incl. case reviews) – Chair: {}"]
)
def test_who_chairs_each_group_of_a_list_bears_a_mark_or_none(mark: str, wording: str) -> None:
    groups = {"Audit Group": "Anna Vale", "Case Panel": "DCI Jo Oak, Ashby Police"}
    lines = "\n".join(mark + wording.format(*item) for item in groups.items())
    found = stated(
        reading(f"Ashby Safeguarding Children Board\n\nThere are two sub-groups:\n\n{lines}\n")
    )
    assert {"Anna Vale chairs Audit Group", "Jo Oak chairs Case Panel"} <= found
    assert "Case Panel partOf Ashby Safeguarding Children Board" in found


@pytest.mark.parametrize("wording", ["{} – {} (Chair)", "{}: {}, Chair"])
def test_who_chairs_a_group_may_stand_before_the_word(wording: str) -> None:
    lines = f"- {wording.format('Audit Group', 'Anna Vale')}\n"
    found = stated(reading(f"Ashby Safeguarding Children Board\n\nThe groups:\n\n{lines}"))
    assert "Anna Vale chairs Audit Group" in found


@pytest.mark.parametrize(
    "told",
    [
        "Three sub-groups do most of the Board's work. They are {groups}.",
        "Three sub-groups support the Board's work. These are as follows:\n\n{items}",
        "The Board delegates its work to three sub-groups:\n\n{items}",
    ],
)
def test_groups_that_do_the_work_of_a_board_are_its_own(told: str) -> None:
    groups = ("Case Review Panel", "Training Forum", "Audit Sub-group")
    said = told.format(
        groups="the {}, the {} and the {}".format(*groups),
        items="\n".join(f"- {group}" for group in groups),
    )
    found = stated(reading(f"Ashby Safeguarding Children Board\n\nAnnual report\n\n{said}\n"))
    assert {f"{group} partOf Ashby Safeguarding Children Board" for group in groups} <= found


@pytest.mark.parametrize(
    "heading",
    ["Sub-group chairs", "Updates from Local Safeguarding Groups (LSGs)", "Our groups and panels"],
)
@pytest.mark.parametrize("form", ["{} – chair {}.", "{}, chaired by {}.", "{} (Chair: {})"])
def test_lines_name_groups_without_their_kind_beside_their_chairs(heading: str, form: str) -> None:
    lines = [
        form.format(*pair) for pair in (("North and Coastal", "Jo Bell"), ("Audit", "Tom Reed"))
    ]
    text = "\n\n".join(["Larch Safeguarding Children Board", "Annual report", heading, *lines])
    found = stated(reading(text))
    assert {"Jo Bell chairs North and Coastal", "Tom Reed chairs Audit"} <= found


def test_a_line_on_a_deputy_names_no_group() -> None:
    text = "Larch Safeguarding Children Board\n\nTask groups\n\nVice-Chair: Jo Bell\n"
    assert not [fact for fact in stated(reading(text)) if fact.endswith("chairs Vice")]


@pytest.mark.parametrize(
    "text",
    [
        "There are three groups that report into the central Executive Board. {named}",
        "On the left of the chart are three groups which report to the Executive Board. {named}",
        "Three further groups report to the Executive Board. {named}",
        "Three sub-groups report to the Executive Board. {named}",
    ],
)
@pytest.mark.parametrize(
    "named",
    [
        "These are the Audit Group, the Policy Group and the Case Panel.",
        "They are: the Audit Group; the Policy Group; the Case Panel.",
        "These three groups are the Audit Group, the Policy Group and the Case Panel.",
    ],
)
def test_groups_are_those_that_the_next_sentence_names(text: str, named: str) -> None:
    said = stated(reading(f"# Harlmere Safeguarding Partnership\n\n{text.format(named=named)}\n"))
    assert {
        f"{group} reportsTo Executive Board"
        for group in ("Audit Group", "Policy Group", "Case Panel")
    } <= said


def test_groups_are_those_that_an_aside_names() -> None:
    said = stated(
        reading(
            "Two groups report to the Executive Board – these are Audit Panel and Case Forum.\n"
        )
    )
    assert {"Audit Panel", "Case Forum"} <= {fact.partition(" reportsTo ")[0] for fact in said}


def test_what_the_chair_of_each_group_does_is_not_done_by_the_groups() -> None:
    said = stated(
        reading(
            "# Harlmere Safeguarding Partnership\n\nThe Audit Group and the Case Panel are "
            "sub-groups of the Partnership. Each is led by a chair who answers to the Partnership "
            "and is also a member of the Executive Group.\n"
        )
    )
    assert "Audit Group memberOf Executive Group" not in said


_EXECUTIVE = """Larch Safeguarding Children Partnership

LARCH EXECUTIVE
Meets every eight weeks. The Larch Executive reports to the Larch Forum.

{said}

  * NEGLECT GROUP - CHAIRED BY THE DESIGNATED DOCTOR.
  * DATA GROUP (CHAIR: DIRECTOR OF EDUCATION)
  * RISK OUTSIDE THE HOME GROUP - CHAIRED BY LARCH POLICE.
  * Workforce Group - held jointly with Elm Safeguarding Partnership.
"""


@pytest.mark.parametrize(
    "said",
    [
        "Four groups report to the Executive:",
        "Four groups are part of the Executive and report to it after each meeting:",
        "Four standing groups sit beneath the Executive and send a report to it:",
        "Four groups sit under the Executive and report to it.",
    ],
)
def test_some_of_the_groups_below_a_sentence_may_be_told_of_in_sections(said: str) -> None:
    found = stated(reading(_EXECUTIVE.format(said=said)), Predicate.REPORTS_TO)
    assert found == {
        "Larch Executive reportsTo Larch Forum",
        "Neglect Group reportsTo Larch Executive",
        "DATA GROUP reportsTo Larch Executive",
        "Risk Outside the Home Group reportsTo Larch Executive",
        "Workforce Group reportsTo Larch Executive",
    }
