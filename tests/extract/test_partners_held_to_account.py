"""The partners who are held to account are those whom the paper says the partners to be."""

import pytest
from sightline.ontology.terms import Predicate
from sightline.tests.extract.told import reading, stated

TOLD = (
    "Ashmoor Safeguarding Children Partnership\n\nArrangements\n\n"
    "The safeguarding partners are Ashmoor Council, Ashmoor Police and Ashmoor ICB.{}"
)
ALL = {f"Ashmoor {name} accountableTo Executive Group" for name in ("Council", "Police", "ICB")}


@pytest.mark.parametrize(
    "further",
    [
        " The Executive Group holds the partners to account.",
        " The Executive Group oversees practice and holds partners to account.",
        " The Executive Group holds all the safeguarding partners to account.",
        "\n\nExecutive Group\n\nThe group:\n\n- sets the strategy\n- holds partners to account",
    ],
)
def test_partners_are_accountable_to_whoever_holds_them_to_account(further: str) -> None:
    found = reading(TOLD.format(further) + "\n")
    assert stated(found, Predicate.ACCOUNTABLE_TO) == ALL


@pytest.mark.parametrize(
    "further",
    [
        " The Executive Group does not hold partners to account.",
        " The Executive Group holds agencies to account.",
        " The Executive Group holds partners in high regard.",
    ],
)
def test_nobody_is_accountable_by_what_else_is_told(further: str) -> None:
    found = reading(TOLD.format(further) + "\n")
    assert stated(found, Predicate.ACCOUNTABLE_TO) == set()
