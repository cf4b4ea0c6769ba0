// Functions of one size whose growth is known from their text.
import { list, swept, table, type Known } from './known-growth.ts';

const items: Pick<Known, 'sizes' | 'input'> = {
	sizes: { n: swept(8, 32768, 64) },
	input: ({ n }, random) => [list(n!, random)],
};
const number: Pick<Known, 'sizes' | 'input'> = { sizes: items.sizes, input: ({ n }) => [n!] };
const square: Pick<Known, 'sizes' | 'input'> = {
	sizes: { n: swept(4, 256, 16) },
	input: ({ n }, random) => [table(n!, n!, random)],
};

const mergeSort = `function sort(a) {
	if (a.length < 2) return a;
	const half = a.length >> 1, left = sort(a.slice(0, half)), right = sort(a.slice(half)), out = [];
	let i = 0, j = 0;
	while (i < left.length && j < right.length) out.push(left[i] <= right[j] ? left[i++] : right[j++]);
	while (i < left.length) out.push(left[i++]);
	while (j < right.length) out.push(right[j++]);
	return out;
}`;
const heapSort = `function sort(a) {
	const sink = (i, end) => {
		for (;;) {
			let child = 2 * i + 1;
			if (child >= end) return;
			if (child + 1 < end && a[child + 1] > a[child]) child++;
			if (a[i] >= a[child]) return;
			[a[i], a[child]] = [a[child], a[i]];
			i = child;
		}
	};
	for (let i = (a.length >> 1) - 1; i >= 0; i--) sink(i, a.length);
	for (let end = a.length - 1; end > 0; end--) {
		[a[0], a[end]] = [a[end], a[0]];
		sink(0, end);
	}
	return a[0];
}`;

export const ofOneSize: readonly Known[] = [
	{ name: 'first item', ...items, time: '1', space: '1', code: 'a => a[0]' },
	{
		name: 'sum',
		...items,
		time: 'n',
		space: '1',
		code: 'a => { let s = 0; for (const x of a) s += x; return s; }',
	},
	{ name: 'indexOf of what is not there', ...items, time: 'n', space: '1', code: 'a => a.indexOf(-1)' },
	{ name: 'reduce', ...items, time: 'n', space: '1', code: 'a => a.reduce((x, y) => x + y, 0)' },
	{ name: 'map', ...items, time: 'n', space: 'n', code: 'a => a.map(x => 2 * x)' },
	{
		name: 'filter, map, slice',
		...items,
		time: 'n',
		space: 'n',
		code: 'a => a.filter(x => x % 2).map(x => x + 1).slice()',
	},
	{
		name: 'push',
		...items,
		time: 'n',
		space: 'n',
		code: 'a => { const b = []; for (const x of a) b.push(x); return b; }',
	},
	{ name: 'spread', ...items, time: 'n', space: 'n', code: 'a => [...a, 1]' },
	{ name: 'set of all', ...items, time: 'n', space: 'n', code: 'a => new Set(a).size' },
	{
		name: 'counts by last digit',
		...items,
		time: 'n',
		space: '1',
		code: 'a => { const c = new Map(); for (const x of a) c.set(x % 10, (c.get(x % 10) ?? 0) + 1); return c.size; }',
	},
	{
		name: 'typed array',
		...number,
		time: 'n',
		space: 'n',
		code: 'n => { const b = new Float64Array(n); for (let i = 0; i < n; i++) b[i] = i; return b; }',
	},
	{
		name: 'string append',
		...number,
		time: 'n',
		space: 'n',
		code: "n => { let s = ''; for (let i = 0; i < n; i++) s += 'x'; return s.length; }",
	},
	{ name: 'join', ...items, time: 'n', space: 'n', code: "a => a.join(',').length" },
	{
		name: 'JSON there and back',
		...items,
		time: 'n',
		space: 'n',
		code: 'a => JSON.parse(JSON.stringify(a)).length',
	},
	{
		name: 'recursion to depth n',
		...number,
		time: 'n',
		space: 'n',
		code: 'function f(n) { return n === 0 ? 0 : 1 + f(n - 1); }',
	},
	{
		name: 'buckets of sqrt n',
		...items,
		time: 'n',
		space: 'sqrt n',
		code: 'a => { const b = []; const r = Math.floor(Math.sqrt(a.length)); for (let i = 0; i < r; i++) b.push(0); for (let i = 0; i < a.length; i++) b[i % r] += a[i]; return b; }',
	},
	{
		name: 'doubling',
		...number,
		time: 'log n',
		space: '1',
		code: 'n => { let s = 0; for (let i = 1; i < n; i *= 2) s += i; return s; }',
	},
	{
		name: 'binary search',
		...items,
		time: 'log n',
		space: '1',
		code: 'a => { let low = 0, high = a.length; while (low < high) { const mid = (low + high) >> 1; if (mid < 1) low = mid + 1; else high = mid; } return low; }',
	},
	{
		name: 'recursive binary search',
		...items,
		time: 'log n',
		space: 'log n',
		code: 'a => { const find = (low, high) => { if (high - low < 2) return low; const mid = (low + high) >> 1; return find(low, mid); }; return find(0, a.length); }',
	},
	{
		name: 'power by squaring',
		...number,
		time: 'log n',
		space: '1',
		code: 'n => { let b = 1.0001, r = 1; while (n > 0) { if (n & 1) r *= b; b *= b; n >>= 1; } return r; }',
	},
	{
		name: 'trial division',
		...number,
		time: 'sqrt n',
		space: '1',
		code: 'n => { let c = 0; for (let i = 1; i * i <= n; i++) if (n % i === 0) c++; return c; }',
	},
	{
		name: 'built-in sort',
		...items,
		time: 'n log n',
		space: 'n',
		code: 'a => a.slice().sort((x, y) => x - y)',
	},
	{ name: 'merge sort', ...items, time: 'n log n', space: 'n', code: mergeSort },
	{ name: 'heap sort', ...items, time: 'n log n', space: '1', code: heapSort },
	{
		name: 'halving of each item',
		...items,
		time: 'n log n',
		space: '1',
		code: 'a => { let c = 0; for (let i = 0; i < a.length; i++) for (let m = a.length; m > 1; m /= 2) c++; return c; }',
	},
	{
		name: 'Fenwick tree',
		...items,
		time: 'n log n',
		space: 'n',
		code: 'a => { const t = new Float64Array(a.length + 1); for (let i = 1; i <= a.length; i++) for (let j = i; j <= a.length; j += j & -j) t[j] += a[i - 1]; let s = 0; for (let i = 1; i <= a.length; i++) for (let j = i; j > 0; j -= j & -j) s += t[j]; return s; }',
	},
	{
		name: 'a root of steps for each item',
		...items,
		time: 'n sqrt n',
		space: '1',
		code: 'a => { let c = 0; for (let i = 0; i < a.length; i++) for (let j = 0; j * j < a.length; j++) c += a[i]; return c; }',
	},
	{
		name: 'all pairs',
		...items,
		time: 'n^2',
		space: '1',
		code: 'a => { let c = 0; for (let i = 0; i < a.length; i++) for (let j = 0; j < i; j++) if (a[i] < a[j]) c++; return c; }',
	},
	{
		name: 'includes for each item',
		...items,
		time: 'n^2',
		space: '1',
		code: 'a => { let c = 0; for (let i = 0; i < a.length; i++) if (a.includes(-1 - i)) c++; return c; }',
	},
	{
		name: 'shift until empty',
		...items,
		time: 'n^2',
		space: 'n',
		code: 'a => { const q = a.slice(); let s = 0; while (q.length) s += q.shift(); return s; }',
	},
	{
		name: 'slice for each item',
		...items,
		time: 'n^2',
		space: 'n',
		code: 'a => { let s = 0; for (let i = 0; i < a.length; i++) s += a.slice(i).length; return s; }',
	},
	{
		name: 'typed slice for each item',
		...number,
		time: 'n^2',
		space: 'n',
		code: 'n => { const t = new Float64Array(n); let s = 0; for (let i = 0; i < n; i++) s += t.slice().length; return s; }',
	},
	{
		name: 'typed set for each item',
		...number,
		time: 'n^2',
		space: 'n',
		code: 'n => { const t = new Float64Array(n), u = new Float64Array(n); for (let i = 0; i < n; i++) u.set(t); return u[0]; }',
	},
	{
		name: 'spread in reduce',
		...items,
		time: 'n^2',
		space: 'n',
		code: 'a => a.reduce((b, x) => [...b, x], [])',
	},
	{
		name: 'table of all pairs',
		...items,
		time: 'n^2',
		space: 'n^2',
		code: 'a => a.map(x => a.map(y => x - y))',
	},
	{
		name: 'transpose',
		...square,
		time: 'n^2',
		space: 'n^2',
		code: 'X => X[0].map((_, j) => X.map(row => row[j]))',
	},
	{
		name: 'binary search for each pair',
		...items,
		time: 'n^2 log n',
		space: '1',
		code: 'a => { let c = 0; const n = a.length; for (let i = 0; i < n; i++) for (let j = 0; j < n; j++) for (let m = n; m > 1; m >>= 1) c++; return c; }',
	},
	{
		name: 'product of matrices',
		...square,
		time: 'n^3',
		space: 'n^2',
		code: 'X => { const n = X.length, Y = []; for (let i = 0; i < n; i++) { Y.push(new Array(n).fill(0)); for (let j = 0; j < n; j++) for (let k = 0; k < n; k++) Y[i][j] += X[i][k] * X[k][j]; } return Y; }',
	},
	{
		name: 'all shortest paths',
		...square,
		time: 'n^3',
		space: 'n^2',
		code: 'X => { const n = X.length, D = X.map(row => row.slice()); for (let k = 0; k < n; k++) for (let i = 0; i < n; i++) for (let j = 0; j < n; j++) if (D[i][k] + D[k][j] < D[i][j]) D[i][j] = D[i][k] + D[k][j]; return D; }',
	},
	{
		name: 'all subsets',
		...number,
		time: '2^n',
		space: '1',
		code: 'n => { let c = 0; for (let s = 0; s < 2 ** n; s++) c ^= s; return c; }',
		sizes: { n: swept(2, 30, 8) },
	},
	{
		name: 'Fibonacci by recursion',
		...number,
		time: '2^n',
		space: 'n',
		code: 'function f(n) { return n < 2 ? n : f(n - 1) + f(n - 2); }',
		sizes: { n: swept(2, 40, 8) },
	},
];
