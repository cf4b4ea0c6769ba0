"""Writes problems/gradient-boosting-regressor/oracle.json: scikit-learn's GradientBoostingRegressor.

scikit-learn breaks ties between columns at random. A data set is kept only when 20 random states give the same
predictions. Values are multiples of 1/64, because scikit-learn stores X in single precision.

Run: python3 scripts/oracles/gradient-boosting-regressor.py
"""

import json
from pathlib import Path

import numpy as np
import sklearn
from sklearn.datasets import load_diabetes, make_friedman1, make_regression
from sklearn.ensemble import GradientBoostingRegressor

TARGET = Path(__file__).parents[2] / "problems" / "gradient-boosting-regressor" / "oracle.json"
rng = np.random.default_rng(20261121)


def seed():
    return int(rng.integers(2**31))


def fitted(settings, X, y, Q):
    """Losses and predictions, or None when they depend on how ties are broken."""
    rounds, rate, depth = settings
    found = None
    for state in range(20):
        model = GradientBoostingRegressor(
            n_estimators=rounds, learning_rate=rate, max_depth=depth, criterion="squared_error", random_state=state
        ).fit(X, y)
        answer = model.train_score_, model.predict(Q)
        if found is not None and not np.allclose(found[1], answer[1], rtol=1e-9, atol=1e-9):
            return None
        found = answer
    staged = GradientBoostingRegressor.staged_predict(model, X)
    assert np.allclose([np.mean((y - p) ** 2) for p in staged], found[0], rtol=1e-9), "no mean squared errors"
    return found


def case(name, settings, make):
    for _ in range(500):
        X, y = make()
        X, y = np.round(np.asarray(X, float) * 64) / 64, np.round(np.asarray(y, float), 4)
        n = len(y) // 2
        found = fitted(settings, X[:n], y[:n], X)
        if found is not None:
            calls = [["new", *settings], ["fit", X[:n].tolist(), y[:n].tolist()], ["predict", X.tolist()]]
            return {"name": name, "input": calls, "expected": [None, found[0].tolist(), found[1].tolist()]}
    raise SystemExit(f"{name}: every data set has a tie that matters")


def diabetes():
    X, y = load_diabetes(return_X_y=True)
    chosen = rng.permutation(len(y))[:80]
    return X[chosen][:, [2, 8]] * 100, y[chosen]


def wave():
    x = rng.uniform(0, 10, (60, 1))
    return x, np.sin(x[:, 0]) + rng.normal(0, 0.1, 60)


cases = [
    case("a wave, stumps", (20, 0.3, 1), wave),
    case("a wave, two levels", (10, 0.5, 2), wave),
    case("a wave, a rate of 1", (3, 1.0, 2), wave),
    case("Friedman's function, stumps", (15, 0.2, 1), lambda: make_friedman1(60, 5, noise=0.5, random_state=seed())),
    case("Friedman's function, two levels", (8, 0.2, 2), lambda: make_friedman1(80, 5, random_state=seed())),
    case("a plane", (12, 0.1, 2), lambda: make_regression(70, 3, noise=5, random_state=seed())),
    case("one round", (1, 0.1, 3), lambda: make_regression(60, 2, noise=1, random_state=seed())),
    case("diabetes, two columns", (10, 0.1, 2), diabetes),
    case("small whole numbers", (6, 0.4, 1), lambda: (rng.integers(0, 6, (40, 2)), rng.normal(size=40))),
    case("targets far from 0", (8, 0.3, 1), lambda: (rng.normal(size=(40, 2)), 5000 + rng.normal(size=40))),
]
source = f"scikit-learn {sklearn.__version__}, GradientBoostingRegressor"
script = "scripts/oracles/gradient-boosting-regressor.py"
text = json.dumps({"source": source, "script": script, "cases": cases}, separators=(",", ":"))
TARGET.write_text(text + "\n")
print(f"{len(cases)} cases, {TARGET.stat().st_size} bytes")
