"""By which nouns a body can be called: "board", "group", and what may stand before them."""

from functools import cache

from ...ontology.terms import EntityType
from ..announced import HEADLESS
from ..layout.words import Words
from ..lexicon.references import reference_words
from ..names import Key, key
from ..thing import Thing

_LONGEST_EXECUTIVE = 3
"""Words of a name that is called by its first alone: "Executive Delivery Group"."""
_HAVING_EXECUTIVES = frozenset({EntityType.GROUP, EntityType.PARTNERSHIP})


def heads_of(thing: Thing) -> set[str]:
    """Return the nouns by which a body can be called: "board" for any safeguarding partnership."""
    found = {words[-1] for name in thing.names if (words := key(name))}
    words = key(thing.name)
    if thing.type in _HAVING_EXECUTIVES:  # "the Executive" is the Executive (Delivery) Group
        alone = {*words[-2:-1], *words[-_LONGEST_EXECUTIVE:-2][:1]}
        found |= alone & reference_words().pointing.bodies_alone
    if thing.type is EntityType.PARTNERSHIP and "trust" not in found:
        found.add("partnership" if "partnership" in words else "board")
    if _has_no_head(thing):
        found.add("group")
    police = reference_words().pointing.police_heads
    if thing.type is EntityType.AGENCY and may_be_force(words) and not police.isdisjoint(words):
        found |= police
    return found


def may_be_force(words: Key) -> bool:
    """Tell whether a name with words of the police is no other body's: "Police Federation"."""
    return reference_words().pointing.no_forces.isdisjoint(words)


def is_sub_group(thing: Thing) -> bool:
    """Tell whether it is called a sub-group, by its name or by what announced it."""
    return thing.is_sub_group or _has_no_head(thing)


def _has_no_head(thing: Thing) -> bool:
    """Tell whether its name has no head noun, so that only words beside it say what it is."""
    return any(m.rule in HEADLESS for m in thing.mentions)


def prefix(words: Words, token: int) -> int:
    """Return how many tokens before a head belong to it: "sub-" of "the sub-group"."""
    pointing = reference_words().pointing
    if words.lower(token) in pointing.kind_heads:
        start = token
        while start and words.lower(start - 1) in pointing.kinds:
            start -= 1
        return token - start
    if in_full := before_in_full(words, token):
        return in_full
    before = words.lowers(max(token - 2, 0), token)
    if before == ["sub", "-"]:
        return len(before)
    return int(before[-1:] == ["local"] and words.lower(token) == "authority")


def described(words: Words, token: int) -> int:
    """Return how many tokens between "this" and a head only say of what kind it is: "this new"."""
    start = token
    while start and words.lower(start - 1) in reference_words().pointing.describing:
        start -= 1
    return token - start if start and words.lower(start - 1) == "this" else 0


def before_in_full(words: Words, token: int) -> int:
    """Return how many tokens before a head say of what kind it is: 1 in "the county council"."""
    fitting = (
        len(form)
        for form in _called_in_full().get(words.lower(token), ())
        if words.lowers(max(token + 1 - len(form), 0), token + 1) == form
    )
    return max(fitting, default=1) - 1


@cache
def _called_in_full() -> dict[str, list[list[str]]]:
    """Return the words of each kind of body that is called in full, by the last of them."""
    forms = [form.split() for form in reference_words().pointing.called_in_full]
    return {head: [form for form in forms if form[-1] == head] for head in {f[-1] for f in forms}}
