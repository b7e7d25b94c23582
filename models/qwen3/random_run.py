"""
A run as finetune.py writes it, but of random weights in a published shape: for measuring what its size costs.

    python random_run.py --out run --shape 0.6b --texts docs.jsonl.gz --vocabulary 151000
    python export.py --run run --out size --precision fp32 int8 int4
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

import torch
from transformers import PreTrainedTokenizerFast, Qwen3ForSequenceClassification

from make_base import END, SHAPES, read_texts, train_tokenizer
from reader import Reading

LABELS = ["inventory", "notification", "order_management", "payment", "user_auth"]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--out", required=True, type=Path)
    parser.add_argument("--shape", choices=SHAPES, default="0.6b")
    parser.add_argument("--texts", required=True, nargs="+", help="to make a tokenizer of")
    parser.add_argument("--vocabulary", type=int, default=151_000)
    options = parser.parse_args()

    torch.manual_seed(1)
    checkpoint = options.out / "checkpoint"
    tokenizer = train_tokenizer(list(read_texts(options.texts)), options.vocabulary)
    PreTrainedTokenizerFast(tokenizer_object=tokenizer, pad_token=END, eos_token=END).save_pretrained(checkpoint)
    model = Qwen3ForSequenceClassification(SHAPES[options.shape](num_labels=len(LABELS)))
    model.save_pretrained(checkpoint)
    run = {
        "labels": LABELS,
        "activation": "sigmoid",
        "reading": Reading(padId=tokenizer.token_to_id(END)).settings(),
        "examples": 1,
        "sources": [],
        "seed": 1,
        "dev": [{"text": "a", "labels": [], "source": ""}],
        "devLogits": [[0.0] * len(LABELS)],
    }
    (options.out / "run.json").write_text(json.dumps(run), encoding="utf-8")


if __name__ == "__main__":
    main()
