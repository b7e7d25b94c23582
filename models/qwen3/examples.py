"""Labelled texts, what a model has to say of them, and how well it does. The formats and figures are those of `tokenflow`."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Iterable, Sequence

import numpy as np

NONE = "none"
GROUPINGS = ("language", "kind", "register")


@dataclass(frozen=True)
class Example:
    text: str
    #: Without `none`: a text without an intent has no labels.
    labels: tuple[str, ...]
    source: str
    groups: dict[str, str] = field(default_factory=dict)


def read_examples(files: Iterable[str | Path]) -> list[Example]:
    """Reads JSONL files of {"text", "labels"}; other fields than the known groupings are ignored."""
    examples = []
    for file in files:
        for number, line in enumerate(Path(file).read_text(encoding="utf-8").split("\n"), start=1):
            if not line.strip():
                continue
            try:
                row = json.loads(line)
                text, labels = row["text"], row["labels"]
                if not (isinstance(text, str) and text.strip() and all(isinstance(label, str) for label in labels)):
                    raise ValueError("text must not be empty, labels must be a list of strings")
            except (ValueError, KeyError, TypeError) as error:
                raise SystemExit(f'{file}:{number}: {error}; write {{"text": "…", "labels": ["…"]}} a line') from error
            groups = {name: row[name] for name in GROUPINGS if row.get(name)}
            wanted = tuple(dict.fromkeys(label for label in labels if label != NONE))
            examples.append(Example(text, wanted, Path(file).name, groups))
    if not examples:
        raise SystemExit("the data files hold no examples; give some that do")
    return examples


@dataclass(frozen=True)
class Task:
    """What is decided: `sigmoid`, any number of labels a text; `softmax`, at most one, with a last column for `none`."""

    labels: list[str]
    activation: str

    @staticmethod
    def of(examples: Sequence[Example]) -> Task:
        labels = sorted({label for example in examples for label in example.labels})
        if not labels:
            raise SystemExit(f"none of the {len(examples)} examples has a label; give some that have")
        single = len(labels) > 1 and all(len(example.labels) <= 1 for example in examples)
        return Task(labels, "softmax" if single else "sigmoid")

    @property
    def columns(self) -> int:
        return len(self.labels) + (self.activation == "softmax")

    def targets(self, examples: Sequence[Example]) -> np.ndarray:
        """One row per example, 1 in each column that it belongs to. Shape [examples, columns]."""
        column = {label: i for i, label in enumerate(self.labels)}
        rows = np.zeros((len(examples), self.columns), dtype=np.float32)
        for row, example in zip(rows, examples):
            for label in example.labels:
                if label in column:
                    row[column[label]] = 1
            if self.activation == "softmax" and not row.any():
                row[-1] = 1
        return rows

    def probabilities(self, logits: np.ndarray) -> np.ndarray:
        """Shape [texts, columns] → [texts, labels]."""
        logits = logits.astype(np.float64)
        if self.activation == "sigmoid":
            return 1 / (1 + np.exp(-logits))
        powers = np.exp(logits - logits.max(axis=1, keepdims=True))
        return (powers / powers.sum(axis=1, keepdims=True))[:, : len(self.labels)]

    def decide(self, probabilities: np.ndarray, thresholds: np.ndarray) -> list[set[str]]:
        """The labels that reach their threshold; where labels compete, the best of them."""
        found = []
        for row in probabilities:
            reached = [i for i in np.argsort(-row, kind="stable") if row[i] >= thresholds[i]]
            most = 1 if self.activation == "softmax" else len(reached)
            found.append({self.labels[i] for i in reached[:most]} or {NONE})
        return found


def set_f1(expected: set[str], predicted: set[str]) -> float:
    return 2 * len(expected & predicted) / (len(expected) + len(predicted))


def expected_sets(examples: Sequence[Example]) -> list[set[str]]:
    return [set(example.labels) or {NONE} for example in examples]


def metrics(expected: Sequence[set[str]], predicted: Sequence[set[str]]) -> dict:
    """The figures of `tokenflow eval intents`, under the same names."""
    pairs = list(zip(expected, predicted))
    per_intent, tallies = {}, []
    for label in sorted(set().union(*expected, *predicted)):
        hit = sum(label in e and label in p for e, p in pairs)
        found = sum(label in p for _, p in pairs)
        support = sum(label in e for e, _ in pairs)
        per_intent[label] = {
            "precision": hit / found if found else 0.0,
            "recall": hit / support if support else 0.0,
            "f1": 2 * hit / (found + support) if found + support else 0.0,
            "support": support,
        }
        if label != NONE:
            tallies.append((hit, found + support, per_intent[label]["f1"]))
    decisions = sum(size for _, size, _ in tallies)
    scores = [set_f1(e, p) for e, p in pairs]
    return {
        "queries": len(pairs),
        "exampleF1": float(np.mean(scores)) if pairs else 0.0,
        "microF1": 2 * sum(hit for hit, _, _ in tallies) / decisions if decisions else 0.0,
        "macroF1": float(np.mean([f1 for _, _, f1 in tallies])) if tallies else 0.0,
        "exactMatch": float(np.mean([score == 1 for score in scores])) if pairs else 0.0,
        "perIntent": per_intent,
    }


def calibration_error(probabilities: np.ndarray, targets: np.ndarray, bins: int = 10) -> float:
    """Expected calibration error of all decisions (Guo et al., ICML 2017), in bins of equal width."""
    scores, present = probabilities.ravel(), targets[:, : probabilities.shape[1]].ravel()
    places = np.minimum(bins - 1, (scores * bins).astype(int))
    distance = sum(abs(scores[places == i].sum() - present[places == i].sum()) for i in range(bins))
    return float(distance / len(scores))


def tune_thresholds(task: Task, probabilities: np.ndarray, examples: Sequence[Example]) -> tuple[float, dict[str, float]]:
    """
    The common threshold with the best mean of example-F1 and exact match, then single labels' own where those gain: less
    than 0.002, or a label of fewer than 100 examples, is noise.
    """
    expected = expected_sets(examples)
    grid = [step / 100 for step in range(5, 95)]

    def quality(thresholds: np.ndarray) -> float:
        scores = [set_f1(e, p) for e, p in zip(expected, task.decide(probabilities, thresholds))]
        return float(np.mean(scores) + np.mean([score == 1 for score in scores])) / 2

    count = len(task.labels)
    common = max(grid, key=lambda value: quality(np.full(count, value)))
    thresholds = np.full(count, common)
    best = quality(thresholds)
    own = {}
    for i, label in enumerate(task.labels):
        if sum(label in example.labels for example in examples) < 100:
            continue
        def with_own(value: float) -> np.ndarray:
            return np.concatenate([thresholds[:i], [value], thresholds[i + 1 :]])
        value = max(grid, key=lambda value: quality(with_own(value)))
        if quality(with_own(value)) >= best + 0.002:
            thresholds = with_own(value)
            best = quality(thresholds)
            own[label] = value
    return common, own
