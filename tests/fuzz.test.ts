import { expect, test } from 'vitest';
import { fuzzPackages } from './fuzz/packages.ts';
import { fuzzPrograms } from './fuzz/programs.ts';

test('programs made at random end by a verdict, and leave nothing behind', async () => {
	const ends = await fuzzPrograms({ numRuns: 150 });
	expect(ends.size).toBeGreaterThan(3);
});

test('packages broken at random are refused in words, or judged', async () => {
	const ends = await fuzzPackages({ numRuns: 300 });
	expect([...ends.keys()]).toEqual(
		expect.arrayContaining(['refused', 'judge-error', 'accepted', 'oracle refused', 'oracle read']),
	);
});
