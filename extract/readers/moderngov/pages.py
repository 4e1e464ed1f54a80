"""Saved pages of a ModernGov site: committee details, agenda and minutes, attendance, a member.

A page is rewritten as the plain page it amounts to: without the site's menus, without how to reach
anybody at home or at work, and without the tables that only lay it out.
"""

import datetime as dt
import re
from collections.abc import Callable

from lxml import etree

from ...dates import dates
from ..decode import decode
from ..web import declared_charset
from .markup import Markup, parse_html, words
from .meeting import Attendee, Item, Meeting, write_meeting

_SIGN = re.compile(rb"(?:\bid=[\"']?modgov\b|\bclass=[\"'][^\"'>]*\bmg[A-Z])")
_MAIN_TITLE = re.compile(
    r"(?:committee|councillor|user|member|meeting) (?:details|attendance)|attendance(?: details)?|"
    r"agenda(?: and(?: draft)? minutes)?|(?:draft |printed )?minutes|decisions|issue details",
    re.IGNORECASE,
)
_MEMBER_TITLE = re.compile(r"(?:councillor|user|member) details", re.IGNORECASE)
_EXPIRED = re.compile(r"\bmgExpired")
_UNWANTED = re.compile(
    r"\b(?:mgActionList|mgLinks?\w*|mgBreadCrumb\w*|mgHide\w*|mgThumb\w*|mgRestricted\w*)\b"
)
_PRIVATE = re.compile(
    r"\W*(?:(?:home|work|business|bus\.?|council|ward|contact|postal|correspondence|surgery|e-?mail|"
    r"mobile|main|personal)\W+)*(?:address(?:es)?|e-?mail|(?:tele)?phone|tel|mobile|fax|surger(?:y|ies)"
    r"(?: details)?|twitter|facebook|website|web ?site)\b[^:]{0,25}:",
    re.IGNORECASE,
)
_CONTACT = re.compile(r"contact (?:information|details)\W*", re.IGNORECASE)
_SUPPORT = re.compile(
    r"\W*(?:support|contact|committee|democratic services) officer\W*", re.IGNORECASE
)
_FILE_SIZE = re.compile(r"\s*\(?\bPDF\b,?\s+[\d.,]+\s*[KM]B\b\)?", re.IGNORECASE)
_PREFIX = re.compile(
    r"(?:agenda(?: and(?: draft)? minutes)?|minutes|decisions) (?:for|of) (?:the )?", re.IGNORECASE
)
_DAY = re.compile(
    r"[\s,:\u2013-]*(?:\bon\s+)?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day)?,?\s*$",
    re.IGNORECASE,
)
_ROLE = re.compile(r"\s*\((?P<role>[^()]*)\)\s*$")
_VICE = re.compile(r"\b(?:vice|deputy)\W*chair", re.IGNORECASE)
_CHAIR = re.compile(r"\bchair", re.IGNORECASE)
_RESTRICTED = re.compile(r"\brestricted\b|\bexempt\b", re.IGNORECASE)


def rewrite_page(data: bytes) -> bytes | None:
    """Rewrite a page that was saved from a ModernGov site.

    Args:
        data: The bytes of a web page.

    Returns:
        The page to read in its place; None for a page of any other site.

    Raises:
        NotReadable: It is not text, or nested too deeply.
    """
    if not _SIGN.search(data):
        return None
    root = parse_html(decode(data, declared_charset(data)))
    if root is None:
        return None
    content = _content(root)
    _drop_unwanted(content)
    headings = [words(one) for one in content.iter("h1", "h2", "h3") if words(one)]
    main = next((text for text in headings if _MAIN_TITLE.match(text)), "")
    title = next((text for text in headings if not _MAIN_TITLE.fullmatch(text)), main)
    page_title = " ".join((root.findtext(".//title") or "").split())
    return _writer(content, f"{main} {page_title}")(content, title).encode()


def _writer(content: etree._Element, main: str) -> Callable[[etree._Element, str], Markup]:
    """Choose by what a page holds, for councils word its title as they like."""
    if _with_class(content, "mgItemNumberCell"):
        return _meeting_page
    if _attendance_rows(content):
        return _attendance_page
    if _MEMBER_TITLE.search(main) or _with_class(content, "mgUserBody"):
        return _member_page
    return _other_page


def _content(root: etree._Element) -> etree._Element:
    """Return the part of a page that ModernGov fills, rather than the council's own frame."""
    for found in (root.find(".//*[@id='modgov']"), *_with_class(root, "mgContent")):
        if found is not None and words(found):
            return found
    return root


def _with_class(root: etree._Element, name: str) -> list[etree._Element]:
    return [one for one in root.iter() if name in one.get("class", "").split()]


def _drop_unwanted(content: etree._Element) -> None:
    for element in list(content.iter("*")):
        names = element.get("class", "")
        link = element.get("href", "").casefold()
        private = element.tag in ("p", "li", "tr", "dt", "dd") and _PRIVATE.match(words(element))
        if (
            element.tag in ("img", "script", "style", "nav")
            or link.startswith(("mailto:", "tel:"))
            or _EXPIRED.search(names)
            or _UNWANTED.search(names)
            or private
        ):
            _remove(element)


def _remove(element: etree._Element) -> None:
    """Take an element out, and leave the text that follows it."""
    parent = element.getparent()
    if parent is None:
        return
    if element.tail:
        before = element.getprevious()
        if before is None:
            parent.text = (parent.text or "") + element.tail
        else:
            before.tail = (before.tail or "") + element.tail
    parent.remove(element)


# --- a meeting -----------------------------------------------------------------------------------


def _meeting_page(content: etree._Element, title: str) -> Markup:
    meeting = _sitting(content, title)
    meeting.items = [
        item
        for number in _with_class(content, "mgItemNumberCell")
        if (item := _item(words(number), number.getnext())).title
    ]
    meeting.attendees = [Attendee(*cells) for cells in _attendance_rows(content)]
    return write_meeting(meeting)


def _attendance_page(content: etree._Element, title: str) -> Markup:
    meeting = _sitting(content, title)
    meeting.attendees = [Attendee(*cells) for cells in _attendance_rows(content)]
    return write_meeting(meeting)


def _sitting(content: etree._Element, title: str) -> Meeting:
    headings = [title, *(words(one) for one in content.iter("h1", "h2", "h3", "p"))]
    parted = [_heading(text) for text in headings]
    committee = next((body for body, _ in parted if body and not _MAIN_TITLE.fullmatch(body)), "")
    date = next((day for _, day in parted if day), None)
    return Meeting(
        committee, date, _labelled(content, "venue"), _labelled(content, "meeting status")
    )


def _heading(text: str) -> tuple[str, dt.date | None]:
    """Split "Scrutiny Committee - Tuesday, 3rd March, 2020 10.00 am"."""
    start, _, date = next(dates(text), (len(text), 0, None))
    if date is not None:
        text = _DAY.sub("", text[:start])
    return _PREFIX.sub("", text), date


def _labelled(content: etree._Element, label: str) -> str:
    for line in content.iter("p", "li"):
        text = words(line)
        if text.casefold().startswith(f"{label}:"):
            return text[len(label) + 1 :].strip(" .")
    return ""


def _attendance_rows(content: etree._Element) -> list[tuple[str, str, str]]:
    """Return name, role and attendance from the table that has columns for them."""
    for table in content.iter("table"):
        rows = [[words(cell) for cell in row.iter("td", "th")] for row in table.iter("tr")]
        header = [cell.casefold() for cell in rows[0]] if rows else []
        if "attendee" in header and "attendance" in header:
            cells = [dict(zip(header, row, strict=False)) for row in rows[1:]]
            return [
                (row["attendee"], row.get("role", ""), row["attendance"])
                for row in cells
                if "attendance" in row
            ]
    return []


def _item(number: str, cell: etree._Element | None) -> Item:
    """Read an item's cell: its title, what is asked, then the decision and the minutes."""
    if cell is None:
        return Item(number, "")
    title, documents = "", []
    texts = {"": "", "decision": "", "minutes": ""}
    part = ""
    for child in cell:
        kind, said = child.get("class", ""), words(child)
        label = said.casefold().strip(" :")
        if not title and "mgAiTitleTxt" in kind:
            title = _FILE_SIZE.sub("", said)
        elif label in ("decision", "decisions", "minutes"):
            part = label.removesuffix("s") if label == "decisions" else label
        elif child.tag == "ul" and child.find(".//a[@href]") is not None and not part:
            documents += [_FILE_SIZE.sub("", words(one)) for one in child.iter("li")]
        else:
            texts[part] += etree.tostring(child, method="html", encoding="unicode")
    named = tuple(one for one in documents if one and not _RESTRICTED.search(one))
    return Item(number, title, texts[""] + texts["minutes"], texts["decision"], named)


# --- a member, a committee, anything else --------------------------------------------------------


def _member_page(content: etree._Element, title: str) -> Markup:
    """Write who somebody is in the council: posts and seats, and nothing of the person."""
    markup = Markup(title)
    markup.heading(title, 1)
    if post := _labelled(content, "title"):
        markup.heading("Portfolio holder", 2)
        markup.table(("Name", "Post"), [(title, post)])
    seats = [(*_role(line), title) for line in _linked(content, "mgcommitteedetails.aspx")]
    if seats:
        markup.heading("Committee appointments", 2)
        markup.table(
            ("Committee", "Chair", "Vice-chair", "Membership"),
            [_seat(body, role, name) for body, role, name in seats],
        )
    outside = _linked(content, "mgoutsidebodydetails.aspx")
    if outside:
        markup.heading("Appointments to outside bodies", 2)
        markup.items(outside)
    return markup


def _seat(body: str, role: str, name: str) -> tuple[str, str, str, str]:
    vice, chair = _VICE.search(role), _CHAIR.search(role)
    return body, name if chair and not vice else "", name if vice else "", name if not chair else ""


def _role(line: str) -> tuple[str, str]:
    """Part a name from the role in brackets after it."""
    found = _ROLE.search(line)
    return (line[: found.start()], found["role"]) if found else (line, "")


def _linked(content: etree._Element, page: str) -> list[str]:
    """Return the items of lists that lead to a kind of page; a substitute has no seat."""
    found = (
        words(line)
        for line in content.iter("li")
        if any(page in link.get("href", "").casefold() for link in line.iter("a"))
    )
    return [line for line in dict.fromkeys(found) if "substitut" not in _role(line)[1].casefold()]


def _other_page(content: etree._Element, title: str) -> Markup:
    """Write a page as it stands, under the name of what it is about."""
    markup = Markup(title)
    markup.heading(title, 1)
    for element in list(content.iter("*")):
        text = words(element)
        if element.tag in ("h1", "h2", "h3") and _CONTACT.fullmatch(text):
            element.text, element[:] = "Contact", []
        elif (
            element.tag in ("h1", "h2", "h3") and (text == title or _MAIN_TITLE.fullmatch(text))
        ) or (
            # Under "Contact" the name is enough; a post in front of it would look held by another.
            "mgLabel" in element.get("class", "").split() and _SUPPORT.fullmatch(text)
        ):
            _remove(element)
    markup.fragment(etree.tostring(content, method="html", encoding="unicode", with_tail=False))
    return markup
