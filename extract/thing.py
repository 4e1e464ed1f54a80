"""What a paper names, while it is read: a thing, its forms, and where each of them stands."""

import datetime as dt
import re
from dataclasses import dataclass, field
from functools import lru_cache

from ..ontology.terms import EntityType
from .lexicon import National
from .lexicon.references import reference_words
from .mentions import Mention
from .names import key

_PARTNERS = key("Partners")
_PAIR = 2
"""Words of a name that may be no more than an acronym and its head."""
_SUB_GROUP = re.compile(r"\bsub\W?(?:group|committee)s?\b", re.IGNORECASE)
_ACRONYM = 12
"""Capitals no longer than this are an acronym rather than a name set in capitals."""


@dataclass(slots=True)
class Thing:
    """An entity while a paper is read.

    Attributes:
        id: Identifier within the paper.
        type: What it is.
        names: Every form used, with how often.
        mentions: Where it is named, in order.
        national: Entry of the national list, where it is one.
        date: Of a meeting.
        body: Of a meeting: id of the body that met.
        venue: Of a meeting.
        given: Of a person: given names or initials, fullest form.
        surname: Of a person.
        official: Of a person: called by an office ("Councillor").
        placed: Of a post or body: longer forms, with the organisation that it is in or part of.
    """

    id: str
    type: EntityType
    names: dict[str, int] = field(default_factory=dict)
    mentions: list[Mention] = field(default_factory=list)
    national: National | None = None
    date: dt.date | None = None
    body: str | None = None
    venue: str = ""
    given: str = ""
    surname: str = ""
    official: bool = False
    placed: set[str] = field(default_factory=set)

    @property
    def name(self) -> str:
        """The fullest form."""
        if self.type is EntityType.PERSON:
            return f"{self.given} {self.surname}".strip()
        return max(self.names, key=_fitness) if len(self.names) > 1 else next(iter(self.names))

    @property
    def is_sub_group(self) -> bool:
        """Whether one of its names calls it a sub-group or sub-committee."""
        return any(map(_SUB_GROUP.search, self.names))

    @property
    def is_of_partners(self) -> bool:
        """Whether one of its names is only that of the partners who are in it."""
        return any(key(name)[-1:] == _PARTNERS for name in self.names)

    @property
    def is_for_safeguarding(self) -> bool:
        """Whether its name says that it is for safeguarding."""
        return "safeguarding" in key(self.name)

    def add(self, mention: Mention, name: str) -> None:
        """Take a mention as naming this, in one of its forms."""
        mention.entity, mention.form = self.id, name
        self.mentions.append(mention)
        self.names[name] = self.names.get(name, 0) + 1

    def adopt(self, mention: Mention, name: str) -> None:
        """Take a mention that seemed to point back as naming this."""
        mention.type, mention.reference = self.type, False
        self.add(mention, name)

    def drop(self, mention: Mention) -> None:
        """Undo `add`."""
        self.mentions.remove(mention)
        self.names[mention.form] -= 1
        if not self.names[mention.form]:
            del self.names[mention.form]
        mention.entity = mention.form = ""

    def absorb(self, other: "Thing") -> None:
        """Take over all that names another thing, which is the same."""
        for name, count in other.names.items():
            self.names[name] = self.names.get(name, 0) + count
        for mention in other.mentions:
            mention.entity = self.id
        self.mentions = sorted([*self.mentions, *other.mentions], key=lambda m: m.start)


@lru_cache(maxsize=4096)
def _fitness(name: str) -> tuple[bool, bool, bool, int, str]:
    """Return what makes one form of a name fitter than another to stand for the thing.

    One that is no acronym; "Director", where the paper also says "Interim Director"; what the
    partners are called when they meet; the fullest.
    """
    lasting = reference_words().titles.provisional.isdisjoint(name.casefold().split())
    meeting = len(name.split()) > _PAIR and key(name)[-1:] != _PARTNERS  # not "DSP group"
    return not name.isupper() or len(name) > _ACRONYM, lasting, meeting, len(name), name
