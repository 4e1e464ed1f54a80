"""To whom the annual report of a body is put, whoever does so, and who is asked to note it."""

import pytest
from sightline.ontology.terms import Predicate
from sightline.tests.extract.told import reading, stated

HEAD = "Report on safeguarding\n\n"
BOARD = "Wend Safeguarding Adults Board"
CALLED = [
    f"the {BOARD}'s Annual Report",
    f"the annual report of the {BOARD}",
    f"the {BOARD} Annual Report 2023/24",
    f"the {BOARD}'s Annual Report and Business Plan",
]


def _reported(text: str) -> set[str]:
    return stated(reading(HEAD + text + "\n"), Predicate.REPORTS_TO)


@pytest.mark.parametrize("called", CALLED)
@pytest.mark.parametrize(
    "told",
    [
        "The purpose of this report is to present {} to the Overview Committee.",
        "To share {} with members of the Overview Committee.",
        "The Overview Committee was asked to consider and comment on {}.",
        "Members of the Overview Committee are asked to note {}.",
        "The Overview Committee gave consideration to {}.",
        "The Overview Committee considered {}.",
    ],
)
def test_an_annual_report_is_put_to_a_body(told: str, called: str) -> None:
    assert f"{BOARD} reportsTo Overview Committee" in _reported(told.format(called))


@pytest.mark.parametrize(
    "told",
    [
        "The Overview Committee was asked to agree when {} is to be published.",
        "The Director did not present {} to the Overview Committee.",
        "Members welcomed {} and wrote to the Overview Committee about the budget.",
        "The Overview Committee is asked to note that the Head of Care read {}.",
    ],
)
def test_what_is_not_put_to_it(told: str) -> None:
    assert f"{BOARD} reportsTo Overview Committee" not in _reported(told.format(CALLED[1]))


def test_who_considers_a_report_is_who_it_goes_to() -> None:
    text = "Marlshire Safeguarding Children Partnership\n\nAnnual report\n\n"
    told = f"The Overview Committee considered the annual report of the {BOARD}.\n"
    facts = stated(reading(text + told), Predicate.REPORTS_TO)
    assert facts == {f"{BOARD} reportsTo Overview Committee"}
