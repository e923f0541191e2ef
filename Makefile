# make demo     builds, makes a tiny shop, validates it and asks it a few questions
# make demo-clickhouse   the same on a ClickHouse server of its own
# make test     all tests, the format check and the examples; what CI runs
# make build    the release command, .build/release/fixturectl
# make install  the same into $(PREFIX)/bin
# make golden   whether the datasets are as their golden snapshots have them
# make lint     the checks of format and documents alone
# make clean    removes all that was built

SWIFT ?= swift
PREFIX ?= /usr/local
DEMO ?= ./fixtures
# On Linux the standard library goes into the command: it starts sooner and needs no Swift to run.
STATIC := $(if $(filter Linux,$(shell uname -s)),--static-swift-stdlib,)

.PHONY: demo demo-clickhouse test build install clean lint libraries servers examples deployments release golden

demo: build
	Scripts/demo.sh .build/release/fixturectl $(DEMO)

demo-clickhouse: build
	Scripts/require.sh clickhouse-server
	Scripts/demo-clickhouse.sh .build/release/fixturectl

build: libraries
	$(SWIFT) build -c release --product fixturectl $(STATIC)

test: libraries servers
	Scripts/require.sh libxml2-utils
	$(SWIFT) test --disable-xctest
	$(MAKE) lint
	$(MAKE) examples
	$(MAKE) deployments
	$(MAKE) release
	$(MAKE) golden

# The rows must not depend on the optimiser, and the full size is too slow without it.
release: build servers
	Scripts/check-release.sh "$$($(SWIFT) build --show-bin-path)/fixturectl" \
		.build/release/fixturectl
	Scripts/check-servers.sh .build/release/fixturectl
	# No fault may survive, in any column of any table.
	.build/release/fixturectl prove --seeds 5

golden: build
	.build/release/fixturectl golden check

lint:
	Scripts/check-docs.sh
	$(SWIFT) format lint --strict -r Sources Tests Examples Package.swift

# They run the command that the tests were built with.
examples:
	Scripts/require.sh sqlite3
	Scripts/venv.sh .venv pytest
	FIXTURECTL="$$($(SWIFT) build --show-bin-path)/fixturectl" Examples/shell/smoke.sh
	FIXTURECTL="$$($(SWIFT) build --show-bin-path)/fixturectl" \
		.venv/bin/python -m pytest -q Examples/pytest
	cd Examples/SwiftTesting && \
		$(SWIFT) test --disable-xctest --scratch-path ../../.build-example

# The commands of deploy/, as schedulers would run them.
deployments:
	Scripts/venv.sh .venv pyyaml
	Scripts/check-deploy.sh "$$($(SWIFT) build --show-bin-path)/fixturectl"

install: build
	install -d $(DESTDIR)$(PREFIX)/bin
	install -m 755 .build/release/fixturectl $(DESTDIR)$(PREFIX)/bin/fixturectl

libraries:
	Scripts/require.sh libsqlite3-dev zlib1g-dev

# What the tests run against: Debian's server, a keeper for clusters of it, and today's as a library.
servers:
	Scripts/require.sh clickhouse-server zookeeper
	Scripts/venv.sh .venv chdb-core

clean:
	rm -rf .build .build-example .venv Examples/SwiftTesting/.build
