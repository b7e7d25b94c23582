"""
Latency of a classifier of Qwen3-0.6B's shape (random weights) in PyTorch, on a GPU where there is one.

    python latency.py --dtype bfloat16 float16
"""

from __future__ import annotations

import argparse
import json
import time

import numpy as np
import torch
from transformers import Qwen3ForSequenceClassification

from devices import pick_device
from make_base import SHAPES


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--shape", choices=SHAPES, default="0.6b")
    parser.add_argument("--dtype", nargs="+", default=["bfloat16"], choices=["float32", "bfloat16", "float16"])
    parser.add_argument("--tokens", nargs="+", type=int, default=[16, 32, 128])
    parser.add_argument("--texts", nargs="+", type=int, default=[1, 32])
    parser.add_argument("--rounds", type=int, default=60)
    options = parser.parse_args()
    device = pick_device()
    name = torch.cuda.get_device_name() if device.type == "cuda" else device.type
    model = Qwen3ForSequenceClassification(SHAPES[options.shape](num_labels=5)).eval()
    for dtype in options.dtype:
        model.to(device, getattr(torch, dtype))
        for texts in options.texts:
            for tokens in options.tokens:
                times = measure(model, texts, tokens, options.rounds)
                p50, p95 = np.quantile(times, [0.5, 0.95])
                row = {"device": name, "dtype": dtype, "texts": texts, "tokens": tokens}
                print(json.dumps({**row, "p50ms": round(p50, 2), "p95ms": round(p95, 2)}), flush=True)
    if device.type == "cuda":
        print(json.dumps({"device": name, "peakMB": round(torch.cuda.max_memory_allocated() / 1e6)}))


@torch.inference_mode()
def measure(model: torch.nn.Module, texts: int, tokens: int, rounds: int) -> list[float]:
    """Milliseconds of each round, the answer's way back to the CPU included."""
    ids = torch.randint(1, 10_000, (texts, tokens), device=model.device)
    times = []
    for round in range(rounds + 10):
        started = time.perf_counter()
        model(input_ids=ids, attention_mask=torch.ones_like(ids)).logits.float().cpu()
        if round >= 10:
            times.append(1000 * (time.perf_counter() - started))
    return times


if __name__ == "__main__":
    main()
