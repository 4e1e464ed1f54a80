"""The tokens of a paper with what the rules ask of each: case, class, position, line breaks."""

from dataclasses import dataclass, field
from functools import cache

from spacy.attrs import IDX, ORTH, SPACY
from spacy.tokens import Doc

from .lexicon import lexicon
from .view import View

APOSTROPHES = frozenset({"'s", "’s", "'", "’", "S'", "s'", "s’"})
HYPHENS = frozenset({"-", "‐", "‑"})
DASHES = frozenset({"-", "–", "—", "‐", "‑", "−"})
CONNECTORS = frozenset(
    {
        "of",
        "and",
        "for",
        "the",
        "&",
        "to",
        "in",
        "on",
        "with",
        "at",
        "/",
        "a",
        "from",
        "into",
        "’n",
        "from",
    }
)
# Words that open a sentence with a capital, and never a name.
OPENERS = frozenset(
    """
    the this that these those a an it its he she they we i you our their his her my your there here
    in on at by for from to of with as and or but if when where while who whose which what why how whether
    following after before during since until once although because however therefore also further
    furthermore moreover additionally finally then thus each every any all some no not both either neither
    members officers referring regarding concerning subject please note noted agreed resolved that is are was were
    will would should could may can must has have had do does did be been being upon under over
    beneath underneath below above alongside inside outside beside between through via within without against about into onto per plus such other another most many
    several few more less one two three four five six seven eight nine ten first second third next last
    previous new key actions action background purpose summary introduction conclusion recommendation
    recommendations attendees present apologies see so than too very just only even still
    """.split()
)


@dataclass(frozen=True, slots=True)
class Word:
    """What a token's text tells by itself; one per distinct text."""

    text: str
    lower: str
    capital: bool
    upper: bool
    digits: bool
    alpha: bool
    honorific: bool
    given: bool
    initial: bool
    post_head: bool
    body_head: bool
    connector: bool

    @property
    def title(self) -> bool:
        """True for a capitalised word that is not all capitals."""
        return self.capital and not self.upper


@cache
def word(text: str) -> Word:
    """Return the classes of one token text."""
    lexical = lexicon()
    lower = text.casefold()
    alpha = any(character.isalpha() for character in text)
    return Word(
        text=text,
        lower=lower,
        capital=text[:1].isupper(),
        upper=len(text) > 1 and text.isupper(),
        digits=text.isdigit(),
        alpha=alpha,
        honorific=lower in lexical.honorifics and text[:1].isupper(),
        given=lower in lexical.given_names or lower in lexical.ambiguous_names,
        initial=(len(text) == 1 and text.isupper())
        or (len(text) in (2, 4) and text[1::2] == "." * (len(text) // 2) and text.isupper()),
        post_head=lower in lexical.post_heads and text[:1].isupper(),
        body_head=lower in lexical.body_heads and text[:1].isupper(),
        connector=lower in CONNECTORS,
    )


@dataclass
class Words:
    """The tokens of a paper as parallel lists.

    Attributes:
        source: The text.
        words: Class of each token.
        starts: Offset of each token in `source`.
        spaced: Whether a blank follows each token.
        broken: Whether a line break stood before each token.
        hanging: Whether the line that begins at each token is indented deeper than its block: it goes on with
            the line before.
        gaps: Whether a wide blank, as between columns, stood before each token.
        units: First and last-plus-one token of each unit of the view.
        unit_of: Index of the unit that each token is in; -1 for separators.
    """

    source: str
    words: list[Word]
    starts: list[int]
    spaced: list[bool]
    broken: list[bool] = field(default_factory=list)
    hanging: list[bool] = field(default_factory=list)
    gaps: list[bool] = field(default_factory=list)
    units: list[tuple[int, int]] = field(default_factory=list)
    unit_of: list[int] = field(default_factory=list)

    def __len__(self) -> int:
        return len(self.words)

    def text(self, start: int, end: int) -> str:
        """Return the running text of tokens `start` to `end` (exclusive)."""
        return self.source[self.starts[start] : self.end_of(end - 1)]

    def end_of(self, token: int) -> int:
        """Return the offset after a token."""
        return self.starts[token] + len(self.words[token].text)

    def lowers(self, start: int, end: int) -> list[str]:
        """Return the lower-case texts of tokens `start` to `end` (exclusive)."""
        return [w.lower for w in self.words[start:end]]

    def joined(self, token: int) -> bool:
        """Tell whether a token follows the one before it without a blank."""
        return token > 0 and not self.spaced[token - 1]


def tabulate(doc: Doc, view: View) -> Words:
    """Return the word table of a document.

    Args:
        doc: The view's text, tokenised.
        view: The view.
    """
    array = doc.to_array([ORTH, IDX, SPACY])
    strings = doc.vocab.strings
    texts = {key: word(strings[key]) for key in set(array[:, 0].tolist())}
    words = [texts[key] for key in array[:, 0].tolist()]
    starts = array[:, 1].tolist()
    table = Words(view.text, words, starts, [bool(space) for space in array[:, 2].tolist()])
    table.broken = [False] * len(words)
    table.hanging = [False] * len(words)
    table.gaps = [False] * len(words)
    table.unit_of = [-1] * len(words)
    token = 0
    for number, unit in enumerate(view.units):
        while token < len(words) and starts[token] < unit.start:
            token += 1
        first = token
        while token < len(words) and starts[token] < unit.end:
            table.unit_of[token] = number
            if starts[token] - 1 in view.breaks:
                table.broken[token] = True
                table.hanging[token] = view.indent(starts[token]) > view.indent(unit.start)
            table.gaps[token] = starts[token] - 1 in view.gaps
            token += 1
        table.units.append((first, token))
    return table
