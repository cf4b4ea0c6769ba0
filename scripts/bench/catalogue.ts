// What one keystroke in the catalogue's search costs with 300 problems, without drawing.
import { madeUpEntries } from '#lib/ui/catalogue/entries-for-test.ts';
import { everything } from '#lib/ui/catalogue/query.ts';
import { Search } from '#lib/ui/catalogue/search.ts';
import { select, type Catalogue } from '#lib/ui/catalogue/select.ts';
import { untouched } from '#lib/ui/catalogue/standing.ts';

export function benchCatalogue(): void {
	const entries = madeUpEntries(300);
	const catalogue: Catalogue = {
		entries,
		settled: true,
		search: new Search(entries),
		standingOf: () => untouched,
	};
	for (const sentence of ['boosting', 'kernel regression', 'graph clustering loss', 'zzz']) {
		// Each text is new to the search, as it is to a reader who types: patterns are made anew for it.
		const times = Array.from(sentence, (_, i) => {
			const start = performance.now();
			select(catalogue, { ...everything, text: sentence.slice(0, i + 1) });
			return performance.now() - start;
		});
		const mean = times.reduce((sum, ms) => sum + ms, 0) / times.length;
		const worst = Math.max(...times);
		console.log(
			`catalogue of 300, typing "${sentence}": ${mean.toFixed(1)} ms a key, ${worst.toFixed(1)} ms at worst`,
		);
	}
}
