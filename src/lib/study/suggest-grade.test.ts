import fc from 'fast-check';
import { expect, test } from 'vitest';
import { grades } from '#lib/study/review-item.ts';
import { attemptUpTo, suggestGrade, type Attempt } from '#lib/study/suggest-grade.ts';

const plain: Attempt = { level: 'medium', wrong: 0, helped: false, tookMs: null, daysSince: null };
const minutes = (count: number) => count * 60_000;

test('without a hint it went well', () => {
	expect(suggestGrade(plain)).toEqual({ grade: 'good', why: 'no wrong submission' });
});

test('help means again, whatever else', () => {
	const helped = suggestGrade({ ...plain, helped: true, tookMs: minutes(2) });
	expect(helped).toEqual({ grade: 'again', why: 'you looked something up, no wrong submission, 2 minutes' });
});

test('many wrong submissions or a long time mean hard, for the level', () => {
	expect(suggestGrade({ ...plain, wrong: 3 })).toEqual({ grade: 'hard', why: '3 wrong submissions' });
	expect(suggestGrade({ ...plain, wrong: 1 })).toEqual({ grade: 'good', why: 'one wrong submission' });
	expect(suggestGrade({ ...plain, level: 'easy', tookMs: minutes(40) }).grade).toBe('hard');
	expect(suggestGrade({ ...plain, level: 'hard', tookMs: minutes(40) }).grade).toBe('good');
});

test('fast and without a slip means easy, unless it is still fresh', () => {
	const fast = { ...plain, tookMs: minutes(5) };
	expect(suggestGrade(fast).grade).toBe('easy');
	expect(suggestGrade({ ...fast, wrong: 1 }).grade).toBe('good');
	expect(suggestGrade({ ...fast, daysSince: 12 }).grade).toBe('easy');
	expect(suggestGrade({ ...fast, daysSince: 1 })).toEqual({
		grade: 'good',
		why: 'no wrong submission, 5 minutes, still fresh',
	});
});

test('more slips, more time or help never make the answer better', () => {
	const attempt: fc.Arbitrary<Attempt> = fc.record({
		level: fc.constantFrom('easy', 'medium', 'hard'),
		wrong: fc.nat(6),
		helped: fc.boolean(),
		tookMs: fc.option(fc.nat(minutes(120))),
		daysSince: fc.option(fc.nat(90)),
	});
	const rank = (of: Attempt) => grades.indexOf(suggestGrade(of).grade);
	const notBetter = (of: Attempt, more: number) => {
		expect(rank({ ...of, wrong: of.wrong + more })).toBeLessThanOrEqual(rank(of));
		expect(rank({ ...of, helped: true })).toBeLessThanOrEqual(rank(of));
		if (of.tookMs !== null)
			expect(rank({ ...of, tookMs: of.tookMs + minutes(more) })).toBeLessThanOrEqual(rank(of));
	};
	fc.assert(fc.property(attempt, fc.nat(60), notBetter));
});

test('an attempt begins after the last accepted submission, or with the review', () => {
	const history = [
		{ at: 10, verdict: 'wrong-answer' },
		{ at: 20, verdict: 'accepted' },
		{ at: 30, verdict: 'time-limit' },
		{ at: 35 },
		{ at: 40, verdict: 'stopped' },
		{ at: 50, verdict: 'compile-error' },
		{ at: 60, verdict: 'accepted' },
	];
	expect(attemptUpTo(history, 20, null)).toEqual({ since: 0, wrong: 1 });
	expect(attemptUpTo(history, 60, null)).toEqual({ since: 20, wrong: 2 });
	expect(attemptUpTo(history, 60, 45)).toEqual({ since: 45, wrong: 1 });
});
