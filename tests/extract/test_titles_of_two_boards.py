"""One post in several boards: whoever chairs both, or serves both, by one title."""

import pytest
from sightline.ontology.terms import Predicate
from sightline.tests.extract.told import reading, stated

HEAD = "Cabinet\n\nMinutes of the meeting of the Cabinet held on 3 May 2021\n\n"
DEFINED = (
    "The Larch Safeguarding Children Partnership (LASCP) and the Larch Safeguarding Adults Board "
    "(LASAB) work together.\n\n"
)
BOARDS = {"Larch Safeguarding Adults Board", "Larch Safeguarding Children Partnership"}


@pytest.mark.parametrize(
    "boards",
    [
        "the Larch Safeguarding Adults Board and the Larch Safeguarding Children Partnership",
        "the Larch Safeguarding Adults Board (LASAB) and Larch Safeguarding Children Partnership",
        "Larch Safeguarding Children Partnership and Larch Safeguarding Adults Board",
        "the LASCP and the LASAB",
        "LASCP and LASAB",
    ],
)
@pytest.mark.parametrize(
    "text",
    [
        "The Independent Chair of {} has agreed the protocol.",
        "Jo Bell, Independent Chair of {}, presented it.",
        "The Cabinet was joined by Jo Bell (Independent Chair of {}).",
        "Jo Bell was appointed as Independent Chair of {} in May.",
    ],
)
def test_a_chair_of_two_boards_chairs_both(boards: str, text: str) -> None:
    found = reading(HEAD + DEFINED + text.format(boards) + "\n")
    chairs = {line.split(" chairs ")[1] for line in stated(found, Predicate.CHAIRS)}
    posts = {e.name for e in found.entities if e.type.value == "Post"}
    assert chairs == BOARDS
    assert len(posts) == 1


@pytest.mark.parametrize("title", ["LASCP and LASAB Business Manager", "LASAB & LASCP Clerk"])
def test_a_post_may_serve_two_boards(title: str) -> None:
    found = stated(reading(f"{HEAD}{DEFINED}The {title} wrote it.\n"), Predicate.POST_IN)
    assert found == {f"{title} postIn {board}" for board in BOARDS}


def test_boards_of_two_places_may_share_their_chair() -> None:
    text = "Jo Bell, Independent Chair, Larch and Wend Safeguarding Adults Boards, presented it.\n"
    found = stated(reading(HEAD + text), Predicate.CHAIRS)
    boards = ("Larch Safeguarding Adults Board", "Wend Safeguarding Adults Board")
    assert {f"Jo Bell chairs {board}" for board in boards} <= found


def test_a_person_chairs_each_body_of_the_title() -> None:
    text = "Jo Bell, Chair of the Audit Committee and the Housing Panel, spoke.\n"
    assert stated(reading(HEAD + text), Predicate.CHAIRS) == {
        "Jo Bell chairs Audit Committee",
        "Jo Bell chairs Housing Panel",
    }


def test_a_body_that_acts_beside_a_chair_is_not_chaired() -> None:
    text = "The plan was agreed by the Chair of the Health and Wellbeing Board and the Cabinet.\n"
    found = stated(reading(HEAD + text), Predicate.CHAIRS)
    assert found == {"Chair of the Health and Wellbeing Board chairs Health and Wellbeing Board"}


@pytest.mark.parametrize(
    "text",
    [
        "The protocol is signed by:\n{0}, Independent Chair, {1}\n{2}, Independent Chair, {3}\n",
        "The guests were {0}, Independent Chair, {1}, and {2}, Independent Chair, {3}.\n",
        "Present:\n{0} - {1}, Independent Chair\n{2} - {3}, Independent Chair\n",
        "Present:\n{0}, {1}, Independent Chair\n{2}, {3}, Independent Chair\n",
    ],
)
def test_two_boards_have_two_independent_chairs(text: str) -> None:
    boards = ("Larch Safeguarding Children Board", "Larch Safeguarding Adults Board")
    told = text.format("Jo Bell", boards[0], "Anne Dee", boards[1])
    found = stated(reading(f"{boards[0]}\n\n{told}"), Predicate.CHAIRS)
    assert {line for line in found if not line.startswith("Independent")} == {
        f"Jo Bell chairs {boards[0]}",
        f"Anne Dee chairs {boards[1]}",
    }
