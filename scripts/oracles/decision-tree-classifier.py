"""Oracle of decision-tree-classifier: scikit-learn's own trees.

scikit-learn breaks ties between columns at random. A data set is kept only when 40 random states give the same
predictions, so that no tie matters. Values are multiples of 1/64, because scikit-learn stores X in single precision.

Run: python3 scripts/oracles/decision-tree-classifier.py > problems/decision-tree-classifier/oracle.json
"""

import json

import numpy as np
import sklearn
from sklearn.datasets import make_blobs, make_moons
from sklearn.tree import DecisionTreeClassifier

rng = np.random.default_rng(20261120)


def blobs(n, d, k, spread):
    X, y = make_blobs(n, d, centers=k, cluster_std=spread, random_state=int(rng.integers(2**31)))
    return X, y


def moons(n):
    return make_moons(n, noise=0.2, random_state=int(rng.integers(2**31)))


def small_integers(n, d, k):
    return rng.integers(0, 5, (n, d)), rng.integers(0, k, n)


def exclusive_or(n):
    X = rng.integers(0, 2, (n, 2))
    return X, X[:, 0] ^ X[:, 1]


def sparse_labels(n, d):
    X, y = blobs(n, d, 3, 3)
    return X, np.array([-40, 7, 1000])[y]


def constant_column(n):
    X, y = blobs(n, 2, 2, 3)
    return np.column_stack([np.full(n, 3), X]), y


def predictions(max_depth, min_samples_split, X, y, Q):
    """The predictions, or None when they depend on how ties are broken."""
    found = None
    for state in range(40):
        tree = DecisionTreeClassifier(
            criterion="gini",
            max_depth=max_depth,
            min_samples_split=min_samples_split,
            random_state=state,
        )
        predicted = tree.fit(X, y).predict(Q).tolist()
        if found is not None and predicted != found:
            return None
        found = predicted
    return found


def case(name, make, max_depth, min_samples_split):
    for _ in range(2000):
        X, y = make()
        X = np.round(np.asarray(X, dtype=float) * 64) / 64
        n = len(X) // 2
        predicted = predictions(max_depth, min_samples_split, X[:n], y[:n], X)
        if predicted is not None:
            calls = [
                ["new", max_depth, min_samples_split],
                ["fit", X[:n].tolist(), y[:n].tolist()],
                ["predict", X.tolist()],
            ]
            return {"name": name, "input": calls, "expected": [None, None, predicted]}
    raise SystemExit(f"{name}: every data set has a tie that matters")


cases = [
    case("three groups, two levels", lambda: blobs(60, 2, 3, 2), 2, 2),
    case("three groups that overlap, three levels", lambda: blobs(80, 3, 3, 4), 3, 2),
    case("one column", lambda: blobs(40, 1, 2, 4), 3, 2),
    case("two half circles", lambda: moons(120), 4, 2),
    case("small nodes stay leaves", lambda: blobs(100, 2, 4, 4), 20, 15),
    case("small whole numbers", lambda: small_integers(40, 3, 2), 2, 2),
    case("exclusive or", lambda: exclusive_or(24), 2, 2),
    case("labels far apart", lambda: sparse_labels(50, 2), 3, 2),
    case("a constant column", lambda: constant_column(40), 3, 4),
    case("many columns, one split", lambda: blobs(40, 12, 2, 6), 1, 2),
]

print(
    json.dumps(
        {
            "source": f"scikit-learn {sklearn.__version__}, DecisionTreeClassifier",
            "script": "scripts/oracles/decision-tree-classifier.py",
            "cases": cases,
        }
    )
)
