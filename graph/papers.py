"""A reading as bytes and back: what a graph folder keeps of each paper."""

import dataclasses
import datetime as dt
import gzip
import json
import zlib
from dataclasses import replace
from typing import Any, Final

from ..extract.document import Block, BlockKind, Document
from ..extract.facts import Decision, Entity, Evidence, Fact, Reading
from ..ontology.terms import DecisionKind, EntityType, PaperKind, Predicate

_GZIP: Final = 16
"""Tells zlib that what it is given is as gzip writes it."""

_TEXT: Final = ("text", "blocks", "pages")
"""What of a document is its text, which takes most of the room and of the time."""


def pack(reading: Reading) -> bytes:
    """Return a reading as compressed JSON; equal readings give equal bytes.

    The text is compressed apart and comes last, so that the rest can be had without it.
    """
    text = {name: getattr(reading.document, name) for name in _TEXT}
    bare = replace(reading, document=replace(reading.document, text="", blocks=(), pages=()))
    return b"".join(gzip.compress(_json(part), compresslevel=6, mtime=0) for part in (bare, text))


def unpack(data: bytes, *, text: bool = True) -> Reading:
    """Return the reading that `pack` made into bytes.

    Args:
        data: The bytes.
        text: False to leave out the text of the paper.

    Raises:
        ValueError: If the bytes are not a whole reading.
    """
    try:
        read, rest = _first_part(data)
        if text:
            read["document"] |= _first_part(rest)[0]
        return _reading(read)
    except (KeyError, TypeError, ValueError, zlib.error) as error:
        raise ValueError("not a whole reading") from error


def _first_part(data: bytes) -> tuple[dict[str, Any], bytes]:
    """Return what the first of several compressed parts holds, and the others."""
    part = zlib.decompressobj(wbits=zlib.MAX_WBITS | _GZIP)
    held = part.decompress(data)
    if not part.eof:
        raise ValueError("cut off")
    return json.loads(held), part.unused_data


def _json(value: object) -> bytes:
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"), default=_plain)
    return f"{text}\n".encode()


def _plain(value: object) -> object:
    if isinstance(value, dt.date):
        return value.isoformat()
    if dataclasses.is_dataclass(value):
        return {field.name: getattr(value, field.name) for field in dataclasses.fields(value)}
    raise TypeError(f"a reading holds no {type(value).__name__}")


def _reading(data: dict[str, Any]) -> Reading:
    return Reading(
        **{
            **data,
            "document": _document(data["document"]),
            "kind": PaperKind(data["kind"]),
            "date": _date(data["date"]),
            "contacts": tuple(data["contacts"]),
            "entities": tuple(_entity(entity) for entity in data["entities"]),
            "facts": tuple(_fact(fact) for fact in data["facts"]),
            "decisions": tuple(_decision(decision) for decision in data["decisions"]),
        }
    )


def _document(data: dict[str, Any]) -> Document:
    blocks = tuple(_block(block) for block in data["blocks"])
    return Document(**{**data, "blocks": blocks, "pages": tuple(data["pages"])})


def _block(data: dict[str, Any]) -> Block:
    rows = tuple(
        tuple(tuple((start, end) for start, end in cell) for cell in row) for row in data["rows"]
    )
    gaps = tuple((start, end) for start, end in data.get("gaps", ()))
    return Block(**{**data, "kind": BlockKind(data["kind"]), "rows": rows, "gaps": gaps})


def _entity(data: dict[str, Any]) -> Entity:
    return Entity(
        **{
            **data,
            "type": EntityType(data["type"]),
            "aliases": tuple(data["aliases"]),
            "evidence": Evidence(**data["evidence"]),
            "date": _date(data["date"]),
        }
    )


def _fact(data: dict[str, Any]) -> Fact:
    evidence = tuple(Evidence(**passage) for passage in data["evidence"])
    return Fact(data["subject"], Predicate(data["predicate"]), data["object"], evidence)


def _decision(data: dict[str, Any]) -> Decision:
    evidence = Evidence(**data["evidence"])
    return Decision(**{**data, "kind": DecisionKind(data["kind"]), "evidence": evidence})


def _date(text: str | None) -> dt.date | None:
    return dt.date.fromisoformat(text) if text else None
