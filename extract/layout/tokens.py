"""The tokeniser: a blank English one that sets marks apart as clerks write them."""

from functools import cache
from typing import Any

import spacy
from spacy.lang.tokenizer_exceptions import emoticons
from spacy.language import Language
from spacy.util import compile_prefix_regex, compile_suffix_regex
from spacy.vocab import Vocab

_MARKS = ["†", "‡", "√"]
"""Marks beside names that say who was there."""
_PREFIXES = [r"[-‐‑](?=[A-Z])", *_MARKS]
_SUFFIXES = [r"(?<=[a-z)])[-‐‑]", *_MARKS]
"""A hyphen at one end of a word parts it from the next: "Ann Vale- Headteacher"."""


def english(vocab: Vocab | None = None) -> Language:
    """Return a blank English pipeline.

    It knows no emoticons: "):" ends a label, "Present (online):".

    Args:
        vocab: The vocabulary to use; without it a new one.
    """
    nlp = spacy.blank("en") if vocab is None else spacy.blank("en", vocab=vocab)
    tokenizer: Any = nlp.tokenizer
    prefixes = [*(nlp.Defaults.prefixes or ()), *_PREFIXES]
    suffixes = [*(nlp.Defaults.suffixes or ()), *_SUFFIXES]
    tokenizer.rules = {
        form: rule for form, rule in tokenizer.rules.items() if form not in emoticons
    }
    tokenizer.prefix_search = compile_prefix_regex(prefixes).search
    tokenizer.suffix_search = compile_suffix_regex(suffixes).search
    return nlp


@cache
def blank() -> Language:
    """Return a blank English pipeline, shared by all that need only its tokeniser."""
    return english()


def split(text: str) -> tuple[str, ...]:
    """Return the token texts of a phrase."""
    return tuple(token.text for token in blank().tokenizer(text))
