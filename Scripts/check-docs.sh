#!/usr/bin/env bash
# Fails when a document names a file of this repository that is not there.
set -euo pipefail
cd "$(dirname "$0")/.."

missing=0
for document in README.md CONTRIBUTING.md docs/*.md golden/README.md; do
  # Paths in backquotes that start with a folder of ours, and the targets of relative links.
  while read -r path; do
    if [[ ! -e "$path" && ! -e "$(dirname "$document")/$path" ]]; then
      echo "$document: no such file: $path" >&2
      missing=1
    fi
  done < <(
    grep -oE '`(Sources|Tests|Examples|Scripts|docs|deploy|golden|Benchmarks|\.ci)/[^` ]*`' "$document" |
      tr -d '`'
    grep -oE '\]\([^)#:]+\)' "$document" | sed 's/^](//; s/)$//'
  )
done
exit $missing
