# Each target does all its own set-up; the environment lives in .venv.
PYTHON ?= python3
BIN := .venv/bin

.PHONY: demo test lint clean

.venv/ready: setup.cfg pyproject.toml
	$(PYTHON) -m venv .venv
	$(BIN)/pip install --quiet --upgrade pip
	$(BIN)/pip install --quiet --editable '.[dev]'
	mkdir -p .typecheck && ln -sfn .. .typecheck/sightline
	touch $@

# mypy does not follow an editable install whose package is the repository itself: it is given a
# folder in which the repository stands under the package's name.
lint: .venv/ready
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	MYPYPATH=.typecheck $(BIN)/mypy --package sightline

test: lint
	$(BIN)/pytest

clean:
	rm -rf .venv .typecheck build demo
