"""Routes that arrows and tables draw, and what sentences tell of what was named before."""

import pytest
from sightline.ontology.terms import Predicate
from sightline.tests.extract.told import cases, reading, stated

FLOWS = (
    Predicate.REPORTS_TO,
    Predicate.ACCOUNTABLE_TO,
    Predicate.ESCALATES_TO,
    Predicate.REFERS_TO,
)
TITLE = "# Marlshire Safeguarding Children Partnership\n\n"
LEVELS = """
Level | Who | Timescale
--- | --- | ---
1 | Team Manager, MASH | 1 day
2 | Head of Service, Assessment | 2 days
3 | Executive Board | 5 days
"""
PROCEDURE = """
Stage 1: The Team Manager, MASH speaks to the other agency.

Stage 2: The Head of Service, Assessment is asked to decide.

Stage 3: The Independent Scrutineer will be asked to mediate.
"""


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        (
            (
                "## Escalation route\n\n"
                "Team Manager, MASH → Head of Service, Assessment → Executive Board\n"
            ),
            {
                "Team Manager, MASH escalatesTo Head of Service, Assessment",
                "Head of Service, Assessment escalatesTo Executive Board",
            },
        ),
        (
            (
                "## Governance structure\n\n"
                "- Audit Group -> Executive Board\n- Learning Group -> Executive Board\n"
            ),
            {"Audit Group reportsTo Executive Board", "Learning Group reportsTo Executive Board"},
        ),
        ("## How a review goes\n\nAudit Group → Executive Board\n", set()),
        (
            f"## Escalation\n{LEVELS}",
            {
                "Team Manager, MASH escalatesTo Head of Service, Assessment",
                "Head of Service, Assessment escalatesTo Executive Board",
            },
        ),
        (f"## Training\n{LEVELS}", set()),
        (
            f"## Resolving disagreements\n{PROCEDURE}",
            {
                "Team Manager, MASH escalatesTo Head of Service, Assessment",
                "Head of Service, Assessment escalatesTo Independent Scrutineer",
            },
        ),
        (f"## Recruitment of volunteers\n{PROCEDURE}", set()),
    ],
)
def test_what_goes_along_a_route_is_said_by_its_heading(text: str, facts: set[str]) -> None:
    assert stated(reading(TITLE + text), *FLOWS) == facts


TOLD_BEFORE = """
Beneath the Executive Board sits the Audit Group. It reports to the Head of Law.
    Audit Group reportsTo Head of Law

The Audit Group was set up by the Case Panel and the Learning Panel. It is accountable to both.
    Audit Group accountableTo Case Panel
    Audit Group accountableTo Learning Panel

The Head of Law visited the Audit Group. Her findings will be seen by the Executive Board.
    Head of Law reportsTo Executive Board

Each case goes to the Audit Group. Anything rated red twice is passed up to the Executive Board.
    Audit Group escalatesTo Executive Board

The findings of the Audit Group are shared with the Case Panel and laid before the Executive Board.
    Audit Group reportsTo Case Panel
    Audit Group reportsTo Executive Board

The Audit Group is chaired by the Head of Law. A summary is sent to the Executive Board.
    Audit Group reportsTo Executive Board

The Audit Group meets. Issues that cannot be settled there are escalated to the Executive Board.
    Audit Group escalatesTo Executive Board

The Audit Group meets. Minutes go to the Executive Board. It gives the Head of Law a report.
    Audit Group reportsTo Executive Board
    Audit Group reportsTo Head of Law

The Case Audit Group (the Group) meets. The Law Group met. The Group reports to the Cabinet.
    Case Audit Group reportsTo Cabinet

The Audit Group reports to the Executive Board, and the Learning Group meets monthly.
    Audit Group reportsTo Executive Board
"""
MINUTES = """MARLSHIRE COUNCIL

CHILDREN'S SCRUTINY COMMITTEE

Minutes of the meeting held on 12 June 2023 at 2.00 pm

Present: Councillors A Finch (Chair) and B Marlow

5. MARLSHIRE SAFEGUARDING CHILDREN PARTNERSHIP ANNUAL REPORT 2022/23

The Committee received the annual report of the Marlshire Safeguarding Children Partnership.
"""


@pytest.mark.parametrize(("text", "must", "may"), [*cases(TOLD_BEFORE)])
def test_a_sentence_goes_on_with_what_was_named_before(
    text: str, must: frozenset[str], may: frozenset[str]
) -> None:
    assert must <= stated(reading(f"{TITLE}## Groups\n\n{text}\n"), *FLOWS) <= may


def test_whose_minutes_they_are_is_not_told_by_the_heading_of_an_item() -> None:
    chairs = stated(reading(MINUTES), Predicate.CHAIRS)
    assert {fact.casefold() for fact in chairs} == {"a finch chairs children's scrutiny committee"}


def test_the_last_of_the_posts_that_a_matter_goes_to_may_say_where_it_is() -> None:
    said = (
        "Escalation Policy\n\nStage 1: Manager to Manager\n\nConcerns are raised with the Team "
        "Manager.\n\nStage 2: Directors\n\nThe Head of Service escalates to the Director of "
        "Housing or the Chief Nurse, Ashby ICB."
    )
    assert stated(reading(said), Predicate.ESCALATES_TO) == {
        "Head of Service escalatesTo Director of Housing",
        "Head of Service escalatesTo Chief Nurse",
    }


def test_a_line_that_names_a_post_and_an_organisation_says_where_the_post_is() -> None:
    said = (
        "Contacts are:\n\n- Health – Chief Nurse, Ashby ICB\n- Borshire Hospitals NHS Trust – "
        "Named Nurse\n- Early Help Service: Team Manager\n"
    )
    assert stated(reading(said), Predicate.POST_IN) >= {
        "Chief Nurse postIn Ashby ICB",
        "Named Nurse postIn Borshire Hospitals NHS Trust",
        "Team Manager postIn Early Help Service",
    }
