"""Where names begin and end: what headings, bullets, verbs and labels stand beside them."""

import pytest
from sightline.tests.extract.told import reading, stated

HEAD = "Marlshire Safeguarding Children Partnership\n\nAnnual report\n\n"


def named(text: str) -> set[str]:
    """Return the entities of a text as "Type Name", without the partnership whose paper it is."""
    found = {f"{e.type.value} {e.name}" for e in reading(f"{HEAD}{text}\n").entities}
    return found - {"Partnership Marlshire Safeguarding Children Partnership"}


@pytest.mark.parametrize("bullet", ["•", "o", "Ø", "§", "ü", "q", "✓", "\uf076"])
def test_bullets_are_no_part_of_a_name(bullet: str) -> None:
    items = f"{bullet}  Monitor the Council's budget\n{bullet}  Advise Cabinet on its duties\n"
    assert named(f"The Audit Panel will:\n\n{items}") == {
        "Group Audit Panel",
        "Council Council",
        "Committee Cabinet",
    }


@pytest.mark.parametrize(
    ("text", "entities"),
    [
        ("The confirmation of Chair and Vice Chair for the Municipal Year was noted.", set()),
        ("Election of Chair for the ensuing Municipal Year", set()),
        ("IF YOU'RE SCRUTINISING SERVICES FOR CARERS", set()),
        ("The Befriending Service grew.", {"Service Befriending Service"}),
        ("Venue: Cabinet Suite - County Hall", set()),
        ("The MASH is based at Hollin Police Station.", {"Hub MASH"}),
        ("Item 9 - Referrals to Mayor and Cabinet", {"Committee Mayor and Cabinet"}),
        ("Role and Function during the Pandemic, Plan Update and Team Around the Adult", set()),
        ("See the Inter-Board Protocol.", set()),
        (
            "The Annual Audit Committee Report was noted.",
            {"Committee Audit Committee"},
        ),
        (
            "Delivery Plan Update and Scrutiny Panel Annual Report",
            {"Committee Scrutiny Panel"},
        ),
        (
            "A REVIEW OF A COMPLAINT WITHIN HOLLIN CITY COUNCIL",
            {"Council Hollin City Council"},
        ),
        (
            "In discussion with the Cabinet Member the Panel noted progress.",
            {"Post Cabinet Member"},
        ),
        ("The Place Executive Lead wrote it.", {"Post Place Executive Lead"}),
        (
            "Care Quality Commission Fundamental Standard 13 applies.",
            {"Inspectorate Care Quality Commission"},
        ),
        (
            "The City & Hollin Safeguarding Adults Board meets.",
            {"Partnership City & Hollin Safeguarding Adults Board"},
        ),
        (
            "The Missing, Exploited and Trafficked (MET) Subgroup met.",
            {"Group Missing, Exploited and Trafficked (MET) Subgroup"},
        ),
        ("• Missing, Sad, and Lost Panel", {"Group Missing, Sad, and Lost Panel"}),
        ("It went to Board/ sub group members.", set()),
        ("The Children's Partnership Framework was agreed.", set()),
        ("- Support Board members\n- Influence Partnership working", set()),
        (
            "- To Monitor the Council's spending\n- To Challenge the Partnership",
            {"Council Council"},
        ),
        ("Support Board has grown.", {"Group Support Board"}),
        ("REPORT OF THE HEAD OF LAW (J BELL)", {"Post Head of Law", "Person J Bell"}),
        (
            "• Joint HSCB & Hollin Adults Board Sub-Group: it meets twice a year.",
            {"Group Joint HSCB & Hollin Adults Board Sub-Group"},
        ),
    ],
)
def test_names_end_where_they_do(text: str, entities: set[str]) -> None:
    assert named(text) == entities


@pytest.mark.parametrize(
    "title",
    [
        "Director of children's services",
        "Cabinet Member for children and families",
        "Cabinet Member for children, families, and education",
        "Assistant Director for education and inclusion",
        "Principal Officer for looked after children",
        "Named Doctor for child protection",
        "Lead Councillor for Adult Social Care",
        "Executive Councillor for Housing",
    ],
)
@pytest.mark.parametrize("form", ["Ann Hythe, {}, spoke.", "The {}, Ann Hythe, spoke."])
def test_titles_are_whole(form: str, title: str) -> None:
    assert f"Ann Hythe holdsPost {title}" in stated(reading(HEAD + form.format(title) + "\n"))


@pytest.mark.parametrize(
    "text",
    [
        "The Director of the service spoke.",
        "The Head of service spoke.",
        "The Chair of the meeting spoke.",
    ],
)
def test_what_tells_nothing_is_no_part_of_a_title(text: str) -> None:
    assert named(text) == set()
