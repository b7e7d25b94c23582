import json
import subprocess
import sys

import numpy as np
import pytest
from conftest import RECIPE, run
from examples import Example, Task, metrics, read_examples, tune_thresholds
from evaluate import open_export, open_run
from reader import Reader, Reading
from tokenizers import Tokenizer


@pytest.fixture(scope="module")
def tuned(base, few, tmp_path_factory):
    """LoRA, two epochs, interrupted after the first."""
    out = tmp_path_factory.mktemp("run")
    arguments = ["--base", base, "--data", few, "--dev", few, "--out", out, "--rank", 4, "--batch", 16, "--rate", 1e-2]
    run("finetune.py", *arguments, "--epochs", 1, "--keep-epochs")
    run("finetune.py", *arguments, "--epochs", 2, "--resume")
    return out


@pytest.fixture(scope="module")
def exported(tuned, tmp_path_factory):
    out = tmp_path_factory.mktemp("model")
    run("export.py", "--run", tuned, "--out", out, "--precision", "fp32", "fp16", "int8", "int4")
    return out


def test_resumes_after_the_last_whole_epoch(tuned):
    history = json.loads((tuned / "run.json").read_text("utf-8"))["history"]
    assert [entry["epoch"] for entry in history] == [1, 2]


def test_merges_lora_into_a_plain_checkpoint(tuned):
    content = json.loads((tuned / "run.json").read_text("utf-8"))
    _, logits_of = open_run(tuned)
    merged = logits_of([row["text"] for row in content["dev"]])
    assert np.abs(merged - np.array(content["devLogits"])).max() < 1e-3
    assert np.abs(merged).max() > 1e-2


def test_exports_what_it_learned(tuned, exported, few):
    texts = [example.text for example in read_examples([few])] + ["", "😀", "refund " * 500]
    wanted = open_run(tuned)[1](texts)
    for precision, tolerance in {"fp32": 1e-3, "fp16": 0.05, "int8": 0.1, "int4": 1.0}.items():
        manifest, logits_of = open_export(exported / precision)
        assert manifest["precision"] == precision
        assert np.abs(logits_of(texts) - wanted).max() < tolerance


def test_vouches_for_its_files(exported):
    import hashlib

    manifest = json.loads((exported / "int8" / "manifest.json").read_text("utf-8"))
    for entry in (manifest, manifest["tokenizer"]):
        content = (exported / "int8" / entry["file"]).read_bytes()
        assert (entry["bytes"], entry["sha256"]) == (len(content), hashlib.sha256(content).hexdigest())
    assert manifest["decision"]["hybrid"] == {"threshold": 0.3, "clauseWeight": 0, "ruleWeight": 0.3}


def test_learns_intents_that_exclude_each_other(base, tmp_path):
    rows = [("bake bread", ["bake"]), ("烤面包", ["bake"]), ("deliver it", ["deliver"]), ("how are you", [])] * 8
    file = tmp_path / "bakery.jsonl"
    file.write_text("".join(json.dumps({"text": t, "labels": l}) + "\n" for t, l in rows), "utf-8")
    run("finetune.py", "--base", base, "--data", file, "--dev", file, "--out", tmp_path / "run", "--rank", 0, "--epochs", 1)
    run("export.py", "--run", tmp_path / "run", "--out", tmp_path / "model", "--precision", "fp32")
    manifest, logits_of = open_export(tmp_path / "model" / "fp32")
    assert (manifest["labels"], manifest["activation"]) == (["bake", "deliver"], "softmax")
    assert logits_of(["bake"]).shape == (1, 3)
    figures = json.loads(run("evaluate.py", "--model", tmp_path / "model" / "fp32", file))
    assert figures["metrics"]["queries"] == 32


def test_refuses_dev_texts_that_would_be_learned(base, few, tmp_path):
    command = [sys.executable, RECIPE / "finetune.py", "--base", base, "--data", few, "--out", tmp_path]
    finished = subprocess.run(list(map(str, command)), capture_output=True, text=True)
    assert finished.returncode == 1
    assert finished.stderr.strip().endswith("give --dev FILE, or --hold-out with some of: few")


def test_names_the_line_that_is_broken(tmp_path):
    file = tmp_path / "data.jsonl"
    file.write_text('{"text": "a", "labels": []}\n\n{"text": " ", "labels": []}\n', "utf-8")
    with pytest.raises(SystemExit, match="data.jsonl:3: text must not be empty"):
        read_examples([file])


def test_keeps_both_ends_of_a_long_text(base):
    tokenizer = Tokenizer.from_file(str(base / "tokenizer.json"))
    whole = tokenizer.encode("refund my order and tell me when it is done", add_special_tokens=False).ids
    after = tokenizer.encode("!", add_special_tokens=False).ids
    reader = Reader(tokenizer, Reading(suffix="!", maximumTokens=5))
    assert reader.read(["refund my order and tell me when it is done"]) == [[*whole[:3], *whole[-2:], *after]]


def test_counts_as_tokenflow_does():
    found = metrics([{"a", "b"}, {"none"}, {"a"}, {"none"}], [{"a"}, {"none"}, {"a", "b"}, {"b"}])
    assert found["exampleF1"] == pytest.approx((2 / 3 + 1 + 2 / 3 + 0) / 4)
    assert found["microF1"] == pytest.approx(4 / 7)
    assert found["macroF1"] == pytest.approx((1 + 0) / 2)
    assert found["exactMatch"] == 0.25
    assert found["perIntent"]["none"] == {"precision": 1, "recall": 0.5, "f1": pytest.approx(2 / 3), "support": 2}


def test_tunes_a_threshold_of_its_own_only_where_it_gains():
    task = Task(["a", "b"], "sigmoid")
    examples = [Example(str(i), (("a",) if i % 2 else ()) + (("b",) if i % 4 < 2 else ()), "f") for i in range(400)]
    targets = task.targets(examples)
    common, own = tune_thresholds(task, np.where(targets == 1, 0.8, 0.2), examples)
    assert 0.2 < common <= 0.8 and own == {}
    scores = np.where(targets == 1, [0.8, 0.3], [0.5, 0.1])
    common, own = tune_thresholds(task, scores, examples)
    thresholds = np.array([own.get(label, common) for label in task.labels])
    assert 0.5 < thresholds[0] <= 0.8 and 0.1 < thresholds[1] <= 0.3
