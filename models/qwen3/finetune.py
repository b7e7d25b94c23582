"""
Fine-tunes any Qwen3 checkpoint, a local folder or a name on the hub, to say which intents a text carries.

    python finetune.py --base Qwen/Qwen3-0.6B --data train/*.jsonl --hold-out zh-b en-b --out run
    python finetune.py --base Qwen/Qwen3-0.6B --data train/*.jsonl --hold-out zh-b en-b --out run --resume

LoRA adapters and a classification head are trained; `--rank 0` trains all weights. Writes the best epoch's checkpoint to
OUT/checkpoint and what belongs to it to OUT/run.json; `export.py` takes it from there.
"""

from __future__ import annotations

import argparse
import json
import shutil
from pathlib import Path
from typing import Sequence

import numpy as np
import torch
from peft import LoraConfig, TaskType, get_peft_model
from transformers import (
    AutoTokenizer,
    EarlyStoppingCallback,
    Qwen3ForSequenceClassification,
    Trainer,
    TrainingArguments,
    set_seed,
)
from transformers.trainer_utils import get_last_checkpoint

from devices import pick_device, precision_of
from examples import NONE, Example, Task, metrics, read_examples
from reader import Reader, Reading, forward, pad, predict

#: All linear layers of a block: LoRA on attention alone learns less.
TARGETS = ["q_proj", "k_proj", "v_proj", "o_proj", "gate_proj", "up_proj", "down_proj"]


def main() -> None:
    options = parse()
    set_seed(options.seed)
    training, dev = split(options)
    task = Task.of(training)
    tokenizer = AutoTokenizer.from_pretrained(options.base)
    model = load(options, task, tokenizer.pad_token_id)
    reading = Reading(options.prefix, options.suffix, options.max_tokens, tokenizer.pad_token_id)
    reader = Reader(tokenizer.backend_tokenizer, reading)
    print(f"{len(training)} examples to learn from, {len(dev)} to judge by; {task.activation}: {', '.join(task.labels)}")

    trainer = WeightedTrainer(
        model=model,
        args=arguments(options),
        train_dataset=Rows(reader, task, training),
        eval_dataset=Rows(reader, task, dev),
        data_collator=lambda rows: collate(rows, reading.padId),
        compute_metrics=lambda prediction: judge(task, prediction.predictions, prediction.label_ids),
        callbacks=[EarlyStoppingCallback(options.patience)],
    )
    trainer.weights = class_weights(task, training) if options.class_weights else None
    last = get_last_checkpoint(str(options.out / "epochs")) if options.resume else None
    trainer.train(resume_from_checkpoint=last)

    logits = predict(forward(trainer.model.eval()), reader, [example.text for example in dev])
    save(trainer, tokenizer, options.out / "checkpoint")
    history = [entry for entry in trainer.state.log_history if "eval_exampleF1" in entry]
    run = {
        "base": options.base,
        "labels": task.labels,
        "activation": task.activation,
        "reading": reading.settings(),
        "examples": len(training),
        "sources": sorted({example.source for example in [*training, *dev]}),
        "seed": options.seed,
        "dev": [{"text": e.text, "labels": list(e.labels), "source": e.source} for e in dev],
        "devLogits": np.round(logits.astype(float), 5).tolist(),
        "history": history,
    }
    (options.out / "run.json").write_text(json.dumps(run, ensure_ascii=False), encoding="utf-8")
    if not options.keep_epochs:
        shutil.rmtree(options.out / "epochs", ignore_errors=True)
    best = max(history, key=lambda entry: entry["eval_exampleF1"])
    print(f"best epoch {best['epoch']:.0f}: example F1 {best['eval_exampleF1']:.3f}, exact {best['eval_exact']:.3f}")


def parse() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--base", required=True, help="folder or hub name of a Qwen3 checkpoint, causal or base")
    parser.add_argument("--data", required=True, nargs="+", help='JSONL files of {"text", "labels"}')
    parser.add_argument("--dev", nargs="+", help="JSONL files to judge by; training does not see them")
    parser.add_argument("--hold-out", nargs="+", help="names of data files to hold out whole instead, without .jsonl")
    parser.add_argument("--out", required=True, type=Path)
    parser.add_argument("--rank", type=int, default=16, help="of LoRA; 0 trains all weights")
    parser.add_argument("--epochs", type=float, default=6)
    parser.add_argument("--patience", type=int, default=2, help="epochs without gain after which training ends")
    parser.add_argument("--batch", type=int, default=32)
    parser.add_argument("--rate", type=float, help="learning rate (default: 2e-4 with LoRA, 5e-4 without)")
    parser.add_argument("--max-tokens", type=int, default=256, help="of a longer text both ends are read")
    parser.add_argument("--prefix", default=Reading.prefix)
    parser.add_argument("--suffix", default=Reading.suffix)
    parser.add_argument("--no-class-weights", dest="class_weights", action="store_false")
    parser.add_argument("--device", default="auto", help="auto, cuda, mps or cpu")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--resume", action="store_true", help="go on from the last whole epoch in OUT/epochs")
    parser.add_argument("--keep-epochs", action="store_true")
    return parser.parse_args()


def split(options: argparse.Namespace) -> tuple[list[Example], list[Example]]:
    """Dev texts come from files of their own: paraphrases by one author must not stand on both sides."""
    if options.dev:
        return read_examples(options.data), read_examples(options.dev)
    names = {Path(file).stem: file for file in options.data}
    held_out = options.hold_out or []
    unknown = [name for name in held_out if name not in names]
    if unknown or not held_out or len(held_out) == len(names):
        raise SystemExit(f"give --dev FILE, or --hold-out with some of: {', '.join(names)}")
    training = [file for name, file in names.items() if name not in held_out]
    return read_examples(training), read_examples([names[name] for name in held_out])


def load(options: argparse.Namespace, task: Task, pad_id: int | None) -> torch.nn.Module:
    if pad_id is None:
        raise SystemExit(f"the tokenizer of {options.base} has no padding token; set one")
    model = Qwen3ForSequenceClassification.from_pretrained(
        options.base,
        num_labels=task.columns,
        pad_token_id=pad_id,
        problem_type=f"{'single' if task.activation == 'softmax' else 'multi'}_label_classification",
        dtype=torch.float32,
    )
    if options.rank == 0:
        return model
    lora = LoraConfig(
        task_type=TaskType.SEQ_CLS,
        r=options.rank,
        lora_alpha=2 * options.rank,
        lora_dropout=0.05,
        target_modules=TARGETS,
        modules_to_save=["score"],
    )
    return get_peft_model(model, lora)


def arguments(options: argparse.Namespace) -> TrainingArguments:
    device = pick_device(options.device)
    precision = precision_of(device)
    return TrainingArguments(
        output_dir=str(options.out / "epochs"),
        per_device_train_batch_size=options.batch,
        per_device_eval_batch_size=4 * options.batch,
        num_train_epochs=options.epochs,
        learning_rate=options.rate or (2e-4 if options.rank else 5e-4),
        lr_scheduler_type="cosine",
        warmup_steps=0.05,
        weight_decay=0.01,
        bf16=precision == "bf16",
        fp16=precision == "fp16",
        use_cpu=device.type == "cpu",
        eval_strategy="epoch",
        save_strategy="epoch",
        save_total_limit=2,
        load_best_model_at_end=True,
        metric_for_best_model="exampleF1",
        greater_is_better=True,
        train_sampling_strategy="group_by_length",
        length_column_name="length",
        remove_unused_columns=False,
        logging_steps=100,
        report_to=[],
        disable_tqdm=True,
        seed=options.seed,
        dataloader_pin_memory=device.type == "cuda",
    )


class Rows(torch.utils.data.Dataset):
    def __init__(self, reader: Reader, task: Task, examples: Sequence[Example]) -> None:
        self.ids = reader.read([example.text for example in examples])
        self.targets = task.targets(examples)

    def __len__(self) -> int:
        return len(self.ids)

    def __getitem__(self, i: int) -> dict:
        return {"input_ids": self.ids[i], "labels": self.targets[i], "length": len(self.ids[i])}


def collate(rows: list[dict], pad_id: int) -> dict[str, torch.Tensor]:
    ids, mask = pad([row["input_ids"] for row in rows], pad_id)
    return {"input_ids": ids, "attention_mask": mask, "labels": torch.from_numpy(np.stack([r["labels"] for r in rows]))}


def class_weights(task: Task, examples: Sequence[Example]) -> torch.Tensor:
    """Rare labels weigh more, by the root of their rarity: the whole of it would trade precision for recall."""
    counts = task.targets(examples).sum(axis=0).clip(min=1)
    if task.activation == "softmax":
        weights = np.sqrt(counts.mean() / counts)
    else:
        weights = np.sqrt(np.maximum(1, (len(examples) - counts) / counts))
    return torch.from_numpy(weights.astype(np.float32))


class WeightedTrainer(Trainer):
    weights: torch.Tensor | None = None

    def compute_loss(self, model, inputs, return_outputs=False, num_items_in_batch=None):
        targets = inputs.pop("labels")
        outputs = model(**inputs)
        logits = outputs.logits.float()
        weights = None if self.weights is None else self.weights.to(logits.device)
        if self.model.config.problem_type == "single_label_classification":
            loss = torch.nn.functional.cross_entropy(logits, targets.argmax(dim=1), weight=weights)
        else:
            loss = torch.nn.functional.binary_cross_entropy_with_logits(logits, targets, pos_weight=weights)
        return (loss, {"logits": logits}) if return_outputs else loss


def judge(task: Task, logits: np.ndarray, targets: np.ndarray) -> dict[str, float]:
    """
    At the best of a few common thresholds: in early epochs no probability reaches a half. The trainer's order is not that
    of the examples, so what they should be comes from their targets.
    """
    probabilities = task.probabilities(logits)
    expected = [{task.labels[i] for i in np.flatnonzero(row[: len(task.labels)])} or {NONE} for row in targets]
    results = []
    for threshold in (0.2, 0.3, 0.4, 0.5, 0.6):
        found = metrics(expected, task.decide(probabilities, np.full(len(task.labels), threshold)))
        results.append({"exampleF1": found["exampleF1"], "microF1": found["microF1"], "exact": found["exactMatch"]})
    return max(results, key=lambda result: result["exampleF1"])


def save(trainer: Trainer, tokenizer, directory: Path) -> None:
    """A plain checkpoint, LoRA merged into the weights, that loads without peft."""
    model = trainer.model
    if hasattr(model, "merge_and_unload"):
        model = model.merge_and_unload()
    model.to("cpu").save_pretrained(directory)
    tokenizer.save_pretrained(directory)


if __name__ == "__main__":
    main()
