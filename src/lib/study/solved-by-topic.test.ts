import { expect, test } from 'vitest';
import { costPoints, medianRatio } from '#lib/study/cost-trend.ts';
import { solvedByTopic } from '#lib/study/solved-by-topic.ts';

test('a problem counts in each of its topics, at its level', () => {
	const problems = [
		{ slug: 'pca', level: 'hard', topics: ['linear algebra', 'unsupervised learning'] },
		{ slug: 'kmeans', level: 'easy', topics: ['unsupervised learning'] },
	] as const;
	const rows = solvedByTopic(problems, (slug) => slug === 'pca');
	expect(rows.map(({ topic, all }) => [topic, all.solved, all.total])).toEqual([
		['unsupervised learning', 1, 2],
		['linear algebra', 1, 1],
	]);
	expect(rows[0]?.levels.easy).toEqual({ solved: 0, total: 1 });
});

test('costs are those of accepted submissions that were measured, in their order', () => {
	const of = (at: number, verdict: string, opsRatio: number | null) => ({
		slug: 'pca',
		at,
		verdict,
		opsRatio,
	});
	const points = costPoints([
		of(3, 'accepted', 1.5),
		of(1, 'accepted', 4),
		of(2, 'wrong-answer', 2),
		of(4, 'accepted', null),
	]);
	expect(points.map(({ ratio }) => ratio)).toEqual([4, 1.5]);
	expect(medianRatio(points)).toBe(1.5);
	expect(medianRatio([])).toBe(null);
});
