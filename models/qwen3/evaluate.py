"""
The figures of `tokenflow eval intents --mode neural`, for a fine-tuned checkpoint (run folder) or an exported model folder.

    python evaluate.py --model model/int8 test/*.jsonl --probabilities probabilities.jsonl

One JSON line; --probabilities writes what the model says of each text beside it.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import Callable

import numpy as np
import onnxruntime
import torch
from tokenizers import Tokenizer
from transformers import Qwen3ForSequenceClassification

from devices import pick_device
from examples import GROUPINGS, Task, calibration_error, expected_sets, metrics, read_examples
from export import describe
from reader import Reader, Reading, forward, predict


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="+")
    parser.add_argument("--model", required=True, type=Path, help="a run of finetune.py, or a folder that export.py wrote")
    parser.add_argument("--probabilities", type=Path)
    options = parser.parse_args()

    examples = read_examples(options.files)
    manifest, logits_of = open_run(options.model) if (options.model / "run.json").exists() else open_export(options.model)
    task = Task(manifest["labels"], manifest["activation"])
    probabilities = task.probabilities(logits_of([example.text for example in examples]))
    decision = manifest["decision"]["neural"]
    thresholds = np.array([decision.get("perIntent", {}).get(label, decision["threshold"]) for label in task.labels])
    predicted, expected = task.decide(probabilities, thresholds), expected_sets(examples)

    groups = {}
    for grouping in GROUPINGS:
        for name in sorted({e.groups[grouping] for e in examples if grouping in e.groups}):
            rows = [i for i, e in enumerate(examples) if e.groups.get(grouping) == name]
            groups.setdefault(grouping, {})[name] = metrics([expected[i] for i in rows], [predicted[i] for i in rows])
    figures = {
        "metrics": metrics(expected, predicted),
        "groups": groups,
        "calibration": {"error": calibration_error(probabilities, task.targets(examples))},
    }
    json.dump(figures, sys.stdout, ensure_ascii=False)
    print()
    if options.probabilities:
        with options.probabilities.open("w", encoding="utf-8") as lines:
            for example, row in zip(examples, probabilities):
                line = {"text": example.text, "labels": list(example.labels), **example.groups}
                line["probabilities"] = {label: round(float(p), 5) for label, p in zip(task.labels, row)}
                lines.write(json.dumps(line, ensure_ascii=False) + "\n")


Predict = Callable[[list[str]], np.ndarray]


def open_run(run: Path) -> tuple[dict, Predict]:
    content = json.loads((run / "run.json").read_text(encoding="utf-8"))
    model = Qwen3ForSequenceClassification.from_pretrained(run / "checkpoint", dtype=torch.float32).eval()
    model.to(pick_device())
    reader = Reader(Tokenizer.from_file(str(run / "checkpoint" / "tokenizer.json")), Reading(**content["reading"]))
    return describe(content, run.name, "1"), lambda texts: predict(forward(model), reader, texts)


def open_export(folder: Path) -> tuple[dict, Predict]:
    manifest = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
    session = onnxruntime.InferenceSession(folder / manifest["file"], providers=["CPUExecutionProvider"])
    tokenizer = Tokenizer.from_file(str(folder / manifest["tokenizer"]["file"]))
    reader = Reader(tokenizer, Reading(**manifest["reading"]))

    def run(ids: torch.Tensor, mask: torch.Tensor) -> np.ndarray:
        return session.run(["logits"], {"input_ids": ids.numpy(), "attention_mask": mask.numpy()})[0]

    return manifest, lambda texts: predict(run, reader, texts)


if __name__ == "__main__":
    main()
