"""A malformed entry of a lexicon file stops the load, and says which file and entry it is."""

import re
from collections.abc import Callable
from copy import deepcopy
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from sightline.extract import lexicon
from sightline.extract.layout import labels
from sightline.extract.lexicon import LexiconError, columns, english, grammar, loader
from sightline.extract.lexicon import wordings as shared
from sightline.extract.relations import wordings
from sightline.extract.relations.unsaid import DEFAULTS

Entry = dict[str, Any]

RELATION: Entry = {
    "id": "sits-on",
    "predicate": "memberOf",
    "pattern": "{s:official} sits on {o:body}",
    "must": ["the [O] sits on the [G]"],
    "must_not": ["the [O] left the [G]"],
}
LABEL: Entry = {
    "id": "present",
    "role": "present",
    "pattern": "(?:those )?present",
    "must": ["present"],
    "must_not": ["also present"],
}
COLUMN: Entry = {"id": "chair", "pattern": "chairs?", "must": ["chair"], "must_not": ["vice chair"]}


def checked_relations() -> tuple[wordings.Relation, ...]:
    """Load the wordings of facts, and hold them to their examples."""
    loaded: tuple[wordings.Relation, ...] = wordings.relations.__wrapped__()
    wordings.check(loaded)
    return loaded


FILES: dict[str, tuple[ModuleType, str, Callable[[], tuple[Any, ...]], Entry]] = {
    "relations": (wordings, "relation", checked_relations, RELATION),
    "sections": (shared, "label", labels.labels.__wrapped__, LABEL),
    "tables": (shared, "column", columns.columns.__wrapped__, COLUMN),
}


def loaded(file: str, entry: Entry, monkeypatch: pytest.MonkeyPatch) -> tuple[Any, ...]:
    """Load a file that holds one entry."""
    module, kind, load, _ = FILES[file]
    monkeypatch.setattr(module, "load", lambda name: {kind: [entry]} if name == file else {})
    return load()


@pytest.mark.parametrize("file", FILES)
def test_a_sound_entry_is_loaded(file: str, monkeypatch: pytest.MonkeyPatch) -> None:
    assert len(loaded(file, FILES[file][-1], monkeypatch)) == 1


@pytest.mark.parametrize("file", FILES)
@pytest.mark.parametrize(
    ("change", "complaint"),
    [
        ({"pattern": "(unclosed"}, "unterminated subpattern"),
        ({"must": ["nothing of the kind"]}, "does not match 'nothing of the kind'"),
        ({"must": None}, "must"),
        ({"must_not": None}, "must_not"),
        ({"pattern": None}, "pattern"),
    ],
)
def test_a_malformed_entry_is_named(
    file: str, change: Entry, complaint: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    sound = FILES[file][-1]
    entry = {key: value for key, value in (sound | change).items() if value is not None}
    with pytest.raises(LexiconError) as caught:
        loaded(file, entry, monkeypatch)
    message = str(caught.value)
    assert message.startswith(f"lexicon/{file}.toml: {sound['id']}: ")
    assert complaint in message
    assert "\n" not in message


@pytest.mark.parametrize("file", FILES)
def test_an_example_that_must_not_match_does_not(
    file: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    sound = FILES[file][-1]
    (example,) = sound["must"]
    with pytest.raises(LexiconError, match=rf"{file}\.toml: {sound['id']}: matches"):
        loaded(file, sound | {"must_not": [example]}, monkeypatch)


def test_a_wording_by_the_id_of_another_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    entry = {"id": "vacant", "pattern": "vacan(?:t|cy)", "must": ["vacant"], "must_not": ["held"]}
    monkeypatch.setattr(shared, "load", lambda _: {"wording": [entry, entry]})
    with pytest.raises(LexiconError, match=r"twice\.toml: two wordings 'vacant'"):
        shared.wording("twice", "vacant")


def test_a_relation_of_an_unknown_kind_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(LexiconError, match=r"relations\.toml: sits-on: .*'friendOf'"):
        loaded("relations", RELATION | {"predicate": "friendOf"}, monkeypatch)


def test_a_slot_of_an_unknown_class_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    entry = RELATION | {"pattern": "{s:wizard} sits on {o:body}"}
    with pytest.raises(LexiconError, match=r"relations\.toml: sits-on: .*wizard"):
        loaded("relations", entry, monkeypatch)


def test_a_form_without_an_example_of_its_own_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    forms = [RELATION["pattern"], "{s:official} votes on {o:body}"]
    with pytest.raises(LexiconError, match=r"sits-on: no example is of the form .* votes on"):
        loaded("relations", RELATION | {"pattern": forms}, monkeypatch)


def test_words_that_keep_an_example_from_being_read_are_noticed(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with pytest.raises(LexiconError, match=r"relations\.toml: sits-on: does not match"):
        loaded("relations", RELATION | {"words": ["chairs"]}, monkeypatch)


@pytest.mark.parametrize(
    ("file", "change"),
    [
        ("bodies", {"head": [{"nouns": ["Board"], "type": "Coven"}]}),
        ("bodies", {"head": [{"nouns": ["Board"]}]}),
        ("bodies", {"acronym": [{"form": "LSCB", "name": "Board", "type": "Coven"}]}),
        ("agencies", {"body": [{"name": "NHS England", "type": "Coven"}]}),
    ],
)
def test_a_body_of_no_known_type_is_named(
    file: str, change: Entry, monkeypatch: pytest.MonkeyPatch
) -> None:
    original = lexicon.load
    monkeypatch.setattr(
        lexicon,
        "load",
        lambda name: deepcopy(original(name)) | (change if name == file else {}),
    )
    with pytest.raises(LexiconError, match=rf"^lexicon/{file}\.toml: no known type in "):
        lexicon.lexicon.__wrapped__()


def test_a_file_that_is_not_toml_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "bodies.toml").write_text("generic = [\n")
    monkeypatch.setattr(lexicon, "files", lambda _package: tmp_path)
    with pytest.raises(LexiconError, match=r"^lexicon/bodies\.toml: "):
        lexicon.load.__wrapped__("bodies")


@pytest.mark.parametrize(
    ("change", "complaint"),
    [
        ({"weekday": []}, "lacks or does not know weekday"),
        (
            {"abbreviations": ["{decades}"]},
            "[abbreviations]: english.toml has no list {decades}",
        ),
    ],
)
def test_a_list_that_is_unknown_is_named(
    change: Entry, complaint: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    original = lexicon.load
    monkeypatch.setattr(loader, "load", lambda name: original(name) | change)
    with pytest.raises(LexiconError, match=re.escape(f"lexicon/english.toml: {complaint}")):
        english.English.read("english")


def test_a_list_in_braces_is_taken_up_whole() -> None:
    assert grammar.grammar().bodies.occasions > set(english.english().months)


def test_every_shipped_file_loads() -> None:
    assert lexicon.lexicon()
    relations = checked_relations()
    assert len({relation.id for relation in relations}) == len(relations)
    assert {relation.default for relation in relations} - {""} == DEFAULTS
    assert labels.labels()
    assert columns.columns()
