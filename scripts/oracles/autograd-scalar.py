"""Oracle of autograd-scalar: values by mpmath with 60 digits, derivatives by central differences.

No derivative is written down here and no graph is sorted: each node is a function that asks its arguments, and the derivative by a node comes of
moving its value by 1e-20. The kink of ReLU at 0 is left out, there the statement says the slope.

Run: python3 scripts/oracles/autograd-scalar.py > problems/autograd-scalar/oracle.json
"""

import json
import random

import mpmath as mp

mp.mp.dps = 60
rng = random.Random(20261121)
STEP = mp.mpf("1e-20")

functions = {
    "add": lambda c, a, b: a + b,
    "mul": lambda c, a, b: a * b,
    "pow": lambda c, a: mp.power(a, c),
    "exp": lambda c, a: mp.exp(a),
    "tanh": lambda c, a: mp.tanh(a),
    "relu": lambda c, a: max(a, mp.mpf(0)),
}


def evaluate(ops, args, constants, moved=None, by=0):
    """All values; that of one node may be moved."""
    known = {}

    def value(i):
        if i not in known:
            constant = mp.mpf(constants[i])
            known[i] = constant if ops[i] == "leaf" else functions[ops[i]](constant, *(value(arg) for arg in args[i]))
            if i == moved:
                known[i] += by
        return known[i]

    return [value(i) for i in range(len(ops))]


def case(name, nodes, root=None):
    """Nodes are (op, args, constant), in an order in which arguments come first; they are shuffled here."""
    n = len(nodes)
    root = n - 1 if root is None else root
    place = rng.sample(range(n), n)
    ops, args, constants = [None] * n, [None] * n, [0] * n
    for i, (op, of, constant) in enumerate(nodes):
        ops[place[i]], args[place[i]], constants[place[i]] = op, [place[arg] for arg in of], constant
    top = place[root]
    grads = []
    for i in range(n):
        above, below = (evaluate(ops, args, constants, i, sign * STEP)[top] for sign in (1, -1))
        grads.append(float((above - below) / (2 * STEP)))
    values = [float(value) for value in evaluate(ops, args, constants)]
    return {
        "name": name,
        "input": [ops, args, constants, top],
        "expected": {"values": values, "grads": grads},
    }


def leaf(value):
    return ("leaf", [], value)


def drawn(leaves, operations):
    nodes = [leaf(round(rng.gauss(0, 1), 3)) for _ in range(leaves)]
    while len(nodes) < leaves + operations:
        op = rng.choice(["add", "mul", "tanh", "relu", "pow"])
        of = [rng.randrange(len(nodes)) for _ in range(2 if op in ("add", "mul") else 1)]
        nodes.append((op, of, 2 if op == "pow" else 0))
        # What has grown too large is put through tanh before anything uses it.
        if abs(evaluate(*map(list, zip(*nodes)))[-1]) > 3:
            nodes.append(("tanh", [len(nodes) - 1], 0))
    return nodes


# micrograd's first example, README of github.com/karpathy/micrograd, with what it needs of it.
example = [
    leaf(-4.0),
    leaf(2.0),
    ("add", [0, 1], 0),
    ("mul", [0, 1], 0),
    ("pow", [1], 3),
    ("add", [3, 4], 0),
    ("add", [5, 2], 0),
    ("relu", [6], 0),
    ("pow", [7], 2),
    ("exp", [1], 0),
    ("pow", [9], -0.5),
    ("add", [8, 10], 0),
]
cases = [
    case("products and powers", example[:6]),
    case("all but the unreachable", example, root=5),
    case("a square of a product", [leaf(3), leaf(-2), ("mul", [0, 1], 0), ("pow", [2], 2)]),
    case("x times x", [leaf(-1.5), ("mul", [0, 0], 0), ("mul", [1, 1], 0)]),
    case("exp and a broken power", [leaf(0.7), ("exp", [0], 0), ("pow", [1], -1.5), ("mul", [2, 0], 0)]),
    case("a neuron", [leaf(2), leaf(-3), leaf(0.5), ("mul", [0, 1], 0), ("add", [3, 2], 0), ("tanh", [4], 0)]),
    *(case(f"drawn, {size} operations", drawn(4, size)) for size in (5, 10, 15, 20, 30)),
    case("a root in the middle", drawn(4, 20), root=14),
]
source = f"mpmath {mp.__version__}, 60 digits, derivatives by central differences"
print(json.dumps({"source": source, "script": "scripts/oracles/autograd-scalar.py", "cases": cases}))
