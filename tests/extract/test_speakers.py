"""Who speaks and who is spoken of: "I", "she" and "it", and people by their given names."""

import pytest
from sightline.ontology.terms import Predicate
from sightline.tests.extract.told import reading, stated

BYLINE = "## Scrutiny\n\nBy Ann Vale, Independent Scrutineer\n\n{}\n\n## Money\n\nNone is left.\n"
SIGNED = "## Foreword\n\n{}\n\nAnn Vale\nIndependent Scrutineer\n\n## Money\n\nNone is left.\n"


@pytest.mark.parametrize("layout", [BYLINE, SIGNED])
@pytest.mark.parametrize(
    ("told", "facts"),
    [
        (
            "I report to the Executive Board.",
            {"Independent Scrutineer reportsTo Executive Board"},
        ),
        (
            "My annual assessment is considered by the Executive Board.",
            {"Independent Scrutineer reportsTo Executive Board"},
        ),
        ('A nurse wrote: "I report to the Executive Board."', set()),
    ],
)
def test_i_am_whoever_a_byline_or_signature_names(layout: str, told: str, facts: set[str]) -> None:
    text = f"# Marlshire Safeguarding Children Partnership\n\n{layout.format(told)}"
    assert stated(reading(text), Predicate.REPORTS_TO) == facts


@pytest.mark.parametrize("opening", ["In reply to", "In answer to", "Asked by", "Replying to"])
def test_she_is_who_speaks_and_not_who_was_answered(opening: str) -> None:
    paper = (
        f"Marlshire Council\n\nChildren's Committee\n\nMinutes of the meeting of 4 May 2024\n\n"
        f"Present: Councillors Ann Holt and Bilal Khan\n\n{opening} Councillor Khan, DCI Tara Moss "
        "explained that the Audit Board, which she chaired, met monthly.\n"
    )
    assert stated(reading(paper), Predicate.CHAIRS) == {"Tara Moss chairs Audit Board"}


def test_who_answers_the_chair_does_not_chair() -> None:
    paper = (
        "Marlshire Council\n\nChildren's Committee\n\nMinutes of the meeting of 4 May 2024\n\n"
        "Present: Councillor Ann Holt\n\nIn reply to the Chair, Helen Lumb said that it was so.\n"
    )
    assert stated(reading(paper), Predicate.CHAIRS) == set()


@pytest.mark.parametrize("asking", ["The Chairman asked", "Members queried"])
def test_it_is_what_was_asked_about_though_those_who_ask_are_of_a_body(asking: str) -> None:
    paper = (
        "Marlshire Council\n\nChildren's Committee\n\nMinutes of the meeting of 4 May 2024\n\n"
        "Present: Councillor Ann Holt\n\nThe Audit Board met in May.\n\n"
        f"{asking} the role of the Neglect Board. In response Ms Ivy Lumb advised that it reported "
        "to the Executive Board.\n"
    )
    assert stated(reading(paper), Predicate.REPORTS_TO) == {
        "Neglect Board reportsTo Executive Board"
    }


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        (
            "Helen Marsh was thanked. Helen chairs the Audit Group.",
            {"Helen Marsh chairs Audit Group"},
        ),
        (
            "Helen Marsh was thanked. The Audit Group is led by Helen.",
            {"Helen Marsh chairs Audit Group"},
        ),
        (
            "Helen had a social worker. Helen Marsh was thanked. Helen chairs the Audit Group.",
            set(),
        ),
        ("Helen Marsh and Helen Bell were thanked. Helen chairs the Audit Group.", set()),
        (
            "Helen Marsh was thanked. Helen Street chairs the Audit Group.",
            {"Helen Street chairs Audit Group"},
        ),
    ],
)
def test_a_given_name_means_whom_the_paper_named_in_full(text: str, facts: set[str]) -> None:
    assert stated(reading(f"## Notes\n\n{text}\n"), Predicate.CHAIRS) == facts


def test_a_page_on_one_issue_tells_of_each_sitting_who_spoke_there() -> None:
    text = (
        "Issue - meetings\n\nAnnual reports\n\n"
        "Meeting: 11/11/2021 - Larchshire Safeguarding Board (Item 6)\n\n6 Annual report\n\n"
        "Councillor Ann Redhouse thanked the officers.\n\n"
        "Meeting: 10/11/2020 - Larchshire Safeguarding Board (Item 5)\n\n5 Annual report\n\n"
        "Councillor Bo Toll thanked the officers.\n"
    )
    assert stated(reading(text), Predicate.ATTENDED) == {
        "Ann Redhouse attended 2021-11-11",
        "Bo Toll attended 2020-11-10",
    }


def test_who_came_with_the_speaker_or_speaks_for_an_organisation_attended() -> None:
    text = (
        "Issue - meetings\n\nAnnual reports\n\n"
        "Meeting: 11/11/2021 - Health and Wellbeing Board (Item 6)\n\n6 Annual report\n\n"
        "Lorna Peake, the then Chair of the Larchshire Safeguarding Adults Board introduced this "
        "item together with Amir Stamp, Business Manager.\n\n"
        "  • Dr Sunil Marsh of Larchshire NHS Trust spoke on health.\n\n"
        "The Chair, Councillor Marian Vole summed up.\n"
    )
    assert stated(reading(text), Predicate.ATTENDED) == {
        f"{name} attended 2021-11-11"
        for name in ("Lorna Peake", "Amir Stamp", "Sunil Marsh", "Marian Vole")
    }


def test_sub_groups_that_report_to_a_body_are_named_after_it() -> None:
    text = (
        "The Executive Group was made up of Ashby Council and Ashby Police. Five sub-groups "
        "reported to it, being the Case Review, Neglect, and Training and Audit subgroups.\n"
    )
    assert stated(reading(text), Predicate.REPORTS_TO) >= {
        "Neglect reportsTo Executive Group",
    }
