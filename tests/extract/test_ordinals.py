"""Bodies by their place among several: "the former", "the second"; and "they" for all of them."""

import pytest
from sightline.tests.extract.told import reading, stated

TITLE = "# Pellmoor Safeguarding Adults Board: annual report\n\n"
BOTH = {"Ann Marsh chairs Audit Group", "Tom Bell chairs Learning Group"}


@pytest.mark.parametrize(
    "text",
    [
        (
            "The Audit Group reads cases and the Learning Group plans training. The former is "
            "chaired by Ann Marsh and the latter by Tom Bell."
        ),
        (
            "There are two groups: the Audit Group and the Learning Group. The first is chaired by "
            "Ann Marsh, the second by Tom Bell."
        ),
        (
            "The Executive has two sub-groups, the Audit Group and the Learning Group. They are "
            "chaired by Ann Marsh and Tom Bell respectively."
        ),
    ],
)
def test_each_of_several_has_its_own_chair(text: str) -> None:
    found = stated(reading(TITLE + text + "\n"))
    assert found >= BOTH
    assert not {"Tom Bell chairs Audit Group", "Ann Marsh chairs Executive"} & found


@pytest.mark.parametrize("pointer", ["They", "Both", "They both"])
def test_several_are_those_that_the_sentence_before_joins(pointer: str) -> None:
    found = stated(
        reading(
            f"{TITLE}The Audit Group and the Learning Group meet monthly. "
            f"{pointer} report to the Executive. They are chaired by Ann Marsh.\n"
        )
    )
    assert {
        "Audit Group reportsTo Executive",
        "Learning Group reportsTo Executive",
        "Ann Marsh chairs Learning Group",
    } <= found
    assert "Ann Marsh chairs Executive" not in found


def test_posts_told_of_together_are_managed_together() -> None:
    found = stated(
        reading(
            f"{TITLE}The Board has a Business Manager and a Board Administrator. Both are line "
            "managed by the Head of Quality.\n"
        )
    )
    assert "Board Administrator accountableTo Head of Quality" in found


def test_what_a_sub_group_can_not_settle_all_of_them_escalate() -> None:
    found = stated(
        reading(
            f"{TITLE}The sub-groups are the Audit Group and the Learning Group. Any matter that a "
            "sub-group cannot resolve is escalated to the Executive.\n"
        )
    )
    assert {"Audit Group escalatesTo Executive", "Learning Group escalatesTo Executive"} <= found


@pytest.mark.parametrize("holder", ["post holder", "post-holder", "postholder"])
def test_a_post_holder_has_the_post_told_of(holder: str) -> None:
    found = reading(
        f"{TITLE}The Business Manager is employed by the Council. The {holder} is line managed by "
        "the Head of Quality.\n"
    )
    assert "Business Manager accountableTo Head of Quality" in stated(found)


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("The Executive set up the Case Panel in May.", "Case Panel"),
        ("The Audit Group and the Case Group merged to form the Quality Group.", "Quality Group"),
        ("The Case Panel was set up by the Executive.", "Case Panel"),
    ],
)
def test_what_was_set_up_or_came_of_a_merger_is_gone_on_about(text: str, body: str) -> None:
    found = stated(reading(f"{TITLE}{text} It is chaired by Ann Marsh.\n"))
    assert f"Ann Marsh chairs {body}" in found


def test_whoever_leads_another_group_sits_as_themselves() -> None:
    found = stated(
        reading(
            f"{TITLE}The Designated Nurse, who chairs the Learning Group, is a member of the "
            "Executive.\n"
        )
    )
    assert "Designated Nurse memberOf Executive" in found
    assert "Learning Group memberOf Executive" not in found
