"""Writes problems/q-learning/oracle.json. Where every action is random, the step size is 1 and there are many steps, the
values are the fixed point of the Bellman equation, found by value iteration. Elsewhere NumPy, with Mulberry32 for draws.

Run: python3 scripts/oracles/q-learning.py
"""

import json
from pathlib import Path

import numpy as np

TARGET = Path(__file__).parents[2] / "problems" / "q-learning" / "oracle.json"
MASK = 0xFFFFFFFF
rng = np.random.default_rng(20261121)


def mulberry32(state):
    """Tommy Ettinger's generator, public domain, as the sandbox's rng."""
    while True:
        state = (state + 0x6D2B79F5) & MASK
        t = ((state ^ (state >> 15)) * (1 | state)) & MASK
        t = ((t + (((t ^ (t >> 7)) * (61 | t)) & MASK)) & MASK) ^ t
        yield ((t ^ (t >> 14)) & MASK) / 2**32


def by_steps(next, reward, terminal, Q, steps, alpha, gamma, epsilon, seed):
    Q, draws, s = Q.copy(), mulberry32(seed), 0
    for _ in range(steps):
        if builtin_next(draws) < epsilon:
            b = int(builtin_next(draws) * Q.shape[1])
        else:
            b = int(np.argmax(Q[s]))  # the first of equal ones
            assert np.sum(Q[s] > Q[s, b] - 1e-7) == 1 or np.ptp(Q[s][Q[s] > Q[s, b] - 1e-7]) == 0, "a near tie"
        to = next[s, b]
        target = reward[s, b] + (0 if terminal[to] else gamma * Q[to].max())
        Q[s, b] = (1 - alpha) * Q[s, b] + alpha * target
        s = 0 if terminal[to] else to
    return Q


def by_value_iteration(next, reward, terminal, Q, steps, alpha, gamma, epsilon, seed):
    assert alpha == 1 and epsilon == 1
    kept, fixed = Q, np.where(terminal[:, None], 0.0, Q)
    for _ in range(5000):
        fixed = np.where(terminal[:, None], 0.0, reward + gamma * fixed.max(axis=1)[next])
    return np.where(terminal[:, None], kept, fixed)


builtin_next = next


def case(name, answer, s, a, steps, alpha, gamma, epsilon, seed, ends=(), zeros=True):
    to = rng.integers(0, s, (s, a))
    to[:, 0] = np.minimum(np.arange(s) + 1, s - 1)  # every state can be reached
    if answer is by_value_iteration:  # and left again, so that each is visited often
        to[:, -1] = 0
    reward = rng.normal(0, 2, (s, a)).round(3)
    terminal = np.isin(np.arange(s), ends)
    Q = np.zeros((s, a)) if zeros else rng.normal(0, 3, (s, a)).round(3)
    expected = answer(to, reward, terminal, Q, steps, alpha, gamma, epsilon, seed)
    tables = [to.tolist(), reward.tolist(), terminal.tolist(), Q.tolist()]
    return {"name": name, "input": [*tables, steps, alpha, gamma, epsilon, {"$rng": seed}], "expected": expected.tolist()}


cases = [
    case("Bellman equation, two states", by_value_iteration, 2, 2, 500, 1, 0.5, 1, 1),
    case("Bellman equation, an end", by_value_iteration, 4, 3, 5000, 1, 0.8, 1, 2, ends=[3], zeros=False),
    case("Bellman equation, two ends", by_value_iteration, 6, 3, 9000, 1, 0.5, 1, 3, ends=[4, 5], zeros=False),
    case("Bellman equation, no end", by_value_iteration, 5, 3, 9000, 1, 0.7, 1, 4),
    case("random actions", by_steps, 5, 3, 200, 0.3, 0.9, 1, 5, ends=[4]),
    case("greedy actions", by_steps, 5, 3, 60, 0.3, 0.9, 0, 6, ends=[4]),
    case("some random actions", by_steps, 6, 4, 300, 0.1, 0.95, 0.2, 7, ends=[5]),
    case("values to start with", by_steps, 6, 3, 150, 0.5, 0.9, 0.3, 8, ends=[2, 5], zeros=False),
    case("no discount", by_steps, 5, 3, 80, 0.25, 1, 0.5, 9, ends=[1, 4], zeros=False),
    case("no steps", by_steps, 3, 2, 0, 0.5, 0.5, 0.5, 10, ends=[2], zeros=False),
    case("one state, one action", by_steps, 1, 1, 12, 0.5, 0.5, 0.5, 11, zeros=False),
]
source = f"value iteration and epsilon-greedy steps in NumPy {np.__version__}"
text = json.dumps({"source": source, "script": "scripts/oracles/q-learning.py", "cases": cases}, separators=(",", ":"))
TARGET.write_text(text + "\n")
print(f"{len(cases)} cases, {TARGET.stat().st_size} bytes")
