import json


def close(expected, actual):
    if isinstance(expected, list):
        return len(expected) == len(actual) and all(close(e, a) for e, a in zip(expected, actual))
    if isinstance(expected, dict):
        return all(close(value, actual[key]) for key, value in expected.items())
    return abs(expected - actual) <= 1e-9 + 1e-6 * abs(expected)


def judge(source, text):
    scope = {}
    exec(source, scope)
    for case in json.loads(text):
        if not close(case['expected'], scope['kmeans'](*case['input'])):
            return 'Wrong answer'
    return 'Accepted'
