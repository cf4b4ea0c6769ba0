// Cuts a cost formula into numbers, sizes, functions and signs, in the many spellings that people have for one thing.

/** A text that is not a formula in the given sizes. */
export class FormulaError extends Error {
	override name = 'FormulaError';
	/** What is wrong, to follow a colon: `a ")" is missing`. */
	readonly reason: string;

	constructor(text: string, letters: readonly string[], reason: string) {
		super(`"${text}" cannot be read as a formula in ${letters.join(', ')}: ${reason}.`);
		this.reason = reason;
	}
}

export type Token = { readonly kind: 'number' | 'size' | 'word' | 'sign' | 'end'; readonly text: string };

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const functions: Readonly<Record<string, string>> = {
	log: 'log',
	log2: 'log',
	log_2: 'log',
	log10: 'log',
	lg: 'log',
	ln: 'log',
	sqrt: 'sqrt',
	max: 'max',
};
/** Operators that LaTeX spells out. */
const spelled: Readonly<Record<string, string>> = { cdot: '·', times: '·' };
const signs: Readonly<Record<string, string>> = {
	'*': '·',
	'×': '·',
	'⋅': '·',
	'∙': '·',
	'•': '·',
	'{': '(',
	'}': ')',
	'[': '(',
	']': ')',
	'−': '-',
	'–': '-',
};
const refused: Readonly<Record<string, string>> = {
	o: 'o(…) says "slower than"; write O(…)',
	Ω: 'Ω(…) is a bound from below; write O(…)',
	'~': '"~" counts constants, which do not matter here; write O(…)',
	'!': 'a factorial cannot be measured',
	min: 'a minimum cannot be compared; write a bound in one of its sizes',
};

/** Letters that differ only in case from what is written are meant, where no other is. */
export function tokenize(text: string, letters: readonly string[]): Token[] {
	const tokens: Token[] = [];
	const sign = (written: string) => tokens.push({ kind: 'sign', text: written });
	const pattern = /\s*(?:(\d+(?:\.\d+)?|\.\d+)|\\?(\p{L}[\p{L}\d_₂]*)|([⁰¹²³⁴⁵⁶⁷⁸⁹]+)|(\*\*)|(\S))/gu;
	for (const [, number, word, raised, power, other] of text.trimEnd().matchAll(pattern)) {
		if (number !== undefined) tokens.push({ kind: 'number', text: number });
		else if (word !== undefined) tokens.push(...wordTokens(text, word, letters));
		else if (raised !== undefined) {
			sign('^');
			tokens.push({ kind: 'number', text: [...raised].map((digit) => superscripts.indexOf(digit)).join('') });
		} else if (power !== undefined) sign('^');
		else if (other === '√') tokens.push({ kind: 'word', text: 'sqrt' });
		else {
			const known = signs[other!] ?? other!; // one of the groups matched
			if (!'+-·/()^,'.includes(known))
				throw new FormulaError(text, letters, refused[known] ?? `"${known}" has no meaning`);
			sign(known);
		}
	}
	const bounds = tokens.filter(
		({ kind, text }, i) => !(kind === 'word' && text === 'O' && tokens[i + 1]?.text === '('),
	);
	return [...bounds, { kind: 'end', text: '' }];
}

/** `nd` is n·d where both are sizes and `nd` is none; `nlogn` is n·log n. */
function wordTokens(text: string, word: string, letters: readonly string[]): Token[] {
	const whole = sizeOf(word, letters);
	if (whole !== null) return [{ kind: 'size', text: whole }];
	const plain = word.replace('₂', '2');
	if (Object.hasOwn(spelled, plain)) return [{ kind: 'sign', text: spelled[plain]! }]; // it has it
	if (['O', 'Θ', 'ϴ', '𝒪', 'Theta'].includes(plain)) return [{ kind: 'word', text: 'O' }];
	if (Object.hasOwn(refused, plain)) throw new FormulaError(text, letters, refused[plain]!); // it has it
	const tokens: Token[] = [];
	for (let rest = plain; rest !== '';) {
		const named = startOf(rest, Object.keys(functions), true);
		const size = named === null ? startOf(rest, letters, false) : null;
		if (named !== null)
			tokens.push({ kind: 'word', text: functions[named.name]! }); // one of its keys
		else if (size !== null) tokens.push({ kind: 'size', text: size.name });
		else if (/^\d/.test(rest) && tokens.length > 0)
			throw new FormulaError(
				text,
				letters,
				`"${word}" has two meanings; write a power with ^ and a product with ·`,
			);
		else throw new FormulaError(text, letters, `"${word}" is no size of this problem`);
		rest = rest.slice((named ?? size)!.length); // neither is an error above
	}
	return tokens;
}

/** The longest of the names that a text begins with. */
function startOf(
	text: string,
	names: readonly string[],
	anyCase: boolean,
): { readonly name: string; readonly length: number } | null {
	for (let length = Math.max(...names.map((name) => name.length)); length > 0; length--) {
		const part = text.slice(0, length);
		const name = anyCase ? part.toLowerCase() : (sizeOf(part, names) ?? part);
		if (names.includes(name)) return { name, length };
	}
	return null;
}

function sizeOf(written: string, letters: readonly string[]): string | null {
	if (letters.includes(written)) return written;
	const alike = letters.filter((letter) => letter.toLowerCase() === written.toLowerCase());
	return alike.length === 1 ? alike[0]! : null; // there is one
}
