"""How a paper is laid out: running text, tokens, sentences, sections, tables with known columns.

`view` makes running text of the blocks of a document, `words` tokens with what the rules ask of
each; `sentences`, `sections`, by their `labels` and by what `lines` are like, and `tables` divide
them. What a name is, is not known here yet.
"""

from . import spacy_alone

__all__ = ["spacy_alone"]
