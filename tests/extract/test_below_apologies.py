"""Lists that a sentence of apologies leads into, and officers on a line below the councillors."""

import pytest
from sightline.ontology.terms import Predicate
from sightline.tests.extract.told import reading, stated

PAGE = "Agenda and minutes\n\nScrutiny Panel - Monday, 4th March, 2024\n\nItems\nNo. Item\n\n"
LED = [
    "Apologies were received from the following members of the panel:",
    "Apologies for absence had been received on behalf of:-",
]


@pytest.mark.parametrize("lead", LED)
@pytest.mark.parametrize(
    "above", ["", "3.\n\nApologies\n\nAdditional documents:\n\nMinutes:\n\n", "3. Apologies\n\n"]
)
def test_those_below_were_away(above: str, lead: str) -> None:
    listed = "Cllr Jo Rowley\n\n \n\nCllr Ann Brook\n\n4. Declarations of interest\n\nNone.\n"
    found = reading(f"{PAGE}{above}{lead}\n\n{listed}")
    away = {f"{who} sentApologies 2024-03-04" for who in ("Jo Rowley", "Ann Brook")}
    assert stated(found, Predicate.SENT_APOLOGIES) == away


def test_officers_on_one_line_below_councillors_serve_the_body() -> None:
    found = reading(
        "Scrutiny Committee\n\n4 March 2024\n\nAttendance Details\n\n"
        "Cllr Helen Ash (Chairman), Cllr Sonia Bell and Cllr Paul Carr\n"
        "Neil Snow (CE); David Bond (Proper Officer); Julie Dane, Peter Bull (HR)\n"
        "In Attendance:\nMembers of the public.\nApologies for absence:\nCllr Rachael Proud.\n"
    )
    members = {fact.partition(" memberOf")[0] for fact in stated(found, Predicate.MEMBER_OF)}
    assert members == {"Helen Ash", "Sonia Bell", "Paul Carr", "Rachael Proud"}
    assert "Neil Snow attended 2024-03-04" in stated(found, Predicate.ATTENDED)
