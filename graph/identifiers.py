"""Names of things as IRIs: each is hashed from what stays the same, so two runs agree."""

import hashlib
import re
import unicodedata

BASE = "https://w3id.org/sightline/id/"
DERIVED = f"{BASE}derived/"
"""What the IRI of every derived graph begins with; all others are papers."""

TIME = f"{DERIVED}time"
"""The IRI of the derived graph of time."""

IDENTITY = f"{DERIVED}identity"
"""The IRI of the derived graph of the links that follow from decisions."""

_SLUG_LENGTH = 60


def document_iri(sha256: str) -> str:
    """Return the IRI of a paper, which is that of its named graph, from the hash of its bytes."""
    return f"{BASE}document/{sha256[:20]}"


def entity_iri(segment: str, label: str, *stable: str) -> str:
    """Return the IRI of an entity.

    Args:
        segment: "person", "post", "body" or "meeting".
        label: Its name, for the readable part.
        *stable: What tells it from every other entity.
    """
    return f"{BASE}{segment}/{slug(label)}-{_hash(segment, *stable)[:8]}"


def evidence_iri(document: str, *stable: str) -> str:
    """Return the IRI of a passage that supports one statement of a paper."""
    return f"{BASE}evidence/{_hash(document, *stable)[:20]}"


def decision_iri(document: str, *stable: str) -> str:
    """Return the IRI of a decision that a paper records."""
    return f"{BASE}decision/{_hash(document, *stable)[:20]}"


def slug(label: str) -> str:
    """Return a label as lower-case ASCII words joined by hyphens, cut at a word."""
    ascii_label = unicodedata.normalize("NFKD", label).encode("ascii", "ignore").decode()
    joined = "-".join(re.findall(r"[a-z0-9]+", ascii_label.replace("'", "").lower()))
    if len(joined) > _SLUG_LENGTH:
        joined = joined[: _SLUG_LENGTH + 1].rpartition("-")[0] or joined[:_SLUG_LENGTH]
    return joined or "unnamed"


def _hash(*parts: str) -> str:
    return hashlib.sha256("\x1f".join(parts).encode()).hexdigest()
