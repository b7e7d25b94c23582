"""Makes test/models/fixtures/sentence-encoder and cross-encoder: tiny BERTs with random weights, and what sentence-transformers
computes with them.

python3 -m venv venv && venv/bin/pip install sentence-transformers onnx onnxscript
venv/bin/python scripts/encoder-fixtures.py
"""
import json
import tempfile
from contextlib import contextmanager
from pathlib import Path

import torch
from sentence_transformers import CrossEncoder, SentenceTransformer
from sentence_transformers import models as parts
from tokenizers import BertWordPieceTokenizer
from transformers import BertConfig, BertForSequenceClassification, BertModel, BertTokenizerFast

from onnx_export import export

ROOT = Path(__file__).parent.parent
FIXTURES = ROOT / "test/models/fixtures"
LONGEST = 48
TEXTS = [
    "How do I refund an order?",
    "支付成功后发送通知",
    "",
    "Webhooks tell your server that a payment was captured. " * 12,
    "Stock 🙂 levels & café naïveté",
]
POOLINGS = ["mean", "cls", "max", "lasttoken"]


def make_tokenizer():
    files = [str(file) for file in sorted((ROOT / "vectorstore").rglob("*.md"))]
    trained = BertWordPieceTokenizer()
    trained.train(files, vocab_size=500, limit_alphabet=300, show_progress=False)
    with tempfile.NamedTemporaryFile(suffix=".json") as file:
        trained.save(file.name)
        return BertTokenizerFast(tokenizer_file=file.name, model_max_length=LONGEST)


def config_of(tokenizer, **other):
    return BertConfig(
        vocab_size=len(tokenizer),
        hidden_size=24,
        num_hidden_layers=1,
        num_attention_heads=2,
        intermediate_size=32,
        max_position_embeddings=LONGEST,
        initializer_range=0.5,
        attn_implementation="eager",
        **other,
    )


def write_json(file, content):
    file.write_text(json.dumps(content, ensure_ascii=False, indent=1) + "\n")


@contextmanager
def saved(model, tokenizer, folder, output):
    """Writes the fixture's folder and lends one that sentence-transformers reads."""
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as work:
        model.save_pretrained(work)
        tokenizer.save_pretrained(work)
        for name in ["config.json", "tokenizer.json", "tokenizer_config.json"]:
            (folder / name).write_text((Path(work) / name).read_text())
        export(model, output, folder / "model.onnx")
        yield work


def sentence_encoder(tokenizer):
    folder = FIXTURES / "sentence-encoder"
    with saved(BertModel(config_of(tokenizer)), tokenizer, folder, "last_hidden_state") as work:
        vectors = {}
        for pooling in POOLINGS:
            steps = [parts.Transformer(work, max_seq_length=LONGEST), parts.Pooling(24, pooling), parts.Normalize()]
            model = SentenceTransformer(modules=steps, device="cpu")
            vectors[pooling] = model.encode(TEXTS).tolist()
        write_json(folder / "expected.json", {"texts": TEXTS, "vectors": vectors})
    (folder / "1_Pooling").mkdir(exist_ok=True)
    write_json(folder / "1_Pooling/config.json", {"word_embedding_dimension": 24, "pooling_mode_mean_tokens": True})
    write_json(
        folder / "modules.json",
        [
            {"idx": i, "name": str(i), "path": path, "type": f"sentence_transformers.models.{kind}"}
            for i, (kind, path) in enumerate([("Transformer", ""), ("Pooling", "1_Pooling"), ("Normalize", "2_Normalize")])
        ],
    )


def cross_encoder(tokenizer):
    folder = FIXTURES / "cross-encoder"
    model = BertForSequenceClassification(config_of(tokenizer, num_labels=1))
    with saved(model, tokenizer, folder, "logits") as work:
        query = "how do refunds work"
        scores = CrossEncoder(work, max_length=LONGEST, device="cpu").predict([(query, text) for text in TEXTS])
        write_json(folder / "expected.json", {"query": query, "texts": TEXTS, "scores": scores.tolist()})


if __name__ == "__main__":
    torch.manual_seed(5)
    tokenizer = make_tokenizer()
    sentence_encoder(tokenizer)
    cross_encoder(tokenizer)
