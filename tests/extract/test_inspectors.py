"""Inspectors without more are those of the inspectorate that is told of."""

import pytest
from sightline.ontology.terms import Predicate
from sightline.tests.extract.told import reading, stated

REPORT = """# Ashby Safeguarding Children Partnership

### Inspection

Ofsted visited Ashby in October 2022 to look at how children come to the notice of the council. {}
"""
MINUTES = """Ashby County Council

Minutes of the Children's Scrutiny Committee held on 12 March 2023

Present: Councillor Jane Ashe (Chair), Councillor Paul Orr

5. Focused visit

The Director of Children's Services, Jo Bell, presented the letter from Ofsted. {}
"""
HUB = "Multi-Agency Safeguarding Hub inspectedBy Ofsted"


@pytest.mark.parametrize("paper", [REPORT, MINUTES], ids=["report", "minutes"])
@pytest.mark.parametrize(
    "told",
    [
        "Inspectors visited the Multi-Agency Safeguarding Hub.",
        "She said that inspectors had looked at the Multi-Agency Safeguarding Hub.",
        "The inspectors looked at the work of the Multi-Agency Safeguarding Hub.",
        "Inspectors spent two days in the Multi-Agency Safeguarding Hub.",
        "Inspectors sampled cases in the Multi-Agency Safeguarding Hub.",
        "Inspectors found that thresholds in the Multi-Agency Safeguarding Hub were clear.",
        "The Multi-Agency Safeguarding Hub was praised by inspectors.",
        "The visit looked at the Multi-Agency Safeguarding Hub.",
    ],
)
def test_what_inspectors_saw_was_inspected(paper: str, told: str) -> None:
    assert HUB in stated(reading(paper.format(told), "paper.md"), Predicate.INSPECTED_BY)


@pytest.mark.parametrize(
    "told",
    [
        "Inspectors asked to meet staff of the Multi-Agency Safeguarding Hub.",
        "The Multi-Agency Safeguarding Hub helped inspectors with dates.",
        "Police inspectors visited the Multi-Agency Safeguarding Hub.",
        "The visit looked at how children come to the Multi-Agency Safeguarding Hub.",
    ],
)
def test_not_all_that_is_named_beside_inspectors_was_inspected(told: str) -> None:
    found = stated(reading(REPORT.format(told), "paper.md"), Predicate.INSPECTED_BY)
    assert HUB not in found


def test_inspectors_are_nobodys_where_two_inspectorates_are_told_of() -> None:
    told = (
        "So did the Care Quality Commission. Inspectors visited the Multi-Agency Safeguarding Hub."
    )
    found = stated(reading(REPORT.format(told), "paper.md"), Predicate.INSPECTED_BY)
    assert HUB not in found
