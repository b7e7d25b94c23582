"""How a text becomes token ids. Whoever runs the model must do the same; the manifest carries these settings."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Callable, Sequence

import numpy as np
import torch
from tokenizers import Tokenizer


@dataclass(frozen=True)
class Reading:
    #: What stands before and after each text. The model reads its answer off the last token: a fixed one makes that easy.
    prefix: str = ""
    suffix: str = "\nIntents:"
    #: Of a longer text the first and the last half of this many tokens count: a need is told at the start or the end.
    maximumTokens: int = 256
    padId: int = 0

    def settings(self) -> dict:
        return asdict(self)


class Reader:
    def __init__(self, tokenizer: Tokenizer, reading: Reading) -> None:
        tokenizer.no_padding()
        tokenizer.no_truncation()
        self.tokenizer, self.reading = tokenizer, reading
        self.before, self.after = (self._ids([part])[0] for part in (reading.prefix, reading.suffix))

    def read(self, texts: Sequence[str]) -> list[list[int]]:
        return [self.before + self._cut(ids) + self.after for ids in self._ids(texts)]

    def _ids(self, texts: Sequence[str]) -> list[list[int]]:
        return [encoding.ids for encoding in self.tokenizer.encode_batch(list(texts), add_special_tokens=False)]

    def _cut(self, ids: list[int]) -> list[int]:
        most = self.reading.maximumTokens
        if len(ids) <= most:
            return ids
        half = most // 2
        return ids[: most - half] + ids[-half:]


def pad(rows: Sequence[Sequence[int]], pad_id: int) -> tuple[torch.Tensor, torch.Tensor]:
    """Token ids and attention mask, filled up on the right. Shapes [texts, tokens]."""
    width = max(1, max(len(row) for row in rows))
    ids = np.full((len(rows), width), pad_id, dtype=np.int64)
    mask = np.zeros((len(rows), width), dtype=np.int64)
    for i, row in enumerate(rows):
        ids[i, : len(row)] = row
        mask[i, : len(row)] = 1
    return torch.from_numpy(ids), torch.from_numpy(mask)


BATCH = 32

#: Token ids and attention mask → logits [texts, columns].
Run = Callable[[torch.Tensor, torch.Tensor], np.ndarray]


def predict(run: Run, reader: Reader, texts: Sequence[str]) -> np.ndarray:
    """The logits of each text, in order, by batches of like length. Shape [texts, columns]."""
    rows = reader.read(texts)
    order = sorted(range(len(rows)), key=lambda i: len(rows[i]))
    logits: list[np.ndarray] = [np.empty(0)] * len(rows)
    for start in range(0, len(order), BATCH):
        places = order[start : start + BATCH]
        outputs = run(*pad([rows[i] for i in places], reader.reading.padId))
        for place, row in zip(places, outputs):
            logits[place] = row
    return np.stack(logits)


def forward(model: torch.nn.Module) -> Run:
    @torch.inference_mode()
    def run(ids: torch.Tensor, mask: torch.Tensor) -> np.ndarray:
        outputs = model(input_ids=ids.to(model.device), attention_mask=mask.to(model.device))
        return outputs.logits.float().cpu().numpy()

    return run
