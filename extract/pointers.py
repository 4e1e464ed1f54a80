"""Words that point back: "the Committee", "we", "it", "the Director", a person's initials."""

import re
from collections import defaultdict

from ..ontology.terms import EntityType, PaperKind
from .lexicon import lexicon
from .mentions import Mention
from .names import key
from .paper import Paper, Thing

_BODIES = frozenset(
    {
        EntityType.COMMITTEE,
        EntityType.PARTNERSHIP,
        EntityType.HUB,
        EntityType.GROUP,
        EntityType.SERVICE,
    }
)
_ORGS = _BODIES | {EntityType.COUNCIL, EntityType.AGENCY, EntityType.INSPECTORATE}
_SITS = frozenset(
    """noted considered resolved received agreed asked thanked discussed was were welcomed heard questioned requested queried
    recommended approved endorsed supported accepted commented felt expressed raised challenged sought had""".split()
)
_POINTERS = frozenset({"the", "this", "our", "that", "said"})
_LED = frozenset({"chair", "chairman", "members", "membership", "convenor", "vice-chair"})
_SERVICES = frozenset({"fire", "ambulance", "probation"})
_AFTER_OBJECT = frozenset({"to", "from", "with", "by", "at", "in", "on", "for", "and", ".", ",", ";", "back", "into"})
_EXPLETIVE = frozenset(
    """agreed noted resolved reported proposed recommended suggested felt hoped expected explained confirmed stated clear
    important understood acknowledged recognised moved considered essential necessary anticipated decided""".split()
)
_EXTRA_HEADS = frozenset(
    {
        "authority",
        "police",
        "infirmary",
        "hospital",
        "school",
        "university",
        "college",
        "agency",
        "force",
        "trust",
        "inspectorate",
        "executive",
        "cabinet",
        "council",
        "directorate",
        "department",
    }
)


def point(paper: Paper) -> None:
    """Resolve the mentions that only point back, and find those that have no name in them."""
    _Pointer(paper).point()


class _Pointer:
    def __init__(self, paper: Paper) -> None:
        self._paper = paper
        self._w = paper.words.words
        self._person = ""
        self._named = [
            m for m in paper.mentions if m.entity and not m.reference and m.type in _ORGS
        ]
        self._by_head: dict[str, list[Mention]] = defaultdict(list)
        for mention in self._named:
            for head in self._heads(paper.things[mention.entity]):
                self._by_head[head].append(mention)

    def _heads(self, thing: Thing) -> set[str]:
        found = set()
        for name in thing.names:
            words = key(name)
            if words:
                found.add(words[-1])
        if thing.type is EntityType.PARTNERSHIP:
            found.add("partnership" if "partnership" in key(thing.name) else "board")
        if thing.type is EntityType.AGENCY and "police" in key(thing.name):
            found |= {"police", "force", "constabulary"}
        return found

    def point(self) -> None:
        for mention in self._paper.mentions:
            if mention.reference and not mention.entity:
                self._resolve(mention)
            if mention.inner is not None and mention.inner.reference and not mention.inner.entity:
                self._resolve(mention.inner, inner=True)
        taken = {t for m in self._paper.mentions if m.entity for t in range(m.start, m.end)}
        for mention in self._paper.mentions:
            if mention.type is None:
                taken.difference_update(range(mention.start, mention.end))
        found = [*self._lower_case(taken), *self._pronouns(taken), *self._initials(taken)]
        if found:
            tokens = {t for m in found for t in range(m.start, m.end)}
            kept = [
                m
                for m in self._paper.mentions
                if m.entity or not tokens.intersection(range(m.start, m.end))
            ]
            self._paper.mentions[:] = sorted([*kept, *found], key=lambda m: (m.start, -m.end))

    # --- bodies -------------------------------------------------------------------------------

    def _resolve(self, mention: Mention, *, inner: bool = False) -> None:
        if mention.type is EntityType.POST:
            mention.entity = self._post(mention)
            return
        head = self._w[mention.end - 1].lower
        pointed = mention.end - mention.start > 1 or (
            mention.start > 0 and self._w[mention.start - 1].lower in _POINTERS
        )
        if head == "mash" or inner:
            pointed = True
        if pointed:
            mention.entity = self._body(head, mention.start, mention.end)

    def _body(self, head: str, start: int, end: int) -> str:
        """Return what "the <head>" means at a token."""
        paper = self._paper
        head = key(head)[-1] if key(head) else head
        if head in {"council", "authority"}:
            return paper.authority or ""
        home = paper.thing(paper.home)
        at_home = home is not None and head in self._heads(home)
        follows = self._w[end].lower if end < len(self._w) else ""
        if at_home and home is not None:
            if follows in _SITS and paper.kind in (PaperKind.MINUTES, PaperKind.AGENDA_PACK):
                return home.id
            return self._near(head, start, 40) or home.id
        return self._near(head, start, 100_000) or self._only(head)

    def _near(self, head: str, start: int, within: int) -> str:
        """Return the body with this head noun named last, in the same block or not far before."""
        before = [m for m in self._by_head[head] if m.end <= start and start - m.end <= within]
        if not before:
            return ""
        sentence = next(
            (s for s in reversed(self._paper.sentences) if s[0] <= before[-1].start), (0, 0)
        )
        same = [m for m in before if m.start >= sentence[0]]
        return (same[-1] if start and self._w[start - 1].lower == "that" else same[0]).entity

    def _only(self, head: str) -> str:
        found = {m.entity for m in self._by_head[head]}
        return found.pop() if len(found) == 1 else ""

    def _lower_case(self, taken: set[int]) -> list[Mention]:
        heads = lexicon().lower_heads | _EXTRA_HEADS
        found = []
        for token in range(1, len(self._w)):
            word = self._w[token]
            if word.lower not in heads or token in taken or word.capital:
                continue
            if self._w[token - 1].lower in _SERVICES and word.lower == "service":
                found += self._uniformed(token)
                continue
            if self._w[token - 1].lower not in _POINTERS or token - 1 in taken:
                continue
            if self._w[token - 1].lower == "this" and word.lower == "meeting":
                continue
            entity = self._body(word.lower, token, token + 1)
            if entity:
                found.append(self._pointer(token, entity))
        return found

    def _uniformed(self, token: int) -> list[Mention]:
        """Resolve "the fire service" to the one organisation with that word in its name."""
        kind = self._w[token - 1].lower
        found = {m.entity for m in self._named if kind in key(self._paper.things[m.entity].name)}
        return [self._pointer(token, found.pop())] if len(found) == 1 else []

    def _pointer(self, token: int, entity: str) -> Mention:
        return Mention(
            token,
            token + 1,
            self._paper.things[entity].type,
            "pointer",
            reference=True,
            entity=entity,
        )

    # --- posts ---------------------------------------------------------------------------------

    def _post(self, mention: Mention) -> str:
        """Return the post that "the Director" means: the last one of that title."""
        head = key(self._paper.text(mention.start, mention.end))[-1:]
        if not head or mention.start == 0 or self._w[mention.start - 1].lower not in {"the", "our"}:
            return ""
        posts = [
            m
            for m in self._paper.mentions
            if m.type is EntityType.POST
            and m.entity
            and not m.reference
            and head[0] in key(self._paper.text(m.start, m.end))
        ]
        if head[0] == "chair":
            posts = [p for p in posts if "independent" in key(self._paper.text(p.start, p.end))]
            return posts[0].entity if len({p.entity for p in posts}) == 1 else ""
        before = [p for p in posts if p.start < mention.start]
        return before[-1].entity if before else ""

    # --- pronouns ------------------------------------------------------------------------------

    def _pronouns(self, taken: set[int]) -> list[Mention]:
        found = []
        us = self._us()
        topic = ""
        unit = -1
        for start, end in self._paper.sentences:
            if self._paper.words.unit_of[start] not in (unit, unit + 1):
                topic = ""
            unit = self._paper.words.unit_of[start]
            mentions = self._paper.mentions_in(start, end)
            first = start
            while first < end and not self._w[first].alpha:
                first += 1
            if (
                first < end
                and first not in taken
                and self._w[first].lower in {"he", "she"}
                and self._person
            ):
                found.append(self._pointer(first, self._person))
            if first < end and first not in taken and topic and not self._is_expletive(first, end):
                lower = self._w[first].lower
                follows = self._w[first + 1].lower if first + 1 < end else ""
                if lower in {"it", "its"} or (
                    lower in {"this", "they"}
                    and follows in {"is", "was", "will", "meets", "reports", "are", "has"}
                ):
                    found.append(self._pointer(first, topic))
            if us:
                found += [
                    self._pointer(t, us)
                    for t in range(start, end)
                    if t not in taken
                    and (
                        self._w[t].lower in {"we", "us"}
                        or (self._w[t].lower == "our" and self._before_name(t, mentions))
                    )
                ]
            opened = (
                bool(found)
                and found[-1].start == first
                and self._w[first].lower in {"it", "its", "this"}
            )
            found += self._inside(start, end, first, taken, topic, opened=opened)
            topic = self._topic(start, end) or topic
        return found

    def _is_expletive(self, token: int, end: int) -> bool:
        """Tell whether "it" stands for nothing: "it was agreed that"."""
        ahead = self._w[token + 1 : min(token + 5, end)]
        return bool(ahead) and ahead[0].lower in {"was", "is", "had", "has", "will", "would"} and any(
            w.lower in _EXPLETIVE for w in ahead[1:]
        )

    def _before_name(self, token: int, mentions: list[Mention]) -> bool:
        """Tell whether a possessive stands right before a name: "its Business Unit"."""
        return any(token < m.start <= token + 2 and m.type is not None for m in mentions) or any(
            w.lower in _LED for w in self._w[token + 1 : token + 3]
        )

    def _inside(
        self, start: int, end: int, first: int, taken: set[int], topic: str, *, opened: bool
    ) -> list[Mention]:
        """Resolve "it", "its", "he" and "she" further inside a sentence."""
        found = []
        mentions = self._paper.mentions_in(start, end)
        for token in range(first + 1, end):
            lower = self._w[token].lower
            if token in taken or lower not in {"it", "its", "he", "she"}:
                continue
            follows = self._w[token + 1].lower if token + 1 < end else ""
            if lower == "it" and (follows in _AFTER_OBJECT or self._is_expletive(token, end)):
                continue
            if lower == "its" and not self._before_name(token, mentions):
                continue
            before = [m for m in mentions if m.end <= token and m.entity]
            if lower in {"he", "she"}:
                people = [m for m in before if m.type in (EntityType.PERSON, EntityType.POST)]
                target = people[0].entity if people else self._person
            else:
                bodies = [m for m in before if self._paper.things[m.entity].type in _BODIES]
                target = topic if opened or not bodies else bodies[0].entity
            if target:
                found.append(self._pointer(token, target))
        people = [
            m for m in mentions if m.entity and m.type in (EntityType.PERSON, EntityType.POST)
        ]
        self._person = people[0].entity if people else self._person
        return found

    def _us(self) -> str:
        """Return who "we" is: the body itself in its own papers, else the council."""
        paper = self._paper
        home = paper.thing(paper.home)
        own = home is not None and home.type in (
            EntityType.PARTNERSHIP,
            EntityType.GROUP,
            EntityType.HUB,
        )
        if own and paper.kind not in (PaperKind.REPORT, PaperKind.AGENDA_PACK) and paper.home:
            return paper.home
        return paper.authority or ""

    def _topic(self, start: int, end: int) -> str:
        for mention in self._paper.mentions_in(start, end):
            thing = self._paper.thing(mention.entity)
            if thing is not None and thing.type in _BODIES:
                return mention.entity
        return ""

    # --- initials ------------------------------------------------------------------------------

    def _initials(self, taken: set[int]) -> list[Mention]:
        """Find people called by their initials in minutes: "DO replied that ..."."""
        if self._paper.kind is not PaperKind.MINUTES:
            return []
        people: dict[str, list[str]] = defaultdict(list)
        for thing in self._paper.things.values():
            if thing.type is EntityType.PERSON and len(thing.given) > 1:
                letters = re.findall(r"\b\w", f"{thing.given} {thing.surname}")
                people["".join(letters).upper()].append(thing.id)
                people[(letters[0] + letters[-1]).upper()].append(thing.id)
        found = []
        for token, word in enumerate(self._w):
            if (
                word.upper
                and 2 <= len(word.text) <= 3
                and token not in taken
                and word.text not in lexicon().acronyms
            ):
                ids = set(people.get(word.text, ()))
                if len(ids) == 1 and word.text not in self._paper.acronyms:
                    mention = self._pointer(token, ids.pop())
                    self._paper.things[mention.entity].names.setdefault(word.text, 0)
                    found.append(mention)
        return found
