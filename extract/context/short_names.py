"""What a paper says that it calls a body: "Anyshire Safeguarding Board (the Board)"."""

import re

from ..mentions import Mention
from ..paper import Paper

_WITHIN = 12
"""Tokens after a name within which a bracket says how it is shortened."""
_BRACKET = re.compile(
    r"\( ?[^()]{0,40}?(?<!\bof )(?<!\bto )(?<!\bby )(?<!\bfor )(?<!\bwith )(?<!\bfrom )(?<!\bon )"
    r"\b[Tt]he (?P<head>[A-Z][a-z]+) ?\W{0,2} ?\)"
)
"""Not "(a committee of the Board)", which tells of another."""
_PLAIN = re.compile(r"\( ?\W{0,2} ?the (?P<head>[a-z]+) ?\W{0,2} ?\)")
"""In small letters it is all of the bracket: "(the trust)"."""


def short_name(paper: Paper, mention: Mention) -> str:
    """Return the head by which a bracket after a name says that its body is called: "Board"."""
    ahead = paper.words.words[mention.end : mention.end + _WITHIN]
    if not ahead or ahead[0].text != "(":
        return ""
    text = " ".join(word.text for word in ahead)
    said = _BRACKET.match(text) or _PLAIN.match(text)
    return said["head"] if said else ""
