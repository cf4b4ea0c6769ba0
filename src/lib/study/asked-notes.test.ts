import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitQuestions, touchedNotes } from '#lib/study/asked-notes.ts';

const notes = [
	{ title: 'Ties', text: 'Ties. Of equally near centroids, the one with the smallest index gets the point.' },
	{
		title: 'Empty clusters',
		text: 'Empty clusters. A centroid without points stays where it is in that round.',
	},
	{
		title: 'Points may lie far from the origin',
		text: 'Points may lie far from the origin compared to their spread: coordinates near 10^8.',
	},
];

test('a question touches the note that has its words, or words that mean the same', () => {
	const questions = [
		'Which centroid wins a tie?',
		'What if a cluster loses all of its points?',
		'How large are the coordinates?',
	];
	expect(touchedNotes(questions, notes)).toEqual([0, 1, 2]);
	expect(touchedNotes(['Two centroids are equally near: which one?'], notes)[0]).toBe(0);
});

test('what is in every question touches nothing', () => {
	expect(touchedNotes(['What is the input?', 'Can I return any of the points?'], notes)).toEqual([
		null,
		null,
		null,
	]);
	expect(touchedNotes([], notes)).toEqual([null, null, null]);
});

test('questions are lines without bullets', () => {
	expect(splitQuestions('- Ties?\n\n  2. Empty input?\n* k > n?  ')).toEqual([
		'Ties?',
		'Empty input?',
		'k > n?',
	]);
	expect(splitQuestions(' \n')).toEqual([]);
});

test('a question that is the note itself always touches it, and the answer is a question or null', () => {
	const words = fc.array(fc.constantFrom('ties', 'empty', 'clusters', 'the', 'NaN', 'négatif', '∞', '10^8'));
	fc.assert(
		fc.property(fc.array(words), words, (lines, title) => {
			const questions = lines.map((line) => line.join(' '));
			const note = { title: `centroid ${title.join(' ')}`, text: '' };
			const [touched] = touchedNotes([...questions, note.title], [note]);
			expect(touched).not.toBeNull();
			expect(touched).toBeLessThanOrEqual(questions.length);
		}),
	);
});
