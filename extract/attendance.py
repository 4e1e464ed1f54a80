"""Facts that rest on the layout: who is listed under which heading, with which role."""

import re
from collections.abc import Iterator

from ..ontology.terms import EntityType, Predicate
from .mentions import Mention
from .paper import Paper
from .sections import PEOPLE, Line
from .tables import Cell, Table

_CHAIR = re.compile(
    r"\b(?:in the chair|presiding|chair(?:man|person|woman)?|chairing)\b", re.IGNORECASE
)
_VICE = re.compile(
    r"\b(?:vice|deputy)[\s-]*chair(?:man|person|woman)?\b|\bchair(?:man)?[\s-]+designate\b",
    re.IGNORECASE,
)
_OTHER_CHAIR = re.compile(r"\b(?:former|previous|past|outgoing|co-?chair)\b", re.IGNORECASE)
_ABSENT = re.compile(
    r"\b(?:apolog(?:y|ies)|absent|a(?:p|pols)|did not attend|not present)\b|[✗✘×]", re.IGNORECASE
)
_HERE = re.compile(r"[✓✔☑]|\b(?:present|attended|yes|remote|virtual)\b|^\s*[Pp]\s*$", re.IGNORECASE)
_OBSERVES = re.compile(
    r"\b(?:observ\w+|minute\w*|note ?taker|clerk|invited|guest|for item|items? \d)\b", re.IGNORECASE
)
_COOPTED = re.compile(
    r"\bco-?\s?opt|\bmember\b|\bparent governor\b|\brepresentative\b", re.IGNORECASE
)
_SUBSTITUTE = re.compile(
    r"\b(?:substitut\w*(?: member)?|deputis\w+|sub|in place of|standing in|in (?:his|her|their) place|on behalf|attending|represent\w+)\b[^.]{0,20}?\b(?:for|of|by)\b|\bin place of\b|\bon behalf of\b",
    re.IGNORECASE,
)
_DEPUTISED = re.compile(
    r"\b(?:deputis\w+|represented|substituted|replaced) by\b|\(?\b(?:substitute|deputy|sub)\s*[:–-]",
    re.IGNORECASE,
)
_APOLOGIES = re.compile(r"\bapolog(?:y|ies)\b", re.IGNORECASE)
_NO_APOLOGY = re.compile(r"\b(?:no apologies|apologised for (?:the|any|his|her) )", re.IGNORECASE)
_OUTSIDE = frozenset(
    {
        EntityType.COUNCIL,
        EntityType.AGENCY,
        EntityType.INSPECTORATE,
        EntityType.PARTNERSHIP,
        EntityType.GROUP,
        EntityType.COMMITTEE,
        EntityType.HUB,
    }
)


def list_people(paper: Paper) -> None:
    """State what the lists of people in a paper say of each."""
    listing = ""
    people = {table.block: table for table in paper.tables if table.lists_people}
    for table in people.values():
        _read_table(paper, table)
    for line in paper.lines:
        if line.role in ("members", "present", "members_present", "attending"):
            listing = line.role
        if line.heading or paper.view.units[line.unit].block in people:
            continue
        if line.role in PEOPLE and line.role != "apologies":
            _read_line(
                paper,
                line,
                "members" if line.role == "coopted" and listing == "members" else line.role,
            )
        elif line.role == "apologies":
            _read_apologies(paper, line)
    _read_sentences(paper)


def entries(
    paper: Paper, start: int, end: int
) -> Iterator[tuple[Mention | None, list[Mention], int, int]]:
    """Yield each person in a list with what is said beside the name.

    Yields:
        The person, the posts and organisations of the entry, and its first and last-plus-one token. Where a
        line names a post before the person, they belong together.
    """
    mentions = [m for m in paper.mentions_in(start, end) if m.entity]
    people = [m for m in mentions if m.type is EntityType.PERSON]
    if not people:
        if mentions:
            yield None, mentions, start, end
        return
    ahead = [m for m in mentions if m.start < people[0].start]
    if ahead and len(people) > 1 and not any(m.start >= people[-1].end for m in mentions):
        first = start
        for person in people:
            yield person, [m for m in mentions if first <= m.start < person.start], first, person.end
            first = person.end
        return
    for number, person in enumerate(people):
        last = people[number + 1].start if number + 1 < len(people) else end
        beside = [m for m in mentions if person.end <= m.start < last]
        if number == 0 and ahead and not beside:
            yield person, ahead, start, last
        else:
            yield person, beside, person.start, last


def _read_line(paper: Paper, line: Line, listed_as: str) -> None:
    table = paper.view.units[line.unit].row is not None
    start, end = (line.start, line.end) if not table else _row(paper, line)
    if start < 0:
        return
    for person, beside, first, last in entries(paper, start, end):
        if person is None:
            _seat_posts(paper, beside, listed_as, line, last)
            continue
        text = paper.text(person.end, last) if last > person.end else ""
        span = (first if person.start >= first else person.start, _trim(paper, person.end, last))
        role = listed_as
        if role == "substitutes":
            _state_substitute(paper, person, beside, first, last)
            continue
        if table and _ABSENT.search(text):
            role = "apologies"
        _state_role(paper, person, role, text, span, line)
        state_posts(paper, person, beside, span, text)
        _state_substitute(paper, person, beside, first, last)


def _seat_posts(paper: Paper, mentions: list[Mention], role: str, line: Line, last: int) -> None:
    """Read a list of seats that names posts and organisations rather than people."""
    if role not in ("members", "present", "members_present", "coopted", "chair", "vicechair"):
        return
    for number, mention in enumerate(mentions):
        following = mentions[number + 1].start if number + 1 < len(mentions) else last
        said = paper.text(mention.end, following) if following > mention.end else ""
        span = (mention.start, _trim(paper, mention.end, following))
        before = mentions[number - 1] if number else None
        employer = (
            before is not None
            and before.type is EntityType.POST
            and mention.type is not EntityType.POST
        )
        if employer and before is not None:
            if re.fullmatch(
                r"\W*(?:(?:of|for|at|from|in)\W+)?(?:the\W*)?",
                paper.text(before.end, mention.start) if mention.start > before.end else "",
            ):
                paper.claim(
                    before.entity,
                    Predicate.POST_IN,
                    mention.entity,
                    (before.start, mention.end),
                    "seat-and-organisation",
                    0.85,
                )
                _state_chair(paper, before.entity, said, span)
            continue
        if mention.entity == paper.home or (
            mention.type is EntityType.POST
            and mention.reference
            and mention.rule == "post-reference"
        ):
            continue
        paper.claim(mention.entity, Predicate.MEMBER_OF, paper.home, span, "seat-in-list", 0.85)
        if role in ("chair", "vicechair"):
            paper.claim(
                mention.entity,
                Predicate.CHAIRS if role == "chair" else Predicate.VICE_CHAIRS,
                paper.home,
                span,
                f"label-{role}",
                0.85,
            )
        _state_chair(paper, mention.entity, said, span)


def _read_table(paper: Paper, table: Table) -> None:
    """Read a table of people: each row by what its columns are said to hold."""
    name, apologies = table.column("person"), table.column("apologies")
    role = ""
    for row in table.rows:
        cells = [c for n, c in sorted(row.items()) if c.start < c.end]
        if not cells or name is None or name not in row:
            continue
        role = _role_at(paper, cells[0].start) or (
            "members" if paper.meeting is None else "present"
        )
        start, end = cells[0].start, cells[-1].end
        named = [
            m
            for m in paper.mentions_in(row[name].start, row[name].end)
            if m.type is EntityType.PERSON and m.entity
        ]
        if not named:
            continue
        person = named[0]
        others = [n for n in row if table.columns.get(n) not in ("deputy", "apologies", "present")]
        beside = [
            m
            for n in others
            for m in paper.mentions_in(row[n].start, row[n].end)
            if m is not person and m.entity
        ]
        status = " ".join(row[n].text for n in row if table.columns.get(n, "present") == "present")
        sent = (
            apologies is not None and apologies in row and bool(row[apologies].text.strip(" -–—"))
        )
        if (
            sent
            or _ABSENT.search(status)
            or status.strip().casefold() in {"a", "ap", "apol", "no", "n"}
        ):
            role = "apologies"
        elif (
            re.fullmatch(r"\W*(?:n/?a|vacant|-|–|d)?\W*", status.strip(), re.IGNORECASE)
            and "present" in table.columns.values()
            and not _HERE.search(status)
        ):
            role = "members" if role != "apologies" else role
        text = " ".join(row[n].text for n in sorted(others) if n != name)
        text = (
            f"{paper.text(person.end, row[name].end) if person.end < row[name].end else ''} {text}"
        )
        span = (start, end)
        line = Line(start, end, cells[0].unit, role, "")
        _state_role(paper, person, role, text, span, line)
        state_posts(
            paper, person, [m for m in beside if m.type is not EntityType.PERSON], span, text
        )
        _state_deputy(paper, table, row, person, span)


def _state_deputy(
    paper: Paper, table: Table, row: dict[int, Cell], person: Mention, span: tuple[int, int]
) -> None:
    column = table.column("deputy")
    if column is None or column not in row:
        return
    cell = row[column]
    standing = (
        "attending" not in table.headers[column] and "by" not in table.headers[column].split()
    )
    for deputy in paper.mentions_in(cell.start, cell.end):
        if deputy.type is EntityType.PERSON and deputy.entity and not standing:
            paper.claim(
                deputy.entity, Predicate.SUBSTITUTED_FOR, person.entity, span, "deputy-column", 0.9
            )
            paper.claim(
                deputy.entity, Predicate.ATTENDED, paper.meeting, span, "deputy-column", 0.85
            )
            others = [m for m in paper.mentions_in(deputy.end, cell.end) if m.entity]
            state_posts(paper, deputy, others, (deputy.start, cell.end), cell.text)


def _row(paper: Paper, line: Line) -> tuple[int, int]:
    """Return the tokens of a whole table row, at its first cell; nothing at the others."""
    unit = paper.view.units[line.unit]
    if unit.column != 0 and line.unit > 0:
        before = paper.view.units[line.unit - 1]
        if before.block == unit.block and before.row == unit.row:
            return -1, -1
    last = line.unit
    units = paper.view.units
    while (
        last + 1 < len(units)
        and units[last + 1].block == unit.block
        and units[last + 1].row == unit.row
    ):
        last += 1
    return line.start, paper.words.units[last][1]


def _trim(paper: Paper, start: int, end: int) -> int:
    """Leave the separators before the next name out of a quote."""
    words = paper.words.words
    while end > start and (
        not words[end - 1].alpha
        and words[end - 1].text not in ")]%"
        or words[end - 1].lower in {"and", "&"}
    ):
        end -= 1
    return end


def _state_role(
    paper: Paper, person: Mention, role: str, text: str, span: tuple[int, int], line: Line
) -> None:
    who, home, meeting = person.entity, paper.home, paper.meeting
    own = text[: _next_body(text)]
    if role in ("chair", "vicechair"):
        predicate = Predicate.CHAIRS if role == "chair" else Predicate.VICE_CHAIRS
        paper.claim(who, predicate, home, span, f"label-{role}", 0.9)
        paper.claim(who, Predicate.MEMBER_OF, home, span, f"label-{role}", 0.9)
        paper.claim(who, Predicate.ATTENDED, meeting, span, f"label-{role}", 0.8)
        return
    if role == "apologies":
        paper.claim(who, Predicate.SENT_APOLOGIES, meeting, span, "apologies-list", 0.95)
        if _is_member(paper, person, text):
            paper.claim(who, Predicate.MEMBER_OF, home, span, "apologies-member", 0.85)
            _state_chair(paper, who, own, span)
        return
    if role != "members":
        paper.claim(who, Predicate.ATTENDED, meeting, span, f"list-{role}", 0.97)
    if role in ("present", "members_present", "coopted", "members"):
        if not _OBSERVES.search(text):
            paper.claim(
                who,
                Predicate.MEMBER_OF,
                home,
                span,
                f"list-{role}",
                0.93 if role != "present" else 0.88,
            )
        _state_chair(paper, who, own, span)


def _next_body(text: str) -> int:
    """Return where a chair's role ceases to be of the listing body: "Chair of the X Panel"."""
    found = re.search(
        r"\bchair\w*,?\s+(?:of|for|,)\s+(?:the\s+)?(?!meeting|board|committee|panel|partnership\b)",
        text,
        re.IGNORECASE,
    )
    return found.start() if found else len(text)


def _state_chair(paper: Paper, who: str, text: str, span: tuple[int, int]) -> None:
    if _OTHER_CHAIR.search(text) or len(text) > 160:
        return
    if _VICE.search(text):
        paper.claim(who, Predicate.VICE_CHAIRS, paper.home, span, "vice-chair-in-list", 0.95)
        if not re.search(r"in the chair", text, re.IGNORECASE):
            return
    if _CHAIR.search(text):
        paper.claim(who, Predicate.CHAIRS, paper.home, span, "chair-in-list", 0.95)


def _is_member(paper: Paper, person: Mention, text: str) -> bool:
    """Tell whether somebody absent belongs: a councillor, a co-optee, or no officer of a committee's paper."""
    thing, home = paper.things[person.entity], paper.thing(paper.home)
    if (
        home is not None
        and home.type is EntityType.COMMITTEE
        and not re.search(r"[A-Za-z]{3}", _CHAIR.sub("", text[:60]))
    ):
        return True
    return (
        thing.official
        and not re.search(
            r"portfolio|cabinet member|executive member|lead member", text, re.IGNORECASE
        )
        or bool(_COOPTED.search(text[:40]))
    )


def state_posts(
    paper: Paper, person: Mention, beside: list[Mention], span: tuple[int, int], text: str
) -> None:
    """State the post that a person holds and the organisation they speak for."""
    posts = [m for m in beside if m.type is EntityType.POST]
    bodies = [
        m
        for m in beside
        if m.type is not None
        and m.type not in (EntityType.POST, EntityType.PERSON, EntityType.MEETING)
    ]
    held: list[Mention] = []
    for post in posts:
        if post.reference and post.rule == "post-reference":
            continue
        if paper.claim(
            person.entity, Predicate.HOLDS_POST, post.entity, span, "post-beside-name", 0.93
        ):
            held.append(post)
    for body in bodies:
        said = paper.text(person.end, body.start) if body.start > person.end else ""
        leads = re.search(
            r"\b(?P<vice>vice|deputy)?[\s-]*chair(?:man|person|woman)?\s*(?:of|,|–|-|for)?\s*(?:the)?\s*$",
            said,
            re.IGNORECASE,
        )
        if leads:
            leading = Predicate.VICE_CHAIRS if leads.group("vice") else Predicate.CHAIRS
            if paper.claim(person.entity, leading, body.entity, span, "chair-beside-name", 0.9):
                paper.claim(
                    person.entity, Predicate.MEMBER_OF, body.entity, span, "chair-beside-name", 0.9
                )
            continue
        if body.type in _OUTSIDE and body.entity != paper.home:
            paper.claim(
                person.entity,
                Predicate.REPRESENTS,
                body.entity,
                span,
                "organisation-beside-name",
                0.85,
            )
        for post in held:
            if post.inner is None or post.inner.entity != body.entity:
                paper.claim(
                    post.entity,
                    Predicate.POST_IN,
                    body.entity,
                    (post.start, max(body.end, post.end)) if post.start < body.end else span,
                    "post-and-organisation",
                    0.85,
                )


def _state_substitute(
    paper: Paper, person: Mention, beside: list[Mention], first: int, last: int
) -> None:
    """ "A for B", "A (substitute for B)", "A, deputised by B": between this name and the next."""
    words = paper.words
    limit = words.units[words.unit_of[person.start]][1]
    following = [m for m in paper.mentions_in(person.end, limit) if m.type is EntityType.PERSON]
    if not following:
        return
    other = following[0]
    between = paper.text(person.end, other.start) if other.start > person.end else ""
    span = (person.start, other.end)
    if _DEPUTISED.search(between):
        paper.claim(
            other.entity, Predicate.SUBSTITUTED_FOR, person.entity, span, "deputised-by", 0.9
        )
        paper.claim(other.entity, Predicate.ATTENDED, paper.meeting, span, "deputised-by", 0.9)
        return
    after = paper.text(other.end, min(other.end + 6, limit)) if other.end < limit else ""
    if re.match(r"\W*(?:attend\w+|sat|deputis\w+|was present) (?:in (?:his|her|their) place|on (?:his|her|their) behalf|instead)", after):
        paper.claim(other.entity, Predicate.SUBSTITUTED_FOR, person.entity, span, "in-their-place", 0.9)
        paper.claim(other.entity, Predicate.ATTENDED, paper.meeting, span, "in-their-place", 0.9)
        return
    line_role = _role_at(paper, person.start)
    bare = line_role == "substitutes" and re.fullmatch(
        r"\W*(?:\(.*\))?\s*(?:for|vice|replac\w+|in place of)\W*", between.strip(), re.IGNORECASE
    )
    if bare or _SUBSTITUTE.search(between):
        paper.claim(
            person.entity, Predicate.SUBSTITUTED_FOR, other.entity, span, "substitute-for", 0.92
        )
        if line_role != "apologies":
            paper.claim(
                person.entity, Predicate.ATTENDED, paper.meeting, span, "substitute-for", 0.85
            )


def _role_at(paper: Paper, token: int) -> str:
    return next((line.role for line in paper.lines if line.start <= token < line.end), "")


def _read_apologies(paper: Paper, line: Line) -> None:
    """Read a section of apologies: a list of names, or the sentence that gives them."""
    text = paper.text(line.start, line.end)
    if _NO_APOLOGY.search(text) or (not _APOLOGIES.search(text) and _is_told(paper, line)):
        return
    begin = line.start
    sentence_ends = _sentence_end(paper, line)
    for person, beside, first, last in entries(paper, begin, sentence_ends):
        if person is None:
            continue
        said = paper.text(person.end, last) if last > person.end else ""
        span = (person.start, _trim(paper, person.end, last))
        before = paper.text(line.start, person.start) if person.start > line.start else ""
        if _DEPUTISED.search(before[-40:]) or _SUBSTITUTE.search(before[-45:]):
            pass
        elif _HERE.fullmatch(said.strip()):
            continue
        else:
            _state_role(paper, person, "apologies", said, span, line)
        state_posts(paper, person, beside, span, said)
        _state_substitute(paper, person, beside, first, last)


def _is_told(paper: Paper, line: Line) -> bool:
    """Tell whether a line tells something, rather than listing names and posts."""
    alpha = [w for w in paper.words.words[line.start : line.end] if w.alpha and not w.connector]
    return sum(w.capital for w in alpha) < _LISTING * len(alpha)


_LISTING = 0.65


def _sentence_end(paper: Paper, line: Line) -> int:
    """Apologies end with the sentence that gives them, unless they are a bare list."""
    for start, end in paper.sentences:
        if start <= line.start < end:
            text = paper.text(start, min(end, line.end))
            if _APOLOGIES.search(text):
                return min(end, line.end)
    return line.end


def _read_sentences(paper: Paper) -> None:
    """Read apologies and substitutes told in running text outside their sections."""
    for start, end in paper.sentences:
        role = _role_at(paper, start)
        if role in PEOPLE:
            continue
        text = paper.text(start, end)
        if (
            "pologies" in text
            and re.search(
                r"\bapologies\b.{0,80}\b(?:received|submitted|given|made|sent|noted|from)\b|^\s*apologies\b",
                text,
                re.IGNORECASE,
            )
            and not _NO_APOLOGY.search(text)
        ):
            fake = Line(start, end, paper.words.unit_of[start], "apologies", "")
            _read_apologies(paper, fake)
