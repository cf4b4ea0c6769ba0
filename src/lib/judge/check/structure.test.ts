import { expect, test } from 'vitest';
import { all } from '#lib/judge/check/all.ts';
import { close } from '#lib/judge/check/close.ts';
import { exact } from '#lib/judge/check/exact.ts';
import { fields } from '#lib/judge/check/fields.ts';
import { perCall } from '#lib/judge/check/per-call.ts';

test('fields holds each field to its own checker and ignores others', () => {
	const checker = fields({ labels: exact(), inertia: close({ rel: 0.1 }) });
	const expected = { labels: [0, 1], inertia: 10 };
	const check = (actual: Parameters<typeof checker.check>[0]['actual']) =>
		checker.check({ input: [], expected, actual, path: '' });
	expect(check({ labels: [0, 1], inertia: 10.5, extra: 'yes' })).toBeNull();
	expect(check({ labels: [0, 2], inertia: 10 })).toMatchObject({ path: 'labels[1]' });
	expect(check({ labels: [0, 1] })).toMatchObject({
		path: 'inertia',
		reason: 'the field inertia is missing',
	});
	expect(check(null)?.reason).toBe('expected an object, got null');
});
test('perCall names the call and its method', () => {
	const checker = perCall({ predict: exact() });
	const input = [['new'], ['fit', [1]], ['predict', [1]], ['predict', [2]]];
	const check = (...predictions: number[][]) =>
		checker.check({
			input,
			expected: [null, null, [0], [1]],
			actual: [null, null, ...predictions],
			path: '',
		});
	expect(check([0], [1])).toBeNull();
	expect(check([0], [5])).toMatchObject({ path: 'calls[3].predict[0]', expected: 1, actual: 5 });
	expect(check([0])).not.toBeNull();
});
test('all gives the first mismatch of its checkers', () => {
	const answer = { input: [], expected: 1, actual: 1.05, path: '' };
	expect(all(close({ rel: 0.1 }), close({ rel: 0.2 })).check(answer)).toBeNull();
	expect(all(close({ rel: 0.1 }), exact()).check(answer)?.reason).toContain('equal exactly');
});
