"""A tiny checkpoint of Qwen3's architecture, made by the recipe itself."""

import subprocess
import sys
from pathlib import Path

import pytest

RECIPE = Path(__file__).parent.parent
DATA = RECIPE.parent / "business-intents" / "data" / "train"
sys.path.insert(0, str(RECIPE))


def run(script: str, *arguments: object) -> str:
    command = [sys.executable, str(RECIPE / script), *map(str, arguments)]
    finished = subprocess.run(command, capture_output=True, text=True)
    assert finished.returncode == 0, finished.stderr[-2000:]
    return finished.stdout


@pytest.fixture(scope="session")
def base(tmp_path_factory):
    folder = tmp_path_factory.mktemp("base")
    run("make_base.py", "--out", folder, "--texts", DATA / "zh-a.jsonl", DATA / "en-a.jsonl",
        "--vocabulary", 1000, "--layers", 2, "--width", 64, "--head-size", 16, "--steps", 10, "--batch", 8, "--length", 32)
    return folder


@pytest.fixture(scope="session")
def few(tmp_path_factory):
    """120 examples of both languages."""
    file = tmp_path_factory.mktemp("data") / "few.jsonl"
    lines = [line for name in ("zh-a", "en-a") for line in (DATA / f"{name}.jsonl").read_text("utf-8").split("\n")[:60]]
    file.write_text("\n".join(lines) + "\n", "utf-8")
    return file
