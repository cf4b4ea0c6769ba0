// A statement as an interviewer tells it: what is said at once, and the edge cases that are told to whoever asks.

/** Pieces in their order: joined they are the whole statement. */
export interface Piece {
	readonly kind: 'told' | 'note' | 'aside';
	readonly markdown: string;
}

/**
 * Notes are the bullets of `## Contract` and all of `## Notes`. Bullets that describe a parameter or a return value, or
 * forbid to change the input, are part of the contract and told; so is every other section. Paragraphs of `## Notes`
 * that name a publication are asides, and so is what explains an example: nobody would ask for them.
 */
export function splitStatement(markdown: string): Piece[] {
	return markdown
		.split(/^(?=## )/m)
		.flatMap((section): Piece[] => {
			if (section.startsWith('## Contract')) return blocksOf(section).map(inContract);
			if (section.startsWith('## Notes')) return blocksOf(section).map(inNotes);
			return [{ kind: 'told', markdown: section }];
		})
		.filter(({ markdown }) => markdown !== '');
}

/** Top-level bullets and paragraphs with the blank lines after them. */
function blocksOf(section: string): string[] {
	return section.split(/^(?=- )|(?<=\n\n)(?=[^\s-])/m);
}

function inContract(markdown: string): Piece {
	const isNote = /^- (?!`|Do not change|Returns |A second )/.test(markdown);
	return { kind: isNote ? 'note' : 'told', markdown };
}

function inNotes(markdown: string): Piece {
	const names = !markdown.startsWith('- ') && /\b(?:1[89]|20)\d\d\b/.test(markdown);
	const explains = /\bexample\b|^- The first draws/.test(markdown);
	return { kind: markdown.startsWith('## ') || names || explains ? 'aside' : 'note', markdown };
}

/** Whether it says what the code costs, which the reader of a mock interview is asked for. */
export function tellsCost(markdown: string): boolean {
	return /\boperation count\b/.test(markdown);
}

/** What a note is about: what is bold at its start, else its first words. */
export function titleOf(markdown: string): string {
	const text = markdown.replace(/^- /, '');
	const [, bold] = /^\*\*(.+?)\*\*/s.exec(text) ?? [];
	if (bold !== undefined) return plainText(bold).replace(/[.:]$/, '');
	const [sentence = ''] = plainText(text).split(/(?<=\p{L}{2}[.:;])\s/u);
	const words = sentence.replace(/[.:;]$/, '').split(' ');
	return words.length <= 9 ? words.join(' ') : `${words.slice(0, 8).join(' ')} …`;
}

/** Markdown without its marks, with mathematics as near to plain letters as it comes. */
export function plainText(markdown: string): string {
	return markdown
		.replace(/^- /gm, '')
		.replace(/\$([^$]+)\$/g, (_, tex: string) => plainTex(tex))
		.replace(/\[([^\]]+)\]\([^)]*\)/g, '$1')
		.replace(/\*\*|`|(?<!\w)_|_(?!\w)/g, '')
		.replace(/\s+/g, ' ')
		.trim();
}

const signs: Readonly<Record<string, string>> = {
	ge: '≥',
	le: '≤',
	ne: '≠',
	cdot: '·',
	times: '×',
	infty: '∞',
	dots: '…',
	varepsilon: 'ε',
	lambda: 'λ',
	mu: 'μ',
	pm: '±',
	to: '→',
};

function plainTex(tex: string): string {
	return tex
		.replace(/\\([a-zA-Z]+)/g, (_, name: string) => signs[name] ?? '')
		.replace(/\\[,;!| ]/g, ' ')
		.replace(/[{}\\]/g, '')
		.replace(/\s+/g, ' ')
		.trim();
}
