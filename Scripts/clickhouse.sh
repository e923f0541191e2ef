#!/usr/bin/env bash
# Runs a ClickHouse of its own, on loopback and for as long as its standard input stays open:
# Scripts/clickhouse.sh debian|today
#
# `debian` is Debian's server, `today` the current library behind Tests/ClickHouseSupport/bridge.py.
# Prints `ready` and the port once it answers. All that it keeps is in a temporary directory.
set -euo pipefail
cd "$(dirname "$0")/.."

directory=$(mktemp -d "${TMPDIR:-/tmp}/fixturectl-clickhouse.XXXXXX")
server=
stop() {
  if [[ -n $server ]]; then
    kill -9 "$server" 2>/dev/null || true
    wait "$server" 2>/dev/null || true
  fi
  rm -rf "$directory"
}
trap stop EXIT
trap 'exit 143' INT TERM HUP

answers() {
  { exec 5<>"/dev/tcp/127.0.0.1/$1"; } 2>/dev/null || return 1
  printf 'GET /ping HTTP/1.0\r\n\r\n' >&5
  grep -q Ok. <&5
}

# Not UTC, so that whatever leans on the server's time zone is seen.
write_configuration() {
  cat >"$directory/config.xml" <<EOF
<yandex>
  <logger><level>warning</level><errorlog>$directory/errors.log</errorlog></logger>
  <http_port>$1</http_port>
  <listen_host>127.0.0.1</listen_host>
  <path>$directory/data/</path>
  <tmp_path>$directory/tmp/</tmp_path>
  <user_files_path>$directory/files/</user_files_path>
  <format_schema_path>$directory/schemas/</format_schema_path>
  <mark_cache_size>67108864</mark_cache_size>
  <keep_alive_timeout>10</keep_alive_timeout>
  <timezone>America/Santiago</timezone>
  <users_config>$directory/users.xml</users_config>
  <default_profile>default</default_profile>
  <default_database>default</default_database>
</yandex>
EOF
}

# `maker` has a password, and `reader` only reads.
write_users() {
  local user="<networks><ip>127.0.0.1</ip></networks><quota>default</quota>"
  cat >"$directory/users.xml" <<EOF
<yandex>
  <profiles><default/><reading><readonly>1</readonly></reading></profiles>
  <quotas><default/></quotas>
  <users>
    <default><password></password><profile>default</profile>$user</default>
    <maker><password>maker's secret</password><profile>default</profile>$user</maker>
    <reader><password>reader's secret</password><profile>reading</profile>$user</reader>
  </users>
</yandex>
EOF
}

start_debian() {
  local command port
  command=$(PATH=$PATH:/usr/sbin command -v clickhouse-server)
  write_users
  # Somebody else may have the port.
  for _ in 1 2 3 4 5; do
    port=$((20000 + RANDOM % 12000))
    write_configuration "$port"
    "$command" --config-file="$directory/config.xml" \
      </dev/null >"$directory/output.log" 2>&1 &
    server=$!
    for _ in {1..300}; do
      kill -0 "$server" 2>/dev/null || break
      if answers "$port"; then
        echo "ready $port"
        return
      fi
      sleep 0.1
    done
  done
  cat "$directory/output.log" "$directory/errors.log" >&2
  exit 1
}

start_today() {
  # Away from the terminal's standard input, whose end is the sign to stop.
  .venv/bin/python Tests/ClickHouseSupport/bridge.py "$directory" </dev/null &
  server=$!
}

case "${1:-}" in
  debian) start_debian ;;
  today) start_today ;;
  *)
    echo "usage: $0 debian|today" >&2
    exit 64
    ;;
esac
cat >/dev/null
