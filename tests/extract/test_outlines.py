"""The outline of a wording stands in every sentence in which the wording does."""

import re

import pytest
from sightline.extract.relations.outlines import outline
from sightline.extract.relations.wordings import Form, Relation, relations


@pytest.mark.parametrize("relation", relations(), ids=lambda relation: relation.id)
def test_what_shows_a_wording_has_its_outline(relation: Relation) -> None:
    for example in relation.must:
        text = re.sub(r"\[([A-Z])\]", r"⟨\g<1>1⟩", example)
        found = [form for form in relation.forms if form.pattern.search(text)]
        assert found
        assert all(form.outline.search(text) for form in found)


@pytest.mark.parametrize(
    ("written", "text"),
    [
        ("{s:body} reports to {o:body}", "reports to the new ⟨G1⟩"),
        ("chaired by {o+:official}", "⟨P1⟩ is chaired by ⟨G2⟩"),
        ("{s++:any}{more} attend {o:body}", "the clerk and others attend ⟨G1⟩"),
    ],
)
def test_a_sentence_without_names_of_the_right_kinds_has_no_outline(
    written: str, text: str
) -> None:
    assert not any(Form(written).found_in(text))
    assert not outline(written).search(text)


def test_what_must_not_stand_somewhere_is_left_to_the_wording() -> None:
    form = Form("{s:person} works at(?! {the}⟨G) {o:org}")
    assert any(form.found_in("⟨P1⟩ works at the ⟨A2⟩"))
    assert not any(form.found_in("⟨P1⟩ works at the ⟨G2⟩"))
