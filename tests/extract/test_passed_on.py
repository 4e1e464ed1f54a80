"""Who passes families on, where a sentence does not say: whoever the one before tells of."""

import pytest
from sightline.tests.extract.told import reading, stated

TITLE = "# Marlow Vale Safeguarding Children Partnership: annual report\n\n"


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        (
            (
                "The Home Education Team is small. Where an officer is worried about a child, "
                "the case is referred to the Multi-Agency Safeguarding Hub."
            ),
            "Home Education Team refersTo Multi-Agency Safeguarding Hub",
        ),
        (
            (
                "The Welfare Team visits each family. Any safeguarding concerns are passed to the "
                "Multi-Agency Safeguarding Hub."
            ),
            "Welfare Team refersTo Multi-Agency Safeguarding Hub",
        ),
        (
            (
                "The Vale MASH took 941 contacts. A third were stepped down to the Early Help "
                "Service and 24% went on to become a referral to the Assessment Team."
            ),
            "Vale MASH refersTo Early Help Service",
        ),
        (
            (
                "The Multi-Agency Safeguarding Hub screens each contact. Where the threshold is "
                "met they are passed to the Assessment Team."
            ),
            "Multi-Agency Safeguarding Hub refersTo Assessment Team",
        ),
    ],
)
def test_cases_are_passed_on_by_whoever_is_told_of(text: str, fact: str) -> None:
    assert fact in stated(reading(f"{TITLE}{text}\n"))


@pytest.mark.parametrize(
    "text",
    [
        "The Partnership has a threshold document. Cases are passed to the Early Help Service.",
        (
            "Concerns about children go to the Hub. Concerns about adults are referred to the "
            "Early Help Service."
        ),
    ],
)
def test_no_partnership_passes_cases_on_nor_whom_others_go_to(text: str) -> None:
    assert not any("refersTo Early Help" in fact for fact in stated(reading(f"{TITLE}{text}\n")))


def test_staff_who_refer_are_those_of_the_council() -> None:
    found = reading(
        "# Marlow Vale Council: internal audit of safeguarding\n\nConcerns about children are "
        "referred by Council staff to the Children's Hub of Norland County Council.\n"
    )
    assert "Marlow Vale Council refersTo Children's Hub" in stated(found)
