"""Those named as some of a kind: "all main providers, including the Trust, report to the Board".

What is told of the kind is told of them, so that the sentence is read again with nothing but their
names where both stand.
"""

import re

from ..lexicon.compiled import compiled
from ..lexicon.syntax import alternatives, syntax
from .patterns import ANY_SYMBOL, ARTICLES
from .rendering import Rendered

_WORDS = syntax()
_NOUNS = frozenset(_WORDS.kinds_named)
_KIND = compiled(
    rf"(?<!⟩ )\b(?:{alternatives(_WORDS.before_kinds_named)} )*{alternatives(_WORDS.kinds_named)} "
    rf"(?P<mark>[,(–] )?(?P<how>{alternatives(_WORDS.naming_of_kind)} (?:, )?(?:both )?)?"
    rf"(?P<names>{ARTICLES}{ANY_SYMBOL}(?:(?: ,)?(?: and| ,) {ARTICLES}{ANY_SYMBOL})*)"
    r"(?P<close> \)| [,–](?= (?!(?:and|or|but|as|who|whose|which|that|where)\b)[a-z]))?"
)
_NONE_OF = re.compile(r"(?:\b(?:not|no|none|nor|neither|few|than|without)|'s|’s) (?:of )?$")
"""Before a kind of which nothing is told, or that is another's."""


def named_of_kind(rendered: Rendered) -> Rendered | None:
    """Return a sentence with those in place of a kind that it names of it, if it names any."""
    if _NOUNS.isdisjoint(rendered.words):
        return None
    text = rendered.text
    spans: list[tuple[int, int]] = []
    for kind in _KIND.finditer(text):
        if _names_some(kind) and not _NONE_OF.search(text, 0, kind.start()):
            spans += [(kind.start(), kind.start("names")), kind.span("close")]
    return rendered.without(spans) if spans else None


def _names_some(kind: re.Match[str]) -> bool:
    """Tell whether names are said to be of a kind, or several stand in brackets after it."""
    bracketed = kind["mark"] == "( " and kind["close"] == " )"
    return bool(kind["how"]) or (bracketed and kind["names"].count("⟨") > 1)
