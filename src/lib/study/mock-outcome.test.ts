import * as v from 'valibot';
import { expect, test } from 'vitest';
import type { Complexity, Cost } from '#lib/judge/report.ts';
import { besideMeasured, outcomeOf } from '#lib/study/mock-outcome.ts';
import { mock } from '#lib/study/mock.ts';

const sizes = { n: { label: 'points' }, d: { label: 'columns' } };
const cost = (text: string, n: string, d: string, confidence = 0.95): Cost => ({
	text,
	parameters: {
		n: { class: n, exponent: NaN, confidence, note: null },
		d: { class: d, exponent: 1, confidence, note: null },
	},
});
const complexity = (time: Cost, space: Cost) => ({ time, space }) as Complexity;
const right = complexity(cost('O(n·d)', 'n', 'd'), cost('O(d)', '1', 'd'));
const passed = { verdict: 'accepted', passed: 30, total: 30 } as const;

const outcome = (time: string, space: string, measured: Complexity | null = right) =>
	outcomeOf({ id: 'm', stated: { time, space } }, { ...passed, complexity: measured }, sizes);

test('both costs as measured are right, one that is not makes it wrong', () => {
	expect(outcome('O(d n)', 'columns').statedRight).toBe(true);
	expect(outcome('n d', 'n d').statedRight).toBe(false);
	expect(
		besideMeasured({ stated: { time: 'n', space: 'd' }, outcome: outcome('n', 'd') }, sizes).time,
	).toMatchObject({ standing: 'too-low', sizes: [{ standing: 'right' }, { standing: 'too-low' }] });
});

test('what was not measured settles nothing', () => {
	expect(outcome('n d', 'd', null)).toMatchObject({ time: null, space: null, statedRight: null });
	const unsure = complexity(cost('O(n·d)', 'n', 'd'), cost('O(d)', '1', 'd', 0.2));
	expect(outcome('n d', 'd', unsure).statedRight).toBeNull();
	expect(outcome('n', 'd', unsure).statedRight).toBe(false);
});

test('an outcome is read back as it was kept, also where a slope is no number', () => {
	const kept = outcome('n d', 'd');
	expect(v.parse(mock.pipe[0].entries.outcome, JSON.parse(JSON.stringify(kept)))).toEqual(kept);
});
