import { expect, test } from 'vitest';
import { measureCost } from '#lib/judge/complexity/measure-cost.ts';
import { Random } from '#lib/judge/random.ts';
import type { Size } from '#lib/judge/problem.ts';

type Count = (sizes: Record<string, number>) => number;
const swept = (from: number, to: number, base: number): Size => ({ label: 'items', sweep: [from, to], base });
const one = { n: swept(8, 32768, 64) };
const three = { n: swept(8, 2048, 40), d: swept(2, 64, 5), k: swept(2, 16, 4) };
const four = { m: swept(8, 512, 20), ...three, d: swept(2, 32, 5) };

/** Bytes of an array that grew by push. */
function pushed(n: number): number {
	let room = 0;
	while (room < n) room = Math.max(room + 1, Math.floor(1.5 * room));
	return 72 + 8 * room;
}
const bits = (n: number) => Math.floor(Math.log2(n)) + 1;

async function measure(sizes: Readonly<Record<string, Size>>, ops: Count, bytes: Count) {
	let total = 0;
	const cost = await measureCost(async (at, limitOps) => {
		const took = Math.round(ops(at));
		total += Math.min(took, limitOps);
		return took > limitOps
			? { ok: false, reason: 'the operations were spent' }
			: { ok: true, ops: took, bytes: Math.round(bytes(at)), ms: 0 };
	}, sizes);
	return { ...cost, total };
}

const ofOne: readonly [name: string, count: (n: number) => number][] = [
	['1', () => 40],
	['log n', (n) => 30 + 12 * bits(n)],
	['sqrt n', (n) => 50 + 9 * Math.floor(Math.sqrt(n))],
	['n', (n) => 60 + 11 * n],
	['n log n', (n) => 90 + 20 * n + 6 * n * Math.floor(Math.log2(n))],
	['n sqrt n', (n) => 90 + 20 * n + 3 * n * Math.floor(Math.sqrt(n))],
	['n^2', (n) => 100 + 30 * n + (7 * n * (n - 1)) / 2],
	['n^2 log n', (n) => 100 + 30 * n + 5 * n * n * Math.floor(Math.log2(n))],
	['n^3', (n) => 100 + 10 * n + n * n * 4 + n * n * n * 2],
	['2^n', (n) => 20 * 2 ** n],
];

test.each(ofOne)('names %s from exact counts, at high confidence', async (name, count) => {
	const { time, space, total } = await measure(
		one,
		({ n }) => count(n!),
		() => 900,
	);
	expect(time.text).toBe(`O(${name})`);
	expect(time.parameters.n!.class).toBe(name);
	expect(time.parameters.n!.confidence).toBeGreaterThanOrEqual(0.9);
	expect(space.text).toBe('O(1)');
	expect(total).toBeLessThan(150e6);
});

test.each(ofOne)('names %s from counts with 1 %% noise', async (name, count) => {
	const random = new Random(name);
	const { time } = await measure(
		one,
		({ n }) => count(n!) * random.uniform(0.99, 1.01),
		({ n }) => pushed(n!),
	);
	expect(time.text).toBe(`O(${name})`);
});

const ofSeveral: readonly [
	time: string,
	space: string,
	sizes: Readonly<Record<string, Size>>,
	ops: Count,
	bytes: Count,
][] = [
	[
		'n·d·k',
		'd·k + n',
		three,
		({ n, d, k }) => 100 + n! * (38 + k! * (20 + 11 * d!)) + k! * d! * 30,
		({ n, d, k }) => pushed(n!) + k! * (60 + pushed(d!)),
	],
	[
		'n·d^2 + d^3',
		'd^2',
		three,
		({ n, d }) => 100 + n! * (30 + d! * (9 + d! * 8)) + d! ** 3 * 3 + d! * 50,
		({ d }) => d! * (60 + pushed(d!)),
	],
	[
		'n·d·log n + n·k',
		'n + k',
		three,
		({ n, d, k }) => 100 + d! * (30 + n! * bits(n!) * 8) + n! * k! * 12,
		({ n, k }) => pushed(n!) + k! * 70,
	],
	[
		'm·n·d + m·n·log n',
		'm + n + k',
		four,
		({ m, n, d }) => 100 + m! * (10 + n! * (12 + d! * 9) + n! * bits(n!) * 14),
		({ m, n, k }) => pushed(n!) + pushed(k!) + pushed(m!),
	],
	[
		'm·d·k + n·d',
		'n·d + k',
		four,
		({ m, n, d, k }) => 100 + m! * (10 + d! * (12 + k! * 9)) + n! * (8 + d! * 7),
		({ n, d, k }) => Math.max(pushed(n!) * d!, pushed(k!) * 200),
	],
];

test.each(ofSeveral)(
	'finds O(%s) in time and O(%s) in space',
	async (timeText, spaceText, sizes, ops, bytes) => {
		const { time, space } = await measure(sizes, ops, bytes);
		expect(time.text).toBe(`O(${timeText})`);
		expect(space.text).toBe(`O(${spaceText})`);
		for (const growth of Object.values(time.parameters))
			expect(growth.confidence).toBeGreaterThanOrEqual(0.9);
	},
);

test('names no class for a cost that the list does not have, and says about what it is', async () => {
	const { time } = await measure(
		one,
		({ n }) => n! ** 4 + 5 * n! ** 2,
		() => 0,
	);
	expect(time.text).toBe('O(f(n))');
	expect(time.parameters.n).toMatchObject({ class: 'uncertain' });
	expect(time.parameters.n!.note).toContain('grows as n^4');
});

test('says what a size does not matter for, and where the measurement ended', async () => {
	const { time, space } = await measureCost(
		async ({ n }) =>
			n! > 700
				? { ok: false, reason: 'the call stack was full' }
				: { ok: true, ops: 50 + 9 * n!, bytes: 800, ms: 0 },
		one,
	);
	expect(time.parameters.n!.note).toBe(
		'measured up to n = 700, then the call stack was full'.replace('700', '512'),
	);
	expect(space.parameters.n!.note).toContain('no growth over n');
});

test('is uncertain where nothing runs', async () => {
	const { time, points } = await measureCost(async () => ({ ok: false, reason: 'the program failed' }), one);
	expect(time.text).toBe('O(f(n))');
	expect(time.parameters.n).toMatchObject({ class: 'uncertain', confidence: 0 });
	expect(points).toEqual([]);
});

test('measures two programs of like cost at the same points', async () => {
	const a = await measure(
		three,
		({ n, d }) => 50 + n! * d! * 9,
		() => 0,
	);
	const b = await measure(
		three,
		({ n, d }) => 80 + n! * d! * 12,
		() => 0,
	);
	expect(a.points.map(({ sizes }) => sizes)).toEqual(b.points.map(({ sizes }) => sizes));
});
