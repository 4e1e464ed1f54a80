import json
import subprocess
import sys

_COMMANDS = {"typer", "requests", "httpx", "spacy.cli"}


def _after(code: str) -> set[str]:
    """Return which modules of spaCy's commands are imported once some code has run."""
    code += "\nimport json, sys; print(json.dumps(sorted(sys.modules)))"
    run = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    return _COMMANDS.intersection(json.loads(run.stdout.splitlines()[-1]))


def test_reading_imports_no_web_client() -> None:
    assert not _after("from sightline.extract import load; load()")


def test_spacy_has_its_commands_nevertheless() -> None:
    code = "from sightline.extract import load; load(); import spacy; spacy.info(silent=True)"
    assert "spacy.cli" in _after(code)
    assert "spacy.cli" in _after("from sightline.extract import load; import spacy.cli.download")


def test_spacy_that_was_imported_before_stays_as_it_is() -> None:
    assert _after("import spacy; from sightline.extract import load; load()") >= {"spacy.cli"}
