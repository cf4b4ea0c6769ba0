import { expect, test } from 'vitest';
import { threadClock } from './thread-clock.ts';

test('goes on while the thread works', () => {
	const now = threadClock();
	const began = now();
	const end = performance.now() + 100;
	let sum = 0;
	while (performance.now() < end || sum < 1e6) sum++;
	expect(now()).toBeGreaterThan(began);
});
