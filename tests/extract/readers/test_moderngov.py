"""Saved ModernGov replies and pages as documents: what is read, left out, refused.

The council, Merehaven, is invented; the replies have the shape that authors of client programs
report.
"""

import re

import pytest
from sightline.extract.document import BlockKind, Document
from sightline.extract.readers import UnreadablePaper, read_document

NAMESPACE = "http://moderngov.co.uk/namespaces"
MEETING = (
    "<meeting><meetingid>612</meetingid><committeetitle>Scrutiny Committee</committeetitle>"
    "<meetingdate>03/03/2020</meetingdate><meetinglocation>Town Hall</meetinglocation>"
    "<attendees><attendee name='Councillor Ada Lorne' roledescription='Chair' "
    "attendance='Present'/></attendees>{}</meeting>"
)


def document(reply: str) -> Document:
    return read_document("reply.xml", reply.encode())


def text(reply: str) -> str:
    return document(reply).text


def items(*inside: str) -> str:
    listed = "".join(f"<agendaitem>{one}</agendaitem>" for one in inside)
    return MEETING.format(f"<agendaitems>{listed}</agendaitems>")


def refusal(reply: str | bytes) -> str:
    with pytest.raises(UnreadablePaper) as raised:
        read_document("reply.xml", reply if isinstance(reply, bytes) else reply.encode())
    assert "\n" not in str(raised.value)
    return raised.value.reason


def soap(method: str, inside: str) -> str:
    return (
        "<?xml version='1.0' encoding='utf-8'?>"
        "<soap:Envelope xmlns:soap='http://schemas.xmlsoap.org/soap/envelope/'><soap:Body>"
        f"<{method}Response xmlns='{NAMESPACE}'><{method}Result>{inside}</{method}Result>"
        f"</{method}Response></soap:Body></soap:Envelope>"
    )


def escaped(xml: str) -> str:
    return xml.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def test_a_meeting_is_laid_out_as_minutes() -> None:
    read = document(
        items("<agendaitemnumber>4.</agendaitemnumber><agendaitemtitle>Neglect</agendaitemtitle>")
    )
    assert read.media_type == "text/xml"
    assert read.title == "Scrutiny Committee"
    shown = [(b.kind, b.marker, read.text[b.start : b.end]) for b in read.blocks]
    assert shown == [
        (BlockKind.HEADING, "", "Scrutiny Committee"),
        (
            BlockKind.PARAGRAPH,
            "",
            "Minutes of the meeting of the Scrutiny Committee held at Town Hall on 3 March 2020",
        ),
        (BlockKind.HEADING, "", "Present"),
        (
            BlockKind.TABLE,
            "",
            "Name\tRole\tAttendance\tRepresenting\nCouncillor Ada Lorne\tChair\tPresent\t",
        ),
        (BlockKind.HEADING, "4", "Neglect"),
    ]


BARE = MEETING.format("")


@pytest.mark.parametrize(
    "reply",
    [
        f"<getmeeting>{BARE}</getmeeting>",
        f"<GetMeeting xmlns='{NAMESPACE}'>{BARE}</GetMeeting>",
        soap("GetMeeting", BARE),
        soap("GetMeeting", escaped(BARE)),
        f"<string xmlns='{NAMESPACE}'>{escaped(BARE)}</string>",
        f"<?xml version='1.0'?><!-- saved --><?style sheet?>{BARE}",
        BARE.replace("meetingid", "MeetingId").replace("committeetitle", "CommitteeTitle"),
    ],
)
def test_an_envelope_makes_no_difference(reply: str) -> None:
    assert text(reply) == text(BARE)


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_encodings(encoding: str) -> None:
    reply = BARE.replace("Town Hall", "Caf\u00e9")
    assert "held at Caf\u00e9 on" in read_document("reply.xml", reply.encode(encoding)).text


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("Children &amp; Families", "Children & Families"),
        ("Children &amp;amp; Families", "Children & Families"),
        ("Children&amp;#39;s Plan", "Children's Plan"),
        ("Plan&amp;nbsp;B", "Plan B"),
        ("Less &amp;lt;b&amp;gt; bold", "Less <b> bold"),
    ],
)
def test_text_encoded_twice(written: str, read: str) -> None:
    reply = items(f"<agendaitemtitle>{written}</agendaitemtitle>")
    assert text(reply).splitlines()[-1] == read


@pytest.mark.parametrize(
    "body",
    [
        "&lt;p&gt;Fish &amp;amp; chips&lt;/p&gt;",
        "&lt;p&gt;Fish &amp;amp;amp; chips&lt;/p&gt;",
        "&amp;lt;p&amp;gt;Fish &amp;amp;amp; chips&amp;lt;/p&amp;gt;",
        "<![CDATA[<p>Fish &amp; chips</p>]]>",
        "<p>Fish &amp; chips</p>",
        "&lt;div&gt;&lt;p&gt;Fish &amp;amp; chips&lt;/table&gt;",
        "Fish &amp; chips",
    ],
)
def test_html_of_minutes(body: str) -> None:
    reply = items(
        "<agendaitemtitle>Meals</agendaitemtitle>"
        f"<minutesnonemptyhtmlbody>{body}</minutesnonemptyhtmlbody>"
    )
    assert text(reply).endswith("Meals\n\nFish & chips")


@pytest.mark.parametrize(
    ("date", "read"),
    [
        ("03/03/2020", "on 3 March 2020"),
        ("03/03/2020 18:30:00", "on 3 March 2020"),
        ("unspecified", ""),
        ("31/02/2020", ""),
    ],
)
def test_dates(date: str, read: str) -> None:
    line = text(BARE.replace("03/03/2020", date)).split("\n\n")[1]
    assert line.partition("Town Hall")[2].strip() == read


@pytest.mark.parametrize(
    ("number", "line"),
    [("4.", "4 Neglect"), ("4", "4 Neglect"), ("19/20", "19/20 Neglect"), ("Q.4.b", "Neglect")],
)
def test_numbers_of_items(number: str, line: str) -> None:
    reply = items(
        f"<agendaitemnumber>{number}</agendaitemnumber><agendaitemtitle>Neglect</agendaitemtitle>"
    )
    assert text(reply).splitlines()[-1] == line


@pytest.mark.parametrize(
    ("body", "read"),
    [
        ("That it be noted.", "Decision:\n\nThat it be noted."),
        ("RESOLVED: that it be noted.", "RESOLVED: that it be noted."),
        ("Decision: to note it.", "Decision: to note it."),
        ("&lt;p&gt; &lt;/p&gt;", ""),
    ],
)
def test_a_decision_is_labelled_once(body: str, read: str) -> None:
    reply = items(
        "<agendaitemtitle>Neglect</agendaitemtitle>"
        f"<decisionnonemptyhtmlbody>{body}</decisionnonemptyhtmlbody>"
    )
    assert text(reply).partition("Neglect")[2].strip() == read


def test_what_is_restricted_or_not_published_is_left_out() -> None:
    reply = items(
        "<agendaitemtitle>Open</agendaitemtitle><linkeddocuments>"
        "<linkeddoc><title>Plan</title><isrestricted>False</isrestricted></linkeddoc>"
        "<linkeddoc><title>Closed annex</title><isrestricted>True</isrestricted></linkeddoc>"
        "</linkeddocuments>",
        "<agendaitemtitle>Closed item</agendaitemtitle><isrestricted>True</isrestricted>",
        "<agendaitemtitle>Hidden</agendaitemtitle><isdisplayallowed>False</isdisplayallowed>",
        "<agendaitemtitle>Draft</agendaitemtitle><isminutepublished>False</isminutepublished>"
        "<minutesnonemptyhtmlbody>Not yet agreed.</minutesnonemptyhtmlbody>"
        "<isdecisionpublished>False</isdecisionpublished>"
        "<decisionnonemptyhtmlbody>Not yet taken.</decisionnonemptyhtmlbody>",
    )
    assert text(reply).endswith("Chair\tPresent\t\n\nOpen\n\nDocuments\n\n- Plan\n\nDraft")


def test_committees_in_being() -> None:
    flags = "<committeedeleted>{}</committeedeleted><committeeexpired>{}</committeeexpired>"
    listed = "".join(
        f"<committee><committeetitle>{title}</committeetitle>"
        f"<committeecategory>Scrutiny</committeecategory>{flags.format(*values)}</committee>"
        for title, *values in (
            ("Children Panel", "False", "False"),
            ("Deleted Panel", "True", "False"),
            ("Expired Panel", "False", "True"),
        )
    )
    expected = "Committees\n\nCommittee\tCategory\nChildren Panel\tScrutiny"
    assert text(f"<committees>{listed}</committees>") == expected
    assert text(soap("GetCommittees", f"<committees>{listed}</committees>")) == expected


def councillors(*inside: str) -> str:
    listed = "".join(f"<councillor>{one}</councillor>" for one in inside)
    return (
        "<councillorsbyward><wards><ward><wardtitle>Quayside</wardtitle>"
        f"<councillors>{listed}</councillors></ward></wards></councillorsbyward>"
    )


@pytest.mark.parametrize(
    ("keyposts", "posts"),
    [
        ("Leader", ["Leader"]),
        ("Leader; Mayor", ["Leader", "Mayor"]),
        ("Leader&lt;br /&gt;Mayor", ["Leader", "Mayor"]),
        ("<keypost>Leader</keypost><keypost>Mayor</keypost>", ["Leader", "Mayor"]),
        (
            "<keypost><id>7</id><post>Leader &amp;amp; Mayor</post><to>unspecified</to></keypost>",
            ["Leader & Mayor"],
        ),
        ("", []),
    ],
)
def test_key_posts(keyposts: str, posts: list[str]) -> None:
    name = "<fullusername>Councillor Ada Lorne</fullusername>"
    shown = text(councillors(f"{name}<keyposts>{keyposts}</keyposts>"))
    assert re.findall(r"(?m)^Councillor Ada Lorne\t(.*)$", shown) == posts


def test_nothing_of_a_councillor_s_private_life_is_stored() -> None:
    shown = text(
        councillors(
            "<fullusername>Councillor Ada Lorne</fullusername><photobigurl>ada.jpg</photobigurl>"
            "<politicalpartytitle>Harbour Party</politicalpartytitle>"
            "<keyposts>Leader of the Council (ada@example.org, 01632 960001)</keyposts>"
            "<workaddress><line1>Town Hall</line1><phone>01632 960002</phone></workaddress>"
            "<homeaddress><line1>1 Low Street</line1><mobile>07700 900001</mobile></homeaddress>"
            "<termsofoffice><termofoffice><enddate>unspecified</enddate></termofoffice>"
            "</termsofoffice>"
        )
    )
    assert shown == (
        "Councillors and their posts\n\nPortfolio holders\n\n"
        "Name\tPost\nCouncillor Ada Lorne\tLeader of the Council (, )"
    )


NOT_A_REPLY = (
    "is XML, but no ModernGov reply that can be read "
    "(GetMeeting, GetCommittees, GetCouncillorsByWard)"
)
UNSAFE = "is unsafe: it declares a document type, which no ModernGov reply does"


@pytest.mark.parametrize(
    ("reply", "reason"),
    [
        (MEETING.format("").replace("612", "0"), "is a reply about an unknown meeting"),
        (MEETING.format("").replace("612", ""), "is a reply about an unknown meeting"),
        ("<getmeeting/>", "is a reply about an unknown meeting"),
        (soap("GetMeeting", ""), "is a reply about an unknown meeting"),
        (
            "<getmeetings><committee><committeemeetings/></committee></getmeetings>",
            "is a list of meetings: save the reply of GetMeeting for each of them",
        ),
        ("<committees/>", NOT_A_REPLY),
        (
            "<committees><committee committeetitle='A' committeedeleted='True'/></committees>",
            "is a list of committees that names none in being",
        ),
        (councillors(""), "is a list of councillors that names none"),
        (
            "<Envelope><Body><Fault><faultstring>No</faultstring></Fault></Body></Envelope>",
            "is a reply that only reports an error of the service",
        ),
        ("<feed><entry>News</entry></feed>", NOT_A_REPLY),
        ("<feed>&lt;entry", "is broken: it cannot be opened as XML"),
        ("<meeting><meetingid>1</meetingid>", "is broken: it cannot be opened as XML"),
        ("Not XML", "is broken: it cannot be opened as XML"),
        ("<!DOCTYPE html><html><p>Not found", "is a web page, not a ModernGov reply"),
        (f"<!DOCTYPE meeting>{BARE}", UNSAFE),
        (f"<?xml version='1.0'?>\n<!-- a -->\n<!DOCTYPE a [<!ENTITY b 'c'>]>{BARE}", UNSAFE),
        (f"<!DOCTYPE a [<!ENTITY b 'c'>]>{BARE}".encode("utf-16"), UNSAFE),
        (
            f"<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/hostname'>]><a>&b;{BARE}</a>",
            UNSAFE,
        ),
        ("<a>" * 5_000, "is broken: it cannot be opened as XML"),
        (
            items(
                "<agendaitemtitle>Deep</agendaitemtitle><minutesnonemptyhtmlbody>"
                + "&lt;div&gt;" * 5_000
                + "deep</minutesnonemptyhtmlbody>"
            ),
            "is nested too deeply to be read",
        ),
    ],
)
def test_refused(reply: str | bytes, reason: str) -> None:
    assert refusal(reply) == reason


# --- saved pages ---------------------------------------------------------------------------------


def page(content: str, title: str = "Page") -> str:
    html = (
        f"<html><head><title>{title}</title></head><body><h1>Merehaven</h1>{content}</body></html>"
    )
    return read_document("page.html", html.encode()).text


@pytest.mark.parametrize(
    "heading",
    [
        "Children, Families and Schools Committee - Tuesday, 3rd March, 2020 6.30 pm",
        "Children, Families and Schools Committee, Tuesday 3 March 2020 6.30 pm",
        "Agenda for the Children, Families and Schools Committee on Tuesday, 3rd March, 2020",
        "Children, Families and Schools Committee</h2><h2>Tuesday, 3rd March, 2020 6.30 pm",
        "Tuesday, 3rd March, 2020 6.30 pm</h2><h2>Children, Families and Schools Committee",
    ],
)
def test_the_heading_of_a_meeting_s_page(heading: str) -> None:
    shown = page(
        f"<div id='modgov'><form><h1>Agenda</h1><h2 class='mgSubTitleTxt'>{heading}</h2>"
        "<table><tr><td class='mgItemNumberCell mgTop'>1.</td>"
        "<td><p class='mgAiTitleTxt'>Apologies</p></td></tr></table></form></div>"
    )
    assert shown == (
        "Children, Families and Schools Committee\n\n"
        "Agenda for the meeting of the Children, Families and Schools Committee to be held "
        "on 3 March 2020\n\n1 Apologies"
    )


def test_how_to_reach_people_is_left_out_of_every_page() -> None:
    shown = page(
        "<div class='mgContent'><h2 class='mgSubTitleTxt'>Your councillors</h2><ul>"
        "<li><img src='a.jpg' alt='Ada at home'>Councillor Ada Lorne, ada@example.org</li></ul>"
        "<p>Home address: 1 Low Street</p><p>Bus. email: a@example.org</p><p>Mobile: 1</p>"
        "<p>Ring (01632) 960001.</p><a href='tel:1'>Ring</a></div>"
    )
    for private in ("@", "Low Street", "960001", "Mobile", "at home"):
        assert private not in shown
    assert "Councillor Ada Lorne" in shown


def test_a_page_of_another_site_is_read_as_it_stands() -> None:
    assert page("<p>Write to a@example.org.</p>") == "Merehaven\n\nWrite to a@example.org."


def test_a_page_that_cannot_be_read_says_so() -> None:
    for content in ("<div id='modgov'></div>", "<div id='modgov'>" + "<div>" * 50_000 + "deep"):
        with pytest.raises(UnreadablePaper):
            read_document("page.html", content.encode())
