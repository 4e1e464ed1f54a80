"""Plain sentences with what real ones have around them: openings, asides, several verbs."""

from itertools import permutations

import pytest
from sightline.ontology.terms import Predicate
from sightline.tests.extract.told import reading, stated

HEAD = "Larch Safeguarding Children Partnership\n\nAnnual report\n\n"
DUTIES = {
    "sits on the Neglect Board": "Head of Care memberOf Neglect Board",
    "chairs the Audit Group": "Head of Care chairs Audit Group",
    "reports to the Chief Nurse": "Head of Care reportsTo Chief Nurse",
    "line manages the Head of Law": "Head of Law accountableTo Head of Care",
    "is vice chair of the Data Group": "Head of Care viceChairs Data Group",
}
TOLD = {
    "reports to the Delivery Board": "Audit Group reportsTo Delivery Board",
    "is accountable to the Delivery Board": "Audit Group accountableTo Delivery Board",
    "oversees the Data Group": "Data Group accountableTo Audit Group",
    "receives a report from the Data Group": "Data Group reportsTo Audit Group",
    "escalates serious concerns to the Delivery Board": "Audit Group escalatesTo Delivery Board",
    "is chaired by the Chief Nurse": "Chief Nurse chairs Audit Group",
}
OPENINGS = [
    "",
    "Like the Ivy Forum, ",
    "Following a review by Rowan Council, ",
    "As set out in Working Together, ",
    "At the request of Rowan Council, ",
]
ASIDES = {
    "": set(),
    ", set up in 2019,": set(),
    ", newly formed,": set(),
    ", on behalf of Rowan Council,": set(),
    ", a sub-group of the Executive Panel,": {"Audit Group partOf Executive Panel"},
    ", one of the groups of the Executive Panel,": {"Audit Group partOf Executive Panel"},
}


def said(sentence: str) -> set[str]:
    """Return what a sentence states, but for who sits where and what is whose."""
    found = stated(reading(f"{HEAD}{sentence}\n"))
    own = {f"partOf {HEAD.splitlines()[0]}", "postIn"}
    return {fact for fact in found if not any(words in fact for words in own)}


@pytest.mark.parametrize("verbs", list(permutations(DUTIES, 2)))
@pytest.mark.parametrize("joined", ["{}, {}, and meets them weekly", "{} and also {}", "{}; {}"])
def test_each_verb_of_several_is_told_of_the_subject(verbs: tuple[str, str], joined: str) -> None:
    found = said(f"The Head of Care {joined.format(*verbs)}.")
    meant = {DUTIES[verb] for verb in verbs}
    seats = {fact for fact in found if Predicate.MEMBER_OF in fact} - meant
    assert found - seats == meant
    assert all(fact.startswith("Head of Care memberOf") for fact in seats)


@pytest.mark.parametrize("subject", ["Jo Bell, the Head of Care,", "The Head of Care (Jo Bell)"])
def test_the_subject_of_several_verbs_may_be_named_with_its_holder(subject: str) -> None:
    found = said(f"{subject} sits on the Neglect Board, chairs the Audit Group and meets Al Dee.")
    chairs = {fact for fact in found if Predicate.CHAIRS in fact}
    assert chairs <= {"Jo Bell chairs Audit Group", "Head of Care chairs Audit Group"}
    assert chairs


@pytest.mark.parametrize(
    ("sentence", "fact"),
    [
        (
            "The Audit Group would be renamed the Ivy Forum, and would report to the Hub.",
            "Audit Group reportsTo Hub",
        ),
        (
            "The Audit Group meets monthly, and the Head of Care, Jo Bell, chairs the Ivy Forum.",
            "Audit Group chairs Ivy Forum",
        ),
        (
            "The Chief Nurse chairs the Ivy Forum, which meets monthly and reports to the Panel.",
            "Chief Nurse reportsTo Panel",
        ),
        (
            "The Audit Group receives plans, reports and minutes from the Ivy Forum.",
            "Audit Group reportsTo Ivy Forum",
        ),
    ],
)
def test_a_verb_with_another_subject_is_not_told_of_the_first(sentence: str, fact: str) -> None:
    assert fact not in said(sentence)


@pytest.mark.parametrize("told", TOLD)
@pytest.mark.parametrize("aside", ASIDES)
@pytest.mark.parametrize("opening", OPENINGS)
def test_openings_and_asides_do_nothing_of_what_is_told(
    opening: str, aside: str, told: str
) -> None:
    article = "the" if opening else "The"
    found = said(f"{opening}{article} Audit Group{aside} {told}.")
    seats = {fact for fact in found if Predicate.MEMBER_OF in fact}
    assert found - seats == {TOLD[told], *ASIDES[aside]}
    assert all("Audit Group" in fact for fact in seats)


@pytest.mark.parametrize("verb", ["is a member of", "sits on", "is represented on"])
def test_who_represents_a_member_sits_with_it(verb: str) -> None:
    found = said(f"Elm NHS Trust, represented by Jo Ash, {verb} the Audit Group.")
    assert {"Elm NHS Trust memberOf Audit Group", "Jo Ash memberOf Audit Group"} <= found


@pytest.mark.parametrize("subject", ["Law", "Planning", "Care", "Resources"])
def test_a_post_of_a_subject_is_in_the_council_it_is_of(subject: str) -> None:
    found = stated(reading(f"{HEAD}The Director of {subject} of Rowan Council met.\n"))
    assert found == {f"Director of {subject} of Rowan Council postIn Rowan Council"}
