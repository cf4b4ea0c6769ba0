"""Writes problems/random-forest/oracle.json: the forest of the statement, written in Python. No library draws in the stated
order, so the draws are made here (Mulberry32, the problem's random source). Every split is searched by counting anew for
each threshold, in fractions, and its impurity held to that of scikit-learn's best split of the same rows and columns.

Run: python3 scripts/oracles/random-forest.py
"""

import json
from collections import Counter
from fractions import Fraction
from pathlib import Path

import numpy as np
import sklearn
from sklearn.datasets import load_iris, load_wine, make_blobs, make_moons
from sklearn.tree import DecisionTreeClassifier

TARGET = Path(__file__).parents[2] / "problems" / "random-forest" / "oracle.json"
data = np.random.default_rng(20261121)
MASK = 0xFFFFFFFF


def mulberry32(state):
    while True:
        state = (state + 0x6D2B79F5) & MASK
        t = ((state ^ (state >> 15)) * (state | 1)) & MASK
        t = ((t + ((t ^ (t >> 7)) * (t | 61))) & MASK) ^ t
        yield ((t ^ (t >> 14)) & MASK) / 2**32


def gini(labels):
    return 1 - sum(Fraction(count, len(labels)) ** 2 for count in Counter(labels).values())


def best_split(X, y, rows, columns):
    best = None
    for column in sorted(columns):
        values = sorted({X[i][column] for i in rows})
        for a, b in zip(values, values[1:]):
            threshold = (a + b) / 2
            left = [y[i] for i in rows if X[i][column] <= threshold]
            right = [y[i] for i in rows if X[i][column] > threshold]
            impurity = (len(left) * gini(left) + len(right) * gini(right)) / len(rows)
            if best is None or impurity < best[0]:
                best = impurity, column, threshold
    held_to_sklearn(best, X, y, rows, columns)
    return best and best[1:]


def held_to_sklearn(best, X, y, rows, columns):
    part = np.array([[X[i][j] for j in columns] for i in rows])
    tree = DecisionTreeClassifier(max_depth=1).fit(part, [y[i] for i in rows]).tree_
    assert (tree.node_count == 1) == (best is None)
    if best is not None:
        below = tree.weighted_n_node_samples[1:] @ tree.impurity[1:] / len(rows)
        assert abs(below - float(best[0])) < 1e-9, "scikit-learn found another impurity"


def majority(labels):
    counts = Counter(labels)
    return min(label for label in counts if counts[label] == max(counts.values()))


class Forest:
    def __init__(self, trees, max_depth, max_features, seed):
        self.trees, self.max_depth, self.max_features = trees, max_depth, max_features
        self.rng = mulberry32(seed)

    def fit(self, X, y):
        n = len(y)
        self.forest = []
        for _ in range(self.trees):
            bag = [int(next(self.rng) * n) for _ in range(n)]
            self.forest.append(self.grow(X, y, bag, 0))

    def grow(self, X, y, rows, depth):
        labels = [y[i] for i in rows]
        if depth == self.max_depth or len(set(labels)) == 1:
            return majority(labels)
        columns = list(range(len(X[0])))
        for k in range(self.max_features):
            j = k + int(next(self.rng) * (len(columns) - k))
            columns[k], columns[j] = columns[j], columns[k]
        split = best_split(X, y, rows, columns[: self.max_features])
        if split is None:
            return majority(labels)
        column, threshold = split
        left = self.grow(X, y, [i for i in rows if X[i][column] <= threshold], depth + 1)
        right = self.grow(X, y, [i for i in rows if X[i][column] > threshold], depth + 1)
        return column, threshold, left, right

    def vote(self, tree, x):
        while isinstance(tree, tuple):
            column, threshold, left, right = tree
            tree = left if x[column] <= threshold else right
        return tree

    def votes(self, Q):
        return [[self.vote(tree, x) for tree in self.forest] for x in Q]

    def predict(self, Q):
        return [majority(votes) for votes in self.votes(Q)]


def case(name, settings, seed, X, y):
    X, y = np.round(np.asarray(X, float) * 64) / 64, np.asarray(y, int)
    n = len(y) * 2 // 3
    X, y, Q = X[:n].tolist(), y[:n].tolist(), X[n:].tolist()
    forest = Forest(*settings, seed)
    forest.fit(X, y)
    calls = [["new", *settings, {"$rng": seed}], ["fit", X, y], ["votes", Q], ["predict", Q]]
    return {"name": name, "input": calls, "expected": [None, None, forest.votes(Q), forest.predict(Q)]}


def some(dataset, rows):
    X, y = dataset
    chosen = data.permutation(len(y))[:rows]
    return X[chosen], y[chosen]


def blobs(n, d, k, spread):
    return make_blobs(n, d, centers=k, cluster_std=spread, random_state=int(data.integers(2**31)))


cases = [
    case("iris", (7, 3, 2), 1, *some(load_iris(return_X_y=True), 75)),
    case("wine", (5, 4, 3), 2, *some(load_wine(return_X_y=True), 60)),
    case("three groups that overlap", (9, 3, 1), 3, *blobs(60, 3, 3, 5)),
    case("deep trees", (4, 20, 2), 4, *blobs(60, 4, 4, 8)),
    case("two half circles", (9, 5, 1), 5, *make_moons(60, noise=0.25, random_state=7)),
    case("small whole numbers", (6, 4, 2), 6, data.integers(0, 4, (45, 3)), data.integers(0, 3, 45)),
    case("bagging", (4, 3, 3), 7, *blobs(45, 3, 3, 5)),
    case("no splits", (5, 0, 1), 8, data.normal(size=(9, 2)), data.integers(0, 3, 9)),
    case("a constant column", (6, 2, 1), 9, np.column_stack([np.full(30, 7), data.normal(size=30)]), data.integers(0, 2, 30)),
    case("labels far apart", (4, 2, 1), 4294967295, data.normal(size=(30, 2)), data.choice([-40, 7, 100_000], 30)),
]
source = f"the stated algorithm in Python, in fractions; each split held to scikit-learn {sklearn.__version__}"
text = json.dumps({"source": source, "script": "scripts/oracles/random-forest.py", "cases": cases}, separators=(",", ":"))
TARGET.write_text(text + "\n")
print(f"{len(cases)} cases, {TARGET.stat().st_size} bytes")
