"""Ends that a sentence does not name: who is told of in it, or all of several."""

import pytest
from sightline.ontology.terms import Predicate
from sightline.tests.extract.told import reading, stated

HOME = "Marlshire Safeguarding Children Partnership"


def test_in_minutes_it_is_what_was_told_and_not_who_was_told() -> None:
    text = (
        "Marlshire Police and Crime Panel\n\nMinutes of the meeting held on 4 May 2021\n\n"
        "The Panel was advised that a Gold Group had been set up by the force, and that it "
        "reported to the Accountability Board.\n"
    )
    assert stated(reading(text), Predicate.REPORTS_TO) == {
        "Gold Group reportsTo Accountability Board"
    }


SECTION = f"# {HOME}\n\nAnnual report\n\n## Executive Group\n\nThe Executive Group met.\n\n"


@pytest.mark.parametrize(
    "told",
    [
        "Work on neglect was moved here by the Executive Group. It replaced the Data Group.",
        "This new group was set up by the Executive Group. It replaced the Data Group.",
        "This small multi-agency group has replaced the Data Group.",
        "Cases of neglect were sent to the Executive Group. It replaced the Data Group.",
    ],
)
def test_a_section_goes_on_about_its_body_whoever_did_something_to_it(told: str) -> None:
    found = stated(reading(f"{SECTION}## Audit Group\n\n{told}\n", "a.md"), Predicate.REPLACES)
    assert found == {"Audit Group replaces Data Group"}


TERMS = """Data and Quality subgroup - terms of reference

Purpose

The Marlshire Safeguarding Adults Board and the Larch Safeguarding Adults Board share the Data and \
Quality subgroup. It is a joint subgroup of the two Boards.

The subgroup meets monthly. It looks at cases. It keeps a log. It has a budget. It shares its notes.

Reporting

{}

Links

The Larch Safeguarding Children Partnership and the Larch Health and Wellbeing Board are told.
"""


@pytest.mark.parametrize(
    ("told", "fact"),
    [
        (
            "The subgroup is accountable to both Boards.",
            "Data and Quality subgroup accountableTo {}",
        ),
        (
            "In 2022 the Boards commissioned Larch University to carry out an audit.",
            "{} commissions Larch University",
        ),
    ],
)
def test_the_boards_are_those_that_share_the_group(told: str, fact: str) -> None:
    found = stated(reading(TERMS.format(told)))
    boards = "Marlshire Safeguarding Adults Board", "Larch Safeguarding Adults Board"
    assert {fact.format(board) for board in boards} <= found
    assert fact.format("Larch Health and Wellbeing Board") not in found


def test_the_chairs_of_the_boards_are_not_the_boards() -> None:
    told = "The subgroup is accountable to the chairs of the Boards."
    found = stated(reading(TERMS.format(told)), Predicate.ACCOUNTABLE_TO)
    assert not found


GROUPS = f"# {HOME}\n\n## Our work\n\nThe Executive meets monthly.\n\n"


def test_sub_groups_are_those_listed_below_whatever_others_are_called() -> None:
    text = (
        f"{GROUPS}Sub-groups report to the Executive every quarter:\n\n"
        "- Audit and Learning – chaired by the Chief Nurse\n"
        "- Neglect sub-group – chaired by Jo Bell\n- Practice Review Group – chaired by Al Dee\n\n"
        "The Neglect sub-group met twice.\n"
    )
    assert {
        "Neglect sub-group reportsTo Executive",
        "Practice Review Group reportsTo Executive",
    } <= stated(reading(text, "a.md"), Predicate.REPORTS_TO)


def test_several_groups_that_are_counted_are_those_told_of_next() -> None:
    text = (
        f"{GROUPS}Three groups carry out the work and are accountable to the Executive.\n\n"
        "The Audit Group looks at cases.\n\nThe Training Group runs courses.\n\nThe Case Group "
        "carries out reviews.\n"
    )
    assert stated(reading(text, "a.md"), Predicate.ACCOUNTABLE_TO) == {
        "Audit Group accountableTo Executive",
        "Training Group accountableTo Executive",
        "Case Group accountableTo Executive",
    }


def test_since_then_opens_what_is_told_of_all_of_them() -> None:
    text = (
        f"{GROUPS}## Subgroups\n\nSince then all subgroups report directly to the Executive.\n\n"
        "### Audit Group\n\nIt looks at cases.\n\n### Training Group\n\nIt runs courses.\n"
    )
    assert {"Audit Group reportsTo Executive", "Training Group reportsTo Executive"} <= stated(
        reading(text, "a.md")
    )


LED = f"""# {HOME}

## Audit Group

The Audit Group is chaired by the Head of Law. It meets monthly.

{{}}

## Executive

The Executive is chaired by the Chief Nurse and gets reports from the Delivery Board.
"""


@pytest.mark.parametrize(
    ("told", "fact"),
    [
        ("The chair is a member of the Executive.", "Head of Law memberOf Executive"),
        ("The Chair sits on the Delivery Board as well.", "Head of Law memberOf Delivery Board"),
        ("Its chair sits on the Delivery Board as well.", "Head of Law memberOf Delivery Board"),
        (
            "The chair is accountable to the Director of Housing.",
            "Head of Law accountableTo Director of Housing",
        ),
        (
            "Where an agency does not come the chair will raise this with the Director of Housing.",
            "Head of Law escalatesTo Director of Housing",
        ),
        (
            "What it cannot settle will be escalated by the Chair to the Director of Housing.",
            "Head of Law escalatesTo Director of Housing",
        ),
    ],
)
def test_the_chair_is_who_chairs_the_body_of_the_section(told: str, fact: str) -> None:
    assert fact in stated(reading(LED.format(told), "a.md"))


@pytest.mark.parametrize(
    "told",
    [
        "The chair of the Delivery Board is a member of the Executive.",
        "The chair and the vice chair are members of the Executive.",
    ],
)
def test_the_chair_of_another_is_not_who_chairs_it(told: str) -> None:
    assert "Head of Law memberOf Executive" not in stated(reading(LED.format(told), "a.md"))


def test_the_chair_is_nobody_where_one_came_after_another() -> None:
    told = (
        "Jo Bell, Head of Law, chaired the Audit Group until May. Al Dee chairs the Audit Group "
        "now. The chair is a member of the Executive."
    )
    found = stated(
        reading(LED.format(told).replace("is chaired by the Head of Law", "met"), "a.md")
    )
    assert {"Al Dee chairs Audit Group", "Jo Bell chairs Audit Group"} <= found
    assert not {f"{who} memberOf Executive" for who in ("Head of Law", "Jo Bell", "Al Dee")} & found


TITLED = """{} Terms of Reference

The sub-group is accountable to the Marlshire Safeguarding Children Partnership (MSCP) and meets \
every quarter.

Membership: Subgroup membership will include

- Larch Borough Council
- Marlshire Police
"""


def test_one_word_above_terms_of_reference_names_the_group_they_are_of() -> None:
    found = stated(reading(TITLED.format("Districts")))
    assert {
        f"Districts accountableTo {HOME}",
        "Larch Borough Council memberOf Districts",
        "Marlshire Police memberOf Districts",
    } <= found


@pytest.mark.parametrize("word", ["Revised", "Draft", "Proposed"])
def test_what_terms_of_reference_are_like_is_no_group(word: str) -> None:
    assert not {fact for fact in stated(reading(TITLED.format(word))) if word in fact}


@pytest.mark.parametrize(
    ("introduced", "called"),
    [
        ("Larch Children First (the trust), a company that the council owns", "trust"),
        ("Larch Children First, a company that the council owns", "company"),
        ("a wholly owned company, to be called Larch Children First", "company"),
        ("Larch Family Support Ltd", "company"),
    ],
)
def test_the_company_or_trust_is_the_one_that_was_said_to_be_one(
    introduced: str, called: str
) -> None:
    text = (
        "# Larch Council\n\n## Report on children's services\n\nServices are to be run by "
        f"{introduced}. Larch Hospitals NHS Trust is a partner.\n\nThe {called} will report to the "
        f"Contract Board. The Scrutiny Panel will monitor the {called}.\n"
    )
    found = stated(reading(text, "a.md"))
    name = "Larch Family Support Ltd" if "Ltd" in introduced else "Larch Children First"
    assert {f"{name} reportsTo Contract Board", f"{name} accountableTo Scrutiny Panel"} <= found


def test_below_it_are_groups_that_report_to_it() -> None:
    text = (
        f"# {HOME}\n\nThe Partnership meets every quarter. Below it are two sub-groups: the Audit "
        "Group and the Training Group. Both report to it.\n"
    )
    assert stated(reading(text, "a.md"), Predicate.REPORTS_TO) == {
        f"Audit Group reportsTo {HOME}",
        f"Training Group reportsTo {HOME}",
    }


STRUCTURE = f"""# Our structure

{HOME} (MSCP)

## Strategic Leadership Group

The group meets twice a year.

## Sub-groups

Each sub-group reports to the Delivery Board.

### Child Exploitation

The group is chaired by Jo Bell.

### Case Review Group

Looks at cases.
"""


def test_sub_groups_are_those_below_the_heading_that_calls_them_so() -> None:
    found = stated(reading(STRUCTURE, "a.md"))
    assert {
        "Child Exploitation reportsTo Delivery Board",
        "Case Review Group reportsTo Delivery Board",
        "Jo Bell chairs Child Exploitation",
    } <= found
    assert "Strategic Leadership Group reportsTo Delivery Board" not in found


BOARDS = f"# {HOME}\n\n## Structure\n\nThe Executive Board and the Case Panel meet.\n\n"


@pytest.mark.parametrize(
    ("told", "facts"),
    [
        (
            "- Audit Group: reports to the Executive Board; chaired by the Head of Law.\n- Other.",
            {"Audit Group reportsTo Executive Board", "Head of Law chairs Audit Group"},
        ),
        (
            "- Audit Group: monitors the plan and reports to the Executive Board.\n- Other.",
            {"Audit Group reportsTo Executive Board"},
        ),
        (
            "### Audit Group\n\nReports to the Case Panel. Accountable to the Executive Board.",
            {
                "Audit Group reportsTo Case Panel",
                "Audit Group accountableTo Executive Board",
            },
        ),
        (
            "### Audit Group\n\nMeets monthly; reports to the Case Panel; oversees the Data Board.",
            {"Audit Group reportsTo Case Panel", "Data Board accountableTo Audit Group"},
        ),
    ],
)
def test_what_has_no_subject_tells_of_the_name_or_heading_before_it(
    told: str, facts: set[str]
) -> None:
    kinds = (
        Predicate.REPORTS_TO,
        Predicate.ACCOUNTABLE_TO,
        Predicate.ESCALATES_TO,
        Predicate.CHAIRS,
    )
    assert stated(reading(f"{BOARDS}{told}\n", "a.md"), *kinds) == facts


def test_oversight_of_one_that_rests_with_another_goes_on_about_the_other() -> None:
    text = (
        f"{BOARDS}Oversight of the Case Panel rests with the Audit Group, which is chaired by the "
        "Head of Law. It reports to the Executive Board.\n"
    )
    assert stated(reading(text, "a.md"), Predicate.REPORTS_TO) == {
        "Audit Group reportsTo Executive Board"
    }


CONSTITUTION = """Larch Council

Constitution

Part 3: Committees

3C.6 CHILDREN SCRUTINY PANEL

The Panel shall scrutinise services.

3C.7 CORPORATE PARENTING BOARD

Terms of reference

1. To receive each year

(a) the annual report of the Fostering Service

2. To report to the Cabinet every six months.
"""


def test_headings_of_a_constitution_say_whom_their_duties_are() -> None:
    found = stated(reading(CONSTITUTION), Predicate.REPORTS_TO)
    called = "Corporate Parenting Board"
    assert found == {f"Fostering Service reportsTo {called}", f"{called} reportsTo Cabinet"}


@pytest.mark.parametrize(
    ("before", "seated"),
    [
        ("Each sub-group reports to the Executive Board.", True),
        ("The Larch Board and the Ashby Board have met.", False),
    ],
)
def test_the_chairs_are_those_of_the_sub_groups_told_of_before(
    before: str, *, seated: bool
) -> None:
    text = (
        f"# {HOME}\n\n## Sub-groups\n\n{before} The chairs are members of the Executive Board.\n\n"
        "### Audit Group\n\nChaired by the Head of Law.\n\n"
        "### Case Review Group\n\nChaired by the Chief Nurse.\n"
    )
    seats = {f"{post} memberOf Executive Board" for post in ("Head of Law", "Chief Nurse")}
    assert (seats <= stated(reading(text, "a.md"))) is seated
