"""The spaCy pipeline: assembled here, and usable by itself."""

import threading
from collections.abc import Callable, Iterable
from itertools import islice, pairwise
from typing import TYPE_CHECKING, cast

import numpy as np
import spacy
from spacy.language import Language
from spacy.tokens import Doc, Span
from spacy.util import filter_spans

from .announced import name_announced, name_titled
from .attendance import list_appointed, list_people, point_to_chairs, read_told_attendance
from .body_tables import name_bodies, read_tables
from .conclusions import conclude, state_signatures
from .context import find_settings, find_statements, find_topics, place_paper
from .decisions import find_decisions, read_columns, read_findings
from .document import Document
from .facts import Reading
from .layout.hyphens import part_hyphens
from .layout.places import join_places
from .layout.sections import lines
from .layout.sentences import paragraphs, sentences
from .layout.tables import tables
from .layout.tokens import english
from .layout.view import View, view
from .layout.words import tabulate
from .mentions import find_mentions
from .paper import Paper
from .readers.text import read_blocks
from .references import gather, name_owned, point, point_to_owned
from .relations import (
    read_homes,
    read_labels,
    read_post_lines,
    read_post_rows,
    read_rates,
    read_routes,
    read_wording,
)

if TYPE_CHECKING:
    from thinc.types import Ints2d

_MOST_WORDS = 10_000
"""Words that the tokeniser remembers: spaCy's own limit."""
_LOCK = threading.Lock()  # memory zones must not overlap
_MODEL_PIPES = ("tok2vec", "transformer", "tagger", "morphologizer", "parser", "ner")


class _PaperTokenizer:
    """Tokenises a paper's running text; a plain string is read as a paper of one format: text."""

    def __init__(self, tokenizer: Callable[[str], Doc]) -> None:
        self._tokenizer = tokenizer
        self._learnt: set[str] = set()

    def __call__(self, text: str) -> Doc:
        return self.tokenise(view(Document("text", "text/plain", "", text, read_blocks(text))))

    def tokenise(self, seen: View, council: str | None = None) -> Doc:
        """Return the tokens of a view, with the state of reading it attached."""
        doc = self._tokenizer(seen.text)
        join_places(doc, seen.text)
        words = tabulate(doc, seen)
        part_hyphens(words, [n for n, unit in enumerate(seen.units) if unit.row is None])
        doc._.paper = Paper(seen.document, seen, words, council)
        return doc

    def learn(self, text: str) -> None:
        """Show the tokeniser the words of a text one by one, while it has room to remember them.

        Of a whole text it remembers none after the first special case, and a line end is one.
        """
        room = _MOST_WORDS - len(self._learnt)
        if not room:
            return
        for word in islice(set(text.split()) - self._learnt, room):
            self._tokenizer(word)
            self._learnt.add(word)

    def to_bytes(self, **_: object) -> bytes:
        """Hold nothing that a stored pipeline must keep."""
        return b""

    def from_bytes(self, _: bytes, **__: object) -> "_PaperTokenizer":
        """Restore nothing."""
        return self

    def to_disk(self, *_: object, **__: object) -> None:
        """Hold nothing that a stored pipeline must keep."""

    def from_disk(self, *_: object, **__: object) -> "_PaperTokenizer":
        """Restore nothing."""
        return self


Doc.set_extension("paper", default=None, force=True)
Doc.set_extension("reading", default=None, force=True)


@Language.component("sightline_sections")
def _sections(doc: Doc) -> Doc:
    """Find the sections of a paper and its sentences."""
    paper: Paper = doc._.paper
    paper.lines = lines(paper.view, paper.words)
    after_labels = frozenset(
        line.start
        for before, line in pairwise(paper.lines)
        if line.unit == before.unit and line.role != before.role and not before.heading
    )
    paper.sentences = list(
        sentences(paper.words, after_labels | paragraphs(paper.view, paper.words))
    )
    starts = np.full((len(doc), 1), -1, dtype="int64").astype("uint64")
    starts[[start for start, _ in paper.sentences], 0] = 1
    return doc.from_array(["SENT_START"], cast("Ints2d", starts))


@Language.component("sightline_mentions")
def _mentions(doc: Doc) -> Doc:
    """Find where the paper names people, posts, bodies and organisations."""
    paper: Paper = doc._.paper
    paper.tables = tables(paper.view, paper.words)
    found = find_mentions(paper.words, paper.lines, paper.tables)
    paper.mentions, paper.acronyms = found.found, found.acronyms
    name_bodies(paper)
    name_announced(paper)
    name_titled(paper)
    return doc


@Language.component("sightline_references")
def _references(doc: Doc) -> Doc:
    """Group the mentions of one thing, say whose paper it is, and resolve what points back."""
    paper: Paper = doc._.paper
    gather(paper)
    place_paper(paper)
    find_topics(paper)
    find_statements(paper)
    name_owned(paper)
    point(paper)
    point_to_owned(paper)
    find_settings(paper)
    return doc


@Language.component("sightline_facts")
def _facts(doc: Doc) -> Doc:
    """State the facts that lists and sentences give."""
    paper: Paper = doc._.paper
    list_people(paper)
    list_appointed(paper)
    read_tables(paper)
    point_to_chairs(paper)
    read_labels(paper)
    read_post_lines(paper)
    read_post_rows(paper)
    read_rates(paper)
    read_routes(paper)
    state_signatures(paper)
    read_wording(paper)
    read_homes(paper)
    read_told_attendance(paper)
    return doc


@Language.component("sightline_decisions")
def _decisions(doc: Doc) -> Doc:
    """Find resolutions and recommendations, and conclude the reading."""
    paper: Paper = doc._.paper
    find_decisions(paper)
    read_columns(paper)
    read_findings(paper)
    doc._.reading, ids = conclude(paper)
    named = [m for m in paper.mentions if m.type is not None and m.entity]
    spans = [
        Span(doc, m.start, m.end, label=str(m.type), kb_id=ids.get(m.entity, "")) for m in named
    ]
    overlap = any(before.end > after.start for before, after in pairwise(named))  # very few do
    doc.ents = filter_spans(spans) if overlap else spans
    return doc


PIPES = (
    "sightline_sections",
    "sightline_mentions",
    "sightline_references",
    "sightline_facts",
    "sightline_decisions",
)
"""The project's components, in order."""


def load(model: str | None = None) -> Language:
    """Return a pipeline that reads papers.

    Args:
        model: Name or path of an installed spaCy pipeline, whose tagger, parser and named entity
            recogniser are added in front.

    Raises:
        OSError: No such pipeline is installed.
    """
    nlp = english()
    if model is not None:
        source = spacy.load(model)
        nlp = english(source.vocab)
        for name in source.pipe_names:
            if name in _MODEL_PIPES:
                nlp.add_pipe(name, source=source)
    nlp.tokenizer = _PaperTokenizer(nlp.tokenizer)
    for name in PIPES:
        nlp.add_pipe(name)
    return nlp


def read(document: Document, nlp: Language | None = None, *, council: str | None = None) -> Reading:
    """Return what a paper says of governance.

    Args:
        document: The paper.
        nlp: A pipeline from `load`; without it a new one is made.
        council: The council whose paper it is, where the paper itself does not say.

    Raises:
        TypeError: The pipeline was made by something else.
    """
    pipeline = nlp or load()
    tokenizer = pipeline.tokenizer
    if not isinstance(tokenizer, _PaperTokenizer):
        raise TypeError("papers are read by a pipeline from sightline.extract.load()")
    seen = view(document)
    with _LOCK:
        tokenizer.learn(seen.text)
        with pipeline.memory_zone():  # frees the words that were not learnt
            reading: Reading = pipeline(tokenizer.tokenise(seen, council))._.reading
    return reading


def read_all(documents: Iterable[Document], nlp: Language) -> Iterable[Reading]:
    """Yield the reading of each paper in turn."""
    for document in documents:
        yield read(document, nlp)
