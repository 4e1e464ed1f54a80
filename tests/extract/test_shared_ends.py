"""Verbs that share an end, and two bodies told of together: plain sentences of any paper."""

import pytest
from sightline.tests.extract.told import reading, stated

PAIR = "The Audit Group and the Training Group meet quarterly. "


def _told(said: str) -> set[str]:
    return stated(reading(f"How we work together\n\n{said}\n"))


@pytest.mark.parametrize(
    ("said", "facts"),
    [
        (
            "The Audit Group is part of, and reports to, the Larch Forum.",
            {"Audit Group partOf Larch Forum", "Audit Group reportsTo Larch Forum"},
        ),
        (
            "The Larch Forum gives direction to, and oversees, the Audit Group.",
            {"Audit Group accountableTo Larch Forum"},
        ),
        (
            "The Larch Forum holds to account, and receives reports from, the Audit Group.",
            {"Audit Group accountableTo Larch Forum", "Audit Group reportsTo Larch Forum"},
        ),
        (
            "The Larch Forum directs, oversees and challenges the Audit Group.",
            {"Audit Group accountableTo Larch Forum"},
        ),
        ("The Audit Group works with, but does not report to, the Larch Forum.", set()),
        (
            "The Audit Group meets in May, and in June, the Larch Forum reports to the Cabinet.",
            {"Larch Forum reportsTo Cabinet"},
        ),
    ],
)
def test_verbs_share_the_name_after_the_last(said: str, facts: set[str]) -> None:
    assert _told(said) == facts


@pytest.mark.parametrize(
    "said",
    [
        "Minutes of the Audit Group and the Training Group go to the Larch Forum.",
        "Reports from the Audit Group and the Training Group are taken to the Larch Forum.",
        f"{PAIR}Minutes of both go to the Larch Forum.",
        f"{PAIR}The minutes of each are sent to the Larch Forum.",
        f"{PAIR}Reports from each of them are taken to the Larch Forum.",
    ],
)
def test_what_comes_from_both_is_each_ones(said: str) -> None:
    groups = {"Audit Group", "Training Group"}
    assert _told(said) == {f"{group} reportsTo Larch Forum" for group in groups}


@pytest.mark.parametrize("both", ["both", "both of them", "both panels"])
def test_both_are_the_two_told_of_last(both: str) -> None:
    said = f"{PAIR}The Case Panel and the Data Panel meet monthly. Jo Bell sits on {both}."
    found = _told(said)
    assert {"Jo Bell memberOf Case Panel", "Jo Bell memberOf Data Panel"} <= found
    assert "Jo Bell memberOf Audit Group" not in found


@pytest.mark.parametrize("when", ["for 2024-25", "for this year", "during 2023/24", "until June"])
def test_how_long_somebody_held_a_post_stands_before_the_name(when: str) -> None:
    said = f"The Business Manager {when}, Tom Barrow, led the Audit Group."
    assert "Tom Barrow holdsPost Business Manager" in _told(said)


@pytest.mark.parametrize(
    "said",
    [
        "The Larch Adults Board meets twice a year under its independent chair, Jo Bell.",
        "The Larch Adults Board is led by its independent chair, Jo Bell.",
        "The Audit Group reports to the Larch Adults Board, whose Independent Chair is Jo Bell.",
    ],
)
def test_the_chair_of_another_board_is_not_the_partnerships(said: str) -> None:
    paper = f"Larch Safeguarding Children Partnership\n\nAnnual report\n\n{said}\n"
    chaired = {fact for fact in stated(reading(paper)) if " chairs " in fact}
    assert not [fact for fact in chaired if fact.endswith("Children Partnership")]


@pytest.mark.parametrize(
    "clause",
    [
        "which sends its minutes to the Cabinet and to the Case Panel",
        "whose chair takes its report to the Cabinet and to the Case Panel",
    ],
)
def test_what_the_receiver_sends_on_is_not_the_senders(clause: str) -> None:
    found = _told(f"The Audit Group reports to the Larch Forum, {clause}.")
    assert "Audit Group reportsTo Larch Forum" in found
    assert not found & {f"Audit Group reportsTo {other}" for other in ("Cabinet", "Case Panel")}


@pytest.mark.parametrize(
    "mark", ["{} – Chair: {}", "{} (Chair: {})", "{}\n\nTrains staff. Chair – {}."]
)
def test_an_organisation_may_be_named_as_chair(mark: str) -> None:
    found = _told(mark.format("Larch Training Group", "Larch Police"))
    assert "Larch Police chairs Larch Training Group" in found
