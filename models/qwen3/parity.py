"""
What PyTorch and the Python tokenizer make of texts, for tests that compare onnxruntime-node and the JavaScript tokenizer.

    python parity.py --run run --texts data/*.jsonl --out fixture

Writes FIXTURE/logits.jsonl (200 texts of both languages) and FIXTURE/token-ids.jsonl (2,000 texts, half of them queries and
half made of whatever scripts have: emoji, rare characters, combining marks, odd spaces). Ids are unsigned 16-bit, little
endian, base64.
"""

from __future__ import annotations

import argparse
import base64
import json
import random
import unicodedata
from pathlib import Path

import numpy as np

from evaluate import open_run
from examples import read_examples
from tokenizers import Tokenizer

#: Blocks that queries come from or break on, as ranges of code points.
BLOCKS = {
    "latin": (0x20, 0x24F),
    "greek": (0x370, 0x3FF),
    "cyrillic": (0x400, 0x4FF),
    "hebrew": (0x590, 0x5FF),
    "arabic": (0x600, 0x6FF),
    "devanagari": (0x900, 0x97F),
    "thai": (0xE00, 0xE7F),
    "hangul jamo": (0x1100, 0x11FF),
    "spaces and marks": (0x2000, 0x206F),
    "symbols": (0x20A0, 0x214F),
    "dingbats": (0x2600, 0x27BF),
    "kana": (0x3040, 0x30FF),
    "han": (0x4E00, 0x9FFF),
    "compatibility": (0xF900, 0xFAFF),
    "full width": (0xFF00, 0xFFEF),
    "emoji": (0x1F300, 0x1FAFF),
    "rare han": (0x20000, 0x2A6DF),
    "combining": (0x300, 0x36F),
    "controls": (0x00, 0x1F),
}
WORDS = ["refund", "I'LL", "don't", "we've", "HTTP/2", "订单", "支付成功", "¥1,299.00", "<|endoftext|>", "\r\n", "\t", "  ", "…", "3.5%", "👩‍👩‍👧‍👦", "🇨🇳", "e\u0301", "ﬁ"]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--run", required=True, type=Path, help="what finetune.py wrote")
    parser.add_argument("--texts", required=True, nargs="+")
    parser.add_argument("--out", required=True, type=Path)
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    draw = random.Random(7)
    queries = [example.text for example in read_examples(options.texts)]

    _, logits_of = open_run(options.run)
    texts = draw.sample(queries, 200)
    rows = logits_of(texts)
    write(options.out / "logits.jsonl", [{"text": t, "logits": np.round(r.astype(float), 6).tolist()} for t, r in zip(texts, rows)])

    tokenizer = Tokenizer.from_file(str(options.run / "checkpoint" / "tokenizer.json"))
    texts = draw.sample(queries, 1000) + [invent(draw) for _ in range(1000)]
    ids = [encoding.ids for encoding in tokenizer.encode_batch(texts, add_special_tokens=False)]
    packed = [base64.b64encode(np.array(row, dtype="<u2").tobytes()).decode() for row in ids]
    write(options.out / "token-ids.jsonl", [{"text": t, "ids": row} for t, row in zip(texts, packed)])


def invent(draw: random.Random) -> str:
    """A few runs of characters of one script each, words among them. Only assigned characters: what a version of Unicode
    does not know yet, libraries of different age cut differently."""
    parts = []
    for _ in range(draw.randint(1, 4)):
        if draw.random() < 0.3:
            parts.append(draw.choice(WORDS))
            continue
        first, last = draw.choice(list(BLOCKS.values()))
        characters = (chr(draw.randint(first, last)) for _ in range(draw.randint(1, 6)))
        parts.append("".join(c for c in characters if unicodedata.category(c) not in ("Cn", "Cs", "Co")))
    return draw.choice(["", " "]).join(parts)


def write(file: Path, rows: list[dict]) -> None:
    file.write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows), encoding="utf-8")


if __name__ == "__main__":
    main()
