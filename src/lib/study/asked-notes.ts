// Which edge-case notes of a problem the reader's clarifying questions touch: a suggestion by the words that both have.

export interface NoteWords {
	/** A few words that name it: `Empty clusters`. */
	readonly title: string;
	/** All of it as plain words. */
	readonly text: string;
}

/** The questions as they were written, one a line, without bullets, numbers and empty lines. */
export function splitQuestions(questions: string): string[] {
	return questions
		.split('\n')
		.map((line) => line.replace(/^\s*(?:[-*•]|\d+[.)])\s*/, '').trim())
		.filter((line) => line !== '');
}

/**
 * For each note the index of the question that touches it most, or null where none does. One touches a note that has a
 * word of its title, or two words of its text.
 */
export function touchedNotes(questions: readonly string[], notes: readonly NoteWords[]): (number | null)[] {
	const asked = questions.map(wordsOf);
	return notes.map(({ title, text }) => {
		const [titleWords, textWords] = [wordsOf(title), wordsOf(text)];
		let best: { index: number; points: number } | null = null;
		for (const [index, words] of asked.entries()) {
			const inTitle = shared(words, titleWords);
			const inText = shared(words, textWords);
			const points = 2 * inTitle + inText;
			if ((inTitle >= 1 || inText >= 2) && points > (best?.points ?? 0)) best = { index, points };
		}
		return best?.index ?? null;
	});
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
	return [...a].filter((word) => b.has(word)).length;
}

/** Words that say what is meant, without endings, and one for all that mean the same. */
function wordsOf(text: string): Set<string> {
	const words = text.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
	return new Set(
		words
			.filter((word) => !common.has(word))
			.map(stemOf)
			.map((stem) => meanings.get(stem) ?? stem),
	);
}

function stemOf(word: string): string {
	const singular = word.replace(/ies$/, 'y').replace(/(?<=..[^s])s$/, '');
	return singular.length > 5 ? singular.replace(/(?:ing|ed|ly)$/, '') : singular;
}

/** In questions and notes alike, whatever they are about. */
const common = new Set(
	(
		'the and are any can could does for from has have how into its may not one only other should than that their them ' +
		'there these they this those what when where which while will with would you your all also but each every ' +
		'give given get gets got happen happens input inputs just like mean means must need needs output outputs point ' +
		'points possible return returned returns row rows same so some such take takes two use used value values was ' +
		'want were number numbers list lists case cases been being did'
	).split(' '),
);

/** Stems that stand for one thing in such questions. */
const meanings = new Map(
	[
		['tie', 'equal', 'equally', 'draw', 'tied', 'identical', 'duplicate'],
		['empty', 'none', 'nothing', 'without', 'zero', 'missing'],
		['large', 'huge', 'big', 'overflow', 'far'],
		['small', 'tiny', 'underflow'],
		['change', 'mutate', 'modify', 'modifi', 'mutat', 'chang'],
		['stop', 'converge', 'converg', 'stopp', 'early', 'terminate'],
		['negative', 'below', 'sign'],
		['order', 'sort', 'sorted'],
		['fast', 'quick', 'slow', 'operation', 'complexity', 'time', 'cost'],
		['deep', 'depth', 'recursion', 'recursive'],
		['divid', 'division', 'divide', 'denominator'],
	].flatMap(([first, ...others]) => others.map((other): [string, string] => [stemOf(other), stemOf(first!)])), // each names one
);
