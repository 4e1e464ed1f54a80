"""Procedures told in stages: whom a matter is taken to at one stage takes it on to the next.

"Stage 2: it is raised with the Service Manager. Stage 3: it is escalated to the Head of Service."
names no subject: it is the Service Manager who escalates. Outside of numbered stages, so does "If
it is still not settled, it goes to the Panel" after a sentence that says with whom it began.
"""

import re
from bisect import bisect_right
from dataclasses import dataclass, field
from itertools import pairwise

from ...ontology.terms import Predicate
from ..document import BlockKind
from ..lexicon.syntax import alternatives, number_of, syntax
from ..mentions import Mention
from ..paper import Paper
from .assertion import is_asserted
from .patterns import ARTICLES, OF_A_POST
from .rendering import Rendered
from .wordings import Form

_KINDS = frozenset(syntax().stages)
_STAGE = re.compile(
    rf"(?:[\d.]+ |\W )*{alternatives(syntax().stages)} "
    rf"(?P<number>\d|{alternatives(syntax().numbers)})\b"
)
_VERBS = frozenset((*syntax().taken, *syntax().dealt, *syntax().asked))
_TAKEN = Form(
    rf"\b{alternatives(syntax().taken)} (?:[^⟨⟩.;:]{{0,60}} )?"
    r"(?:(?:via|through) {the}⟨[A-Z]\d+⟩ )?(?:to|with|before) (?:the attention of )?{o+:actor}"
)
_DEALT = Form(rf"\b{alternatives(syntax().dealt)} (?:[^⟨⟩.;:]{{0,30}} )?by {{o+:actor}}")
_ASKED = Form(rf"\b{alternatives(syntax().asked)} {{o+:actor}}")
_HANDED = Form(rf"{_STAGE.pattern}[^⟨⟩a-z]*{{the}}{{o+:actor}}")
_TO_PEER = re.compile(rf" to {ARTICLES}⟨")
"""After whom a stage begins with: "Stage 2 : Manager to Manager" is between those of one level."""
_WHO = re.compile(r"(⟨[A-Z]\d+⟩) (?:[a-z]+ ){0,3}$")
_NOBODY = re.compile(
    rf"(?:\b(?:is|are|be|been|was|were|it|{alternatives(syntax().worries)}) (?:[a-z]+ ){{0,3}}"
    r"|(?:^|[.:–-] ))$"
)
"""What stands before "escalated to" or "goes to" where nobody is said to take the matter on."""
_BY_WHOM = re.compile(r" by [^⟨⟩.;:]{0,20}⟨")
_UNSETTLED = re.compile(rf"\W*(?:[0-9. ]+ )?{alternatives(syntax().unsettled)}\b")
_WORRY = re.compile(rf"\b(?:escalat|disagree|dissatisf|challeng|{alternatives(syntax().worries)})")
_OPENING = 8
"""Tokens of a sentence within which it says which stage it begins."""
_RULE = "stage-to-stage"
_CONFIDENCE = 0.72
_PROCEDURE = 300
"""Tokens above a stage within which it is said what the stages are for."""
_LONGEST_STAGE = 20
"""Sentences of a stage that is one block, at most."""
_FURTHEST = 60
"""Tokens between a sentence and the one that it goes on from, outside of stages."""


@dataclass(slots=True)
class _Reached:
    """Whom a matter has been taken to.

    Attributes:
        before: Those of the stage before.
        here: Those of this stage.
        end: Token after the last sentence that named one.
    """

    before: list[Mention] = field(default_factory=list)
    here: list[Mention] = field(default_factory=list)
    end: int = 0

    def next_stage(self) -> "_Reached":
        """Return the state in which a stage begins: nothing crosses one that names nobody."""
        return _Reached(before=self.here, end=self.end)


def read_stages(paper: Paper, sentences: list[Rendered]) -> None:
    """State who takes a matter on to whom, from stage to stage.

    Args:
        paper: The paper.
        sentences: Its sentences, rendered, in order.
    """
    starts, numbers = _stages(paper)
    reached, last = _Reached(), 0
    for rendered in sentences:
        here = bisect_right(starts, rendered.start)
        if here != last:
            last = here
            reached = reached.next_stage() if numbers[here - 1] > 1 else _Reached()
        staged = here > 0 and numbers[here - 1] > 0
        if not rendered.listed and (staged or not _VERBS.isdisjoint(rendered.words)):
            _read(paper, rendered, reached, staged=staged)


def _stages(paper: Paper) -> tuple[list[int], list[int]]:
    """Return where each stage begins, and its number; 0 where what follows is of none.

    A heading that is no stage ends the last one, and so does any other block where each stage has
    no more than one. One stage alone is no procedure.
    """
    if not paper.words.find(_KINDS):
        return [], []
    found: list[tuple[int, int]] = []
    last = 0
    for start, end in paper.sentences:
        number = _stage_number(paper.words.lowers(start, min(start + _OPENING, end)))
        if number in (1, last + 1):
            found.append((start, number))
            last = number
        elif not number and last and paper.block_at(start).kind is BlockKind.HEADING:
            found.append((start, 0))
            last = 0
    if all(number <= 1 for _, number in found):
        return [], []
    if found[-1][1]:
        found += _end_of_short(paper, [start for start, number in found if number])
    return [start for start, _ in found], [number for _, number in found]


def _end_of_short(paper: Paper, starts: list[int]) -> list[tuple[int, int]]:
    """Return where the block after the last stage begins, where each has no block but its own."""
    blocks = [paper.view.units[paper.words.unit_of[start]].block for start in starts]
    apart = any(two - one > 1 for one, two in pairwise(blocks))
    if apart or paper.block_at(starts[-1]).kind is BlockKind.HEADING:
        return []
    after = (start for start, _ in paper.sentences_after(starts[-1], _LONGEST_STAGE))
    units, unit_of = paper.view.units, paper.words.unit_of
    below = next((start for start in after if units[unit_of[start]].block > blocks[-1]), None)
    return [(below, 0)] if below is not None else []


def _stage_number(words: list[str]) -> int:
    if _KINDS.isdisjoint(words):
        return 0
    stage = _STAGE.match(" ".join(words))
    return number_of(stage["number"]) if stage else 0


def _read(paper: Paper, rendered: Rendered, reached: _Reached, *, staged: bool) -> None:
    """State what a sentence says of the next stage, and remember whom it names."""
    start, text = rendered.start, rendered.text
    goes_on = _UNSETTLED.match(text) and start - reached.end <= _FURTHEST
    if not staged and not goes_on and not _WORRY.search(text):
        return
    before = reached.before if staged else reached.here if goes_on else []
    named = []
    for form in (_TAKEN, _DEALT, _ASKED) if staged else (_TAKEN, _DEALT):
        for match in form.found_in(text):
            led = text[: match.start()]
            who = _WHO.search(led)
            unsaid = form is _ASKED and not who and match[0].startswith("ask")
            if unsaid or not is_asserted(text, match, conditional=True):
                continue
            objects = rendered.names(OF_A_POST.sub(r"\1", match["o"]))
            named += objects
            told = who or _NOBODY.search(led)
            if (
                form is not _DEALT
                and told
                and (form is not _ASKED or who)
                and not _BY_WHOM.match(text, match.end())
            ):
                subjects = (rendered.names(who[1]) if staged else []) if who else before
                _state(paper, subjects, objects, (start, rendered.token_from(match.end())))
    if staged and not named:
        named = _handed_to(paper, rendered, before)
    if named:
        reached.here = [*reached.here, *named] if staged else named
        reached.end = rendered.end


def _handed_to(paper: Paper, rendered: Rendered, before: list[Mention]) -> list[Mention]:
    """Return whom a stage begins with: "Stage 3: the Head of Service is asked to decide".

    Those of the stage before have taken the matter there, where it is one that is in dispute.
    """
    handed = _HANDED.pattern.match(rendered.text)
    if handed is None:
        return []
    named = rendered.names(handed["o"])
    start, end = rendered.start, named[0].end
    between_peers = _TO_PEER.match(rendered.text, handed.end())
    if not between_peers and _WORRY.search(_lately(paper, start)):
        _state(paper, before, named, (start, end))
    return named


def _lately(paper: Paper, token: int) -> str:
    """Return what stands in the paper not far above a token, and its title."""
    start = max(token - _PROCEDURE, 0)
    return f"{paper.title} {paper.text(start, token)}".casefold() if token else ""


def _state(
    paper: Paper, subjects: list[Mention], objects: list[Mention], span: tuple[int, int]
) -> None:
    for subject in subjects:
        for object_ in objects:
            paper.claim(
                subject.entity,
                Predicate.ESCALATES_TO,
                object_.entity,
                span,
                _RULE,
                _CONFIDENCE,
            )
