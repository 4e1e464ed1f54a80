"""Minutes as web sites of councils give them: items run on, no date and no name of their own."""

import pytest
from sightline.ontology.terms import EntityType, Predicate
from sightline.tests.extract.told import names, reading, stated


@pytest.mark.parametrize(("number", "label"), [("", "Minutes:"), ("12. ", "Draft Minutes:")])
def test_items_on_one_line_each_are_parted(number: str, label: str) -> None:
    found = reading(
        "Venue: The Guildhall\nNo. | Item |\n"
        f"{number}Apologies To receive apologies. {label} Apologies were received from:\n"
        "Cllr Hilda Marsh Cllr Owen Peake (Substituted by Cllr Rita Vole)\n"
        f"{number}Ashshire Safeguarding Partnership To consider its yearly report. Supporting "
        f"documents: {label} Tom Hale, Business Manager, introduced the report. The Audit Group of "
        "the Partnership was chaired by Superintendent Ivor Stamp, Ashshire Police.\n"
        "• Jo Finch, Director of People, said that it reported to the Health Board. • Una Rowe, "
        "Head of Early Help, chaired the Learning Group of the Partnership.\nResolved\n"
        "1. The Families Panel notes the report. 2. That the Families Panel see it again in May.\n"
        "The Panel thanked the members of the Families Panel.\n"
    )
    assert {
        "Hilda Marsh memberOf Families Panel",
        "Owen Peake memberOf Families Panel",
        "Rita Vole substitutedFor Owen Peake",
        "Ivor Stamp memberOf Audit Group",
        "Una Rowe memberOf Learning Group",
    } <= stated(found, Predicate.MEMBER_OF, Predicate.SUBSTITUTED_FOR)
    assert "Jo Finch holdsPost Director of People" in stated(found, Predicate.HOLDS_POST)
    assert [decision.text for decision in found.decisions] == [
        "The Families Panel notes the report.",
        "That the Families Panel see it again in May.",
    ]


def test_minutes_are_of_whom_they_call_the_committee() -> None:
    found = reading(
        "Minutes:\nThe Committee considered a report of the Independent Chair of the Ashshire "
        "Safeguarding Children Board. The Board would come to an end on 29 June 2019.\n"
        "The Chairman welcomed Mr. D. Vole, Business Manager of the Board, to the meeting.\n"
    )
    committee = next(e for e in found.entities if e.type is EntityType.COMMITTEE)
    assert committee.name == "Committee"
    chair = "Independent Chair of the Ashshire Safeguarding Children Board"
    assert stated(found, Predicate.REPORTS_TO) == {f"{chair} reportsTo Committee"}
    assert not stated(found, Predicate.ATTENDED)
    assert not any(e.type is EntityType.MEETING for e in found.entities)


def test_a_sentence_begins_after_the_label_of_minutes() -> None:
    found = reading(
        "Ashshire County Council\n\nFamilies Committee - 4 May 2023\n\nFostering\n"
        "To receive a report.\nMinutes:\nMembers considered a report from the Head of Fostering.\n"
    )
    assert "Head of Fostering reportsTo Families Committee" in stated(found, Predicate.REPORTS_TO)


def test_a_committee_that_grants_dispensations_met_not() -> None:
    found = reading(
        "Minutes\n\nDeclarations\n\nTo note dispensations granted by the Standards Committee.\n\n"
        "Report\n\nThe Committee noted that Ann Vale had been a member of the Families Committee, "
        "and thanked her.\n\nResolved\n\nThat the Quality Group report to the Committee in May.\n"
    )
    assert stated(found, Predicate.REPORTS_TO) == {"Quality Group reportsTo Families Committee"}


def test_a_committee_named_as_one_of_the_councils_is_not_the_one_that_met() -> None:
    found = reading(
        "Minutes\n\nAnnouncements\n\nThe Chair welcomed Mr P Rook, a co-opted member of the "
        "Council's Standards Committee.\n\nReport\n\nThe Committee considered the report of the "
        "Quality Group.\n\nIt was moved by Councillor Vale and resolved that the report be noted.\n"
    )
    assert stated(found, Predicate.REPORTS_TO) == {"Quality Group reportsTo Committee"}
    assert "Vale memberOf Committee" in stated(found, Predicate.MEMBER_OF)
    assert not stated(found, Predicate.ATTENDED)


@pytest.mark.parametrize(
    "approved",
    [
        "To approve as a correct record the minutes of the meeting of the Youth Panel held on {}.",
        "The minutes of the meeting of the Youth Panel held on {} were approved and signed.",
        "That the minutes of the meeting of the Youth Panel of {}, having been sent, be confirmed.",
        "Minutes of the meeting of the Youth Panel held on {} (previously circulated).",
    ],
)
def test_nobody_was_at_the_meeting_whose_minutes_are_approved(approved: str) -> None:
    found = reading(
        f"Agenda and minutes\n\nMinutes\n\n{approved.format('4 June 2019')}\n\nApologies\n\n"
        "Apologies for absence had been received from Cllr Owen Peake.\n\n"
        "Cllr Ann Vale said that the Panel would meet again.\n"
    )
    assert not stated(found, Predicate.ATTENDED, Predicate.SENT_APOLOGIES)
    assert "2019-06-04" in names(found).values()


@pytest.mark.parametrize(
    ("said", "called"),
    [
        ("Councillor Vale, Vice-Chair, asked about it.", "A Vale viceChairs Youth Panel"),
        ("Councillor Vale, the Chairman and Leader of the Council, spoke and said so.", ""),
        (
            "The Chair and Vice Chair, Councillors Bo Moss and Ann Vale, would meet the officers.",
            "Ann Vale viceChairs Youth Panel",
        ),
        ("Councillor Vale, chair of governors, asked about it.", ""),
    ],
)
def test_who_chairs_may_be_said_beside_a_name(said: str, called: str) -> None:
    found = reading(
        "Youth Panel\n\nMinutes of the meeting held on 4 June 2019\n\nPresent:\n\n"
        f"Councillor A Vale\nCouncillor B Moss\n\n1. Report\n\n{said}\n"
    )
    chairs = stated(found, Predicate.CHAIRS, Predicate.VICE_CHAIRS)
    assert called in chairs if called else not any("viceChairs" in fact for fact in chairs)


def test_who_sat_for_whom_is_told_without_a_date() -> None:
    found = reading(
        "Agenda and minutes\n\n1. Apologies\n\nMinutes:\n\nCllr Ann Vale attended as a Substitute "
        "for Cllr Bo Moss.\n\nThe Youth Panel met twice. The Panel noted the report.\n"
    )
    assert {"Ann Vale substitutedFor Bo Moss", "Bo Moss memberOf Youth Panel"} <= stated(found)


def test_a_deputy_chief_executive_may_direct_as_well() -> None:
    found = reading(
        "Youth Panel\n\nMinutes of the meeting held on 4 June 2019\n\nJo Finch, the Deputy Chief "
        "Executive and Director of Children's Services, presented the report. The Chief "
        "Executive and Director of Housing had read it.\n"
    )
    title = "Deputy Chief Executive and Director of Children's Services"
    assert stated(found, Predicate.HOLDS_POST) == {f"Jo Finch holdsPost {title}"}
    assert "Director of Housing" in names(found).values()


def test_decisions_below_labels_of_their_own_are_read() -> None:
    found = reading(
        "Youth Panel\n\nMinutes of the meeting held on 4 June 2019\n\n1. Yearly Report\n\n"
        "Delegated decision:\n\n1. That the report be noted.\n\n2. The Clerk be asked to write.\n\n"
        "2. Audit\n\nNOTED\n\nthe report of the auditors.\n\n"
        "3. Members\n\nRECOMMENDED to the Executive\n\nthat the Nurse be made a member.\n"
    )
    assert [(decision.kind.value, decision.text) for decision in found.decisions] == [
        ("resolution", "That the report be noted."),
        ("resolution", "The Clerk be asked to write."),
        ("resolution", "the report of the auditors."),
        ("recommendation", "that the Nurse be made a member."),
    ]


@pytest.mark.parametrize("title", ["Head of Care, Health and Play", "Chair of the Ash Board (AB)"])
def test_who_has_a_long_title_beside_the_name_spoke(title: str) -> None:
    found = reading(
        "Youth Panel\n\nMinutes of the meeting held on 4 June 2019\n\n1. Yearly Report\n\n"
        f"Mark Vole, {title} advised the Panel that the Ash Board had met.\n"
    )
    assert stated(found, Predicate.ATTENDED) == {"Mark Vole attended 2019-06-04"}


def test_sub_groups_in_the_minutes_of_a_committee_are_of_whom_they_speak_of() -> None:
    found = reading(
        "Youth Panel\n\nMinutes of the meeting held on 4 June 2019\n\n1. Yearly Report\n\n"
        "The Panel heard that the Ashshire Safeguarding Children Partnership had four subgroups. "
        "The Learning Group was chaired by Ann Vale, Head of Care, and the Quality Subgroup by Jo "
        "Finch, Head of Law.\n\nThe Panel thanked them.\n\n2. Task Group Update\n\n"
        "The Leavers Task Group reported to the Panel. The Homes Subgroup of the Panel had met.\n"
    )
    assert stated(found, Predicate.PART_OF) == {
        "Learning Group partOf Ashshire Safeguarding Children Partnership",
        "Quality Subgroup partOf Ashshire Safeguarding Children Partnership",
        "Homes Subgroup partOf Youth Panel",
    }


def test_who_reports_for_another_who_sent_apologies_is_there() -> None:
    found = reading(
        "Youth Panel\n\nMinutes of the meeting held on 4 June 2019\n\n1. Adults\n\nPat Vole, Head "
        "of Care, gave an update on behalf of Ruth Finch, the Director of Law, who had sent her "
        "apologies.\n"
    )
    assert stated(found, Predicate.SENT_APOLOGIES, Predicate.ATTENDED) == {
        "Pat Vole attended 2019-06-04",
        "Ruth Finch sentApologies 2019-06-04",
    }
    assert not stated(found, Predicate.SUBSTITUTED_FOR)


def test_what_minutes_say_in_their_own_formulas() -> None:
    found = reading(
        "Audit Committee\n\nMinutes of the meeting held on 4 June 2019\n\n1. Interests\n\nStuart "
        "Vole declared an interest in item AC.32 as Chief Officer, Larch Trust.\n\n2. Thanks\n\nOn "
        "behalf of the Committee, Cllr Marsh thanked the officers. The hub was hosted by the Larch "
        "Trust on behalf of Ashshire Council and Elmshire Council.\n\nRESOLVED:\n\n"
        "That the Director of Law be asked to report to the next meeting on progress.\n"
    )
    assert {
        "Stuart Vole holdsPost Chief Officer",
        "Stuart Vole attended 2019-06-04",
        "Marsh memberOf Audit Committee",
        "Ashshire Council commissions Larch Trust",
        "Elmshire Council commissions Larch Trust",
        "Director of Law reportsTo Audit Committee",
    } <= stated(found)


def test_titles_above_what_is_asked_head_their_items() -> None:
    found = reading(
        "Venue: The Guildhall\nApologies To receive apologies. Minutes: There were none.\n"
        "Yearly Report of the Ash Board To review the report. Minutes: The Panel thanked the "
        "Chair, Cllr Moss, who had read it, and all of those who had written it for the Board.\n"
        "Resolved That the report be noted.\n"
    )
    assert [decision.item for decision in found.decisions] == ["Yearly Report of the Ash Board"]


def test_the_chair_is_of_the_board_that_met_not_of_one_whose_chair_was_there() -> None:
    found = reading(
        "Agenda item\n\nMeeting: 11/11/2021 - Health and Wellbeing Board (Item 6)\n\n"
        "Lorna Peake, Independent Chair of the Ashshire Safeguarding Adults Board introduced the "
        "item together with Amir Stamp, Business Manager.\n\nThe Chair, Councillor Marian Vole "
        "summed up.\n"
    )
    assert stated(found, Predicate.CHAIRS) >= {"Marian Vole chairs Health and Wellbeing Board"}
    assert not any(s.startswith("Marian Vole") for s in stated(found, Predicate.HOLDS_POST))


@pytest.mark.parametrize(
    ("title", "board"),
    [
        ("Safer recruitment", "Board"),
        ("Safeguarding Children Board", "Safeguarding Children Board"),
    ],
)
def test_a_board_whose_chair_is_called_in_full_came_to_another_board(
    title: str, board: str
) -> None:
    found = reading(
        f"Agenda item\n\n{title}\n\nMinutes:\n\nThe Head of Audit introduced the report.\n\n"
        "The Chair of the Safeguarding Children Board advised that the Audit Sub-Group had met.\n\n"
        "The Board was informed that all was well. The Vice-Chairman, Keith Vale, thanked her.\n"
    )
    assert f"Keith Vale viceChairs {board}" in stated(found, Predicate.VICE_CHAIRS)
