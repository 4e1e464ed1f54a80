"""Names as keys: two spellings of one name give the same key."""

import re
import tomllib
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from importlib import resources
from itertools import takewhile

from rapidfuzz.distance import OSA

_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)*")
_PREFIX = re.compile(r"\b(co|inter|multi|sub)[- ](?=\w)", re.IGNORECASE)
_OF_THE_COUNCIL = re.compile(r"\s+(of|to|for) the council$", re.IGNORECASE)
_HEAD_OF_SERVICE = re.compile(
    r"\bhead of service(\s*[,:\u2013-]\s*|\s+for\s+)(?=\w)", re.IGNORECASE
)
_DATA = tomllib.loads(resources.files(__package__).joinpath("words.toml").read_text("utf-8"))
_SHORT_FORMS: dict[str, str] = _DATA.pop("short_forms")
_SHORT_TITLES: dict[str, str] = _DATA.pop("short_titles")
_SHORT_NAMES = [frozenset(names) for names in _DATA.pop("short_names")]
_WORDS = {use: frozenset(words) for use, words in _DATA.items()}
_LOCAL = "local safeguarding "
_MEANT_SHORT = 4
_LONG_WORD = 7
remembered = lru_cache(maxsize=100_000)
"""The same names come again and again, in every paper."""


@remembered
def plain(text: str) -> str:
    """Return the words of a name without case, accents, possessives, plurals or a leading "the".

    "the Children's & Young Peoples' Services" gives "children and young people service", as its
    other spellings do.
    """
    words = [_singular(word) for word in _words(text)]
    return " ".join(words[1:] if words[:1] == ["the"] else words)


@remembered
def body_key(name: str, place: str | None = None) -> str:
    """Return what tells a body from the others of its place.

    The place's own name at the front says nothing there: "Anyshire Safeguarding Board" is
    Anyshire's "Safeguarding Board". It stays where a word for any body would be all that is left.
    """
    key = plain(name)
    rest = key
    for own in (plain(place), plain(place.replace("+", "and"))) if place else ():
        rest = rest.removeprefix(f"{own} ")
    return key if is_generic(rest) else rest


@remembered
def body_form(name: str, place: str | None = None) -> str:
    """Return a body's key with well-known short forms written out.

    "Anyshire LSCB", "Local Safeguarding Children Board" and "Safeguarding Children Board" are one.
    """
    words = body_key(name, place).split()
    written = " ".join(_SHORT_FORMS.get(word, word) for word in words)
    return written.removeprefix("local ") if written.startswith(_LOCAL) else written


@remembered
def telling_words(name: str) -> tuple[str, ...]:
    """Return the words of a key that tell something, in the order of the alphabet.

    Names that only put their words in another order have them in common.
    """
    return tuple(sorted(word for word in name.split() if word not in _WORDS["linking"]))


def one_slip(one: str, other: str) -> bool:
    """Say whether two keys differ in one long word, by one letter or two that changed places."""
    apart = [pair for pair in zip(one.split(), other.split(), strict=False) if pair[0] != pair[1]]
    if len(one.split()) != len(other.split()) or len(apart) != 1:
        return False
    mine, theirs = apart[0]
    long = min(len(mine), len(theirs)) >= _LONG_WORD and (mine + theirs).isalpha()
    plural = f"{min(mine, theirs)}s" == max(mine, theirs)
    return long and not plural and OSA.distance(mine, theirs) == 1


@remembered
def council_key(name: str) -> str:
    """Return what tells a council from the others: "Durham" of "Durham County Council"."""
    words = plain(name).split()
    return " ".join(
        word for word in words if word not in _WORDS["council"] | _WORDS["linking"]
    ) or " ".join(words)


@remembered
def is_council(name: str) -> bool:
    """Say whether a name is a council's in full: "Anyshire County Council", not "Anyshire"."""
    words = set(plain(name).split())
    return not words.isdisjoint(_WORDS["council"]) and not is_generic(name)


@remembered
def is_full_council(name: str) -> bool:
    """Say whether a name says what kind of council it is too, as those of places do."""
    return is_council(name) and len(_WORDS["council"].intersection(plain(name).split())) > 1


@remembered
def place_key(place: str) -> str:
    """Return what tells a place from others, however papers write it ("ANYSHIRE COUNCIL")."""
    return council_key(place) if is_council(place) else plain(place)


def place_of_council(name: str) -> str:
    """Return the name of the place that a council governs, as the council's name has it."""
    left_out = _WORDS["council"] | _WORDS["linking"]
    return " ".join(word for word in name.split() if word.lower() not in left_out)


@remembered
def post_key(title: str) -> str:
    """Return what tells a post from the others of its place.

    "Director of Learning" and "Director for Learning" are one, as are "Head of Service, Learning"
    and "Head of Learning", and the council's chief executive is the chief executive.
    """
    title = _HEAD_OF_SERVICE.sub("head of ", _OF_THE_COUNCIL.sub("", title))
    heads = _WORDS["heads"]
    kept = [word.lower() if word.lower() in heads else _singular(word) for word in _words(title)]
    return " ".join(word for word in kept if word not in _WORDS["linking"])


@remembered
def post_form(title: str, place: str | None = None) -> str:
    """Return a post's key with well-known short forms written out, and its own place left out.

    "Chair of the LSCB" is "Chair of the Anyshire Local Safeguarding Children Board".
    """
    words = [_SHORT_FORMS.get(word, word) for word in post_key(title).split()]
    written = " ".join(word for word in " ".join(words).split() if word not in _WORDS["linking"])
    own = plain(place or "")
    rest = f" {written} ".replace(f" {own} ", " ").strip() if own else written
    rest = written if is_generic(rest) else rest
    return rest.replace(_LOCAL, _LOCAL.removeprefix("local "))


@remembered
def is_generic(name: str) -> bool:
    """Say whether a name could be any body's or post's ("Board", "Working Group", "Chair")."""
    return all(word in _WORDS["any"] or word.isdigit() for word in _telling(name))


@remembered
def is_bare(alias: str) -> bool:
    """Say whether an alias tells nothing outside its paper ("the Scrutiny Board", "service")."""
    single = " " not in alias.strip() and alias == alias.lower()
    return single or all(
        word in _WORDS["any"] | _WORDS["common"] or word.isdigit() for word in _telling(alias)
    )


def _telling(name: str) -> list[str]:
    return [word for word in plain(name).split() if word not in _WORDS["linking"]]


@dataclass(frozen=True, slots=True)
class PersonName:
    """A person's name, taken apart.

    Attributes:
        given: Given names or initials, in order, in lower case.
        surname: The last name, in lower case, without spaces, hyphens and apostrophes.
    """

    given: tuple[str, ...]
    surname: str

    @classmethod
    @remembered
    def parse(cls, text: str) -> "PersonName | None":
        """Take a name apart, titles and letters after it left out; None if nothing is left."""
        last, comma, first = _ascii(text).partition(",")
        if (
            comma
            and not set(first.lower().split()) <= _WORDS["post_nominals"]
            and " " not in last.strip()
        ):
            text = f"{first} {last}"
        words = _ascii(text).replace(",", " ").replace(".", " ").replace("'", "").split()
        shout = text.isupper()
        words = [word for word in words if word.lower() not in _WORDS["honorifics"]]
        while words and words[-1].lower() in _WORDS["post_nominals"]:
            words.pop()
        if not words:
            return None
        split = len(words) - 1
        while split > 0 and words[split - 1].lower() in _WORDS["particles"]:
            split -= 1
        given = [part for word in words[:split] for part in _initials(word, shout=shout)]
        surname = re.sub(r"[^a-z0-9]", "", "".join(words[split:]).lower())
        return cls(tuple(given), surname) if surname else None

    def agrees(self, other: "PersonName") -> bool:
        """Say whether both can be one person's: an initial agrees with the name it begins."""
        return self.surname == other.surname and all(
            mine == theirs or (1 in (len(mine), len(theirs)) and mine[0] == theirs[0])
            for mine, theirs in zip(self.given, other.given, strict=False)
        )


def are_forms(one: str, other: str) -> bool:
    """Say whether one given name is short for the other, or both are for a third."""
    return any({one, other} <= names for names in _SHORT_NAMES)


def gender(alias: str) -> str:
    """Return "m" or "f" where the title before a name says so, else nothing."""
    title = alias.partition(" ")[0].strip(".").lower()
    return "m" if title in _WORDS["his"] else "f" if title in _WORDS["her"] else ""


def titles(text: str) -> frozenset[str]:
    """Return the titles that stand before a person's name, written out, in lower case."""
    words = [word.strip(".,").lower() for word in text.split()]
    borne = takewhile(_WORDS["honorifics"].__contains__, words)
    return frozenset(_SHORT_TITLES.get(word, word) for word in borne) - {"the"}


@remembered
def names_several(alias: str) -> bool:
    """Say whether a name has the title of several people: "Councillors Ann Cole"."""
    return alias.partition(" ")[0].strip(".").lower() in _WORDS["plural_titles"]


def acronym(name: str, place: str | None = None) -> set[str]:
    """Return the short forms that a name's initials give, with its place's and without."""
    forms = {
        plain(name),
        body_key(name, place),
        _PREFIX.sub(r"\1 ", name).replace("-", " ").lower(),
    }
    words = [form.split() for form in forms]
    whole = {"".join(word[0] for word in form) for form in words}
    return whole | {
        "".join(word[0] for word in form if word not in _WORDS["linking"]) for form in words
    }


def qualifiers(title: str) -> frozenset[str]:
    """Return the words of a title that make it another post: "deputy", "interim"."""
    return _WORDS["ranks"].intersection(title.split())


@remembered
def person_key(name: str) -> str:
    """Return given names and surname as one key."""
    parsed = PersonName.parse(name)
    return " ".join((*parsed.given, parsed.surname)) if parsed else plain(name)


def _initials(word: str, *, shout: bool) -> list[str]:
    letters = re.sub(r"[^a-z0-9]", "", word.lower())
    if word.isupper() and not shout and len(letters) < _MEANT_SHORT:
        return list(letters)
    return [letters] if letters else []


def _words(text: str) -> list[str]:
    """Return words as they stand; "Sub-Group", "Sub Group" and "Subgroup" are one word."""
    return _WORD.findall(_PREFIX.sub(r"\1", _ascii(text).replace("&", " and ")))


def _singular(word: str) -> str:
    lower = word.lower()
    stem = lower.removesuffix("'s").replace("'", "")
    short = _LONG_WORD if word.isupper() else _MEANT_SHORT
    if lower.endswith("'s") or len(stem) < short:
        return stem
    return stem if stem.endswith(("ss", "us", "is")) else stem.removesuffix("s")


def _ascii(text: str) -> str:
    text = unicodedata.normalize("NFKD", text.replace("\u2019", "'").replace("\u2018", "'"))
    return "".join(character for character in text if not unicodedata.combining(character))
