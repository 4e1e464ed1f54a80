"""The tokens of a paper with what the rules ask of each: case, class, position, line breaks."""

import re
import unicodedata
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from itertools import chain, pairwise

from spacy.tokens import Doc

from ..lexicon import lexicon
from ..lexicon.grammar import grammar
from .view import View

_WHOLE_LETTERS = str.maketrans({"ł": "l", "ø": "o", "ı": "i", "đ": "d", "ß": "ss", "æ": "ae"})
"""Letters with a mark that is no accent, and what lists have in their place."""
_APOSTROPHES = frozenset({"'s", "’s", "'S", "’S", "'", "’", "S'", "s'", "s’"})
_CONTRACTED = ("'re", "’re", "'ve", "’ve", "'ll", "’ll", "n't", "n’t")
"""How a word ends that is a pronoun with a verb, or a verb: "YOU'RE"."""
HYPHENS = frozenset({"-", "‐", "‑"})
DASHES = frozenset({"-", "–", "—", "‐", "‑", "−"})
AND = frozenset({"and", "&"})
ELECTED = frozenset({"member", "councillor"})
"""Nouns that head a title in certain company: "Lead Councillor"."""

_LOST = " s "
"""A possessive whose apostrophe a converter has lost: "Children s Services"."""

_COMPOUND = re.compile(r"\w[ ,‐‑-]+[\w&]")
_SHORTEST_COMPOUND = 3
_CAPITALS_OF_LIST = 0.65
"""Share of words with a capital from which a line is a list."""
_ROOM = 0.6
"""Share of the longest line of a paper within which a line, with the next word, ends by choice."""
_INITIALS = (2, 4)
"""Lengths of initials written with full stops: "J." and "J.A."."""


@dataclass(frozen=True, slots=True)
class Word:
    """What a token's text tells by itself; one per distinct text.

    Attributes:
        text: The text.
        lower: The text in lower case; of dashes, the short one.
        plain: The text, with "and" for an ampersand and straight apostrophes.
        capital: It begins with a capital.
        upper: It is all capitals, and more than one.
        digits: It is a number.
        numbered: It has a digit.
        alpha: It has a letter.
        honorific: It may stand before a person's name.
        addressing: It may begin what does: "Acting" before "Superintendent", "Councillors".
        given: It is a given name.
        initial: It is an initial: "J", "J.", "J.A.".
        post_head: It may head the title of a post.
        titling: It may do so, or does in certain company: "Member" of a cabinet.
        body_head: It may head the name of a body.
        connector: It is a small word that may stand inside a name.
        opener: It opens a sentence, and no name, with its capital.
        topic: It names a subject, so that no person is called so.
        apostrophe: It ends a possessive, or is an apostrophe.
        hyphen: It is a hyphen.
        dash: It is a hyphen or a dash.
        compound: It is the name of a place of several words.
    """

    text: str
    lower: str
    plain: str
    capital: bool
    upper: bool
    digits: bool
    numbered: bool
    alpha: bool
    honorific: bool
    addressing: bool
    given: bool
    initial: bool
    post_head: bool
    titling: bool
    body_head: bool
    connector: bool
    opener: bool
    topic: bool
    apostrophe: bool
    hyphen: bool
    dash: bool
    compound: bool

    @property
    def title(self) -> bool:
        """True for a capitalised word that is not all capitals."""
        return self.capital and not self.upper


@lru_cache(maxsize=2**14)
def word(text: str) -> Word:
    """Return the classes of one token text."""
    lexical, small, people = lexicon(), grammar().words, grammar().people
    lower, capital = text.casefold().replace("—", "–"), text[:1].isupper()
    spelt = lower in lexical.ranks & lexical.given_names and not text.isupper()  # "Di", not "DI"
    honorific = lower in lexical.honorifics and capital and not spelt
    addresses = (lexical.plural_honorifics, people.rank_prefixes, people.acting_ranks)
    post_head = lower in lexical.post_heads and capital
    names = (lower, _without_accents(lower))
    return Word(
        text=text,
        lower=lower,
        plain="and" if text in {"&", "AND"} else text.replace("’", "'"),
        capital=capital,
        upper=len(text) > 1 and text.isupper(),
        digits=text.isdigit(),
        numbered=any(character.isdigit() for character in text),
        alpha=any(character.isalpha() for character in text),
        honorific=honorific,
        addressing=honorific or any(lower in words for words in addresses),
        given=any(n in lexical.given_names or n in lexical.ambiguous_names for n in names),
        initial=_is_initial(text),
        post_head=post_head,
        titling=post_head or lower in ELECTED or lower in grammar().posts.led,
        body_head=lower in lexical.body_heads and capital,
        connector=lower in small.connectors,
        opener=lower in small.openers or lower.endswith(_CONTRACTED),
        topic=lower in lexical.topic_words,
        apostrophe=text in _APOSTROPHES,
        hyphen=text in HYPHENS,
        dash=text in DASHES,
        compound=capital and len(text) > _SHORTEST_COMPOUND and _COMPOUND.search(text) is not None,
    )


def _without_accents(text: str) -> str:
    """Return a word with its letters as lists have them: "zoe" for "zoë"."""
    if text.isascii():
        return text
    parts = unicodedata.normalize("NFD", text.translate(_WHOLE_LETTERS))
    return "".join(part for part in parts if not unicodedata.combining(part))


def _is_initial(text: str) -> bool:
    dotted = len(text) in _INITIALS and not text[1::2].strip(".")
    return text.isupper() and (len(text) == 1 or dotted)


@dataclass
class Words:
    """The tokens of a paper as parallel lists.

    Attributes:
        source: The text.
        words: Class of each token.
        lowered: Lower-case text of each token.
        starts: Offset of each token in `source`.
        ends: Offset after each token.
        spaced: Whether a blank follows each token.
        broken: Whether a line break stood before each token.
        unwrapped: Whether each line break ends something, for no line is wrapped.
        width: Characters of the longest line of running text.
        hanging: Whether the line that begins at each token is indented deeper than its block: it
            goes on with the line before.
        gaps: Whether a wide blank, as between columns, stood before each token.
        units: First and last-plus-one token of each unit of the view.
        unit_of: Index of the unit that each token is in; -1 for separators.
    """

    source: str
    words: list[Word]
    lowered: list[str]
    starts: list[int]
    ends: list[int]
    spaced: list[bool]
    broken: list[bool] = field(default_factory=list)
    unwrapped: bool = False
    width: int = 0
    hanging: list[bool] = field(default_factory=list)
    gaps: list[bool] = field(default_factory=list)
    units: list[tuple[int, int]] = field(default_factory=list)
    unit_of: list[int] = field(default_factory=list)

    def __len__(self) -> int:
        """Return how many tokens there are."""
        return len(self.words)

    def text(self, start: int, end: int) -> str:
        """Return the running text of tokens `start` to `end` (exclusive)."""
        return self.source[self.starts[start] : self.ends[end - 1]]

    def lines(self, start: int, end: int) -> list[tuple[int, int]]:
        """Return the lines of tokens `start` to `end` (exclusive), cut at each break; often one."""
        if start >= end:
            return []
        if True not in self.broken[start + 1 : end]:
            return [(start, end)]
        breaks = [token for token in range(start + 1, end) if self.broken[token]]
        return list(pairwise([start, *breaks, end]))

    def had_room(self, token: int) -> bool:
        """Tell whether the line above a break ended long before the next word had to go below."""
        first, _ = self.units[self.unit_of[token]]
        start = next((t for t in range(token - 1, first, -1) if self.broken[t]), first)
        return self.ends[token] - self.starts[start] <= _ROOM * self.width

    def lower(self, token: int) -> str:
        """Return the lower-case text of a token; empty where there is no such token."""
        return self.lowered[token] if 0 <= token < len(self.lowered) else ""

    def lowers(self, start: int, end: int) -> list[str]:
        """Return the lower-case texts of tokens `start` to `end` (exclusive)."""
        return self.lowered[start:end]

    def share_of_capitals(self, start: int, end: int) -> float:
        """Return the share of words with a capital, small words that names may have left out.

        It tells names and titles from running text; 1 where there are no words.
        """
        words = [word for word in self.words[start:end] if word.alpha and not word.connector]
        return sum(word.capital for word in words) / len(words) if words else 1

    def lists_names(self, start: int, end: int) -> bool:
        """Tell whether tokens list names and titles, rather than telling something."""
        return self.share_of_capitals(start, end) >= _CAPITALS_OF_LIST

    def find(self, lowers: AbstractSet[str]) -> list[int]:
        """Return the tokens, in order, that are one of some words in lower case."""
        return sorted(chain.from_iterable(self._places[w] for w in self._places.keys() & lowers))

    @cached_property
    def _places(self) -> dict[str, list[int]]:
        """The tokens of each lower-case text."""
        places: dict[str, list[int]] = defaultdict(list)
        for token, lower in enumerate(self.lowered):
            places[lower].append(token)
        return places

    def joined(self, token: int) -> bool:
        """Tell whether a token follows the one before it without a blank."""
        return token > 0 and not self.spaced[token - 1]

    def hyphenated(self, token: int, end: int) -> bool:
        """Tell whether a hyphen stands at a token and ties the words on both sides into one."""
        return (
            token + 1 < end
            and self.words[token].hyphen
            and self.joined(token)
            and self.joined(token + 1)
        )

    def sub_group(self, head: int) -> int:
        """Return where "sub-group" or "sub group" begins that ends with a head; else the head."""
        before = self.lowered[max(head - 2, 0) : head]
        if before[-1:] == ["sub"]:
            return head - 1
        return head - 2 if before == ["sub", "-"] else head

    def royal(self, token: int) -> bool:
        """Tell whether "His" begins "His Majesty's"."""
        return self.lower(token) in {"his", "her"} and self.lower(token + 1) == "majesty"

    def after_connectors(self, token: int, end: int) -> int:
        """Return the first token from here, at most `end`, that is no connector."""
        while token < end and self.words[token].connector:
            token += 1
        return token


def tabulate(doc: Doc, view: View) -> Words:
    """Return the word table of a document.

    Args:
        doc: The view's text, tokenised.
        view: The view.
    """
    array = doc.to_array(["IDX", "LENGTH", "SPACY"])
    starts: list[int] = array[:, 0].tolist()
    ends: list[int] = (array[:, 0] + array[:, 1]).tolist()
    text = view.text
    words = [word(text[start:end]) for start, end in zip(starts, ends, strict=True)]
    spaced: list[bool] = array[:, 2].astype(bool).tolist()
    if _LOST in text:
        _restore_possessives(words, spaced)
    table = Words(
        source=text,
        words=words,
        lowered=[word.lower for word in words],
        starts=starts,
        ends=ends,
        spaced=spaced,
        unwrapped=view.unwrapped,
        width=view.width,
        broken=[False] * len(words),
        hanging=[False] * len(words),
        gaps=[False] * len(words),
        unit_of=[-1] * len(words),
    )
    _lay_out(table, view)
    return table


def _restore_possessives(words: list[Word], spaced: list[bool]) -> None:
    """Read a lone "s" after a word as a possessive whose apostrophe a converter has lost."""
    possessive = word("’s")
    for number, (before, lone, after) in enumerate(zip(words, words[1:], words[2:], strict=False)):
        owns = lone.text == "s" and len(before.text) > 1 and before.text.isalpha()
        if owns and after.alpha and spaced[number] and spaced[number + 1]:
            words[number + 1] = possessive
            spaced[number] = False


def _lay_out(table: Words, view: View) -> None:
    """Enter in a word table the units, line breaks and wide blanks of its view."""
    starts = table.starts
    for number, unit in enumerate(view.units):
        first, last = bisect_left(starts, unit.start), bisect_left(starts, unit.end)
        table.units.append((first, last))
        table.unit_of[first:last] = [number] * (last - first)
    for token in _after(table, view.breaks):
        unit = view.units[table.unit_of[token]]
        table.broken[token] = True
        table.hanging[token] = view.hangs(starts[token], unit)
    for token in _after(table, view.gaps):
        table.gaps[token] = True


def _after(table: Words, blanks: AbstractSet[int]) -> list[int]:
    """Return the tokens of units that begin where some blanks end."""
    ends = {blank + 1 for blank in blanks}
    tokens = (bisect_left(table.starts, end) for end in ends)
    found = [token for token in tokens if token < len(table) and table.starts[token] in ends]
    return [token for token in found if table.unit_of[token] >= 0]
