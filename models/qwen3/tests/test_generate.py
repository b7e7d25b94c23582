import random

import pytest
from generate import Grammar, LabelWriter, parse
from transformers import AutoModelForCausalLM, AutoTokenizer

LABELS = ["payment", "notification", "user_auth", "order", "order_management"]


@pytest.mark.parametrize(
    ("output", "labels"),
    [
        ("payment", ["payment"]),
        ("payment, notification", ["payment", "notification"]),
        (" notification ,payment,", ["notification", "payment"]),
        ("Payment和NOTIFICATION", ["payment", "notification"]),
        ('["payment", "user_auth"]', ["payment", "user_auth"]),
        ('{"intents": ["payment", "user_a', ["payment"]),
        ("```json\n[\"payment\"]\n```", ["payment"]),
        ("1. payment\n2. user auth\n", ["payment", "user_auth"]),
        ("- Order-Management", ["order_management"]),
        ("order management; order", ["order_management", "order"]),
        ("ORDERMANAGEMENT", ["order_management"]),
        ("**payment**、`notification`。", ["payment", "notification"]),
        ("ｐａｙｍｅｎｔ，notification", ["payment", "notification"]),
        ("The query asks for payment. Intents: payment, payment", ["payment"]),
        ("<think>maybe payment or user_auth</think>\nnotification", ["notification"]),
        ("<think>maybe payment", ["none"]),
        ("none", ["none"]),
        ("none, payment", ["payment"]),
        ("refunds, shipping", ["none"]),
        ("repayments prepayment paymenting", ["none"]),
        ("", ["none"]),
        ("\ufffd\x00\u202e", ["none"]),
        ("payment" * 1000, ["none"]),
        ("payment " * 1000, ["payment"]),
    ],
)
def test_reads_what_a_model_wrote(output, labels):
    assert parse(output, LABELS) == labels


def test_reads_chinese_names_between_other_characters():
    assert parse("用户需要支付和通知。", ["支付", "通知"]) == ["支付", "通知"]


def test_never_gives_an_unknown_label_nor_none_beside_another():
    draw = random.Random(1)
    pieces = [*LABELS, "none", ",", "、", "\n", "[", '"', "<think>", "</think>", "_", " ", "other", "\u0000"]
    for _ in range(2000):
        found = parse("".join(draw.choices(pieces, k=draw.randint(0, 12))), LABELS)
        assert found == ["none"] or (set(found) <= set(LABELS) and len(set(found)) == len(found))


class Letters:
    """One token a letter, so that names begin alike; the end is 0."""

    eos_token_id = 0

    def encode(self, text, add_special_tokens):
        return [ord(letter) for letter in text]


def test_lets_only_label_names_be_written():
    grammar = Grammar(Letters(), ["order", "order_management", "pay"])
    assert grammar.allowed([]) == [ord(" ")]
    assert grammar.allowed(Letters().encode(" ", False)) == sorted(map(ord, "opn"))
    assert grammar.allowed(Letters().encode(" order", False)) == [0, ord(","), ord("_")]
    assert grammar.allowed(Letters().encode(" order,", False)) == [ord(" ")]
    assert grammar.allowed(Letters().encode(" order, ", False)) == sorted(map(ord, "op"))
    assert grammar.allowed(Letters().encode(" order, order", False)) == [ord("_")]
    assert grammar.allowed(Letters().encode(" pay, order, order_management", False)) == [0]
    assert grammar.allowed(Letters().encode(" none", False)) == [0]
    assert grammar.allowed([*Letters().encode(" pay", False), 0]) == [0]


def test_whatever_is_drawn_from_the_grammar_parses():
    draw = random.Random(2)
    grammar = Grammar(Letters(), LABELS)
    for _ in range(300):
        written = []
        while 0 not in written:
            written.append(draw.choice(grammar.allowed(written)))
            assert len(written) <= grammar.longest
        text = "".join(map(chr, written[:-1]))
        assert text.strip() == ", ".join(parse(text, LABELS))


def test_a_model_that_knows_nothing_still_writes_labels(base):
    tokenizer = AutoTokenizer.from_pretrained(base)
    writer = LabelWriter(AutoModelForCausalLM.from_pretrained(base).eval(), tokenizer, LABELS)
    texts = ["支付成功后发送通知", "refund", "", "😀" * 50, "{labels} {text}"]
    for row in writer.write(texts):
        assert row == ["none"] or set(row) <= set(LABELS)
    assert writer.write(texts[:1]) == writer.write(texts)[:1]
