"""Saved replies of ModernGov's web service (XML): GetMeeting, GetCommittees, GetCouncillorsByWard.

Each becomes a page of headings, tables and text, so that its facts come in by the same door as
those of any paper, with a row or a cell as their quote.
"""

import re
from collections.abc import Iterator

from lxml import etree

from ...dates import dates
from ..builder import Builder
from ..errors import NotReadable
from ..web import read_html
from .markup import Markup, decoded, plain
from .meeting import Attendee, Item, Meeting, write_meeting

_DOCTYPE = re.compile(rb"\s*(?:(?:<\?.*?\?>|<!--.*?-->)\s*)*<!DOCTYPE", re.DOTALL)
_BYTE_ORDER = re.compile(rb"^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)")
_ENCODED_REPLY = re.compile(r"\s*<[A-Za-z?]")
_POSTS_PARTED = re.compile(r"\s*(?:;|\n|<br\s*/?>)\s*", re.IGNORECASE)
_POST_NOTES = re.compile(r"id$|date$|^term")
_NO_POSTS = frozenset(("unspecified", "true", "false"))
_TWICE = re.compile(r"&amp;(?=(?:#\d+|#x[0-9a-f]+|[a-z]\w*);)", re.IGNORECASE)
_LISTS_MEETINGS = frozenset(("getmeetings", "getmeetingsbydate", "committeemeetings"))


def read_moderngov(data: bytes) -> tuple[Builder, str]:
    """Read a saved reply, bare or in its SOAP envelope.

    No entity is declared or expanded and nothing is fetched.

    Args:
        data: The bytes of the file.

    Returns:
        The text with its blocks, and its title.

    Raises:
        NotReadable: It is not XML, declares a document type, is no reply of a kind that can be
            read, or a reply about nothing.
    """
    root = _parse(data)
    names = {_name(element) for element in root.iter()}
    if not names & {"meeting", "committee", "committeetitle", "ward", "councillor"}:
        root = _decoded(root)
        names = {_name(element) for element in root.iter()}
    return read_html(_written(root, names).encode())


def _written(root: etree._Element, names: set[str]) -> Markup:
    if names & _LISTS_MEETINGS:
        raise NotReadable("is a list of meetings: save the reply of GetMeeting for each of them")
    if "councillor" in names:
        return _councillors(root)
    if names & {"getmeeting", "getmeetingresult", "meeting"}:
        meeting = next(_all(root, "meeting"), None)
        if meeting is None or _text(meeting, "meetingid") in ("", "0"):
            raise NotReadable("is a reply about an unknown meeting")
        return write_meeting(_meeting(meeting, root))
    if "committees" in names and next(_all(root, "committee"), None) is not None:
        return _committees(root)
    if "fault" in names:
        raise NotReadable("is a reply that only reports an error of the service")
    raise NotReadable(
        "is XML, but no ModernGov reply that can be read "
        "(GetMeeting, GetCommittees, GetCouncillorsByWard)"
    )


def _parse(data: bytes) -> etree._Element:
    if _DOCTYPE.match(_BYTE_ORDER.sub(b"", data).replace(b"\0", b"")):
        raise NotReadable("is unsafe: it declares a document type, which no ModernGov reply does")
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        huge_tree=False,
        load_dtd=False,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        return etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, LookupError):
        raise NotReadable("is broken: it cannot be opened as XML") from None


def _decoded(root: etree._Element) -> etree._Element:
    """Return the reply that an envelope holds as encoded text, else the envelope itself."""
    inside = next((str(t) for t in root.itertext() if _ENCODED_REPLY.match(str(t))), None)
    return root if inside is None else _parse(inside.strip().encode())


def _meeting(found: etree._Element, root: etree._Element) -> Meeting:
    committee = _text(found, "committeetitle") or next(
        (plain(_content(title)) for title in _all(root, "committeetitle")), ""
    )
    return Meeting(
        committee=committee or _text(found, "meetingtitle") or "Meeting",
        date=next((date for _, _, date in dates(_text(found, "meetingdate"))), None),
        venue=_text(found, "meetinglocation"),
        status=_text(found, "meetingstatus"),
        attendees=[_attendee(one) for one in _all(found, "attendee")],
        items=[
            _item(one)
            for one in _all(found, "agendaitem")
            if not _is(one, "isrestricted") and not _is_not(one, "isdisplayallowed")
        ],
    )


def _attendee(found: etree._Element) -> Attendee:
    representing = _text(found, "representing")
    elected = {_text(found, name).casefold() for name in ("ward", "politicalparty")}
    return Attendee(
        name=_text(found, "name"),
        role=_text(found, "roledescription"),
        attendance=_text(found, "attendance"),
        representing="" if representing.casefold() in elected else representing,
        kind=_text(found, "membertype"),
    )


def _item(found: etree._Element) -> Item:
    minutes = "" if _is_not(found, "isminutepublished") else _html(found, "minutesnonemptyhtmlbody")
    unpublished = _is_not(found, "isdecisionpublished")
    numbers = ("minutesitemnumber", "agendaitemnumber")
    return Item(
        number=next((n for name in numbers[not minutes :] if (n := _text(found, name))), ""),
        title=_text(found, "agendaitemtitle"),
        minutes=minutes,
        decision="" if unpublished else _html(found, "decisionnonemptyhtmlbody"),
        documents=tuple(
            title
            for one in _all(found, "linkeddoc")
            if not _is(one, "isrestricted") and (title := _text(one, "title"))
        ),
    )


def _committees(root: etree._Element) -> Markup:
    rows = [
        (title, _text(one, "committeecategory"))
        for one in _all(root, "committee")
        if not _is(one, "committeedeleted")
        and not _is(one, "committeeexpired")
        and (title := _text(one, "committeetitle"))
    ]
    if not rows:
        raise NotReadable("is a list of committees that names none in being")
    markup = Markup("Committees")
    markup.heading("Committees", 1)
    markup.table(("Committee", "Category"), rows)
    return markup


def _councillors(root: etree._Element) -> Markup:
    posts = {
        name: _posts(one)
        for one in _all(root, "councillor")
        if (name := _text(one, "fullusername"))
    }
    if not posts:
        raise NotReadable("is a list of councillors that names none")
    markup = Markup("Councillors and their posts")
    markup.heading("Councillors and their posts", 1)
    rows = [(name, post) for name, held in posts.items() for post in held]
    if rows:
        # Not "Members": that would seat them all on the first body that a post names.
        markup.heading("Portfolio holders", 2)
        markup.table(("Name", "Post"), rows)
    if others := [name for name, held in posts.items() if not held]:
        markup.heading("Other councillors", 2)
        markup.items(others)
    return markup


def _posts(councillor: etree._Element) -> list[str]:
    """Return the key posts of a councillor: elements of their own, or one text with them all."""
    texts = (
        _content(element)
        for holder in _all(councillor, "keyposts")
        for element in holder.iter()
        if not len(element) and not _POST_NOTES.search(_name(element))
    )
    parts = (part for text in texts for part in _POSTS_PARTED.split(decoded(text).strip()))
    return [
        part
        for part in dict.fromkeys(" ".join(part.split()) for part in parts)
        if any(map(str.isalpha, part)) and part.casefold() not in _NO_POSTS
    ]


# --- the service's ways of writing ---------------------------------------------------------------


def _name(element: etree._Element) -> str:
    return etree.QName(element).localname.lower()


def _all(parent: etree._Element, name: str) -> Iterator[etree._Element]:
    return (element for element in parent.iter() if _name(element) == name)


def _content(element: etree._Element) -> str:
    return "".join(map(str, element.itertext()))


def _raw(parent: etree._Element, name: str) -> str:
    """Return what a child or an attribute of that name holds."""
    child = next((one for one in parent if _name(one) == name), None)
    if child is not None:
        return _content(child)
    return next((str(v) for k, v in parent.attrib.items() if str(k).lower() == name), "")


def _text(parent: etree._Element, name: str) -> str:
    return plain(_raw(parent, name))


def _html(parent: etree._Element, name: str) -> str:
    """Return a body of HTML: encoded once more than it should be in places, or not at all."""
    child = next((one for one in parent if _name(one) == name), None)
    if child is not None and len(child):
        return "".join(etree.tostring(one, encoding="unicode") for one in child)
    text = _raw(parent, name)
    if "<" not in text:
        text = text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", '"')
    return _TWICE.sub("&", text)


def _is(parent: etree._Element, name: str) -> bool:
    return _text(parent, name).casefold() == "true"


def _is_not(parent: etree._Element, name: str) -> bool:
    return _text(parent, name).casefold() == "false"
