import { expect, test } from 'vitest';
import { readCost } from '#lib/study/stated-cost.ts';
import { suggestedCosts } from '#lib/study/suggested-costs.ts';

const all = ['n', 'f', 'c', 'k', 'h'];

test.each([1, 2, 3, 4, 5])(
	'with %i sizes there are some to choose from, each once and each readable',
	(count) => {
		const letters = all.slice(0, count);
		const sizes = Object.fromEntries(letters.map((letter) => [letter, { label: letter }]));
		const suggested = suggestedCosts(letters);
		expect(suggested.length).toBeGreaterThan(4);
		expect(suggested.length).toBeLessThan(14);
		expect(new Set(suggested).size).toBe(suggested.length);
		for (const text of suggested) expect(readCost(text, sizes)).toMatchObject({ kind: 'formula', text });
	},
);
