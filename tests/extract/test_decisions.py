"""Resolutions and formal recommendations, and what is neither."""

import pytest
from sightline.extract.facts import Decision
from sightline.ontology.terms import DecisionKind
from sightline.tests.extract.told import names, reading

FRONT = (
    "Marlshire County Council\n\nChildren's Scrutiny Committee\n\n"
    "Minutes of the meeting held on 12 March 2024\n\nPresent: Councillor A Khan (Chair)\n\n"
    "## 3. Audit programme\n\n"
)
NOTED = "That the report be noted."


def decided(text: str) -> list[Decision]:
    return list(reading(FRONT + text + "\n").decisions)


@pytest.mark.parametrize(
    ("minute", "texts"),
    [
        ("Resolved: That the report be noted.", [NOTED]),
        ("RESOLVED - That the report be noted.", [NOTED]),
        ("RESOLVED (Councillors Vale and Orr in favour): That the report be noted.", [NOTED]),
        ("RESOLVED (Cllr Vale abstaining) to note the report.", ["note the report."]),
        (
            "RESOLVED   (i)   That the report be noted.\n\n           (ii)  That it be published.",
            [NOTED, "That it be published."],
        ),
        (
            "AGREED -   1.    That the report be noted.\n           2.    That it be published.",
            [NOTED, "That it be published."],
        ),
        (
            "Decision:   •      The report was noted.\n            •      It is to be published.",
            ["The report was noted.", "It is to be published."],
        ),
        (
            "Decision: draft agreed. It will come back in May.",
            ["draft agreed. It will come back in May."],
        ),
        (
            "There were no other names. Accordingly it was\n\nResolved -That the report be noted.",
            [NOTED],
        ),
        (
            "On a vote it was unanimously\n\nRESOLVED that the report be noted.",
            ["that the report be noted."],
        ),
        (
            (
                "(2) Following debate Cabinet Resolved that:\n\n(a) the report be noted; and\n\n"
                "(b) it be published."
            ),
            ["the report be noted", "it be published."],
        ),
        (
            "They spoke of it. By consensus Members resolved:\n\n(i) that the report be noted.",
            ["that the report be noted."],
        ),
        (
            (
                "RESOLVED that the Health and Well-being Board:\n\na) Noted the report; and\n\n"
                "b) Agreed to publish it."
            ),
            ["Noted the report", "Agreed to publish it."],
        ),
        (
            "Minutes:\n\n1. That the report be noted.\n\n2. That it be published by May.",
            [NOTED, "That it be published by May."],
        ),
        (
            "RESOLVED that Cabinet:-\n\n1. Notes the report.\nReasons for Decision\n1. To know.",
            ["Notes the report."],
        ),
        (
            "Following a discussion it was agreed to ask for another report.",
            ["ask for another report."],
        ),
        (
            "They spoke. In thanking her, it was agreed that a letter be sent.",
            ["In thanking her, it was agreed that a letter be sent."],
        ),
        (
            "It was agreed to recommend a longer report.",
            ["It was agreed to recommend a longer report."],
        ),
        (
            "Decision:\n\nThe Chair told of it, and was thanked.\n\nResolved:\n\n1. To note it.",
            ["To note it."],
        ),
        (
            (
                "RESOLVED that:-\n1. the report be noted\n2. it be published.\n"
                "Cabinet Decision Record D100114\nRESOLVED that the plan be approved."
            ),
            ["the report be noted", "it be published.", "the plan be approved."],
        ),
        ("3.2 The Committee agreed to meet in May.", ["The Committee agreed to meet in May."]),
        (
            "They spoke.\n\n(i)  The progress made be noted;\n\n(ii)  The dates be approved.",
            ["The progress made be noted", "The dates be approved."],
        ),
        (
            "1. That members ask how they could help.\n\n2. That she be thanked.",
            ["That members ask how they could help.", "That she be thanked."],
        ),
        (
            "(i)  Cabinet agrees to the plan.\n\n(ii)  Cabinet notes the costs.",
            ["Cabinet agrees to the plan.", "Cabinet notes the costs."],
        ),
        (
            "53.1 That the minutes be confirmed.\n\n53.2 The Chair spoke.",
            ["That the minutes be confirmed."],
        ),
        (
            "Resolved:- (1) That the report be noted.\n\n(2) That it be published.",
            [NOTED, "That it be published."],
        ),
        (
            "RESOLVED:\n\n(a) That the report be noted; and\n\nThat it be published.",
            ["That the report be noted", "That it be published."],
        ),
        (
            "The following actions were agreed:\n\n- the report to be noted\n- she to write",
            ["the report to be noted", "she to write"],
        ),
        (
            "That:\n\n1) the report be noted;\n2) it be published.",
            ["the report be noted", "it be published."],
        ),
        (
            "That the report be welcomed.\nThat it be published.",
            ["That the report be welcomed.", "That it be published."],
        ),
        (
            "Decision:\n\n1. Approved the plan.\n2. Agreed to set up a board.\n3. Noted the costs.",
            ["Approved the plan.", "Agreed to set up a board.", "Noted the costs."],
        ),
        (
            "On the motion of Councillor Lee, it was AGREED that the report be noted.",
            ["that the report be noted."],
        ),
        ("RESOLVED that the report be noted.", ["that the report be noted."]),
        ("AGREED as follows:\n\n1. That the report be noted.", [NOTED]),
        ("ORDERED that the report be noted.", ["that the report be noted."]),
        (
            "The Panel considered it and RESOLVED (Unanimously) to:\n\n1. Note it;\n2. Read it.",
            ["Note it", "Read it."],
        ),
        (
            "It was proposed by Cllr Lee that it be noted. It was\nRESOLVED that it be noted.",
            ["that it be noted."],
        ),
        ("(a) the plan was read.\nResolved to note the report.", ["note the report."]),
        ("RESOLVED:\n(1) That the report be noted.\nMotion Carried", [NOTED]),
        (
            "RESOLVED:\n(1) That the report be noted.\nMotion Carried\n\nThe Panel rose at 8 pm.",
            [NOTED],
        ),
        ("It was agreed to note the report.", ["It was agreed to note the report."]),
        ("Resolved (unanimously): That the report be noted.", [NOTED]),
        ("**Resolved:**\n\nThat the report be noted.", [NOTED]),
        ("RESOLVED:\n\nThat the report\nbe noted.", [NOTED]),
        ("AGREED: to note the report.", ["to note the report."]),
        ("IT WAS RESOLVED that the report be noted.", ["that the report be noted."]),
        (
            "Resolved - (1) that the report be noted; and (2) that the plan be approved.",
            ["that the report be noted", "that the plan be approved."],
        ),
        (
            "Resolved:\n\n1. To note the report;\n2. To approve the plan.",
            ["To note the report", "To approve the plan."],
        ),
        ("Decision: The plan was approved.", ["The plan was approved."]),
        (
            "RESOLVED 2021/017\n\n1)  That the report be noted.\n\n2)  That it be published.",
            [NOTED, "That it be published."],
        ),
        (
            "IT WAS AGREED:\n\nI. To note the report.\nII. To publish it.",
            ["To note the report.", "To publish it."],
        ),
        ("The Committee NOTED the report.", ["The Committee NOTED the report."]),
        (
            "Resolved: That the Learning Committee;\n\ni.   Note the report;\n\nii.  Publish it.",
            ["Note the report", "Publish it."],
        ),
        (
            "Resolved:\n\n(a) That the report be noted.\n(b) That the plan be approved.",
            [NOTED, "That the plan be approved."],
        ),
        (
            "**RESOLVED: That**\n\n**(a) the report be noted; and**\n\n**(b) it be published.**",
            ["the report be noted", "it be published."],
        ),
        (
            "RESOLVED\n\n1. That the report be noted.\n2. That the plan be approved.",
            [NOTED, "That the plan be approved."],
        ),
        (
            "It was resolved that:\n\n- the report be noted; and\n- the plan be approved.",
            ["the report be noted", "the plan be approved."],
        ),
        (
            "The Committee resolved to note the report.",
            ["The Committee resolved to note the report."],
        ),
        (
            "The Committee agreed that the report be noted.",
            ["The Committee agreed that the report be noted."],
        ),
        ("Resolved:\n\nThat the report be noted.\n\n## 4. Weather\n\nIt rained.", [NOTED]),
        ("Members RESOLVED to note the report.", ["Members RESOLVED to note the report."]),
        (
            "On being put to the vote it was RESOLVED that the report be noted.",
            ["that the report be noted."],
        ),
        ("Following debate, it was agreed that the report be noted.", [f"t{NOTED[1:]}"]),
        (
            "Moved by Councillor A. Khan, seconded by Cllr B Lee and RESOLVED that it be noted.",
            ["that it be noted."],
        ),
        (
            "Members asked about delays. It was agreed that the plan be approved. All left.",
            ["It was agreed that the plan be approved."],
        ),
        (
            "**RESOLVED:**\n\n**(a) to note the report; and**\n\n**(b) to approve the plan.**",
            ["to note the report", "to approve the plan."],
        ),
        ("RESOLVD: That the report be noted.", [NOTED]),
        ("RESOLVED: (unanimously) That the report be noted.", [NOTED]),
        ("The Committee APPROVED the plan.", ["The Committee APPROVED the plan."]),
        ("Members heard the report.\n\nThat the report be noted.", [NOTED]),
        ("Members heard of delays. Resolved: That the report be noted. They left.", [NOTED]),
        (
            "It was moved by Cllr Khan, seconded by Cllr Lee and carried that it be noted.",
            ["it be noted."],
        ),
        (
            "Proposed by Cllr Khan and seconded by Cllr Lee that it be noted. This was agreed.",
            ["it be noted."],
        ),
        (
            "It was moved by Cllr Khan, seconded by Cllr Lee, that it be noted.\n\nAll in favour.",
            ["it be noted."],
        ),
        (
            "The Committee:\n\n1. noted the report; and\n2. requested an update in June.",
            ["noted the report", "requested an update in June."],
        ),
        (
            "Decision: That Cabinet:\n\n1. approves the plan;\n2. notes the risks.",
            ["approves the plan", "notes the risks."],
        ),
        (
            "AGREED (5 for, 2 against)\n\n(1) that the report be noted;\n(2) that it be sent.",
            ["that the report be noted", "that it be sent."],
        ),
        (
            "RESOLVED\n\n5.1 that the report be noted;\n\n5.2 that the plan be approved.",
            ["that the report be noted", "that the plan be approved."],
        ),
        (
            "Resolved:\n\n1. That the report be noted.\n2. That it be sent.\n\n6. She spoke.",
            [NOTED, "That it be sent."],
        ),
        (
            "| Item | Act |\n|-|-|\n| All came. It was agreed that the plan be approved. | JH |",
            ["It was agreed that the plan be approved."],
        ),
    ],
)
def test_a_resolution_is_taken_from_its_minute(minute: str, texts: list[str]) -> None:
    found = decided(minute)
    assert [decision.text for decision in found] == texts
    assert {decision.kind for decision in found} == {DecisionKind.RESOLUTION}


@pytest.mark.parametrize(
    "minute",
    [
        "In May 2021, it was agreed that there would be one report.",
        "Ms Hale said that it was agreed to ask for a report.",
        "Cabinet Decision: 16th July 2024\nTitle of the report",
        "Points raised were:\n\n1. The costs be noted.\n\n2. The plan be agreed by June.",
        "They heard much.\n\n1. That the report was late.\n\n2. This should be noted by all.",
        "They spoke, and it was agreed that this had been a useful report.",
    ],
)
def test_what_was_agreed_before_or_is_an_opinion_is_no_decision(minute: str) -> None:
    assert not decided(minute)


@pytest.mark.parametrize(
    ("passage", "texts"),
    [
        ("Recommendation: That the plan be approved.", ["That the plan be approved."]),
        ("RECOMMENDED that the plan be approved.", ["that the plan be approved."]),
        (
            "Recommendations\n\n1. That the report be noted.\n2. That the plan be approved.",
            [NOTED, "That the plan be approved."],
        ),
        (
            "**RECOMMENDED:**\n\n(i) that the plan be approved; and\n\n(ii) that audits go on.",
            ["that the plan be approved", "that audits go on."],
        ),
        (
            "The Committee is recommended to note the report.",
            ["The Committee is recommended to note the report."],
        ),
        (
            "The Committee is asked to:\n\na) note the report;\nb) approve the plan.",
            ["note the report", "approve the plan."],
        ),
        ("Members are asked to note the report.", ["Members are asked to note the report."]),
        ("It is recommended that the plan be approved.", ["the plan be approved."]),
        (
            "Costs rose. It has been recommended by the Chair that the plan be approved.",
            ["the plan be approved."],
        ),
        ("RECOMMENDED to the Cabinet: that the plan be approved.", ["that the plan be approved."]),
        ("Recommendation 1: The plan should be approved.", ["The plan should be approved."]),
        (
            "Recommendation 1\n\nThe plan should go.\n\nRecommendation 2\n\nAudits should go on.",
            ["The plan should go.", "Audits should go on."],
        ),
        (
            "Cabinet is recommended to:\n\n1. approve the plan\n2. note the risks",
            ["approve the plan", "note the risks"],
        ),
        ("Resolved to RECOMMEND: (to Council)\n\nThat it be approved.", ["That it be approved."]),
    ],
)
def test_a_recommendation_is_told_from_a_resolution(passage: str, texts: list[str]) -> None:
    found = decided(passage)
    assert [decision.text for decision in found] == texts
    assert {decision.kind for decision in found} == {DecisionKind.RECOMMENDATION}


@pytest.mark.parametrize(
    "passage",
    [
        "The Committee did not agree that the report be noted.",
        "It was not agreed to defer the item.",
        "A motion to defer the item was put and was lost.",
        "Should the report be noted?",
        "Members discussed the recommendations of the review.",
        "The inspectors recommended better recording.",
        "The Committee noted that the report was late.",
        "The Committee noted the report of the Director. Members asked about delays.",
        "The Committee received the report.",
        "The Committee had approved the plan.",
        "The Committee approved the plan at its last meeting.",
        "The report was noted by the Cabinet.",
        "Cabinet approved the plan.",
        "The Committee agreed with the police.",
        "The plan was agreed in March.",
        "The policy was approved by the governors of each school.",
        "The Committee agreed that it had been a helpful discussion.",
        "The Committee considered whether the recommendations were agreed by partners.",
        "The Chair asked whether the Committee agreed with it, and was told that it did.",
        "The parties agreed on a date.",
        "The family agreed to the plan.",
        "Thresholds had been agreed by partners in 2019.",
        "The question was resolved by the nurse.",
        "Decisions about children are taken at strategy meetings.",
        "The officer recommendation was not agreed.",
        "Action: Helen Marsh to bring a paper.",
        "Resolved\n\nNone.",
        "Recommendations: None.",
        "Members agreed that thresholds had been hard to follow.",
        "Decisions to close a home – Head of Quality",
        "It was moved by Cllr Khan, seconded by Cllr Lee, that it be deferred.\n\nThis was lost.",
        "It was moved by Cllr Khan, seconded by Cllr Lee, that it be deferred.",
        "[To approve the minutes as a correct record]",
        "That was to be noted.",
        "The Committee:\n\n- Helen Marsh\n- Omar Sadiq",
    ],
)
def test_other_passages_decide_nothing(passage: str) -> None:
    assert decided(passage) == []


@pytest.mark.parametrize(
    ("minute", "addressee"),
    [
        ("Resolved: That the Head of Quality be asked to report in June.", "Head of Quality"),
        ("Resolved: That the Head of Quality bring a report in June.", "Head of Quality"),
        ("Recommendation: That the Head of Quality report in June.", "Head of Quality"),
        ("Resolved: That the report be noted.", None),
        ("Resolved: That Cabinet be recommended to approve the plan.", "Cabinet"),
        ("Recommendation: That Cabinet approve the plan.", "Cabinet"),
        ("Cabinet is recommended to approve the plan.", "Cabinet"),
        ("It is recommended that Cabinet:\n\n- approves the plan.", "Cabinet"),
        ("It is recommended that the Head of Quality report in June.", "Head of Quality"),
    ],
)
def test_who_must_act_is_named(minute: str, addressee: str | None) -> None:
    found = reading(FRONT + minute + "\n")
    (decision,) = found.decisions
    assert (names(found)[decision.addressee] if decision.addressee else None) == addressee


def test_a_resolution_belongs_to_the_meeting_and_the_item() -> None:
    found = reading(FRONT + "Resolved: That the report be noted.\n")
    (decision,) = found.decisions
    assert decision.meeting is not None
    assert names(found)[decision.meeting] == "2024-03-12"
    assert decision.item == "Audit programme"
    assert found.document.text[decision.evidence.start : decision.evidence.end] == NOTED


@pytest.mark.parametrize(
    ("minute", "text", "addressee"),
    [
        (
            "RESOLVED:\n\n(a) That it be noted;\n(b) RECOMMEND to Cabinet that a hub be opened.",
            "that a hub be opened.",
            "Cabinet",
        ),
        (
            "RESOLVED - (i) That it go. (ii) That it be recommended to Full Council that it go on.",
            "That it be recommended to Full Council that it go on.",
            "Full Council",
        ),
    ],
)
def test_what_a_list_of_resolutions_passes_on_is_a_recommendation(
    minute: str, text: str, addressee: str
) -> None:
    found = reading(FRONT + minute + "\n")
    passed_on = found.decisions[-1]
    assert passed_on.kind is DecisionKind.RECOMMENDATION
    assert passed_on.text == text
    assert names(found)[passed_on.addressee or ""] == addressee


def test_a_motion_that_was_lost_decides_nothing() -> None:
    moved = (
        "Decision\n\nIt was moved by Cllr A Khan, seconded by Cllr B Lee, that the plan be dropped."
    )
    assert decided(moved + " The motion was lost.") == []


def test_what_is_passed_on_is_a_recommendation() -> None:
    lead = "Resolved: That it be recommended to Cabinet that:\n\n"
    found = reading(FRONT + lead + "(a) the plan be adopted; and\n(b) it be published.\n")
    asked = {(d.kind, names(found).get(d.addressee or "")) for d in found.decisions}
    assert asked == {(DecisionKind.RECOMMENDATION, "Cabinet")}


@pytest.mark.parametrize(
    "minute", ["The Committee NOTED that the Chair had left.", "NOTED it all."]
)
def test_what_is_only_noted_is_no_decision(minute: str) -> None:
    assert not decided(minute)


def test_the_title_of_an_item_stands_below_its_number_on_a_web_page() -> None:
    item = "26.\nSafeguarding Plan    pdf icon PDF 218 KB\n\nMinutes:\nRESOLVED:\n"
    assert [d.item for d in decided(item + NOTED)] == ["Safeguarding Plan"]


def test_a_title_in_capitals_may_go_over_into_its_decision() -> None:
    minutes = (
        "12/24 MINUTES RESOLVED that the minutes be signed.\n\n"
        "13/24 AUDIT PROGRAMME Members were told that it was late.\n\n"
        "RESOLVED: (on a motion by Councillor Lee, seconded by Councillor Orr) to:\n\n"
        "(a) note the report; and\n(b) thank the auditors.\n"
    )
    assert [(d.item, d.text) for d in decided(minutes)] == [
        ("MINUTES", "that the minutes be signed."),
        ("AUDIT PROGRAMME", "note the report"),
        ("AUDIT PROGRAMME", "thank the auditors."),
    ]


def test_numbered_decisions_are_none_of_the_numbered_titles_around_them() -> None:
    minutes = (
        "7. AUDITS - PROGRAMME\n\nIt was late.\n\n8. PARTNERSHIP\n\nMembers spoke.\n\nAGREED:\n\n"
        "1. That the report be noted; and\n\n2. That it be published.\n"
    )
    assert [d.text for d in decided(minutes)] == [
        "That the report be noted",
        "That it be published.",
    ]


@pytest.mark.parametrize(
    "told",
    [
        "The Committee noted the report.",
        "The Scrutiny Committee noted the contents of the report and thanked officers.",
        "Following discussion, Members approved the plan, subject to changes.",
        "The Committee considered the plan and agreed to publish it.",
        "Members agreed that the Director would report back.",
        "The report was noted.",
        "The Committee, having considered the report, noted its contents.",
        "There being no objections, the minutes were agreed.",
        "The minutes of the meeting held on 3 May 2023 were approved as a correct record.",
        "The recommendations at paragraph 2 were agreed by the Committee.",
        "The minutes, as circulated, were taken as read and signed.",
        "A vote was taken and the recommendations were carried.",
    ],
)
def test_minutes_may_tell_what_was_decided(told: str) -> None:
    assert [d.text for d in decided(f"Members asked about delays. {told}")] == [told]


def test_what_is_told_gives_way_to_what_is_resolved() -> None:
    found = decided("The Committee noted the report.\n\nRESOLVED: That the report be noted.")
    assert [decision.text for decision in found] == [NOTED]


def test_a_bold_item_is_the_title_of_what_is_below_it() -> None:
    told = "The minutes of 3 May 2023 were agreed."
    found = decided(f"1. **Minutes**\n\n{told}\n\n2. **Plan**\n\nRESOLVED: {NOTED}")
    assert [(d.text, d.item) for d in found] == [(told, "Minutes"), (NOTED, "Plan")]


@pytest.mark.parametrize(
    "said", ["The Panel RESOLVED to note the report.", "The Panel then resolved that it be noted."]
)
def test_what_a_body_resolved_is_found_inside_a_paragraph(said: str) -> None:
    found = reading(
        "Marlshire County Council\n\nFamilies Scrutiny Panel\n\nMinutes of 3 May 2024\n\n"
        f"Present: Councillor A Khan\n\n4. Neglect\n\nMembers discussed the figures. {said}\n"
    )
    assert [decision.text for decision in found.decisions] == [said]


def test_a_list_below_what_a_body_resolved_may_follow_prose_without_a_blank_line() -> None:
    found = reading(
        "Marlshire County Council\n\nFamilies Scrutiny Panel\n\nMinutes of 3 May 2024\n\n"
        "Present: Councillor A Khan\n\n4. Neglect\n\nMembers discussed the figures.\n"
        "The Panel resolved:\n\n- 1. to note the report\n- 2. to visit the team\n"
    )
    assert [d.text for d in found.decisions] == ["to note the report", "to visit the team"]


def test_a_column_of_decisions_and_actions_is_of_the_meeting() -> None:
    found = reading(
        "# Marlshire Safeguarding Partnership Executive\n\nMinutes of the meeting on 4 May 2024\n\n"
        "| Item | Discussion | Decision / Action | Owner |\n|---|---|---|---|\n"
        "| 2 | Neglect: the draft was read. | The Executive approved the strategy. | LM |\n"
        "| 3 | Budget. | Agreed to use £10,000 of reserves. | JT |\n",
        "paper.md",
    )
    assert [d.text for d in found.decisions] == [
        "The Executive approved the strategy.",
        "Agreed to use £10,000 of reserves.",
    ]
    assert {names(found)[d.meeting or ""] for d in found.decisions} == {"2024-05-04"}


@pytest.mark.parametrize(
    "lead",
    [
        "RESOLVED that the Director of Housing be recommended to",
        "RESOLVED that the Director of Housing be requested to:",
        "RESOLVED:\n\n1. That the Director of Housing be asked to:",
        "It was agreed that the Director of Housing:",
    ],
)
def test_whom_a_lead_asks_must_act_on_each_item_below_it(lead: str) -> None:
    found = reading(f"{FRONT}{lead}\n\n   (a) review the plan; and\n\n   (b) report in June.\n")
    called = names(found)
    told = [(d.text, called.get(d.addressee or "")) for d in found.decisions]
    asked = "Director of Housing"
    assert told == [("review the plan", asked), ("report in June.", asked)]


@pytest.mark.parametrize("to", ["to Cabinet that", "to Cabinet - That", "(to Cabinet): That"])
def test_whom_something_is_recommended_to_stands_before_it(to: str) -> None:
    found = reading(f"{FRONT}RECOMMENDED {to} the strategy be adopted.\n")
    (decision,) = found.decisions
    assert decision.kind is DecisionKind.RECOMMENDATION
    assert names(found).get(decision.addressee or "") == "Cabinet"
    assert decision.text.casefold() == "that the strategy be adopted."


@pytest.mark.parametrize("verb", ["Ask", "Request", "Invite", "Thank", "Endorse", "Commend"])
def test_a_verb_that_begins_a_decision_is_no_part_of_a_name(verb: str) -> None:
    item = f"   (a) {verb} Larch Care Trust for it.\n"
    found = reading(f"{FRONT}RESOLVED - That the Board:\n\n{item}")
    assert "Larch Care Trust" in {entity.name for entity in found.entities}


def test_whom_somebody_consults_need_not_act() -> None:
    found = reading(
        f"{FRONT}RESOLVED - That the Director of Housing, in consultation with the Cabinet Member "
        "for Children, be authorised to agree the plan.\n"
    )
    assert [names(found).get(d.addressee or "") for d in found.decisions] == ["Director of Housing"]
