"""
The generative form: a causal checkpoint that writes the labels, such as an instruction-tuned Qwen3 fine-tuned to do so.

    python generate.py --checkpoint my-generative-qwen3 --labels payment notification user_auth test/*.jsonl --out labelled.jsonl

Decoding is constrained to label names, so its output always parses; `parse` also reads what a model wrote freely. Prints
the figures of `tokenflow eval intents`; --out writes {"text", "labels"} lines that `tokenflow train` learns from.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
import unicodedata
from pathlib import Path
from typing import Sequence

import torch
from transformers import AutoModelForCausalLM, AutoTokenizer

from devices import pick_device
from examples import NONE, expected_sets, metrics, read_examples

PROMPT = "Which of these intents does the query have: {labels}? Several are separated by commas; none if it has none of them.\nQuery: {text}\nIntents:"
BATCH = 16


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="+")
    parser.add_argument("--checkpoint", required=True, help="folder or hub name of a causal Qwen3")
    parser.add_argument("--labels", nargs="+", help="default: those of the files")
    parser.add_argument("--prompt", default=PROMPT, help="with {labels} and {text}")
    parser.add_argument("--out", type=Path)
    options = parser.parse_args()
    examples = read_examples(options.files)
    labels = options.labels or sorted({label for example in examples for label in example.labels})
    writer = LabelWriter.load(options.checkpoint, labels, options.prompt)
    predicted = writer.write([example.text for example in examples])
    json.dump({"metrics": metrics(expected_sets(examples), [set(row) for row in predicted])}, sys.stdout)
    print()
    if options.out:
        rows = ({"text": e.text, "labels": row} for e, row in zip(examples, predicted))
        options.out.write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows), encoding="utf-8")


class LabelWriter:
    def __init__(self, model, tokenizer, labels: Sequence[str], prompt: str = PROMPT) -> None:
        self.model, self.tokenizer, self.labels, self.prompt = model, tokenizer, list(labels), prompt
        self.grammar = Grammar(tokenizer, self.labels)

    @staticmethod
    def load(checkpoint: str, labels: Sequence[str], prompt: str = PROMPT) -> LabelWriter:
        tokenizer = AutoTokenizer.from_pretrained(checkpoint, padding_side="left")
        model = AutoModelForCausalLM.from_pretrained(checkpoint, dtype="auto").eval().to(pick_device())
        return LabelWriter(model, tokenizer, labels, prompt)

    def write(self, texts: Sequence[str]) -> list[list[str]]:
        """The labels of each text, `["none"]` where it has none."""
        rows: list[list[str]] = []
        for start in range(0, len(texts), BATCH):
            rows.extend(self._write(texts[start : start + BATCH]))
        return rows

    @torch.inference_mode()
    def _write(self, texts: Sequence[str]) -> list[list[str]]:
        prompts = [self.prompt.replace("{labels}", ", ".join(self.labels)).replace("{text}", text) for text in texts]
        inputs = self.tokenizer(prompts, return_tensors="pt", padding=True, padding_side="left").to(self.model.device)
        start = inputs["input_ids"].shape[1]
        written = self.model.generate(
            input_ids=inputs["input_ids"],
            attention_mask=inputs["attention_mask"],
            max_new_tokens=self.grammar.longest,
            do_sample=False,
            pad_token_id=self.tokenizer.pad_token_id,
            eos_token_id=self.grammar.end,
            prefix_allowed_tokens_fn=lambda _, ids: self.grammar.allowed(ids[start:].tolist()),
        )
        outputs = self.tokenizer.batch_decode(written[:, start:], skip_special_tokens=True)
        return [parse(output, self.labels) for output in outputs]


class Grammar:
    """`none`, or labels with commas between them, each at most once; then the end. Walks the tokens of the names."""

    def __init__(self, tokenizer, labels: Sequence[str]) -> None:
        def encode(text: str) -> tuple[int, ...]:
            return tuple(tokenizer.encode(text, add_special_tokens=False))

        self.end = tokenizer.eos_token_id
        self.comma = encode(",")
        self.none = encode(f" {NONE}")
        self.names = [encode(f" {label}") for label in labels]
        self.longest = len(self.none) + sum(len(name) + len(self.comma) for name in self.names) + 1

    def allowed(self, written: list[int]) -> list[int]:
        """Tokens that may follow, never empty."""
        if self.end in written:
            return [self.end]
        return sorted({choice for rest, used in self._readings(tuple(written)) for choice in self._next(rest, used)}) or [self.end]

    def _readings(self, rest: tuple[int, ...], used: frozenset[int] = frozenset()) -> list[tuple[tuple[int, ...], frozenset[int]]]:
        """Every way to read what is written as whole labels and the begun one: names may begin alike."""
        readings = [(rest, used)]
        for i, name in enumerate(self.names):
            whole = name + self.comma
            if i not in used and rest[: len(whole)] == whole:
                readings.extend(self._readings(rest[len(whole) :], used | {i}))
        return readings

    def _next(self, rest: tuple[int, ...], used: frozenset[int]) -> set[int]:
        choices = set()
        free = [name for i, name in enumerate(self.names) if i not in used]
        for name in free:
            # After the last free label there is nothing to separate it from.
            endings = [(self.end,)] if len(free) == 1 else [(self.end,), self.comma]
            choices |= {path[len(rest)] for path in (name + ending for ending in endings) if follows(path, rest)}
        none = self.none + (self.end,)
        if not used and follows(none, rest):
            choices.add(none[len(rest)])
        return choices


def follows(path: tuple[int, ...], begun: tuple[int, ...]) -> bool:
    return len(path) > len(begun) and path[: len(begun)] == begun


def parse(output: str, labels: Sequence[str]) -> list[str]:
    """
    The labels that stand in a model's output, in its order, whatever stands around them: lists, JSON whole or broken off,
    other letter case or separators, explanations, thoughts. Unknown names are left out, `none` stands alone.
    """
    # What a model thinks is not what it says; thoughts that were broken off are followed by nothing.
    said = re.sub(r"<think>.*?(</think>|\Z)", " ", unicodedata.normalize("NFKC", output), flags=re.DOTALL | re.IGNORECASE)
    places = []
    for label in sorted(labels, key=len, reverse=True):
        match = pattern_of(label).search(said)
        while match:
            places.append((match.start(), label))
            # A name within a longer one ("order" in "order_management") is none of its own.
            said = said[: match.start()] + "\0" * len(match.group()) + said[match.end() :]
            match = pattern_of(label).search(said)
    found = list(dict.fromkeys(label for _, label in sorted(places) if label != NONE))
    return found or [NONE]


def pattern_of(label: str) -> re.Pattern[str]:
    words = [re.escape(word) for word in re.split(r"[\s_-]+", unicodedata.normalize("NFKC", label)) if word]
    name = r"[\s_-]*".join(words)
    # Chinese names stand without spaces between other characters.
    if any(ord(character) > 0x2E80 for character in label):
        return re.compile(name, re.IGNORECASE)
    return re.compile(rf"(?<![^\W_]){name}(?![^\W_])", re.IGNORECASE | re.ASCII)


if __name__ == "__main__":
    main()
