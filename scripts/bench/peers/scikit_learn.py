"""TF-IDF of words 1-2 and in-word characters 2-5, linear SVM. Prints one line of JSON."""

import json
import pickle
import sys
import time

from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.metrics import roc_auc_score
from sklearn.pipeline import make_pipeline, make_union
from sklearn.svm import LinearSVC

TIMED_QUERIES = 300

with open(sys.argv[1], encoding="utf-8") as file:
    rows = json.load(file)
train, test, strangers = rows["train"], rows["test"], rows["outOfScopeTest"]

started = time.perf_counter()
model = make_pipeline(
    make_union(
        TfidfVectorizer(ngram_range=(1, 2), sublinear_tf=True),
        TfidfVectorizer(analyzer="char_wb", ngram_range=(2, 5), sublinear_tf=True),
    ),
    LinearSVC(),
)
model.fit([row["text"] for row in train], [row["intent"] for row in train])
train_seconds = time.perf_counter() - started

texts = [row["text"] for row in test]
answers = model.predict(texts)
right = sum(answer == row["intent"] for answer, row in zip(answers, test))


def trust(texts):
    margins = model.decision_function(texts)
    return list(margins.max(axis=1) if margins.ndim == 2 else abs(margins))


auroc = None
if strangers:
    scores = trust(texts) + trust([row["text"] for row in strangers])
    auroc = float(roc_auc_score([1] * len(texts) + [0] * len(strangers), scores))

queries = [texts[n % len(texts)] for n in range(TIMED_QUERIES)]
started = time.perf_counter()
for text in queries:
    model.predict([text])
query_seconds = (time.perf_counter() - started) / TIMED_QUERIES

print(
    json.dumps(
        {
            "intentAccuracy": right / len(test),
            "trainSeconds": train_seconds,
            "queryMicros": 1e6 * query_seconds,
            "modelBytes": len(pickle.dumps(model)),
            "oosAuroc": auroc,
        }
    )
)
