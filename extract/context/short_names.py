"""What a paper says that it calls a body: "Anyshire Safeguarding Board (the Board)"."""

import re

from ..mentions import Mention
from ..names import key
from ..paper import Paper

_WITHIN = 12
"""Tokens after a name within which a bracket says how it is shortened."""
_BRACKET = re.compile(
    r"\( ?[^()]{0,40}?(?<!\bof )(?<!\bto )(?<!\bby )(?<!\bfor )(?<!\bwith )(?<!\bfrom )(?<!\bon )"
    r"\b[Tt]he (?P<head>[A-Z][a-z]+) ?\W{0,2} ?\)"
)
"""Not "(a committee of the Board)", which tells of another."""


def short_name(paper: Paper, mention: Mention) -> str:
    """Return the head by which a bracket after a name says that its body is called: "board"."""
    ahead = paper.words.words[mention.end : mention.end + _WITHIN]
    if not ahead or ahead[0].text != "(":
        return ""
    said = _BRACKET.match(" ".join(word.text for word in ahead))
    return key(said["head"])[-1] if said else ""
