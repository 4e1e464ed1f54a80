"""Sentences that leave out their subject, or begin in what leads into a list.

Below "The Panel will:" the item "report to the Board" says that the Panel will report to the Board;
in the Panel's section "Oversees the Hub" tells of the Panel. They are read with what was left out.
"""

import re
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import accumulate

from ...ontology.terms import BODIES, EntityType
from ..document import BlockKind
from ..lexicon.compiled import compiled
from ..lexicon.syntax import alternatives, gerund, syntax, third_person
from ..mentions import Mention
from ..paper import Paper
from .governing import OF, find_left
from .list_items import is_withheld, lead_in
from .patterns import ANY_SYMBOL, ARTICLES, LETTERS, SYMBOL
from .rendering import Rendered, render
from .subjects import named_in_row, spoken_of
from .unsaid import UNDERSTOOD

_FINITE = r"(?:is|are|was|were|has|have|had|will|shall|should|must|may|can|which|that)"
_STAFF = rf"{alternatives(syntax().staff)} (?:of|from) "
_NO_NOUN = rf"(?!of |for |and |, |{_FINITE} |{_STAFF})"
"""What follows a verb, and not a noun that looks like one: "reports are received".

Nor what describes one: "lead officers from the Council".
"""
_MARK = (
    r"(?:\W+ |\(? ?[0-9a-z]{1,4} ?[.)] |[0-9]+(?:\.[0-9]+)* )*"
    rf"(?P<label>(?:overall |main |key )?{alternatives(syntax().purposes)} (?:(?::|–|-) )+)?"
)
"""What stands before a verb that opens a sentence: "• 3.1", "purpose :"."""
_LEADS = re.compile(
    r"(?::|\b(?:will|shall|must|should|to|is|are|for|by|include|includes))(?: also)?[ :–-]*$"
)
"""How a block ends of which the items below it are the rest."""
_NAME = re.compile(r"(?:[0-9.]+ )?(?:the )?⟨[A-Z]0⟩ (?:: )?")
"""A block that names nothing but whom the items below it tell of."""
_TO_THEM = compiled(rf"\b(?:to|by|with) {ARTICLES}{ANY_SYMBOL}")
"""What may come to whoever is meant, too: "consider what is referred to the Panel, and report"."""
_ACTING = frozenset({*BODIES, EntityType.POST, EntityType.AGENCY, EntityType.COUNCIL})
_LETTERS = "".join(sorted(LETTERS[kind] for kind in _ACTING))


def with_subjects(paper: Paper, found: Iterable[Rendered]) -> Iterator[Rendered]:
    """Yield sentences, those that have no subject with who is understood, where that is known.

    Args:
        paper: The paper.
        found: Its sentences.
    """
    for rendered in map(_without_colon, found):
        opening = _openings().match(rendered.text) if rendered.mentions else None
        if opening is None:
            yield rendered
            continue
        acting = _acting(paper, rendered, opening)
        symbols = SYMBOL.finditer(_TO_THEM.sub("", rendered.text))
        if acting and {rendered.named(s).entity for s in symbols}.isdisjoint(acting):
            verb = _thirds().get(opening["base"] or opening["doing"] or "", "")
            rest = opening.end() if verb else opening.end("mark")
            what = "standing" if opening["standing"] else "being"
            if opening[what]:
                rest, verb = opening.start(what), "is"
            yield _begun(paper, rendered, rest, acting, verb)
        else:
            yield rendered


@cache
def _openings() -> re.Pattern[str]:
    """Return how a sentence begins that has no subject, by the form of its verb."""
    duties = syntax().duty_verbs
    third = alternatives([*map(third_person, duties), *syntax().telegraphic])
    adverbs = rf"(?:{alternatives(syntax().in_passing)} )?"
    return compiled(
        rf"(?P<mark>{_MARK}){adverbs}(?:(?P<third>{third}) {_NO_NOUN}"
        rf"|(?:to )?{adverbs}(?P<base>{alternatives(duties)}) {_NO_NOUN}(?!from )"
        rf"|(?P<doing>{alternatives([*map(gerund, duties)])}) "
        rf"|(?P<standing>{alternatives(syntax().standing)}) (?={ARTICLES}{ANY_SYMBOL} ?\W*$)"
        rf"|(?:directly )?(?P<being>{alternatives(syntax().answerable)}) (?=(?:for|to) ))"
    )


@cache
def _named_with_colon() -> re.Pattern[str]:
    """Return how an item begins that names somebody, and then what they do: "⟨G0⟩ : reports"."""
    third = alternatives([*map(third_person, syntax().duty_verbs), *syntax().telegraphic])
    return compiled(rf"(?:{_MARK})⟨[{_LETTERS}]0⟩ (?P<colon>[:–—-] )(?={third} {_NO_NOUN})")


def _without_colon(rendered: Rendered) -> Rendered:
    """Return a sentence without the colon after the name that it is about."""
    found = _named_with_colon().match(rendered.text)
    return rendered.without([found.span("colon")]) if found else rendered


@cache
def _thirds() -> dict[str, str]:
    """Return what somebody does by how a list says it: "oversee" and "overseeing" as "oversees"."""
    return {
        form: third_person(verb) for verb in syntax().duty_verbs for form in (verb, gerund(verb))
    }


def _acting(paper: Paper, rendered: Rendered, opening: re.Match[str]) -> dict[str, None]:
    """Return of whom a sentence tells that does not say so, in their order."""
    unit = paper.words.unit_of[rendered.start]
    block = paper.view.block_of(unit)
    if block.kind is BlockKind.ITEM and _opens(paper, rendered.start, unit):
        led = _led(paper, rendered.start)
        if led:
            return led
    listed = block.kind is BlockKind.ITEM and not paper.of_meeting
    if is_withheld(paper, rendered.start):
        return {}
    without_verb = opening["being"] or opening["standing"]
    if not (opening["third"] or without_verb or opening["label"] or listed):
        return {}
    in_table = block.kind is BlockKind.TABLE
    above = named_in_row(paper, unit) if in_table else None
    topic = paper.thing(above or spoken_of(paper, rendered.start))
    return {topic.id: None} if topic is not None and topic.type in _ACTING else {}


def _opens(paper: Paper, token: int, unit: int) -> bool:
    start = paper.words.units[unit][0]
    return not any(word.alpha and len(word.text) > 1 for word in paper.words.words[start:token])


def _led(paper: Paper, token: int) -> dict[str, None]:
    """Return who leads into the list of a token: "The Panel will :"."""
    lead = lead_in(paper, token)
    if lead is None:
        return {}
    above = render(paper, *(paper.sentence_at(lead[1] - 1) or lead))
    if _NAME.fullmatch(above.text):
        return {m.entity: None for m in above.mentions if paper.stands_for(m, _ACTING)}
    leading = _LEADS.search(above.text)
    if leading is None:
        return {}
    found = find_left(above, leading.start() + 1, [], _LETTERS, genitive=OF)
    return dict.fromkeys(m.entity for m in found if m.entity)


def _begun(
    paper: Paper, rendered: Rendered, rest: int, acting: Iterable[str], verb: str
) -> Rendered:
    """Return a sentence that begins with who is meant, and with another form of its verb.

    Args:
        paper: The paper.
        rendered: The sentence: "oversee the ⟨G0⟩ ".
        rest: Offset of what stays of it.
        acting: The ids of those who are meant.
        verb: What they do, "oversees", if what stays does not say it.
    """
    entities = list(acting)
    names = (f"⟨{LETTERS[paper.things[e].type]}{n}⟩ " for n, e in enumerate(entities))
    said = "and ".join(names) + (f"{verb} " if verb else "")
    shift = len(entities)
    here = rendered.token(rest)
    mentions = [
        Mention(here, here + 1, paper.things[e].type, UNDERSTOOD, entity=e) for e in entities
    ]
    ends = [*rendered.offsets[1:], len(rendered.text)]
    kept = [
        (SYMBOL.sub(lambda s: f"⟨{s[1]}{int(s[2]) + shift}⟩", rendered.text[start:end]), token)
        for start, end, token in zip(rendered.offsets, ends, rendered.tokens, strict=True)
        if start >= rest
    ]
    pieces = [*((word, here) for word in re.findall(r"\S+ ", said)), *kept]
    offsets = list(accumulate((len(piece) for piece, _ in pieces[:-1]), initial=0))
    return Rendered(
        "".join(piece for piece, _ in pieces),
        offsets,
        [token for _, token in pieces],
        [*mentions, *rendered.mentions],
        rendered.end,
        rendered.listed,
    )
