"""Where apologies end: what is told below them of other business is of nobody's absence."""

import pytest
from sightline.ontology.terms import Predicate
from sightline.tests.extract.told import reading, stated

HEAD = (
    "Agenda and minutes\n\nCare Committee - Wednesday 11 June 2024 10.30 am\n\n"
    "Apologies for absence\n\nApologies were received from:\n\nCllr Ann Vale\n\n"
)


def absent(text: str) -> set[str]:
    """Return who sent apologies."""
    said = stated(reading(HEAD + text), Predicate.SENT_APOLOGIES)
    return {fact.split(" sentApologies")[0] for fact in said}


@pytest.mark.parametrize(
    "told",
    [
        "The Chair welcomed all new members of the Committee:\n\nCllr Bo Holt, Cllr Raj Patel.",
        "To report any changes to the membership\n\nAppointment of Jo Bell – Parent Governor.",
        "The minutes of the last meeting were agreed as a correct record.\n\nCllr Raj Patel asked.",
        "There were no declarations.\n\nReport of the Head of Audit, Jo Bell",
    ],
)
def test_other_business_ends_them(told: str) -> None:
    assert absent(told) == {"Ann Vale"}


@pytest.mark.parametrize(
    "told",
    [
        "Cllr Raj Patel",
        "The apologies of the following were noted:\n\nCllr Raj Patel",
        "The following members were unable to attend:\n\nCllr Raj Patel",
    ],
)
def test_more_of_them_goes_on(told: str) -> None:
    assert absent(told) == {"Ann Vale", "Raj Patel"}


def test_a_report_below_them_is_made_to_the_committee() -> None:
    told = (
        "The last minutes were agreed.\n\nNeglect\n\nReport of the Head of Audit.\n\n"
        "Resolved - that the report be noted.\n"
    )
    assert stated(reading(HEAD + told), Predicate.REPORTS_TO) == {
        "Head of Audit reportsTo Care Committee"
    }
