"""The table of names that must be one, must stay two, or that a person must decide."""

import datetime as dt
import tomllib
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from sightline.extract.facts import Reading
from sightline.graph.identity.compare import compare
from sightline.graph.identity.pairs import unsure
from sightline.graph.identity.things import things
from sightline.graph.resolve import resolve
from sightline.ontology.terms import EntityType, Predicate
from sightline.tests.graph.made import Made

TABLE = tomllib.loads((Path(__file__).parent / "pairs.toml").read_text("utf-8"))
ROWS = [
    pytest.param(kind, verdict, row, id=f"{kind}-{verdict}-{row['a']} / {row['b']}-{number}")
    for kind, verdicts in TABLE.items()
    for verdict, rows in verdicts.items()
    for number, row in enumerate(rows)
]
TYPES = {
    "person": EntityType.PERSON,
    "post": EntityType.POST,
    "council": EntityType.COUNCIL,
    "body": EntityType.GROUP,
}
HONORIFICS = ("Cllr ", "Councillor ", "Dr ", "Professor ", "Revd ", "Supt ", "Superintendent ")


def papers(kind: str, row: dict[str, Any]) -> tuple[list[Reading], list[tuple[str, str]]]:
    """Papers that say what a row says, and where they name the two."""
    first = Made("a.txt", date=dt.date(2019, 5, 1))
    second = first
    if not row.get("together"):
        place = row.get("place_b", "Anyshire") or None
        second = Made("b.txt", place=place, date=dt.date(row.get("year_b", 2019), 6, 1))
    named = []
    for made, side in ((first, "a"), (second, "b")):
        aliases = [row["alias_a"]] if side == "a" and "alias_a" in row else []
        if title := row.get(f"title_{side}"):
            aliases.append(f"{title} {row[side]}")
        national = bool(row.get("national"))
        named.append(made.entity(TYPES[kind], row[side], *aliases, national=national))
        seat(made, kind, named[-1], row, side)
    if row.get("meeting"):
        board = first.entity(EntityType.COMMITTEE, "Scrutiny Board")
        sitting = first.entity(EntityType.MEETING, "m", body=board, date=first.date)
        for person in named:
            first.fact(person, Predicate.ATTENDED, sitting)
    # Another paper, so that both places are known.
    other = Made("c.txt", place="Otherton")
    other.entity(EntityType.COUNCIL, "Otherton City Council")
    readings = [
        made.reading() for made in ([first, other] if first is second else [first, second, other])
    ]
    hashes = {made.path: made.reading().document.sha256 for made in (first, second)}
    return readings, [(hashes[first.path], named[0]), (hashes[second.path], named[1])]


def seat(made: Made, kind: str, entity: str, row: dict[str, Any], side: str) -> None:
    """Tie an entity to what its row says."""
    if body := row.get(f"in_{side}"):
        national = body == "NHS England"
        type_ = EntityType.AGENCY if kind == "post" or national else EntityType.COMMITTEE
        relation = Predicate.POST_IN if kind == "post" else Predicate.MEMBER_OF
        made.fact(entity, relation, made.entity(type_, body, national=national))
    if "post" in row:
        made.fact(entity, Predicate.HOLDS_POST, made.entity(EntityType.POST, row["post"]))
    if row.get("holder"):
        relation = Predicate.HOLDS_POST if kind == "post" else Predicate.MEMBER_OF
        made.fact(made.entity(EntityType.PERSON, row["holder"]), relation, entity)


@pytest.mark.parametrize(("kind", "verdict", "row"), ROWS)
def test_the_table_of_pairs(kind: str, verdict: str, row: dict[str, Any]) -> None:
    readings, (one, other) = papers(kind, row)
    resolved = resolve(readings)
    assert resolve(reversed(readings)) == resolved
    if resolved[one].iri == resolved[other].iri:
        assert verdict == "same"
        return
    found = things(readings, resolved)
    a, b = found[resolved[one].iri], found[resolved[other].iri]
    comparison = compare(a, b)
    assert (comparison.verdict, comparison) == (verdict, comparison)
    assert compare(b, a).score == comparison.score
    listed = {frozenset({p.one.is_.iri, p.other.is_.iri}) for p in unsure(found)}
    assert (frozenset({a.is_.iri, b.is_.iri}) in listed) is (verdict == "unsure")
    assert all(comparison.reasons)


def test_the_table_is_large_and_has_all_kinds() -> None:
    counts = Counter((kind, verdict) for kind, rows in TABLE.items() for verdict in rows)
    assert len(ROWS) >= 150
    assert {("person", "unsure"), ("body", "unsure"), ("post", "unsure")} <= counts.keys()
