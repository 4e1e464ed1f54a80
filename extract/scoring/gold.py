"""Gold files: what people found a paper to say, as JSON."""

import datetime as dt
import json
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any, TypeVar

from ...ontology.terms import EntityType, Predicate

_Term = TypeVar("_Term", bound=StrEnum)


class BadGold(Exception):  # noqa: N818 - the name of the fact, as the house's others are
    """A gold file that cannot be used; the message is one line that says where and why."""


@dataclass(frozen=True, slots=True)
class Named:
    """An entity as it is compared: its type, every form of its name, a meeting's day."""

    id: str
    type: EntityType
    names: tuple[str, ...]
    date: str | None = None


@dataclass(frozen=True, slots=True)
class GoldFact:
    """A fact that the paper states.

    Attributes:
        subject: Id of an entity.
        predicate: The kind of fact.
        object: Id of an entity.
        optional: True where careful readers could differ.
        group: Facts of one group are alternatives, of which one is enough; empty where it
            stands alone.
    """

    subject: str
    predicate: Predicate
    object: str
    optional: bool
    group: str


@dataclass(frozen=True, slots=True)
class GoldDecision:
    """A decision that the paper records, or one that careful readers could take for one."""

    text: str
    optional: bool


@dataclass(frozen=True, slots=True)
class Gold:
    """What a paper says.

    Attributes:
        document: File name of the paper.
        style: How the paper is laid out, in a few words; empty where nobody said.
        entities: Every entity that the paper names, by id.
        optional: Ids of the entities on which careful readers could differ.
        facts: Every fact that it states.
        decisions: Every decision that it records.
    """

    document: str
    style: str
    entities: Mapping[str, Named]
    optional: frozenset[str]
    facts: tuple[GoldFact, ...]
    decisions: tuple[GoldDecision, ...]


def read_gold(file: Path) -> Gold:
    """Read a gold file.

    Raises:
        BadGold: It is not one; the message names the file and the entry.
        OSError: It is not there, or may not be read.
    """
    try:
        data = json.loads(file.read_text(encoding="utf-8-sig"))
    except UnicodeDecodeError:
        raise BadGold(f"{file}: is not text in UTF-8") from None
    except json.JSONDecodeError as error:
        raise BadGold(f"{file}: is not JSON (line {error.lineno}: {error.msg})") from None
    except RecursionError:
        raise BadGold(f"{file}: is nested too deeply") from None
    return _gold(_Entry(str(file), data))


class _Entry:
    """An object of the file, which knows where it stands."""

    def __init__(self, place: str, value: object) -> None:
        self._place = place
        if not isinstance(value, dict):
            raise self.wrong("is not an object")
        self._value: dict[str, Any] = value

    def wrong(self, reason: str) -> BadGold:
        return BadGold(f"{self._place}: {reason}")

    def has(self, key: str) -> bool:
        return self._value.get(key) is not None

    def text(self, key: str) -> str:
        value = self._value.get(key)
        if not isinstance(value, str) or not value.strip():
            raise self.wrong(f'"{key}" is not a text' if self.has(key) else f'has no "{key}"')
        return value

    def flag(self, key: str) -> bool:
        value = self._value.get(key, False)
        if not isinstance(value, bool):
            raise self.wrong(f'"{key}" is neither true nor false')
        return value

    def texts(self, key: str) -> tuple[str, ...]:
        values = self._value.get(key, [])
        if not isinstance(values, list) or not all(isinstance(value, str) for value in values):
            raise self.wrong(f'"{key}" is not a list of texts')
        return tuple(values)

    def entries(self, key: str) -> "list[_Entry]":
        values = self._value.get(key)
        if not isinstance(values, list):
            raise self.wrong(f'"{key}" is not a list' if self.has(key) else f'has no "{key}"')
        return [
            _Entry(f"{self._place}: {key}, number {number}", value)
            for number, value in enumerate(values, start=1)
        ]

    def term(self, key: str, terms: type[_Term]) -> _Term:
        value = self.text(key)
        if value not in set(terms):
            raise self.wrong(f'unknown "{key}": {value}')
        return terms(value)


def _gold(entry: _Entry) -> Gold:
    entities: dict[str, Named] = {}
    optional = set()
    for listed in entry.entries("entities"):
        entity = _entity(listed)
        if entity.id in entities:
            raise listed.wrong(f"id {entity.id} was given before")
        entities[entity.id] = entity
        if listed.flag("optional"):
            optional.add(entity.id)
    return Gold(
        document=entry.text("document"),
        style=entry.text("style") if entry.has("style") else "",
        entities=entities,
        optional=frozenset(optional),
        facts=tuple(_fact(listed, entities) for listed in entry.entries("facts")),
        decisions=tuple(
            GoldDecision(listed.text("text"), listed.flag("optional"))
            for listed in entry.entries("decisions")
        ),
    )


def _entity(entry: _Entry) -> Named:
    date = entry.text("date") if entry.has("date") else None
    try:
        dt.date.fromisoformat(date or "2000-01-01")
    except ValueError:
        raise entry.wrong(f"date {date} is not written YYYY-MM-DD") from None
    names = (entry.text("name"), *entry.texts("aliases"))
    return Named(entry.text("id"), entry.term("type", EntityType), names, date)


def _fact(entry: _Entry, entities: Mapping[str, Named]) -> GoldFact:
    subject, object_ = entry.text("s"), entry.text("o")
    for end in (subject, object_):
        if end not in entities:
            raise entry.wrong(f"no entity has the id {end}")
    return GoldFact(
        subject,
        entry.term("p", Predicate),
        object_,
        entry.flag("optional"),
        entry.text("group") if entry.has("group") else "",
    )
