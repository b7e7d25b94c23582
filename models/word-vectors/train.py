"""Learns word vectors from documentation and from questions about it, and writes them as the library reads them.

    npx tsx scripts/word-vector-terms.ts SECTIONS_FOLDER WORK_FOLDER
    python3 models/word-vectors/train.py WORK_FOLDER models/word-vectors/word-vectors.bin

`npm run train:vectors` does both.

A text's vector is the sum over its distinct terms of (1 + ln tf) * weight * vector, of unit length. Vectors and weights
are learned so that texts that belong together are nearer than others of the same batch (InfoNCE, in both directions):

- a heading (with its page's title half of the time) and the section under it; a batch is made of runs of neighbouring
  sections, so that the wrong answers are of the same page and subject;
- a section and its translation;
- a question and the section that answers it, by heading and by text; other sections of the page are wrong answers;
- a question and a heading and sentence written for it;
- two names of one concept of the taxonomy.

Needs numpy and torch (requirements.txt); five minutes on two cores. The same data and seed give the same
vectors up to the rounding of the machine.
"""

import argparse
import collections
import hashlib
import json
import re

import numpy as np
import torch
import torch.nn.functional as F

NAME, VERSION = "word-vectors", "2"
WORDS, HAN = 28_000, 22_000  # terms that are kept, at most
DIMENSIONS = 192
BATCH, RUN = 1024, 16  # sections in a batch, and in a run of neighbours
EPOCHS, RATE = 6, 0.01
TEMPERATURE = 0.08
HELD_OUT = 20  # every so many pages is held out, for the figures of the model card
CAPS = {"title": 30, "heading": 30, "text": 120}
COUNT_CAP = 15
JUNK = {"MicrosoftDocs/DynamicsAX2012-technet": 0.25, "microsoftgraph/microsoft-graph-docs.zh-CN": 0.4}

is_han = lambda term: "\u4e00" <= term[0] <= "\u9fff"
device = "cuda" if torch.cuda.is_available() else "cpu"


def read(folder, name):
    with open(f"{folder}/{name}.tsv", encoding="utf8") as lines:
        return [line.rstrip("\n").split("\t") for line in lines]


def vocabulary(sections):
    """The most frequent terms, words and Han, with the number of sections that hold each."""
    frequency = collections.Counter()
    for _, _, title, heading, text in sections:
        frequency.update({*title.split(), *heading.split(), *text.split()})
    common = frequency.most_common()
    words = [term for term, n in common if not is_han(term) and n >= 4 and len(term) < 40][:WORDS]
    han = [term for term, n in common if is_han(term) and n >= (3 if len(term) == 1 else 8)][:HAN]
    return words + han, np.array([frequency[term] for term in words + han], np.float32)


class Texts:
    """Bags of term numbers, one after the other."""

    def __init__(self, strings, index, frequency, cap=1000):
        ids, counts, lengths = [], [], []
        for string in strings:
            found = collections.Counter(index[term] for term in string.split() if term in index)
            rarest = sorted(found, key=lambda term: frequency[term])[:cap]
            ids += rarest
            counts += [min(found[term], COUNT_CAP) for term in rarest]
            lengths.append(len(rarest))
        self.ids = torch.tensor(ids, device=device)
        self.weights = 1 + torch.log(torch.tensor(counts, dtype=torch.float32, device=device))
        self.lengths = torch.tensor(lengths, device=device)
        self.starts = torch.cumsum(self.lengths, 0) - self.lengths

    def bags(self, rows, drop=0.0):
        lengths = self.lengths[rows]
        offsets = torch.cumsum(lengths, 0) - lengths
        at = torch.repeat_interleave(self.starts[rows] - offsets, lengths) + torch.arange(int(lengths.sum()), device=device)
        weights = self.weights[at]
        return self.ids[at], offsets, weights * (torch.rand_like(weights) >= drop) if drop else weights


class WordVectors(torch.nn.Module):
    def __init__(self, frequency, count):
        super().__init__()
        self.vectors = torch.nn.Embedding(len(frequency), DIMENSIONS)
        torch.nn.init.normal_(self.vectors.weight, std=DIMENSIONS**-0.5)
        self.weights = torch.nn.Parameter(torch.log(count / torch.tensor(frequency)).clamp(min=0.3) / 5)

    def sum(self, bags, factor=1.0):
        ids, offsets, weights = bags
        return F.embedding_bag(
            ids, self.vectors.weight, offsets, mode="sum", per_sample_weights=self.weights[ids] * weights * factor
        )

    def forward(self, bags):
        return unit(self.sum(bags))


unit = lambda vectors: F.normalize(vectors, dim=1, eps=1e-6)


def contrast(left, right):
    """Each of `left` belongs to the one of `right` in the same row, and the other way round."""
    similarities = left @ right.T / TEMPERATURE
    rows = torch.arange(len(left), device=device)
    return (F.cross_entropy(similarities, rows) + F.cross_entropy(similarities.T, rows)) / 2


class Data:
    def __init__(self, folder, random):
        english, chinese = read(folder, "sections.en"), read(folder, "sections.zh")
        sections = english + chinese
        self.terms, self.frequency = vocabulary(sections)
        self.index = {term: number for number, term in enumerate(self.terms)}
        texts = lambda strings, cap=1000: Texts(strings, self.index, self.frequency, cap)
        columns = {"title": 2, "heading": 3, "text": 4}
        self.sections = {name: texts([row[column] for row in sections], CAPS[name]) for name, column in columns.items()}
        self.has_heading = self.sections["heading"].lengths > 0
        held = np.array([hashlib.md5((row[0] + row[1]).encode()).digest()[0] % HELD_OUT == 0 for row in sections])
        kept = np.array([random.random() < JUNK.get(row[0], 1) for row in sections])
        long = self.sections["text"].lengths.cpu().numpy() >= 4
        self.order = np.where(kept & long & ~held)[0]
        pages = {}
        self.page = np.array([pages.setdefault((row[0], row[1]), len(pages)) for row in sections])
        self.order = self.order[np.lexsort((self.order, self.page[self.order]))]
        self.of_page = collections.defaultdict(list)
        for number, page in enumerate(self.page):
            self.of_page[page].append(number)
        questions = read(folder, "questions.en") + [[int(r) + len(english), t] for r, t in read(folder, "questions.zh")]
        self.answer = np.array([int(row) for row, _ in questions])
        self.questions = texts([terms for _, terms in questions])
        self.asked = np.where(~held[self.answer])[0]
        pairs = read(folder, "pairs")
        self.pairs = [texts([pair[column] for pair in pairs]) for column in range(3)]
        concepts = [[name for name in names if name] for names in read(folder, "concepts")]
        self.names = texts([name for names in concepts for name in names])
        ends = np.cumsum([len(names) for names in concepts])
        self.concepts = [np.arange(end - len(names), end) for names, end in zip(concepts, ends)]
        self.translations = translations(english, chinese, held)


def translations(english, chinese, held):
    """Sections of pages that stand in both languages with as many sections, in order."""

    def by_page(rows, first):
        pages = collections.defaultdict(list)
        for number, (source, path, *_) in enumerate(rows):
            source = re.sub(r"\.(en|zh-Hans)$", "", source)
            path = re.sub(r"(^|/)(en-US|zh-CN|intl\.en-US|en|zh|cn\.zh-CN)(/|$)", r"\1*\3", path)
            pages[source, path].append(first + number)
        return pages

    left, right = by_page(english, 0), by_page(chinese, len(english))
    same = [page for page in left if len(left[page]) == len(right.get(page, []))]
    pairs = np.array([pair for page in same for pair in zip(left[page], right[page])])
    return pairs[~held[pairs].any(1)]


class Losses:
    def __init__(self, model, data, random):
        self.model, self.data, self.random = model, data, random

    def total(self):
        return self.headings() + 0.3 * self.translated() + self.asked() + 0.5 * self.paired() + 0.2 * self.named()

    def rows(self, numbers):
        return torch.tensor(np.asarray(numbers), device=device)

    def bags(self, field, rows, drop=0.0):
        return self.data.sections[field].bags(rows, drop)

    def heading(self, rows, drop, titles):
        """A section's heading, with its page's title in a share of cases, and always where there is no heading."""
        title = (torch.rand(len(rows), device=device) < titles) | ~self.data.has_heading[rows]
        factor = torch.repeat_interleave(title.float(), self.data.sections["title"].lengths[rows])
        heading = self.model.sum(self.bags("heading", rows, drop))
        return unit(heading + self.model.sum(self.bags("title", rows, drop), factor))

    def headings(self):
        order = self.data.order
        starts = self.random.integers(0, len(order) - RUN, BATCH // RUN)
        rows = self.rows(np.unique(np.concatenate([order[start : start + RUN] for start in starts])))
        return contrast(self.heading(rows, 0.1, 0.5), self.model(self.bags("text", rows, 0.3)))

    def translated(self):
        left, right = self.rows(self.random.choice(self.data.translations, 256)).T
        both = self.data.has_heading[left] & self.data.has_heading[right]
        return contrast(self.model(self.bags("text", left, 0.3)), self.model(self.bags("text", right, 0.3))) + contrast(
            self.model(self.bags("heading", left[both])), self.model(self.bags("heading", right[both]))
        )

    def asked(self):
        data, random = self.data, self.random
        asked = random.choice(data.asked, 256, replace=False)
        answers, first = np.unique(data.answer[asked], return_index=True)
        asked = asked[first]
        same_page = [random.choice(data.of_page[page], 2) for page in data.page[answers]]
        others = np.concatenate([*same_page, random.choice(data.order, 256)])
        sections = self.rows(np.concatenate([answers, others[~np.isin(others, answers)]]))
        question = self.model(data.questions.bags(self.rows(asked), 0.15))
        by_heading = question @ self.heading(sections, 0.05, 1.0).T / TEMPERATURE
        by_text = question @ self.model(self.bags("text", sections, 0.3)).T / TEMPERATURE
        right = torch.arange(len(asked), device=device)
        scores = (by_heading, by_text, by_heading + by_text)
        return sum(F.cross_entropy(score, right) for score in scores) / 2

    def paired(self):
        question, heading, text = self.data.pairs
        rows = self.rows(self.random.choice(len(question.lengths), 256, replace=False))
        asked = self.model(question.bags(rows, 0.15))
        page = unit(self.model.sum(text.bags(rows, 0.2)) + 0.5 * self.model.sum(heading.bags(rows)))
        return (contrast(asked, self.model(heading.bags(rows))) + contrast(asked, page)) / 2

    def named(self):
        concepts = self.random.choice(len(self.data.concepts), 256, replace=False)
        two = np.array([self.random.choice(self.data.concepts[concept], 2, replace=False) for concept in concepts])
        left, right = self.rows(two).T
        return contrast(self.model(self.data.names.bags(left)), self.model(self.data.names.bags(right)))


def train(data, random):
    model = WordVectors(data.frequency, len(data.page)).to(device)
    groups = [{"params": [model.vectors.weight], "lr": RATE}, {"params": [model.weights], "lr": 0.3 * RATE}]
    optimizer = torch.optim.Adam(groups, betas=(0.9, 0.99))
    losses = Losses(model, data, random)
    steps = EPOCHS * len(data.order) // BATCH
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda step: min(1, (step + 1) / 50) * (1 - step / steps))
    for step in range(steps):
        loss = losses.total()
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        schedule.step()
        if step % 20 == 0:
            print(f"step {step} of {steps}: loss {loss.item():.2f}", flush=True)
    return (model.vectors.weight * model.weights[:, None]).detach().cpu().numpy()


def write(file, terms, vectors):
    """Turned so that the leading dimensions hold most of the variance; a byte a number."""
    vectors = vectors @ np.linalg.svd(vectors, full_matrices=False)[2].T
    scales = np.abs(vectors).max(1) / 127 + 1e-12
    values = np.round(vectors / scales[:, None]).astype(np.int8)
    header = {"name": NAME, "version": VERSION, "dimensions": DIMENSIONS, "terms": terms}
    body = (json.dumps(header, ensure_ascii=False) + "\n").encode()
    body += b" " * (-len(body) % 4) + scales.astype("<f4").tobytes() + values.tobytes()
    with open(file, "wb") as output:
        output.write(b"tokenflow-word-vectors-1\n" + hashlib.sha256(body).hexdigest().encode() + b"\n" + body)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("work", help="folder that scripts/word-vector-terms.ts wrote")
    parser.add_argument("output", help="file to write")
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    torch.manual_seed(arguments.seed)
    random = np.random.default_rng(arguments.seed)
    data = Data(arguments.work, random)
    print(f"{len(data.terms)} terms, {len(data.order)} sections, {len(data.asked)} questions, {len(data.translations)} translations")
    write(arguments.output, data.terms, train(data, random))
