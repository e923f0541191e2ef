#!/usr/bin/env bash
# Fills ClickHouse from some machines that are reached by ssh, and publishes:
# deploy/fill-over-ssh.sh PARTS HOST…
#
# Each host has fixturectl, and CLICKHOUSE_URL and CLICKHOUSE_PASSWORD_FILE in its environment. A part
# that fails is tried again on the next host; a host may be `localhost`, which needs no ssh.
set -euo pipefail

parts=$1
shift
hosts=("$@")
options="--scale ${SCALE:-20} --seed ${SEED:-42} --to clickhouse"

run() {
  if [[ $1 == localhost ]]; then bash -c "$2"; else ssh -n "$1" "$2"; fi
}

fill() {
  local part=$1 try host
  for try in 0 1 2; do
    host=${hosts[(part + try) % ${#hosts[@]}]}
    if run "$host" "fixturectl make --part $part/$parts $options"; then return 0; fi
  done
  echo "part $part of $parts failed on three hosts" >&2
  return 1
}

# As many at a time as there are hosts.
failed=0
for ((part = 1; part <= parts; part++)); do
  while (($(jobs -rp | wc -l) >= ${#hosts[@]})); do wait -n || failed=1; done
  fill "$part" &
done
while [[ -n $(jobs -rp) ]]; do wait -n || failed=1; done
# Publication says itself which parts are missing.
((failed)) && echo "some parts failed" >&2
run "${hosts[0]}" "fixturectl publish"
run "${hosts[0]}" "fixturectl validate --against clickhouse"
