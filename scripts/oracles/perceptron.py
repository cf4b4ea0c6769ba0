"""Writes problems/perceptron/oracle.json: scikit-learn's Perceptron, one epoch at a time, without shuffling.

scikit-learn's own rule corrects where y·score <= 0 too (its hinge loss with threshold 0), with a rate of 1.

Run: python3 scripts/oracles/perceptron.py
"""

import json
from pathlib import Path

import numpy as np
import sklearn
from sklearn.linear_model import Perceptron

TARGET = Path(__file__).parents[2] / "problems" / "perceptron" / "oracle.json"
rng = np.random.default_rng(20261121)


def case(name, X, y, epochs):
    X, y = np.asarray(X, float), np.asarray(y, int)
    model = Perceptron(shuffle=False, eta0=1.0, penalty=None, tol=None)
    w, b, mistakes = np.zeros(X.shape[1]), 0.0, []
    while len(mistakes) < epochs and (not mistakes or mistakes[-1]):
        count = 0
        for i in range(len(X)):  # row by row, so that mistakes can be counted
            model.partial_fit(X[i : i + 1], y[i : i + 1], classes=[-1, 1])
            if not (np.array_equal(model.coef_[0], w) and model.intercept_[0] == b):
                count += 1
            w, b = model.coef_[0].copy(), model.intercept_[0]
        mistakes.append(count)
    if mistakes and mistakes[-1] == 0:
        assert ((X @ w + b) * y > 0).all()
    # A whole run of as many epochs at once agrees.
    if mistakes:
        whole = Perceptron(shuffle=False, eta0=1.0, penalty=None, tol=None, max_iter=len(mistakes))
        if len(set(y)) == 2:
            whole.fit(X, y)
            assert np.array_equal(whole.coef_[0], w) and whole.intercept_[0] == b
    expected = {"weights": w.tolist(), "bias": float(b), "mistakes": mistakes}
    return {"name": name, "input": [X.tolist(), y.tolist(), epochs], "expected": expected}


def draw(n, d, margin=0.3):
    w, rows = rng.normal(size=d), []
    while len(rows) < n:
        x = (rng.normal(size=d) * 64).round() / 64
        if abs(x @ w + 0.5) > margin:
            rows.append(x)
    X = np.array(rows)
    return X, np.where(X @ w + 0.5 > 0, 1, -1)


def flipped(n, d):
    X, y = draw(n, d)
    return X, np.where(rng.random(n) < 0.15, -y, y)


cases = [
    case("separable, two columns", *draw(20, 2), 100),
    case("separable, five columns", *draw(40, 5), 100),
    case("separable, a narrow margin", *draw(30, 3, 0.02), 200),
    case("labels with noise", *flipped(25, 3), 10),
    case("exclusive or", [[0, 0], [0, 1], [1, 0], [1, 1]], [-1, 1, 1, -1], 7),
    case("conjunction, with scores of 0 on the way", [[0, 0], [0, 1], [1, 0], [1, 1]], [-1, -1, -1, 1], 50),
    case("more columns than rows", *draw(4, 9), 30),
    case("only label -1", draw(6, 2)[0], [-1] * 6, 20),
    case("no epochs", [[1, 2]], [1], 0),
]
source = f"scikit-learn {sklearn.__version__}, Perceptron without shuffling"
text = json.dumps({"source": source, "script": "scripts/oracles/perceptron.py", "cases": cases}, separators=(",", ":"))
TARGET.write_text(text + "\n")
print(f"{len(cases)} cases, {TARGET.stat().st_size} bytes")
