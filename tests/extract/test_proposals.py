"""New bodies that are proposed, and approved further down: who will chair them and sit there."""

import pytest
from sightline.ontology.terms import Predicate
from sightline.tests.extract.told import reading, stated

MINUTES = """\
Marlshire Parenting Board

Minutes of the meeting held on 19 April 2012

5. A NEW PARTNERSHIP

The Head of Safeguarding presented a report on plans to merge the Care Leavers Partnership with \
the Fostering Board. It was proposed that a new body, the Young Lives Board, would take the place \
of both from September. It would be chaired by the Chief Nurse. Its membership would include all \
Members of the Fostering Board together with Marlshire Homes Trust. The new Board would report \
annually to full Council.

{decided}
"""
SET_OUT = {
    "Young Lives Board replaces Care Leavers Partnership",
    "Young Lives Board replaces Fostering Board",
    "Chief Nurse chairs Young Lives Board",
    "Chief Nurse memberOf Young Lives Board",
    "Marlshire Homes Trust memberOf Young Lives Board",
    "Young Lives Board reportsTo full Council",
}


def _told(decided: str) -> set[str]:
    kinds = (
        Predicate.REPLACES,
        Predicate.CHAIRS,
        Predicate.MEMBER_OF,
        Predicate.REPORTS_TO,
    )
    found = stated(reading(MINUTES.format(decided=decided)), *kinds)
    return {fact for fact in found if "Young Lives" in fact}


@pytest.mark.parametrize(
    "decided",
    [
        "ORDERED that the proposals be approved.",
        "AGREED",
        "RESOLVED that the Cabinet be recommended to approve the establishment of the Board.",
        "The Board supported the proposal.",
    ],
)
def test_what_was_proposed_of_a_new_body_and_approved_is_so(decided: str) -> None:
    assert _told(decided) == SET_OUT


@pytest.mark.parametrize("decided", ["The proposal was not supported.", "The item was deferred."])
def test_what_was_proposed_and_refused_takes_no_place(decided: str) -> None:
    assert not any("replaces" in fact for fact in _told(decided))


def test_a_group_that_is_to_be_replaced_is_there_still() -> None:
    minutes = (
        "Marlshire Safeguarding Children Board\n\nMinutes of the meeting held on 7 June 2017\n\n"
        "3.2 It was proposed that the Policy Sub Group be merged with that of Leam Board to form a "
        "Joint Procedures Group. It would be chaired by Jo Bell. The Board approved the proposal.\n"
    )
    found = stated(reading(minutes), Predicate.PART_OF, Predicate.CHAIRS)
    assert "Policy Sub Group partOf Marlshire Safeguarding Children Board" in found
    assert "Jo Bell chairs Joint Procedures Group" in found
