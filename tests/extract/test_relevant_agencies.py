"""Who sits together: relevant agencies, those to whom partners delegate, the chairs of bodies."""

import pytest
from sightline.tests.extract.told import reading, stated

TITLE = "# Brantmere Safeguarding Children Partnership: arrangements\n\n"
LISTED = """## Relevant agencies

The relevant agencies are:

- Brantmere Hospitals NHS Trust
- Cafcass

"""
HEADED = LISTED.replace("The relevant agencies are:\n\n", "")
TOLD = "The relevant agencies are Brantmere Hospitals NHS Trust and Cafcass.\n\n"


@pytest.mark.parametrize(
    ("named", "sentence"),
    [
        (LISTED, "The relevant agencies meet twice a year in the Practice Forum."),
        (LISTED, "These agencies are brought together in the Practice Forum."),
        (HEADED, "Relevant agencies are represented on the Practice Forum."),
        (TOLD, "They come together in the Practice Forum each term."),
        (TOLD, "The Practice Forum is made up of the relevant agencies."),
    ],
)
def test_relevant_agencies_are_those_that_the_paper_lists(named: str, sentence: str) -> None:
    assert {
        "Brantmere Hospitals NHS Trust memberOf Practice Forum",
        "Cafcass memberOf Practice Forum",
    } <= stated(reading(f"{TITLE}{named}{sentence}\n"))


@pytest.mark.parametrize(
    "sentence",
    [
        "They must act in line with these arrangements and report to the Executive.",
        "Relevant agencies do not sit on the Executive.",
    ],
)
def test_what_else_agencies_do_seats_them_nowhere(sentence: str) -> None:
    assert "Cafcass memberOf Executive" not in stated(reading(f"{TITLE}{TOLD}{sentence}\n"))


@pytest.mark.parametrize(
    "text",
    [
        (
            "The Council has delegated its duties to others: the ICB to Tom Bell, Chief Nurse, the "
            "Council to Ann Marsh. The three delegates form the Partners' Group."
        ),
        (
            "The delegated safeguarding partners are Ann Marsh (Director of Adults) and Tom Bell "
            "(Chief Nurse). They form the Partners' Group."
        ),
        (
            "The Audit Group, chaired by Ann Marsh, met. The Case Group, chaired by Tom Bell, "
            "met once. The Partners' Group brings together the chairs of the sub-groups."
        ),
        (
            "The Audit Board is chaired by Ann Marsh. The Case Board is chaired by Tom Bell.\n\n"
            "The chairs of the two boards meet as the Partners' Group."
        ),
    ],
)
def test_who_sits_by_office_is_named_elsewhere(text: str) -> None:
    assert {"Ann Marsh memberOf Partners' Group", "Tom Bell memberOf Partners' Group"} <= stated(
        reading(TITLE + text + "\n")
    )


def test_partners_take_turns_to_chair() -> None:
    found = stated(
        reading(
            f"{TITLE}The safeguarding partners are Brantmere Council and Fellshire Police.\n\n"
            "The partners take it in turn to chair the Executive, each for a year.\n"
        )
    )
    assert {"Brantmere Council chairs Executive", "Fellshire Police chairs Executive"} <= found
