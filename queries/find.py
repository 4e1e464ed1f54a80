"""Names as people type them, matched to the entities of the graph."""

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import chain
from typing import Final

from pyoxigraph import Store
from rapidfuzz import fuzz, process

from ..graph.names import PersonName, body_key, plain, post_key, titles
from ..graph.passages import DCTERMS, RDF, columns
from ..ontology.terms import ORGANISATIONS, EntityType
from .errors import Ambiguous, NotFound

_SKOS: Final = "http://www.w3.org/2004/02/skos/core#"
_ID: Final = "https://w3id.org/sightline/id/"
_TYPES: Final = {type_.value: type_ for type_ in EntityType}
_SUGGESTIONS: Final = 3
_CANDIDATES: Final = 8
_LIKENESS: Final = 72.0
"""Below this score of rapidfuzz (0 to 100) another name is no help."""


@dataclass(frozen=True, slots=True)
class Named:
    """An entity of the graph, with every name it goes by."""

    iri: str
    type: EntityType
    label: str
    aliases: tuple[str, ...]
    place: str | None

    @property
    def description(self) -> str:
        """The name with what tells it from its namesakes; `find` takes it too."""
        told = ", ".join(filter(None, (self.place, self.type.lower())))
        return f"{self.label} ({told})"


def entities(store: Store) -> list[Named]:
    """Return every entity of the graph, in the order of their names."""
    labels = columns(store, _SKOS + "prefLabel")
    aliases = columns(store, _SKOS + "altLabel")
    places = columns(store, DCTERMS + "spatial")
    found = [
        Named(
            iri=iri,
            type=type_,
            label=labels[iri][0],
            aliases=tuple(chain(labels[iri][1:], aliases.get(iri, ()))),
            place=next(iter(places.get(iri, ())), None),
        )
        for iri, classes in columns(store, RDF + "type").items()
        if iri in labels and (type_ := _type(classes))
    ]
    return sorted(found, key=lambda entity: (entity.label, entity.place or "", entity.iri))


def find(
    store: Store,
    text: str,
    types: frozenset[EntityType] = frozenset(EntityType),
    kind: str = "entity",
) -> Named:
    """Return the entity that a person means.

    Case, "the", "&", apostrophes and the titles of people make no difference; acronyms and other
    forms that a paper uses are names too. Where nothing has the name, initials will do for a
    person, and the rest of its name for a body that is called after its place. A surname means
    whoever has it. A name several entities share is told apart by its place or its type in
    brackets: "MASH (Anyshire)". An IRI is taken as it is.

    Args:
        store: The graph.
        text: The name.
        types: The types of entity that will do.
        kind: What those are called in a message ("body", "person").

    Raises:
        NotFound: Nothing goes by that name, or only entities of other types.
        Ambiguous: Several do.
    """
    every = entities(store)
    matching = _matching(every, text.strip())
    fitting = [entity for entity in matching if entity.type in types]
    if len(fitting) == 1:
        return fitting[0]
    if fitting:
        raise Ambiguous(_several(text, fitting))
    if matching:
        raise NotFound(f"{matching[0].description} is not a {kind}")
    raise NotFound(_unknown(text, kind, [entity for entity in every if entity.type in types]))


def _type(classes: Iterable[str]) -> EntityType | None:
    """Return the type whose local name one of the classes has."""
    for iri in classes:
        if found := _TYPES.get(iri.replace("#", "/").rpartition("/")[2]):
            return found
    return None


def _matching(every: list[Named], text: str) -> list[Named]:
    """Return the entities that a name, qualified or not, may mean."""
    if text.startswith(_ID):
        return [entity for entity in every if entity.iri == text]
    if found := _called(every, text):
        return found
    qualified = re.fullmatch(r"(.+?)\s*\(([^()]+)\)", text)
    if not qualified:
        return []
    name, told = qualified.groups()
    qualifiers = {part.strip().casefold() for part in told.split(",")}
    among = [e for e in every if qualifiers <= {(e.place or "").casefold(), e.type.casefold()}]
    exact = [entity for entity in among if entity.label == name]
    return exact if len(exact) == 1 else _called(among, name)


def _called(every: list[Named], name: str) -> list[Named]:
    """Return the entities with that name, else those whose name it may shorten.

    A surname may be that of everyone who has it, though a paper calls one of them by it alone.
    """
    spelt = _spelt(every, name)
    others = [entity for entity in spelt if entity.type is not EntityType.PERSON]
    if not others and (namesakes := _of_surname(every, name)):
        return namesakes
    return spelt or [entity for entity in every if _shortens(name, entity)]


def _of_surname(every: list[Named], name: str) -> list[Named]:
    """Return the people whom a surname alone can mean; of a title, those who have it, if any do."""
    short = PersonName.parse(name)
    if short is None or short.given:
        return []
    namesakes = [
        entity
        for entity in every
        if entity.type is EntityType.PERSON
        and (full := PersonName.parse(entity.label))
        and short.agrees(full)
    ]
    titled = [
        entity
        for entity in namesakes
        if titles(name) and any(titles(name) <= titles(alias) for alias in entity.aliases)
    ]
    return titled or namesakes


def _spelt(every: list[Named], name: str) -> list[Named]:
    """Return the entities with that name: in one place, an own name goes before an alias."""
    keys = {type_: _key(name, type_) for type_ in EntityType}
    own: dict[str | None, list[Named]] = defaultdict(list)
    other: dict[str | None, list[Named]] = defaultdict(list)
    for entity in every:
        wanted = keys[entity.type]
        if wanted and _key(entity.label, entity.type) == wanted:
            own[entity.place].append(entity)
        elif wanted and any(_key(alias, entity.type) == wanted for alias in entity.aliases):
            other[entity.place].append(entity)
    return [*chain.from_iterable((other | own).values())]


def _shortens(name: str, entity: Named) -> bool:
    """Tell whether a name is a person's without given names, or a body's without its place."""
    if entity.type in ORGANISATIONS and entity.place:
        return body_key(entity.label, entity.place) == plain(name)
    if entity.type is not EntityType.PERSON or not (short := PersonName.parse(name)):
        return False
    full = PersonName.parse(entity.label)
    return full is not None and short.agrees(full)


def _key(name: str, type_: EntityType) -> str:
    """Return what the spellings of one name have in common."""
    if type_ is EntityType.POST:
        return post_key(name)
    if type_ is not EntityType.PERSON:
        return plain(name)
    person = PersonName.parse(name)
    return " ".join((*person.given, person.surname)) if person else ""


def _several(text: str, candidates: list[Named]) -> str:
    """Say which entities share a name, so that one can be pasted back."""
    described = [entity.description for entity in candidates]
    if len(set(described)) < len(described):
        described = [f"{entity.description} <{entity.iri}>" for entity in candidates]
    shown = "; ".join(described[:_CANDIDATES])
    more = len(described) - _CANDIDATES
    return f"'{text}' may be: {shown}" + (f"; and {more} more" if more > 0 else "")


def _unknown(text: str, kind: str, every: list[Named]) -> str:
    """Say that a name is unknown, and which known ones are like it."""
    message = f"no {kind} called '{text}'"
    spellings = {
        (entity.iri, name): plain(name)
        for entity in every
        for name in (entity.label, *entity.aliases)
    }
    near = process.extract(
        plain(text), spellings, scorer=fuzz.WRatio, score_cutoff=_LIKENESS, limit=20
    )
    labels = {entity.iri: entity.label for entity in every}
    names = list(dict.fromkeys(labels[iri] for _, _, (iri, _) in near))[:_SUGGESTIONS]
    if not names:
        return message
    quoted = [f"'{name}'" for name in names]
    listed = " or ".join(filter(None, (", ".join(quoted[:-1]), quoted[-1])))
    return f"{message}; did you mean {listed}?"
