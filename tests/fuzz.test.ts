import { expect, test } from 'vitest';
import { fuzzPrograms } from './fuzz/programs.ts';

// The same programs each time; `npm run fuzz` makes others.
test('programs made at random end by a verdict, and leave nothing behind', async () => {
	const ends = await fuzzPrograms({ numRuns: 150, seed: 7 });
	expect(ends.size).toBeGreaterThan(3);
});
