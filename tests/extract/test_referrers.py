"""Who refers to the hub of a section, told as shares of what came in."""

import pytest
from sightline.ontology.terms import Predicate
from sightline.tests.extract.told import reading, stated

HEAD = """Ashmoor Safeguarding Children Partnership

Annual Report 2022/23

Multi-Agency Safeguarding Hub (MASH)

The MASH received 4,012 contacts in the year. It is staffed by Fell Police and Fell Trust.

"""


def _referrers(told: str) -> set[str]:
    found = stated(reading(f"{HEAD}{told}\n"), Predicate.REFERS_TO)
    end = " refersTo Multi-Agency Safeguarding Hub"
    return {fact.removesuffix(end) for fact in found if fact.endswith(end)}


@pytest.mark.parametrize(
    "told",
    [
        "The largest referrer is still Fell Police (34%), followed by schools and Fell Trust.",
        "38% of contacts came from schools, 21% from Fell Police and 9% from Fell Trust.",
        "Of these 37% were from Fell Police, 21% from schools and 15% from Fell Trust.",
        "Six referrals were received this year, from Fell Police (3), Fell Trust (2) and others.",
        "Contacts are received from schools, Fell Police and Fell Trust.",
        "The main sources of referral were Fell Police, schools and Fell Trust.",
    ],
)
def test_shares_tell_who_refers_to_the_hub_of_the_section(told: str) -> None:
    assert _referrers(told) == {"Fell Police", "Fell Trust"}


@pytest.mark.parametrize(
    "told",
    [
        "Fell Police remained the largest source, followed by schools.",
        "Fell Police made the most referrals (412).",
        "Fell Police accounts for a third of all contacts.",
        "Too many contacts from Fell Police continue to be sent without a reason.",
        "Most referrers, including schools and Fell Police, tell more than before.",
    ],
)
def test_one_referrer_is_told(told: str) -> None:
    assert _referrers(told) == {"Fell Police"}


@pytest.mark.parametrize(
    "told",
    [
        "No referrals were received from Fell Police.",
        "Feedback came from Fell Police and Fell Trust.",
        "Eight staff came from Fell Police.",
    ],
)
def test_what_else_comes_is_no_referral(told: str) -> None:
    assert not _referrers(told)
