"""
Smaller and faster graphs. int4: weights in 4 bits, in blocks with a scale each. int8: weights in 8 bits with a scale a column,
products of whole numbers, and a scale for what all tokens bring to a product. Of both the embedding, a quarter of Qwen3-0.6B,
has 8 bits and a scale a row.
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
#: Bytes from which weights have a file of their own.
LARGE = 100_000_000
#: Products of 8-bit integers. The runtime's default turns weights back into floats first.
IN_INTEGERS = 4


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("source", type=Path)
    parser.add_argument("target", type=Path)
    parser.add_argument("--precision", choices=PRECISIONS, default="int8")
    options = parser.parse_args()
    quantise(options.source, options.target, options.precision)


def quantise(source: Path, target: Path, precision: str) -> None:
    logging.disable(logging.WARNING)  # The library tells of every node.
    model = onnx.load(source)
    quantise_embedding(model)
    if precision == "int4":
        quantizer = MatMulNBitsQuantizer(model, bits=4, block_size=BLOCK, is_symmetric=True, accuracy_level=IN_INTEGERS)
        quantizer.process()
        save(quantizer.model.model, target)
        return
    level_tokens(model)
    with tempfile.TemporaryDirectory() as scratch:
        source, result = Path(scratch) / "source.onnx", Path(scratch) / "result.onnx"
        onnx.save(model, source, save_as_external_data=True, location="data")
        del model
        quantize_dynamic(
            source,
            result,
            op_types_to_quantize=["MatMul"],
            per_channel=True,
            weight_type=QuantType.QInt8,
            use_external_data_format=True,
        )
        save(onnx.load(result), target)


def save(model: ModelProto, target: Path) -> None:
    """Large weights go to a file of their own: the runtime maps it into memory and gives all of it back."""
    if model.ByteSize() < LARGE:
        onnx.save(model, target)
    else:
        onnx.save(model, target, save_as_external_data=True, location=f"{target.name}.data", size_threshold=4096)


def level_tokens(model: ModelProto) -> None:
    """
    x · W → (x / greatest) · W · greatest, token by token, before the down projections: what these read is gate times value, not
    normalised, and single tokens have values that a common scale would drown the others in.
    """
    graph = model.graph
    weights = {tensor.name for tensor in graph.initializer}
    makers = {output: node for node in graph.node for output in node.output}
    graph.initializer.append(numpy_helper.from_array(np.array([-1], dtype=np.int64), "last_axis"))
    graph.initializer.append(numpy_helper.from_array(np.array(1e-12, dtype=np.float32), "least"))
    nodes = []
    for node in graph.node:
        is_product = node.op_type == "MatMul" and node.input[1] in weights
        maker = makers.get(node.input[0]) if is_product else None
        if maker is None or maker.op_type != "Mul" or weights & set(maker.input):
            nodes.append(node)
            continue
        values, (result,) = node.input[0], node.output
        node.input[0], node.output[0] = f"{values}_level", f"{result}_level"
        nodes += [
            helper.make_node("Abs", [values], [f"{values}_sizes"]),
            helper.make_node("ReduceMax", [f"{values}_sizes", "last_axis"], [f"{values}_most"], keepdims=1),
            helper.make_node("Max", [f"{values}_most", "least"], [f"{values}_greatest"]),
            helper.make_node("Div", [values, f"{values}_greatest"], [f"{values}_level"]),
            node,
            helper.make_node("Mul", [f"{result}_level", f"{values}_greatest"], [result]),
        ]
    del graph.node[:]
    graph.node.extend(nodes)


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
