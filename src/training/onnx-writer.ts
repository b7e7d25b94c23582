import { PbfWriter } from "pbf";

/** A constant of the graph. The data's type decides the element type; row-major. */
export interface OnnxConstant {
  readonly name: string;
  readonly dims: readonly number[];
  readonly data: Float32Array | Int8Array | Uint8Array | Int32Array | BigInt64Array;
}

export interface OnnxNode {
  readonly operator: string;
  readonly inputs: readonly string[];
  readonly output: string;
  readonly attributes?: Readonly<Record<string, number | readonly number[]>>;
}

/** An input or output. A dimension given by name varies from run to run. */
export interface OnnxValue {
  readonly name: string;
  readonly type: "float32" | "int32";
  readonly dims: readonly (number | string)[];
}

export interface OnnxGraph {
  readonly name: string;
  readonly inputs: readonly OnnxValue[];
  readonly outputs: readonly OnnxValue[];
  readonly constants: readonly OnnxConstant[];
  /** In an order in which every input exists before its node. */
  readonly nodes: readonly OnnxNode[];
}

/** Operators are those of opset 13, which ONNX Runtime reads since 1.7; IR version 7 came with it. */
const OPSET = 13;
const IR_VERSION = 7;

/**
 * A graph as the bytes of an ONNX file. Field numbers are those of `ModelProto` and its parts in
 * https://github.com/onnx/onnx/blob/main/onnx/onnx.proto; equal graphs give equal bytes.
 */
export function encodeOnnx(graph: OnnxGraph): Uint8Array {
  const model = new PbfWriter();
  model.writeVarintField(1, IR_VERSION);
  model.writeStringField(2, "langchain-tokenflow");
  model.writeMessage(7, writeGraph, graph);
  model.writeMessage(8, writeOpset, OPSET);
  return model.finish();
}

/** OperatorSetIdProto: domain = 1, left out for the standard one; version = 2. */
function writeOpset(version: number, out: PbfWriter): void {
  out.writeVarintField(2, version);
}

/** GraphProto: node = 1, name = 2, initializer = 5, input = 11, output = 12. */
function writeGraph(graph: OnnxGraph, out: PbfWriter): void {
  for (const node of graph.nodes) out.writeMessage(1, writeNode, node);
  out.writeStringField(2, graph.name);
  for (const constant of graph.constants) out.writeMessage(5, writeTensor, constant);
  for (const input of graph.inputs) out.writeMessage(11, writeValue, input);
  for (const output of graph.outputs) out.writeMessage(12, writeValue, output);
}

/** NodeProto: input = 1, output = 2, op_type = 4, attribute = 5. */
function writeNode({ operator, inputs, output, attributes = {} }: OnnxNode, out: PbfWriter): void {
  for (const input of inputs) out.writeStringField(1, input);
  out.writeStringField(2, output);
  out.writeStringField(4, operator);
  for (const attribute of Object.entries(attributes)) out.writeMessage(5, writeAttribute, attribute);
}

/** AttributeProto: name = 1, i = 3, ints = 8, type = 20 (INT = 2, INTS = 7). */
function writeAttribute([name, value]: [string, number | readonly number[]], out: PbfWriter): void {
  out.writeStringField(1, name);
  if (typeof value === "number") out.writeVarintField(3, value);
  else for (const item of value) out.writeVarintField(8, item);
  out.writeVarintField(20, typeof value === "number" ? 2 : 7);
}

/** TensorProto: dims = 1, data_type = 2, name = 8, raw_data = 9 (little endian, as typed arrays are on our platforms). */
function writeTensor({ name, dims, data }: OnnxConstant, out: PbfWriter): void {
  for (const size of dims) out.writeVarintField(1, size);
  out.writeVarintField(2, elementType(data));
  out.writeStringField(8, name);
  out.writeBytesField(9, new Uint8Array(data.buffer, data.byteOffset, data.byteLength));
}

/** TensorProto.DataType: FLOAT = 1, UINT8 = 2, INT8 = 3, INT32 = 6, INT64 = 7. */
function elementType(data: OnnxConstant["data"]): number {
  if (data instanceof Float32Array) return 1;
  if (data instanceof Uint8Array) return 2;
  if (data instanceof Int8Array) return 3;
  return data instanceof Int32Array ? 6 : 7;
}

/** ValueInfoProto: name = 1, type = 2; TypeProto: tensor_type = 1; its Tensor: elem_type = 1, shape = 2. */
function writeValue({ name, type, dims }: OnnxValue, out: PbfWriter): void {
  out.writeStringField(1, name);
  out.writeMessage(
    2,
    (_, typeProto) => typeProto.writeMessage(1, writeTensorType, { type, dims }),
    undefined,
  );
}

function writeTensorType({ type, dims }: Pick<OnnxValue, "type" | "dims">, out: PbfWriter): void {
  out.writeVarintField(1, type === "float32" ? 1 : 6);
  out.writeMessage(2, writeShape, dims);
}

/** TensorShapeProto: dim = 1; Dimension: dim_value = 1, dim_param = 2. */
function writeShape(dims: OnnxValue["dims"], out: PbfWriter): void {
  for (const size of dims) {
    out.writeMessage(
      1,
      (dim, o) => (typeof dim === "number" ? o.writeVarintField(1, dim) : o.writeStringField(2, dim)),
      size,
    );
  }
}
