# The kernels of sandbox-kernels.ts as people write them in Python without a library, on the same numbers.
import math

state = 7


def random():
    global state
    state = (state * 1103515245 + 12345) % 2147483648
    return state / 2147483648


def vector(n):
    return [random() for _ in range(n)]


def matrix(n, d):
    return [vector(d) for _ in range(n)]


def matrix_product():
    A, B = matrix(60, 60), matrix(60, 60)

    def run():
        C = []
        for i in range(60):
            row = [0] * 60
            for j in range(60):
                total = 0
                for k in range(60):
                    total += A[i][k] * B[k][j]
                row[j] = total
            C.append(row)
        return C

    return run


def pairwise_distances():
    X = matrix(150, 8)
    return lambda: [[math.sqrt(sum((v - b[j]) ** 2 for j, v in enumerate(a))) for b in X] for a in X]


def k_means_step():
    X, C = matrix(1500, 4), matrix(8, 4)

    def run():
        sums = [[0] * len(c) for c in C]
        counts = [0] * len(C)
        for x in X:
            best, least = 0, math.inf
            for k in range(len(C)):
                d = 0
                for j in range(len(x)):
                    d += (x[j] - C[k][j]) ** 2
                if d < least:
                    least, best = d, k
            counts[best] += 1
            for j in range(len(x)):
                sums[best][j] += x[j]
        return [[v / max(1, counts[k]) for v in s] for k, s in enumerate(sums)]

    return run


def logistic_gradient():
    X = matrix(2000, 10)
    y = [0 if v < 0.5 else 1 for v in vector(2000)]
    w = vector(10)

    def run():
        g = [0] * len(w)
        for i, x in enumerate(X):
            z = sum(v * w[j] for j, v in enumerate(x))
            p = 1 / (1 + math.exp(-z))
            for j, v in enumerate(x):
                g[j] += (p - y[i]) * v / len(X)
        return g

    return run


def tree_split_scan():
    X = matrix(600, 6)
    y = [math.floor(v * 3) for v in vector(600)]

    def gini(c, n):
        return 1 - sum((v / n) ** 2 for v in c)

    def run():
        best = {'gain': -1}
        for j in range(6):
            order = sorted(range(600), key=lambda i: X[i][j])
            left, right = [0, 0, 0], [0, 0, 0]
            for i in order:
                right[y[i]] += 1
            for i in range(1, 600):
                left[y[order[i - 1]]] += 1
                right[y[order[i - 1]]] -= 1
                gain = 1 - (i * gini(left, i) + (600 - i) * gini(right, 600 - i)) / 600
                if gain > best['gain']:
                    best = {'gain': gain, 'j': j, 'at': X[order[i]][j]}
        return best

    return run


def attention():
    Q, K, V = matrix(48, 16), matrix(48, 16), matrix(48, 16)

    def dot(a, b):
        total = 0
        for i in range(len(a)):
            total += a[i] * b[i]
        return total

    def row(q):
        scores = [dot(q, k) / 4 for k in K]
        top = max(scores)
        e = [math.exp(s - top) for s in scores]
        total = sum(e)
        return [sum(w / total * V[i][j] for i, w in enumerate(e)) for j in range(16)]

    return lambda: [row(q) for q in Q]


def convolution():
    image, K = matrix(64, 64), matrix(5, 5)

    def run():
        out = []
        for i in range(60):
            row = []
            for j in range(60):
                total = 0
                for a in range(5):
                    for b in range(5):
                        total += image[i + a][j + b] * K[a][b]
                row.append(total)
            out.append(row)
        return out

    return run


def edit_distance():
    a = ''.join('abcd'[math.floor(v * 4)] for v in vector(300))
    b = ''.join('abcd'[math.floor(v * 4)] for v in vector(300))

    def run():
        previous = list(range(len(b) + 1))
        for i in range(1, len(a) + 1):
            row = [i]
            for j in range(1, len(b) + 1):
                change = 0 if a[i - 1] == b[j - 1] else 1
                row.append(min(previous[j] + 1, row[j - 1] + 1, previous[j - 1] + change))
            previous = row
        return previous[len(b)]

    return run


def sorting():
    x = vector(6000)
    return lambda: sorted(x)[7] + sorted(x, key=str)[7] + sorted(x)[7]


def objects_and_maps():
    words = ['w' + str(math.floor(v * 500)) for v in vector(8000)]

    def run():
        counts, by_first = {}, {}
        for word in words:
            counts[word] = counts.get(word, 0) + 1
            by_first.setdefault(word[1], []).append({'word': word, 'length': len(word)})
        kept = [{'word': word, 'count': count} for word, count in counts.items()]
        return len([one for one in kept if one['count'] > 2]) + len(by_first)

    return run


kernels = {
    'matrix product': matrix_product,
    'pairwise distances': pairwise_distances,
    'k-means step': k_means_step,
    'logistic gradient': logistic_gradient,
    'tree split scan': tree_split_scan,
    'attention': attention,
    'convolution': convolution,
    'edit distance': edit_distance,
    'sorting': sorting,
    'objects and maps': objects_and_maps,
}
