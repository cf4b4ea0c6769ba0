"""Writes problems/precision-recall-f1/oracle.json: scikit-learn's precision_recall_fscore_support with a list of labels.

Run: python3 scripts/oracles/precision-recall-f1.py
"""

import json
from pathlib import Path

import numpy as np
import sklearn
from sklearn.datasets import load_iris, load_wine
from sklearn.metrics import precision_recall_fscore_support
from sklearn.naive_bayes import GaussianNB
from sklearn.tree import DecisionTreeClassifier

TARGET = Path(__file__).parents[2] / "problems" / "precision-recall-f1" / "oracle.json"
rng = np.random.default_rng(20261121)
NAMES = ("precision", "recall", "f1")


def case(name, y, p, labels):
    y, p, labels = (np.asarray(values, int).tolist() for values in (y, p, labels))

    def scores(average):
        found = precision_recall_fscore_support(y, p, labels=labels, average=average, zero_division=0)[:3]
        return {name: np.asarray(value, float).tolist() for name, value in zip(NAMES, found)}

    expected = scores(None) | {average: scores(average) for average in ("micro", "macro", "weighted")}
    return {"name": name, "input": [y, p, labels], "expected": expected}


def draw(n, labels, among, right=0.6):
    """Labels of n rows out of `among`, predicted rightly in a share of them."""
    y = rng.choice(among, n)
    p = np.where(rng.random(n) < right, y, rng.choice(among, n))
    return y, p, labels


def predicted(model, data, labels):
    X, y = data
    return y[1::2], model.fit(X[::2], y[::2]).predict(X[1::2]), labels


iris, wine = load_iris(return_X_y=True), load_wine(return_X_y=True)
cases = [
    case("three labels", *draw(40, [0, 1, 2], [0, 1, 2])),
    case("two labels, the larger first", *draw(30, [1, 0], [0, 1, 1, 1])),
    case("labels in any order", *draw(60, [3, 0, 4, 1, 2], [0, 1, 2, 3, 4, 4, 4])),
    case("negative labels and gaps", *draw(50, [40, -3, 7], [-3, 7, 40])),
    case("labels that are not in the list", *draw(60, [5, 2], [1, 2, 3, 5, 8])),
    case("one label of several", *draw(20, [2], [1, 2, 3])),
    case("labels that occur nowhere", *draw(25, [9, 1, 8, 2], [1, 2])),
    case("every prediction is right", *draw(20, [2, 0, 1], [0, 1, 2], right=1)),
    case("every prediction is wrong", [0, 1, 2, 0], [1, 2, 0, 2], [0, 1, 2]),
    case("one prediction for all", rng.integers(0, 3, 20), [1] * 20, [0, 1, 2]),
    case("a tree on iris", *predicted(DecisionTreeClassifier(max_depth=2, random_state=0), iris, [2, 1, 0])),
    case("naive Bayes on wine, first column", *predicted(GaussianNB(), (wine[0][:, :1], wine[1]), [0, 1, 2])),
    case("the same, two of three labels", *predicted(GaussianNB(), (wine[0][:, :1], wine[1]), [2, 1])),
]
source = f"scikit-learn {sklearn.__version__}, precision_recall_fscore_support"
text = json.dumps({"source": source, "script": "scripts/oracles/precision-recall-f1.py", "cases": cases}, separators=(",", ":"))
TARGET.write_text(text + "\n")
print(f"{len(cases)} cases, {TARGET.stat().st_size} bytes")
