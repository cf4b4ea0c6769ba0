"""Writes problems/adam-adamw/oracle.json: moments as weighted sums of all gradients so far, in 50 digits
of Python's decimal, and the steps from them; without decay the parameters are held to scikit-learn's AdamOptimizer.

Run: python3 scripts/oracles/adam-adamw.py
"""

import json
from decimal import Decimal, getcontext
from pathlib import Path

import numpy as np
import sklearn
from sklearn.neural_network._stochastic_optimizers import AdamOptimizer

getcontext().prec = 50
TARGET = Path(__file__).parents[2] / "problems" / "adam-adamw" / "oracle.json"
rng = np.random.default_rng(20261121)


def run(theta, gradients, rate, beta1, beta2, epsilon, decay, decoupled):
    rate, beta1, beta2, epsilon, decay = (Decimal(x) for x in (rate, beta1, beta2, epsilon, decay))
    ends = []
    for j, start in enumerate(theta):
        w, seen, m, v = Decimal(start), [], Decimal(0), Decimal(0)
        for k, row in enumerate(gradients, 1):
            seen.append(Decimal(row[j]) + (0 if decoupled else decay * w))
            weights1 = [(1 - beta1) * beta1 ** (k - i) if k > i else 1 - beta1 for i in range(1, k + 1)]
            weights2 = [(1 - beta2) * beta2 ** (k - i) if k > i else 1 - beta2 for i in range(1, k + 1)]
            m = sum(a * g for a, g in zip(weights1, seen))
            v = sum(a * g * g for a, g in zip(weights2, seen))
            move = (m / sum(weights1)) / ((v / sum(weights2)).sqrt() + epsilon)
            w -= rate * move + (rate * decay * w if decoupled else 0)
        ends.append([float(w), float(m), float(v)])
    theta, m, v = np.array(ends).T.tolist()
    return {"theta": theta, "m": m, "v": v}


def held_to_sklearn(theta, gradients, rate, beta1, beta2, own):
    """Its epsilon is added before the correction, so it is made too small to be seen."""
    parameters = [np.array(theta, float)]
    optimizer = AdamOptimizer(parameters, rate, beta1, beta2, 1e-30)
    for row in gradients:
        optimizer.update_params(parameters, [np.array(row)])
    assert np.allclose(parameters[0], own, rtol=1e-7, atol=1e-9), (parameters[0], own)


def case(name, theta, gradients, rate=0.01, beta1=0.9, beta2=0.999, epsilon=1e-8, decay=0.0, decoupled=False):
    given = [np.asarray(theta, float).tolist(), np.asarray(gradients, float).tolist(), rate, beta1, beta2, epsilon, decay, decoupled]
    expected = run(*given)
    if decay == 0 and epsilon <= 1e-8 and np.abs(gradients).min() > 1e-2:
        held_to_sklearn(*given[:5], expected["theta"])
    return {"name": name, "input": given, "expected": expected}


def normal(*shape):
    return rng.normal(size=shape).round(6)


def away_from_zero(*shape):
    values = normal(*shape)
    return (values + np.sign(values) * 0.1).round(6)


cases = [
    case("no decay", normal(4), away_from_zero(10, 4)),
    case("no decay, short memories", normal(3), away_from_zero(20, 3), rate=0.1, beta1=0.5, beta2=0.8),
    case("decoupled decay", normal(4), normal(12, 4), decay=0.1, decoupled=True),
    case("decay as a penalty", normal(4), normal(12, 4), decay=0.1),
    case("a strong decoupled decay", normal(2), normal(15, 2), rate=0.3, decay=0.5, decoupled=True),
    case("a large epsilon", normal(3), normal(8, 3), epsilon=0.5),
    case("gradients of all sizes", normal(5), (normal(10, 5) * [1e-8, 1e-4, 1, 1e3, 1e6]), decay=0.01, decoupled=True),
    case("no memory", normal(2), normal(5, 2), beta1=0.0, beta2=0.0),
    case("sparse gradients", normal(4), normal(20, 4) * (rng.random((20, 4)) < 0.2)),
    case("one step", [1], [[2]], rate=0.5, beta1=0.5, beta2=0.75, epsilon=0.5),
]
source = f"Python's decimal in 50 digits, moments as sums; scikit-learn {sklearn.__version__}, AdamOptimizer, without decay"
script = "scripts/oracles/adam-adamw.py"
text = json.dumps({"source": source, "script": script, "cases": cases}, separators=(",", ":"))
TARGET.write_text(text + "\n")
print(f"{len(cases)} cases, {TARGET.stat().st_size} bytes")
