import { expect, test } from 'vitest';
import {
	coordinateChart,
	describeCoordinates,
	layOut,
	layOutLike,
} from '#lib/judge/picture/coordinate-chart.ts';

const expected = { W: [[1, 2]], b: [3], c: 4 };
const fields = ['W', 'b', 'c'];
const words = { title: 'Parameters', x: 'parameters', y: 'value' };

test('names every number by its place in the answer', () => {
	expect(layOut(expected, fields)?.names).toEqual(['W[0][0]', 'W[0][1]', 'b[0]', 'c']);
	expect(layOut({ W: 'none', b: [], c: 0 }, fields)).toBeNull();
});

test('rings what differs, and what is missing where it should be', () => {
	const { layers } = coordinateChart(
		words,
		layOut(expected, fields)!,
		layOutLike(expected, { W: [[1, 9]], b: [NaN], c: [4] }, fields),
	);
	const ringed = layers.find((layer) => layer.kind === 'points' && layer.look === 'wrong');
	expect(ringed?.kind === 'points' && ringed.at).toEqual([
		[1, 9],
		[2, 3],
		[3, 4],
	]);
});

test('says which field has another shape, and draws the others', () => {
	const yours = layOutLike(expected, { W: [[1], [2]], b: [3], c: 5 }, fields);
	expect(yours).toEqual({ values: [undefined, undefined, 3, 5], missing: ['W'] });
	expect(describeCoordinates(layOut(expected, fields)!, yours)).toBe(
		'Yours has no W of this shape. 3 of 4 differ, first W[0][0]: none instead of 1.',
	);
});

test('draws a number that differs however many others there are', () => {
	const many = Array.from({ length: 5000 }, (_, i) => i);
	const { layers } = coordinateChart(
		words,
		{ values: many, names: many.map(String), groups: [] },
		{ values: many.map((value) => (value === 4321 ? -1 : value)), missing: [] },
	);
	for (const layer of layers) if (layer.kind === 'points') expect(layer.at.length).toBeLessThanOrEqual(201);
	expect(layers.at(-1)).toMatchObject({ look: 'wrong', at: [[4321, -1]] });
});
