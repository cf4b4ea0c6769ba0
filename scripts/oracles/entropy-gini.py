"""Writes problems/entropy-gini/oracle.json: scikit-learn's impurity of the root of a tree, and SciPy's entropy, which must
agree. An empty list has neither; both measures are 0 there by definition.

Run: python3 scripts/oracles/entropy-gini.py
"""

import json
from pathlib import Path

import numpy as np
import scipy
import sklearn
from scipy.stats import entropy
from sklearn.datasets import load_digits, load_iris, load_wine
from sklearn.tree import DecisionTreeClassifier

TARGET = Path(__file__).parents[2] / "problems" / "entropy-gini" / "oracle.json"
rng = np.random.default_rng(20261121)


def of_root(criterion, labels):
    """A tree of one node: its impurity is that of all labels."""
    X = np.zeros((len(labels), 1))
    return float(DecisionTreeClassifier(criterion=criterion).fit(X, labels).tree_.impurity[0])


def case(name, labels):
    labels = np.asarray(labels, int)
    if len(labels) == 0:
        return {"name": name, "input": [[]], "expected": {"entropy": 0, "gini": 0}}
    expected = {"entropy": of_root("entropy", labels), "gini": of_root("gini", labels)}
    counts = np.unique(labels, return_counts=True)[1]
    assert abs(entropy(counts, base=2) - expected["entropy"]) < 1e-12, "SciPy says otherwise"
    return {"name": name, "input": [labels.tolist()], "expected": expected}


cases = [
    case("no labels", []),
    case("one label", [7]),
    case("equal labels", [3] * 9),
    case("three of four", [1, 0, 1, 1]),
    case("all differ", rng.permutation(50) - 25),
    case("two labels", rng.integers(0, 2, 40)),
    case("six labels with gaps", rng.choice([-100, -3, 0, 2, 7, 5000], 80)),
    case("few of many", rng.geometric(0.4, 120)),
    case("one in a thousand", np.eye(1, 1000, 17, dtype=int)[0]),
    case("a thousand labels", rng.integers(0, 1000, 2000)),
    case("iris, rows that are neither first nor last", load_iris().target[20:120]),
    case("wine", load_wine().target),
    case("digits", load_digits().target[:300]),
]
source = f"scikit-learn {sklearn.__version__}, impurity of a root; SciPy {scipy.__version__}, entropy"
text = json.dumps({"source": source, "script": "scripts/oracles/entropy-gini.py", "cases": cases}, separators=(",", ":"))
TARGET.write_text(text + "\n")
print(f"{len(cases)} cases, {TARGET.stat().st_size} bytes")
