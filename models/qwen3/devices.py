"""Where training runs, and in which precision."""

from __future__ import annotations

import contextlib

import torch


def pick_device(wanted: str = "auto") -> torch.device:
    if wanted != "auto":
        return torch.device(wanted)
    if torch.cuda.is_available():
        return torch.device("cuda")
    return torch.device("mps" if torch.backends.mps.is_available() else "cpu")


def precision_of(device: torch.device) -> str:
    """bf16 where the GPU has it, else fp16 on a GPU of NVIDIA's, else fp32: the others gain nothing or lose accuracy."""
    if device.type != "cuda":
        return "fp32"
    return "bf16" if torch.cuda.is_bf16_supported() else "fp16"


def autocast(device: torch.device):
    if precision_of(device) == "bf16":
        return torch.autocast("cuda", dtype=torch.bfloat16)
    return contextlib.nullcontext()
