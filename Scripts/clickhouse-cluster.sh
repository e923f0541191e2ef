#!/usr/bin/env bash
# Runs ClickHouse clusters of their own, on loopback and for as long as standard input stays open:
# Scripts/clickhouse-cluster.sh
#
# Four of Debian's servers, three of them with a ZooKeeper, and these clusters over them:
#   shards    two shards, the first and the second server
#   replicas  one shard on the first and the third server, replicas of each other
#   broken    two shards that are replicas of each other, going by their macros
#   alone     one shard on a fourth server, which has neither ZooKeeper nor macros
# Prints `ready` and the ports of HTTP, one a server, once all answer. All that they keep is in a
# temporary directory.
set -euo pipefail
cd "$(dirname "$0")/.."
source Scripts/clickhouse-server.bash

directory=$(mktemp -d "${TMPDIR:-/tmp}/fixturectl-cluster.XXXXXX")
processes=()
stop_all() {
  if ((${#processes[@]})); then
    kill -9 "${processes[@]}" 2>/dev/null || true
    wait "${processes[@]}" 2>/dev/null || true
  fi
  processes=()
}
trap 'stop_all; rm -rf "$directory"' EXIT
trap 'exit 143' INT TERM HUP

is_open() { (exec 5<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }

# start_keeper PORT: nothing of it has to outlive this run, so that it need not wait for the disk.
start_keeper() {
  mkdir -p "$directory/keeper"
  cat >"$directory/keeper/zoo.cfg" <<END
tickTime=2000
dataDir=$directory/keeper/data
clientPort=$1
clientPortAddress=127.0.0.1
admin.enableServer=false
maxClientCnxns=0
END
  java -cp "/usr/share/java/zookeeper.jar:$directory/keeper" -Xmx256m \
    -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Dzookeeper.forceSync=no \
    org.apache.zookeeper.server.ZooKeeperServerMain "$directory/keeper/zoo.cfg" \
    </dev/null >"$directory/keeper/output.log" 2>&1 &
  processes+=($!)
  for _ in {1..200}; do
    if is_open "$1"; then return 0; fi
    kill -0 "${processes[-1]}" 2>/dev/null || return 1
    sleep 0.1
  done
  return 1
}

# cluster NAME SHARD…: a shard is the numbers of its servers, as in 1,3.
cluster() {
  echo "<$1>"
  local shard server
  for shard in "${@:2}"; do
    echo "<shard><internal_replication>true</internal_replication>"
    for server in ${shard//,/ }; do
      echo "<replica><host>127.0.0.1</host><port>$((base + 10 * server + 1))</port></replica>"
    done
    echo "</shard>"
  done
  echo "</$1>"
}

# configure NUMBER SHARD REPLICA: the ports of a server follow from its number.
configure() {
  local home="$directory/$1" http=$((base + 10 * $1)) more
  mkdir -p "$home"
  more="<tcp_port>$((http + 1))</tcp_port>
    <interserver_http_port>$((http + 2))</interserver_http_port>
    <interserver_http_host>127.0.0.1</interserver_http_host>
    <remote_servers>$(cluster shards 1 2)$(cluster replicas 1,3)$(cluster broken 1 3)
      $(cluster alone 4)</remote_servers>"
  if [[ -n $2 ]]; then
    more+="<macros><shard>$2</shard><replica>$3</replica></macros>
      <zookeeper><node><host>127.0.0.1</host><port>$base</port></node></zookeeper>
      <distributed_ddl><path>/clickhouse/task_queue/ddl</path></distributed_ddl>"
  fi
  write_configuration "$home" "$http" "$more"
  write_users "$home"
}

start_all() {
  start_keeper "$base" || return 1
  configure 1 one first
  configure 2 two first
  configure 3 one second
  configure 4 "" ""
  local server
  for server in 1 2 3 4; do
    launch "$directory/$server"
    processes+=("$launched")
  done
  for server in 1 2 3 4; do
    has_come_up "${processes[server]}" $((base + 10 * server)) || return 1
  done
}

# ask SERVER STATEMENT
ask() {
  { exec 5<>"/dev/tcp/127.0.0.1/$((base + 10 * $1))"; } 2>/dev/null || return 1
  printf 'POST / HTTP/1.0\r\nContent-Length: %d\r\n\r\n%s' "${#2}" "$2" >&5
  grep -q "200 OK" <&5
}

# Servers of this release answer before they are ready for statements on a cluster, and may crash of
# those: they get a moment, and a first one each.
warm_up() {
  local server
  sleep 1
  for server in 1 2 3; do
    ask "$server" "SELECT count() FROM system.zookeeper WHERE path = '/'" || return 1
  done
  for server in 1 2; do
    ask "$server" "CREATE DATABASE IF NOT EXISTS warm ON CLUSTER shards" || return 1
  done
  ask 3 "CREATE DATABASE IF NOT EXISTS warm ON CLUSTER replicas"
}

# Somebody else may have one of the ports.
for _ in 1 2 3 4 5; do
  base=$((20000 + RANDOM % 1100 * 10))
  if start_all && warm_up; then
    echo "ready $((base + 10)) $((base + 20)) $((base + 30)) $((base + 40))"
    cat >/dev/null
    exit 0
  fi
  stop_all
done
cat "$directory"/*/output.log "$directory"/*/errors.log >&2
exit 1
