"""What announces decisions: "RESOLVED:", "The Board is asked to", "Recommendations"."""

import re
from dataclasses import dataclass

from ...ontology.terms import DecisionKind
from ..document import BlockKind
from ..lexicon.label_words import label_words
from ..lexicon.wordings import wording

_ANNOUNCEMENT = wording("decisions", "announcement")
_ASKS = wording("decisions", "asks")
_PASSES_ON = wording("decisions", "passes-on")
_OF_A_BODY = wording("decisions", "of-a-body")
_SIGNED_OFF = wording("decisions", "signed-off")
_MOVED = wording("decisions", "moved")
_NOT_CARRIED = wording("decisions", "not-carried")
_DECIDER = wording("decisions", "decider")
_NO_DECIDER = wording("decisions", "no-decider")
_RECOMMENDATIONS_OF = wording("decisions", "recommendations-of")
_MOTION = wording("decisions", "motion")
_FOR_WHOM = re.compile(
    r"\b(?:nomination|vote|voted) (?:for|of|in favour of) "
    r"(?:[A-Z][\w.’'-]*\s){0,4}?(?P<who>[A-Z][\w’'-]+) (?=[a-z])"
)
"""Whose nomination is carried."""
_CARRIED = wording("decisions", "carried")
_BODY_DECIDES = wording("decisions", "body-decides")
_OPINION = wording("decisions", "opinion")
_AGREED_LIST = wording("decisions", "agreed-list")
_DECIDED_ITEM = wording("decisions", "decided-item")
_BARE_ITEM = wording("decisions", "bare-item")
_BARE_DECISION = wording("decisions", "bare-decision")
_THAT = re.compile(r"\bthat\s*$", re.IGNORECASE)
_AGREED = wording("decisions", "agreed")
_AGREED_TO_RECOMMEND = wording("decisions", "agreed-to-recommend")
_DECIDED = label_words().deciding
_RECOMMENDED = label_words().recommending
_TO_WHOM = wording("decisions", "recommends-to-whom")
_OPENING = 120
"""Letters of a paragraph in which it is told that a motion fell."""


@dataclass(frozen=True, slots=True)
class Announcement:
    """The words that announce a decision.

    Attributes:
        kind: What is announced.
        end: Offset at which the text of the decision begins.
        named: Whether it begins with who decides, or who is asked to: "Cabinet is asked to".
        passes_on: Whether it says to whom something is recommended: "agreed to recommend to".
        others: Whether others recommend it, so that it is asked of nobody who is not named.
    """

    kind: DecisionKind
    end: int
    named: bool = False
    passes_on: bool = False
    others: bool = False


def announcement(text: str, kind: BlockKind) -> Announcement | None:
    """Return the announcement that a paragraph begins with.

    Args:
        text: The paragraph.
        kind: What kind of block it is.
    """
    found = _ANNOUNCEMENT.match(text)
    if found is None or _NOT_CARRIED.search(text[:_OPENING]):
        return None
    verb, lead = found["verb"], found["lead"].strip()
    rest = text[found.end() :].strip()
    if rest and not found["joint"]:
        if kind is BlockKind.HEADING:
            names_list = verb[-1] in "sS" and _RECOMMENDATIONS_OF.match(rest)
            return Announcement(_kind(verb), len(text)) if names_list else None
        if not (verb.isupper() and (lead == verb or found["body"] or found["named"])):
            return None
    # one of several things that somebody did: "agreed with partners that"
    done = kind is BlockKind.ITEM and verb[0].islower() and lead.startswith(verb)
    no_body = not found["body"] or "that" in (found["joint"] or "")
    told = done or (no_body and _OF_A_BODY.match(verb) is not None)
    told |= verb == "agreed" and "that" in (found["joint"] or "") and bool(_OPINION.match(rest))
    if told or _SIGNED_OFF.match(lead) or not _can_decide(found["body"]):
        return None
    asks = _PASSES_ON.search(lead) is not None
    named = bool(found["body"] or found["named"])
    kind_ = DecisionKind.RECOMMENDATION if asks else _kind(verb)
    others = verb.casefold() in _RECOMMENDED and (named or " by " in lead)
    if others and (found["joint"] or "").strip() == "to" and _TO_WHOM.match(rest):
        return None
    return Announcement(kind_, _end(found, rest), named, asks, others)


def _end(found: re.Match[str], rest: str) -> int:
    """Return where the text of a decision begins.

    "RESOLVED that it be noted" is read with its "that", "It was agreed to note it" as it is told.
    """
    joint, verb = found["joint"] or "", found["verb"]
    if not rest[:1].isalpha() or ":" in joint:
        return found.end()
    if _AGREED.fullmatch(found["lead"]):
        return found.start("lead")
    that = _THAT.search(joint)
    if that and (verb.isupper() or verb.casefold() in _DECIDED):
        return found.start("joint") + that.start()
    return found.end()


def motion(text: str, following: str) -> Announcement | None:
    """Return the announcement of a motion that was carried, or of what "NOTED" stands above.

    Args:
        text: The paragraph.
        following: The paragraph after it, which may tell how the vote went, or what was noted.
    """
    if text.isupper() and _OF_A_BODY.match(text.strip(" :")) and following[:1].islower():
        return Announcement(DecisionKind.RESOLUTION, len(text))
    found = _MOTION.match(text)
    if found is None:
        return None
    told = f"{text} {following[:_OPENING]}"
    whom = _FOR_WHOM.search(following[:_OPENING])
    if whom and whom["who"] not in text:
        return None  # another was nominated as well
    if _NOT_CARRIED.search(told) or not _CARRIED.search(told):
        return None
    return Announcement(DecisionKind.RESOLUTION, found.end())


def recommends(text: str) -> Announcement | None:
    """Return the announcement of what it was agreed to recommend, told as a whole.

    Args:
        text: The paragraph: "It was agreed to recommend a new plan".
    """
    found = _AGREED_TO_RECOMMEND.match(text)
    return Announcement(DecisionKind.RESOLUTION, found.start("lead")) if found else None


def failed(text: str) -> bool:
    """Tell whether a paragraph is of a motion that was not carried, or that another carries."""
    open_ended = text.rstrip().endswith((" and", " it was"))
    return _MOVED.match(text) is not None and bool(open_ended or _NOT_CARRIED.search(text))


def heads_decisions(text: str, item: str) -> Announcement | None:
    """Return the announcement of a list of what a body decided: "The Panel:".

    Args:
        text: The paragraph that leads into the list.
        item: The first item of the list.
    """
    if _AGREED_LIST.match(text):
        return Announcement(DecisionKind.RESOLUTION, len(text))
    found = _BODY_DECIDES.match(text)
    if found is None or not _can_decide(found["body"]) or not _DECIDED_ITEM.match(item):
        return None
    return Announcement(DecisionKind.RESOLUTION, len(text))


def is_bare_decision(text: str) -> bool:
    """Tell whether a paragraph is by its words a decision: "That the report be noted"."""
    return _BARE_DECISION.match(text) is not None


def is_bare_item(text: str) -> bool:
    """Tell whether a numbered item is by its words a decision: "The report be noted"."""
    return _BARE_ITEM.match(text) is not None


def _kind(verb: str) -> DecisionKind:
    return DecisionKind.RECOMMENDATION if _ASKS.search(verb) else DecisionKind.RESOLUTION


def _can_decide(body: str | None) -> bool:
    """Tell whether the subject of an announcement, where it has one, can decide."""
    return not body or bool(_DECIDER.search(body) and not _NO_DECIDER.search(body))
