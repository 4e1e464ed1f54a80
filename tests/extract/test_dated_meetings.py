"""Sittings that a paper tells of by what a body did on a date."""

import pytest
from sightline.ontology.terms import EntityType, Predicate
from sightline.tests.extract.told import reading

HEAD = "Holt Safeguarding Children Partnership\n\nYearly report\n\n"


@pytest.mark.parametrize(
    "said",
    [
        "The report was approved by the Health and Wellbeing Board on 3 May 2024.",
        "It was presented to the Council's Health and Wellbeing Board on Friday 3 May 2024.",
        "The Health and Wellbeing Board considered the proposal on 3 May 2024 and agreed.",
        "Agreed by: Health and Wellbeing Board, 3 May 2024",
    ],
)
def test_what_a_body_did_on_a_date_it_did_at_a_meeting(said: str) -> None:
    entities = reading(HEAD + said + "\n").entities
    dates = [str(e.date) for e in entities if e.type is EntityType.MEETING]
    assert dates == ["2024-05-03"]


@pytest.mark.parametrize(
    "said",
    [
        "The Executive Group replaced the Health and Wellbeing Board on 3 May 2024.",
        "The Health and Wellbeing Board approved the plan for publication by 3 May 2024.",
        "The Health and Wellbeing Board came into being on 3 May 2024.",
    ],
)
def test_other_dates_are_of_no_meeting(said: str) -> None:
    entities = reading(HEAD + said + "\n").entities
    assert not [e for e in entities if e.type is EntityType.MEETING]


@pytest.mark.parametrize(
    ("said", "met"),
    [
        ("The Audit Panel endorsed the plan at its meeting on 3 May 2024.", "Audit Panel"),
        (
            "The Audit Panel endorsed the Cabinet's plan at its meeting on 3 May 2024.",
            "Audit Panel",
        ),
        ("The plan was put to the Cabinet at its meeting, held on 3 May 2024.", "Cabinet"),
        (
            "The Audit Panel's plan was noted by the Cabinet at its meeting on 3 May 2024.",
            "Cabinet",
        ),
        ("At its last meeting, on Friday 3 May 2024, the Cabinet noted the plan.", "Cabinet"),
        ("At its meeting on 3 May 2024 it noted the plan.", "Holt Scrutiny Committee"),
        (
            "The Committee noted the Cabinet's plan at its meeting on 3 May 2024.",
            "Holt Scrutiny Committee",
        ),
    ],
)
def test_its_meeting_is_that_of_whom_a_sentence_tells(said: str, met: str) -> None:
    minutes = f"Minutes of the Holt Scrutiny Committee held on 18 June 2024\n\n{said}\n"
    meetings = {e.name for e in reading(minutes).entities if e.type is EntityType.MEETING}
    assert meetings == {"Holt Scrutiny Committee, 18 June 2024", f"{met}, 3 May 2024"}


def test_nobody_attended_what_a_page_on_an_item_only_tells_of() -> None:
    told = reading(
        "Agenda item\n\nAudit Panel Annual Report - Report of the Chair of the Audit Panel\n\n"
        "Minutes:\n\nThe report was due to be agreed by the Audit Panel at its meeting on 17 July "
        "2020, but was circulated by email. It was endorsed by the Cabinet on 14 October 2020.\n\n"
        "Councillor Jewel, Chair of the Audit Panel, informed Council that it was late.\n"
    )
    assert not any(fact.predicate is Predicate.ATTENDED for fact in told.facts)
