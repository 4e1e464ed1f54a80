"""Every way to head a section about a group, before every way to set out who leads and sits."""

import pytest
from sightline.tests.extract.told import reading, stated

HANDBOOK = "# Thornmere governance handbook 2024\n\n"
HEADINGS = (
    "## Audit Group",
    "3.2 Audit Group",
    "3.2 The Audit Group",
    "AUDIT GROUP",
    "Audit Group\n-----------",
    "**Audit Group**",
    "## 4. Audit Group (AG)",
    "## Terms of reference: Audit Group",
)
OPENINGS = (
    "The group looks at case files.",
    "",
    "Purpose: to look at case files with the Data Forum.",
    "Role\n\nThe group looks at case files.",
    "Meets: every six weeks",
)
LED, DEPUTY = {"Head of Law chairs Audit Group"}, {"Head of Law viceChairs Audit Group"}
REPORTS = {"Audit Group reportsTo Strategic Partnership"}
ACCOUNTABLE = {"Audit Group accountableTo Strategic Partnership"}
ESCALATES = {"Audit Group escalatesTo Strategic Partnership"}
SEATED = {"Head of Law memberOf Audit Group", "Service Manager memberOf Audit Group"}
FIELDS = {
    "Chair: Head of Law": LED,
    "Chair – Head of Law": LED,
    "Chaired by: Head of Law": LED,
    "Chaired by the Head of Law": LED,
    "Chair\n\nThe Head of Law": LED,
    "Chair\n\nThe chair is the Head of Law.": LED,
    "Chair: Jo Bell, Head of Law": {"Jo Bell chairs Audit Group"},
    "Vice-Chair: Head of Law": DEPUTY,
    "Reports to: Strategic Partnership": REPORTS,
    "Reports to the Strategic Partnership.": REPORTS,
    "Reporting\n\nThe group reports to the Strategic Partnership.": REPORTS,
    "Reporting arrangements: Strategic Partnership, quarterly": REPORTS,
    "| Item | Detail |\n|---|---|\n| Reports to | Strategic Partnership |": REPORTS,
    "| Chair | Head of Law |\n|---|---|\n| Reports to | Strategic Partnership |": LED | REPORTS,
    "Accountable to: Strategic Partnership": ACCOUNTABLE,
    "Accountability\n\nStrategic Partnership": ACCOUNTABLE,
    "Accountability\n\nIt is accountable to the Strategic Partnership.": ACCOUNTABLE,
    "Sub-group of: Strategic Partnership": {"Audit Group partOf Strategic Partnership"},
    "Sub-groups: Learning Panel, Data Forum": {
        "Learning Panel partOf Audit Group",
        "Data Forum partOf Audit Group",
    },
    "Escalation: Strategic Partnership": ESCALATES,
    "Escalation\n\nRisks are escalated to the Strategic Partnership.": ESCALATES,
    "Membership\n\nHead of Law\nService Manager": SEATED,
    "Membership:\n- Head of Law\n- Service Manager": SEATED,
    "Members: Head of Law; Service Manager": SEATED,
    "Core membership\n\n- Head of Law (Chair)\n- Service Manager": SEATED | LED,
    "Membership\n\nThe Head of Law and the Service Manager are the members.": SEATED,
    "Lead officer: Head of Law": set(),
    "Links to: Data Forum": set(),
}


@pytest.mark.parametrize("heading", HEADINGS)
@pytest.mark.parametrize("opening", OPENINGS)
def test_a_section_tells_of_the_group_it_is_headed_with(heading: str, opening: str) -> None:
    for field, told in FIELDS.items():
        section = "\n\n".join(filter(None, (heading, opening, field)))
        found = {f for f in stated(reading(HANDBOOK + section)) if " postIn " not in f}
        posts = {f for f in found if " holdsPost " in f or f.startswith("Head of Law chairs")}
        seats = {f.replace(" chairs ", " memberOf ") for f in told | posts}
        seats = {f.replace(" viceChairs ", " memberOf ") for f in seats}
        assert told <= found <= told | seats | posts, field


def test_a_page_that_begins_with_the_name_of_a_group_is_all_of_it() -> None:
    text = "# Audit Group\n\nLooks at case files.\n\nReports to the Strategic Partnership.\n"
    assert stated(reading(text)) == REPORTS
    about = "# Complaints about the Audit Group\n\nReports to the Strategic Partnership.\n"
    assert stated(reading(about)) == set()
