#!/usr/bin/env bash
# The whole way: a virtual environment, fine-tuning, export, figures. Give the base checkpoint and where to write:
#   ./make.sh Qwen/Qwen3-0.6B ./my-model [--rank 16 …options of finetune.py]
# DATA, HELD_OUT (names of data files to tune thresholds on) and TEST override this project's own queries.
set -euo pipefail
recipe=$(cd "$(dirname "$0")" && pwd)
base=${1:?"give a Qwen3 checkpoint: a folder or a hub name"}
out=${2:?"give a folder to write to"}
shift 2

queries=$recipe/../business-intents/data
venv=${VENV:-$HOME/.cache/tokenflow-qwen3}
[ -x "$venv/bin/python" ] || python3 -m venv "$venv"
"$venv/bin/pip" install --quiet -r "$recipe/requirements.txt"
python=$venv/bin/python

# shellcheck disable=SC2086 # lists of files and names
"$python" "$recipe/finetune.py" --base "$base" --data ${DATA:-$queries/train/*.jsonl} \
  --hold-out ${HELD_OUT:-en-b zh-b zh-assistant} --out "$out/run" --resume "$@"
"$python" "$recipe/export.py" --run "$out/run" --out "$out" --precision ${PRECISION:-int8}
for precision in ${PRECISION:-int8}; do
  # shellcheck disable=SC2086
  "$python" "$recipe/evaluate.py" --model "$out/$precision" ${TEST:-$queries/test/*.jsonl}
done
echo "Use it: tokenflow classify --model $out/$(set -- ${PRECISION:-int8}; echo "$1") \"a text\"" >&2
