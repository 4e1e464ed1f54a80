"""Facts that rest on wording: patterns over sentences whose names are single symbols.

A sentence is rendered with each mention as one symbol: "⟨G7⟩ is chaired by ⟨O3⟩". Patterns of the
lexicon are regular expressions over that. What is common to all of them is handled here, once:
articles, lists of names, relative clauses, subjects that stand further left, and whether the
sentence asserts anything at all.
"""

import re
from dataclasses import dataclass
from functools import cache

from ..ontology.terms import ORGANISATIONS, EntityType, Predicate
from .lexicon import LexiconError, load
from .mentions import Mention
from .paper import Paper
from .sections import PEOPLE

_LETTERS = {
    EntityType.PERSON: "P",
    EntityType.POST: "O",
    EntityType.COUNCIL: "C",
    EntityType.COMMITTEE: "K",
    EntityType.PARTNERSHIP: "R",
    EntityType.HUB: "H",
    EntityType.GROUP: "G",
    EntityType.SERVICE: "S",
    EntityType.INSPECTORATE: "I",
    EntityType.AGENCY: "A",
    EntityType.MEETING: "M",
    None: "X",
}
_CLASSES = {
    "body": "KRHGS",
    "group": "KG",
    "partnership": "R",
    "org": "CKRHGSIA",
    "actor": "OCKRHGSIA",
    "any": "POCKRHGSIA",
    "post": "O",
    "person": "P",
    "official": "PO",
    "outside": "CIA",
    "name": "CKRHGSIAX",
    "inspector": "I",
    "council": "C",
    "service": "SHC",
}
_SYMBOL = re.compile(r"⟨([A-Z])(\d+)⟩")
_OWNER = re.compile(r" (?:'s|’s) ⟨")
_ARTICLES = (
    r"(?:(?:the|a|an|our|its|their|his|her|this|that|these|both|each|new|joint|local|own|existing|relevant|monthly|"
    r"quarterly|weekly|full|same|current|newly|formed|then|former|wider|council's|also|either|either the|respective|"
    r"independent|acting|interim|chair of the|members of the|chair of|each meeting of|every meeting of|meetings of|"
    r"the next meeting of|next meeting of|a representative of|representatives of|two representatives of|one of) )*"
)
_AND = r"(?: ,| and| ;|, and| &| as well as| together with| along with| plus| or to| or|, then| and also| and subsequently to| and then to| and then| and , through (?:it|them|⟨[A-Z]\d+⟩) , (?:to|into)| and (?:to|into|from|of|by)| ,? and through (?:it|them) (?:to|into))+ "
_NOTE = r"(?: \( [^()⟨⟩]{0,24} \))?"
_AUX = (
    r"(?:(?:will|shall|must|should|is|are|was|were|be|been|being|has|have|had|to|also|now|then|currently|formally|regularly|"
    r"routinely|directly|always|both|jointly|therefore|in|turn|continues?|required|expected|responsible|for|annually|"
    r"quarterly|monthly|already|since|still|normally|usually|first|ultimately|who|which|that|itself|each|in future) |, )*"
)
_BE = r"(?:(?:is|are|was|were|be|been|being|will be|has been|have been|had been|shall be|to be|would be|currently|now|also|again|then|formally|jointly|independently|both|re|still|,|which|that|who|and|directly) )*"
_GAP = r"(?:[^⟨⟩.;:]{0,70}? )?"
_LONG = r"(?:[^.;:]{0,160}? )?"

_NEGATED = re.compile(
    r"\b(?:not|never|no longer|nor|neither|without|rather than|instead of|declined|refused|rejected|unable|"
    r"cannot|failed to|stopped|ceased|withdrawn|did not|had hoped|hoped to|no)\b|n['’]t\b"
)
_UNREAL = re.compile(
    r"^\W*(?:if|should|were|had)\b|\b(?:whether|might|could|would have|suggest(?:s|ed|ion)|wonder(?:s|ed)|"
    r"propos(?:al|als|ed)|ask(?:s|ed) (?:if|how|what|why|when|who)|in the event|unless|hypothetical(?:ly)?|"
    r"were to|may wish|some (?:authorities|councils|areas|places)|in other (?:areas|authorities|councils|places)|elsewhere|alternative(?:ly)?|"
    r"an option|options?|had been considered|was considered but|lost|fell)\b"
)
# Escalation and referral are told as conditions: "if unresolved, the Hub could escalate to ...".
_CONDITIONAL = frozenset({Predicate.ESCALATES_TO, Predicate.REFERS_TO})
_PROPOSED = re.compile(
    r"\b(?:suggest(?:s|ed|ion)|wonder(?:s|ed)|ask(?:s|ed) (?:if|whether|how|what|why)|may wish|hypothetical(?:ly)?|"
    r"an option|would have|in other (?:areas|authorities|councils|places)|elsewhere|whether)\b"
)
_LOST = re.compile(r"\b(?:was|were) (?:lost|defeated|not carried|declared lost)\b|\bfell\b")
_ELSEWHERE = re.compile(r"[^.;:⟨⟩]{0,60}\bto (?:the |this |our )?⟨[KRGHSOIA]\d")
_CLAUSE = re.compile(r"[;:]| but | although | whereas | while ")


@dataclass(frozen=True, slots=True)
class Relation:
    """One wording of one kind of fact.

    Attributes:
        id: Name of the rule, as evidence gives it.
        predicate: The kind of fact.
        patterns: Regular expressions with groups `s` and `o`, either of which may be absent.
        words: Words of which one must stand in the sentence for the pattern to be tried.
        confidence: How sure the wording is.
        default: What an absent end is: "home", the object is the body whose paper it is; "us", the subject is
            it or its council; "list", the subjects are the bodies that the following list names.
        left: Which end a pattern leaves to be found to its left: "s", "o", or neither.
        pairs: Whether the names of one list are partners of each other.
        nominal: Whether it is a naming, true whatever the sentence says: "the Council's Cabinet".
        genitive: Whether that name may stand after "of": "the findings of the Hub are reported to".
    """

    id: str
    predicate: Predicate
    patterns: tuple[re.Pattern[str], ...]
    words: frozenset[str]
    confidence: float
    default: str
    left: str
    genitive: bool
    nominal: bool
    pairs: bool

    def triggered(self, text: str) -> bool:
        """Tell whether a sentence has one of the words; no words means that any sentence will do."""
        return not self.words or not self.words.isdisjoint(re.findall(r"[\w-]+", text))


@cache
def relations() -> tuple[Relation, ...]:
    """Return the wordings, each checked against its examples.

    Raises:
        LexiconError: An entry is malformed, or an example does not behave.
    """
    found = []
    for entry in load("relations")["relation"]:
        name = entry.get("id", str(entry))
        try:
            written = entry["pattern"]
            patterns = tuple(
                re.compile(_expand(p)) for p in ([written] if isinstance(written, str) else written)
            )
            relation = Relation(
                name,
                Predicate(entry["predicate"]),
                patterns,
                frozenset(entry.get("words", ())),
                entry.get("confidence", 0.8),
                entry.get("default", ""),
                entry.get("left", ""),
                entry.get("genitive", False),
                entry.get("nominal", False),
                entry.get("pairs", False),
            )
            must, must_not = entry["must"], entry["must_not"]
        except (KeyError, ValueError, re.error) as error:
            raise LexiconError(f"lexicon/relations.toml: {name}: {error}") from error
        for text in must:
            if not _reads(relation, _example(text)):
                raise LexiconError(f"lexicon/relations.toml: {name}: does not match {text!r}")
        for text in must_not:
            if _reads(relation, _example(text)):
                raise LexiconError(f"lexicon/relations.toml: {name}: matches {text!r}")
        found.append(relation)
    return tuple(found)


def _reads(relation: Relation, text: str) -> bool:
    """Tell whether a wording is recognised in a rendered sentence."""
    return relation.triggered(text) and any(p.search(text) for p in relation.patterns)


def _expand(pattern: str) -> str:
    """Turn "{s:body}", "{o+:any}", "{be}", "{aux}", "{gap}" into regular expressions."""

    def slot(match: re.Match[str]) -> str:
        role, many, class_ = match.group(1), match.group(2), match.group(3) or "actor"
        one = rf"(?:⟨[A-Z]\d+⟩ (?:'s|’s) )?⟨[{_CLASSES[class_]}]\d+⟩"
        text = (
            rf"{_ARTICLES}(?P<{role}>{one}(?:{_NOTE}{_AND}{_ARTICLES}{one})*)"
            if many
            else rf"{_ARTICLES}(?P<{role}>{one})"
        )
        return text

    pattern = re.sub(r"\{(s|o)(\+?)(?::(\w+))?\}", slot, pattern)
    macros = {"be": _BE, "aux": _AUX, "gap": _GAP, "long": _LONG, "the": _ARTICLES}
    return re.sub(r"\{(be|aux|gap|long|the)\}", lambda m: macros[m.group(1)], pattern)


def _example(text: str) -> str:
    counter = iter(range(1, 100))
    return re.sub(r"\[([A-Z])\]", lambda m: f"⟨{m.group(1)}{next(counter)}⟩", text)


@dataclass(slots=True)
class Rendered:
    """A sentence with symbols for names, and the way back to its tokens."""

    text: str
    offsets: list[tuple[int, int]]
    mentions: list[Mention]
    end: int
    words: frozenset[str] = frozenset()

    def __post_init__(self) -> None:
        self.words = frozenset(re.findall(r"[\w-]+", self.text))

    def token(self, offset: int) -> int:
        """Return the token that stands at an offset of the rendering."""
        best = self.offsets[0][1]
        for at, token in self.offsets:
            if at > offset:
                break
            best = token
        return best

    def ids(self, text: str) -> list[Mention]:
        """Return the mentions of which symbols stand in a part of the rendering."""
        return [
            self.mentions[int(s.group(2))]
            for s in _SYMBOL.finditer(text)
            if not _OWNER.match(text, s.end())
        ]


def render(paper: Paper, start: int, end: int) -> Rendered:
    """Render tokens `start` to `end` as text with one symbol for each mention."""
    words = paper.words
    by_start = {m.start: m for m in reversed(paper.mentions_in(start, end))}
    pieces: list[str] = []
    offsets: list[tuple[int, int]] = []
    mentions: list[Mention] = []
    length, token = 0, start
    while token < end:
        mention = by_start.get(token)
        offsets.append((length, token))
        if (
            mention is not None
            and (mention.entity or _may_name(paper, mention, start))
            and mention.end <= end
        ):
            letter = _LETTERS[paper.things[mention.entity].type if mention.entity else None]
            piece = f"⟨{letter}{len(mentions)}⟩"
            if words.words[mention.start].lower in ("its", "our", "their"):
                piece += " 's"
            mentions.append(mention)
            token = _after_acronym(paper, mention.end, end)
        else:
            piece = words.words[token].lower
            token += 1
        pieces.append(piece + " ")
        length += len(piece) + 1
    return Rendered("".join(pieces), offsets, mentions, end)


_TIMES = re.compile(
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|"
    r"thursday|friday|saturday|sunday|\d+|[\s,])+"
)


def _may_name(paper: Paper, mention: Mention, start: int) -> bool:
    """Tell whether capitals of unknown kind can be a name: no month, and no single word that opens a sentence."""
    if mention.type is not None or _TIMES.fullmatch(
        paper.text(mention.start, mention.end).casefold()
    ):
        return False
    return mention.start > start + 1 or mention.end - mention.start > 1


def _after_acronym(paper: Paper, token: int, end: int) -> int:
    """Pass over "(DSCP)" or "(the Board)" after a name."""
    words = paper.words.words
    if token < end and words[token].text in {"’s", "'s", "'", "’"}:
        return token
    if token + 2 < end and words[token].text == "(":
        for close in range(token + 2, min(token + 7, end)):
            if words[close].text == ")":
                inside = words[token + 1 : close]
                if (
                    len(inside) == 1
                    and inside[0].upper
                    or inside[0].text in {"the", "“", '"', "‘", "'", "hereafter"}
                ):
                    return close + 1
                return token
    return token


def read_wording(paper: Paper) -> None:
    """State the facts that the sentences of a paper assert."""
    rules = relations()
    sentences = [
        rendered
        for start, end in paper.sentences
        if end - start > 2
        and not _in_people_list(paper, start, end)
        and (rendered := render(paper, start, end)).mentions
        and not rendered.text.rstrip().endswith("?")
    ]
    for rule in sorted(rules, key=lambda r: r.predicate is not Predicate.HOLDS_POST):
        for rendered in sentences:
            if not rule.words or not rule.words.isdisjoint(rendered.words):
                _apply(paper, rendered, rule)


def _in_people_list(paper: Paper, start: int, end: int) -> bool:
    starts = paper.__dict__.setdefault("_people_tokens", None)
    if starts is None:
        starts = {
            t
            for line in paper.lines
            if line.role in PEOPLE and not line.heading
            for t in range(line.start, line.end)
        }
        paper.__dict__["_people_tokens"] = starts
    return any(token in starts for token in range(start, end))


def _apply(paper: Paper, rendered: Rendered, rule: Relation) -> None:
    for match in (m for pattern in rule.patterns for m in pattern.finditer(rendered.text)):
        if not rule.nominal and not _asserted(
            rendered.text, match, conditional=rule.predicate in _CONDITIONAL
        ):
            continue
        ends = {end: _named_by(rendered, match, end) for end in ("s", "o")}
        if rule.left and not ends[rule.left]:
            other = ends["o" if rule.left == "s" else "s"]
            ends[rule.left] = _found_left(rendered, match.start(), rule, other) or _introduced(
                paper, rendered, match.start(), other
            )
        span = (rendered.token(match.start()), _span_end(rendered, match.end()))
        for mention in ends[rule.left] if rule.left else ():
            span = (min(span[0], mention.start), span[1])
        targets = [m.entity for m in ends["o"]]
        if not ends["o"] and rule.default == "home":
            if _ELSEWHERE.match(rendered.text, match.end()):
                continue
            targets = [paper.home or ""]
        if rule.pairs and not ends["o"]:
            ends["s"], ends["o"] = ends["s"][:1], ends["s"][1:]
            targets = [m.entity for m in ends["o"]]
        if not ends["s"] and rule.default == "us":
            ends["s"] = _ourselves(paper, span)
        if not ends["s"] and rule.default == "home-acts" and paper.home:
            ends["s"] = [Mention(*span, None, "home", entity=paper.home)]
        if rule.default == "list":
            ends["s"] = paper.listed_after(rendered.end)
        _promote(paper, rule, ends)
        if not targets or ends["o"]:
            targets = [m.entity for m in ends["o"]] or targets
        for subject in ends["s"]:
            for target in targets:
                _state(paper, subject.entity, rule, target, span)


def _span_end(rendered: Rendered, offset: int) -> int:
    token = rendered.end
    for at, first in rendered.offsets:
        if at >= offset:
            token = first
            break
    return token


def _state(paper: Paper, subject: str, rule: Relation, target: str, span: tuple[int, int]) -> None:
    if not subject or not target:
        return
    if rule.predicate is Predicate.CHAIRS and paper.things[target].type is EntityType.SERVICE:
        return
    if not paper.claim(subject, rule.predicate, target, span, rule.id, rule.confidence):
        for post in _held(paper, subject):
            paper.claim(post, rule.predicate, target, span, rule.id, rule.confidence - 0.05)
            return
        for post in _held(paper, target):
            paper.claim(subject, rule.predicate, post, span, rule.id, rule.confidence - 0.05)
            return
    if rule.predicate in (Predicate.CHAIRS, Predicate.VICE_CHAIRS):
        paper.claim(subject, Predicate.MEMBER_OF, target, span, rule.id, rule.confidence)


def _held(paper: Paper, person: str) -> list[str]:
    """Return the posts that a person was said to hold, where a fact needs a post."""
    thing = paper.thing(person)
    if thing is None or thing.type is not EntityType.PERSON:
        return []
    return [
        c.object
        for c in paper.claims
        if c.predicate is Predicate.HOLDS_POST and c.subject == person
    ][:1]


def _asserted(text: str, match: re.Match[str], *, conditional: bool) -> bool:
    """Tell whether the words of a match are stated as so, rather than denied, asked or imagined."""
    begin = max((m.end() for m in _CLAUSE.finditer(text, 0, match.start())), default=0)
    if _NEGATED.search(text, max(begin, match.start() - 14), match.end()):
        return False
    if _LOST.search(text):
        return False
    if conditional:
        return not _PROPOSED.search(text[begin : match.end()])
    return not (_UNREAL.search(text[begin : match.end()]) or _UNREAL.match(text))


def _named_by(rendered: Rendered, match: re.Match[str], end: str) -> list[Mention]:
    """Return the names in one end of a match, without one that only owns what follows: "the Trust's chair"."""
    if end not in match.re.groupindex or match.group(end) is None:
        return []
    found = rendered.ids(match.group(end))
    owns = match.end(end) == match.end() and re.match(
        r" ?(?:'s|’s) [a-z]", rendered.text[match.end() :]
    )
    return found[:-1] if owns and len(found) > 1 else found


def _promote(paper: Paper, rule: Relation, ends: dict[str, list[Mention]]) -> None:
    """Take capitals of unknown kind as an organisation, where the wording says that they are one."""
    if rule.predicate not in _NAMING:
        return
    for end, other in (("s", "o"), ("o", "s")):
        for mention in ends[end]:
            if mention.type is None and not mention.entity:
                alike = next(
                    (paper.things[m.entity].type for m in ends[other] if m.entity in paper.things),
                    None,
                )
                type_ = EntityType.AGENCY if rule.predicate is not Predicate.REPLACES else alike
                if type_ is not None and type_ in ORGANISATIONS:
                    paper.promote(mention, type_)


_NAMING = frozenset({Predicate.COMMISSIONS, Predicate.REPLACES, Predicate.PARTNER_OF})


def _ourselves(paper: Paper, span: tuple[int, int]) -> list[Mention]:
    """Return who sends what the paper says is sent, where it names no sender: whose paper it is."""
    home = paper.thing(paper.home)
    own = home is not None and home.type in (EntityType.PARTNERSHIP, EntityType.GROUP)
    who = paper.home if own else paper.authority
    return [Mention(*span, None, "ourselves", entity=who)] if who else []


def _introduced(
    paper: Paper, rendered: Rendered, before: int, other: list[Mention]
) -> list[Mention]:
    """Find the subject of a list item that begins with its verb: in the words that lead into the list."""
    if _SYMBOL.search(rendered.text[:before]) or before > _ITEM_LEAD:
        return []
    lead = paper.lead_in(rendered.offsets[0][1])
    return [m for m in lead if m.entity not in {o.entity for o in other}][:1]


_ITEM_LEAD = 30
_ASIDE = re.compile(
    r" , (?:which|who|whose|that|where|including|through which|by which|of which|known|formerly|previously|chaired|led|set up|"
    r"established|based|hosted|created|although|a |an ) [^,;:]*? , | \( [^()]* \) "
)
_GOVERNED = re.compile(
    r"\b(?:of|to|by|from|with|for|in|at|on|between|via|through|including|under|into|against|about|within|beneath|below|after|"
    r"before|alongside|per|than|as|over|during|since|until|and|or) (?:(?:the|a|an|its|our|their|each|this|that|both|new|local|former) )*$"
)
_FOLLOWS = re.compile(
    r" (?:,|which|who|that)(?: ,)?(?: (?:which|who|that|is|are|was|were|will|shall|to|be|been|has|have|had|also|now|jointly|"
    r"currently|co|-|in|turn|itself|independently|then|directly|formally|re|continues?))* ?"
)
_COORDINATED = re.compile(r"\b(?:and|then|but|also)\b")


def _found_left(
    rendered: Rendered, before: int, rule: Relation, other: list[Mention]
) -> list[Mention]:
    """Find the name that governs a verb further right: the last that no preposition governs.

    Asides are passed over, and where the verb is the second of two ("monitors X and reports to Y"),
    the first such name of the clause is meant.
    """
    text = _ASIDE.sub(lambda m: " " * len(m.group()), rendered.text[:before])
    begin = max((m.end() for m in re.finditer(r"[;:]| that (?=[^⟨⟩]{0,25}⟨)", text)), default=0)
    known = {m.entity for m in other}
    symbols = [
        s
        for s in _SYMBOL.finditer(text, begin)
        if s.group(1) not in ("MX" if rule.predicate not in _NAMING else "M")
        and rendered.mentions[int(s.group(2))].entity not in known
    ]
    if not symbols:
        return []
    last = symbols[-1]
    between = text[last.end() :]
    adjacent = _FOLLOWS.fullmatch(between)
    if (
        adjacent
        and between.strip() != ","
        and not re.search(r"which|who|that", between)
        and _GOVERNED.search(text[begin : last.start()])
    ):
        adjacent = None
    if (
        adjacent
        or re.search(
            r", (?:which|who) (?:(?:is|are|was|were|will|has|have|had|also|now) )*$", between
        )
        or (not between.strip() and rendered.text.startswith((", ", "( "), before))
    ):
        return _with_partners(rendered, text, last, begin)
    free = [s for s in symbols if not _GOVERNED.search(text[begin : s.start()])]
    if free:
        chosen = free[0] if _COORDINATED.search(text[free[-1].end() :]) else free[-1]
        return _with_partners(rendered, text, chosen, begin)
    if rule.genitive:
        found = re.search(
            rf"\b(?:of|from|by|in|within|at) {_ARTICLES}(⟨[{_CLASSES['actor']}]\d+⟩)", text[begin:]
        )
        if found:
            return rendered.ids(found.group(1))
    return []


def _with_partners(
    rendered: Rendered, text: str, symbol: re.Match[str], begin: int
) -> list[Mention]:
    """Return a name with those that are joined to it: "the Police and the Trust"."""
    one = r"⟨[A-Z]\d+⟩"
    found = re.search(rf"(?:{one}{_AND}{_ARTICLES})*$", text[begin : symbol.start()])
    ahead = re.match(rf"(?:{_AND}{_ARTICLES}{one})*", text[symbol.end() :])
    listed = (found.group() if found else "") + symbol.group() + (ahead.group() if ahead else "")
    return rendered.ids(listed)
