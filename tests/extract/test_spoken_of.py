"""Who leads a body that the sentence does not name: the one spoken of."""

import pytest
from sightline.ontology.terms import Predicate
from sightline.tests.extract.told import reading, stated

HEADED = """# Ashby Safeguarding Children Partnership

## Our sub-groups

### Learning Group

The group looks at what can be learnt from cases and meets every two months. {}

### Quality Assurance Group

The group audits cases.
"""
TOLD = """# Ashby Safeguarding Children Partnership

## How we learn

The Learning Group looks at what can be learnt from cases. {}
"""
LED = (Predicate.CHAIRS, Predicate.VICE_CHAIRS)
BELL, DALE = "Jo Bell chairs Learning Group", "Karim Dale chairs Learning Group"
DEPUTY = "Karim Dale viceChairs Learning Group"


@pytest.mark.parametrize("paper", [HEADED, TOLD], ids=["headed", "told"])
@pytest.mark.parametrize(
    ("told", "facts"),
    [
        ("Jo Bell took over as chair from Karim Dale in January 2023.", {BELL, DALE}),
        ("Jo Bell has agreed to take over the chair from Karim Dale.", {BELL, DALE}),
        ("The chair is now Jo Bell, who took over from Karim Dale in May.", {BELL, DALE}),
        ("The chair passed from Karim Dale to Jo Bell in June.", {BELL, DALE}),
        ("Karim Dale left in May and was succeeded as chair by Jo Bell.", {BELL, DALE}),
        ("Karim Dale stepped down as chair and Jo Bell has taken his place.", {BELL, DALE}),
        ("It is chaired by Jo Bell. She took over from Karim Dale in May.", {BELL, DALE}),
        ("It was chaired by Karim Dale. Jo Bell has taken his place.", {BELL, DALE}),
        ("It was chaired by Karim Dale, who was succeeded by Jo Bell in May.", {BELL, DALE}),
        ("Jo Bell and Karim Dale are the co-chairs.", {BELL, DALE}),
        ("A new chair, Jo Bell, has been found.", {BELL}),
        ("The current chair is the Head of Safeguarding, Jo Bell.", {BELL}),
        ("The chair for 2023/24 will be Jo Bell.", {BELL}),
        ("The chair is held by Jo Bell of Ashby Police.", {BELL}),
        ("Jo Bell has accepted the role of independent chair.", {BELL}),
        ("It has been led since May by Jo Bell.", {BELL}),
        ("Our thanks go to the outgoing chair, Karim Dale.", {DALE}),
        ("We thank Karim Dale, who was chair until May.", {DALE}),
        ("Jo Bell is Chair and Karim Dale is Vice Chair.", {BELL, DEPUTY}),
        ("Jo Bell is the chair and Karim Dale the vice-chair.", {BELL, DEPUTY}),
        ("Jo Bell continues as chair, with Karim Dale as her deputy.", {BELL, DEPUTY}),
        ("The role of vice-chair is held by Karim Dale.", {DEPUTY}),
    ],
)
def test_the_chair_without_more_is_that_of_the_body_spoken_of(
    paper: str, told: str, facts: set[str]
) -> None:
    assert stated(reading(paper.format(told), "paper.md"), *LED) >= facts


@pytest.mark.parametrize(
    "told",
    [
        "The meeting of May was chaired by Jo Bell in the absence of the chair.",
        "A new chair has not been found since Jo Bell left.",
        "Jo Bell is chair of governors at Ashby College.",
        "Jo Bell took over from Karim Dale at Ashby Police in May.",
        "In the absence of chair and vice chair, Jo Bell may lead a meeting.",
    ],
)
def test_not_whoever_is_named_beside_a_chair_leads(told: str) -> None:
    assert not stated(reading(HEADED.format(told), "paper.md"), *LED)


def test_a_sentence_about_this_goes_on_about_the_body_before() -> None:
    told = (
        "Learning Group. This is shared with Ashby Safeguarding Adults Board. The chair is Jo Bell."
    )
    paper = f"# Ashby Safeguarding Children Partnership\n\n## Sub-groups\n\n{told}\n"
    assert stated(reading(paper, "paper.md"), *LED) == {BELL}
