"""Councillors that a page lists below the name of their committee, under a label or none."""

import pytest
from sightline.tests.extract.told import reading, stated

HEAD = "Larch Council\n\n"
LISTED = [
    "Councillor Agnes Holt (Chair)\nCouncillor D P Orme (Vice Chair)\nCouncillor T Nye",
    "- Cllr Agnes Holt, Chair\n- Cllr D P Orme, Vice-Chair\n- Cllr T Nye (Ind)",
]
OTHERS = "Cllr Bea Carr (Chairman)\nCllr Tom Vale\nCllr Una Marsh"
SEATED = {
    "Agnes Holt chairs Housing Scrutiny Panel",
    "D P Orme viceChairs Housing Scrutiny Panel",
    "T Nye memberOf Housing Scrutiny Panel",
}


@pytest.mark.parametrize("listed", LISTED)
@pytest.mark.parametrize(
    "label",
    [
        "Councillor Membership:",
        "Elected Member Membership",
        "Political Membership",
        "Our Councillors",
        "Councillors on the Panel:",
        "Membership (Councillors)",
    ],
)
def test_labels_say_that_members_are_councillors(label: str, listed: str) -> None:
    paper = f"{HEAD}Housing Scrutiny Panel\n\nQuorum: 3\n\n{label}\n\n{listed}\n"
    assert stated(reading(paper)) >= SEATED


@pytest.mark.parametrize("listed", LISTED)
@pytest.mark.parametrize(
    "told", ["", "The Panel looks at the homes of Larch. It meets monthly.\n\n"]
)
def test_the_name_of_the_body_alone_says_whose_members_they_are(told: str, listed: str) -> None:
    other = f"Licensing Committee\n\n{told.replace('Panel', 'Committee')}{OTHERS}\n"
    found = stated(reading(f"{HEAD}Housing Scrutiny Panel\n\n{told}{listed}\n\n{other}"))
    assert found >= {*SEATED, "Bea Carr chairs Licensing Committee"}
    assert "Tom Vale memberOf Licensing Committee" in found
    assert "Tom Vale memberOf Housing Scrutiny Panel" not in found


@pytest.mark.parametrize(
    "between", ["Contact your councillor", "The following asked to speak against it"]
)
def test_other_headings_end_what_the_name_says(between: str) -> None:
    paper = f"{HEAD}Housing Scrutiny Panel\n\n{between}\n\n{OTHERS}\n"
    assert not [fact for fact in stated(reading(paper)) if "Tom Vale" in fact]
