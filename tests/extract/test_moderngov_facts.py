"""What is understood of saved ModernGov replies and pages: facts, each with its row as quote.

The council, Merehaven, is invented; the replies have the shape that authors of client programs
report.
"""

import datetime as dt

import pytest
from sightline.extract import load, read
from sightline.extract.facts import Reading
from sightline.extract.readers import read_document
from sightline.ontology.terms import EntityType, PaperKind
from spacy.language import Language

COMMITTEE = "Children & Families Scrutiny Committee"
SITTING = f"{COMMITTEE}, 3 March 2020"


@pytest.fixture(scope="module")
def nlp() -> Language:
    return load()


def understood(nlp: Language, name: str, text: str) -> Reading:
    return read(read_document(name, text.encode()), nlp, council="Merehaven")


def facts(reading: Reading) -> set[tuple[str, str, str]]:
    names = {entity.id: entity.name for entity in reading.entities}
    return {(names[f.subject], f.predicate.value, names[f.object]) for f in reading.facts}


def said_of(reading: Reading, who: str) -> set[tuple[str, str]]:
    return {(predicate, other) for subject, predicate, other in facts(reading) if subject == who}


def meeting(attendees: str = "", items: str = "", **fields: str) -> str:
    given = {
        "meetingid": "612",
        "committeetitle": "Children &amp;amp; Families Scrutiny Committee",
        "meetingdate": "03/03/2020",
        "meetinglocation": "Council Chamber, Merehaven Town Hall",
        "meetingstatus": "Confirmed",
        **fields,
    }
    inside = "".join(f"<{name}>{text}</{name}>" for name, text in given.items())
    return (
        f"<getmeeting><meeting>{inside}<attendees>{attendees}</attendees>"
        f"<agendaitems>{items}</agendaitems></meeting></getmeeting>"
    )


def attendee(name: str, role: str, attendance: str, **more: str) -> str:
    given = {"name": name, "roledescription": role, "attendance": attendance, **more}
    return f"<attendee {' '.join(f'{key}={value!r}' for key, value in given.items())}/>"


def item(title: str, **fields: str) -> str:
    inside = "".join(f"<{name}>{text}</{name}>" for name, text in fields.items())
    return f"<agendaitem><agendaitemtitle>{title}</agendaitemtitle>{inside}</agendaitem>"


@pytest.fixture(scope="module")
def minutes(nlp: Language) -> Reading:
    people = (
        attendee(
            "Councillor Ada Lorne",
            "Chair",
            "Present",
            ward="Quayside",
            representing="Quayside",
            politicalparty="Harbour Party",
        ),
        attendee("Councillor Bel Marsh", "Vice-Chair", "Apologies"),
        attendee("Cllr Col Nash", "Committee Member", "Present, as expected"),
        attendee("Pia Quill", "Co-Optee", "Present", representing="Diocese of Merehaven"),
        attendee("Sam Toll", "Member", "Apologies", representing="Mere Valley NHS Trust"),
        attendee("Ivo Rusk", "Director of Housing", "In attendance", membertype="Officer"),
        attendee("Una Vale", "Officer", "Present"),
        attendee("Councillor Eve Pike", "Substitute", "Present as substitute"),
        attendee(
            "Councillor Hal Ivy", "Substitute", "Present as substitute for Councillor Bel Marsh"
        ),
        attendee("Max Orr", "Vice-Chairman", "Apologies", representing="Mereshire Police"),
        attendee("Vacancy", "Committee Member", ""),
        attendee("Councillor Fay Rook", "Committee Member", "Absent"),
        attendee("Councillor Gil Sand", "Committee Member", "Expected"),
        attendee("Wyn Tarn", "Officer", "Expected"),
    )
    items = (
        item(
            "Neglect",
            agendaitemnumber="4",
            minutesitemnumber="17",
            minutesnonemptyhtmlbody="&lt;p&gt;Members asked about visits.&lt;/p&gt;"
            "&lt;p&gt;&lt;b&gt;RESOLVED:&lt;/b&gt;&lt;/p&gt;"
            "&lt;ol&gt;&lt;li&gt;That the report be noted;&lt;/li&gt;"
            "&lt;li&gt;That the strategy be brought back in June.&lt;/li&gt;&lt;/ol&gt;",
        ),
        item(
            "Front door",
            agendaitemnumber="5",
            decisionnonemptyhtmlbody="&amp;lt;p&amp;gt;That the new opening hours be agreed."
            "&amp;lt;/p&amp;gt;",
        ),
    )
    return understood(nlp, "meeting.xml", meeting("".join(people), "".join(items)))


def test_a_meeting_has_its_body_date_and_venue(minutes: Reading) -> None:
    (sitting,) = (e for e in minutes.entities if e.type is EntityType.MEETING)
    (body,) = (e for e in minutes.entities if e.id == sitting.body)
    assert (body.name, body.type) == (COMMITTEE, EntityType.COMMITTEE)
    assert sitting.date == minutes.date == dt.date(2020, 3, 3)
    assert sitting.venue == "Council Chamber, Merehaven Town Hall"
    assert minutes.kind is PaperKind.MINUTES
    assert minutes.title == COMMITTEE


ATTENDED, APOLOGISED, MEMBER = (
    ("attended", SITTING),
    ("sentApologies", SITTING),
    ("memberOf", COMMITTEE),
)


@pytest.mark.parametrize(
    ("who", "said"),
    [
        ("Ada Lorne", {ATTENDED, MEMBER, ("chairs", COMMITTEE)}),
        ("Bel Marsh", {APOLOGISED, MEMBER, ("viceChairs", COMMITTEE)}),
        ("Col Nash", {ATTENDED, MEMBER}),
        ("Pia Quill", {ATTENDED, MEMBER, ("represents", "Diocese of Merehaven")}),
        ("Sam Toll", {APOLOGISED, MEMBER, ("represents", "Mere Valley NHS Trust")}),
        ("Ivo Rusk", {ATTENDED, ("holdsPost", "Director of Housing")}),
        ("Una Vale", {ATTENDED}),
        ("Eve Pike", {ATTENDED}),
        ("Hal Ivy", {ATTENDED, ("substitutedFor", "Bel Marsh")}),
        (
            "Max Orr",
            {
                APOLOGISED,
                MEMBER,
                ("viceChairs", COMMITTEE),
                ("represents", "Mereshire Police"),
            },
        ),
        ("Fay Rook", {MEMBER}),
        ("Gil Sand", {MEMBER}),
        ("Wyn Tarn", set()),
    ],
)
def test_who_was_there_and_as_what(minutes: Reading, who: str, said: set[tuple[str, str]]) -> None:
    assert said_of(minutes, who) == said


def test_the_quote_is_the_row(minutes: Reading) -> None:
    names = {entity.id: entity.name for entity in minutes.entities}
    (chairs,) = (f for f in minutes.facts if f.predicate.value == "chairs")
    assert names[chairs.subject] == "Ada Lorne"
    assert chairs.evidence[0].quote == "Councillor Ada Lorne\tChair\tPresent"


def test_decisions_stand_under_their_items(minutes: Reading) -> None:
    assert [(d.item, d.kind.value, d.text.rstrip(".")) for d in minutes.decisions] == [
        ("Neglect", "resolution", "That the report be noted"),
        ("Neglect", "resolution", "That the strategy be brought back in June"),
        ("Front door", "resolution", "That the new opening hours be agreed"),
    ]
    assert all(decision.meeting for decision in minutes.decisions)


def test_a_decision_that_the_minutes_repeat_is_one(nlp: Language) -> None:
    reading = understood(
        nlp,
        "meeting.xml",
        meeting(
            items=item(
                "Neglect",
                minutesnonemptyhtmlbody="&lt;p&gt;Resolved: that the report be noted.&lt;/p&gt;",
                decisionnonemptyhtmlbody="&lt;p&gt;Resolved: that the report be noted.&lt;/p&gt;",
            )
        ),
    )
    assert len(reading.decisions) == 1


def test_a_meeting_to_come_has_members_whom_nobody_saw(nlp: Language) -> None:
    people = attendee("Councillor Ada Lorne", "Chair", "Expected")
    reading = understood(nlp, "meeting.xml", meeting(people, item("Neglect")))
    assert reading.kind is PaperKind.AGENDA_PACK
    assert reading.date == dt.date(2020, 3, 3)
    assert facts(reading) == {
        ("Ada Lorne", "chairs", COMMITTEE),
        ("Ada Lorne", "memberOf", COMMITTEE),
    }


@pytest.mark.parametrize(
    ("location", "venue"),
    [("Virtual Meeting", "Virtual"), ("Online Meeting via Zoom", "Online via Zoom")],
)
def test_a_meeting_without_a_place_is_no_body(nlp: Language, location: str, venue: str) -> None:
    reading = understood(nlp, "meeting.xml", meeting(meetinglocation=location))
    assert [(e.name, e.venue) for e in reading.entities] == [(COMMITTEE, ""), (SITTING, venue)]


def test_a_cancelled_meeting_was_none(nlp: Language) -> None:
    people = attendee("Councillor Ada Lorne", "Chair", "Apologies") + attendee(
        "Councillor Col Nash", "Committee Member", "Present"
    )
    reading = understood(nlp, "meeting.xml", meeting(people, meetingstatus="Cancelled"))
    assert [e.name for e in reading.entities if e.type is EntityType.MEETING] == []
    assert ("Col Nash", "memberOf", COMMITTEE) in facts(reading)


def test_key_posts(nlp: Language) -> None:
    reading = understood(
        nlp,
        "councillors.xml",
        "<councillorsbyward><wards><ward><wardtitle>Quayside</wardtitle><councillors>"
        "<councillor><fullusername>Councillor Ada Lorne</fullusername><keyposts><keypost>"
        "<posttitle>Cabinet Member for Children, Families and Education</posttitle>"
        "<enddate>unspecified</enddate></keypost></keyposts></councillor>"
        "<councillor><fullusername>Councillor Bel Marsh</fullusername>"
        "<keyposts>Leader of the Council; Cabinet Member for Housing</keyposts>"
        "</councillor><councillor><fullusername>Councillor Col Nash</fullusername>"
        "<keyposts>Health and Wellbeing Board</keyposts></councillor>"
        "</councillors></ward></wards></councillorsbyward>",
    )
    held = {(who, what) for who, predicate, what in facts(reading) if predicate == "holdsPost"}
    assert held == {
        ("Ada Lorne", "Cabinet Member for Children, Families and Education"),
        ("Bel Marsh", "Leader of the Council"),
        ("Bel Marsh", "Cabinet Member for Housing"),
    }
    # A board that a post names does not seat everybody.
    assert "memberOf" not in {predicate for _, predicate, _ in facts(reading)}


def test_committees_are_bodies(nlp: Language) -> None:
    reading = understood(
        nlp,
        "committees.xml",
        "<committees><committee><committeetitle>Cabinet</committeetitle>"
        "<committeecategory>Executive</committeecategory></committee><committee>"
        "<committeetitle>Children &amp;amp; Families Scrutiny Committee</committeetitle>"
        "<committeecategory>Scrutiny</committeecategory></committee></committees>",
    )
    bodies = {e.name for e in reading.entities if e.type is EntityType.COMMITTEE}
    assert bodies == {"Cabinet", COMMITTEE}
    assert facts(reading) == set()


# --- saved pages ---------------------------------------------------------------------------------

PAGE = (
    "<html><head><title>{title} | Merehaven</title></head><body><div class='site'>"
    "<h1>Merehaven Council</h1><nav><p>Menu</p></nav><div id='modgov'><div class='mgContent'>"
    "{content}</div></div><footer>Merehaven</footer></div></body></html>"
)

COMMITTEE_PAGE = PAGE.format(
    title="Committee details",
    content="<h1 class='mgMainTitleTxt'>Committee details</h1>"
    "<h2 class='mgSubTitleTxt'>Children Scrutiny Committee</h2>"
    "<h2 class='mgSubTitleTxt'>Purpose of committee</h2>"
    "<p>The Children Scrutiny Committee holds the Cabinet to account.</p>"
    "<h2 class='mgSubTitleTxt'>Membership</h2><ul class='mgBulletList'>"
    "<li><a href='mgUserInfo.aspx?UID=1'>Councillor Ada Lorne</a> &#40;Chair&#41; </li>"
    "<li><a href='mgUserInfo.aspx?UID=2'>Councillor Bel Marsh</a> (Vice-Chair)</li>"
    "<li><a href='mgUserInfo.aspx?UID=3'>Councillor Col Nash</a></li></ul>"
    "<h2 class='mgSubTitleTxt'>Contact information</h2>"
    "<p><span class='mgLabel'>Support officer: </span>Una Vale.</p>"
    "<p><span class='mgLabel'>Phone: </span>01632 960001</p>"
    "<p><span class='mgLabel'>Email: </span><a href='mailto:u@example.org'>u@example.org</a></p>",
)

MEETING_PAGE = PAGE.format(
    title="Agenda and minutes",
    content="<h1 class='mgMainTitleTxt'>Agenda and minutes</h1>"
    "<h2 class='mgSubTitleTxt'>Children Scrutiny Committee - "
    "Tuesday, 3rd March, 2020 6.30 pm</h2>"
    "<p><span class='mgLabel'>Venue:</span> Council Chamber, Town Hall</p>"
    "<p><span class='mgLabel'>Contact:</span> Una Vale, Email: u@example.org</p>"
    "<table class='mgItemTable'><tr><td class='mgItemNumberCell'><p class='mgAiTitleTxt'>17.</p>"
    "</td><td><p class='mgAiTitleTxt'>Neglect PDF 500 KB</p>"
    "<ul class='mgActionList'><li><a href='ieDecisionDetails.aspx?AIId=1'>View</a></li></ul>"
    "<div class='mgWordPara'><p>To receive the report.</p></div>"
    "<ul class='mgBulletList'><li><a href='documents/s1/a.pdf'>Neglect strategy</a> PDF 1 MB</li>"
    "<li><a href='documents/s2/b.pdf'>Annex</a> Restricted enclosure</li></ul>"
    "<p class='mgSubItemTitleTxt'>Decision:</p>"
    "<div class='mgWordPara'><p>That the strategy be brought back.</p></div>"
    "<p class='mgSubItemTitleTxt'>Minutes:</p>"
    "<div class='mgWordPara'><p>Members asked about visits.</p></div></td></tr></table>",
)

ATTENDANCE_PAGE = PAGE.format(
    title="Meeting attendance",
    content="<h1 class='mgMainTitleTxt'>Meeting attendance</h1>"
    "<h2 class='mgSubTitleTxt'>Children Scrutiny Committee, "
    "Tuesday, 3rd March, 2020 6.30 pm</h2>"
    "<table summary='Table of meeting attendance'><thead><tr><th>Attendee</th><th>Role</th>"
    "<th>Attendance</th></tr></thead><tbody>"
    "<tr><td><a href='mgUserInfo.aspx?UID=1'>Councillor Ada Lorne</a></td><td>Chair</td>"
    "<td>Present</td></tr><tr><td>Councillor Bel Marsh</td><td>Committee Member</td>"
    "<td>Apologies</td></tr><tr><td>Una Vale</td><td>Officer</td><td>In attendance</td></tr>"
    "</tbody></table>",
)

MEMBER_PAGE = PAGE.format(
    title="Councillor details",
    content="<h1 class='mgMainTitleTxt'>Councillor details</h1>"
    "<h2 class='mgSubTitleTxt'>Councillor Ada Lorne</h2><img src='ada.jpg' alt='Ada at home'>"
    "<div class='mgUserBody'><p><span class='mgLabel'>Title: </span>Cabinet Member for Children</p>"
    "<p><span class='mgLabel'>Party: </span>Harbour Party</p>"
    "<p><span class='mgLabel'>Home address: </span>1 Low Street</p>"
    "<p><span class='mgLabel'>Phone: </span>01632 960002</p>"
    "<p>Ada lives with her two cats.</p>"
    "<h2 class='mgSubTitleTxt'>Committee appointments</h2><ul class='mgBulletList'>"
    "<li><a href='mgCommitteeDetails.aspx?ID=1'>Corporate Parenting Panel</a> (Chair)</li>"
    "<li><a href='mgCommitteeDetails.aspx?ID=2'>Scrutiny Committee</a> (Vice-Chair)</li>"
    "<li><a href='mgCommitteeDetails.aspx?ID=3'>Audit Committee</a></li>"
    "<li><a href='mgCommitteeDetails.aspx?ID=4'>Licensing Committee</a> (Substitute)</li>"
    "<li class='mgExpiredMembershipEntryA'><a href='mgCommitteeDetails.aspx?ID=5'>"
    "Planning Committee</a></li></ul></div>",
)


def test_a_committee_page_gives_its_members_and_chair(nlp: Language) -> None:
    reading = understood(nlp, "committee.html", COMMITTEE_PAGE)
    body = "Children Scrutiny Committee"
    assert reading.title == body
    assert said_of(reading, "Ada Lorne") == {("chairs", body), ("memberOf", body)}
    assert said_of(reading, "Bel Marsh") == {("viceChairs", body), ("memberOf", body)}
    assert said_of(reading, "Col Nash") == {("memberOf", body)}
    names = {e.id: e.name for e in reading.entities}
    assert [names[contact] for contact in reading.contacts] == ["Una Vale"]


def test_a_page_of_agenda_and_minutes_gives_meeting_and_decision(nlp: Language) -> None:
    reading = understood(nlp, "meeting.html", MEETING_PAGE)
    (sitting,) = (e for e in reading.entities if e.type is EntityType.MEETING)
    assert (sitting.date, sitting.venue) == (dt.date(2020, 3, 3), "Council Chamber, Town Hall")
    assert [(d.item, d.text) for d in reading.decisions] == [
        ("Neglect", "That the strategy be brought back.")
    ]


def test_an_attendance_page_gives_who_was_there(nlp: Language) -> None:
    reading = understood(nlp, "attendance.html", ATTENDANCE_PAGE)
    body, sitting = "Children Scrutiny Committee", "Children Scrutiny Committee, 3 March 2020"
    assert facts(reading) == {
        ("Ada Lorne", "attended", sitting),
        ("Ada Lorne", "memberOf", body),
        ("Ada Lorne", "chairs", body),
        ("Bel Marsh", "sentApologies", sitting),
        ("Bel Marsh", "memberOf", body),
        ("Una Vale", "attended", sitting),
    }


def test_a_member_s_page_gives_posts_and_seats_that_last(nlp: Language) -> None:
    reading = understood(nlp, "member.html", MEMBER_PAGE)
    assert said_of(reading, "Ada Lorne") == {
        ("holdsPost", "Cabinet Member for Children"),
        ("chairs", "Corporate Parenting Panel"),
        ("memberOf", "Corporate Parenting Panel"),
        ("viceChairs", "Scrutiny Committee"),
        ("memberOf", "Scrutiny Committee"),
        ("memberOf", "Audit Committee"),
    }
