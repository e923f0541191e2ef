#!/usr/bin/env bash
# Installs what is missing, through apt and only then: Scripts/require.sh libsqlite3-dev sqlite3 …
set -euo pipefail

is_there() {
  case "$1" in
    libsqlite3-dev) has_header sqlite3.h ;;
    zlib1g-dev) has_header zlib.h ;;
    libxml2-utils) command -v xmllint >/dev/null ;;
    python3-venv) python3 -c 'import ensurepip, venv' 2>/dev/null ;;
    # Debian keeps it where not everybody looks.
    clickhouse-server) PATH=$PATH:/usr/sbin command -v clickhouse-server >/dev/null ;;
    zookeeper) [[ -e /usr/share/java/zookeeper.jar ]] ;;
    *) command -v "$1" >/dev/null ;;
  esac
}

has_header() {
  [[ "$(uname -s)" == Darwin ]] && return 0 # the SDK has them
  echo "#include <$1>" | "${CC:-clang}" -E -x c - >/dev/null 2>&1 ||
    [[ -e "/usr/include/$1" ]]
}

missing=()
for package in "$@"; do
  is_there "$package" || missing+=("$package")
done
[[ ${#missing[@]} -eq 0 ]] && exit 0

if ! command -v apt-get >/dev/null; then
  echo "error: please install ${missing[*]} (there is no apt-get here to do it)" >&2
  exit 1
fi
as_root=()
[[ "$(id -u)" -eq 0 ]] || as_root=(sudo)
echo "Installing with apt: ${missing[*]}"
"${as_root[@]}" apt-get update -qq
DEBIAN_FRONTEND=noninteractive "${as_root[@]}" apt-get install -y -qq "${missing[@]}"
