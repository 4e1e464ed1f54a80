"""Recommendations of reports: wherever a sentence, a title or a table leads into them."""

import pytest
from sightline.extract.facts import Decision
from sightline.ontology.terms import DecisionKind
from sightline.tests.extract.told import names, reading

FRONT = "# Marlshire Safeguarding Children Partnership\n\n## Annual report 2023/24\n\n"
MEET = "The Executive Board should meet monthly."
AUDIT = "Marlshire Police should audit its records."


def decided(text: str) -> list[Decision]:
    return list(reading(FRONT + text + "\n", "paper.md").decisions)


@pytest.mark.parametrize(
    ("text", "texts"),
    [
        (
            (
                "All was read. Inspectors recommended that the Partnership should:\n\n"
                "1. strengthen its audits; and\n2. publish its data."
            ),
            ["strengthen its audits", "publish its data."],
        ),
        (
            (
                "The Independent Scrutineer recommends that the Executive Board:\n\n"
                "- appoints a lead for neglect\n- reviews the MASH"
            ),
            ["appoints a lead for neglect", "reviews the MASH"],
        ),
        (f"The review makes these recommendations.\n\n1. {MEET}\n2. {AUDIT}", [MEET, AUDIT]),
        (f"Four recommendations were made, of which two are for us:\n\n- {MEET}", [MEET]),
        (f"Three recommendations were made, among them that: {AUDIT}", [AUDIT]),
        (f"The Audit Group recommended, and we agreed, that:\n\n{MEET}\n\n{AUDIT}", [MEET, AUDIT]),
        (f"## Findings and recommendations\n\n- {MEET}\n- {AUDIT}", [MEET, AUDIT]),
        (f"Our recommendations for next year are:\n\nR1 {MEET}\nR2 {AUDIT}", [MEET, AUDIT]),
        (f"Recommendation 2 (High)\n{MEET}\nOwner: Head of Safeguarding", [MEET]),
        (f"3.1 The response to each is:\nRecommendation 1: {MEET}\nResponse: Agreed.", [MEET]),
        (
            "The peer review recommended that a scrutineer be appointed. One was.",
            ["that a scrutineer be appointed."],
        ),
        (
            (
                "## Recommendations\n\n1.1 That Cabinet:\n1.1.1 approves the plan; and\n"
                "1.1.2 notes the costs."
            ),
            ["approves the plan", "notes the costs."],
        ),
        (
            (
                "| Recommendation 1 | The Executive Board should meet monthly. |\n| --- | --- |\n"
                "| Recommendation 2 | Marlshire Police should audit its records. |"
            ),
            [MEET, AUDIT],
        ),
    ],
)
def test_recommendations_are_found(text: str, texts: list[str]) -> None:
    found = decided(text)
    assert [decision.text for decision in found] == texts
    assert {decision.kind for decision in found} == {DecisionKind.RECOMMENDATION}


@pytest.mark.parametrize(
    "text",
    [
        (
            "Since the last report the Council has:\n\n- agreed with schools a new form\n"
            "- approved a plan\n- recommended it to Cabinet"
        ),
        "The Audit Group has acted on the recommendations of the review and has:\n\n- held events",
        "The Council responded to the recommendations by:\n\n- recruiting a lead",
        "The Panel made recommendations on:\n\n- neglect\n- exploitation",
        "The Group will track recommendations until they are done;\n\n- agree the programme",
        "The Audit Group recommends to the Board whether a review should be held.",
        "The recommended reading for members is:\n\n- the handbook",
        "## Recommendations from reviews\n\nThe Board hears of each recommendation.",
        "## Priorities\n\n- Neglect\n- Exploitation",
        "The Partnership agreed that learning matters. It did not recommend that this stop.",
    ],
)
def test_what_was_done_or_considered_is_no_recommendation(text: str) -> None:
    assert decided(text) == []


def test_a_log_of_decisions_is_a_list_of_resolutions() -> None:
    (decision,) = decided(
        "| Date | Decision | Proposed by |\n| --- | --- | --- |\n"
        "| 1 May 2023 | That the budget for the year be approved. | Chair |"
    )
    assert decision.kind is DecisionKind.RESOLUTION
    assert decision.text == "That the budget for the year be approved."


@pytest.mark.parametrize(
    ("text", "addressee"),
    [
        (
            "Inspectors recommended that Marlshire Police should:\n\n- train its staff",
            "Marlshire Police",
        ),
        ("The review recommends to the Executive Board:\n\n- a new lead", "Executive Board"),
        (
            "Recommendation\nThe log should be kept.\nOfficer: Head of Safeguarding",
            "Head of Safeguarding",
        ),
        (
            (
                "## Recommendations being tracked\n\nTo Marlshire Police (May 2023):\n"
                "That the log be kept.\nStatus: open."
            ),
            "Marlshire Police",
        ),
        (
            (
                "| No. | Recommendation | Owner |\n| --- | --- | --- |\n"
                "| 1 | The Executive Board should meet monthly. | Head of Safeguarding |"
            ),
            "Executive Board",
        ),
        (
            "It has been recommended by the Independent Scrutineer that:\n\n- the log be kept",
            None,
        ),
    ],
)
def test_a_recommendation_is_to_whom_it_names_or_its_lead_does(
    text: str, addressee: str | None
) -> None:
    found = reading(FRONT + text + "\n", "paper.md")
    (decision,) = found.decisions
    assert names(found).get(decision.addressee or "") == addressee


def test_a_table_of_findings_run_into_paragraphs_tells_what_is_recommended() -> None:
    found = decided(
        "# Risk: plans are late\n\nNo. Finding Priority Recommendation\n\n"
        "1. Low risks should be told. No plan was found. Medium a) "
        "A plan should be made. b) Marlshire Police should audit it. This would save time.\n\n"
        "Management response Responsible officer Date\n\nAgreed. It should be made in May.\n"
    )
    assert [d.text for d in found] == [
        "A plan should be made.",
        "Marlshire Police should audit it.",
    ]
    assert {d.item for d in found} == {"Risk: plans are late"}


@pytest.mark.parametrize(
    ("header", "grade"),
    [
        ("Ref Finding Sig. Recommendation", "M"),
        ("Observation Priority Recommendation Management Response", "(H)"),
        ("Finding Risk Rating Recommendation", "Priority 2"),
        ("No. Issue Grade Recommendation", "P3 –"),
        ("Finding Risk Rating Recommendation", "Low risk"),
    ],
)
def test_a_finding_is_graded_by_a_letter_or_a_number_too(header: str, grade: str) -> None:
    found = decided(
        f"# Risk: plans are late\n\n{header}\n\n"
        f"1 No plan was found. {grade} Marlshire Police should audit it.\n"
    )
    assert [d.text for d in found] == ["Marlshire Police should audit it."]


REVIEW = (
    "Serious Case Review: Executive Summary\n\nMarlshire Safeguarding Children Board\n\n"
    "## 7. Recommendations\n\n"
)


@pytest.mark.parametrize(
    "text",
    [
        (
            "For the Board\n\n1. Audit core groups.\n2. Review the plan.\n\n"
            "For Marlshire Police\n\n3. Train its staff.\n"
        ),
        (
            "7.1 Overview Recommendations\n\n1) Audit core groups.\n2) Review the plan.\n\n"
            "Marlshire Police\n\n- Train its staff.\n"
        ),
        (
            "Recommendations for the Board\n\nB1. Audit core groups.\n\nB2. Review the plan.\n\n"
            "Recommendations for Marlshire Police\n\nP1. Train its staff.\n"
        ),
    ],
)
def test_recommendations_may_stand_below_titles_of_whom_they_are_asked(text: str) -> None:
    found = reading(REVIEW + text + "\n## 8. Progress\n\n1. Much was done.\n")
    assert [decision.text for decision in found.decisions] == [
        "Audit core groups.",
        "Review the plan.",
        "Train its staff.",
    ]
    assert names(found)[found.decisions[2].addressee or ""] == "Marlshire Police"


def test_paragraphs_that_count_on_by_letter_are_items() -> None:
    found = reading(
        "Schools Forum - Thursday 25 June 2020\n\nMarlshire County Council\n\n"
        "Minutes: The Forum met.\n\nForum members are asked to:\n\ni. Note the report\n\n"
        "ii. Offer any comments\n\nOfficer contact: Jo Hale\n"
    )
    assert [d.text for d in found.decisions] == ["Note the report", "Offer any comments"]


def test_recommendations_as_follows_need_no_words_of_duty() -> None:
    found = reading(
        REVIEW + "The recommendations are as follows:\n\n1. Schools lead a review of guidance.\n"
        "2. The Board to raise awareness.\n"
    )
    assert [d.text for d in found.decisions] == [
        "Schools lead a review of guidance.",
        "The Board to raise awareness.",
    ]


def test_numbers_with_two_parts_count_items_in_running_text() -> None:
    found = decided("Recommendations:\n2.1 That the report is noted.\n2.2 That it is published.\n")
    assert [d.text for d in found] == ["That the report is noted.", "That it is published."]


def test_a_table_of_items_on_a_web_page_holds_minutes() -> None:
    found = reading(
        "Marlshire County Council Schools Forum\nFriday 19 May 2023\n\nNo. | Item |\n---|---|\n"
        "Welcome and Apologies Minutes: 1. WELCOME (Note)\nThe chair welcomed all.\n|\n"
        "Grants Minutes: 2. Grants (Decision)\n2.1 Members spoke.\n"
        "2.2 The Forum agreed to the grants.\n|\n"
    )
    assert [d.text for d in found.decisions] == ["The Forum agreed to the grants."]


def test_duties_among_recommendations_are_recommended() -> None:
    listed = (
        "Marlshire Management Board should:\n\n1. see that partners attend\n2. read the plan.\n\n"
        "The Head of Service should:\n\n3. improve assessments.\n"
    )
    found = reading(
        "Inspection of Marlshire Youth Justice Service\n\n## Recommendations\n\n"
        f"As a result of our findings, we have made three recommendations.\n\n{listed}"
    )
    assert [d.text for d in found.decisions] == [
        "see that partners attend",
        "read the plan.",
        "improve assessments.",
    ]
    assert {d.kind for d in found.decisions} == {DecisionKind.RECOMMENDATION}
    assert not reading(f"Safeguarding Policy\n\n## Duties\n\n{listed}").decisions


@pytest.mark.parametrize(
    "lead",
    [
        "It is recommended that the Committee:",
        "It is recommended that Members:",
        "Recommendation: The Committee is asked to:",
        "The Committee is asked to:",
    ],
)
@pytest.mark.parametrize("mark", ["{n}) ", "1.{n} ", ""])
def test_whoever_is_asked_may_be_named_before_the_list(lead: str, mark: str) -> None:
    asked = ["note the report", "ask the Trust to account for its rate of referral."]
    items = "\n\n".join(mark.format(n=n) + text for n, text in enumerate(asked, 1))
    found = decided(f"{lead}\n\n{items}\n\nBackground\n\nThe report is long.\n")
    assert [decision.text for decision in found] == asked


def test_what_a_writer_recommends_is_recommended() -> None:
    found = decided(
        "What I recommend for 2025-26\n\n1. The Board should appoint a chair.\n"
        "2. The Trust must send its data.\n\nLast year I recommended a pooled budget.\n"
    )
    assert [decision.text for decision in found] == [
        "The Board should appoint a chair.",
        "The Trust must send its data.",
    ]
