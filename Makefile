# Rondetafel: two commands do everything on a fresh Debian 12 with Swift.
#   make run    builds and hosts a session from stellingen/rondetafel-werk.yaml, cockpit in this terminal
#   make test   builds and runs all tests
SHELL := /bin/bash
PACKAGES := libncursesw5-dev libssl-dev libsqlite3-dev
RUNTIME := openssl tmux
DRAAIBOEK ?= stellingen/rondetafel-werk.yaml
ARGS ?=
CONFIG ?= release

.PHONY: run build test nightly bench-vote packages test-packages rehearse clean

run: build
	@exec "$$(swift build -c $(CONFIG) --show-bin-path)/rondetafel" host $(DRAAIBOEK) $(ARGS)

rehearse: build
	@exec "$$(swift build -c $(CONFIG) --show-bin-path)/rondetafel" rehearse $(DRAAIBOEK) $(ARGS)

build: packages
	@swift build -c $(CONFIG) --product rondetafel

# Line by line, so that what is printed last is what it was doing.
test: test-packages
	stdbuf -oL swift test

# What takes longer than a push should wait for.
nightly: test-packages
	RONDETAFEL_NIGHTLY=1 stdbuf -oL swift test

# A vote of 500 people over real TLS, optimised; Benchmarks/README.md tells what it gave.
bench-vote: test-packages
	RONDETAFEL_NIGHTLY=1 swift test -c release --scratch-path .build/bench -Xswiftc -enable-testing --filter VoteOf500

packages:
	@bash packaging/install.sh $(PACKAGES)

test-packages:
	@bash packaging/install.sh $(PACKAGES) $(RUNTIME)

clean:
	swift package clean
