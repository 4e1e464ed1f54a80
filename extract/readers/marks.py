"""What marks the parts of a paper whatever its format: numbers, bullets, page numbers, capitals."""

import re

from ..lexicon import lexicon
from ..lexicon.english import english
from ..lexicon.grammar import grammar

COLUMNS = re.compile(r"[\t|]|\s{3,}")  # what sets the columns of a line apart
ACTIONS = r"(?:actions?|action (?:by|owner)|lead):?"  # heads a margin that says who is to act
MONTHS = (
    "Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|"
    "Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?"
)
_BULLET = (
    r"(?:[-*+o\u2022\u2023\u25aa\u25ab\u25cf\u25cb\u25e6\u25a0\u25a1\u2013\u2014\u00b7\uf0b7\uf0a7"
    r"\u25b6\u25b8\u25ba\u25bc\u25be\u27a2\u27a4\u2713\u2714\u2756\u2751"
    r"\uf0d8\uf0fc\uf076\uf071\uf06c\uf06e\uf0e0]"
    # what a converter makes of the bullets of a font of symbols
    r"|[\u00d8\u00a7\u00fc](?=[^\S\n]+[^\W\d])|q(?=[^\S\n]+[A-Z][a-z]))"
)
_CLEAR = (  # a number that says by its own form that it numbers: "A. That", but not "A. Vale"
    r"\([a-z]{1,5}\)|\(\d{1,3}\)|[a-z]{1,2}\)|[A-Z]\)|\d{1,3}(?:\.\d{1,2}){0,4}[.)]|"
    r"[a-z]\.(?![a-z]\.)|[ivx]{1,5}[.)]|"
    r"(?:\((?:[A-Z]|[IVX]{2,4})\)|(?:[A-Z]|[IVX]{2,4})\.)(?=[^\S\n]+(?:That|To)\b)|"
    r"(?:[A-Z]{1,6}[ ./-]?)?\d{1,4}/\d{2,4}[a-z]?\.?|[A-Z]{2,6}\.\d{1,4}\.?"
)
_BARE = r"\d{1,3}(?:\.\d{1,2}){0,4}"  # a number that may as well begin a sentence

_BEGINS_ITEM = re.compile(
    rf"(?:(?P<bullet>{_BULLET})(?:[^\S\n]+|(?<=[\u2022\u25cf\u25aa\u25a0\u00b7])(?=[A-Z])))?"
    rf"(?:(?P<stars>\*\*)?(?:(?P<clear>{_CLEAR})|(?P<bare>{_BARE}))"
    r"(?(stars)(?:\*\*|(?<=\))))"  # "**(a)** That ..." and "**(a) That ...**"
    r"(?:[^\S\n]+|(?<=\d\.\d)(?=A[ ]|[A-Z](?:[a-z]|[A-Z]{2}))|"  # "3.2The Board"
    r"(?<=\d\.\d\d)(?=A[ ]|[A-Z](?:[a-z]|[A-Z]{2}))|(?<=\d[.)])(?=[A-Z][a-z]))"  # "2.Audit"
    rf"(?!(?i:{MONTHS})\b)(?P<next>(?!{_BULLET}[^\S\n])[^\n]))?"
)
_RATED = re.compile(
    r"(R(?:ec(?:ommendation)?)?\.?[^\S\n]?\d{1,2})[.:)]?[^\S\n]+(?:[-\u2013][^\S\n]+)?[(\[]?"
    r"(?:high|medium|low|critical|essential|important|desirable|advisory|(?:priority|p)[^\S\n]?\d)\b"
    r"[)\]]?(?:[^\S\n]+(?:priority|risk)\b)?[^\S\n]*[-:\u2013]?[^\S\n]+(?=[A-Z])",
    re.IGNORECASE,
)
"""The number of a recommendation and how urgent it is: "R1   High   The Head of"."""
LONE_MARK = re.compile(
    r"[o\u2022\u2023\u25aa\u25ab\u25cf\u25cb\u25e6\u25a0\u25a1\u00b7\uf0b7\uf0a7]|"
    r"\((?:[a-z]{1,5}|\d{1,2})\)|(?:[a-z]{1,2}|\d{1,2})\)|[ivx]{1,5}[.)]|[ivx]{2,4}"
)
"""A bullet, or a number with brackets, that a converter has put on a line above its item."""
LONE_NUMBER = re.compile(
    r"\d{1,3}(?:\.\d{1,2}){1,4}\.?|\d{1,3}\.|(?:[A-Z]{1,6}[ ./-]?)?\d{1,4}/\d{2,4}(?:/\d{1,3})?"
)
"""A number of a clause or of a minute that a converter has put on a line above it."""
_BARE_GOES_ON = re.compile(r"[A-Z\"'\u2018\u201c(*<]")
_COUNTED = re.compile(r"(?:Members|Councillors)\b")
PAGE_NUMBER = (
    r"(?:page|p\.)\s*\|?\s*\d{1,4}(?:\s*(?:of|/)\s*\d{1,4})?|\d{1,4}\s*\|\s*p\s?a\s?g\s?e|"
    r"\d{1,4}\s+of\s+\d{1,4}|[-\u2013]\s*\d{1,4}\s*[-\u2013]"
)
"""The number of a page that says what it is, in any case."""
_PAGE_NUMBER = re.compile(PAGE_NUMBER, re.IGNORECASE)
_BLANK_PAGE = re.compile(
    r"[\[(*]*this page (?:is|has been)? ?(?:intentionally|deliberately)? ?(?:left )?blank[.\])*]*",
    re.IGNORECASE,
)
SENTENCES = re.compile(r"[a-z)][.?!][\"'\u2019\u201d]?\s+[A-Z]")
_PERSON = re.compile(
    r"(?:councillors?|cllrs?|mrs?|ms|miss|mx|dr|prof(?:essor)?|rev(?:erend)?|sir|dame|lord|lady)\b",
    re.IGNORECASE,
)
SMALL_WORDS = english().in_titles
"""Words that a title leaves without a capital, and that no sentence ends in."""

LABELLED = re.compile(r"(?:\*\*)?[A-Z][A-Za-z /&'\u2019-]{2,40}:(?:\*\*)?[^\S\n]")
"""A label and what follows on its line: "Chair: Ann Vale"."""

PANEL_LABEL = re.compile(rf"{LABELLED.pattern}|[A-Z][a-z]+(?: [a-z]+){{0,3}} [-\u2013\u2014] ")
"""The same, or one with a dash: "Chair \u2013 Ann Vale"."""
HOW_OFTEN = re.compile(
    r" \((?:meet(?:s|ing|ings)?|held|every|chaired by) ?[a-z0-9 -]*\)$", re.IGNORECASE
)
"""How often a body meets, after its name."""

LEVEL_CAPITALS = 3
LEVEL_BOLD = 4
_TITLE_WORDS = 25
_OPEN_ENDS = (" a", " an", " and", " of", " or", " the", ":-", ":–")
"""What no title ends with, but a line of one that was cut, or one that leads into a list."""
_ACRONYM = 5  # letters
_CUT = 40  # characters that a paragraph cut by a page break has at least
_LAST_LINE = 20  # characters of the last line of one
_ROMAN = re.compile(r"[ivx]+")
_LETTERS_FOR_BULLETS = frozenset("oq\u00d8\u00fc")
_DIGITS_OF_YEAR = 4
_COUNT = re.compile(
    r"(?:Tier|Level|Layer|Part|Section|Strand|Workstream|Appendix|Annex|Schedule)[^\S\n]"
    r"(?:\d{1,2}|[A-Z]|[IVX]{1,4})(?:[^\S\n]*[:.–—-])?[^\S\n]+(?=[A-Z])"
)
"""What counts a title: "Tier 2 – Executive Group"."""


def item_mark(text: str, start: int, end: int, *, bare: bool) -> tuple[str, int] | None:
    """Find the bullet or number that a line begins with.

    Args:
        text: The stored text.
        start: Offset of the line's first printed character.
        end: Offset after its last.
        bare: Whether a number without "." or ")" counts; inside a paragraph it is prose.

    Returns:
        The marker ("(a)", "3.2", "-"; the full stop after a number left out) and the offset where
        the item's own words begin; None if the line is not an item.
    """
    if text[start : start + 1] in ("R", "r") and (rated := _RATED.match(text, start, end)):
        return rated[1], rated.end()
    match = _BEGINS_ITEM.match(text, start, end)
    if match is None or match.end() == start:
        return None
    number = match["clear"]
    if (
        number is None
        and match["bare"]
        and (bare or match["bullet"])
        and _BARE_GOES_ON.match(match["next"])
        and ("." in match["bare"] or not _COUNTED.match(text, match.start("next"), end))
    ):
        number = match["bare"]
    if number is None:
        return (
            (match["bullet"], _skip_blanks(text, match.end("bullet"))) if match["bullet"] else None
        )
    if _is_year(number):
        return None
    if match["bullet"] is None and number[0].islower() and number[-1] == "." and not bare:
        return None
    return number.rstrip("."), match.start("next")


def _is_year(number: str) -> bool:
    """Tell whether a number is that of a financial or school year: "2009/10"."""
    first, slash, second = number.partition("/")
    spans = slash and len(first) == _DIGITS_OF_YEAR and first.isdigit() and second.isdigit()
    return bool(spans) and str(int(first) + 1).endswith(second) and len(second) > 1


def _skip_blanks(text: str, offset: int) -> int:
    while text[offset] in " \t\u00a0":
        offset += 1
    return offset


def mark_style(marker: str, outer: str) -> str:
    """Name the numbering a marker belongs to, so that lists inside lists can be told apart.

    Args:
        marker: The marker of an item.
        outer: Style of the item before it: "i" is a roman one unless letters are being counted.
    """
    core = marker.strip("().")
    if not core or not core[0].isalnum() or marker in _LETTERS_FOR_BULLETS:
        return marker
    brackets = "()" if marker[0] == "(" else ")" if marker[-1] == ")" else ""
    if core[0].isdigit():
        return f"1{'.1' * core.count('.')}{'/' if '/' in core else ''}{brackets}"
    if _ROMAN.fullmatch(core) and (len(core) > 1 or outer[:1] != "a" or core == "i"):
        return f"i{brackets}"
    return f"a{brackets}"


def is_page_number(line: str) -> bool:
    """Say whether a line is a page number ("Page 3 of 12", "- 3 -") or says its page is blank."""
    return bool(_PAGE_NUMBER.fullmatch(line) or _BLANK_PAGE.fullmatch(line))


def is_person(line: str) -> bool:
    """Say whether a line begins with a person's title: then it is a name, not a heading."""
    return _PERSON.match(line) is not None


def is_title(line: str) -> bool:
    """Say whether a line could be a heading: short, with words, and not a sentence or a lead-in."""
    return (
        len(line.split()) <= _TITLE_WORDS
        and line[-1:] not in ".:;,"
        and not line.endswith(_OPEN_ENDS)
        and not SENTENCES.search(line)
        and any(map(str.isalpha, line))
    )


def title_level(line: str, *, bold: bool) -> int:
    """Return the level of a heading that is recognised by bold or capitals alone, else 0."""
    if not is_title(line) or is_person(line):
        return 0
    # A few letters in capitals are an acronym in a list as often as a heading.
    if line.isupper() and sum(map(str.isalpha, line)) > _ACRONYM and line.count("\n") <= 1:
        return LEVEL_CAPITALS
    return LEVEL_BOLD if bold else 0


_NAMED_BY_LETTER = re.compile(
    r"\b(?:appendix|annexe?|option|part|schedule|table) a$", re.IGNORECASE
)
"""An end that looks like an article."""
_DAY = re.compile(rf"\b\d{{1,2}}(?:st|nd|rd|th)? (?:{MONTHS})$")
_YEAR = re.compile(r"(?:19|20)\d\d (?=[a-z])")
_LOWER_BEFORE = re.compile(r"\b[a-z]+ ([A-Z][a-z]+)$")
_ONE_AND_COMMA = re.compile(r"[A-Z][a-z’'-]+, ")


def goes_on(above: str, below: str) -> bool:
    """Say whether a paragraph was cut in two: by a page break, as these papers have them.

    Args:
        above: The text before the break.
        below: The paragraph after it.
    """
    if len(above) < _CUT or ends_sentence(above[-12:]) or _NAMED_BY_LETTER.search(above):
        return False
    if _cuts_name(above, below):
        return True
    labelled = below.partition("\n")[0].endswith(":")
    if below[0].islower() or (below[0].isupper() and not labelled and _ends_in_title(above)):
        return True
    # A name may stand right after the break: then both halves must be prose.
    return (
        below[0].isupper()
        and len(above.rpartition("\n")[2]) >= _LAST_LINE
        and below[-1] in ".:"
        and not is_person(below)
        and (
            SENTENCES.search(above) is not None
            or above.rsplit(None, 1)[-1] in SMALL_WORDS | {"The", "A"}
        )
    )


def _cuts_name(above: str, below: str) -> bool:
    """Say whether a date or a name is cut in two: "on 26 May / 2016", "from Helen / Marsh, a".

    A name in a list is cut nowhere: what stands above is prose.
    """
    if _DAY.search(above) and _YEAR.match(below):
        return True
    whole = len(above.rpartition("\n")[2]) >= _LAST_LINE
    before = _LOWER_BEFORE.search(above) if whole and _ONE_AND_COMMA.match(below) else None
    return before is not None and before[1].casefold() in lexicon().given_names


def _ends_in_title(line: str) -> bool:
    """Say whether a line ends in what stands before a name: "chaired by Detective Chief".

    In a column it is all that somebody is.
    """
    if COLUMNS.search(line.rpartition("\n")[2].strip()):
        return False
    last = line.rsplit(None, 1)[-1].rstrip(".").casefold()
    return last in lexicon().honorifics or last in grammar().people.rank_prefixes


def ends_sentence(line: str) -> bool:
    """Say whether nothing is missing after a line: it ends in a stop, marks and quotes aside."""
    return line.rstrip("*_'\"\u2019\u201d) \n\t\u00a0").endswith((".", "!", "?", ":", ";"))


def trim(text: str, start: int, end: int) -> tuple[int, int]:
    """Leave out the blanks at both ends of a stretch."""
    inner = text[start:end]
    return start + len(inner) - len(inner.lstrip()), start + len(inner.rstrip())


def without_count(title: str) -> str:
    """Return a title without what counts it: "Executive Group" of "Tier 2 – Executive Group"."""
    counted = _COUNT.match(title)
    return title[counted.end() :] if counted else title
