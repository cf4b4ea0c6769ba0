"""Oracle of activations-fwd-bwd: mpmath with 60 digits, slopes by central differences.

No derivative is written down here: a step of 1e-20 leaves an error of about 1e-38 times the third derivative. The kinks of
ReLU and leaky ReLU at 0 are left out, there the statement says the slope.

Run: python3 scripts/oracles/activations-fwd-bwd.py > problems/activations-fwd-bwd/oracle.json
"""

import json
import random

import mpmath as mp

mp.mp.dps = 60
rng = random.Random(20261121)
STEP = mp.mpf("1e-20")

functions = {
    "relu": lambda x: max(x, mp.mpf(0)),
    "leaky-relu": lambda x: x if x > 0 else x / 100,
    "sigmoid": lambda x: 1 / (1 + mp.exp(-x)),
    "tanh": lambda x: mp.sinh(x) / mp.cosh(x),
    "gelu": lambda x: x / 2 * (1 + mp.tanh(mp.sqrt(2 / mp.pi) * (x + mp.mpf("0.044715") * x**3))),
}


def case(name, kind, x):
    f = functions[kind]
    dy = [round(rng.gauss(0, 2), 4) for _ in x]
    exact = [mp.mpf(value) for value in x]
    slopes = [(f(at + STEP) - f(at - STEP)) / (2 * STEP) for at in exact]
    expected = {
        "y": [float(f(at)) for at in exact],
        "dx": [float(mp.mpf(g) * slope) for g, slope in zip(dy, slopes)],
    }
    return {"name": f"{kind}, {name}", "input": [kind, x, dy], "expected": expected}


cases = []
for kind in functions:
    cases.append(case("around 0", kind, [round(rng.gauss(0, 2), 4) for _ in range(20)]))
    cases.append(case("far from 0", kind, [-1000, 1000, -709.9, 709.9, -355.5, 355.5, -40, 40, -19, 19, -6, 6]))
    if "relu" not in kind:
        cases.append(case("at 0", kind, [0.0, 1e-9, -1e-9, 1e-3, -1e-3]))

source = f"mpmath {mp.__version__}, 60 digits, slopes by central differences"
print(json.dumps({"source": source, "script": "scripts/oracles/activations-fwd-bwd.py", "cases": cases}))
