"""What labels say of the groups of a partnership, in the layouts that papers have for it."""

import pytest
from sightline.tests.extract.told import reading, stated

HEAD = """Norbury Safeguarding Children Partnership

Multi-agency safeguarding arrangements 2024

The Partnership is led by an Executive Group. It meets every quarter and looks at the findings of
those who audit the work of the agencies.

Sub-groups

"""
GROUPS = (("Learning and Development Group", "Jane Marsh"), ("Exploitation Group", "Omar Fry"))


def _told(form: str) -> set[str]:
    sections = "\n\n".join(form.format(group=group, chair=chair) for group, chair in GROUPS)
    return stated(reading(f"{HEAD}{sections}\n\nFunding\n\nThe partners fund it.\n", "paper.md"))


@pytest.mark.parametrize(
    "form",
    [
        "{group}\n\nChair\n\n{chair}\n\nFrequency\n\nMonthly",
        "{group}\n\nChair\n{chair}\n\nFrequency\nMonthly",
        "{group}\n\nChair(s): {chair}\n\nMeets: monthly",
        "| Group | {group} |\n|---|---|\n| Purpose | Practice |\n| Chair | {chair} |",
        "| Name of group | {group} |\n|---|---|\n| Chair | {chair} |",
    ],
)
def test_a_group_is_chaired_by_whom_its_label_names(form: str) -> None:
    assert {f"{chair} chairs {group}" for group, chair in GROUPS} <= _told(form)


@pytest.mark.parametrize(
    "form",
    [
        "{group}\n\nReports to: Executive Group\n\nMeets: monthly",
        "{group}\n\nReports to\n\nExecutive Group\n\nFrequency\n\nMonthly",
        "{group}\n\nGovernance: Reports to the Executive Group quarterly.\n\nFrequency: monthly",
        "| Group | {group} |\n|---|---|\n| Purpose | Practice |\n| Reports to | Executive Group |",
    ],
)
def test_a_group_reports_to_whom_its_label_names(form: str) -> None:
    assert {f"{group} reportsTo Executive Group" for group, _ in GROUPS} <= _told(form)


def test_a_part_of_a_constitution_is_about_the_body_it_names() -> None:
    text = """Ashby Council Constitution

Part A     Children's Scrutiny Committee

1          Name

The Committee is known as that.

Part B     Corporate Parenting Board

4.1        The Corporate Parenting Board has no delegated powers.

4.2        Membership

           i.              The Director of Children's Services

           ii.             Head of the Virtual School
"""
    found = stated(reading(text))
    assert "Director of Children's Services memberOf Corporate Parenting Board" in found
    assert "Director of Children's Services memberOf Children's Scrutiny Committee" not in found


BELOW_A_NAME = """\
Ashby Safeguarding Children Partnership

Our arrangements

{number}Audit Group

{first}

The group audits cases of neglect.

{label}

Jane Marsh, Head of Service, Ashby Council
Tom Bell, Chief Inspector, Larch Police

How often it meets

Every two months.
"""


@pytest.mark.parametrize("label", ["Membership", "Who attends", "Attendees:", "Core members:"])
@pytest.mark.parametrize(
    ("number", "first"),
    [("", "The Audit Group meets every two months."), ("", "Purpose"), ("4.2 ", "It is small.")],
)
def test_a_bare_label_goes_on_with_the_section_of_a_bare_name(
    label: str, number: str, first: str
) -> None:
    found = stated(reading(BELOW_A_NAME.format(label=label, number=number, first=first)))
    seats = {f for f in found if "memberOf" in f}
    assert seats == {"Jane Marsh memberOf Audit Group", "Tom Bell memberOf Audit Group"}


def test_a_label_below_the_last_of_several_names_is_not_of_that() -> None:
    found = stated(
        reading(
            "Ashby Safeguarding Children Partnership\n\nOur arrangements\n\nAudit Group\n\n"
            "The Audit Group audits cases of neglect.\n\nReview Group\n\nThe Review Group looks "
            "at deaths.\n\nMembership\n\nJane Marsh, Head of Service, Ashby Council\n"
            "Tom Bell, Chief Inspector, Larch Police\n"
        )
    )
    assert "Jane Marsh memberOf Review Group" not in found


def test_members_in_a_report_are_of_the_group_told_of() -> None:
    found = stated(
        reading(
            "Ashby County Council\n\nCabinet\n\n12 March 2023\n\nReport of the Director of "
            "Housing\n\n1. Background\n\n1.1 A Learning Group was set up in May to look at "
            "cases.\n\n1.2 Membership\n\n- Jane Marsh, Head of Service\n- Tom Bell, Solicitor\n"
        )
    )
    assert {f for f in found if "memberOf" in f} == {
        "Jane Marsh memberOf Learning Group",
        "Tom Bell memberOf Learning Group",
    }
