"""Published arrangements and pages that tell who the partners and their groups are."""

import pytest
from sightline.tests.extract.told import reading, stated

OF_THE_COUNCIL = """Case Group Terms of Reference

The group is hosted by {county} County Council.

Membership:
- {short} Early Help
- {short} Children's Services
- {short} Jane Holt, Larchshire Constabulary
"""


@pytest.mark.parametrize(("county", "short"), [("Ashby", "ACC"), ("Durham", "DCC")])
def test_initials_of_the_council_before_a_service_are_no_rank(county: str, short: str) -> None:
    found = stated(reading(OF_THE_COUNCIL.format(county=county, short=short)))
    assert {
        f"{short} Early Help partOf {county} County Council",
        f"{short} Children's Services memberOf Case Group",
        f"{short} Children's Services partOf {county} County Council",
        "Jane Holt represents Larchshire Constabulary",
    } <= found


UNPARTED = (
    "Larchshire Safeguarding Children Partnership\n"
    "Our Arrangements\n"
    "The arrangements of the partnership say how partners and agencies work together to keep "
    "children safe in the county.\n"
    "The LSCP Executive\n"
    "The LSCP Executive can speak with authority for each of the partners, and it is chaired by "
    "the Independent Practice Review Adviser.\n"
    "The LSCP Sub Groups\n"
    "The Audit Sub Group\n"
    "Looks at records of all agencies and tells them what it finds, twice a year. Chaired by the "
    "Head of Learning.\n"
    "The Case Review Sub Group\n"
    "Considers cases referred for review and says what can be learnt from them. Chaired by the "
    "Independent Practice Review Adviser.\n"
)


@pytest.mark.parametrize(
    "last",
    [
        "The Independent Practice Review Adviser of the LSCP may be contacted at any time.",
        "Who to contact\nGail Orr - Independent Practice Review Adviser of the LSCP",
    ],
)
def test_lines_that_are_paragraphs_have_their_titles_though_nothing_parts_them(last: str) -> None:
    found = stated(reading(UNPARTED + last))
    adviser = "Independent Practice Review Adviser of the LSCP"
    assert {
        f"{adviser} chairs LSCP Executive",
        f"{adviser} chairs Case Review Sub Group",
        "Head of Learning chairs Audit Sub Group",
    } <= found


PARTNERS = """Larchshire Safeguarding Children Partnership

The Delegated Safeguarding Partners meet every month as the LSCP Executive Board.

Lead Safeguarding Partners
Ann Holt, Chief Executive Larchshire County Council
Cara Dunn, Chief Executive Officer NHS Larch and Vale Integrated Care Board

Delegated Safeguarding Partners
Dev Patel, Director of Children's Services Larchshire County Council
Fay West, Chief Nurse NHS Larch and Vale Integrated Care Board

The LSPs hold the DSPs to account.
"""


def test_partners_are_listed_below_what_they_are_called_and_sit_where_they_meet() -> None:
    found = stated(reading(PARTNERS))
    board = "NHS Larch and Vale Integrated Care Board"
    assert {
        "Ann Holt memberOf Lead Safeguarding Partners",
        "Ann Holt represents Larchshire County Council",
        f"Cara Dunn represents {board}",
        "Dev Patel memberOf LSCP Executive Board",
        "Dev Patel holdsPost Director of Children's Services",
        "Director of Children's Services postIn Larchshire County Council",
        "Fay West memberOf LSCP Executive Board",
        f"Chief Nurse postIn {board}",
        "Delegated Safeguarding Partners accountableTo Lead Safeguarding Partners",
    } <= found
