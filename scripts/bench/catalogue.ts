// What one keystroke in the catalogue's search costs, without drawing. One sees it within a frame of 16 ms.
import { madeUpEntries } from '#lib/ui/catalogue/entries-for-test.ts';
import { everything } from '#lib/ui/catalogue/query.ts';
import { Search } from '#lib/ui/catalogue/search.ts';
import { select, type Catalogue } from '#lib/ui/catalogue/select.ts';
import { untouched } from '#lib/ui/catalogue/standing.ts';
import type { Figures } from './record.ts';
import { median, quantile } from './statistics.ts';

/** What a few problems have, what all have, and what none has. */
const sentences = [
	'boosting',
	'kernel regression',
	'graph clustering loss',
	'write a forest from scratch',
	'loss ties step',
	'topic 12',
	'zzz',
];
/** A key's time is the median of so many: what other programs take of a core is not the key's. */
const rounds = 7;

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
		const texts = sentences.flatMap((sentence) => Array.from(sentence, (_, i) => sentence.slice(0, i + 1)));
		const timed = (text: string) => {
			const start = performance.now();
			select(catalogue, { ...everything, text });
			return performance.now() - start;
		};
		const cold = timed('s');
		const times = texts.map((text) => median(Array.from({ length: rounds }, () => timed(text))));
		const row = {
			problems,
			p50: quantile(times, 0.5),
			p95: quantile(times, 0.95),
			worst: Math.max(...times),
			cold,
		};
		console.log(
			`${problems} problems: ${row.p50.toFixed(1)} at the median, ${row.p95.toFixed(1)} at the 95th percentile, ${row.worst.toFixed(1)} at worst, ${cold.toFixed(1)} the very first`,
		);
		return row;
	});
	return { rows };
}
