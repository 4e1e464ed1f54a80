"""Who reports, answers, escalates and refers to whom, whatever the verb and wherever it stands.

Each wording is read in each of several sentences, as a finite verb, a participle, an item of a list
or after "will"; and in sentences that deny it, ask about it or only imagine it.
"""

from itertools import product

import pytest
from sightline.extract.lexicon.syntax import gerund, third_person
from sightline.ontology.terms import Predicate
from sightline.tests.extract.told import reading, stated

FRONT = "# Marlshire Safeguarding Children Partnership\n\n## How safeguarding is governed\n\n"
GROUP, BOARD = "Audit Group", "Quality Assurance Board"
SERVICE, HUB = "Youth Justice Service", "Multi-Agency Safeguarding Hub"
UP = f"{GROUP} {{}} {BOARD}"
DOWN = f"{BOARD} {{}} {GROUP}"
WORDINGS = {
    Predicate.REPORTS_TO: [
        ("report", "through its chair to {}", UP),
        ("feed", "up into {}", UP),
        ("keep", "{} informed of progress", UP),
        ("communicate", "its findings to {}", UP),
        ("receive", "the minutes of {}", DOWN),
        ("seek", "assurance from {}", DOWN),
    ],
    Predicate.ACCOUNTABLE_TO: [
        ("answer", "to {}", UP),
        ("account", "for its performance to {}", UP),
        ("operate", "under the authority of {}", UP),
        ("receive", "strategic direction from {}", UP),
        ("provide", "oversight of {}", DOWN),
        ("hold", "{} to account", DOWN),
        ("set", "the strategic direction of {}", DOWN),
    ],
    Predicate.ESCALATES_TO: [
        ("escalate", "unresolved issues to {}", UP),
        ("report", "serious concerns to {}", UP),
        ("refer", "policy questions upwards to {}", UP),
        ("ask", "{} to resolve disputes", UP),
        ("resolve", "issues escalated by {}", DOWN),
        ("act", "as the point of escalation for {}", DOWN),
    ],
    Predicate.PART_OF: [
        ("sit", "beneath {}", UP),
        ("belong", "to {}", UP),
        ("operate", "as a sub-group of {}", UP),
    ],
}
REFERRING = [
    ("refer", "children at risk to {}", f"{SERVICE} {{}} {HUB}"),
    ("direct", "families to {}", f"{SERVICE} {{}} {HUB}"),
    ("notify", "{} of concerns about a child", f"{SERVICE} {{}} {HUB}"),
    ("triage", "referrals from {}", f"{HUB} {{}} {SERVICE}"),
    ("support", "children referred by {}", f"{HUB} {{}} {SERVICE}"),
]
CASES = [
    *((kind, GROUP, BOARD, *wording) for kind, those in WORDINGS.items() for wording in those),
    *((Predicate.REFERS_TO, SERVICE, HUB, *wording) for wording in REFERRING),
]
SENTENCES = [
    "The {subject} {third}.",
    "Although it meets only twice a year, the {subject} {third}.",
    "The {subject}, which {third}, was praised.",
    "The {subject}, chaired by Jo Bell, {third}.",
    "The {subject} meets every six weeks and {third}.",
    "The {subject} was set up in 2021, {gerund}.",
    "The {subject}, {gerund}, has five members.",
    "The {subject} will {base}.",
    "It was noted that the {subject} {third}.",
    "The {subject} will:\n\n- meet every six weeks;\n- {base}; and\n- keep a register of risks.",
]
NOT_SO = [
    "Will the {subject} {base}?",
    "The {subject} will not {base}.",
    "The {subject} no longer {third}.",
    "The {subject} used to {base}.",
    "It was suggested that the {subject} might {base}.",
    "Members asked whether the {subject} should {base}.",
]


def said(sentence: str, subject: str, other: str, verb: str, rest: str) -> str:
    """Return a sentence that says something of a subject by one wording."""
    further = " " + rest.format(f"the {other}")
    return sentence.format(
        subject=subject,
        base=verb + further,
        third=third_person(verb) + further,
        gerund=gerund(verb) + further,
    )


@pytest.mark.parametrize(("case", "sentence"), [*product(CASES, SENTENCES)])
def test_a_verb_says_the_same_in_every_form(
    case: tuple[Predicate, str, str, str, str, str], sentence: str
) -> None:
    kind, subject, other, verb, rest, fact = case
    text = said(sentence, subject, other, verb, rest)
    assert fact.format(kind) in stated(reading(FRONT + text + "\n"), kind)


@pytest.mark.parametrize(("case", "sentence"), [*product(CASES, NOT_SO)])
def test_what_is_denied_asked_or_imagined_is_no_fact(
    case: tuple[Predicate, str, str, str, str, str], sentence: str
) -> None:
    kind, subject, other, verb, rest, fact = case
    text = said(sentence, subject, other, verb, rest)
    assert fact.format(kind) not in stated(reading(FRONT + text + "\n"), kind)
