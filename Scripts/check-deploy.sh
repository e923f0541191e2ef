#!/usr/bin/env bash
# Runs the very commands of deploy/ against a server of its own, with the variables that schedulers
# set: Scripts/check-deploy.sh FIXTURECTL
set -euo pipefail
cd "$(dirname "$0")/.."

mkdir -p .build/deploy
ln -sf "$(realpath "$1")" .build/deploy/fixturectl
export PATH="$PWD/.build/deploy:$PATH"
bash -n deploy/slurm/*.sbatch deploy/*.sh

coproc SERVER { Scripts/clickhouse.sh debian; }
read -r _ port <&"${SERVER[0]}"
export CLICKHOUSE_PASSWORD_FILE=.build/deploy/password SCALE=tiny SEED=42
echo "maker's secret" >"$CLICKHOUSE_PASSWORD_FILE"

# use NAME: a place of its own on the server.
use() { export CLICKHOUSE_URL="clickhouse://maker@127.0.0.1:$port/?prefix=$1_"; }

# The command of a container, by the manifest, the place of the container, and its name.
container() {
  .venv/bin/python - "$@" <<'END'
import sys, yaml
job = yaml.safe_load(open(sys.argv[1]))
assert job["apiVersion"] == "batch/v1" and job["kind"] == "Job", job
spec = job["spec"]
if spec.get("completionMode") == "Indexed":
    env = {item["name"]: item["value"] for item in spec["template"]["spec"]["containers"][0]["env"]}
    assert str(spec["completions"]) == env["PARTS"], "completions and PARTS differ"
(found,) = [c for c in spec["template"]["spec"][sys.argv[2]] if c["name"] == sys.argv[3]]
assert found["command"] == ["/bin/sh", "-c"] and len(found["args"]) == 1, found
print(found["args"][0])
END
}

use kubernetes
for index in 2 0 1; do
  JOB_COMPLETION_INDEX=$index PARTS=3 \
    /bin/sh -c "$(container deploy/kubernetes/fill.yaml containers make)"
done
/bin/sh -c "$(container deploy/kubernetes/publish.yaml initContainers publish)"
/bin/sh -c "$(container deploy/kubernetes/publish.yaml containers validate)"

use slurm
for task in 2 1; do
  SLURM_ARRAY_TASK_ID=$task SLURM_ARRAY_TASK_COUNT=2 bash deploy/slurm/fill.sbatch
done
bash deploy/slurm/publish.sbatch

use ssh
bash deploy/fill-over-ssh.sh 3 localhost localhost
