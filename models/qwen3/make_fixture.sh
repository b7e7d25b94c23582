#!/usr/bin/env bash
# Makes the tests' model by the recipe itself, from nothing: ./make_fixture.sh PYTHON. Seven minutes on a core.
set -euo pipefail
recipe=$(cd "$(dirname "$0")" && pwd)
python=${1:-python3}
queries=$recipe/../business-intents/data/train
fixture=$recipe/../../test/models/fixtures/qwen3
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

"$python" "$recipe/make_base.py" --out "$work/base" --texts "$queries"/*.jsonl --vocabulary 3000 --layers 3 --width 64 \
  --head-size 32 --steps 300 --batch 32 --length 64 --rate 2e-3
"$python" "$recipe/finetune.py" --base "$work/base" --data "$queries"/*.jsonl --hold-out en-b zh-b zh-assistant \
  --out "$work/run" --rank 0 --rate 1.5e-3 --epochs 6
"$python" "$recipe/export.py" --run "$work/run" --out "$fixture" --precision fp32 int8 --name fixture
"$python" "$recipe/parity.py" --run "$work/run" --texts "$queries"/*-own.jsonl --out "$fixture"
