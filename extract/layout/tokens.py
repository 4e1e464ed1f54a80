"""The tokeniser: a blank English one."""

from functools import cache

import spacy
from spacy.language import Language


@cache
def blank() -> Language:
    """Return a blank English pipeline, shared by all that need only its tokeniser."""
    return spacy.blank("en")


def split(text: str) -> tuple[str, ...]:
    """Return the token texts of a phrase."""
    return tuple(token.text for token in blank().tokenizer(text))
