"""Running questions over the graph: reading only, and nothing outside it."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from pyoxigraph import (
    BlankNode,
    Literal,
    NamedNode,
    QueryBoolean,
    QuerySolutions,
    QueryTriples,
    Store,
    Triple,
)

from ..ontology.terms import RELATION_WORDS, Predicate
from .catalogue import ALLOWED, Kind, Param, Query
from .errors import BadParameter, BadQuery
from .find import find

Cell = str | int | float | bool | None
"""A value shown: an IRI or wording, a number, a truth value; None where there is none."""

PREFIXES: Final[dict[str, str]] = {
    "sl": "https://w3id.org/sightline/ns#",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "dcterms": "http://purl.org/dc/terms/",
    "prov": "http://www.w3.org/ns/prov#",
    "foaf": "http://xmlns.com/foaf/0.1/",
    "org": "http://www.w3.org/ns/org#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
}
"""Prefixes that a query may use without declaring them."""

_XSD: Final = "http://www.w3.org/2001/XMLSchema#"

_OPAQUE: Final = re.compile(
    r"""'''(?:\\.|'{0,2}[^'\\])*'''"""
    r'''|"""(?:\\.|"{0,2}[^"\\])*"""'''
    r"""|'(?:\\.|[^'\\\r\n])*'|"(?:\\.|[^"\\\r\n])*\""""
    r"""|<[^<>"{}|^`\\\x00-\x20]*>"""
    r"""|\#[^\r\n]*|\\.|[?$]\w+|:[\w-]+""",
    re.DOTALL,
)
"""What cannot hold a keyword: strings, IRIs, comments, escapes, variables, local names."""


@dataclass(frozen=True, slots=True)
class Table:
    """An answer: the names of its columns, and its rows in order."""

    columns: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]

    def records(self) -> list[dict[str, Cell]]:
        """Return each row as a dictionary by column."""
        return [dict(zip(self.columns, row, strict=True)) for row in self.rows]


def run(store: Store, query: Query, params: Mapping[str, str] | None = None) -> Table:
    """Answer a question over all papers together.

    SELECT gives its columns, ASK one column `answer`, CONSTRUCT and DESCRIBE the columns
    `subject`, `predicate` and `object`.

    Args:
        store: The graph.
        query: A shipped query, or a user's own (`catalogue.parse_own`).
        params: Values by the names of the query's parameters, as a person types them.

    Raises:
        BadParameter: A parameter is unknown, missing, or no relation.
        NotFound, Ambiguous: A parameter names no entity, or several.
        BadQuery: The SPARQL is not well formed, is an update, or reaches outside the graph.
    """
    text = _bound(store, query, params or {})
    if "service" in _OPAQUE.sub(" ", text).casefold():
        raise BadQuery(f"{query.name}: SERVICE is refused, since it reaches outside the graph")
    try:
        answer = store.query(text, prefixes=PREFIXES, use_default_graph_as_union=True)
    except SyntaxError as error:
        raise BadQuery(
            f"{query.name}: not a SPARQL query: {' '.join(str(error).split())}"
        ) from None
    match answer:
        case QueryBoolean():
            return Table(("answer",), ((bool(answer),),))
        case QueryTriples():
            triples = sorted({tuple(_cell(term) for term in triple) for triple in answer}, key=str)
            return Table(("subject", "predicate", "object"), tuple(triples))
        case QuerySolutions():
            columns = tuple(variable.value for variable in answer.variables)
            return Table(columns, tuple(tuple(map(_cell, row)) for row in answer))


def _bound(store: Store, query: Query, values: Mapping[str, str]) -> str:
    """Return a query's text with each parameter given its value, or left open."""
    known = {param.name: param for param in query.params}
    if unknown := [name for name in values if name not in known]:
        takes = f"it takes {', '.join(known)}" if known else "it takes none"
        raise BadParameter(f"{query.name} has no parameter '{unknown[0]}'; {takes}")
    text = query.text
    for param in query.params:
        if values.get(param.name):
            node = _node(store, param, values[param.name])
            text = text.replace(param.clause, f"VALUES ?_{param.name} {{ {node} }}")
        elif param.required:
            raise BadParameter(
                f"{query.name} needs the parameter '{param.name}': {param.description}"
            )
        else:
            text = text.replace(param.clause, "")
    return text


def _node(store: Store, param: Param, value: str) -> NamedNode:
    """Return the node that a typed value stands for."""
    if param.kind is not Kind.RELATION:
        kind = "body or post" if param.kind is Kind.ACTOR else param.kind
        return NamedNode(find(store, value, ALLOWED[param.kind], kind).iri)
    wanted = re.sub(r"[\s_-]+", "", value).casefold()
    for predicate in Predicate:
        if wanted in {predicate.casefold(), RELATION_WORDS[predicate].replace(" ", "")}:
            return NamedNode(PREFIXES["sl"] + predicate)
    relations = ", ".join(RELATION_WORDS.values())
    raise BadParameter(f"no relation called '{value}'; there are: {relations}")


def _cell(term: NamedNode | BlankNode | Literal | Triple | None) -> Cell:
    """Return a term as a plain value."""
    match term:
        case None:
            return None
        case Literal():
            return _value(term)
        case NamedNode():
            return term.value
        case _:
            return str(term)


def _value(literal: Literal) -> Cell:
    """Return a literal as a number or truth value where it is one, else its wording."""
    datatype = literal.datatype.value.removeprefix(_XSD)
    try:
        if datatype == "integer":
            return int(literal.value)
        if datatype in {"decimal", "double", "float"}:
            return float(literal.value)
    except ValueError:
        return literal.value
    return literal.value == "true" if datatype == "boolean" else literal.value
