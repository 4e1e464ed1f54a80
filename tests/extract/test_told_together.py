"""Two groups told of together, and what the sentences after say of both, of each, of the other."""

import pytest
from sightline.tests.extract.told import reading, stated

PAIRS = (
    "The Audit Group and the Learning Panel meet every month.",
    "The Improvement Board has two sub-groups: the Audit Group and the Learning Panel.",
    "Below the Improvement Board are the Audit Group and the Learning Panel.",
    "The Improvement Board set up the Audit Group and the Learning Panel in 2019.",
    "The work is done by the Audit Group and the Learning Panel.",
)
IN_TURN = "The Audit Group looks at case files. The Learning Panel looks at reviews."
BETWEEN = (
    "",
    "Both are small.",
    "Papers are sent a week before.",
    "The work is planned each year.",
)
BOTH_REPORT = {
    "Audit Group reportsTo Strategic Partnership",
    "Learning Panel reportsTo Strategic Partnership",
}
BOTH_CHAIRED = {"Head of Law chairs Audit Group", "Head of Law chairs Learning Panel"}
EACH_CHAIRED = {"Head of Law chairs Audit Group", "Chief Nurse chairs Learning Panel"}
BOTH_ACCOUNT = {
    "Audit Group accountableTo Strategic Partnership",
    "Learning Panel accountableTo Strategic Partnership",
}
OF_BOTH = {
    "Both report to the Strategic Partnership.": BOTH_REPORT,
    "Each reports to the Strategic Partnership.": BOTH_REPORT,
    "Each group reports to the Strategic Partnership twice a year.": BOTH_REPORT,
    "The two groups report to the Strategic Partnership.": BOTH_REPORT,
    "These groups are accountable to the Strategic Partnership.": BOTH_ACCOUNT,
    "The Head of Law chairs both.": BOTH_CHAIRED,
    "The Head of Law chairs both groups.": BOTH_CHAIRED,
    "The Data Forum reports to both.": {
        "Data Forum reportsTo Audit Group",
        "Data Forum reportsTo Learning Panel",
    },
    "The former is chaired by the Head of Law, the latter by the Chief Nurse.": EACH_CHAIRED,
    "The Head of Law chairs the former and the Chief Nurse the latter.": EACH_CHAIRED,
    "The Audit Group is chaired by the Head of Law. The other is chaired by the Chief Nurse.": (
        EACH_CHAIRED
    ),
    "Neither reports to the Strategic Partnership.": set(),
}


@pytest.mark.parametrize("pair", [*PAIRS, IN_TURN])
@pytest.mark.parametrize("between", BETWEEN)
def test_what_is_said_of_both_is_told_of_each(pair: str, between: str) -> None:
    before = " ".join(filter(None, (pair, between)))
    known = _governing(before)
    for sentence, told in OF_BOTH.items():
        assert _governing(f"{before} {sentence}") == known | told, sentence


@pytest.mark.parametrize("pair", PAIRS)
@pytest.mark.parametrize("between", ["", "The work is planned each year."])
def test_they_are_the_two(pair: str, between: str) -> None:
    before = " ".join(filter(None, (pair, between)))
    known = _governing(before)
    assert _governing(f"{before} They report to the Strategic Partnership.") == known | BOTH_REPORT
    overseen = f"{before} Their work is overseen by the Strategic Partnership."
    assert _governing(overseen) == known | BOTH_ACCOUNT


def test_each_of_those_who_take_turns_is_none_of_two_groups() -> None:
    text = (
        "The Audit Group and the Learning Panel meet every month. The partners sit as an "
        "Executive, which is chaired by each of them in turn."
    )
    assert not {fact for fact in _governing(text) if " chairs " in fact}


def _governing(text: str) -> set[str]:
    seats = (" memberOf ", " postIn ")
    return {fact for fact in stated(reading(text)) if not any(seat in fact for seat in seats)}
