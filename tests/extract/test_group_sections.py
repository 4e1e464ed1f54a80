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
