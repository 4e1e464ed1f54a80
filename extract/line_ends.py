"""What a full line ends with, and the next begins with, where it ends no more than a line."""

import re

from .lexicon import lexicon
from .lexicon.english import english
from .lexicon.grammar import ends_of_organisations, grammar
from .lexicon.wordings import wording
from .run_together import begins_with_name, begins_with_person, is_cut_name, is_general, name_end

_LABEL = re.compile(
    r"[A-Z][^\s:][^:\n]{0,60}:(?:\s|$)|(?:Findings?|Recommendations?|RESOLVED|DECISIONS?|RECOMMENDED|RECOMMENDATIONS?)\s*:?$"
)
_PAIR = re.compile(r"[A-Z][\w&'’,. ]{2,60} [-–—] [A-Z]")
"""An organisation or a post, a dash, and who is meant."""
_UNFINISHED = re.compile(r"(?:[,&(–-]|\b(?:a|an|and|at|by|for|from|in|of|on|or|the|to|with|NHS))$")
_OPEN_END = re.compile(r"(?:\b(?:an?|and|or|of|the)|&)$")
"""A line that ends nothing, wherever its margin is."""
_OF = re.compile(r"of (?:[a-z]+ )?[A-Z]")
"""What a title goes on with below its head: "Director" above "of Adult Care"."""
_TRUST = re.compile(r"NHS (?:Foundation )?Trust\b")
"""What nobody is called without a name: "Larch Care" stands above it."""
_TELLS_ON = re.compile(r"(?:also |(?:was|were) (?:also )?)(?:attend|present|in attendance|invited)")
"""What those named on the lines above did."""
_HOLDER = re.compile(r"[-–—] [A-Z]")
_LABELLED_TITLE = re.compile(
    r"[A-Z][\w /&-]{2,40}: (?:[A-Z][\w’'-]+(?: (?:of|and|for|the)){0,2} ?){1,8}"
)
"""A label and a title, whose holder may stand below, after a dash: "Chair: Mayor" / "– Jo Bell"."""
_ANNOUNCES = wording("attendance", "label-of-a-line")
_PARTED = re.compile(r"[,;:.\t]")

_NARROWEST = 20
"""Characters of a column in which more than single words are wrapped."""
_WORDS_OF_PROSE = 8
_NEARLY = 0.9
"""Share of the room that a line must need, with the next word, to be as good as full."""
_DATE = re.compile(r"(?:^|[^\d/.])\d{1,2}([/.])\d{1,2}\1(\d{1,3})$")
"""The date that a line ends with, or a part of one: "19/04/2"."""
_YEAR = re.compile(r"\d\d|20\d\d")
_LETTERS = re.compile(r"(?!(?:tbc|pm|vs|hrs|yrs|km)\b)[b-df-hj-np-tv-xz]{1,3}\b")
"""Letters that make no word by themselves."""
_BRACKET = re.compile(r" ?\([^()]*\)")
_BESIDE = re.compile(r"(?: \(| [-–—] |: ).*")
"""What a line tells beside the name that it begins with: "Audit Group – reports to the Board"."""
_COLUMNS = re.compile(r"\S(?: {3,}|\t)\S")
"""What stands apart on a line, which is no line of prose then."""


def is_new_line(above: str, below: str, *, listed: bool) -> bool:
    """Tell whether a line that follows a full one begins something all the same.

    Args:
        above: The full line.
        below: The line after it.
        listed: Whether other lines near them end short of the margin, as those of a list do.
    """
    if _COLUMNS.search(above) or (_PAIR.match(above) and _PAIR.match(below)):
        return True
    if is_unfinished(above) or _names_next(above):
        return False
    whole = is_whole_name(above) and not ends_name(below)
    whole |= _ends_organisation(above) and is_whole_name(_BESIDE.sub("", below))
    if whole or _ANNOUNCES.search(below) or _LABEL.match(below):
        return True
    return listed and (begins_with_person(below) or is_seat(above, below))


def _ends_organisation(line: str) -> bool:
    """Tell whether a line ends with a body, after which no more of its name can come."""
    return line.rpartition(" ")[2].casefold() in lexicon().body_heads


def is_unfinished(line: str) -> bool:
    """Tell whether a line ends in a mark or a small word after which something must follow."""
    return _UNFINISHED.search(line) is not None


def is_broken(above: str, below: str) -> bool:
    """Tell whether a line ends inside a word or a date, as in columns too narrow for one.

    "19/04/2" above "3", "Cabine" above "t".

    Args:
        above: The line.
        below: The line after it.
    """
    if below.isdecimal():
        date = _DATE.search(above)
        return date is not None and _YEAR.fullmatch(date[2] + below) is not None
    return above[-1:].isalpha() and _LETTERS.match(below) is not None


def is_cut(above: str, below: str) -> bool:
    """Tell whether a line ends within a title or a name, whatever room there was.

    Texts that were laid out anew keep breaks of old lines: "Director / of Adult Care",
    "Vice-Chair: Councillor / P Waller", "Deputy / Mayor", "Chair: Mayor / – D Crooke". A list of
    names in a sentence, too, may be longer than other lines: "Jo Bell / also attended the meeting".
    """
    if below[:3] == "of ":
        return above.rpartition(" ")[2].casefold() in lexicon().post_heads and bool(
            _OF.match(below)
        )
    if _TELLS_ON.match(below) and len(above) >= _NARROWEST:
        return True
    if not below[:1].isupper():
        dash = below[:1] in "-–—" and _HOLDER.match(below)
        return bool(dash and _LABELLED_TITLE.fullmatch(above))
    if _TRUST.match(below):
        return above[-1:].isalpha() and not begins_with_person(above)
    before, _, last = above.rpartition(" ")
    word = last.casefold()
    if _is_honorific(word):
        return before.endswith(":") and word in lexicon().official
    return _OPEN_END.search(above) is not None or (
        before.endswith(":") and word in grammar().posts.standing_in
    )


def is_prose(line: str) -> bool:
    """Tell whether a line has the many words, most of them small, of running text."""
    words = line.split()
    return len(words) >= _WORDS_OF_PROSE and sum(map(str.islower, words)) * 2 >= len(words)


def _names_next(line: str) -> bool:
    """Tell whether a line ends with the title of whom the next names: "from Councillors"."""
    words = line.rsplit(maxsplit=2)
    return len(words) > 1 and _is_honorific(words[-1].casefold())


def _is_honorific(word: str) -> bool:
    return word in lexicon().honorifics or word in lexicon().plural_honorifics


def is_seat(above: str, below: str) -> bool:
    """Tell whether a line is a title and where its holder is from, as the one above is.

    "Group Manager (Prevention), Larch Service" above "Senior Manager, Larch Trust".
    """
    return all(_is_title(_BRACKET.sub("", line.partition(", ")[0])) for line in (above, below))


def _is_title(text: str) -> bool:
    """Tell whether a text is a title: "Senior Manager", "Head of Children's Services"."""
    first, *others = text.partition(" (")[0].split() or [""]
    small = english().small_words
    heads = lexicon().post_heads
    alone = not others and first.casefold() in lexicon().chairs
    last = others[-1].casefold() if others else ""
    return (
        (alone or last in heads or (first.casefold() in heads and others[:1] == ["of"]))
        and first[:1].isupper()
        and all(word[0].isupper() or word in small for word in others)
    )


def ends_name(line: str) -> bool:
    """Tell whether a line begins with the last word of a body's name: "... Care / Board.".

    Args:
        line: The line.
    """
    return line.split(maxsplit=1)[0].strip(",.;").casefold() in lexicon().body_heads


def is_whole_name(line: str) -> bool:
    """Tell whether a line is the name of a body and nothing else: "ANYSHIRE COUNTY COUNCIL"."""
    words = line.split()
    small = english().small_words
    return (
        len(words) > 1
        and words[-1].casefold() in lexicon().body_heads
        and not _PARTED.search(line)
        and all(word[0].isupper() or word in small for word in words)
    )


def runs_over(above: str, below: str, room: int) -> bool:
    """Tell whether a line of a cell goes on on the next: "Head of" above "adult care".

    Args:
        above: The line.
        below: The line after it.
        room: Characters of the longest line in the cell's column.
    """
    if _lacks_more(above, below):
        return True
    longer = len(above) + 1 + len(below.partition(" ")[0])
    if longer > max(room, _NARROWEST):
        return fills_and_runs_over(above, below)
    if longer > _NEARLY * room and is_cut_name(above, below):
        return True
    nearly = _nearly_fills(above, longer, room)
    return nearly and is_prose(above) and not _LABEL.match(below)


def fills_and_runs_over(above: str, below: str) -> bool:
    """Tell whether a line that had no room for the next word goes on below: it ends no entry.

    Args:
        above: The line.
        below: The line after it.
    """
    if _lacks_more(above, below):
        return True
    if _LABEL.match(below) or (not is_prose(above) and _begins_another(above, below)):
        return False
    return is_prose(above) or name_end(above) != len(above)


def _lacks_more(above: str, below: str) -> bool:
    """Tell whether a line goes on, however much room it had."""
    if is_unfinished(above) or below[:1].islower() or _is_subject(above, below):
        return True
    return _is_kind(below) and _is_named(above)


def _begins_another(above: str, below: str) -> bool:
    return begins_with_name(below) or _begins_title(above, below) or _begins_employer(above, below)


def _is_kind(line: str) -> bool:
    """Tell whether a line says only of which kind an organisation is: "NHS Foundation Trust"."""
    words = line.split()
    return (
        len(words) > 1
        and words[-1].casefold() in lexicon().body_heads
        and all(map(is_general, words))
        and all(word.isalpha() for word in words)
    )


def _is_named(line: str) -> bool:
    """Tell whether a line ends in what organisations are called, and is no name of a person."""
    last, lists = line.rpartition(" ")[2], lexicon()
    lower = last.casefold()
    called = lower.removesuffix("s") in lists.body_heads or lower not in lists.topic_words
    titled = lower in lists.post_heads or name_end(line) == len(line)
    return last[:1].isupper() and called and not titled


def _nearly_fills(above: str, longer: int, room: int) -> bool:
    """Tell whether prose without its full stop nearly fills a column: letters differ in width."""
    return above[-1].isalnum() and longer > _NEARLY * max(room, _NARROWEST)


def _is_subject(above: str, below: str) -> bool:
    """Tell whether a line is only the subject of a title: "Named Nurse" above "Child Protection".

    The name of a service, "Public Health", is where somebody works.
    """
    words = [word for word in below.casefold().split() if word not in english().small_words]
    titled = above.rpartition(" ")[2].casefold() in lexicon().post_heads
    subject = len(words) > 1 and lexicon().topic_words.issuperset(words)
    return titled and subject and tuple(words) not in lexicon().headless


def _begins_employer(above: str, below: str) -> bool:
    """Tell whether a line below a title is the whole name of an organisation: "Ashby Police"."""
    words, first = below.split(), below.partition(" ")[0].casefold()
    small = english().small_words
    kinds = tuple(f"{' '.join(kind)} " for kind in lexicon().prefixed)
    lower = below.casefold()
    outside = lower.endswith(ends_of_organisations()) or lower.startswith(kinds)
    return (
        outside
        and first not in lexicon().body_heads
        and not lexicon().post_heads.isdisjoint(re.split(r"\W+", above.casefold()))
        and all(word[0].isupper() or word in small for word in words)
    )


def _begins_title(above: str, below: str) -> bool:
    """Tell whether a line is one more title: "Chief Nurse" below "Chief Officer"; "Head of ..."."""
    words, heads = below.casefold().split(), lexicon().post_heads
    head = next((n for n, word in enumerate(words) if word in heads), None)
    if head is None or heads.isdisjoint(above.casefold().split()):
        return False
    last = above.casefold().rpartition(" ")[2]
    # "Borough Solicitor" below "Director of Children's Services"
    whole = last in lexicon().body_heads and head + 1 == len(words) and below.istitle()
    complete = head > 0 and (last in heads or whole)
    return complete or words[head + 1 : head + 2] in (["of"], ["for"])
