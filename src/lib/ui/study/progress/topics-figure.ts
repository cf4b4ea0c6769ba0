// Problems solved, by topic and level.
import { rowOf, solvedByTopic, type Share, type TopicRow } from '#lib/study/solved-by-topic.ts';
import { levels, type CatalogueEntry } from '#lib/ui/catalogue/catalogue-entry.ts';
import type { Figure } from '#lib/ui/study/progress/figure.ts';

const rowPx = 21;

export function topicsFigure(
	entries: readonly CatalogueEntry[],
	isSolved: (slug: string) => boolean,
): Figure {
	const rows = solvedByTopic(entries, isSolved);
	const all = rowOf('All problems', entries, isSolved);
	return {
		id: 'topics',
		title: 'Solved by topic and level',
		sentence: sentenceOf(all, rows),
		shown: {
			drawing: {
				height: rows.length * rowPx + 40,
				legend: [
					{ fill: 'full', name: 'solved' },
					{ fill: 'outline', name: 'still to solve' },
				],
				draw: async (width) =>
					(await import('#lib/ui/study/progress/draw-topics.ts')).drawTopics(rows, width, rowPx),
			},
			table: {
				columns: ['Topic', 'Easy', 'Medium', 'Hard', 'Together'],
				rows: [...rows, all].map(({ topic, levels: of, all }) => [
					topic,
					...[...levels.map((level) => of[level]), all].map(shareWords),
				]),
			},
		},
	};
}

function shareWords({ solved, total }: Share): string {
	return total === 0 ? '–' : `${solved} of ${total}`;
}

function sentenceOf({ all, levels: of }: TopicRow, rows: readonly TopicRow[]): string {
	const each = levels.map((level) => `${shareWords(of[level])} ${level}`).join(', ');
	const untouched = rows.filter(({ all }) => all.solved === 0);
	const [largest] = untouched;
	const left =
		all.solved === all.total
			? ''
			: largest === undefined
				? ' Every topic is begun.'
				: untouched.length === 1
					? ` The only topic not begun is ${largest.topic}.`
					: ` ${untouched.length} of ${rows.length} topics are not begun, the largest is ${largest.topic}.`;
	return `${shareWords(all)} problems solved: ${each}.${left}`;
}
