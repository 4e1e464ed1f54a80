"""Sentences with one symbol for each name, as wordings are read over them.

"The Audit Group (AG) is chaired by Jo Bell." is rendered "the ⟨G0⟩ is chaired by ⟨P1⟩ . ".
"""

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field
from operator import itemgetter

from ...ontology.terms import EntityType
from ..lexicon.english import english
from ..lexicon.references import reference_words
from ..lexicon.syntax import alternatives, syntax
from ..mentions import Mention
from ..paper import Paper
from .patterns import LEAD, LETTERS, OWNER, SYMBOL
from .wordings import words_of

_DATE = re.compile(rf"(?:{alternatives(syntax().dates)}|\d+|[\s,])+")
_DESCRIPTION = re.compile(rf"\b{alternatives(syntax().descriptions)}$")
_REPORT = re.compile(r"\breports?$")
_OFFICE = re.compile(r"(?:co-?|vice[- ]|deputy )?(?:chair|convenor)(?:m[ae]n|persons?|s)?")
_CHAIR = re.compile(rf"[(,–-] {LEAD}(?: \)| of the (?:group|board|panel|committee))?[ .;]*$")
"""How an item of a list ends that names who leads."""
_OWNED_WITHIN = 3
"""Tokens after "her" within which is what she writes: "her annual report"."""
_BRACKETED = 7
"""Tokens within which a bracket that shortens a name is closed."""


@dataclass(slots=True)
class Rendered:
    """A sentence with symbols for names, and the way back to its tokens.

    Attributes:
        text: The rendering, each word and symbol followed by a blank.
        offsets: Where in it words and symbols begin, and the token that each begins with.
        mentions: The names; a symbol's number is an index of this.
        end: Token after the last.
        listed: How many of the last names are items of the list that the sentence leads into.
        words: The words in it and the letters of the names, in their order.
    """

    text: str
    offsets: list[tuple[int, int]]
    mentions: list[Mention]
    end: int
    listed: int = 0
    words: list[str] = field(init=False)

    def __post_init__(self) -> None:
        """Collect the words."""
        self.words = words_of(self.text)

    def token(self, offset: int) -> int:
        """Return the token that stands at an offset of the rendering."""
        at = bisect_right(self.offsets, offset, key=itemgetter(0))
        return self.offsets[max(at - 1, 0)][1]

    def token_from(self, offset: int) -> int:
        """Return the first token that begins at an offset of the rendering, or after it."""
        at = bisect_left(self.offsets, offset, key=itemgetter(0))
        return self.offsets[at][1] if at < len(self.offsets) else self.end

    def named(self, symbol: re.Match[str]) -> Mention:
        """Return the mention that a symbol stands for."""
        return self.mentions[int(symbol[2])]

    def is_item(self, mention: Mention) -> bool:
        """Tell whether a name is that of an item of the list below the sentence."""
        return self.listed > 0 and mention in self.mentions[-self.listed :]

    def names(self, text: str) -> list[Mention]:
        """Return the names in a part of the rendering, but for those that only own another."""
        return [
            self.named(symbol)
            for symbol in SYMBOL.finditer(text)
            if not OWNER.match(text, symbol.end())
        ]


def render(paper: Paper, start: int, end: int) -> Rendered:
    """Render tokens `start` to `end` as text with one symbol for each name."""
    words = paper.words.words
    by_start = {
        m.start: m
        for m in reversed(paper.mentions_in(start, end))
        if m.end <= end and (m.entity or _may_name(paper, m, start))
    }
    pieces: list[str] = []
    offsets: list[tuple[int, int]] = []
    mentions: list[Mention] = []
    length, token = 0, start
    while token < end:
        offsets.append((length, token))
        mention = by_start.get(token)
        if mention is None:
            piece = words[token].lower
            token += 1
        else:
            piece = _symbol(paper, mention, len(mentions))
            mentions.append(mention)
            held = by_start.get(mention.end + 1)  # "Jo Bell (DCS)"
            office = held is not None and held.type is EntityType.POST is not mention.type
            token = mention.end if office else _after_acronym(paper, mention.end, end)
        pieces.append(piece + " ")
        length += len(piece) + 1
    return Rendered("".join(pieces), offsets, mentions, end)


def with_list(paper: Paper, rendered: Rendered, names: list[Mention]) -> Rendered:
    """Return a sentence that leads into a list with what its items name: "oversees ⟨G1⟩ , ⟨G2⟩".

    Args:
        paper: The paper.
        rendered: The sentence: "oversees :".
        names: What the items name, in order.
    """
    text = rendered.text.rstrip(" .:–-") + " "
    offsets = [place for place in rendered.offsets if place[0] < len(text)]
    mentions = list(rendered.mentions)
    for name in names:
        text += "; " if name is not names[0] else ""
        offsets.append((len(text), name.start))
        text += _symbol(paper, name, len(mentions)) + " "
        mentions.append(name)
        text += _office(paper, name)
    return Rendered(text, offsets, mentions, rendered.end, len(names))


def _office(paper: Paper, name: Mention) -> str:
    """Return "( chair ) " or the like, if the item that a name begins ends so."""
    end = paper.words.units[paper.words.unit_of[name.start]][1]
    line = next((t for t in range(name.end, end) if paper.words.broken[t]), end)
    office = _CHAIR.search(" ".join(paper.words.lowers(name.end, line)))
    return f"( {office['second'] or ''}chair ) " if office else ""


def spell_out(rendered: Rendered, start: int, end: int, names: list[Mention]) -> Rendered:
    """Return a sentence with the symbols of names in place of words that mean them together.

    Args:
        rendered: The sentence.
        start: Offset of the words.
        end: Offset after them.
        names: Mentions, elsewhere, of those that are meant.
    """
    here, after = rendered.token(start), rendered.token_from(end)
    text, offsets = rendered.text[:start], [p for p in rendered.offsets if p[0] < start]
    mentions = list(rendered.mentions)
    for name in names:
        offsets.append((len(text), here))
        text += f"⟨{LETTERS[name.type]}{len(mentions)}⟩ " + ("" if name is names[-1] else "and ")
        mentions.append(Mention(here, after, name.type, "together", entity=name.entity))
    shift = len(text) - end
    offsets += [(offset + shift, token) for offset, token in rendered.offsets if offset >= end]
    return Rendered(text + rendered.text[end:], offsets, mentions, rendered.end, rendered.listed)


def _symbol(paper: Paper, mention: Mention, number: int) -> str:
    letter = LETTERS[paper.things[mention.entity].type if mention.entity else None]
    word = paper.words.words[mention.start].lower
    owns = word in english().possessives or (mention.rule == "pointer" and _is_hers(paper, mention))
    return f"⟨{letter}{number}⟩" + (" 's" if owns else "")


def _is_hers(paper: Paper, mention: Mention) -> bool:
    """Tell whether a pointer is "my", or "her" before what she writes or is managed by."""
    words = paper.words.words
    ahead = {word.lower for word in words[mention.end : mention.end + _OWNED_WITHIN]}
    word = words[mention.start].lower
    if word == "my":
        return True
    hers = word in reference_words().pronouns.of_people
    return hers and not reference_words().pronouns.of_officials.isdisjoint(ahead)


def _may_name(paper: Paper, mention: Mention, start: int) -> bool:
    """Tell whether capitals of unknown kind can be a name.

    A date is none, nor what somebody is to another, nor an "Annual Report", nor a single word that
    opens a sentence.
    """
    text = paper.text(mention.start, mention.end).casefold()
    if (
        mention.type is not None
        or _OFFICE.fullmatch(text)
        or _DATE.fullmatch(text)
        or _DESCRIPTION.search(text)
        or _REPORT.search(text)
    ):
        return False
    return mention.start > start + 1 or " " in text


def _after_acronym(paper: Paper, token: int, end: int) -> int:
    """Return the token after "(DSCP)" or "(the Board)", if that stands at a token."""
    words = paper.words.words
    if token + 2 >= end or words[token].text != "(":
        return token
    closing = (t for t in range(token + 2, min(token + _BRACKETED, end)) if words[t].text == ")")
    close = next(closing, token)
    inside = words[token + 1 : close]
    if not inside or any(word.lower == "partners" for word in inside):
        return token  # "(the safeguarding partners)" names several together
    shortens = len(inside) == 1 and inside[0].upper
    if shortens or inside[0].text in syntax().abbreviating:
        return close + 1
    return token
