"""Writes problems/roc-auc/oracle.json: scikit-learn's roc_auc_score, by the trapezoids of its curve. Where all labels are
equal it has no value, and the problem's answer is null.

Run: python3 scripts/oracles/roc-auc.py
"""

import json
import warnings
from math import isnan
from pathlib import Path

import numpy as np
import sklearn
from scipy.stats import mannwhitneyu
from sklearn.datasets import load_breast_cancer
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score

TARGET = Path(__file__).parents[2] / "problems" / "roc-auc" / "oracle.json"
rng = np.random.default_rng(20261121)


def area(y, scores):
    """None where scikit-learn has no value: older versions raise, newer ones return NaN."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            value = float(roc_auc_score(y, scores))
        except ValueError as error:
            assert "Only one class" in str(error)
            return None
    return None if isnan(value) else value


def case(name, y, scores):
    y, scores = np.asarray(y, int), np.asarray(scores, float)
    expected = area(y, scores)
    if expected is not None:
        pairs = mannwhitneyu(scores[y == 1], scores[y == 0], method="asymptotic").statistic
        assert abs(pairs / (y.sum() * (1 - y).sum()) - expected) < 1e-12, "SciPy's U says otherwise"
    return {"name": name, "input": [y.tolist(), scores.tolist()], "expected": expected}


def draw(n, gap=1.0, share=0.5, digits=4):
    y = (rng.random(n) < share).astype(int)
    return y, (gap * y + rng.normal(size=n)).round(digits)


def cancer(columns):
    X, y = load_breast_cancer(return_X_y=True)
    X = X[:, columns] / X[:, columns].max(axis=0)
    scores = LogisticRegression().fit(X[::2], y[::2]).decision_function(X[1::2])
    return y[1:241:2], scores[:120].round(6)


cases = [
    case("four rows", [0, 0, 1, 1], [0.1, 0.4, 0.35, 0.8]),
    case("no ties", *draw(40)),
    case("scores of one digit", *draw(60, digits=0)),
    case("few of label 1", *draw(80, gap=2, share=0.1, digits=1)),
    case("worse than chance", *draw(50, gap=-1, digits=1)),
    case("all scores equal", [1, 0, 0, 1, 0], [2.5] * 5),
    case("separated", [0, 0, 1, 1, 1], [-3, -2, 0, 1, 9]),
    case("separated the wrong way round", [1, 1, 0, 0], [-3, -2, 0, 1]),
    case("one row of each label, equal scores", [1, 0], [0, 0]),
    case("only label 1", [1, 1, 1], [0.2, 0.5, 0.9]),
    case("only label 0", [0, 0], [0.5, 0.5]),
    case("integers of one to four digits", rng.integers(0, 2, 40), rng.integers(0, 2000, 40)),
    case("breast cancer, two columns", *cancer([1, 4])),
]
source = f"scikit-learn {sklearn.__version__}, roc_auc_score; null where it has no value"
text = json.dumps({"source": source, "script": "scripts/oracles/roc-auc.py", "cases": cases}, separators=(",", ":"))
TARGET.write_text(text + "\n")
print(f"{len(cases)} cases, {TARGET.stat().st_size} bytes")
