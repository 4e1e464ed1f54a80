"""Writes ontology.md from the ontology."""

# ruff: noqa: INP001  a script, not a package

from importlib.resources import files
from pathlib import Path
from typing import Final

from rdflib import Graph, Node, URIRef
from rdflib.namespace import DCTERMS, OWL, RDF, RDFS, SKOS

PAGE: Final = Path(__file__).parent / "ontology.md"
_SL: Final = "https://w3id.org/sightline/ns#"
_SECTIONS: Final = {
    "Classes": (OWL.Class, ("class", "under", "what it is")),
    "Relations and other properties that lead to things": (
        OWL.ObjectProperty,
        ("property", "under", "from → to", "what it says"),
    ),
    "Properties with values": (
        OWL.DatatypeProperty,
        ("property", "under", "from → to", "what it says"),
    ),
}
_HEAD: Final = """\
# The ontology

`ontology/sightline.ttl` says what a graph can say; `ontology/shapes.ttl` holds the SHACL shapes
that `sightline check` validates against. This page is generated from the first by `make docs`.

Prefix: `sl: <https://w3id.org/sightline/ns#>`.
"""


def text() -> str:
    """Return the page."""
    ontology = Graph().parse(data=files("sightline.ontology").joinpath("sightline.ttl").read_text())
    about = ontology.value(URIRef(_SL.rstrip("#")), DCTERMS.description)
    parts = [_HEAD, str(about)]
    for title, (kind, columns) in _SECTIONS.items():
        terms = {term for term in ontology.subjects(RDF.type, kind) if _described(ontology, term)}
        rows = sorted(_row(ontology, term, ends="from → to" in columns) for term in terms)
        parts += [f"## {title}", _table(columns, rows)]
    kinds = sorted(ontology.subjects(SKOS.inScheme, URIRef(_SL + "paperKinds")), key=str)
    parts += [
        "## Kinds of paper",
        "Concepts of the scheme `sl:paperKinds`, which `dcterms:type` of a paper names.",
        _table(
            ("concept", "label", "what it is"),
            [
                (
                    _code(ontology, kind),
                    str(ontology.value(kind, SKOS.prefLabel) or ""),
                    str(ontology.value(kind, SKOS.definition) or ""),
                )
                for kind in kinds
            ],
        ),
    ]
    return "\n\n".join(part.strip() for part in parts) + "\n"


def _described(ontology: Graph, term: Node) -> bool:
    """Tell what the ontology mints or explains from what it only restates."""
    return isinstance(term, URIRef) and (
        term.startswith(_SL) or (term, RDFS.comment, None) in ontology
    )


def _row(ontology: Graph, term: Node, *, ends: bool) -> tuple[str, ...]:
    above = [
        _code(ontology, parent)
        for relation in (RDFS.subClassOf, RDFS.subPropertyOf)
        for parent in sorted(ontology.objects(term, relation), key=str)
        if isinstance(parent, URIRef)
    ]
    between = [
        " or ".join(_ends(ontology, ontology.value(term, end))) for end in (RDFS.domain, RDFS.range)
    ]
    about = str(ontology.value(term, RDFS.comment) or "")
    return (
        _code(ontology, term),
        ", ".join(above),
        *([" → ".join(between)] if ends else []),
        about,
    )


def _ends(ontology: Graph, end: Node | None) -> list[str]:
    """Return the classes that a domain or range admits."""
    if end is None:
        return ["anything"]
    if union := ontology.value(end, OWL.unionOf):
        return [_code(ontology, member) for member in ontology.items(union)]
    return [_code(ontology, end)]


def _code(ontology: Graph, term: Node) -> str:
    return f"`{term.n3(ontology.namespace_manager)}`"


def _table(columns: tuple[str, ...], rows: list[tuple[str, ...]]) -> str:
    lines = [columns, ("---",) * len(columns), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


if __name__ == "__main__":
    PAGE.write_text(text(), encoding="utf-8")
