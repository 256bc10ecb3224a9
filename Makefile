# Everything a newcomer needs: `make run` to live with it, `make test` to know that it works.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
BROWSER := $(VENV)/.browser
ICAL_JS := build/clients/node_modules/ical.js
VNU := build/clients/node_modules/vnu-jar/build/dist/vnu.jar
SAM := .venv-sam/bin/sam
# The Python of the Lambda runtime.
PYTHON313 ?= python3.13
AWS_OFFLINE := SAM_CLI_TELEMETRY=0 AWS_DEFAULT_REGION=$${AWS_DEFAULT_REGION:-eu-west-1}
STACK ?= prepmail
OPS = $(BIN)/python -m ops $@ --stack $(STACK) $(ARGS)
DEPLOY_ARGS ?=
ARGS ?=
RUN_ARGS ?=
UPGRADE ?=
export CHROMIUM
CORPUS ?= ../shared/corpus

.DEFAULT_GOAL := help
.PHONY: help setup run demo test nightly chains browser clients check format bench bench-all corpus forwards dates evaluate evaluate-floor lock tables given-names likelihood build deploy activate dns doctor redrive aws-checks emulate faults verify clean gallery

help: ## list the targets
	@awk -F':.*## ' '/^[a-z-]+:.*## /{printf "  make %-14s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

setup: $(READY) ## make the virtual environment from the hashed lock

$(READY): requirements-dev.txt pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit("Prepmail needs Python 3.11 or later; this is %s. Try: make PYTHON=python3.12" % sys.version.split()[0] if sys.version_info < (3, 11) else 0)'
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV) || { echo "No venv module. On Debian: apt install python3-venv"; exit 1; }
	@awk '/^uv==/{p=1} p{print} p&&!/\\$$/{exit}' requirements-dev.txt > $(VENV)/uv.txt
	@if $(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r $(VENV)/uv.txt 2>$(VENV)/uv.log && \
	  VIRTUAL_ENV=$(VENV) $(BIN)/uv pip install --quiet --require-hashes -r requirements-dev.txt 2>>$(VENV)/uv.log && \
	  VIRTUAL_ENV=$(VENV) $(BIN)/uv pip install --quiet --no-deps --editable . 2>>$(VENV)/uv.log; then :; \
	else \
	  echo "uv cannot install here ($(VENV)/uv.log says why): pip does, more slowly"; \
	  $(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.txt && \
	  $(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --editable .; \
	fi
	@touch $@

run: setup ## start Prepmail on this machine (mail in on 2525, page on 8025)
	@exec $(BIN)/prepmail run $(RUN_ARGS)

demo: setup ## see a whole interview, from invite to thank-you, in a minute
	@$(BIN)/prepmail demo

test: check $(BROWSER) ## all checks and all tests
	$(BIN)/pytest --numprocesses=auto --dist=loadfile

browser: $(BROWSER) ## find a Chromium for the tests of the page, or install Debian's (as root)

# CHROMIUM=/path names one; nothing is downloaded but the distribution's own package.
$(BROWSER): $(READY)
	@if $(BIN)/python tests/browser/chromium.py; then :; \
	elif [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then \
	  echo "No Chromium here: installing Debian's (once)"; \
	  timeout 120 apt-get -qq update && \
	  DEBIAN_FRONTEND=noninteractive timeout 480 apt-get -qq install -y --no-install-recommends chromium >/dev/null && \
	  $(BIN)/python tests/browser/chromium.py || { echo "Chromium could not be installed. The tests of the page need one: apt install chromium"; exit 1; }; \
	else echo "The tests of the page need a Chromium or Chrome. On Debian: sudo apt install chromium; or name one: make test CHROMIUM=/path/to/it"; exit 1; fi
	@touch $@

clients: setup $(BROWSER) $(ICAL_JS) $(VNU) ## let real programs use it: ical.js, Thunderbird (PICTURE=file.png keeps what it shows), the W3C's HTML checker, Postfix and Dovecot
	@command -v thunderbird >/dev/null && command -v xvfb-run >/dev/null || { echo "Needs Thunderbird and a display nobody sees. On Debian: apt install thunderbird xvfb xauth"; exit 1; }
	@PATH=$$PATH:/usr/sbin; command -v postfix >/dev/null && command -v dovecot >/dev/null || { echo "Needs Postfix and Dovecot. On Debian: apt install --no-install-recommends postfix dovecot-imapd"; exit 1; }
	@command -v java >/dev/null || { echo "The HTML checker needs Java. On Debian: apt install default-jre-headless"; exit 1; }
	NODE_PATH=build/clients/node_modules VNU=$(VNU) $(BIN)/pytest tests/clients/check_ical_js.py tests/clients/check_html.py tests/clients/check_thunderbird.py
	@test "$$(id -u)" = 0 || { echo "Postfix starts only as root. For the rest: sudo $(BIN)/pytest tests/clients/check_mail_system.py"; exit 1; }
	PATH=$$PATH:/usr/sbin $(BIN)/pytest tests/clients/check_mail_system.py

$(ICAL_JS):
	@command -v npm >/dev/null || { echo "Needs node and npm for ical.js. On Debian: apt install nodejs npm"; exit 1; }
	@mkdir -p build/clients && timeout 120 npm install --silent --no-audit --no-fund --prefix build/clients ical.js@2.2.1

$(VNU): $(ICAL_JS)
	@timeout 300 npm install --silent --no-audit --no-fund --prefix build/clients vnu-jar@26.9.27

check: setup ## style, types, directions of imports
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-cache

format: setup ## put the code into shape
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

bench: setup ## every number that has a limit, in one table
	@POWERTOOLS_LOG_LEVEL=CRITICAL PYTHONPATH=.:functions $(BIN)/python benchmarks/ratios.py

bench-all: bench ## the same, and all that was measured besides (minutes)
	@for each in benchmarks/[a-z]*.py; do case $$each in *corpus.py|*dates.py|*forwards.py|*reading.py|*ratios.py|*chains.py) ;; *) echo "== $$each"; POWERTOOLS_METRICS_DISABLED=1 POWERTOOLS_LOG_LEVEL=CRITICAL PYTHONPATH=.:functions $(BIN)/python $$each || exit 1;; esac; done

nightly: setup ## two thousand random lives, a thousand on each backend and more
	$(BIN)/pytest tests/life --numprocesses=auto --hypothesis-profile=nightly --timeout=7200

chains: setup ## every order of the update and cancel chains in CORPUS
	@$(BIN)/python benchmarks/chains.py $(CORPUS)

corpus: setup ## score the reading of calendar files against CORPUS
	@$(BIN)/python benchmarks/corpus.py $(CORPUS)
	@$(BIN)/python benchmarks/reading.py $(CORPUS)

dates: setup ## score the reading of dates in prose against CORPUS
	@$(BIN)/python benchmarks/dates.py $(CORPUS)/dates/*.jsonl

evaluate: setup ## score the reading of the mails in tests/corpus
	@$(BIN)/prepmail evaluate tests/corpus/*/

evaluate-floor: setup ## make today's scores the ones that must not fall
	@$(BIN)/prepmail evaluate tests/corpus/*/ --write-floor tests/corpus/scores.json

forwards: setup ## score the taking apart of forwarded mails against CORPUS
	@$(BIN)/python benchmarks/forwards.py $(CORPUS)

gallery: $(BROWSER) ## render every mail in every variant to build/gallery, HTML and pictures
	@$(BIN)/python tools/gallery.py

tables: setup ## make the tables of zones and of dates' words anew from CLDR
	@$(BIN)/python tools/generate_zone_tables.py
	@$(BIN)/python tools/generate_date_tables.py
	@$(BIN)/python tools/generate_header_date_tables.py
	@$(BIN)/python tools/generate_date_style_tables.py
	@$(BIN)/python tools/generate_life_table.py
	@$(BIN)/python tools/draw_life.py

given-names: setup .venv-names/.ready ## make the table of given names anew from Faker
	@PYTHONPATH=functions:$$(.venv-names/bin/python -c 'import sysconfig; print(sysconfig.get_path("purelib"))') $(BIN)/python tools/generate_given_name_tables.py

likelihood: setup .venv-learn/.ready ## learn anew what each sign of a mail, and of a reply, weighs (ARGS=--check measures it)
	@PYTHONPATH=functions:$$(.venv-learn/bin/python -c 'import sysconfig; print(sysconfig.get_path("purelib"))') $(BIN)/python tools/train_intent.py $(ARGS)
	@PYTHONPATH=functions:.:$$(.venv-learn/bin/python -c 'import sysconfig; print(sysconfig.get_path("purelib"))') $(BIN)/python tools/train_replies.py $(filter --check,$(ARGS))

lock: setup ## resolve the dependencies, hashed, without addresses (UPGRADE=--upgrade for newer ones)
	$(BIN)/uv pip compile --quiet $(UPGRADE) --universal --generate-hashes --no-header --python-version 3.11 pyproject.toml -o functions/requirements.txt
	$(BIN)/uv pip compile --quiet $(UPGRADE) --universal --generate-hashes --no-header --python-version 3.11 --all-extras pyproject.toml -o requirements-dev.txt
	for each in sam checkov emulate names learn; do $(BIN)/uv pip compile --quiet $(UPGRADE) --universal --generate-hashes --no-header --python-version 3.11 ops/locks/$$each.in -o ops/locks/$$each.txt; done

# What stands in for AWS or looks at the template lives in environments of its own, from hashed locks.
.venv-%/.ready: ops/locks/%.txt | setup
	@test -x .venv-$*/bin/python || $(if $(filter emulate,$*),$(PYTHON313),$(PYTHON)) -m venv .venv-$*
	@VIRTUAL_ENV=.venv-$* $(BIN)/uv pip install --quiet --require-hashes -r $<
	@touch $@

build: .venv-sam/.ready ## check the template and build what is deployed (needs python3.13 on the PATH)
	$(AWS_OFFLINE) $(SAM) validate --lint
	$(AWS_OFFLINE) $(SAM) build
	$(PYTHON313) tools/finish_build.py .aws-sam/build

deploy: build ## deploy to your AWS account (DEPLOY_ARGS="--parameter-overrides MailDomain=in.example.com")
	$(SAM) deploy $(DEPLOY_ARGS)

activate: setup ## make SES receive mail for a deployed stack (STACK=prepmail, ARGS=--replace)
	@$(OPS)

dns: setup ## print and check the DNS records of a deployed stack
	@$(OPS)

doctor: setup ## say what a deployed stack is missing
	@$(OPS)

redrive: setup ## put back what a deployed stack could not handle (ARGS=--list only looks)
	@$(OPS)

aws-checks: .venv-sam/.ready .venv-checkov/.ready ## what the linters of SAM, CloudFormation and checkov say of the template
	$(AWS_OFFLINE) $(SAM) validate --lint
	$(BIN)/cfn-lint template.yaml
	$(BIN)/python tools/check_exceptions.py .venv-checkov/bin/checkov

emulate: .venv-sam/.ready .venv-emulate/.ready ## build, deploy into an emulator, drive a whole interview through it (needs python3.13)
	$(BIN)/pytest emulation --timeout=300

faults: setup ## let every AWS call fail in every documented way; print the matrix (minutes)
	@POWERTOOLS_METRICS_DISABLED=1 POWERTOOLS_LOG_LEVEL=CRITICAL PYTHONPATH=.:functions $(BIN)/python -m emulation.faults

verify: test aws-checks emulate faults ## everything, the slow parts too

clean: ## remove what was made, but not your data under var/
	rm -rf $(VENV) .venv-* .aws-sam build .pytest_cache .mypy_cache .ruff_cache .hypothesis *.egg-info functions/*.egg-info
