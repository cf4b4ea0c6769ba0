import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blobs, grid, linear, logistic, moons } from '#lib/judge/datasets.ts';
import { hash, Random } from '#lib/judge/random.ts';

const draw = (random: Random, n: number, next = () => random.next()) => Array.from({ length: n }, next);

test('the same seed gives the same numbers, another seed others', () => {
	expect(draw(new Random('a'), 5)).toEqual(draw(new Random('a'), 5));
	expect(draw(new Random('a'), 5)).not.toEqual(draw(new Random('b'), 5));
});
test('uniform numbers fill [0, 1) evenly', () => {
	const counts = new Array<number>(10).fill(0);
	for (const x of draw(new Random(1), 10_000)) counts[Math.floor(10 * x)]!++;
	for (const count of counts) expect(Math.abs(count - 1000)).toBeLessThan(150);
});
test('normal numbers have mean 0 and variance 1', () => {
	const random = new Random(2);
	const x = draw(random, 20_000, () => random.normal());
	const mean = x.reduce((sum, v) => sum + v, 0) / x.length;
	const variance = x.reduce((sum, v) => sum + (v - mean) ** 2, 0) / x.length;
	expect(Math.abs(mean)).toBeLessThan(0.03);
	expect(Math.abs(variance - 1)).toBeLessThan(0.05);
});
test('integers stay within both ends and reach them', () => {
	const random = new Random(3);
	const x = draw(random, 300, () => random.integer(-1, 2));
	expect([Math.min(...x), Math.max(...x)]).toEqual([-1, 2]);
});
test('shuffling keeps every item and leaves the list alone', () => {
	fc.assert(
		fc.property(fc.array(fc.integer()), fc.nat(), (items, seed) => {
			const before = [...items];
			const shuffled = new Random(seed).shuffle(items);
			expect(items).toEqual(before);
			expect(shuffled.toSorted()).toEqual(before.toSorted());
		}),
	);
});
test('integer style makes every data value a small integer', () => {
	for (const seed of ['x', 'y']) {
		const random = new Random(seed, 'integer');
		const values = [
			...random.matrix(20, 3).flat(),
			...blobs(random, 20, 2, 3).X.flat(),
			...linear(random, 10, 2, 0).y,
		];
		expect(values.every(Number.isInteger)).toBe(true);
	}
});
test('data sets have the sizes asked for', () => {
	const random = new Random(4);
	for (const { X, y } of [blobs(random, 7, 3, 2), linear(random, 7, 3), logistic(random, 7, 3)])
		expect([X.length, X[0]?.length, y.length]).toEqual([7, 3, 7]);
	expect(moons(random, 9).X).toHaveLength(9);
	expect(grid(4, 2, 2)).toEqual([
		[0, 0],
		[1, 0],
		[0, 1],
		[1, 1],
	]);
	expect(new Set(blobs(random, 10, 2, 4).y).size).toBe(4);
});
test('texts that differ little have seeds that differ much', () => {
	expect(new Set(Array.from({ length: 1000 }, (_, i) => hash(`kmeans/random/blobs ${i}`))).size).toBe(1000);
});

test('normal numbers are the same in every engine: these were drawn in Node 20', () => {
	const random = new Random('everywhere');
	expect(draw(random, 3, () => random.normal())).toEqual([
		-0.6728654387254346, -1.8379601799516732, 0.9930443393665082,
	]);
});
