// Kernels of machine learning as people write them in an interview, for measuring what counting costs.

export interface Kernel {
	readonly name: string;
	/** A function expression of no argument: some tens of milliseconds of work. */
	readonly code: string;
}

const random = `let state = 7; const random = () => (state = (state * 1103515245 + 12345) % 2147483648) / 2147483648;
const vector = (n) => Array.from({ length: n }, random);
const matrix = (n, d) => Array.from({ length: n }, () => vector(d));`;

/** Data made outside of what is timed. */
const kernel = (name: string, data: string, body: string): Kernel => ({
	name,
	code: `(() => { ${random} ${data}; return () => { ${body} }; })()`,
});

export const kernels: readonly Kernel[] = [
	kernel(
		'matrix product',
		'const A = matrix(60, 60), B = matrix(60, 60)',
		`const C = [];
		for (let i = 0; i < 60; i++) {
			const row = new Array(60).fill(0);
			for (let j = 0; j < 60; j++) { let sum = 0; for (let k = 0; k < 60; k++) sum += A[i][k] * B[k][j]; row[j] = sum; }
			C.push(row);
		}
		return C;`,
	),
	kernel(
		'pairwise distances',
		'const X = matrix(150, 8)',
		'return X.map((a) => X.map((b) => Math.sqrt(a.reduce((sum, v, j) => sum + (v - b[j]) ** 2, 0))));',
	),
	kernel(
		'k-means step',
		'const X = matrix(1500, 4), C = matrix(8, 4)',
		`const sums = C.map((c) => c.map(() => 0)), counts = C.map(() => 0);
		for (const x of X) {
			let best = 0, least = Infinity;
			for (let k = 0; k < C.length; k++) {
				let d = 0;
				for (let j = 0; j < x.length; j++) d += (x[j] - C[k][j]) ** 2;
				if (d < least) { least = d; best = k; }
			}
			counts[best]++;
			for (let j = 0; j < x.length; j++) sums[best][j] += x[j];
		}
		return sums.map((s, k) => s.map((v) => v / Math.max(1, counts[k])));`,
	),
	kernel(
		'logistic gradient',
		'const X = matrix(2000, 10), y = vector(2000).map((v) => v < 0.5 ? 0 : 1), w = vector(10)',
		`const g = w.map(() => 0);
		X.forEach((x, i) => {
			const z = x.reduce((sum, v, j) => sum + v * w[j], 0);
			const p = 1 / (1 + Math.exp(-z));
			x.forEach((v, j) => { g[j] += (p - y[i]) * v / X.length; });
		});
		return g;`,
	),
	kernel(
		'tree split scan',
		'const X = matrix(600, 6), y = vector(600).map((v) => Math.floor(v * 3))',
		`let best = { gain: -1 };
		for (let j = 0; j < 6; j++) {
			const order = X.map((_, i) => i).sort((a, b) => X[a][j] - X[b][j]);
			const left = [0, 0, 0], right = [0, 0, 0];
			for (const i of order) right[y[i]]++;
			for (let i = 1; i < order.length; i++) {
				left[y[order[i - 1]]]++; right[y[order[i - 1]]]--;
				const gini = (c, n) => 1 - c.reduce((sum, v) => sum + (v / n) ** 2, 0);
				const gain = 1 - (i * gini(left, i) + (600 - i) * gini(right, 600 - i)) / 600;
				if (gain > best.gain) best = { gain, j, at: X[order[i]][j] };
			}
		}
		return best;`,
	),
	kernel(
		'attention',
		'const Q = matrix(48, 16), K = matrix(48, 16), V = matrix(48, 16)',
		`const dot = (a, b) => { let sum = 0; for (let i = 0; i < a.length; i++) sum += a[i] * b[i]; return sum; };
		return Q.map((q) => {
			const scores = K.map((k) => dot(q, k) / 4), top = Math.max(...scores);
			const e = scores.map((s) => Math.exp(s - top)), total = e.reduce((a, b) => a + b);
			return V[0].map((_, j) => e.reduce((sum, w, i) => sum + w / total * V[i][j], 0));
		});`,
	),
	kernel(
		'convolution',
		'const image = matrix(64, 64), K = matrix(5, 5)',
		`const out = [];
		for (let i = 0; i + 5 <= 64; i++) {
			const row = [];
			for (let j = 0; j + 5 <= 64; j++) {
				let sum = 0;
				for (let a = 0; a < 5; a++) for (let b = 0; b < 5; b++) sum += image[i + a][j + b] * K[a][b];
				row.push(sum);
			}
			out.push(row);
		}
		return out;`,
	),
	kernel(
		'edit distance',
		"const a = vector(300).map((v) => 'abcd'[Math.floor(v * 4)]).join(''), b = vector(300).map((v) => 'abcd'[Math.floor(v * 4)]).join('')",
		`let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
		for (let i = 1; i <= a.length; i++) {
			const row = [i];
			for (let j = 1; j <= b.length; j++)
				row[j] = Math.min(previous[j] + 1, row[j - 1] + 1, previous[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
			previous = row;
		}
		return previous[b.length];`,
	),
	kernel(
		'sorting',
		'const x = vector(6000)',
		'const a = [...x].sort((p, q) => p - q), b = [...x].sort(), c = Float64Array.from(x).sort(); return a[7] + b[7] + c[7];',
	),
	kernel(
		'objects and maps',
		"const words = vector(8000).map((v) => 'w' + Math.floor(v * 500))",
		`const counts = new Map(), byFirst = {};
		for (const word of words) {
			counts.set(word, (counts.get(word) ?? 0) + 1);
			const { length, [1]: first } = word;
			(byFirst[first] ??= []).push({ word, length });
		}
		return [...counts].map(([word, count]) => ({ word, count })).filter(({ count }) => count > 2).length + Object.keys(byFirst).length;`,
	),
	kernel(
		'typed arrays',
		'const x = Float64Array.from(vector(20000))',
		`const y = new Float64Array(x.length);
		for (let t = 0; t < 4; t++) for (let i = 1; i + 1 < x.length; i++) y[i] = (x[i - 1] + x[i] + x[i + 1]) / 3;
		return y[5] + y.slice(5, 900).length + x.subarray(3).length;`,
	),
	kernel('recursion', '', 'const fib = (n) => n < 2 ? n : fib(n - 1) + fib(n - 2); return fib(20);'),
	kernel(
		'rows made and thrown away',
		'const X = matrix(400, 12)',
		`let out = X;
		for (let t = 0; t < 4; t++) {
			const means = out[0].map((_, j) => out.reduce((sum, row) => sum + row[j], 0) / out.length);
			out = out.map((row) => row.map((v, j) => v - means[j])).map((row) => [...row.slice(1), row[0]]);
		}
		return out;`,
	),
];
