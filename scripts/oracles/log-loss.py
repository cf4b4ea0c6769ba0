"""Writes problems/log-loss/oracle.json: scikit-learn's log_loss where its division of clipped rows by their sums changes
nothing (two labels, or nothing clipped), NumPy's clip and log elsewhere.

Run: python3 scripts/oracles/log-loss.py
"""

import json
from pathlib import Path

import numpy as np
import sklearn
from sklearn.datasets import load_iris, load_wine
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import log_loss
from sklearn.naive_bayes import GaussianNB

TARGET = Path(__file__).parents[2] / "problems" / "log-loss" / "oracle.json"
rng = np.random.default_rng(20261121)


def by_sklearn(y, P, eps):
    return log_loss(y, P, eps=eps, labels=list(range(P.shape[1])))


def by_numpy(y, P, eps):
    return -np.log(np.clip(P[np.arange(len(y)), y], eps, 1 - eps)).mean()


def case(name, answer, y, P, eps):
    y, P = np.asarray(y, int), np.asarray(P, float).round(12)
    if answer is by_sklearn and P.shape[1] > 2:  # within what rounding to 12 digits does to the sums
        assert ((P >= eps) & (P <= 1 - eps)).all() and abs(P.sum(axis=1) - 1).max() < 1e-11
    return {"name": name, "input": [y.tolist(), P.tolist(), eps], "expected": float(answer(y, P, eps))}


def draw(n, k, sharpness=1.0):
    P = rng.dirichlet(np.full(k, 1 / sharpness), n)
    return rng.integers(0, k, n), P


def pairs(p):
    p = np.asarray(p, float).round(12)
    return np.column_stack([p, 1 - p])


def predicted(model, data):
    X, y = data
    return y[1::2], model.fit(X[::2], y[::2]).predict_proba(X[1::2])


iris, wine = load_iris(return_X_y=True), load_wine(return_X_y=True)
softmax = LogisticRegression(C=0.1, max_iter=1000)
cases = [
    case("two labels", by_sklearn, rng.integers(0, 2, 30), pairs(rng.random(30)), 1e-15),
    case("two labels, clipped", by_sklearn, rng.integers(0, 2, 40), pairs(rng.random(40)), 0.15),
    case("two labels, sure", by_sklearn, rng.integers(0, 2, 20), pairs(rng.integers(0, 2, 20)), 1e-6),
    case("logistic regression on iris", by_sklearn, *predicted(softmax, iris), 1e-15),
    case("logistic regression on wine, first columns", by_sklearn, *predicted(softmax, (wine[0][:, :2], wine[1])), 1e-15),
    case("several labels", by_numpy, *draw(40, 5), 1e-15),
    case("several labels, clipped", by_numpy, *draw(40, 4, 3), 0.1),
    case("sharp rows", by_numpy, *draw(30, 3, 20), 1e-9),
    case("rows that do not sum to 1", by_numpy, rng.integers(0, 4, 30), rng.random((30, 4)), 0.01),
    case("entries a little outside", by_numpy, [0, 1, 0, 1], [[1.00000001, 0], [0, -0.00000001], [-0.00000002, 1], [0, 1.00000002]], 0.001),
    case("naive Bayes on wine, sure and clipped", by_numpy, *predicted(GaussianNB(), wine), 1e-9),
    case("one label", by_numpy, [0, 0, 0], [[1], [0.5], [0.25]], 1e-15),
]
source = f"scikit-learn {sklearn.__version__}, log_loss; NumPy where rows of more than two labels are clipped or do not sum to 1"
text = json.dumps({"source": source, "script": "scripts/oracles/log-loss.py", "cases": cases}, separators=(",", ":"))
TARGET.write_text(text + "\n")
print(f"{len(cases)} cases, {TARGET.stat().st_size} bytes")
