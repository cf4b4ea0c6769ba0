// The grades of a recall in words.
import type { Grade } from '#lib/study/review-item.ts';

export const gradeNames: Readonly<Record<Grade, string>> = {
	again: 'Again',
	hard: 'Hard',
	good: 'Good',
	easy: 'Easy',
};
export const gradeMeanings: Readonly<Record<Grade, string>> = {
	again: 'I needed help, or could not have done it in an interview',
	hard: 'I got there, with effort',
	good: 'I got there after some thought',
	easy: 'I knew at once what to do',
};
