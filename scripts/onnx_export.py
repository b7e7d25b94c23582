"""A BERT of transformers → an ONNX file whose texts and tokens may be any number."""
import onnx
import torch

INPUTS = ["input_ids", "attention_mask", "token_type_ids"]


class OneOutput(torch.nn.Module):
    """Only the named output: the tokens' vectors or the logits."""

    def __init__(self, model, output):
        super().__init__()
        self.model = model.eval()
        self.output = output

    def forward(self, input_ids, attention_mask, token_type_ids):
        return self.model(input_ids, attention_mask, token_type_ids)[self.output]


def export(model, output, file):
    example = tuple(torch.ones(2, 7, dtype=torch.int64) for _ in INPUTS)
    varying = {0: torch.export.Dim("texts"), 1: torch.export.Dim("tokens", max=model.config.max_position_embeddings)}
    torch.onnx.export(
        OneOutput(model, output),
        example,
        str(file),
        input_names=INPUTS,
        output_names=[output],
        dynamic_shapes=tuple(varying for _ in INPUTS),
        dynamo=True,
        external_data=False,
    )
    strip(file)


def strip(file):
    """Drops what only the exporter's authors read: a stack trace a node."""
    graph = onnx.load(str(file))
    for part in [*graph.graph.node, *graph.graph.input, *graph.graph.output, *graph.graph.value_info]:
        part.ClearField("metadata_props")
        part.ClearField("doc_string")
    graph.graph.ClearField("metadata_props")
    onnx.save(graph, str(file))
