"""Published arrangements and pages that tell who the partners and their groups are."""

import pytest
from sightline.tests.extract.told import reading, stated

OF_THE_COUNCIL = """Case Group Terms of Reference

The group is hosted by {county} County Council.

Membership:
- {short} Early Help
- {short} Children's Services
- {short} Jane Holt, Larchshire Constabulary
"""


@pytest.mark.parametrize(("county", "short"), [("Ashby", "ACC"), ("Durham", "DCC")])
def test_initials_of_the_council_before_a_service_are_no_rank(county: str, short: str) -> None:
    found = stated(reading(OF_THE_COUNCIL.format(county=county, short=short)))
    assert {
        f"{short} Early Help partOf {county} County Council",
        f"{short} Children's Services memberOf Case Group",
        f"{short} Children's Services partOf {county} County Council",
        "Jane Holt represents Larchshire Constabulary",
    } <= found
