"""
Makes a base checkpoint of Qwen3's architecture from nothing, where the pretrained one is out of reach: for fixtures, for
measuring, and to see how far training from scratch gets.

    python make_base.py --out base --texts docs.jsonl.gz queries.jsonl --vocabulary 12000 --layers 5 --width 256 --steps 2000
    python make_base.py --out shape --shape 0.6b --texts queries.jsonl        # random weights, as large as Qwen3-0.6B
"""

from __future__ import annotations

import argparse
import gzip
import json
import math
import random
import time
from pathlib import Path
from typing import Iterator

import torch
from tokenizers import Regex, Tokenizer, decoders, models, normalizers, pre_tokenizers, trainers
from transformers import PreTrainedTokenizerFast, Qwen3Config, Qwen3ForCausalLM

from devices import autocast, pick_device

#: How Qwen3's tokenizer cuts text before it joins bytes.
SPLIT = (
    r"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+"
)
END = "<|endoftext|>"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--out", required=True, type=Path)
    parser.add_argument("--texts", required=True, nargs="+", help='.jsonl or .jsonl.gz with "text" (and "heading")')
    parser.add_argument("--vocabulary", type=int, default=12_000, help="pieces of the tokenizer")
    parser.add_argument("--shape", choices=SHAPES, help="that of the named Qwen3 model, its vocabulary size included")
    parser.add_argument("--layers", type=int, default=5)
    parser.add_argument("--width", type=int, default=256)
    parser.add_argument("--head-size", type=int, default=64)
    parser.add_argument("--steps", type=int, default=0, help="of next-token training; 0 leaves the weights random")
    parser.add_argument("--seconds", type=float, default=float("inf"), help="ends next-token training earlier")
    parser.add_argument("--batch", type=int, default=64)
    parser.add_argument("--length", type=int, default=128, help="tokens of a training sequence")
    parser.add_argument("--rate", type=float, default=1e-3)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()

    torch.manual_seed(options.seed)
    texts = list(read_texts(options.texts))
    random.Random(options.seed).shuffle(texts)
    tokenizer = train_tokenizer(texts, options.vocabulary)
    model = Qwen3ForCausalLM(configure(options, tokenizer))
    print(f"{sum(p.numel() for p in model.parameters()):,} parameters, {tokenizer.get_vocab_size():,} pieces", flush=True)
    if options.steps > 0:
        train(model, tokenizer, texts, options)
    model.save_pretrained(options.out)
    PreTrainedTokenizerFast(tokenizer_object=tokenizer, pad_token=END, eos_token=END).save_pretrained(options.out)


def read_texts(files: list[str]) -> Iterator[str]:
    for file in files:
        opener = gzip.open if file.endswith(".gz") else open
        with opener(file, "rt", encoding="utf-8") as lines:
            for line in lines:
                row = json.loads(line)
                yield "\n".join(part for part in (row.get("heading"), row["text"]) if part)


def train_tokenizer(texts: list[str], size: int) -> Tokenizer:
    """Byte-level BPE, as Qwen3 has it: every text can be read, whatever its script."""
    tokenizer = Tokenizer(models.BPE())
    tokenizer.normalizer = normalizers.NFC()
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
        [
            pre_tokenizers.Split(Regex(SPLIT), behavior="isolated"),
            pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False),
        ]
    )
    tokenizer.decoder = decoders.ByteLevel()
    trainer = trainers.BpeTrainer(
        vocab_size=size,
        special_tokens=[END],
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
        show_progress=False,
    )
    tokenizer.train_from_iterator(texts, trainer)
    return tokenizer


def shape_of_0_6b(**settings) -> Qwen3Config:
    return Qwen3Config(
        vocab_size=151_936,
        hidden_size=1024,
        intermediate_size=3072,
        num_hidden_layers=28,
        num_attention_heads=16,
        num_key_value_heads=8,
        head_dim=128,
        max_position_embeddings=40_960,
        **{"pad_token_id": 0, "eos_token_id": 0, "tie_word_embeddings": True, **settings},
    )


#: Published shapes, by name.
SHAPES = {"0.6b": shape_of_0_6b}


def configure(options: argparse.Namespace, tokenizer: Tokenizer) -> Qwen3Config:
    end = tokenizer.token_to_id(END)
    common = {"pad_token_id": end, "eos_token_id": end, "bos_token_id": None, "tie_word_embeddings": True}
    if options.shape:
        return SHAPES[options.shape](**common)
    heads = options.width // options.head_size
    return Qwen3Config(
        vocab_size=tokenizer.get_vocab_size(),
        hidden_size=options.width,
        intermediate_size=3 * options.width,
        num_hidden_layers=options.layers,
        num_attention_heads=heads,
        num_key_value_heads=max(1, heads // 2),
        head_dim=options.head_size,
        max_position_embeddings=4096,
        **common,
    )


def train(model: Qwen3ForCausalLM, tokenizer: Tokenizer, texts: list[str], options: argparse.Namespace) -> None:
    """Next-token prediction over the texts, end to end, as often as the steps allow."""
    device = pick_device()
    stream = token_stream(tokenizer, texts)
    sequences = stream[: len(stream) // options.length * options.length].view(-1, options.length)
    model.to(device).train()
    optimizer = torch.optim.AdamW(model.parameters(), lr=options.rate, weight_decay=0.1, betas=(0.9, 0.95))
    generator = torch.Generator().manual_seed(options.seed)
    started = time.monotonic()
    step, done = 0, 0.0
    while done < 1:
        for group in optimizer.param_groups:
            group["lr"] = options.rate * min(1.0, done / 0.05 + 0.01, (1 + math.cos(math.pi * done)) / 2)
        rows = torch.randint(len(sequences), (options.batch,), generator=generator)
        batch = sequences[rows].long().to(device)
        with autocast(device):
            loss = model(input_ids=batch, labels=batch).loss
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizer.step()
        optimizer.zero_grad(set_to_none=True)
        step += 1
        elapsed = time.monotonic() - started
        done = max(step / options.steps, elapsed / options.seconds)
        if step % 200 == 0 or done >= 1:
            print(f"step {step}: loss {loss.item():.3f}, {elapsed:.0f} s", flush=True)
    model.to("cpu")


def token_stream(tokenizer: Tokenizer, texts: list[str]) -> torch.Tensor:
    end = tokenizer.token_to_id(END)
    ids: list[int] = []
    for start in range(0, len(texts), 10_000):
        for encoding in tokenizer.encode_batch(texts[start : start + 10_000], add_special_tokens=False):
            ids.extend(encoding.ids)
            ids.append(end)
    return torch.tensor(ids, dtype=torch.int32)


if __name__ == "__main__":
    main()
