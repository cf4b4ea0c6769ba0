import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitting, pickProblem, type Candidate, type Wish } from '#lib/study/pick-problem.ts';

const of = (slug: string, more: Partial<Candidate> = {}): Candidate => ({
	slug,
	level: 'easy',
	topics: ['clustering'],
	solved: false,
	due: false,
	...more,
});
const any: Wish = { level: null, topics: [] };

test('unsolved and due ones come first, and the one of the last interview does not come again', () => {
	const all = [of('solved', { solved: true }), of('due', { solved: true, due: true }), of('last')];
	expect(pickProblem(all, any, 'last', () => 0)?.slug).toBe('due');
	expect(pickProblem(all, any, 'due', () => 0.99)?.slug).toBe('last');
	expect(pickProblem([of('only', { solved: true })], any, 'only', () => 0)?.slug).toBe('only');
});

test('level and topics narrow the choice; without a fit there is none', () => {
	const all = [of('a'), of('b', { level: 'hard', topics: ['trees', 'ensembles'] })];
	expect(pickProblem(all, { level: 'hard', topics: ['ensembles'] }, null, () => 0)?.slug).toBe('b');
	expect(pickProblem(all, { level: 'hard', topics: ['clustering'] }, null, () => 0)).toBeNull();
	expect(pickProblem([], any, null, () => 0)).toBeNull();
});

const candidate = fc.record({
	slug: fc.string(),
	level: fc.constantFrom('easy' as const, 'medium' as const, 'hard' as const),
	topics: fc.subarray(['clustering', 'trees', 'networks']),
	solved: fc.boolean(),
	due: fc.boolean(),
});

test('what is picked fits, and something is picked wherever something fits', () => {
	const wish = fc.record({
		level: fc.constantFrom(null, 'easy' as const, 'hard' as const),
		topics: fc.subarray(['clustering', 'trees', 'networks']),
	});
	const random = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
	fc.assert(
		fc.property(fc.array(candidate), wish, random, (all, wished, at) => {
			const picked = pickProblem(all, wished, null, () => at);
			const fit = fitting(all, wished);
			if (picked === null) expect(fit).toEqual([]);
			else expect(fit).toContain(picked);
		}),
	);
});
