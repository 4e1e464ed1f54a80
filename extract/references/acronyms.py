"""Acronyms of bodies: by the paper's definition, by a name's initials, by the lexicon."""

import re

from rapidfuzz.distance import LCSseq

from ...ontology.terms import BODIES, EntityType
from ..lexicon import lexicon
from ..lexicon.references import reference_words
from ..mentions import Mention
from ..names import Key, initials, key, may_be_acronym
from ..paper import tokens_of
from ..thing import Thing
from .bodies import Bodies, only
from .own_place import own_of

_IN_BRACKETS = re.compile(
    r"(?:(?:hereafter|henceforth|known as|referred to as|or|the)[ ,]*)*"
    r"[“\"'‘]?(?:the )?(?P<form>[A-Z][\w&/-]{1,11})(?: (?P<head>[A-Z][\w-]+))?[”\"'’]?\s*\)"
)
"""An acronym in brackets, by itself or with the head of the name before it: "(MACE Panel)"."""
_INSIDE = re.compile(r"\((?P<form>[A-Z][\w&]{1,11})\)(?= )")
"""An acronym in the middle of a name: "Child Exploitation (MACE) Sub-Group"."""
_BRACKETED = 8
"""Tokens within which a bracket that defines an acronym is closed."""
_SLIPPED = 4
"""Letters of an acronym of which two may have changed places."""


def define_acronyms(bodies: Bodies) -> None:
    """Tie "(DSCP)" to the name before it, which may end a title: "Chair of Ashby Board (AB)"."""
    words = bodies.paper.words
    titles = {m.end: m for m in bodies.paper.mentions if _ends_in_body(m)}
    for mention in bodies.mentions():
        defined = mention.inner if mention.type is EntityType.GROUP and mention.inner else mention
        thing = bodies.paper.thing(defined.entity) or _defined_again(bodies, defined)
        if thing is None:
            continue
        name, form, head = bodies.name(mention), "", ""
        inside = _INSIDE.search(name)
        if inside:
            name, form = name[: inside.start()], inside["form"]
            if not lexicon().things.isdisjoint(key(name)[-1:]):
                continue  # what the body does: "Safeguarding Adults Review (SAR) Sub-group"
        elif mention.end + 2 < len(words) and words.words[mention.end].text == "(":
            after = words.text(mention.end + 1, min(mention.end + _BRACKETED, len(words)))
            found = _IN_BRACKETS.match(after)
            form, head = (found["form"], found["head"] or "") if found else ("", "")
        if head and not name.casefold().endswith(head.casefold()):
            continue
        title = titles.get(mention.end)
        if title is not None and _shared(form, bodies.name(title)) > _shared(form, name):
            continue  # "Director of Children's Services (DCS)"
        if may_be_acronym(form) and (mention.reference or _abbreviates(form, name)):
            bodies.by_acronym.setdefault(form, thing)
            thing.names.setdefault(form, 0)
            if (own := key(f"{form} {head}")) in bodies.by_key and head:
                bodies.merge(own, thing)


def join_spelled_out(bodies: Bodies) -> None:
    """Join "the Ashby MASH" and what spells it out in brackets: "(Multi Agency Safeguarding Hub)".

    The two are one body where the letters begin the words.
    """
    words = bodies.paper.words
    starts = {m.start: m for m in bodies.mentions() if m.entity}
    for short in [m for m in bodies.mentions() if m.type in BODIES and m.entity]:
        spelled = starts.get(short.end + 1)
        if spelled is None or (words.lower(short.end), words.lower(spelled.end)) != ("(", ")"):
            continue
        form = words.words[short.end - 1].text
        if not (form.isupper() and may_be_acronym(form)):
            continue
        own = next((k for k, t in bodies.by_key.items() if t.id == spelled.entity), None)
        if own is not None and _shared(form, bodies.name(spelled)) == len(form):
            bodies.merge(own, bodies.paper.things[short.entity])


def _defined_again(bodies: Bodies, mention: Mention) -> Thing | None:
    """Return the one body of which a word that points back, and a bracket, say the acronym.

    "The Trust (ACST)" is the Children's Services Trust, of a place that its acronym has, too.
    """
    words = bodies.paper.words
    if not mention.reference or mention.end + 2 >= len(words):
        return None
    opening, form, closing = words.words[mention.end : mention.end + 3]
    if (opening.text, closing.text) != ("(", ")") or not may_be_acronym(form.text):
        return None
    head, letters = words.lower(mention.end - 1), form.text.casefold()
    return only(
        thing
        for own, thing in bodies.by_key.items()
        if own[-1] == head and len(own) > 1 and letters.endswith(initials(own).casefold())
    )


def _abbreviates(form: str, name: str) -> bool:
    """Tell whether an acronym may be that of a name: half its letters begin words, in order.

    In "the inspection of children's services (ILACS)" it is not.
    """
    return 2 * _shared(form, name) >= sum(map(str.isalpha, form))


def _shared(form: str, name: str) -> int:
    """Return how many letters of an acronym begin words of a name, in order."""
    letters = [letter for letter in form.casefold() if letter.isalpha()]
    beginnings = [word[0] for word in re.findall(r"[a-z]+", name.casefold())]
    return LCSseq.similarity(letters, beginnings)


def _ends_in_body(title: Mention) -> bool:
    """Tell whether a title ends in the name of the body that it is of."""
    inner = title.inner
    return title.type is EntityType.POST and inner is not None and inner.end == title.end


def use_acronyms(bodies: Bodies) -> None:
    """Tie each acronym, inside a mention or by itself, to what it stands for."""
    for mention in bodies.mentions():
        if mention.rule == "acronym" or mention.unknown:
            thing = _meant(bodies, mention)
            if thing is not None:
                mention.type = thing.type
                bodies.link(mention, thing)
    _find_bare(bodies)


def _meant(bodies: Bodies, mention: Mention) -> Thing | None:
    """Return what an acronym means: by definition, by initials, by the lexicon."""
    text = bodies.name(mention).removesuffix("'s").removesuffix("’s")
    form = text.split()[-1]
    thing = bodies.by_acronym.get(form) or bodies.by_acronym.get(form.removesuffix("s"))
    if thing is None and form.isupper():
        thing = _own_local(bodies, form) or bodies.by_initials(form) or _by_slip(bodies, form)
    if thing is None and form in lexicon().acronyms:
        thing = _known(bodies, text, form)
        bodies.by_acronym.setdefault(form, thing)
    type_ = lexicon().acronym_type(form)
    if thing is None and type_ is not None:
        thing = bodies.by_key[key(form)] = bodies.paper.add_thing(type_)
        bodies.by_acronym[form] = thing
    return thing


def _known(bodies: Bodies, text: str, form: str) -> Thing:
    """Return what an acronym of the lexicon means here, a new body if the paper names none."""
    long, type_ = lexicon().acronyms[form]
    thing = _by_long_form(bodies, key(long))
    if thing is None and " " not in text:
        own = (form.casefold(),)
        thing = bodies.by_key.get(own)
        if thing is None and type_ is EntityType.HUB:  # "the MASH", elsewhere named by its place
            thing = own_of(bodies, {k: t for k, t in bodies.by_key.items() if k[-1:] == own})
    if thing is None:
        thing = bodies.by_key[key(text)] = bodies.paper.add_thing(type_)
    return thing


def _own_local(bodies: Bodies, form: str) -> Thing | None:
    """Return the paper's own body of a kind whose acronym begins with "local".

    "LSCB" is the Ashby Board in Ashby's paper, though the London Board has its initials.
    """
    long = lexicon().acronyms[form][0] if form in lexicon().acronyms else ""
    thing = _by_long_form(bodies, key(long)) if long.startswith("Local ") else None
    if thing is not None:
        bodies.by_acronym.setdefault(form, thing)
    return thing


def _by_slip(bodies: Bodies, form: str) -> Thing | None:
    """Two letters changed places: "DCSP" for "DSCP"."""
    if len(form) < _SLIPPED:
        return None
    return only(
        thing
        for known, thing in bodies.by_acronym.items()
        if known != form and sorted(known) == sorted(form) and known[0] == form[0]
    )


def _by_long_form(bodies: Bodies, long: Key) -> Thing | None:
    """Return the one body whose name ends in the long form, or is its words in another order.

    An LSCB may be the "Local Children's Safeguarding Board".
    """
    turned = sorted(long)
    groups = reference_words().bodies.group_heads  # "MACE" is what its Panel is called
    return own_of(
        bodies,
        {
            k: t
            for k, t in bodies.by_key.items()
            if k[-len(long) :] == long
            or sorted(k[-len(long) :]) == turned
            or (k[-1] in groups and k[-len(long) - 1 : -1] == long)
        },
    )


def _find_bare(bodies: Bodies) -> None:
    """Find acronyms that stand inside no mention, now that all names are known."""
    paper = bodies.paper
    taken = tokens_of(m for m in paper.mentions if m.entity or m.type is EntityType.POST)
    meant: dict[str, Thing | None] = {
        f"{initials(name)}s": thing
        for name, thing in bodies.by_key.items()
        if thing.type is EntityType.GROUP and thing.name.endswith("s") and len(name) > 1
    }
    found = []
    for token, word in enumerate(paper.words.words):
        told = word.text in meant or (word.upper and word.text.isalpha())
        if not told or token in taken:
            continue
        if word.text not in meant:
            known = bodies.by_acronym.get(word.text)
            own = known or _own_local(bodies, word.text)
            meant[word.text] = own or bodies.by_initials(word.text)
        thing = meant[word.text]
        if thing is not None:
            mention = Mention(token, token + 1, thing.type, "acronym")
            thing.add(mention, word.text)
            found.append(mention)
    paper.insert(found, lambda m: m.type is not None)
