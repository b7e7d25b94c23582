"""
Smaller and faster graphs: weights in 8 or 4 bits, in blocks with a scale each; activations stay as they are but for the
products themselves, which the runtime does in 8 bits. The embedding, a quarter of Qwen3-0.6B, has 8 bits and a scale a row.
"""

from __future__ import annotations

import argparse
import logging
from pathlib import Path

import numpy as np
import onnx
from onnx import ModelProto, helper, numpy_helper
from onnxruntime.quantization.matmul_nbits_quantizer import MatMulNBitsQuantizer

BITS = {"int8": 8, "int4": 4}
#: Weights that share a scale. Of 4 bits more than 64 lose too much, and fewer cost more than they give.
BLOCK = {"int8": 64, "int4": 64}
#: Products of 8-bit integers. The runtime's default would turn weights back into floats first.
IN_INTEGERS = 4


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("source", type=Path)
    parser.add_argument("target", type=Path)
    parser.add_argument("--precision", choices=BITS, default="int8")
    options = parser.parse_args()
    quantise(options.source, options.target, options.precision)


def quantise(source: Path, target: Path, precision: str) -> None:
    logging.getLogger("onnxruntime.quantization.matmul_nbits_quantizer").setLevel(logging.WARNING)
    model = onnx.load(source)
    quantise_embedding(model)
    quantizer = MatMulNBitsQuantizer(
        model, bits=BITS[precision], block_size=BLOCK[precision], is_symmetric=True, accuracy_level=IN_INTEGERS
    )
    quantizer.process()
    onnx.save(quantizer.model.model, target)


def quantise_embedding(model: ModelProto) -> None:
    """Gather(weights) → Gather(bytes) · Gather(scales)."""
    graph = model.graph
    place, gather = next((i, n) for i, n in enumerate(graph.node) if n.op_type == "Gather" and "input_ids" in n.input)
    name, ids = gather.input
    weights = next(tensor for tensor in graph.initializer if tensor.name == name)
    values = numpy_helper.to_array(weights)
    scales = np.abs(values).max(axis=1, keepdims=True).clip(min=1e-12) / 127
    graph.initializer.remove(weights)
    graph.initializer.extend(
        [
            numpy_helper.from_array(np.round(values / scales).astype(np.int8), f"{name}_bytes"),
            numpy_helper.from_array(scales.astype(values.dtype), f"{name}_scales"),
        ]
    )
    nodes = [
        helper.make_node("Gather", [f"{name}_bytes", ids], [f"{name}_rows"]),
        helper.make_node("Gather", [f"{name}_scales", ids], [f"{name}_row_scales"]),
        helper.make_node("Cast", [f"{name}_rows"], [f"{name}_floats"], to=weights.data_type),
        helper.make_node("Mul", [f"{name}_floats", f"{name}_row_scales"], list(gather.output)),
    ]
    graph.node.remove(gather)
    for offset, node in enumerate(nodes):
        graph.node.insert(place + offset, node)


if __name__ == "__main__":
    main()
