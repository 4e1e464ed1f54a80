"""Sentences with one symbol for each name, as wordings are read over them.

"The Audit Group (AG) is chaired by Jo Bell." is rendered "the ⟨G0⟩ is chaired by ⟨P1⟩ . ".
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import accumulate

from ...ontology.terms import EMPLOYERS, EntityType
from ..layout.words import AND
from ..lexicon.english import english
from ..lexicon.grammar import grammar
from ..lexicon.references import reference_words
from ..lexicon.syntax import alternatives, syntax
from ..lexicon.wordings import wording
from ..mentions import COUNCILS, SHARED_NOUN, Mention
from ..offices_of_two import led_by_two
from ..paper import Paper
from .patterns import LEAD, LETTERS, OWNER, SYMBOL
from .wordings import words_of

_DATE = re.compile(rf"(?:{alternatives(syntax().dates)}|\d+|[\s,])+")
_DESCRIPTION = re.compile(rf"\b{alternatives(syntax().descriptions)}$")
_BRAND = re.compile(r"[a-z]{2}[A-Z]|[A-Za-z]{3}\d")
"""What is inside a brand, and in no other word that opens a sentence: "CareWorks", "Activ8"."""
_REPORT = re.compile(
    r"\breports?(?: (?:and|&) (?:[a-z]+ ){0,2}(?:plan|strategy|accounts|summary|statement))?$"
)
_SEVERAL = re.compile(
    r"(?:[a-z]+ )?(?:sub (?:- )?(?:groups|committees)|subgroups|subcommittees|work ?streams"
    r"|(?:working|activity|task|task (?:and|&) finish) groups)"
)
"""What groups are together, and no name of one: "Sub-Groups"."""
_OFFICE = re.compile(r"(?:co-?|vice[- ]|deputy )?(?:chair|convenor)(?:m[ae]n|persons?|s)?")
_CHAIR = re.compile(rf"[(,–-] {LEAD}(?: \)| of the (?:group|board|panel|committee))?[ .;]*$")
"""How an item of a list ends that names who leads."""
_OWN = re.compile(rf"(?<=⟩ ['’]s )(?:{alternatives(syntax().own)} )+(?=⟨)")
"""What is said between an owner and a name, and changes nothing: "the Council 's own Panel"."""
_SERVED = re.compile(
    rf"\b(?:the|its|our|an?) (?P<served>{alternatives(syntax().served)} (?:['’]s? )?)(?=⟨[GKRHS]\d)"
)
"""Whom a body is for, where its name does not say so: "the children 's Learning Group"."""
_COUNCILLOR = re.compile(rf"\b{alternatives(sorted(grammar().bodies.areas))} (?=⟨P\d)")
"""Of which council a councillor is, before the name: "County ⟨P0⟩"."""
_ATTRIBUTE = re.compile(
    rf"\b{alternatives(syntax().sending)} (?:an?|the|its|their|his|her|our) "
    rf"{alternatives(syntax().how_often)} (?P<about>⟨[HSOAXC]\d+⟩ )"
    rf"(?=(?:[a-z]+ )?{alternatives(syntax().papers)} )"
)
"""What a report is about that is sent, by one word before it: "an annual ⟨H1⟩ report"."""
_NOT_ONLY = re.compile(r"\b(?P<before>not) only\b[^.;:]{3,120}? (?P<but>but)\b")
"""What joins two things that are told of with some emphasis."""
_COLON = re.compile(r"(?:(?<= (?:to|by|of) )|(?<= from )): (?=(?:the )?⟨)")
"""What parts a preposition from the first of several names: "is presented to : the ⟨O1⟩ ;"."""
_HOURS = wording("people", "working-hours").pattern
_WORKS = re.compile(
    rf"(?<=⟩ )(?:\( {_HOURS} \) |[,–—-] {_HOURS} (?:\( [^()⟨⟩]{{1,20}} \) )?(?=[,:;(–—-] ))"
    rf"|(?<=\ba ){_HOURS} (?=⟨O)"
)
"""How much somebody works: "the ⟨O0⟩ - full time - ⟨P1⟩", "a part - time ⟨O2⟩"."""
_DASHED = re.compile(
    r"(?<=⟩ )(?P<open>[–-]) (?:which|who|whose) [^–;:.]{2,160} "
    r"(?<!vice )(?<!co )(?<!sub )(?<!multi )(?<!cross )(?<!non )(?P<close>(?P=open)) (?=⟨|[a-z])"
)
"""What is told of a name between dashes, as it might be between commas."""
TOGETHER = "together"
"""The rule of a name that stands in place of what several are called together."""
_IN_FULL = {
    **{f"re{verb}": f"re - {verb}" for verb in syntax().done_again},
    **dict.fromkeys(("n't", "n’t"), "not"),
    "ca": "can",
    "wo": "will",
    "sha": "shall",
}
"""One form for what papers write in two: "reappointed" and "re-appointed", "can't" and "cannot"."""
_OWNED_WITHIN = 3
"""Tokens after "her" within which is what she writes: "her annual report"."""
_BRACKETED = 7
"""Tokens within which a bracket that shortens a name is closed."""


@dataclass
class Rendered:
    """A sentence with symbols for names, and the way back to its tokens.

    Attributes:
        text: The rendering, each word and symbol followed by a blank.
        offsets: Where in it each word and symbol begins.
        tokens: The token that each begins with.
        mentions: The names; a symbol's number is an index of this.
        end: Token after the last.
        listed: How many of the last names are items of the list that the sentence leads into.
    """

    text: str
    offsets: list[int]
    tokens: list[int]
    mentions: list[Mention]
    end: int
    listed: int = 0

    @property
    def start(self) -> int:
        """The first token."""
        return self.tokens[0]

    @cached_property
    def words(self) -> list[str]:
        """The words in it and the letters of the names, in their order."""
        return words_of(self.text)

    def token(self, offset: int) -> int:
        """Return the token that stands at an offset of the rendering."""
        return self.tokens[max(bisect_right(self.offsets, offset) - 1, 0)]

    def token_from(self, offset: int) -> int:
        """Return the first token that begins at an offset of the rendering, or after it."""
        at = bisect_left(self.offsets, offset)
        return self.tokens[at] if at < len(self.tokens) else self.end

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

    def without(
        self,
        spans: list[tuple[int, int]],
        instead: Mapping[tuple[int, int], str] | None = None,
    ) -> "Rendered":
        """Return the sentence without some stretches of its text, each of whole words.

        Args:
            spans: What is left out.
            instead: What is said in place of other stretches, without a blank after it.
        """
        said = instead or {}
        starts = {start: f"{words} " for (start, _), words in said.items()}
        gone = [*spans, *((start + 1, end) for start, end in said)]
        ends = [*self.offsets[1:], len(self.text)]
        kept = [
            (starts.get(start, self.text[start:end]), token)
            for start, end, token in zip(self.offsets, ends, self.tokens, strict=True)
            if not any(first <= start < last for first, last in gone)
        ]
        pieces = [piece for piece, _ in kept]
        offsets = list(accumulate(map(len, pieces[:-1]), initial=0))
        tokens = [token for _, token in kept]
        return Rendered("".join(pieces), offsets, tokens, self.mentions, self.end, self.listed)

    def ending_at(
        self,
        end: int,
        spans: list[tuple[int, int]],
        instead: Mapping[tuple[int, int], str] | None = None,
    ) -> "Rendered":
        """Return the sentence as if it ended at an offset, without some stretches before that.

        Args:
            end: The offset of the word or mark with which what comes after it begins.
            spans: What is left out.
            instead: What is said in place of other stretches.
        """
        if end == len(self.text):
            return self.without(spans, instead)
        mark = self.text.index(" ", end) + 1
        said = {**(instead or {}), (end, mark): "."}
        clause = self.without([*spans, (mark, len(self.text))], said)
        return replace(clause, end=self.token_from(end), listed=0)


def render(paper: Paper, start: int, end: int) -> Rendered:
    """Render tokens `start` to `end` as text with one symbol for each name."""
    names = [
        m
        for m in paper.mentions_in(start, end)
        if m.end <= end and (m.entity or _may_name(paper, m, start))
    ]
    names = [led_by_two(paper, m) or m for m in names]
    posts = {m.start for m in names if m.type is EntityType.POST}
    pieces: list[str] = []
    tokens: list[int] = []
    mentions: list[Mention] = []
    token = start
    for name in names:
        if name.start < token:
            continue
        pieces += paper.words.lowers(token, name.start)
        owns = name.end in posts and _is_before_title(paper, name)
        pieces.append(_symbol(paper, name, len(mentions)) + (" 's" if owns else ""))
        tokens += range(token, name.start + 1)
        mentions.append(name)
        held = name.end + 1 in posts and name.type is not EntityType.POST  # "Jo Bell (DCS)"
        token = name.end if held else _after_acronym(paper, name, end)
        token = _after_noun(paper, name, token, end)
    pieces += paper.words.lowers(token, end)
    tokens += range(token, end)
    pieces = [_IN_FULL.get(piece, piece) for piece in pieces]
    pieces, tokens = _with_plain_joins(pieces, tokens)
    offsets = list(accumulate((len(piece) + 1 for piece in pieces[:-1]), initial=0))
    rendered = Rendered(" ".join(pieces) + " ", offsets, tokens, mentions, end)
    said = [m.span() for m in _OWN.finditer(rendered.text)]
    said += [m.span("served") for m in _SERVED.finditer(rendered.text)]
    said += [m.span() for m in _COLON.finditer(rendered.text)]
    said += [m.span() for m in _WORKS.finditer(rendered.text)]
    said += [m.span() for m in _COUNCILLOR.finditer(rendered.text)]
    said += [m.span("about") for m in _ATTRIBUTE.finditer(rendered.text)]
    dashes = [m.span(mark) for m in _DASHED.finditer(rendered.text) for mark in ("open", "close")]
    return rendered.without(said, dict.fromkeys(dashes, ",")) if said or dashes else rendered


def _with_plain_joins(pieces: list[str], tokens: list[int]) -> tuple[list[str], list[int]]:
    """Return the words of a sentence with "and" in place of "not only ... but"."""
    if "only" not in pieces:
        return pieces, tokens
    said, plain = " ".join(pieces), dict(enumerate(pieces))
    starts = {o: n for n, o in enumerate(accumulate((len(p) + 1 for p in pieces), initial=0))}
    for match in _NOT_ONLY.finditer(said):
        first, but = starts[match.start("before")], starts[match.start("but")]
        plain[but] = "and"
        del plain[first], plain[first + 1]
    return list(plain.values()), [tokens[n] for n in plain]


def _is_before_title(paper: Paper, name: Mention) -> bool:
    """Tell whether an acronym stands before a title as its owner does: "the ICB Chief Nurse"."""
    acronym = name.end - name.start == 1 and paper.words.words[name.start].upper
    return acronym and name.type in EMPLOYERS and not paper.words.broken[name.end]


def with_list(paper: Paper, rendered: Rendered, names: list[Mention], said: str = "") -> Rendered:
    """Return a sentence that leads into a list with what its items name: "oversees ⟨G1⟩ , ⟨G2⟩".

    Args:
        paper: The paper.
        rendered: The sentence: "oversees :".
        names: What the items name, in order.
        said: What each item says before its name.
    """
    text = rendered.text.rstrip(" .:–-") + " "
    offsets = rendered.offsets[: bisect_left(rendered.offsets, len(text))]
    tokens = rendered.tokens[: len(offsets)]
    if said:
        offsets.append(len(text))
        tokens.append(names[0].start)
        text += said
    mentions = list(rendered.mentions)
    for name in names:
        text += "; " if name is not names[0] else ""
        offsets.append(len(text))
        tokens.append(name.start)
        text += _symbol(paper, name, len(mentions)) + " "
        mentions.append(name)
        text += _office(paper, name)
    return Rendered(text, offsets, tokens, mentions, rendered.end, len(names))


def _office(paper: Paper, name: Mention) -> str:
    """Return "( chair ) " or the like, if the item that a name begins ends so."""
    end = paper.words.units[paper.words.unit_of[name.start]][1]
    line = next((t for t in range(name.end, end) if paper.words.broken[t]), end)
    office = _CHAIR.search(" ".join(paper.words.lowers(name.end, line)))
    return f"( {office['second'] or ''}chair ) " if office else ""


def spell_out(
    rendered: Rendered, start: int, end: int, names: list[Mention], said: str = ""
) -> Rendered:
    """Return a sentence with the symbols of names in place of words that mean them together.

    Args:
        rendered: The sentence.
        start: Offset of the words.
        end: Offset after them.
        names: Mentions, elsewhere, of those that are meant.
        said: What is said before the first of them.
    """
    here, after = rendered.token(start), rendered.token_from(end)
    first, last = (bisect_left(rendered.offsets, at) for at in (start, end))
    text, mentions = rendered.text[:start] + said, list(rendered.mentions)
    offsets, tokens = rendered.offsets[:first], rendered.tokens[:first]
    for name in names:
        offsets.append(len(text))
        tokens.append(here)
        text += f"⟨{LETTERS[name.type]}{len(mentions)}⟩ " + ("" if name is names[-1] else "and ")
        mentions.append(Mention(here, after, name.type, TOGETHER, entity=name.entity))
    shift = len(text) - end
    offsets += [offset + shift for offset in rendered.offsets[last:]]
    tokens += rendered.tokens[last:]
    text += rendered.text[end:]
    return Rendered(text, offsets, tokens, mentions, rendered.end, rendered.listed)


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

    A date is none, nor what somebody is to another, nor an "Annual Report", nor "Sub-Groups", nor
    "County" before a councillor, nor a single word that opens a sentence, unless it has a capital
    inside: "CareWorks".
    """
    text = paper.text(mention.start, mention.end).casefold()
    lowers = paper.words.lowers(mention.start, mention.end)
    if (
        mention.type is not None
        or _OFFICE.fullmatch(text)
        or _DATE.fullmatch(text)
        or _DESCRIPTION.search(text)
        or _REPORT.search(text)
        or "officio" in (lowers[-1], paper.words.lower(mention.end))  # "3 Ex officio Members"
        or re.fullmatch(_HOURS, text)
        or re.fullmatch(_HOURS, paper.text(max(mention.start - 1, 0), mention.end).casefold())
        or (text.endswith("s") and _SEVERAL.fullmatch(" ".join(lowers)))
        or (text in grammar().bodies.areas and _leads_to_person(paper, mention))
    ):
        return False
    branded = _BRAND.search(paper.text(mention.start, mention.end))
    return mention.start > start + 1 or " " in text or branded is not None


def _leads_to_person(paper: Paper, mention: Mention) -> bool:
    return any(m.type is EntityType.PERSON for m in paper.mentions_in(mention.end, mention.end + 1))


def _after_acronym(paper: Paper, name: Mention, end: int) -> int:
    """Return the token after "(DSCP)" or "(the Board)", if that follows a name, else its end."""
    words, token = paper.words.words, name.end
    if token + 2 >= end or words[token].text != "(":
        return token
    closing = (t for t in range(token + 2, min(token + _BRACKETED, end)) if words[t].text == ")")
    close = next(closing, token)
    inside = words[token + 1 : close]
    if not inside or any(word.lower == "partners" for word in inside):
        return token  # "(the safeguarding partners)" names several together
    if name.type is EntityType.PERSON and _names_employer(paper, token + 1, close):
        return token  # "Jo Hill (ANHT)"
    shortens = len(inside) == 1 and (inside[0].upper or inside[0].text[:-1].isupper())
    if name.type is EntityType.POST:  # "(Deputy DCS)", "(DCS and DASS)"
        joins = AND | reference_words().titles.ranks | {"/"}
        shortens |= inside[-1].upper and all(w.upper or w.lower in joins for w in inside)
    if shortens or inside[0].text in syntax().abbreviating:
        return close + 1
    return token


def _after_noun(paper: Paper, name: Mention, token: int, end: int) -> int:
    """Return the token after "borough councils", which several places before it share."""
    after = token
    while after < end and paper.words.lower(after) in grammar().bodies.council_kinds:
        after += 1
    shared = name.rule == SHARED_NOUN and after < end and paper.words.lower(after) == COUNCILS
    return after + 1 if shared else token


def _names_employer(paper: Paper, start: int, end: int) -> bool:
    """Tell whether a stretch is the name of an agency or a council and nothing else."""
    named = paper.named_in(start, end)
    return any((m.start, m.end) == (start, end) and m.type in EMPLOYERS for m in named)
