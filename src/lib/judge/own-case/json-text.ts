// JSON text read with the place of every value, so that a message can point at it.

/** A value and where it begins. Objects keep their order and every key, also one that repeats. */
export type JsonNode =
	| { readonly kind: 'scalar'; readonly at: number; readonly value: null | boolean | number | string }
	| { readonly kind: 'list'; readonly at: number; readonly items: readonly JsonNode[] }
	| { readonly kind: 'object'; readonly at: number; readonly entries: readonly JsonEntry[] };
export interface JsonEntry {
	readonly key: string;
	readonly at: number;
	readonly value: JsonNode;
}

/** Text that is not JSON, with the place of the first character that can't be. */
export class JsonError extends Error {
	override name = 'JsonError';
	/** UTF-16 units from the start. */
	readonly at: number;
	constructor(message: string, at: number) {
		super(message);
		this.at = at;
	}
}

/** Inputs are lists of lists: deeper text is a mistake, and would exhaust the stack. */
const maxDepth = 64;
const space = /[ \t\n\r]*/y;
const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
// oxlint-disable-next-line no-control-regex -- JSON excludes exactly these from strings
const string = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}))*"/y;
const words = { true: true, false: false, null: null } as const;

/** Reads one value. Accepts what `JSON.parse` accepts, to a depth of 64. Throws JsonError. */
export function parseJsonText(text: string): JsonNode {
	const reader = new Reader(text);
	const value = reader.value(0);
	reader.skip();
	if (reader.at < text.length) throw new JsonError(`unexpected ${reader.seen()} after the value`, reader.at);
	return value;
}

class Reader {
	at = 0;
	readonly #text: string;
	constructor(text: string) {
		this.#text = text;
	}

	value(depth: number): JsonNode {
		this.skip();
		const { at } = this;
		if (depth > maxDepth) throw new JsonError('this is nested too deeply', at);
		switch (this.#text[at]) {
			case '[':
				return { kind: 'list', at, items: this.#sequence(']', () => this.value(depth + 1)) };
			case '{':
				return { kind: 'object', at, entries: this.#sequence('}', () => this.#entry(depth + 1)) };
			case '"':
				return { kind: 'scalar', at, value: this.#string() };
			default:
				return { kind: 'scalar', at, value: this.#bare() };
		}
	}

	skip(): void {
		this.#match(space);
	}

	/** What stands here, for a message. */
	seen(): string {
		const point = this.#text.codePointAt(this.at);
		return point === undefined ? 'end' : `"${String.fromCodePoint(point)}"`;
	}

	#sequence<T>(close: ']' | '}', item: () => T): T[] {
		const opened = this.at++;
		const items: T[] = [];
		this.skip();
		if (this.#take(close)) return items;
		for (;;) {
			items.push(item());
			this.skip();
			if (this.#take(close)) return items;
			if (this.at >= this.#text.length)
				throw new JsonError(`the ${this.#text[opened]} that opens here is never closed`, opened);
			if (!this.#take(',')) throw new JsonError(`expected , or ${close} and found ${this.seen()}`, this.at);
			this.skip();
			if (this.#text[this.at] === close)
				throw new JsonError(`a comma before ${close} is one too many`, this.at);
		}
	}

	#entry(depth: number): JsonEntry {
		this.skip();
		const { at } = this;
		if (this.#text[at] !== '"') throw new JsonError(`expected a name in quotes and found ${this.seen()}`, at);
		const key = this.#string();
		this.skip();
		if (!this.#take(':')) throw new JsonError(`expected : after the name and found ${this.seen()}`, this.at);
		return { key, at, value: this.value(depth) };
	}

	#string(): string {
		const { at } = this;
		const found = this.#match(string);
		if (found === null) throw new JsonError('this text in quotes is not ended or has a bad escape', at);
		return JSON.parse(found) as string;
	}

	#bare(): null | boolean | number {
		const { at } = this;
		const digits = this.#match(number);
		if (digits !== null) return Number(digits);
		for (const [word, value] of Object.entries(words))
			if (this.#text.startsWith(word, at)) {
				this.at += word.length;
				return value;
			}
		throw new JsonError(`expected a value and found ${this.seen()}`, at);
	}

	#take(character: string): boolean {
		const is = this.#text[this.at] === character;
		if (is) this.at++;
		return is;
	}

	#match(pattern: RegExp): string | null {
		pattern.lastIndex = this.at;
		const found = pattern.exec(this.#text);
		if (found === null) return null;
		this.at = pattern.lastIndex;
		return found[0];
	}
}
