"""Charts of a structure in a text that keeps its page's layout."""

from sightline.extract.readers.flattened.charts import charts
from sightline.tests.extract.told import paper, reading, stated

CHART = """Ashby Safeguarding Adults Board (ASAB)

Structure

    Health and            Ashby Public              Safer
     Wellbeing           Services Board             Ashby
       Board                                     Partnership
              --------------------------------------
                              |
                            ASAB
                      Independent Chair
                              |
                          Executive
                            Group               Learning
        |                     |                and Review
    Case                 Performance             Group
    Review               and Audit
    Panel                  Group

Below the chart

The Executive Group meets in May.
"""


def test_the_boxes_of_a_chart_are_read_one_by_one() -> None:
    (chart,) = [block for block in paper(CHART).blocks if block.rows]
    boxes = [" ".join(CHART[a:b] for a, b in row[1]) for row in chart.rows]
    assert {
        "Health and Wellbeing Board",
        "Safer Ashby Partnership",
        "Executive Group",
        "Learning and Review Group",
        "Case Review Panel",
        "Performance and Audit Group",
    } <= set(boxes)


def test_a_chart_says_of_nobody_that_they_chair_what_stands_below() -> None:
    assert not any(fact.startswith("Executive Group chairs") for fact in stated(reading(CHART)))


def test_columns_of_a_table_are_no_chart() -> None:
    table = (
        "    Group                Board\n"
        "    Audit Group          Larch Board\n"
        "    Review Group         Larch\n"
        "                         Board\n"
        "    Case Panel           Birch Board\n"
    )
    assert not charts(table)
