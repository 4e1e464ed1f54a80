# Each target does all its own set-up; the environment lives in .venv.
PYTHON ?= $(shell command -v python3.11 || command -v python3 || echo python3.11)
BIN := .venv/bin
EXAMPLE := demo/thornmere.graph

export PIP_DISABLE_PIP_VERSION_CHECK := 1

.PHONY: demo test lint docs browser clean

.venv/ready: setup.cfg pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
		|| { echo "Sightline needs Python 3.11 or later: make $(MAKECMDGOALS) PYTHON=/path/to/python3.11"; exit 1; }
	$(PYTHON) -m venv .venv
	$(BIN)/pip install --quiet --upgrade pip
	$(BIN)/pip install --quiet --editable '.[dev]'
	mkdir -p .typecheck && ln -sfn .. .typecheck/sightline
	touch $@

# Everything a first look needs, from the papers of an invented council.
demo: export SIGHTLINE_GRAPH := $(EXAMPLE)
demo: .venv/ready
	rm -rf demo && mkdir demo
	$(BIN)/sightline build examples/papers
	$(BIN)/sightline draw demo/network.html
	$(BIN)/sightline export demo/review.xlsx
	$(BIN)/sightline read \
		examples/papers/2019-02-06-thornmere-scrutiny-agenda-pack.pdf --html demo/agenda-pack.html
	@echo
	@echo "Whom the Quality Assurance Group answers to, and which sentence says so:"
	@echo
	$(BIN)/sightline chain "Quality Assurance Group"
	@echo
	@echo "The graph         $(CURDIR)/$(EXAMPLE)"
	@echo "The network       $(CURDIR)/demo/network.html      open it in a web browser"
	@echo "The workbook      $(CURDIR)/demo/review.xlsx"
	@echo "A marked paper    $(CURDIR)/demo/agenda-pack.html  open it in a web browser"

# mypy does not follow an editable install whose package is the repository itself: it runs in a
# folder in which the repository stands under the package's name.
lint: .venv/ready
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	cd .typecheck && ../$(BIN)/mypy --config-file ../setup.cfg --package sightline

test: lint browser
	$(BIN)/pytest --numprocesses=auto

# What is generated in docs/ and the README: references, the output of the commands shown, the picture.
docs: .venv/ready browser
	$(BIN)/python docs/make_commands.py
	$(BIN)/python docs/make_ontology.py
	$(BIN)/python docs/make_queries.py
	$(BIN)/python docs/make_tours.py
	$(BIN)/python docs/make_picture.py

# The network page is tested in a real browser.
browser:
	@for name in chromium chromium-browser google-chrome google-chrome-stable; do \
		command -v $$name > /dev/null && exit 0; \
	done; \
	if ! command -v apt-get > /dev/null; then \
		echo "The tests open the network page in Chromium or Chrome: install one of them."; exit 1; \
	elif [ "$$(id -u)" = 0 ]; then run=; \
	elif command -v sudo > /dev/null; then run=sudo; \
	else \
		echo "The tests open the network page in a browser: apt-get install chromium, as root."; exit 1; \
	fi; \
	echo "Installing Chromium, in which the network page is tested"; \
	$$run apt-get update -qq && \
		$$run env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
			chromium fonts-liberation > /dev/null

clean:
	rm -rf .venv .typecheck build demo
