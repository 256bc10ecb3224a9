# Everything a newcomer needs: `make run` to live with it, `make test` to know that it works.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
SAM := .venv-sam/bin/sam
SAM_VERSION := 1.170.0
RUN_ARGS ?=
UPGRADE ?=
CORPUS ?= ../shared/corpus

.DEFAULT_GOAL := help
.PHONY: help setup run demo test check format bench corpus lock tables build clean

help: ## list the targets
	@awk -F':.*## ' '/^[a-z-]+:.*## /{printf "  make %-8s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

setup: $(READY) ## make the virtual environment from the hashed lock

$(READY): requirements-dev.txt pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit("Prepmail needs Python 3.11 or later; this is %s. Try: make PYTHON=python3.12" % sys.version.split()[0] if sys.version_info < (3, 11) else 0)'
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV) || { echo "No venv module. On Debian: apt install python3-venv"; exit 1; }
	@awk '/^uv==/{p=1} p{print} p&&!/\\$$/{exit}' requirements-dev.txt > $(VENV)/uv.txt
	@if $(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r $(VENV)/uv.txt 2>$(VENV)/uv.log; then \
	  VIRTUAL_ENV=$(VENV) $(BIN)/uv pip install --quiet --require-hashes -r requirements-dev.txt && \
	  VIRTUAL_ENV=$(VENV) $(BIN)/uv pip install --quiet --no-deps --editable .; \
	else \
	  $(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.txt && \
	  $(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --editable .; \
	fi
	@touch $@

run: setup ## start Prepmail on this machine (mail in on 2525, page on 8025)
	@exec $(BIN)/prepmail run $(RUN_ARGS)

demo: setup ## see a whole interview, from invite to thank-you, in a minute
	@$(BIN)/prepmail demo

test: check ## all checks and all tests
	$(BIN)/pytest --numprocesses=auto --dist=loadfile

check: setup ## style, types, directions of imports
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-cache

format: setup ## put the code into shape
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

bench: setup ## measure, as ratios within one run
	@for each in benchmarks/[a-z]*.py; do case $$each in *corpus.py) ;; *) echo "== $$each"; $(BIN)/python $$each || exit 1;; esac; done

corpus: setup ## score the reading of calendar files against CORPUS
	@$(BIN)/python benchmarks/corpus.py $(CORPUS)

tables: setup ## make the time zone tables anew from CLDR
	@$(BIN)/python tools/generate_zone_tables.py

lock: setup ## resolve the dependencies, hashed, without addresses (UPGRADE=--upgrade for newer ones)
	$(BIN)/uv pip compile --quiet $(UPGRADE) --universal --generate-hashes --no-header --python-version 3.11 --extra outlook pyproject.toml -o functions/requirements.txt
	$(BIN)/uv pip compile --quiet $(UPGRADE) --universal --generate-hashes --no-header --python-version 3.11 --all-extras pyproject.toml -o requirements-dev.txt

$(SAM):
	$(PYTHON) -m venv .venv-sam
	.venv-sam/bin/python -m pip install --quiet --disable-pip-version-check aws-sam-cli==$(SAM_VERSION)

build: $(SAM) ## check the template and build what is deployed (needs python3.13 on the PATH)
	SAM_CLI_TELEMETRY=0 AWS_DEFAULT_REGION=$${AWS_DEFAULT_REGION:-eu-west-1} $(SAM) validate --lint
	SAM_CLI_TELEMETRY=0 AWS_DEFAULT_REGION=$${AWS_DEFAULT_REGION:-eu-west-1} $(SAM) build

clean: ## remove what was made, but not your data under var/
	rm -rf $(VENV) .venv-sam .aws-sam build .pytest_cache .mypy_cache .ruff_cache .hypothesis *.egg-info functions/*.egg-info
