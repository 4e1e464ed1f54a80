"""Labels: what a heading or the words before a colon announce."""

import pytest
from sightline.extract.layout.labels import role_of
from sightline.tests.extract.told import reading, stated

ROLES = {
    "present": [
        "Present",
        "PRESENT:",
        "**Present:**",
        "Those present",
        "Attendees",
        "Attendance",
        "Present in person",
        "Present -",
        "1. Present",
        "Attendance list",
    ],
    "members_present": [
        "Members present",
        "Members of the Committee",
        "Committee Members",
        "Board members present:",
        "Voting Members",
    ],
    "attending": [
        "In attendance",
        "In Attendance:",
        "Also present",
        "Officers present",
        "Officers in attendance",
        "Observers",
        "Guests",
        "Other Members in attendance",
        "By invitation",
        "Minutes taken by",
    ],
    "apologies": [
        "Apologies",
        "Apologies for absence",
        "APOLOGIES FOR ABSENCE",
        "1. Apologies for Absence",
        "Item 1 Apologies for absence",
        "Welcome and apologies",
        "To receive apologies for absence",
        "Absent with apologies",
    ],
    "substitutes": ["Substitutes", "Substitute Members", "Notification of substitutes"],
    "coopted": [
        "Co-opted Members",
        "Co-optees",
        "Church representatives",
        "Parent Governor Representatives",
    ],
    "members": ["Membership", "Core membership", "To: The Members of the Children's Committee"],
    "chair": ["Chair", "Chairman:", "In the Chair", "Independent Chair"],
    "vicechair": ["Vice-Chair", "Vice Chair:", "Deputy Chair", "Vice-Chairman"],
    "contact": ["Contact", "Contact Officer:"],
    "party": ["Labour Group", "Lib Dem (3)"],
    "writer": ["Report author", "Prepared by", "Lead officer:"],
    "author": ["Report of", "Report of the", "Joint report of"],
    "resolution": ["Resolved", "RESOLVED:", "It was agreed", "The Board resolved that", "Decision"],
    "recommendation": ["Recommendation", "Recommendations:", "Recommended that"],
    "none": [
        "Circulation",
        "Distribution list",
        "Vacancies",
        "Declarations of interest",
        "Chair's announcements",
    ],
}


@pytest.mark.parametrize(("role", "label"), [(r, label) for r, ls in ROLES.items() for label in ls])
def test_a_label_announces_its_role(role: str, label: str) -> None:
    assert role_of(label) == role


@pytest.mark.parametrize(
    "text",
    [
        "",
        "   ",
        "***",
        "3.",
        "Background",
        "Children's Social Care update",
        "Minutes of the previous meeting",
        "The children present were well cared for",
        "Attendance at school",
        "Performance of the Pre-Birth Team",
        "Presentation on neglect",
    ],
)
def test_other_words_announce_nothing(text: str) -> None:
    assert role_of(text) == ""


def test_a_sentence_about_the_group_ends_the_line_of_its_chair() -> None:
    found = stated(
        reading(
            "Ashby Safeguarding Adults Board\n\n## Review Group\n\n"
            "Chair: Jane Marsh. The group considers all cases and advises\n"
            "the Independent Chair. Seven came this year, from Ashby Council and\nLarch Trust.\n"
        )
    )
    assert "Jane Marsh chairs Review Group" in found
    assert not any("represents" in f or "postIn Ashby Council" in f for f in found)
