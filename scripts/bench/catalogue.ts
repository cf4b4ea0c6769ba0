// What one keystroke in the catalogue's search costs, without drawing.
import { madeUpEntries } from '#lib/ui/catalogue/entries-for-test.ts';
import { everything } from '#lib/ui/catalogue/query.ts';
import { Search } from '#lib/ui/catalogue/search.ts';
import { select, type Catalogue } from '#lib/ui/catalogue/select.ts';
import { untouched } from '#lib/ui/catalogue/standing.ts';
import type { Figures } from './record.ts';
import { quantile } from './statistics.ts';

const sentences = ['boosting', 'kernel regression', 'graph clustering loss', 'zzz'];

export function benchCatalogue(): Figures {
	console.log('\nA key in the search of the catalogue, ms\n');
	const rows = [40, 400, 4000].map((problems) => {
		const entries = madeUpEntries(problems);
		const catalogue: Catalogue = {
			entries,
			settled: true,
			search: new Search(entries),
			standingOf: () => untouched,
		};
		// Each text is new to the search, as it is to a reader who types: patterns are made anew for it.
		const times = sentences.flatMap((sentence) =>
			Array.from(sentence, (_, i) => {
				const start = performance.now();
				select(catalogue, { ...everything, text: sentence.slice(0, i + 1) });
				return performance.now() - start;
			}),
		);
		const row = {
			problems,
			p50: quantile(times, 0.5),
			p95: quantile(times, 0.95),
			worst: Math.max(...times),
		};
		console.log(
			`${problems} problems: ${row.p50.toFixed(1)} at the median, ${row.p95.toFixed(1)} at the 95th percentile, ${row.worst.toFixed(1)} at worst`,
		);
		return row;
	});
	return { rows };
}
