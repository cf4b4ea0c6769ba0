// How many problems of each topic and level are solved.
import type { Level } from '#lib/judge/problem.ts';

export interface Share {
	readonly solved: number;
	readonly total: number;
}
export interface TopicRow {
	readonly topic: string;
	readonly levels: Readonly<Record<Level, Share>>;
	readonly all: Share;
}
interface Problem {
	readonly slug: string;
	readonly level: Level;
	readonly topics: readonly string[];
}

/** Largest topics first. A problem of two topics counts in both. */
export function solvedByTopic(problems: readonly Problem[], isSolved: (slug: string) => boolean): TopicRow[] {
	const topics = [...new Set(problems.flatMap(({ topics }) => topics))];
	return topics
		.map((topic) =>
			rowOf(
				topic,
				problems.filter((problem) => problem.topics.includes(topic)),
				isSolved,
			),
		)
		.sort((a, b) => b.all.total - a.all.total || (a.topic < b.topic ? -1 : 1));
}

/** Of all problems together. */
export function rowOf(
	topic: string,
	problems: readonly Problem[],
	isSolved: (slug: string) => boolean,
): TopicRow {
	const share = (some: readonly Problem[]): Share => ({
		solved: some.filter(({ slug }) => isSolved(slug)).length,
		total: some.length,
	});
	const ofLevel = (level: Level) => share(problems.filter((problem) => problem.level === level));
	return {
		topic,
		levels: { easy: ofLevel('easy'), medium: ofLevel('medium'), hard: ofLevel('hard') },
		all: share(problems),
	};
}
