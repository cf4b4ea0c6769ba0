// TypeScript as coloured pieces of text, by Monaco's own tokens.

export interface Piece {
	readonly text: string;
	/** Null for what has the colour of text. */
	readonly token: 'comment' | 'keyword' | 'number' | 'string' | 'type' | null;
}

const tokens = ['comment', 'keyword', 'number', 'string', 'type'] as const;

/** Pieces of each line. Loads Monaco. */
export async function highlight(source: string): Promise<Piece[][]> {
	const { monaco } = await import('#lib/editor/monaco.ts');
	await monaco.editor.colorize('', 'typescript', {}); // its tokens come lazily
	const lines = source.split('\n');
	return monaco.editor.tokenize(source, 'typescript').map((starts, row) => {
		const line = lines[row] ?? '';
		return starts.map(({ offset, type }, i) => ({
			text: line.slice(offset, starts[i + 1]?.offset),
			token: tokens.find((token) => type.startsWith(token)) ?? null,
		}));
	});
}
