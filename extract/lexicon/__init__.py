"""Lexical knowledge as data: titles, body nouns, relation wording, national lists.

Each `.toml` file beside this module says in its head what it holds. `lexicon()` loads them once;
an entry that is malformed fails there with the file and the entry named.
"""

import json
import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any, cast

from ...ontology.terms import EntityType
from .kept import made_once

_ENDING = 3
_PLACE_INITIALS = range(1, 4)
"""Letters of an acronym that stand for a place, before those that tell what body it is."""


class LexiconError(ValueError):
    """An entry of a lexicon file is malformed; the message names the file and the entry."""


@cache
def load(name: str) -> dict[str, Any]:
    """Return the content of one lexicon file, which is read once.

    Args:
        name: File name without its suffix.

    Raises:
        LexiconError: The file is not TOML.
    """
    text = files(__package__).joinpath(f"{name}.toml").read_text(encoding="utf-8")
    try:
        made = made_once(f"TOML as JSON: {text}", lambda: json.dumps(tomllib.loads(text)).encode())
    except tomllib.TOMLDecodeError as error:
        raise LexiconError(f"lexicon/{name}.toml: {error}") from error
    return cast("dict[str, Any]", json.loads(made))


@dataclass(frozen=True, slots=True)
class Mark:
    """Words in a body's name that decide its type: one of them, or all of them."""

    words: frozenset[str]
    every: bool
    type: EntityType

    def fits(self, name: frozenset[str]) -> bool:
        """Tell whether the mark stands in a name, given as lower-case words."""
        return self.words <= name if self.every else bool(self.words & name)


@dataclass(frozen=True, slots=True)
class Head:
    """A noun that heads names of bodies: its usual type, marks that change it, words it needs."""

    type: EntityType
    marks: tuple[Mark, ...]
    needs: frozenset[str] = frozenset()

    def allows(self, name: frozenset[str]) -> bool:
        """Tell whether a name has one of the words without which the noun names nothing."""
        return not self.needs or bool(self.needs & name)

    def type_of(self, name: frozenset[str]) -> EntityType:
        """Return the type of a body whose name has these lower-case words."""
        return next((mark.type for mark in self.marks if mark.fits(name)), self.type)


@dataclass(frozen=True, slots=True)
class National:
    """A body or organisation from a national list, with every form it is known by."""

    name: str
    forms: tuple[str, ...]
    type: EntityType
    place: str | None = None

    @property
    def national(self) -> bool:
        """True where there is one in the country, rather than one of each place."""
        return self.place is None


@dataclass(frozen=True)
class Lexicon:
    """All word lists, ready for look-up. Words are lower-case unless said otherwise."""

    honorifics: frozenset[str]
    ranks: frozenset[str]
    offices: frozenset[str]
    plural_honorifics: frozenset[str]
    elected: frozenset[str]
    official: frozenset[str]
    post_nominals: frozenset[str]
    particles: frozenset[str]
    given_names: frozenset[str]
    short_given_names: dict[str, str]
    ambiguous_names: frozenset[str]
    post_heads: frozenset[str]
    short_heads: dict[str, tuple[str, ...]]
    chairs: frozenset[str]
    member_prefixes: frozenset[str]
    qualifiers: frozenset[str]
    incomplete: frozenset[str]
    things: frozenset[str]
    topic_words: frozenset[str]
    post_acronyms: dict[str, str]
    posts_by_acronym: frozenset[str]
    generic_bodies: frozenset[str]
    body_heads: dict[str, Head]
    complement_heads: frozenset[str]
    headless: dict[tuple[str, ...], EntityType]
    prefixed: dict[tuple[str, ...], EntityType]
    acronyms: dict[str, tuple[str, EntityType]]
    acronym_endings: dict[str, EntityType]
    departments: frozenset[str]
    everyday_departments: frozenset[str]
    between: frozenset[str]
    topics: frozenset[str]
    sub_topics: frozenset[str]
    lower_heads: frozenset[str]
    nationals: tuple[National, ...]
    places: dict[str, National]
    areas: frozenset[str]

    def acronym_type(self, form: str) -> EntityType | None:
        """Return the type of what an acronym stands for, by itself or by its ending; else None."""
        if form in self.acronyms:
            return self.acronyms[form][1]
        type_ = self.acronym_endings.get(form[-_ENDING:])
        return type_ if len(form) - _ENDING in _PLACE_INITIALS and form.isalpha() else None

    def is_safeguarding_board(self, form: str) -> bool:
        """Tell whether an acronym is that of a safeguarding board or partnership."""
        known = self.acronyms.get(form, ("", None))[0]
        ending = form[-_ENDING:] in self.acronym_endings
        return "Safeguarding" in known or (ending and self.acronym_type(form) is not None)


@cache
def lexicon() -> Lexicon:
    """Return the word lists; loaded on first use.

    Raises:
        LexiconError: A file or an entry is malformed.
    """
    titles, posts, bodies = load("titles"), load("posts"), load("bodies")
    names = load("given_names")
    nationals = tuple(_nationals())
    heads = {noun.casefold(): _head(entry) for entry in bodies["head"] for noun in entry["nouns"]}
    return Lexicon(
        honorifics=_lower(titles["honorifics"]) | _lower(titles["ranks"]),
        ranks=_lower(titles["ranks"]),
        offices=_lower(titles["offices"]),
        plural_honorifics=_lower(titles["plural_honorifics"]),
        elected=_lower(titles["elected"]),
        official=_lower(titles["elected"]) | _lower(titles["ranks"]),
        post_nominals=frozenset(titles["post_nominals"]),
        particles=_lower(titles["particles"]),
        given_names=_lower(names["names"]),
        short_given_names=names["short"],
        ambiguous_names=_lower(names["ambiguous"]),
        post_heads=_lower(posts["heads"]),
        short_heads={short: tuple(long.split()) for short, long in posts["short_heads"].items()},
        chairs=_lower(posts["chairs"]),
        member_prefixes=_lower(posts["member_prefixes"]),
        qualifiers=_lower(posts["qualifiers"]),
        incomplete=_lower(posts["incomplete"]),
        things=_lower(posts["things"]),
        topic_words=_lower(posts["topic_words"]),
        post_acronyms={entry["form"]: entry["name"] for entry in posts["acronym"]},
        posts_by_acronym=frozenset(e["form"] for e in posts["acronym"] if e.get("alone", False)),
        generic_bodies=_lower(bodies["generic"]),
        body_heads=heads,
        complement_heads=_lower(bodies["complement"]["nouns"]),
        headless=_phrases(bodies["headless"]),
        prefixed=_phrases(bodies["prefixed"]),
        acronyms={
            entry["form"]: (entry["name"], _type("bodies", entry)) for entry in bodies["acronym"]
        },
        acronym_endings={
            ending: EntityType(type_)
            for type_, endings in bodies["acronym_endings"].items()
            for ending in endings
        },
        departments=_lower(bodies["departments"]["names"]),
        everyday_departments=_lower(bodies["departments"]["everyday"]),
        between=_lower(bodies["lowercase"]["between"]),
        topics=_lower(bodies["lowercase"]["topics"]),
        sub_topics=_lower(bodies["lowercase"]["sub_topics"]),
        lower_heads=_lower(bodies["lowercase"]["heads"]),
        nationals=nationals,
        places={n.place: n for n in nationals if n.place and n.type is EntityType.COUNCIL},
        areas=frozenset(load("areas")["names"]),
    )


def _phrases(entries: dict[str, list[str]]) -> dict[tuple[str, ...], EntityType]:
    """Return the type of each phrase, by its words in lower case."""
    return {
        tuple(form.casefold().split()): EntityType(type_)
        for type_, forms in entries.items()
        for form in forms
    }


def _lower(words: list[str]) -> frozenset[str]:
    return frozenset(word.casefold() for word in words)


def _type(file: str, entry: dict[str, Any]) -> EntityType:
    try:
        return EntityType(entry["type"])
    except (KeyError, ValueError) as error:
        raise LexiconError(f"lexicon/{file}.toml: no known type in {entry}") from error


def _head(entry: dict[str, Any]) -> Head:
    marks = tuple(
        Mark(_lower(mark["words"]), mark.get("all", False), _type("bodies", mark))
        for mark in entry.get("marks", [])
    )
    return Head(_type("bodies", entry), marks, _lower(entry.get("needs", [])))


def _nationals() -> list[National]:
    """Return every organisation of the national lists: those of places first."""
    return [
        *(
            National(entry["name"], (entry["name"],), EntityType.COUNCIL, entry["place"])
            for kind in load("councils").values()
            for entry in kind
        ),
        *(National(name, (name,), EntityType.AGENCY, name) for name in load("police")["names"]),
        *map(_care_board, load("areas")["integrated_care"]),
        *(_listed("inspectorates", EntityType.INSPECTORATE)),
        *(_listed("agencies", EntityType.AGENCY)),
    ]


def _care_board(area: str) -> National:
    """Return the integrated care board of an area, under each name that papers use."""
    areas = (area, area.replace(" and ", " & "))
    boards = (f"{of} {called}" for of in areas for called in ("Integrated Care Board", "ICB"))
    forms = [form for board in boards for form in (f"NHS {board}", board)]
    forms += [f"NHS {of}{called}" for of in areas for called in (" Integrated Care", "")]
    return National(forms[0], tuple(dict.fromkeys(forms)), EntityType.AGENCY)


def _listed(file: str, usual: EntityType) -> list[National]:
    found = []
    for entry in load(file)["body"]:
        forms = (entry["name"], *entry.get("acronyms", []), *entry.get("aliases", []))
        type_ = _type(file, entry) if "type" in entry else usual
        found.append(National(entry["name"], tuple(dict.fromkeys(forms)), type_))
    return found
