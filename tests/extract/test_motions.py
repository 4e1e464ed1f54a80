"""Motions: who was put up for an office and not elected, and what is moved and then resolved."""

import pytest
from sightline.ontology.terms import Predicate
from sightline.tests.extract.told import reading, stated

HEAD = "Minutes of the Audit Panel held on 4 March 2024\n\n1. Chair\n\n{}\n"
MOVED = (
    "It was {} by Councillor Ash and seconded by Councillor Bell that Councillor {} be elected {}."
)


@pytest.mark.parametrize("verb", ["moved", "proposed"])
@pytest.mark.parametrize(
    "outcome",
    [
        "On a vote Councillor Dunn was elected Chair.",
        "The nomination for Councillor Dunn was carried.\n\nResolved\n\nThat he be elected Chair.",
        "RESOLVED that Councillor Dunn be elected Chair.",
    ],
)
def test_only_whoever_is_elected_leads(verb: str, outcome: str) -> None:
    text = "\n\n".join([*(MOVED.format(verb, who, "Chair") for who in ("Dunn", "Poole")), outcome])
    found = reading(HEAD.format(text))
    assert stated(found, Predicate.CHAIRS) == {"Dunn chairs Audit Panel"}
    assert not [d for d in found.decisions if "Poole" in d.text]


def test_motions_for_two_offices_are_no_rivals() -> None:
    text = (
        f"{MOVED.format('moved', 'Dunn', 'Chair')} {MOVED.format('moved', 'Poole', 'Vice-Chair')}"
    )
    found = reading(HEAD.format(f"{text}\n\nThe motions were carried."))
    assert stated(found, Predicate.CHAIRS, Predicate.VICE_CHAIRS) == {
        "Dunn chairs Audit Panel",
        "Poole viceChairs Audit Panel",
    }


def test_what_is_moved_and_resolved_is_one_decision() -> None:
    text = (
        "It was moved by Councillor Ash and seconded by Councillor Bell that the plan be approved."
        "\n\nOn being put to the vote the motion was carried.\n\n"
        "RESOLVED – That the plan be approved."
    )
    assert [d.text for d in reading(HEAD.format(text)).decisions] == ["That the plan be approved."]


@pytest.mark.parametrize("verb", ["CONCLUDED", "DETERMINED", "DECIDED", "RESOLVED"])
def test_a_verb_in_capitals_announces_a_decision(verb: str) -> None:
    found = reading(HEAD.format(f"{verb} that the draft report be sent to the Cabinet."))
    assert [d.text for d in found.decisions] == ["that the draft report be sent to the Cabinet."]


def test_what_was_resolved_is_told_at_the_end_of_a_sentence() -> None:
    told = "The Clerk submitted the Work Programme and it was resolved that it be approved."
    earlier = (
        "At its last meeting the Council saw the plan, and it was resolved that it be adopted."
    )
    found = reading(HEAD.format(f"{told}\n\n2. Plan\n\n{earlier}"))
    assert [d.text for d in found.decisions] == ["that it be approved."]


def test_what_stands_above_its_minutes_is_one_decision() -> None:
    """A page that says first what was decided, and then how, tells of each decision twice."""
    items = (
        f"{number}. {title}\n\nDecision: That the report be noted.\n\nMinutes:\n\nThe Clerk spoke."
        "\n\nRESOLVED – That the report be noted."
        for number, title in ((2, "Plan"), (3, "Budget"))
    )
    found = reading(HEAD.format("\n\n".join(items)))
    assert [d.text for d in found.decisions] == ["That the report be noted."] * 2


@pytest.mark.parametrize(
    ("told", "decisions"),
    [
        ("RESOLVED that the item be withdrawn.", ["that the item be withdrawn."]),
        ("Decision: No interests were declared.", []),
        ("Decision: No questions were asked.", []),
        ("Decision: Members received oral questions under Rule 2.3.", []),
        (
            "RESOLVED –\n1) That the plan be approved. 2) That, as in (i) above, it be published.",
            ["That the plan be approved.", "That, as in (i) above, it be published."],
        ),
    ],
)
def test_what_stands_below_a_label_of_decisions_may_be_none(
    told: str, decisions: list[str]
) -> None:
    assert [d.text for d in reading(HEAD.format(told)).decisions] == decisions
