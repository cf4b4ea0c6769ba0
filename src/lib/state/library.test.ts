import { expect, test } from 'vitest';
import { standingsOf } from '#lib/state/library.svelte.ts';
import { someWork } from '#lib/state/some-work.ts';

test('a problem with a draft and a failed submission is tried', () => {
	expect(standingsOf(someWork).get('kmeans')).toEqual({
		status: 'tried',
		bestOpsRatio: null,
		bestTime: null,
		workedAt: 30,
	});
});

test('opening the reference after solving takes nothing away', () => {
	expect(standingsOf(someWork).get('linreg-gd')).toMatchObject({ status: 'solved', bestOpsRatio: 1.25 });
	const before = { ...someWork, help: [{ slug: 'linreg-gd', at: 24 }] };
	expect(standingsOf(before).get('linreg-gd')).toMatchObject({ status: 'solved-with-help' });
});
