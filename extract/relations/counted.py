"""Bodies of one kind that a paper counts: "the four Boards", "both Councils", then "each Board"."""

import re
from collections.abc import Iterable

from ...ontology.terms import BOARDS, ORGANISATIONS, EntityType
from ..lexicon import lexicon
from ..lexicon.syntax import alternatives, number_of, syntax
from ..mentions import Mention
from ..names import Key, key
from ..paper import Paper
from ..thing import Thing
from .patterns import SYMBOL
from .rendering import Rendered, spell_out

_KINDS = alternatives(syntax().counted_kinds)
_NUMBERS = syntax().numbers[2:]
_GOES_ON = rf"(?!{alternatives(syntax().of_counted)} |['’])"
"""What follows is told of them, and no name of something that is theirs: "the four LSCB chairs"."""
_COUNTED = re.compile(
    r"\b(?:(?:each|all|any|both|either) of )?(?:(?:the|our|its|these|all) )?"
    rf"(?P<count>both|{alternatives(_NUMBERS)}) (?:of )?(?:the |our |these )?"
    rf"(?P<kind>(?:[a-z]+ ){{0,5}}?(?:{_KINDS}(?<=s)|⟨X\d+⟩)) {_GOES_ON}"
)
_EACH = re.compile(
    rf"\b(?:each|every|all|either)(?: of)?(?: the)? (?P<kind>{_KINDS}|⟨[A-Z]\d+⟩) {_GOES_ON}"
)
_AGAIN = re.compile(rf"\b(?:the|our|these) (?P<kind>{_KINDS}(?<=s)|⟨X\d+⟩) {_GOES_ON}")
"""The same, after they were counted: "the two Boards", and then "the Boards"."""
_COUNTING = frozenset({"both", *_NUMBERS})
_ONE_BY_ONE = frozenset({"each", "every", "all", "either"})
_OFFICERS = re.compile(rf"\b{alternatives(syntax().of_counted)} (?:of|from|for) $")
"""Before bodies of which not they are told, but who is in them: "the chairs of the four boards"."""
_FEWEST = 2
_SENTENCES_BACK = 4
_MOST_COUNTED = 4
"""Times that one sentence counts bodies, at most."""
_GENERAL = frozenset(syntax().of_any_kind)
_COUNCILS = frozenset({"council", "authority"})
_OF_PARTNERSHIPS = frozenset({"board", "partnership"})
_PARTNERSHIPS = frozenset({EntityType.PARTNERSHIP})


def spelt_out_counted(paper: Paper, sentences: list[Rendered]) -> list[Rendered]:
    """Return sentences with names in place of bodies that they count, and then of "each" and "the".

    They are meant where the paper names as many of their kind. What counts and names them says it
    by itself.
    """
    known: dict[str, list[Mention]] = {}
    found: list[Rendered] = []
    for number, sentence in enumerate(sentences):
        before = sentences[max(number - _SENTENCES_BACK, 0) : number]
        found.append(_one_by_one(paper, _counted(paper, sentence, before, known), known))
    return found


def _counted(
    paper: Paper, rendered: Rendered, before: list[Rendered], known: dict[str, list[Mention]]
) -> Rendered:
    at = 0
    for _ in range(_MOST_COUNTED):
        if _COUNTING.isdisjoint(rendered.words):
            break
        found = _COUNTED.search(rendered.text, at)
        if found is None:
            break
        at = found.end()
        kind = _kind(paper, rendered, found["kind"])
        count = _number(found["count"])
        bodies = (kind and _named_before(paper, before, kind, count)) or _bodies(paper, kind, count)
        if not bodies or _OFFICERS.search(rendered.text, 0, found.start()):
            continue
        known[kind[-1]] = bodies
        if {m.entity for m in bodies}.isdisjoint(m.entity for m in rendered.mentions):
            rendered = spell_out(rendered, found.start(), found.end(), bodies, "both ")
            at = found.start()
    return rendered


def _one_by_one(paper: Paper, rendered: Rendered, known: dict[str, list[Mention]]) -> Rendered:
    """Return a sentence with names for bodies counted before: "each Board", "the Boards"."""
    if not known:
        return rendered
    single = not _ONE_BY_ONE.isdisjoint(rendered.words) and _EACH.search(rendered.text)
    found = single or _all_again(paper, rendered)
    kind = _kind(paper, rendered, found["kind"]) if found else ()
    bodies = known.get(kind[-1], []) if found and len(kind) == 1 else []
    if not found or not bodies:
        return rendered
    beside = rendered.text[: found.start()] + rendered.text[found.end() :]
    apart = {rendered.named(symbol).entity for symbol in SYMBOL.finditer(beside)}
    if not apart.isdisjoint(m.entity for m in bodies):
        return rendered
    return spell_out(rendered, found.start(), found.end(), bodies, "both ")


def _all_again(paper: Paper, rendered: Rendered) -> re.Match[str] | None:
    """Return where a sentence tells of several bodies without counting them: "the Boards"."""
    for found in _AGAIN.finditer(rendered.text):
        symbol = SYMBOL.fullmatch(found["kind"])
        mention = rendered.named(symbol) if symbol else None
        said = paper.text(mention.start, mention.end) if mention else found["kind"]
        if said.endswith("s") and not _OFFICERS.search(rendered.text, 0, found.start()):
            return found
    return None


def _number(count: str) -> int:
    return _FEWEST if count == "both" else number_of(count)


def _kind(paper: Paper, rendered: Rendered, said: str) -> Key:
    """Return the words of a kind of body, in the singular; none where it counts no such bodies."""
    symbol = SYMBOL.search(said)
    if symbol is not None:
        mention = rendered.named(symbol)
        said = SYMBOL.sub(lambda _: paper.text(mention.start, mention.end), said)
    words = _in_full(said)
    head = re.fullmatch(_KINDS, f"{words[-1]}s") if words else None
    return words if head or words[-1:] == ("authority",) else ()


def _in_full(name: str) -> Key:
    """Return the words of a name that ends in an acronym in full: "Ashby LSCB", "LSCBs"."""
    before, _, last = name.strip().rpartition(" ")
    form = last if last in lexicon().acronyms else last.removesuffix("s")
    form = next((f for f in (form, form.upper()) if f in lexicon().acronyms), "")
    return key(f"{before} {lexicon().acronyms[form][0]}" if form else name)


def _named_before(paper: Paper, before: list[Rendered], kind: Key, count: int) -> list[Mention]:
    """Return the partnerships that a sentence shortly before names, if they are as many.

    "The two boards" may be a Children Partnership and an Adults Board.
    """
    if len(kind) > 1 or kind[0] not in _OF_PARTNERSHIPS:
        return []
    for rendered in reversed(before):
        named = {m.entity: m for m in rendered.mentions if paper.stands_for(m, _PARTNERSHIPS)}
        if len(named) == count:
            return list(named.values())
    return []


def _bodies(paper: Paper, kind: Key, count: int) -> list[Mention]:
    """Return mentions of the bodies of a kind, if the paper names so many of them.

    Its own may be one more: a panel of four boards is none of these. Where partnerships by
    another name may be meant as well, nobody knows which are, but in the paper of a group, whose
    boards are those for safeguarding.
    """
    if not kind:
        return []
    things = [thing for thing in paper.things.values() if _is_of(thing, kind)]
    own = {paper.home, paper.told_of}
    if len(kind) == 1 and kind[0] in _OF_PARTNERSHIPS:
        every = [t for t in paper.things.values() if t.type is EntityType.PARTNERSHIP]
        things = [t for t in things if t.type is EntityType.PARTNERSHIP]
        shared = [t for t in things if "safeguarding" in _in_full(t.name)]
        if len(shared) == count and _is_of_group(paper):
            return list(_first_named(shared))
        if len(every) > len(things):
            return []
    for found in (things, [t for t in things if t.id not in own]):
        if len(found) == count:
            return list(_first_named(found))
    return []


def _is_of_group(paper: Paper) -> bool:
    home = paper.thing(paper.home)
    return home is not None and home.type is EntityType.GROUP


def _first_named(things: Iterable[Thing]) -> Iterable[Mention]:
    for thing in things:
        yield next((m for m in thing.mentions if not m.reference), thing.mentions[0])


def _is_of(thing: Thing, kind: Key) -> bool:
    """Tell whether a thing is of a kind: a "Safeguarding Board" is a board for safeguarding."""
    if thing.type not in ORGANISATIONS or not thing.mentions:
        return False
    *told, head = (word for word in kind if word not in _GENERAL)
    if head in _COUNCILS:
        same = thing.type is EntityType.COUNCIL
    else:
        types = BOARDS if not told else ORGANISATIONS
        same = thing.type in types or head == "trust"
    names = [key(thing.name), *map(_in_full, thing.names)]
    return same and any(
        (head in _COUNCILS or name[-1:] == (head,)) and len(name) > 1 and set(told) <= set(name)
        for name in names
    )
