import dataclasses
import datetime as dt
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result
from sightline.cli import main
from sightline.extract.document import Document
from sightline.extract.facts import Decision, Entity, Evidence, Fact, Reading
from sightline.extract.scoring import (
    BadGold,
    Score,
    Tally,
    Verdict,
    figures,
    macro_f1,
    read_gold,
    score,
    score_paper,
    total,
)
from sightline.ontology.terms import DecisionKind, EntityType, PaperKind, Predicate

TEXT = """Orlby Safeguarding Board
Present: Cllr Ida Marsh (Chair), Rob Fenn, Orlby Police
The MASH reports to the Board. Orlby works in partnership with Tarn Trust.
RESOLVED: That the annual report be noted and sent to every school in the borough.
"""
GOLD: dict[str, Any] = {
    "document": "orlby.txt",
    "entities": [
        {"id": "b", "type": "Partnership", "name": "Orlby Safeguarding Board"},
        {"id": "m", "type": "Meeting", "name": "meeting", "date": "2024-02-01"},
        {"id": "ida", "type": "Person", "name": "Ida Marsh", "aliases": ["Cllr Marsh"]},
        {"id": "rob", "type": "Person", "name": "Rob Fenn"},
        {"id": "h", "type": "Hub", "name": "MASH"},
        {"id": "o", "type": "Council", "name": "Orlby Council"},
        {"id": "t", "type": "Agency", "name": "Tarn Trust"},
        {"id": "p", "type": "Agency", "name": "Orlby Police", "optional": True},
    ],
    "facts": [
        {"s": "ida", "p": "chairs", "o": "b"},
        {"s": "ida", "p": "memberOf", "o": "b"},
        {"s": "rob", "p": "memberOf", "o": "b", "optional": True},
        {"s": "rob", "p": "represents", "o": "p"},
        {"s": "h", "p": "reportsTo", "o": "b", "group": "g"},
        {"s": "o", "p": "reportsTo", "o": "b", "group": "g"},
        {"s": "o", "p": "partnerOf", "o": "t"},
    ],
    "decisions": [
        {"text": "That the annual report be noted and sent to every school in the borough."},
        {"text": "that it be noted", "optional": True},
    ],
}
QUOTE = Evidence(0, 24, "Orlby Safeguarding Board", None, "test", 0.9)


def entity(name: str, type_: EntityType, *aliases: str) -> Entity:
    return Entity(name, type_, name, aliases, None, national=False, evidence=QUOTE)


def fact(subject: str, predicate: Predicate, object_: str, quote: str = QUOTE.quote) -> Fact:
    evidence = dataclasses.replace(QUOTE, quote=quote)
    return Fact(subject, predicate, object_, (evidence,))


BOARD = entity("Orlby Safeguarding Board", EntityType.PARTNERSHIP)
IDA = entity("I Marsh", EntityType.PERSON)
ROB = entity("Rob Fenn", EntityType.PERSON)
HUB = entity("MASH", EntityType.HUB)
ORLBY = entity("Orlby Council", EntityType.COUNCIL)
TRUST = entity("Tarn Trust", EntityType.AGENCY)
POLICE = entity("Orlby Police", EntityType.AGENCY)


def judged(
    *stated: Fact,
    entities: tuple[Entity, ...] = (BOARD, IDA, ROB, HUB, ORLBY, TRUST, POLICE),
    decisions: tuple[str, ...] = (),
    gold: Mapping[str, Any] = GOLD,
    tmp: Path,
) -> Score:
    file = tmp / "gold.json"
    file.write_text(json.dumps(gold), encoding="utf-8")
    taken = tuple(Decision(DecisionKind.RESOLUTION, text, QUOTE) for text in decisions)
    document = Document("orlby.txt", "text/plain", "", TEXT, ())
    reading = Reading(
        document, "", PaperKind.MINUTES, None, None, (), entities, tuple(stated), taken
    )
    return score(read_gold(file), reading, TEXT)


@pytest.mark.parametrize(
    ("found", "is_gold"),
    [
        (entity("Marsh", EntityType.PERSON), True),
        (entity("I Marsh", EntityType.PERSON), True),
        (entity("Idabel Marsh", EntityType.PERSON), True),
        (entity("Councillor Ida Marsh", EntityType.PERSON), True),
        (entity("Rab Fenn", EntityType.PERSON), False),
        (entity("Ida Marshall", EntityType.PERSON), False),
        (entity("Ida Marsh", EntityType.POST), False),
        (entity("the Safeguarding Board of Orlby", EntityType.PARTNERSHIP), True),
        (entity("Orlby Safeguarding Board", EntityType.GROUP), True),
        (entity("Orlby Safeguarding Children Board", EntityType.PARTNERSHIP), True),
        (entity("Safeguarding Board", EntityType.PARTNERSHIP), False),
        (entity("Ombersley Board", EntityType.PARTNERSHIP, "MASH"), True),
        (entity("Orlby Safeguarding Board", EntityType.PERSON), False),
    ],
    ids=lambda value: f"{value.type} {value.name}" if isinstance(value, Entity) else "",
)
def test_an_entity_is_found_by_one_of_its_names(
    found: Entity, *, is_gold: bool, tmp_path: Path
) -> None:
    scored = judged(entities=(found,), tmp=tmp_path)
    assert scored.entities == (Tally(1, 0, 6) if is_gold else Tally(0, 1, 7))


@pytest.mark.parametrize(("day", "right"), [(1, 1), (2, 0)])
def test_a_meeting_is_found_by_its_date(day: int, right: int, tmp_path: Path) -> None:
    meeting = dataclasses.replace(
        entity("any", EntityType.MEETING), date=dt.date(2024, 2, day), name="another name"
    )
    assert judged(entities=(meeting,), tmp=tmp_path).entities.right == right


def test_an_entity_that_is_split_in_two_counts_once(tmp_path: Path) -> None:
    scored = judged(entities=(IDA, entity("Cllr Marsh", EntityType.PERSON)), tmp=tmp_path)
    assert scored.entities == Tally(1, 1, 6)
    assert "Person: I Marsh" in scored.alarms, "the exact name is the better match"


@pytest.mark.parametrize("turned", [False, True])
def test_of_two_as_good_the_first_by_name_is_taken_as_the_shared_scorer_does(
    tmp_path: Path, *, turned: bool
) -> None:
    two = [entity("Ida B Marsh", EntityType.PERSON), entity("Ida A Marsh", EntityType.PERSON)]
    alike = [dataclasses.replace(who, aliases=("Ida Marsh",)) for who in two]
    scored = judged(entities=tuple(alike[::-1] if turned else alike), tmp=tmp_path)
    assert "Person: Ida B Marsh" in scored.alarms


def test_type_accuracy_is_over_entities_that_were_found(tmp_path: Path) -> None:
    group = entity("Orlby Safeguarding Board", EntityType.GROUP)
    scored = judged(entities=(group, HUB, POLICE), tmp=tmp_path)
    assert (scored.types_right, scored.types) == (1, 2)
    assert "Group, which is a Partnership: Orlby Safeguarding Board" in scored.alarms


def test_what_is_optional_is_neither_rewarded_nor_punished(tmp_path: Path) -> None:
    without = judged(tmp=tmp_path, entities=(BOARD, ROB))
    found = judged(
        fact(ROB.id, Predicate.MEMBER_OF, BOARD.id),
        fact(ROB.id, Predicate.REPRESENTS, POLICE.id),
        entities=(BOARD, ROB, POLICE),
        decisions=("That it be noted",),
        tmp=tmp_path,
    )
    assert (found.entities, found.facts, found.decisions) == (
        without.entities,
        without.facts,
        without.decisions,
    )
    assert [claim.verdict for claim in found.claims] == [Verdict.LEFT_OUT] * 2


def test_a_fact_is_right_only_with_its_direction_and_kind(tmp_path: Path) -> None:
    scored = judged(
        fact(IDA.id, Predicate.CHAIRS, BOARD.id),
        fact(BOARD.id, Predicate.REPORTS_TO, HUB.id),
        fact(IDA.id, Predicate.VICE_CHAIRS, BOARD.id),
        tmp=tmp_path,
    )
    assert scored.facts == {
        Predicate.CHAIRS: Tally(1, 0, 0),
        Predicate.VICE_CHAIRS: Tally(0, 1, 0),
        Predicate.MEMBER_OF: Tally(0, 0, 1),
        Predicate.REPORTS_TO: Tally(0, 1, 1),
        Predicate.PARTNER_OF: Tally(0, 0, 1),
    }
    assert scored.all_facts == Tally(1, 2, 3)
    assert "viceChairs: I Marsh \u2192 Orlby Safeguarding Board" in scored.alarms
    assert "memberOf: Ida Marsh \u2192 Orlby Safeguarding Board" in scored.misses


@pytest.mark.parametrize("who", [(HUB,), (ORLBY,), (HUB, ORLBY)])
def test_any_of_several_alternatives_is_enough(who: tuple[Entity, ...], tmp_path: Path) -> None:
    stated = [fact(one.id, Predicate.REPORTS_TO, BOARD.id) for one in who]
    assert judged(*stated, tmp=tmp_path).facts[Predicate.REPORTS_TO] == Tally(1, 0, 0)


@pytest.mark.parametrize("ends", [(ORLBY, TRUST), (TRUST, ORLBY)])
def test_a_partnership_of_two_has_no_direction(ends: tuple[Entity, Entity], tmp_path: Path) -> None:
    one, other = ends
    scored = judged(fact(one.id, Predicate.PARTNER_OF, other.id), tmp=tmp_path)
    assert scored.facts[Predicate.PARTNER_OF] == Tally(1, 0, 0)


def test_a_fact_about_what_the_paper_does_not_name_is_wrong(tmp_path: Path) -> None:
    stranger = entity("Una Dale", EntityType.PERSON)
    scored = judged(
        fact(stranger.id, Predicate.CHAIRS, BOARD.id), entities=(BOARD, stranger), tmp=tmp_path
    )
    assert scored.facts[Predicate.CHAIRS] == Tally(0, 1, 1)


@pytest.mark.parametrize(
    ("quote", "stands"),
    [
        ("Ida Marsh (Chair)", True),
        ("**Ida**  Marsh\n(Chair)", True),
        ("Ida Marsh, the Chair", False),
    ],
)
def test_a_quote_must_stand_in_the_paper(quote: str, *, stands: bool, tmp_path: Path) -> None:
    scored = judged(fact(IDA.id, Predicate.CHAIRS, BOARD.id, quote), tmp=tmp_path)
    assert figures(scored)["evidenced"] == stands


@pytest.mark.parametrize(
    ("text", "tally"),
    [
        ("that the annual report be noted and sent to every school in the borough", (1, 0, 0)),
        ("the annual report be noted and sent to every school", (1, 0, 0)),
        ("That the annual report be noted", (0, 1, 1)),
        ("", (0, 1, 1)),
    ],
)
def test_a_decision_is_known_by_its_wording(
    text: str, tally: tuple[int, int, int], tmp_path: Path
) -> None:
    assert judged(decisions=(text,), tmp=tmp_path).decisions == Tally(*tally)


def test_figures_of_several_papers_are_of_all_their_counts(tmp_path: Path) -> None:
    one = judged(fact(IDA.id, Predicate.CHAIRS, BOARD.id), tmp=tmp_path)
    both = total([one, judged(entities=(), tmp=tmp_path)])
    assert both.entities == Tally(6, 0, 8)
    assert both.facts[Predicate.CHAIRS] == Tally(1, 0, 1)
    assert figures(both)["entity_r"] == pytest.approx(6 / 14)
    assert figures(both)["fact_f1"] == pytest.approx(2 / 9)
    assert figures(both)["fact_macro_f1"] == pytest.approx((2 / 3) / 4)


def test_figures_of_nothing_are_nought() -> None:
    of_nothing = figures(Score())
    assert of_nothing["decision_f1"] is None
    assert of_nothing["fact_f1"] == of_nothing["entity_p"] == of_nothing["type_acc"] == 0
    assert macro_f1([]) == 0


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("{", "is not JSON (line 1: "),
        ("[]", "is not an object"),
        ('{"document": "x.txt", "entities": []}', 'has no "facts"'),
        ('{"entities": {}}', '"entities" is not a list'),
        ('{"entities": [1]}', "entities, number 1: is not an object"),
        ('{"entities": [{"id": "a"}]}', 'entities, number 1: has no "name"'),
        ('{"entities": [{"id": "a", "name": 1}]}', '"name" is not a text'),
        ('{"entities": [{"id": "a", "name": "A", "type": "Thing"}]}', 'unknown "type": Thing'),
        ('{"entities": [{"id": "a", "name": "A", "aliases": "B"}]}', '"aliases" is not a list'),
        ('{"entities": [{"name": "A", "date": "1 May"}]}', "date 1 May is not written YYYY-MM-DD"),
    ],
)
def test_a_malformed_gold_file_is_refused_in_one_line(
    text: str, message: str, tmp_path: Path
) -> None:
    file = tmp_path / "gold.json"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(BadGold) as refused:
        read_gold(file)
    assert str(refused.value).startswith(f"{file}: ")
    assert message in str(refused.value)
    assert "\n" not in str(refused.value)


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        ({"facts": [{"s": "ida", "p": "chairs", "o": "x"}]}, "no entity has the id x"),
        ({"facts": [{"s": "ida", "p": "leads", "o": "b"}]}, 'unknown "p": leads'),
        ({"facts": [{"s": "b", "p": "chairs", "o": "b", "optional": 1}]}, "neither true nor false"),
        ({"entities": GOLD["entities"] * 2}, "entities, number 9: id b was given before"),
        ({"decisions": [{}]}, 'decisions, number 1: has no "text"'),
        ({"document": ""}, '"document" is not a text'),
    ],
)
def test_a_gold_file_that_does_not_hold_together_is_refused(
    wrong: dict[str, Any], message: str, tmp_path: Path
) -> None:
    with pytest.raises(BadGold) as refused:
        judged(gold={**GOLD, **wrong}, tmp=tmp_path)
    assert message in str(refused.value)


@pytest.fixture
def marked(tmp_path: Path) -> Path:
    (tmp_path / "orlby.txt").write_text(TEXT, encoding="utf-8")
    file = tmp_path / "orlby.json"
    file.write_text(json.dumps({**GOLD, "style": "plain minutes"}), encoding="utf-8")
    return file


def run(*arguments: str | Path) -> Result:
    return CliRunner().invoke(main, ["score", *map(str, arguments)])


def test_the_command_gives_what_the_function_gives(marked: Path) -> None:
    shown = run(marked, "--format", "json")
    assert shown.exit_code == 0, shown.output
    data = json.loads(shown.stdout)
    scored = score_paper(marked).score
    assert list(data) == ["orlby", "all"]
    assert data["all"] == data["orlby"]
    assert {key: data["orlby"][key] for key in figures(scored)} == figures(scored)
    assert data["all"]["relations"]["chairs"]["right"] == scored.facts[Predicate.CHAIRS].right
    assert "missed" not in data["orlby"]


def test_misses_and_false_alarms_are_shown_when_asked_for(marked: Path) -> None:
    scored = score_paper(marked).score
    assert scored.misses, "the invented paper is not read to perfection"
    data = json.loads(run(marked, "--format", "json", "--show").stdout)
    assert data["orlby"]["missed"] == list(scored.misses)
    table = run(marked, "--show").stdout
    assert all(line in table for line in (*scored.misses, *scored.alarms))
    assert not any(line in run(marked).stdout for line in scored.misses)


def test_the_table_has_a_row_for_each_paper_and_the_averages(marked: Path) -> None:
    rows = [line.split("  ")[0] for line in run(marked).stdout.splitlines()]
    assert rows[:3] == ["paper", "orlby", "all"]
    assert rows[-2:] == ["all (micro)", "mean (macro)"]


def test_papers_of_one_style_can_be_put_together(marked: Path) -> None:
    other = marked.with_name("other.json")
    other.write_text(json.dumps(GOLD), encoding="utf-8")
    third = marked.with_name("third.json")
    third.write_text(marked.read_text(encoding="utf-8"), encoding="utf-8")
    shown = run(marked, other, third, "--by-style", "--format", "json")
    assert set(json.loads(shown.stdout)) == {"plain minutes", "no style given", "all"}
    assert run(marked, "--by-style").stdout.startswith("style ")


def test_papers_may_be_elsewhere_and_names_may_recur(marked: Path, tmp_path: Path) -> None:
    folder = tmp_path / "gold"
    folder.mkdir()
    copy = folder / marked.name
    copy.write_text(marked.read_text(encoding="utf-8"), encoding="utf-8")
    shown = run(marked, copy, "--papers", tmp_path, "--format", "json")
    assert list(json.loads(shown.stdout)) == [str(marked), str(copy), "all"]


def test_quotes_of_other_formats_are_sought_in_the_text_beside(marked: Path) -> None:
    text = marked.with_suffix(".txt")
    page = "".join(f"<p>{line}</p>" for line in TEXT.splitlines())
    marked.with_suffix(".html").write_text(f"<html><body>{page}</body></html>", encoding="utf-8")
    marked.write_text(json.dumps({**GOLD, "document": "orlby.html"}), encoding="utf-8")
    assert figures(score_paper(marked).score)["evidenced"] == 1
    text.write_text("Another text", encoding="utf-8")
    assert figures(score_paper(marked).score)["evidenced"] == 0
    text.unlink()
    assert figures(score_paper(marked).score)["evidenced"] == 1


@pytest.mark.parametrize(
    ("arguments", "code", "message"),
    [
        (["none.json"], 1, "none.json: no such file or directory"),
        (["README.md"], 1, "README.md: is not JSON (line 1: Expecting value)"),
        ([], 2, "Missing argument 'GOLD.json...'"),
        (["none.json", "--papers", "nowhere"], 2, "'nowhere' does not exist"),
    ],
)
def test_what_goes_wrong_is_one_line_and_an_exit_code(
    arguments: list[str], code: int, message: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(Path(__file__).parent.parent.parent)
    shown = run(*arguments)
    assert shown.exit_code == code
    assert message in shown.stderr.splitlines()[-1]


def test_a_paper_that_is_not_there_is_told(marked: Path) -> None:
    marked.with_suffix(".txt").unlink()
    shown = run(marked)
    assert shown.exit_code == 1
    assert shown.stderr == f"Error: {marked}: its paper {marked.with_suffix('.txt')} is not there\n"
