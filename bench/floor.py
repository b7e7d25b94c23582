"""A linear model on TF-IDF n-grams, to compare with: a JSON {"train", "test"} of texts with labels in, the labels found for each test text out."""
import json
import sys

import numpy as np
from scipy.sparse import hstack
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.preprocessing import MultiLabelBinarizer
from sklearn.svm import LinearSVC

data = json.load(sys.stdin)
train, test = data["train"], data["test"]
features = [
    TfidfVectorizer(analyzer="char", ngram_range=(1, 5), sublinear_tf=True),
    TfidfVectorizer(ngram_range=(1, 2), sublinear_tf=True, token_pattern=r"(?u)\b\w+\b"),
]
seen = hstack([f.fit_transform([e["text"] for e in train]) for f in features]).tocsr()
unseen = hstack([f.transform([e["text"] for e in test]) for f in features]).tocsr()

if all(len(e["labels"]) <= 1 for e in train):
    truths = [(e["labels"] or ["none"])[0] for e in train]
    found = [[label] for label in LinearSVC().fit(seen, truths).predict(unseen)]
else:
    binarizer = MultiLabelBinarizer()
    truths = binarizer.fit_transform([e["labels"] for e in train])
    scores = np.stack([LinearSVC().fit(seen, column).decision_function(unseen) for column in truths.T], axis=1)
    found = binarizer.inverse_transform((scores >= 0).astype(int))
json.dump([list(labels) for labels in found], sys.stdout)
