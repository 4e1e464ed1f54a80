"""The questions that are shipped: one .rq file each, whose header says what it asks.

A header is the comment lines at the top of the file:

    # name: members
    # description: Who sits on a body: its chairs, vice-chairs and members.
    # param body: body, required: whose members
    # columns: member, role, date, document, page, quote

A parameter `body` is bound to the variable `?_body` where the query says
`VALUES ?_body { UNDEF }`, so the file is SPARQL as it stands. A variable that begins with an
underscore holds a node; the one without it, the name that is shown.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from importlib.resources import files
from typing import Final

from ..ontology.terms import ORGANISATIONS, EntityType
from .errors import MalformedQuery, UnknownQuery


class Kind(StrEnum):
    """What the value of a parameter names."""

    ENTITY = "entity"
    PERSON = "person"
    POST = "post"
    BODY = "body"
    ACTOR = "actor"
    MEETING = "meeting"
    RELATION = "relation"


ALLOWED: Final[Mapping[Kind, frozenset[EntityType]]] = {
    Kind.ENTITY: frozenset(EntityType),
    Kind.PERSON: frozenset({EntityType.PERSON}),
    Kind.POST: frozenset({EntityType.POST}),
    Kind.BODY: ORGANISATIONS,
    Kind.ACTOR: ORGANISATIONS | {EntityType.POST},
    Kind.MEETING: frozenset({EntityType.MEETING}),
}
"""The types of entity that each kind of parameter admits; a relation is no entity."""


@dataclass(frozen=True, slots=True)
class Param:
    """A parameter of a query: its name, what it names, whether it must be given, what it is for."""

    name: str
    kind: Kind
    required: bool
    description: str

    @property
    def clause(self) -> str:
        """The text of the query that a value takes the place of."""
        return f"VALUES ?_{self.name} {{ UNDEF }}"


@dataclass(frozen=True, slots=True)
class Query:
    """A question: its SPARQL, and what its header says of it."""

    name: str
    description: str
    params: tuple[Param, ...]
    columns: tuple[str, ...]
    text: str


_FIELD = re.compile(r"# (?P<key>name|description|columns): (?P<value>\S.*)")
_PARAM = re.compile(
    r"# param (?P<name>[a-z]+): (?P<kind>[a-z]+), (?P<need>required|optional): (?P<about>\S.*)"
)


def parse(text: str, source: str) -> Query:
    """Read a shipped query.

    Args:
        text: The file.
        source: Its name, for messages; without ".rq" it must be the name in the header.

    Raises:
        MalformedQuery: The header lacks something, or does not fit the query below it.
    """
    fields: dict[str, str] = {}
    params: list[Param] = []
    for number, line in enumerate(_header(text), start=1):
        if field := _FIELD.fullmatch(line):
            fields[field["key"]] = field["value"]
        elif line.startswith("# param "):
            params.append(_param(line, f"{source}, line {number}"))
        else:
            raise MalformedQuery(f"{source}, line {number}: not a line of a header: {line!r}")
    missing = [key for key in ("name", "description", "columns") if key not in fields]
    if missing:
        raise MalformedQuery(f"{source}: the header has no {' and no '.join(missing)}")
    query = Query(
        name=fields["name"],
        description=fields["description"],
        params=tuple(params),
        columns=tuple(fields["columns"].split(", ")),
        text=text,
    )
    _fit(query, source)
    return query


def parse_own(text: str, source: str) -> Query:
    """Read a user's own query, whose comments may say anything; `# param` lines declare parameters.

    Raises:
        MalformedQuery: There is no query, or a `# param` line cannot be understood or names nothing
            in the query.
    """
    if not text.strip():
        raise MalformedQuery(f"{source}: holds no query")
    params = tuple(
        _param(line, f"{source}, line {number}")
        for number, line in enumerate(text.splitlines(), start=1)
        if line.startswith("# param ")
    )
    query = Query(source, "", params, (), text)
    _check_clauses(query, source)
    return query


@cache
def named() -> Mapping[str, Query]:
    """Return the shipped queries by name, in the order of their names.

    Raises:
        MalformedQuery: A file has a header that cannot be understood.
    """
    found = (
        parse(file.read_text(encoding="utf-8"), file.name)
        for file in files(__package__).iterdir()
        if file.name.endswith(".rq")
    )
    return {query.name: query for query in sorted(found, key=lambda query: query.name)}


def get(name: str) -> Query:
    """Return the shipped query of that name.

    Raises:
        UnknownQuery: There is none.
    """
    try:
        return named()[name]
    except KeyError:
        known = ", ".join(named())
        raise UnknownQuery(f"no query called '{name}'; there are: {known}") from None


def _header(text: str) -> list[str]:
    """Return the comment lines that a query begins with."""
    lines = []
    for line in text.splitlines():
        if not line.startswith("#"):
            break
        lines.append(line)
    return lines


def _param(line: str, where: str) -> Param:
    found = _PARAM.fullmatch(line)
    if not found:
        raise MalformedQuery(
            f"{where}: a parameter is written '# param NAME: KIND, required|optional: what it is'"
        )
    try:
        kind = Kind(found["kind"])
    except ValueError:
        raise MalformedQuery(
            f"{where}: no kind of parameter is called '{found['kind']}'; there are: "
            + ", ".join(Kind)
        ) from None
    return Param(found["name"], kind, found["need"] == "required", found["about"])


def _fit(query: Query, source: str) -> None:
    """Check that a header speaks of the query that it heads."""
    if f"{query.name}.rq" != source:
        raise MalformedQuery(f"{source}: the header calls the query '{query.name}'")
    for column in query.columns:
        if not re.search(rf"\?{re.escape(column)}\b", query.text):
            raise MalformedQuery(f"{source}: the query has no variable for the column '{column}'")
    _check_clauses(query, source)


def _check_clauses(query: Query, source: str) -> None:
    for param in query.params:
        if query.text.count(param.clause) != 1:
            raise MalformedQuery(
                f"{source}: the query must say '{param.clause}' once, for its parameter"
            )
