// Functions of several sizes whose growth is known from their text.
import { list, swept, table, type Known } from './known-growth.ts';

const n = swept(8, 2048, 40);
const m = swept(8, 512, 20);
const d = swept(2, 64, 5);
const k = swept(2, 16, 4);

export const ofSeveralSizes: readonly Known[] = [
	{
		name: 'assign points to centres',
		sizes: { n, k, d },
		input: ({ n, k, d }, random) => [table(n!, d!, random), k!],
		time: 'n·k·d',
		space: 'n + k·d',
		code: `(X, k) => {
			const d = X[0].length, C = Array.from({ length: k }, (_, c) => X[c % X.length].slice());
			const labels = X.map(x => { let best = 0, least = Infinity; for (let c = 0; c < k; c++) { let s = 0; for (let j = 0; j < d; j++) s += (x[j] - C[c][j]) ** 2; if (s < least) { least = s; best = c; } } return best; });
			return { labels, C };
		}`,
	},
	{
		name: 'normal equations',
		sizes: { n, d: swept(2, 48, 6) },
		input: ({ n, d }, random) => [table(n!, d!, random)],
		time: 'n·d^2 + d^3',
		space: 'd^2',
		code: `X => {
			const n = X.length, d = X[0].length, A = Array.from({ length: d }, () => new Array(d).fill(0));
			for (let i = 0; i < n; i++) for (let p = 0; p < d; p++) for (let q = 0; q < d; q++) A[p][q] += X[i][p] * X[i][q];
			for (let p = 0; p < d; p++) A[p][p] += 1;
			for (let c = 0; c < d; c++) for (let r = c + 1; r < d; r++) { const f = A[r][c] / A[c][c]; for (let q = c; q < d; q++) A[r][q] -= f * A[c][q]; }
			return A[d - 1][d - 1];
		}`,
	},
	{
		name: 'nearest neighbours by sorting',
		sizes: { m, n, d: swept(2, 32, 5) },
		input: ({ m, n, d }, random) => [table(m!, d!, random), table(n!, d!, random)],
		time: 'm·n·d + m·n·log n',
		space: 'm + n',
		code: `(Q, X) => Q.map(q => {
			const far = X.map(x => { let s = 0; for (let j = 0; j < q.length; j++) s += (q[j] - x[j]) ** 2; return s; });
			return X.map((_, i) => i).sort((a, b) => far[a] - far[b])[0];
		})`,
	},
	{
		name: 'weights and their gradient, and a loss at each step',
		sizes: { n: swept(8, 512, 24), d: swept(2, 64, 6), k: swept(2, 32, 5), t: swept(4, 128, 8) },
		input: ({ n, d, k, t }, random) => [table(n!, d!, random), k!, t!],
		time: 'n·d·k·t',
		space: 'd·k + t',
		code: `(X, k, t) => {
			const d = X[0].length, losses = [];
			let W = Array.from({ length: k }, () => new Array(d).fill(0));
			for (let step = 0; step < t; step++) {
				const G = Array.from({ length: k }, () => new Array(d).fill(0));
				let loss = 0;
				for (const x of X) for (let c = 0; c < k; c++) { let s = 0; for (let j = 0; j < d; j++) s += W[c][j] * x[j]; loss += s * s; for (let j = 0; j < d; j++) G[c][j] += s * x[j] + 1; }
				W = W.map((w, c) => w.map((v, j) => v - 1e-3 * G[c][j]));
				losses.push(loss);
			}
			return { W, losses };
		}`,
	},
	{
		name: 'a square image for each of n and each of f',
		sizes: { n: swept(2, 64, 2), c: swept(2, 64, 2), f: swept(2, 64, 2), h: swept(3, 64, 4) },
		input: ({ n, c, f, h }, random) => [n!, f!, table(c!, h!, random)],
		time: 'n·c·f·h^2',
		space: 'n·f·h^2',
		code: `(n, f, X) => {
			const h = X[0].length;
			return Array.from({ length: n }, () => Array.from({ length: f }, () => Array.from({ length: h }, () => {
				const row = new Array(h).fill(0);
				for (let j = 0; j < h; j++) for (const x of X) row[j] += x[j];
				return row;
			})));
		}`,
	},
	{
		name: 'two products after each other',
		sizes: { m, n, d: swept(2, 32, 5), k },
		input: ({ m, n, d, k }, random) => [table(m!, d!, random), table(n!, d!, random), table(d!, k!, random)],
		time: 'm·d·k + n·d',
		space: 'm·k + d',
		code: `(A, X, W) => {
			const k = W[0].length, d = W.length;
			const out = A.map(a => { const row = []; for (let c = 0; c < k; c++) { let s = 0; for (let j = 0; j < d; j++) s += a[j] * W[j][c]; row.push(s); } return row; });
			const sums = new Array(d).fill(0);
			for (const x of X) for (let j = 0; j < d; j++) sums[j] += x[j];
			return { out, sums };
		}`,
	},
	{
		name: 'gradient descent',
		sizes: { n, d, t: swept(4, 256, 8) },
		input: ({ n, d, t }, random) => [table(n!, d!, random), random.vector(n!), t!],
		time: 't·n·d',
		space: 'n + d',
		code: `(X, y, t) => {
			const n = X.length, d = X[0].length; let w = new Array(d).fill(0);
			for (let s = 0; s < t; s++) {
				const r = X.map((x, i) => { let p = 0; for (let j = 0; j < d; j++) p += x[j] * w[j]; return p - y[i]; });
				const g = new Array(d).fill(0);
				for (let i = 0; i < n; i++) for (let j = 0; j < d; j++) g[j] += r[i] * X[i][j];
				w = w.map((v, j) => v - 0.001 * g[j] / n);
			}
			return w;
		}`,
	},
	{
		name: 'product of two matrices',
		sizes: { n: swept(4, 256, 12), k: swept(4, 256, 12), d: swept(4, 256, 12) },
		input: ({ n, k, d }, random) => [table(n!, k!, random), table(k!, d!, random)],
		time: 'n·k·d',
		space: 'n·d',
		code: `(A, B) => A.map(a => B[0].map((_, j) => { let s = 0; for (let i = 0; i < a.length; i++) s += a[i] * B[i][j]; return s; }))`,
	},
	{
		name: 'distances between two sets',
		sizes: { m, n },
		input: ({ m, n }, random) => [list(m!, random), list(n!, random)],
		time: 'm·n',
		space: 'm·n',
		code: '(a, b) => a.map(x => b.map(y => Math.abs(x - y)))',
	},
	{
		name: 'two lists one after the other',
		sizes: { m, n },
		input: ({ m, n }, random) => [list(m!, random), list(n!, random)],
		time: 'm + n',
		space: 'm + n',
		code: '(a, b) => [...a, ...b]',
	},
	{
		name: 'sort one list, scan the other',
		sizes: { m, n },
		input: ({ m, n }, random) => [list(m!, random), list(n!, random)],
		time: 'n log n + m',
		space: 'n',
		code: '(a, b) => { const s = b.slice().sort((x, y) => x - y); let c = 0; for (const x of a) c += x; return c + s[0]; }',
	},
	{
		name: 'binary search of each in the other',
		sizes: { m, n },
		input: ({ m, n }, random) => [list(m!, random), list(n!, random).sort((a, b) => a - b)],
		time: 'm·log n',
		space: '1',
		code: '(a, b) => { let c = 0; for (const x of a) { let low = 0, high = b.length; while (low < high) { const mid = (low + high) >> 1; if (b[mid] < x) low = mid + 1; else high = mid; } c += low; } return c; }',
	},
	{
		name: 'moving window',
		sizes: { n, k: swept(2, 64, 6) },
		input: ({ n, k }, random) => [list(n! + k!, random), k!],
		time: 'n·k',
		space: 'n',
		code: '(a, k) => { const out = []; for (let i = 0; i + k <= a.length; i++) { let s = 0; for (let j = 0; j < k; j++) s += a[i + j]; out.push(s); } return out; }',
	},
	{
		name: 'means of columns',
		sizes: { n, d },
		input: ({ n, d }, random) => [table(n!, d!, random)],
		time: 'n·d',
		space: 'd',
		code: 'X => X[0].map((_, j) => X.reduce((s, x) => s + x[j], 0) / X.length)',
	},
	{
		name: 'standardised copy',
		sizes: { n, d },
		input: ({ n, d }, random) => [table(n!, d!, random)],
		time: 'n·d',
		space: 'n·d',
		code: 'X => { const mean = X[0].map((_, j) => X.reduce((s, x) => s + x[j], 0) / X.length); return X.map(x => x.map((v, j) => v - mean[j])); }',
	},
	{
		name: 'hidden layer and output',
		sizes: { n, d: swept(2, 32, 5), h: swept(2, 64, 6) },
		input: ({ n, d, h }, random) => [table(n!, d!, random), table(h!, d!, random), random.vector(h!)],
		time: 'n·d·h',
		space: 'n·h',
		code: `(X, W, v) => {
			const H = X.map(x => W.map(w => { let s = 0; for (let j = 0; j < x.length; j++) s += w[j] * x[j]; return Math.max(0, s); }));
			return H.map(h => h.reduce((s, a, j) => s + a * v[j], 0));
		}`,
	},
	{
		name: 'best split of each column',
		sizes: { n, d: swept(2, 32, 5) },
		input: ({ n, d }, random) => [table(n!, d!, random)],
		time: 'n·d·log n',
		space: 'n',
		code: 'X => { let best = 0; for (let j = 0; j < X[0].length; j++) { const order = X.map((_, i) => i).sort((a, b) => X[a][j] - X[b][j]); for (let i = 1; i < X.length; i++) best = Math.max(best, X[order[i]][j] - X[order[i - 1]][j]); } return best; }',
	},
];
