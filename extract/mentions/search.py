"""The search for mentions: what its steps share."""

import re
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from functools import cached_property

from ...ontology.terms import EntityType
from ..layout.labels import AUTHORS, PEOPLE, is_party
from ..layout.section_lines import Line
from ..layout.tables import Cell, Table, is_header_line
from ..layout.words import Word, Words
from ..lexicon import Lexicon, lexicon
from ..lexicon.grammar import grammar
from ..lexicon.wordings import wording
from ..names import may_be_acronym
from .mention import Mention
from .nationals import Nationals

_LONGEST_HEADER = 9
_LEADER_BELOW = wording("attendance", "leader-below")
_AGENCIES = frozenset({"agencies", "organisations"})
"""Words of a label of those whom organisations make up."""
_LEADERS = grammar().bodies.before_leaders
_NAMING = PEOPLE | AUTHORS
"""Roles of the sections whose lines name people."""

_PEOPLES = frozenset({"person", "deputy"})
"""Kinds of the columns that name people, in tables that list them."""

_HOLDERS = frozenset({"officer", "reporter", "chair", "vice-chair"})
"""Kinds of the columns that name people in other tables."""

_COUNCIL = re.compile(
    r"(?=[A-Z])(?:"  # once, so that both are passed over elsewhere
    r"([A-Z][\w'’-]+) (?:(?:(?:Metropolitan|County|City|Borough|District|Unitary) )*Council"
    r"|(?:Local )?Safeguarding (?:Children|Adults?))\b"
    r"|([A-Z][A-Z'’-]+) (?:(?:(?:METROPOLITAN|COUNTY|CITY|BOROUGH|DISTRICT|UNITARY) )*COUNCIL"
    r"|(?:LOCAL )?SAFEGUARDING (?:CHILDREN|ADULTS?))\b)"
)

_COUNCIL_OF_A_KIND = re.compile(
    r"\b([A-Z])[\w'’-]+ (?:([A-Z])[\w'’-]+ )?(County|City|Borough|District|Metropolitan) Council\b"
)

_DEFINITION = re.compile(r"\(\s*(?:the )?[“\"'‘]?([A-Z][A-Za-z&]{1,8})[”\"'’]?\s*\)")

_OWNING = re.compile(r"(?=[A-Z])\b([A-Z]{1,3}(?:[CBD]C|MBC))['’]s (?=[A-Z][a-z])")
"""The initials of a council whose something is: "ABC's Director of Housing"."""

_TITLES = re.compile(
    r"\b[Tt]he\s+(?:(?:interim|acting)\s+)?(?:chief\s+(?:executive|constable)"
    r"|(?:(?:assistant|executive|corporate|strategic|service|deputy)\s+)?director"
    r"|(?:cabinet|lead|executive)\s+member|portfolio\s+holder|independent\s+chair"
    r"|(?:head|leader)\s+of|(?:monitoring\s+officer)|(?:business|board|partnership)\s+manager)\b",
    re.IGNORECASE,
)
"""Titles in running text, where a list of those present does not stand: after "the"."""
_FEWEST_PLAIN = 2
"""Titles that show that a paper writes them in lower case."""


@dataclass
class Search:
    """A paper, and the mentions found in it so far.

    Attributes:
        words: The paper's tokens.
        lines: Its lines.
        tables: Its tables whose headers say what their columns hold.
        nationals: Where it names bodies of the national lists.
        w: The class of each token.
        found: The mentions found, in the order of their finding.
        taken: Whether each token is part of one of them.
        organisation_parts: Where lists of members have organisations, and where each of these ends.
    """

    words: Words
    lines: list[Line]
    tables: list[Table]
    nationals: Nationals
    w: list[Word] = field(init=False)
    found: list[Mention] = field(default_factory=list)
    taken: list[bool] = field(default_factory=list)
    organisation_parts: dict[int, int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Begin with nothing found."""
        self.w = self.words.words
        self.taken = [False] * len(self.words)

    def add(self, mention: Mention) -> None:
        """Take a mention, unless one found earlier has some of its tokens."""
        if any(self.taken[mention.start : mention.end]):
            return
        self.taken[mention.start : mention.end] = [True] * (mention.end - mention.start)
        self.found.append(mention)

    def drop(self, mention: Mention) -> None:
        """Forget a mention, whose tokens are part of a longer one."""
        self.found.remove(mention)
        self.taken[mention.start : mention.end] = [False] * (mention.end - mention.start)

    def join(self, title: Mention, organisation: Mention) -> None:
        """Take the organisation after a title that says nothing without it as part of the title."""
        self.found.remove(organisation)
        self.taken[title.end : organisation.end] = [True] * (organisation.end - title.end)
        title.end, title.inner, title.reference = organisation.end, organisation, False
        title.rule = "title-of-organisation"

    @cached_property
    def lexicon(self) -> Lexicon:
        """The word lists."""
        return lexicon()

    def qualifies(self, word: Word) -> bool:
        """Tell whether a word may qualify a title or be the subject of one."""
        kinds = (self.lexicon.qualifiers, self.lexicon.topic_words, grammar().posts.modifying)
        return any(word.lower in kind for kind in kinds)

    @cached_property
    def people(self) -> list[int]:
        """Where people are named, as far as that is known when bodies and posts are looked for."""
        return [m.start for m in self.found if m.type is EntityType.PERSON]

    @cached_property
    def ends_of_people(self) -> frozenset[int]:
        """The tokens after the names of people, as far as they are known then."""
        return frozenset(m.end for m in self.found if m.type is EntityType.PERSON)

    @cached_property
    def acronyms(self) -> frozenset[str]:
        """The acronyms of the paper: those of the lexicon, and those in brackets: "(DSCP)"."""
        capitals = {w.text for w in self.w if w.capital}
        known = {text for text in capitals if self.lexicon.acronym_type(text)}
        defined = filter(may_be_acronym, _DEFINITION.findall(self.words.source))
        return frozenset(known.union(defined, _OWNING.findall(self.words.source)))

    @cached_property
    def places(self) -> AbstractSet[str]:
        """The words after which councils and boards are called: "Anyshire" County Council."""
        found = _COUNCIL.findall(self.words.source)
        joined = {w.text for w in self.w if w.compound}
        return joined.union(place or capitals.title() for place, capitals in found)

    def is_place(self, token: int) -> bool:
        """Tell whether a word is a place that has a council, or that the paper has bodies of."""
        word = self.w[token].text
        return word in self.places or word in self.lexicon.places

    @cached_property
    def council_initials(self) -> frozenset[str]:
        """What the councils of the paper may be called for short: "ACC", Ashby County Council."""
        named = _COUNCIL_OF_A_KIND.findall(self.words.source)
        return frozenset(f"{one}{two}{kind[0]}C" for one, two, kind in named)

    @cached_property
    def plain(self) -> bool:
        """Whether the paper writes titles in lower case, as inspectors do."""
        found = _TITLES.finditer(self.words.source)
        titles = [match[0][len("the") :] for match in found]
        plain = sum(title.islower() for title in titles)
        return plain >= _FEWEST_PLAIN and plain > 2 * (len(titles) - plain)

    @cached_property
    def naming_lines(self) -> list[Line]:
        """The lines that list people, or give one as contact or author.

        What a list "Relevant agencies" names are no people.
        """
        found, of_agencies = [], False
        for line in self.lines:
            if line.heading:
                of_agencies = not _AGENCIES.isdisjoint(self.words.lowers(line.start, line.end))
            elif line.role in _NAMING and not (of_agencies and line.role == "members"):
                found.append(line)
        return found

    @cached_property
    def headers(self) -> frozenset[int]:
        """The tokens that name nobody: headers of columns, labels of parties, initials of rows."""
        lines = (ln for ln in self.naming_lines if ln.end - ln.start <= _LONGEST_HEADER)
        heads = [ln for ln in lines if is_header_line(self.words.text(ln.start, ln.end))]
        labels = (ln for ln in self.lines if ln.heading and ln.role in PEOPLE)
        heads += [ln for ln in labels if is_party(self.words, ln.start, ln.end)]
        spans = [(line.start, line.end) for line in heads]
        spans += [(cell.start, cell.end) for cell in self.cells_of(frozenset({"initials"}))]
        return frozenset(token for span in spans for token in range(*span))

    @cached_property
    def listing(self) -> list[bool]:
        """Whether each token stands in such a line, or in a cell that names people."""
        listing = [False] * len(self.words)
        for line in self.naming_lines:
            listing[line.start : line.end] = [True] * (line.end - line.start)
        return [listed or inside for listed, inside in zip(listing, self.in_cell, strict=True)]

    @cached_property
    def in_cell(self) -> list[bool]:
        """Whether each token stands in a cell that names people."""
        inside = [False] * len(self.words)
        for cell in self._naming_cells:
            inside[cell.start : cell.end] = [True] * (cell.end - cell.start)
        return inside

    def cells_of(self, columns: frozenset[str]) -> list[Cell]:
        """Return the cells of the columns of certain kinds, in the tables that list people."""
        return _cells([t for t in self.tables if t.lists_people], columns)

    @cached_property
    def _naming_cells(self) -> list[Cell]:
        """The cells that name people."""
        others = [t for t in self.tables if not t.lists_people]
        return self.cells_of(_PEOPLES) + _cells(others, _HOLDERS)

    @cached_property
    def name_starts(self) -> frozenset[int]:
        """The tokens at which the cells that name people begin."""
        return frozenset(cell.start for cell in self._naming_cells)

    @cached_property
    def role_starts(self) -> frozenset[int]:
        """The tokens at which the cells begin that say what the people of a table are."""
        return frozenset(cell.start for cell in self.cells_of(frozenset({"role"})))

    @cached_property
    def labels(self) -> frozenset[int]:
        """First tokens of the labels that announce something, and those after them.

        A line that says who leads the body named above it is one, too, but not what it says.
        """
        told = [line for line in self.lines if line.heading and line.role]
        leaders = frozenset(
            line.start
            for line in self.lines
            if self.w[line.start].lower in _LEADERS
            and _LEADER_BELOW.match(self.words.text(line.start, line.end))
        )
        return leaders.union(token for line in told for token in (line.start, line.end))

    @cached_property
    def people_lines(self) -> frozenset[int]:
        """First tokens of the lines, headings among them, in sections that list people."""
        return frozenset(line.start for line in self.lines if line.role in PEOPLE)


def _cells(tables: list[Table], columns: frozenset[str]) -> list[Cell]:
    """Return the cells of the columns of certain kinds that hold anything."""
    return [
        cell
        for table in tables
        for row in table.rows
        for number, cell in row.items()
        if table.columns.get(number) in columns and cell.start < cell.end
    ]
