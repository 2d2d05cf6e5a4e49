"""fastText, words 1-2. Prints one line of JSON."""

import json
import os
import sys
import tempfile
import time

import fasttext

TIMED_QUERIES = 2000

with open(sys.argv[1], encoding="utf-8") as file:
    rows = json.load(file)
test, strangers = rows["test"], rows["outOfScopeTest"]
intents = sorted({row["intent"] for row in rows["train"]})
label = {intent: f"__label__{number}" for number, intent in enumerate(intents)}


def clean(text):
    return " ".join(text.lower().split())


with tempfile.TemporaryDirectory() as folder:
    samples = os.path.join(folder, "train.txt")
    with open(samples, "w", encoding="utf-8") as file:
        for row in rows["train"]:
            file.write(f"{label[row['intent']]} {clean(row['text'])}\n")
    started = time.perf_counter()
    model = fasttext.train_supervised(
        samples, wordNgrams=2, epoch=25, lr=0.5, dim=100, bucket=200000, thread=1, verbose=0
    )
    train_seconds = time.perf_counter() - started
    stored = os.path.join(folder, "model.bin")
    model.save_model(stored)
    model_bytes = os.path.getsize(stored)


def answer(text):
    # The module's own predict builds an array in a way that newer numpy refuses; this is what it calls.
    [(probability, name)] = model.f.predict(clean(text) + "\n", 1, 0.0, "strict")
    return name, probability


answers = [answer(row["text"]) for row in test]
right = sum(name == label.get(row["intent"]) for (name, _), row in zip(answers, test))
auroc = None
if strangers:
    inside = sorted(score for _, score in answers)
    outside = [answer(row["text"])[1] for row in strangers]
    import bisect

    wins = sum(
        len(inside) - (bisect.bisect_left(inside, score) + bisect.bisect_right(inside, score)) / 2 for score in outside
    )
    auroc = wins / (len(inside) * len(outside))

queries = [test[n % len(test)]["text"] for n in range(TIMED_QUERIES)]
started = time.perf_counter()
for text in queries:
    answer(text)
query_seconds = (time.perf_counter() - started) / TIMED_QUERIES

print(
    json.dumps(
        {
            "intentAccuracy": right / len(test),
            "trainSeconds": train_seconds,
            "queryMicros": 1e6 * query_seconds,
            "modelBytes": model_bytes,
            "oosAuroc": auroc,
        }
    )
)
