"""
A fine-tuned checkpoint → model folders for `--model` and `loadModel`, one for each precision.

    python export.py --run run --out model --precision int8 int4

Each folder holds model.onnx (of large models also model.onnx.data), tokenizer.json and manifest.json.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import logging
import shutil
import tempfile
from pathlib import Path

import numpy as np

import torch
from transformers import Qwen3ForSequenceClassification

from examples import Example, Task, expected_sets, metrics, tune_thresholds
from quantise import LARGE, quantise

PRECISIONS = ("fp32", "fp16", "int8", "int4")
#: Shares and threshold of the hybrid as the specification has them; `tokenflow tune` fits them to labelled texts.
HYBRID = {"threshold": 0.3, "clauseWeight": 0, "ruleWeight": 0.3}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--run", required=True, type=Path, help="what finetune.py wrote")
    parser.add_argument("--out", required=True, type=Path)
    parser.add_argument("--precision", nargs="+", choices=PRECISIONS, default=["int8"])
    parser.add_argument("--name", help="the model's name (default: that of OUT)")
    parser.add_argument("--version", default="1")
    options = parser.parse_args()
    logging.disable(logging.WARNING)  # The exporter tells of every node.

    run = json.loads((options.run / "run.json").read_text(encoding="utf-8"))
    manifest = describe(run, options.name or options.out.resolve().name, options.version)
    with tempfile.TemporaryDirectory() as scratch:
        plain = Path(scratch) / "model.onnx"
        if set(options.precision) - {"fp16"}:
            write_graph(options.run / "checkpoint", plain, torch.float32)
        for precision in options.precision:
            folder = options.out / precision
            folder.mkdir(parents=True, exist_ok=True)
            (folder / "model.onnx.data").unlink(missing_ok=True)
            graph = folder / "model.onnx"
            if precision == "fp32":
                for file in plain.parent.iterdir():
                    shutil.copy(file, folder / file.name)
            elif precision == "fp16":
                write_graph(options.run / "checkpoint", graph, torch.float16)
            else:
                quantise(plain, graph, precision)
            shutil.copy(options.run / "checkpoint" / "tokenizer.json", folder)
            finish(folder, {**manifest, "precision": precision})
            size = sum(file.stat().st_size for file in folder.iterdir())
            print(f"{folder}: {size / 1e6:.1f} MB", flush=True)


def describe(run: dict, name: str, version: str) -> dict:
    """The manifest but for its files. Thresholds of the model alone are tuned on the dev texts."""
    task = Task(run["labels"], run["activation"])
    dev = [Example(row["text"], tuple(row["labels"]), row["source"]) for row in run["dev"]]
    probabilities = task.probabilities(np.array(run["devLogits"]))
    common, own = tune_thresholds(task, probabilities, dev)
    thresholds = np.array([own.get(label, common) for label in task.labels])
    found = metrics(expected_sets(dev), task.decide(probabilities, thresholds))
    neural = {"threshold": common, "clauseWeight": 0, "ruleWeight": 0, **({"perIntent": own} if own else {})}
    return {
        "formatVersion": 1,
        "kind": "qwen3",
        "name": name,
        "version": version,
        "labels": task.labels,
        "activation": task.activation,
        "decision": {"hybrid": HYBRID, "neural": neural},
        "reading": run["reading"],
        "training": {
            "examples": run["examples"],
            "sources": run["sources"],
            "seed": run["seed"],
            "evaluation": "dev",
            "figures": {
                "examples": len(dev),
                "exact": found["exactMatch"],
                "exampleF1": found["exampleF1"],
                "microF1": found["microF1"],
            },
        },
    }


class Classifier(torch.nn.Module):
    """Token ids → one logit per column, read off each text's last token."""

    def __init__(self, model: Qwen3ForSequenceClassification) -> None:
        super().__init__()
        self.backbone, self.head = model.model, model.score

    def forward(self, input_ids: torch.Tensor, attention_mask: torch.Tensor) -> torch.Tensor:
        # Texts are padded on the right and a token sees only those before it, so padding needs no mask of its own.
        tokens = input_ids.shape[1]
        later = torch.full((tokens, tokens), torch.finfo(self.head.weight.dtype).min).triu(diagonal=1)
        mask = {"full_attention": later.to(self.head.weight.dtype)[None, None]}
        states = self.backbone(input_ids=input_ids, attention_mask=mask, use_cache=False).last_hidden_state
        last = attention_mask.sum(dim=1) - 1
        return self.head(states[torch.arange(states.shape[0]), last]).float()


def write_graph(checkpoint: Path, file: Path, dtype: torch.dtype) -> None:
    model = Qwen3ForSequenceClassification.from_pretrained(checkpoint, dtype=dtype).eval()
    ids = torch.ones((2, 8), dtype=torch.int64)
    axes = {0: torch.export.Dim("texts", min=1), 1: torch.export.Dim("tokens", min=2)}
    program = torch.onnx.export(
        Classifier(model).eval(),
        (ids, torch.ones_like(ids)),
        dynamo=True,
        input_names=["input_ids", "attention_mask"],
        output_names=["logits"],
        dynamic_shapes=(axes, axes),
        opset_version=18,
        verbose=False,
    )
    divide_by_norms(program.model.graph)
    for node in program.model.graph:
        node.metadata_props.clear()  # Stack traces of the tracer, a fifth of a small file.
    program.save(str(file), external_data=sum(p.nbytes for p in model.parameters()) >= LARGE)


def divide_by_norms(graph) -> None:
    """x · (1 / √mean) → x / √mean: as a division the runtime knows it for a norm and computes it in one step."""
    for reciprocal in [node for node in graph if node.op_type == "Reciprocal"]:
        (inverse,), (root,) = reciprocal.outputs, reciprocal.inputs
        (product, place), *others = inverse.uses()
        if others or product.op_type != "Mul" or root.producer().op_type != "Sqrt":
            continue
        product.replace_input_with(0, product.inputs[1 - place])
        product.replace_input_with(1, root)
        product.op_type = "Div"
        graph.remove(reciprocal)


def finish(folder: Path, manifest: dict) -> None:
    files = {"file": "model.onnx", **fingerprint(folder / "model.onnx")}
    tokenizer = {"file": "tokenizer.json", **fingerprint(folder / "tokenizer.json")}
    data = folder / "model.onnx.data"
    weights = {"weights": {"file": data.name, **fingerprint(data)}} if data.exists() else {}
    content = {**manifest, **files, "tokenizer": tokenizer, **weights}
    (folder / "manifest.json").write_text(json.dumps(content, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
    for file in folder.iterdir():
        file.chmod(0o644)  # onnx makes files of weights that nobody else may read.


def fingerprint(file: Path) -> dict:
    with file.open("rb") as content:
        return {"bytes": file.stat().st_size, "sha256": hashlib.file_digest(content, "sha256").hexdigest()}


if __name__ == "__main__":
    main()
