"""
Smaller and faster graphs. int4: weights in 4 bits, in blocks with a scale each. int8: weights in 8 bits, and products of whole
numbers; where activations have outliers, which one scale for all would drown the rest in, in blocks as well. Of both the
embedding, a quarter of Qwen3-0.6B, has 8 bits and a scale a row.
"""

from __future__ import annotations

import argparse
import logging
import tempfile
from pathlib import Path

import numpy as np
import onnx
from onnx import ModelProto, helper, numpy_helper
from onnxruntime.quantization import QuantType, quantize_dynamic
from onnxruntime.quantization.matmul_nbits_quantizer import MatMulNBitsQuantizer

PRECISIONS = ("int8", "int4")
#: Weights that share a scale. Of 4 bits more than 64 lose too much, and fewer cost more than they give.
BLOCK = 64
#: Products of 8-bit integers also where weights are in blocks. The runtime's default turns them back into floats first.
IN_INTEGERS = 4


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("source", type=Path)
    parser.add_argument("target", type=Path)
    parser.add_argument("--precision", choices=PRECISIONS, default="int8")
    options = parser.parse_args()
    quantise(options.source, options.target, options.precision)


def quantise(source: Path, target: Path, precision: str) -> None:
    for name in ("onnxruntime.quantization.matmul_nbits_quantizer", "root"):
        logging.getLogger(name).setLevel(logging.WARNING)
    model = onnx.load(source)
    quantise_embedding(model)
    if precision == "int4":
        onnx.save(in_blocks(model, bits=4), target)
        return
    model = in_blocks(model, bits=8, nodes_to_include=gated_products(model))
    with tempfile.TemporaryDirectory() as scratch:
        rest = Path(scratch) / "model.onnx"
        onnx.save(model, rest, save_as_external_data=True, location="data")
        del model
        quantize_dynamic(rest, target, op_types_to_quantize=["MatMul"], per_channel=True, weight_type=QuantType.QInt8)


def in_blocks(model: ModelProto, bits: int, nodes_to_include: list[str] | None = None) -> ModelProto:
    quantizer = MatMulNBitsQuantizer(
        model,
        bits=bits,
        block_size=BLOCK,
        is_symmetric=True,
        accuracy_level=IN_INTEGERS,
        nodes_to_include=nodes_to_include,
    )
    quantizer.process()
    return quantizer.model.model


def gated_products(model: ModelProto) -> list[str]:
    """The down projections: what they read is gate times value, not normalised, and has the outliers."""
    weights = {tensor.name for tensor in model.graph.initializer}
    makers = {output: node for node in model.graph.node for output in node.output}
    found = []
    for node in model.graph.node:
        if node.op_type == "MatMul" and node.input[1] in weights:
            maker = makers[node.input[0]]
            if maker.op_type == "Mul" and not weights & set(maker.input):
                found.append(node.name)
    return found


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
