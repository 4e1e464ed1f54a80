"""Who only helps, in a clause about somebody else, is not who the clause goes on about."""

import pytest
from sightline.ontology.terms import Predicate
from sightline.tests.extract.told import reading, stated


@pytest.mark.parametrize(
    ("said", "who"),
    [
        (
            "leads the work with support from the Audit Group, reporting to the Cabinet.",
            "Head of Quality",
        ),
        (
            "leads it, with the help of the Audit Group, and reports to the Cabinet.",
            "Head of Quality",
        ),
        ("leads it with input from the Audit Group, which reports to the Cabinet.", "Audit Group"),
    ],
)
def test_who_reports_where_another_helps(said: str, who: str) -> None:
    found = stated(reading(f"# Report\n\nThe Head of Quality {said}\n"), Predicate.REPORTS_TO)
    assert found == {f"{who} reportsTo Cabinet"}
