"""Writes problems/best-split-numeric/oracle.json: the root of a scikit-learn tree with one split.

The problem accepts any of several best splits, so ties do not matter. scikit-learn stores X in single precision: values
are multiples of 1/64. Where it makes no split (equal rows) the answer is null. It makes none of pure rows either, and
such cases are left out.

Run: python3 scripts/oracles/best-split-numeric.py
"""

import json
from pathlib import Path

import numpy as np
import sklearn
from sklearn.datasets import load_breast_cancer, load_iris, load_wine, make_blobs, make_moons
from sklearn.tree import DecisionTreeClassifier

TARGET = Path(__file__).parents[2] / "problems" / "best-split-numeric" / "oracle.json"
rng = np.random.default_rng(20261121)


def root(X, y):
    tree = DecisionTreeClassifier(max_depth=1, random_state=0).fit(X, y).tree_
    if tree.node_count == 1:
        return None
    left, right = tree.children_left[0], tree.children_right[0]
    share, impurity = tree.n_node_samples / tree.n_node_samples[0], tree.impurity
    gain = impurity[0] - share[left] * impurity[left] - share[right] * impurity[right]
    return {"feature": int(tree.feature[0]), "threshold": float(tree.threshold[0]), "gain": float(gain)}


def case(name, X, y):
    X = np.round(np.asarray(X, float) * 64) / 64
    y = np.asarray(y, int)
    return {"name": name, "input": [X.tolist(), y.tolist()], "expected": root(X, y)}


def seed():
    return int(rng.integers(2**31))


def some(data, rows, columns=None):
    X, y = data
    chosen = rng.permutation(len(y))[:rows]
    return X[chosen][:, columns if columns is not None else slice(None)], y[chosen]


cases = [
    case("iris", *some(load_iris(return_X_y=True), 60)),
    case("wine", *some(load_wine(return_X_y=True), 40)),
    case("breast cancer, five columns", *some(load_breast_cancer(return_X_y=True), 60, [0, 1, 4, 8, 24])),
    case("three groups", *make_blobs(50, 3, centers=3, cluster_std=4, random_state=seed())),
    case("two half circles", *make_moons(60, noise=0.2, random_state=seed())),
    case("small whole numbers", rng.integers(0, 4, (40, 3)), rng.integers(0, 3, 40)),
    case("one column", rng.normal(size=(25, 1)), rng.integers(0, 2, 25)),
    case("labels far apart", rng.normal(size=(30, 2)), rng.choice([-40, 7, 100_000], 30)),
    case("more columns than rows", rng.normal(size=(8, 12)), [0, 1, 0, 1, 1, 2, 2, 0]),
    case("two rows", [[3, 1], [3, 2]], [4, 9]),
    case("equal rows", [[3, 1]] * 5, [0, 1, 0, 1, 2]),
    case("a constant column", np.column_stack([np.full(20, 7), rng.normal(size=20)]), rng.integers(0, 2, 20)),
]
source = f"scikit-learn {sklearn.__version__}, root of a DecisionTreeClassifier"
text = json.dumps({"source": source, "script": "scripts/oracles/best-split-numeric.py", "cases": cases}, separators=(",", ":"))
TARGET.write_text(text + "\n")
print(f"{len(cases)} cases, {TARGET.stat().st_size} bytes")
