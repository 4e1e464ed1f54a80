"""References inside a paper: which mentions name the same thing, and what "the Board" points to.

Full names come first; then acronyms, short forms and spellings of them; then words that only point
back, by section, recency and type.
"""

import re
from collections import defaultdict

from rapidfuzz import fuzz

from ..ontology.terms import EntityType
from .lexicon import lexicon
from .mentions import Mention
from .context import council_place
from .names import initials, key
from .paper import Paper, Thing

Key = tuple[str, ...]

# Head nouns that name one body in two ways: "Embedded Learning Group", "... Sub-Group".
_SAME_HEAD = (
    frozenset({"service", "team", "directorate", "department", "unit", "programme", "program"}),
    frozenset({"group", "meeting", "clinic", "panel", "subgroup"}),
)
_DROPPABLE = frozenset(
    {"service", "corporate", "strategic", "statutory", "council", "interim", "acting", "executive"}
)
_SLIP = 94
_OFTEN, _FAR_OFTENER = 5, 3
_KINDS_OF_TEAM = frozenset({"intervention", "assessment", "support"})
_COUNCIL_FORMS = frozenset({"CC", "BC", "DC", "MBC", "CBC", "UA", "MDC"})
_RANKED = frozenset({"deputy", "vice", "assistant", "associate", "interim", "acting", "joint"})
_BODY_TYPES = frozenset(
    {
        EntityType.COMMITTEE,
        EntityType.PARTNERSHIP,
        EntityType.HUB,
        EntityType.GROUP,
        EntityType.SERVICE,
        EntityType.COUNCIL,
        EntityType.AGENCY,
        EntityType.INSPECTORATE,
    }
)


def gather(paper: Paper) -> None:
    """Make one entity of all the mentions of one thing; set `Mention.entity`."""
    _Bodies(paper).gather()
    _gather_people(paper)
    _Posts(paper).gather()


# --- bodies and organisations ---------------------------------------------------------------


class _Bodies:
    """Groups the mentions of bodies and organisations."""

    def __init__(self, paper: Paper) -> None:
        self._paper = paper
        self._things: dict[Key, Thing] = {}
        self._acronyms: dict[str, Thing] = {}

    def gather(self) -> None:
        mentions = [m for m in self._all() if m.type in _BODY_TYPES and not m.reference]
        for mention in mentions:
            if mention.rule != "acronym":
                self._add(mention)
        self._define_acronyms()
        self._join_places()
        self._join_heads()
        self._join_suffixes()
        self._join_initials()
        for mention in self._all():
            if mention.rule == "acronym" or (mention.type is None and not mention.entity):
                self._add_acronym(mention)
        self._find_bare_acronyms()
        self._link_stems()
        self._link_places()

    def _link_places(self) -> None:
        """Tie the bare place of a council to the council: it is what such papers mean by it."""
        councils = {council_place(t): t for t in self._things.values() if t.type is EntityType.COUNCIL}
        for mention in self._paper.mentions:
            thing = councils.get(self._name(mention)) if mention.type is None and not mention.entity else None
            if thing is not None:
                mention.type, mention.entity = EntityType.COUNCIL, thing.id
                thing.mentions.append(mention)

    def _link_stems(self) -> None:
        """Tie capitals to the one service they are short for: "One Point" for "One Point Service"."""
        stems: dict[Key, list[Thing]] = defaultdict(list)
        for own, thing in self._things.items():
            if (
                thing.type in (EntityType.SERVICE, EntityType.GROUP, EntityType.HUB)
                and len(own) > 2
                and own[-1] in _SAME_HEAD[0]
            ):
                stems[own[:-1]].append(thing)
        for mention in self._all():
            if mention.type is None and not mention.entity:
                found = {t.id: t for t in stems.get(key(self._name(mention)), ())}
                if len(found) == 1:
                    thing = next(iter(found.values()))
                    mention.type = thing.type
                    self._link(mention, thing)

    def _all(self) -> list[Mention]:
        found = []
        for mention in self._paper.mentions:
            found.append(mention)
            if mention.inner is not None:
                found.append(mention.inner)
        return found

    def _add(self, mention: Mention) -> None:
        own = key(mention.national.name if mention.national else self._spelled_out(mention))
        if not own or mention.type is None:
            return
        thing = self._things.get(own)
        if thing is None:
            thing = self._paper.add_thing(mention.type)
            thing.national = mention.national
            self._things[own] = thing
        self._link(mention, thing)

    def _spelled_out(self, mention: Mention) -> str:
        """Return a name with a known acronym at its end written in full: "Anyshire ICB"."""
        name = self._name(mention)
        if mention.rule != "placed-acronym":
            return name
        place, _, form = name.rpartition(" ")
        return f"{place} {lexicon().acronyms[form][0].removeprefix('Local ')}"

    def _link(self, mention: Mention, thing: Thing) -> None:
        mention.entity = thing.id
        name = self._name(mention)
        thing.names[name] = thing.names.get(name, 0) + 1
        thing.mentions.append(mention)

    def _name(self, mention: Mention) -> str:
        return self._paper.text(mention.start, mention.end)

    def _define_acronyms(self) -> None:
        """Tie "(DSCP)" to the name before it."""
        words = self._paper.words
        for mention in self._paper.mentions:
            thing = self._paper.thing(mention.entity)
            at = mention.end
            if thing is None or at + 2 >= len(words) or words.words[at].text != "(":
                continue
            inside = words.text(at + 1, min(at + 8, len(words)))
            found = re.match(
                r"(?:(?:hereafter|henceforth|known as|referred to as|or|the)[ ,]*)*[“\"'‘]?(?:the )?([A-Z][\w&/-]{1,11})[”\"'’]?\s*\)",
                inside,
            )
            if found and sum(c.isupper() for c in found.group(1)) >= 2:
                self._acronyms.setdefault(found.group(1), thing)
                thing.names.setdefault(found.group(1), 0)

    def _join_places(self) -> None:
        """Join "Anyshire Safeguarding Board" and "Safeguarding Board" of Anyshire's own paper."""
        place = self._own_place()
        for own in sorted(self._things, key=lambda k: (len(k), k)):
            thing = self._things[own]
            if thing.type in (EntityType.COUNCIL, EntityType.AGENCY) or thing.national or not place:
                continue
            rest = own[len(place) :] if own[: len(place)] == place else ()
            if len(rest) > 1 and rest in self._things:
                self._merge(rest, thing)
            elif len(rest) > 1:
                self._things[rest] = thing

    def _own_place(self) -> Key:
        text = self._paper.words.source
        councils = [t for t in self._things.values() if t.type is EntityType.COUNCIL]
        counts = {place: text.count(place) for t in councils if (place := council_place(t))}
        best = max(counts, key=lambda p: (counts[p], p), default="")
        listed = {
            p: len(re.findall(rf"\b{re.escape(p)}\b", text)) for p in lexicon().places if p in text
        }
        other = max(listed, key=lambda p: (listed[p], p), default="")
        if (
            other
            and other != best
            and listed[other] >= max(_OFTEN, _FAR_OFTENER * counts.get(best, 0))
        ):
            self._add_council(other)
            best = other
        return key(best)

    def _add_council(self, place: str) -> None:
        """Make an entity of a council that its paper calls by its place alone."""
        words = self._paper.words
        form = tuple(place.split())
        for token in range(len(words)):
            if tuple(w.text for w in words.words[token : token + len(form)]) == form:
                thing = self._paper.add_thing(EntityType.COUNCIL)
                thing.names[place] = 1
                thing.mentions.append(
                    Mention(
                        token, token + len(form), EntityType.COUNCIL, "own-place", entity=thing.id
                    )
                )
                self._things[key(place)] = thing
                return

    def _join_heads(self) -> None:
        """Join names that differ only in the head noun: "One Point Service", "One Point Team"."""
        stems: dict[tuple[Key, int], list[Key]] = defaultdict(list)
        for own in sorted(self._things):
            for number, heads in enumerate(_SAME_HEAD):
                stem = own
                while stem and (stem[-1] in heads or stem[-1] == "sub"):
                    stem = stem[:-1]
                if stem and stem != own and (len(stem) > 1 or len(stem[0]) > 3):
                    stems[stem, number].append(own)
        for (stem, _), members in stems.items():
            if len(members) > 1:
                first = max(members, key=lambda k: (len(self._things[k].mentions), k))
                for other in members:
                    if other != first and not self._names_parent(other, first):
                        self._merge(other, self._things[first])
            if stem in self._things and self._things[members[0]].type is self._things[stem].type:
                self._merge(stem, self._things[members[0]])
        for own in sorted(self._things):
            plain = tuple(w for w in own if w not in _KINDS_OF_TEAM)
            thing = self._things[own]
            if plain != own and len(plain) > 2 and thing.type is EntityType.SERVICE:
                others = [
                    self._things[k]
                    for k in self._things
                    if k[:-1] == plain[:-1] and k[-1] in _SAME_HEAD[0]
                ]
                if others and others[0] is not thing:
                    self._merge(own, others[0])

    @staticmethod
    def _names_parent(one: Key, other: Key) -> bool:
        return one[: len(other)] == other or other[: len(one)] == one

    def _join_suffixes(self) -> None:
        """Join a short name with the one longer name that ends in it."""
        for own in sorted(self._things, key=lambda k: (len(k), k)):
            if len(own) < 2 or own not in self._things or self._things[own].national:
                continue
            longer = [
                other
                for other in self._things
                if len(other) > len(own)
                and self._ends_alike(own, other)
                and self._alike(own, other)
            ]
            distinct = {self._things[k].id for k in longer}
            longest = max(longer, key=lambda k: (len(k), k), default=None)
            if longest is not None and (
                len(distinct) == 1 or all(longest[-len(k) :] == k for k in longer)
            ):
                self._merge(own, self._things[longest])

    def _join_initials(self) -> None:
        """Join "IDCS Service" with the service of those initials, "Anyshire CC" with the council."""
        for own, thing in list(self._things.items()):
            first, _, last = thing.name.partition(" ")
            if first.isupper() and len(first) > 2 and own in self._things:
                other = self._by_initials(first)
                if (
                    other is not None
                    and other is not thing
                    and key(last)
                    and key(last)[-1] == key(other.name)[-1]
                ):
                    self._merge(own, other)
            form = thing.name.rpartition(" ")[2]
            if form in _COUNCIL_FORMS and own in self._things:
                place = own[:-1]
                for council in [
                    t
                    for t in self._things.values()
                    if t.type is EntityType.COUNCIL and t is not thing
                ]:
                    if key(council.name)[: len(place)] == place:
                        self._merge(own, council)
                        break

    @staticmethod
    def _ends_alike(own: Key, other: Key) -> bool:
        """Tell whether a long name ends in a short one, a slip of the pen allowed."""
        end = other[-len(own) :]
        return end == own or (
            end[-1] == own[-1] and fuzz.ratio(" ".join(end), " ".join(own)) >= _SLIP
        )

    def _alike(self, own: Key, other: Key) -> bool:
        one, two = self._things[own], self._things[other]
        generic = {EntityType.GROUP, EntityType.PARTNERSHIP, EntityType.COMMITTEE}
        return one.type is two.type or {one.type, two.type} <= generic

    def _merge(self, own: Key, into: Thing) -> None:
        thing = self._things[own]
        if thing is into:
            return
        for other, value in self._things.items():
            if value is thing:
                self._things[other] = into
        for name, count in thing.names.items():
            into.names[name] = into.names.get(name, 0) + count
        for mention in thing.mentions:
            mention.entity = into.id
        into.mentions = sorted([*into.mentions, *thing.mentions], key=lambda m: m.start)
        for form, value in self._acronyms.items():
            if value is thing:
                self._acronyms[form] = into
        if len(key(thing.name)) > len(key(into.name)) and thing.type is not EntityType.GROUP:
            into.type = thing.type
        del self._paper.things[thing.id]

    def _add_acronym(self, mention: Mention) -> None:
        """Tie an acronym to a definition, to a name with those initials, or to the lexicon."""
        text = self._name(mention).removesuffix("'s").removesuffix("’s")
        form = text.split()[-1]
        thing = self._acronyms.get(form) or self._acronyms.get(form.removesuffix("s"))
        if thing is None and form.isupper() and len(form) > 2:
            thing = self._by_initials(form)
        if thing is None and form.isupper() and len(form) > 3:
            thing = self._by_slip(form)
        known = lexicon().acronyms.get(form)
        if thing is None and known is not None:
            thing = self._by_long_form(key(known[0]))
            if thing is None and " " not in text:
                thing = self._things.get((form.casefold(),))
            if thing is None:
                thing = self._paper.add_thing(known[1])
                self._things[key(text)] = thing
            self._acronyms.setdefault(form, thing)
        if thing is not None:
            mention.type = thing.type
            self._link(mention, thing)

    def _by_initials(self, form: str) -> Thing | None:
        found = {}
        for thing in self._things.values():
            if len(form) > 2 and any(
                form == initials(key(n)) or form == self._capitals(n) for n in thing.names
            ):
                found[thing.id] = thing
        return next(iter(found.values())) if len(found) == 1 else None

    @staticmethod
    def _capitals(name: str) -> str:
        return "".join(w[0] for w in re.findall(r"[A-Z]\w+", name))

    def _by_slip(self, form: str) -> Thing | None:
        """Two letters changed places: "DCSP" for "DSCP"."""
        found = {
            t.id: t
            for known, t in self._acronyms.items()
            if known != form and sorted(known) == sorted(form) and known[0] == form[0]
        }
        return next(iter(found.values())) if len(found) == 1 else None

    def _by_long_form(self, long: Key) -> Thing | None:
        found = {t.id: t for k, t in self._things.items() if k[-len(long) :] == long}
        if not found and long[0] == "local":
            found = {
                t.id: t
                for k, t in self._things.items()
                if set(long[1:]) <= set(k) and k[-1] == long[-1]
            }
        return next(iter(found.values())) if len(found) == 1 else None

    def _find_bare_acronyms(self) -> None:
        """Find acronyms that stand inside no mention, now that all names are known."""
        paper = self._paper
        taken = {t for m in paper.mentions if m.entity for t in range(m.start, m.end)}
        for token, word in enumerate(paper.words.words):
            if not word.upper or not word.alpha or token in taken or not word.text.isalpha():
                continue
            thing = self._acronyms.get(word.text) or (
                self._by_initials(word.text) if len(word.text) > 2 else None
            )
            if thing is not None:
                mention = Mention(token, token + 1, thing.type, "acronym")
                paper.mentions[:] = [
                    m for m in paper.mentions if not (m.type is None and m.start <= token < m.end)
                ]
                paper.mentions.append(mention)
                self._link(mention, thing)
        paper.mentions.sort(key=lambda m: (m.start, -m.end))


# --- people -----------------------------------------------------------------------------------


def _gather_people(paper: Paper) -> None:
    """Group the mentions of people: full names first, then surnames alone."""
    people = [m for m in paper.mentions if m.name is not None]
    known: dict[str, list[Thing]] = defaultdict(list)
    for mention in sorted(people, key=lambda m: (not (m.name and m.name.given), m.start)):
        name = mention.name
        if name is None:
            continue
        surname = name.surname.casefold()
        thing = next((t for t in known[surname] if _same_person(t, name.given)), None)
        if thing is None:
            thing = paper.add_thing(EntityType.PERSON)
            thing.given, thing.surname = name.given, name.surname
            known[surname].append(thing)
        elif len(name.given) > len(thing.given):
            thing.given = name.given
        thing.official |= name.official
        mention.entity = thing.id
        thing.mentions.append(mention)
        text = paper.text(name.start, name.end)
        thing.names[text] = thing.names.get(text, 0) + 1
    for thing in paper.things.values():
        thing.mentions.sort(key=lambda m: m.start)


def _same_person(thing: Thing, given: str) -> bool:
    """Tell whether given names or initials can be those of a person of the same surname."""
    if not given or not thing.given:
        return True
    one, two = thing.given.casefold().split(), given.casefold().split()
    if one[0] == two[0] or one[0].startswith(two[0]) or two[0].startswith(one[0]):
        return True
    return (len(one[0]) <= 2 or len(two[0]) <= 2) and one[0][0] == two[0][0]


# --- posts ------------------------------------------------------------------------------------


class _Posts:
    """Groups the mentions of posts; a part of a title points to the fuller one before it."""

    def __init__(self, paper: Paper) -> None:
        self._paper = paper
        self._things: dict[frozenset[str], Thing] = {}

    def gather(self) -> None:
        posts = [m for m in self._paper.mentions if m.type is EntityType.POST and not m.reference]
        keys = {id(m): frozenset(key(self._paper.text(m.start, m.end))) for m in posts}
        full = sorted({k for k in keys.values()}, key=lambda k: (-len(k), sorted(k)))
        for mention in posts:
            own = keys[id(mention)]
            fuller = [k for k in full if own < k and self._only_drops(own, k)]
            if len(fuller) == 1:
                own = fuller[0]
            self._link(mention, own)
        self._join_by_service(posts)
        self._point_back(posts, keys)
        self._define_acronyms(posts)

    def _join_by_service(self, posts: list[Mention]) -> None:
        """Join titles that differ only in how they name one service: "Head of Social Care"."""
        seen: dict[tuple[frozenset[str], str], Thing] = {}
        for mention in posts:
            if mention.inner is None or not mention.inner.entity:
                continue
            text = self._paper.text
            inner = frozenset(key(text(mention.inner.start, mention.inner.end)))
            rest = frozenset(key(text(mention.start, mention.end))) - inner - {"service"}
            place = (rest, mention.inner.entity)
            thing = self._paper.things.get(mention.entity)
            first = seen.setdefault(place, thing) if thing is not None else None
            if (
                first is not None
                and thing is not None
                and first is not thing
                and first.id in self._paper.things
            ):
                for other in thing.mentions:
                    other.entity = first.id
                first.mentions = sorted([*first.mentions, *thing.mentions], key=lambda m: m.start)
                for name, count in thing.names.items():
                    first.names[name] = first.names.get(name, 0) + count
                self._things = {k: first if t is thing else t for k, t in self._things.items()}
                del self._paper.things[thing.id]

    @staticmethod
    def _only_drops(own: frozenset[str], other: frozenset[str]) -> bool:
        """Tell whether a title leaves out only what a short form may leave out."""
        return len(own) > 1 and other - own <= _DROPPABLE

    def _link(self, mention: Mention, own: frozenset[str]) -> None:
        thing = self._things.get(own)
        if thing is None:
            thing = self._paper.add_thing(EntityType.POST)
            self._things[own] = thing
        mention.entity = thing.id
        name = self._paper.text(mention.start, mention.end)
        thing.names[name] = thing.names.get(name, 0) + 1
        thing.mentions.append(mention)

    def _point_back(self, posts: list[Mention], keys: dict[int, frozenset[str]]) -> None:
        """Give "the Strategic Manager" to the fuller title that stands before it, if there is one."""
        for mention in posts:
            own = keys[id(mention)]
            thing = self._paper.things[mention.entity]
            if len(own) > 2 or mention.inner is not None:
                continue
            before = [
                other
                for other in posts
                if other.entity != mention.entity
                and own < keys[id(other)]
                and self._starts(mention, other)
            ]
            earlier = [o for o in before if o.start < mention.start]
            if not before:
                continue
            target = self._paper.things[(earlier[-1] if earlier else before[0]).entity]
            thing.mentions.remove(mention)
            name = self._paper.text(mention.start, mention.end)
            thing.names[name] -= 1
            if not thing.names[name]:
                del thing.names[name]
            mention.entity = target.id
            mention.reference = True
            target.mentions.append(mention)
            if not thing.mentions:
                del self._paper.things[thing.id]
                self._things = {k: t for k, t in self._things.items() if t is not thing}

    def _starts(self, short: Mention, long: Mention) -> bool:
        words = self._paper.words
        one = words.lowers(short.start, short.end)
        two = words.lowers(long.start, long.end)
        if two[: len(one)] == one:
            return True
        return len(one) > 1 and two[-len(one) :] == one and not set(two) & _RANKED

    def _define_acronyms(self, posts: list[Mention]) -> None:
        """Tie "(DCS)" to the title before it, here and wherever it stands alone."""
        paper, words = self._paper, self._paper.words
        acronyms: dict[str, Thing] = {}
        for mention in posts:
            at = mention.end
            if (
                at + 2 < len(words)
                and words.words[at].text == "("
                and words.words[at + 2].text == ")"
            ):
                text = words.words[at + 1].text
                if text.isupper() and 2 <= len(text) <= 6 and mention.entity in paper.things:
                    acronyms[text] = paper.things[mention.entity]
        for form, title in lexicon().post_acronyms.items():
            thing = self._things.get(frozenset(key(title)))
            if thing is not None and thing.id in paper.things:
                acronyms.setdefault(form, thing)
        if not acronyms:
            return
        taken = {t for m in paper.mentions if m.type is not None for t in range(m.start, m.end)}
        for token, word in enumerate(words.words):
            thing = acronyms.get(word.text)
            if thing is not None and token not in taken:
                mention = Mention(token, token + 1, EntityType.POST, "acronym", entity=thing.id)
                paper.mentions[:] = [
                    m for m in paper.mentions if m.type is not None or not m.start <= token < m.end
                ]
                paper.mentions.append(mention)
                thing.mentions.append(mention)
                thing.names[word.text] = thing.names.get(word.text, 0) + 1
        paper.mentions.sort(key=lambda m: (m.start, -m.end))
