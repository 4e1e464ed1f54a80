"""The tokeniser: spaCy's English one, but for marks that clerks set beside names."""

from functools import cache

from spacy.lang.en import English, EnglishDefaults
from spacy.lang.tokenizer_exceptions import emoticons
from spacy.language import BaseDefaults, Language
from spacy.vocab import Vocab

_MARKS = ["†", "‡", "√"]
"""Marks beside names that say who was there."""
_PREFIXES = [r"[-‐‑](?=[A-Z])", *_MARKS]
_SUFFIXES = [r"(?<=[a-z)])[-‐‑]", r"(?<=[a-z)])/", *_MARKS]
"""A hyphen or slash at one end of a word parts it from the next: "Ann Vale- Headteacher"."""
_INFIXES = [*EnglishDefaults.infixes, r"(?<=[A-Za-z)]);(?=[A-Z])"]
"""A semicolon parts the items of a list that lost their blanks: "Jo Bell, Clerk;Al Dee"."""
_FORMS = frozenset({"Ltd.", "Inc.", "Co.", "Corp."})
"""What ends the name of a company is the same word with and without a full stop."""


def _is_a_name(form: str) -> bool:
    """Tell whether what may be two words without an apostrophe is a surname here: "Cant"."""
    return form.isalpha() and form.istitle() and form != "Cannot"


_EXCEPTIONS = {
    form: tokens
    for form, tokens in EnglishDefaults.tokenizer_exceptions.items()
    if form not in emoticons and form not in _FORMS and not (len(tokens) > 1 and _is_a_name(form))
}


class _Defaults(EnglishDefaults):
    """Those of English, without emoticons: "):" ends a label, "Present (online):"."""

    tokenizer_exceptions = _EXCEPTIONS
    prefixes = (*(BaseDefaults.prefixes or ()), *_PREFIXES)
    suffixes = (*(BaseDefaults.suffixes or ()), *_SUFFIXES)
    infixes = _INFIXES


class _ClerksEnglish(English):  # type: ignore[no-untyped-call]  # spaCy's hook has no types
    Defaults = _Defaults


def english(vocab: Vocab | None = None) -> Language:
    """Return a blank English pipeline.

    Args:
        vocab: The vocabulary to use; without it the one that all such pipelines share, with its
            tokeniser, which takes long to make.
    """
    if vocab is not None:
        return _ClerksEnglish(vocab)
    return _ClerksEnglish(_shared().vocab, create_tokenizer=lambda _: _shared().tokenizer)


@cache
def _shared() -> Language:
    return _ClerksEnglish()


def split(text: str) -> tuple[str, ...]:
    """Return the token texts of a phrase."""
    return tuple(token.text for token in _shared().tokenizer(text))
