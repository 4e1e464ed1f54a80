"""Groups of a partnership by where they stand: in a chart, below a heading of structure."""

from sightline.ontology.terms import Predicate
from sightline.tests.extract.told import reading, stated

HOME = "Marlshire Safeguarding Adults Board"
CHART = f"""\
# {HOME}

## Governance structure chart

Marlshire Health and Wellbeing Board
|
{HOME}
|
Delivery Group
|
Review Group | Audit Group
"""


def test_in_a_chart_the_groups_below_the_partnership_are_its_groups() -> None:
    groups = ("Delivery Group", "Review Group", "Audit Group")
    found = stated(reading(CHART, "report.md"), Predicate.PART_OF)
    assert found == {f"{group} partOf {HOME}" for group in groups}


def test_names_torn_apart_by_the_lines_of_boxes_are_no_groups() -> None:
    chart = CHART.replace(
        "Review Group | Audit Group",
        "Review Group      Quality &       East and West\n"
        "                  Audit Group     Area Group",
    )
    found = stated(reading(chart), Predicate.PART_OF)
    assert found <= {f"Delivery Group partOf {HOME}", f"Review Group partOf {HOME}"}


def test_the_sub_groups_each_are_those_told_of_below_a_heading() -> None:
    report = (
        f"# {HOME} Annual Report\n\n## Who we are\n\n"
        "The Delivery Group meets monthly. The sub groups each submit a highlight report to it.\n\n"
        "## What the sub groups have done\n\n2.1 The Review Group considered nine cases.\n\n"
        "2.2 The Audit Group is chaired by Jo Bell.\n"
    )
    assert stated(reading(report, "report.md"), Predicate.REPORTS_TO) == {
        "Review Group reportsTo Delivery Group",
        "Audit Group reportsTo Delivery Group",
    }


def test_a_lead_is_who_is_named_and_not_the_post_beside_the_name() -> None:
    text = (
        "* Language Matters working group – lead: Jo Bell, Participation Lead at Marlshire Council"
    )
    assert stated(reading(text), Predicate.CHAIRS) == {
        "Jo Bell chairs Language Matters working group"
    }
