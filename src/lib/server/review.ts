// A review from the files of a problem package.
import { mistakeSentence } from '#lib/judge/mistake.ts';
import type { Level, Submission } from '#lib/judge/problem.ts';
import { renderInline, renderMarkdown } from '#lib/server/markdown.ts';
import { readReference, readReview, readSubmissions } from '#lib/server/package-text.ts';
import { questionId } from '#lib/study/card.ts';
import type { Review, Way } from '#lib/ui/review/review.ts';

const levels: Readonly<Record<string, Level>> = { E: 'easy', M: 'medium', H: 'hard' };

export function makeReview(slug: string): Review {
	const submissions = readSubmissions(slug);
	return {
		reference: readReference(slug),
		...splitReview(readReview(slug)),
		ways: submissions.filter(({ verdict }) => verdict === 'accepted').map(wayOf),
		mistakes: submissions
			.filter(({ verdict }) => verdict === 'wrong-answer')
			.map(mistakeSentence)
			.filter((sentence) => sentence !== null),
	};
}

/**
 * Sections by their `## ` headings; under `## Questions` a question by each `### [E] `, `[M]` or `[H]`. Throws
 * RangeError for another heading there and for text before the first.
 */
export function splitReview(markdown: string): Pick<Review, 'sections' | 'questions'> {
	const [before = '', ...parts] = markdown.split(/^## /m);
	if (before.trim() !== '') throw new RangeError('review.md has text before its first heading');
	const sections: Review['sections'][number][] = [];
	const questions: Review['questions'][number][] = [];
	for (const part of parts) {
		const { heading, text } = headed(part);
		if (heading === 'Questions') questions.push(...text.split(/^### /m).slice(1).map(questionOf));
		else sections.push({ title: heading, html: renderMarkdown(text) });
	}
	return { sections, questions };
}

function questionOf(part: string): Review['questions'][number] {
	const { heading, text } = headed(part);
	const [, letter = '', question = ''] = /^\[([EMH])\] (.+)$/.exec(heading) ?? [];
	const level = levels[letter];
	if (level === undefined) throw new RangeError(`review.md: "${heading}" should start with [E], [M] or [H]`);
	return { id: questionId(question), level, question: renderInline(question), answer: renderMarkdown(text) };
}

function headed(part: string): { heading: string; text: string } {
	const end = part.indexOf('\n');
	return end === -1
		? { heading: part.trim(), text: '' }
		: { heading: part.slice(0, end).trim(), text: part.slice(end + 1) };
}

/** The comment that a source starts with says what is different about it. */
function wayOf({ name, source }: Submission): Way {
	const comment = /^(?:\/\/.*\n)*/.exec(source)?.[0] ?? '';
	const words = name.replaceAll('-', ' ');
	return {
		name: `${words[0]?.toUpperCase() ?? ''}${words.slice(1)}`,
		about: comment
			.replaceAll(/^\/\/ ?/gm, '')
			.replaceAll(/\s+/g, ' ')
			.trim(),
		source: source.slice(comment.length),
	};
}
