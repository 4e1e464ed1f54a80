"""Registers of attendance: what codes mean, who sat for whom, who was away in spite of a list."""

import pytest
from sightline.ontology.terms import Predicate

from .told import reading, stated

_HEAD = "# Larchford Safeguarding Adults Board\n\nMinutes of the meeting held on 3 May 2018\n\n"
_THERE = (Predicate.ATTENDED, Predicate.SENT_APOLOGIES, Predicate.SUBSTITUTED_FOR)


@pytest.mark.parametrize("legend", ["P = Present, A = Apologies", "A = Apologies, P = Present"])
def test_a_legend_heads_no_list_of_apologies(legend: str) -> None:
    table = "| Member | Organisation | P/A |\n|---|---|---|\n"
    rows = "| Ann Vale | Larch Trust | P |\n| Jo Marsh | Larch Council | A |\n"
    told = stated(reading(f"{_HEAD}{legend}\n\n{table}{rows}", "paper.md"), *_THERE)
    assert told == {"Ann Vale attended 2018-05-03", "Jo Marsh sentApologies 2018-05-03"}


@pytest.mark.parametrize("header", ["Substitute", "Deputy"])
def test_who_is_named_as_substitute_beside_apologies_sat(header: str) -> None:
    table = f"| Member | Attended | {header} |\n|---|---|---|\n"
    rows = "| Ann Vale | Yes | |\n| Jo Marsh | No - apologies | Raj Patel |\n"
    told = stated(reading(_HEAD + table + rows, "paper.md"), *_THERE)
    assert "Raj Patel substitutedFor Jo Marsh" in told
    assert "Raj Patel attended 2018-05-03" in told


def test_who_is_named_as_substitute_of_those_present_may_not_have_sat() -> None:
    table = "| Member | Attended | Substitute |\n|---|---|---|\n"
    rows = "| Ann Vale | Yes | Sue Hart |\n| Jo Marsh | No - apologies | Raj Patel |\n"
    told = stated(reading(_HEAD + table + rows, "paper.md"), *_THERE)
    assert not any("substitutedFor" in fact for fact in told)


def test_apologies_beside_a_name_head_no_list() -> None:
    text = (
        "LARCHFORD COUNCIL\nEDUCATION COMMITTEE\nMinutes of the meeting held on 3 May 2018\n\n"
        "Members:\n* Councillor A Vale (Chair)\n* Councillor R Patel\n"
        "Councillor J Marsh - apologies\n\nCo-opted members:\n* Mrs S Hart\n\n"
        "* Denotes member present\n\nIn attendance: Tom Ball, Clerk\n"
    )
    told = stated(reading(text), *_THERE)
    assert "J Marsh sentApologies 2018-05-03" in told
    assert "S Hart attended 2018-05-03" in told
