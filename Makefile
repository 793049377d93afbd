# Two commands for a newcomer: `make site` and `make test`. Both install what is missing; they need
# Debian 12 with Swift 6.3, and root or sudo.

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.ONESHELL:
.DEFAULT_GOAL := site

SWIFT ?= swift
# The Swift runtime goes into the programs: they start and run faster, and can be copied. Memory is
# handed out by mimalloc in place of the C library: a large portal is built a fifth faster.
RELEASE := $(SWIFT) build --configuration release --static-swift-stdlib -Xlinker -lmimalloc --quiet
HAIDANG := .build/release/haidang
GALLERY := .build/gallery/index.html

# What the generator is linked with.
LIBRARIES := libcmark-gfm-dev libcmark-gfm-extensions-dev libexpat1-dev libmimalloc-dev libpng-dev libturbojpeg0-dev libwebp-dev zlib1g-dev pkg-config

# Where a test writes a workbook, and the Python that Tests/site-gate/install.sh prepares.
SAMPLE := .build/xlsx-sample
FIXTURES := .build/fixture-portals
PYTHON := .tools/venv/bin/python

.PHONY: site fixture-portals check test test-swift test-site test-drawings test-workbooks test-workbooks-deep test-duties test-mistakes test-pictures test-fault test-hostile test-reckoner test-properties test-withheld test-suites test-deep test-incremental test-portal-fuzz fuzz bench gallery bench-charts lint libraries clean

## Build the portal in content/ into site/.
site: libraries
	@$(RELEASE) --product haidang
	$(HAIDANG) build . $(if $(BASE_URL),--base-url $(BASE_URL))

## Check the content without writing anything.
check: libraries
	@$(RELEASE) --product haidang
	$(HAIDANG) check .

## Everything that a change has to pass. The last ones mostly wait for one another's small programs:
## side by side they take half the time.
test: lint test-swift test-site test-drawings test-workbooks test-duties
	@$(MAKE) --no-print-directory --jobs=2 --output-sync=target \
	  test-incremental test-fault test-portal-fuzz test-hostile test-reckoner test-properties test-withheld test-mistakes test-pictures test-suites

## Unit tests, goldens, fixture portals; the compiler checks who may import whom, and warnings are
## errors.
test-swift: libraries
	@$(SWIFT) build --build-tests --explicit-target-dependency-import-check error
	$(SWIFT) test --skip-build

## The built site and the gallery of charts in a real browser, the checks' own tests, and the
## publishing recipes in the servers that they are for.
test-site: site gallery
	@Tests/site-gate/install.sh
	Tests/site-gate/selftest.py
	Tests/site-gate/gallery.py $(GALLERY)
	Tests/site-gate/gate.py site
	Tests/plan/demands.py site
	$(PYTHON) Tests/plan/quotes.py content
	Tests/site-gate/servers.py

## Drawings that attack are refused or harmless; drawings that people make pass and look the same.
test-drawings: libraries
	@$(RELEASE) --product haidang
	Tests/site-gate/install.sh
	Tests/fault/drawings/drawings.py

## The tests' other portals with the project's theme, each built as of the day its goldens have.
fixture-portals: site
	@for portal in reform=2026-02-20 city=2025-12-01 district=2026-06-15; do
	  root=$(FIXTURES)/$${portal%=*}
	  rm -rf $$root
	  mkdir -p $$root/themes
	  cp -R Tests/PortalTests/Fixtures/$${portal%=*}/. $$root
	  cp -R themes/default $$root/themes
	  $(HAIDANG) build $$root --as-of $${portal#*=} > /dev/null
	done

## Every file of the portals read as strictly as its format allows; workbooks as their readers find
## them: a sample of all that is easily read wrongly, and the portals' own, cell by cell beside their CSV.
test-workbooks: fixture-portals
	@$(RELEASE) --product xlsx-sample
	Tests/site-gate/install.sh
	mkdir -p $(SAMPLE)
	.build/release/xlsx-sample sample $(SAMPLE)/sample.xlsx $(SAMPLE)/sample.json
	$(PYTHON) Tests/SpreadsheetsTests/Tools/check_xlsx.py $(SAMPLE)/sample.xlsx $(SAMPLE)/sample.json --soffice ""
	$(PYTHON) Tests/SpreadsheetsTests/Tools/selftest.py $(SAMPLE)/sample.xlsx $(SAMPLE)/sample.json --soffice ""
	for site in site $(FIXTURES)/reform/site $(FIXTURES)/city/site $(FIXTURES)/district/site; do
	  Tests/published/published.py $$site
	done
	$(PYTHON) Tests/published/downloads.py site $(FIXTURES)/city/site $(FIXTURES)/district/site
	$(PYTHON) Tests/published/downloads_selftest.py $(FIXTURES)/district/site

## Who owes a report and whether it came: reckoned from the content alone, and read from every page
## and file that says so.
test-duties: fixture-portals
	@Tests/site-gate/install.sh
	$(PYTHON) Tests/duties/duties.py . $(FIXTURES)/reform $(FIXTURES)/city $(FIXTURES)/district
	$(PYTHON) Tests/duties/selftest.py $(FIXTURES)/reform

## The workbooks, opened by LibreOffice too, in Vietnamese and in English.
test-workbooks-deep: test-workbooks
	@Tests/install-package.sh soffice libreoffice-calc-nogui
	$(PYTHON) Tests/SpreadsheetsTests/Tools/check_xlsx.py $(SAMPLE)/sample.xlsx $(SAMPLE)/sample.json
	$(PYTHON) Tests/SpreadsheetsTests/Tools/selftest.py $(SAMPLE)/sample.xlsx $(SAMPLE)/sample.json
	$(PYTHON) Tests/published/downloads.py --soffice soffice \
	  site $(FIXTURES)/city/site $(FIXTURES)/district/site

## Two thousand random edits, each built with what earlier builds left and without.
test-incremental: libraries
	@$(RELEASE) --product haidang
	Tests/incremental/incremental.py

## Two thousand portals spoiled at random: none crashes the program, every message leads to its
## place, and what is published can be read.
test-portal-fuzz: libraries
	@$(RELEASE) --product haidang
	Tests/published/selftest.py
	Tests/portal-fuzz/selftest.py
	Tests/portal-fuzz/fuzz.py

## Two thousand series at random, judged by the program and by a reckoner that shares no code with
## it: some two minutes.
test-reckoner: libraries
	@$(RELEASE) --product haidang
	Tests/site-gate/install.sh
	.tools/venv/bin/python Tests/reckoner/selftest.py
	.tools/venv/bin/python Tests/reckoner/reckoner.py --program $(HAIDANG)

## What must hold of whatever portal: random ones are built, changed and compared, every sentence that
## reckons is redone from its page, and cases worked by hand are put through the program.
test-properties: libraries
	@$(RELEASE) --product haidang
	Tests/site-gate/install.sh
	$(PYTHON) Tests/properties/selftest.py --program $(HAIDANG)
	$(PYTHON) Tests/properties/cases.py --program $(HAIDANG) --keep .build/properties/cases
	$(PYTHON) Tests/properties/properties.py --program $(HAIDANG) --portals 24 --keep .build/properties

## What is withheld stays so: the check against a second opinion, on random systems and on random
## portals, and an attack on what is built of them; under a minute.
test-withheld: libraries
	@$(RELEASE) --product haidang
	$(RELEASE) --product withheld-solve
	Tests/withheld/test_published.py
	Tests/withheld/crosstest.py .build/release/withheld-solve 150
	Tests/withheld/withheld.py --program $(HAIDANG)

## Mistakes that people make, each in a copy of the content: nobody may be left without a word, but
## for those on a list of what is open. Right texts that look like mistakes are let through.
test-mistakes: libraries
	@$(RELEASE) --product haidang
	Tests/mistakes/sentences.py
	Tests/mistakes/mistakes.py --program $(HAIDANG)

## The examples that define Markdown and Mustache: all that comes out otherwise has its reason.
test-suites: libraries
	@$(RELEASE) --product haidang
	$(RELEASE) --product template-fill
	Tests/suites/install.sh
	$(PYTHON) Tests/suites/selftest.py --program $(HAIDANG)
	$(PYTHON) Tests/suites/markdown.py --program $(HAIDANG)
	$(PYTHON) Tests/suites/mustache.py --program .build/release/template-fill

## Photos, and what is none, as they are published: looked at by Pillow and ExifTool; half a minute.
test-pictures: libraries
	@$(RELEASE) --product haidang
	Tests/site-gate/install.sh
	Tests/install-package.sh exiftool libimage-exiftool-perl
	$(PYTHON) Tests/pictures/pictures.py --program $(HAIDANG)

## Files made to be slow or large.
test-hostile: libraries
	@$(RELEASE) --product haidang
	Tests/fault/hostile.py

## Builds that are killed, run out of disk or may not write; odd surroundings; files that change
## places with links while builds run: some minutes.
test-fault: libraries
	@$(RELEASE) --product haidang
	Tests/fault/surroundings.py
	Tests/fault/flips.py
	Tests/fault/fault.py

## What only time makes deeper: a thousand builds while files change places, every slope, ten times as
## many drawings that attack.
test-deep: test-workbooks-deep
	@$(RELEASE) --product haidang
	Tests/site-gate/install.sh
	Tests/fault/flips.py --builds 1000
	Tests/fault/hostile.py --deep
	Tests/fault/drawings/drawings.py --only hostile --count 7500

## One page with every kind of chart in every state.
gallery:
	@$(RELEASE) --product svg-charts
	.build/release/svg-charts gallery $(GALLERY)
	echo $(GALLERY)

## Charts per second and bytes per chart, beside pygal and vl-convert on the same data.
bench-charts:
	@$(RELEASE) --product svg-charts
	Tests/SVGChartsTests/Tools/bench.sh .build/release/svg-charts

## Builds portals of 1,000, 10,000 and 100,000 pages and a plain blog, by Hải Đăng and by Hugo.
bench: libraries
	@$(RELEASE) --product haidang
	Tests/bench/bench.sh

## Feeds what reads files by libFuzzer, a minute each; SECONDS_EACH says otherwise. Then spoils
## whole portals at random for ten minutes; MINUTES says otherwise.
fuzz: libraries
	@Tests/fuzz/fuzz.sh
	$(RELEASE) --product haidang
	Tests/portal-fuzz/fuzz.py --seed $$RANDOM --runs 1000000 --minutes $(or $(MINUTES),10)

## The formatter's rules, strictly; neither modules nor folders in a circle.
lint:
	@$(SWIFT) format lint --strict --recursive Package.swift Sources Tests
	Tests/install-package.sh python3 python3
	Tests/layers/layers.py

libraries:
	@missing=()
	for package in $(LIBRARIES); do
	  dpkg --status $$package 2>/dev/null | grep -q '^Status: install ok installed' \
	    || missing+=($$package)
	done
	if (( $${#missing[@]} )); then
	  as_root=$$( (( EUID )) && echo sudo || true)
	  echo "Installing $${missing[*]}"
	  $$as_root apt-get update -qq
	  $$as_root apt-get install -y -qq --no-install-recommends "$${missing[@]}" > /dev/null
	fi

clean:
	@rm -rf .build .tools
