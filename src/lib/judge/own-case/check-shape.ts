// Holds what a reader wrote to the contract of an entry: parameter types, and letters that stand for one length.
import { JsonError, type JsonNode } from '#lib/judge/own-case/json-text.ts';
import type { Entry, Parameters, ParameterType, Size } from '#lib/judge/problem.ts';
import { messageOf } from '#lib/judge/thrown.ts';
import { fromJson, type Json } from '#lib/judge/value-json.ts';
import type { Input, Value } from '#lib/judge/value.ts';

/** More would keep the reader waiting. */
export const most = { values: 20_000, calls: 200, characters: 400_000 } as const;

/** What is wrong, where in the text, and where in the input. */
export class ShapeError extends JsonError {
	override name = 'ShapeError';
	/** `X[2][1]`, `fit.y`; empty for the input as a whole. */
	readonly path: string;
	constructor(message: string, at: number, path: string) {
		super(message, at);
		this.path = path;
	}
}

/** Checks one input; an instance is used once. */
export class ShapeCheck {
	readonly #sizes: Readonly<Record<string, Size>>;
	/** Letter to its length and where that was first seen. */
	readonly #lengths = new Map<string, { length: number; path: string }>();
	#values = 0;

	constructor(sizes: Readonly<Record<string, Size>>) {
		this.#sizes = sizes;
	}

	/** Throws ShapeError for the first place that does not fit. */
	input(entry: Entry, node: JsonNode): Input {
		return entry.kind === 'function'
			? this.#arguments(entry.parameters, node, { prefix: '', what: entry.name })
			: this.#script(entry, node);
	}

	#script(entry: Extract<Entry, { kind: 'class' }>, node: JsonNode): Input {
		const form = `a list of calls such as [["new", ...], ["${Object.keys(entry.methods)[0] ?? 'method'}", ...]]`;
		if (node.kind !== 'list' || node.items.length === 0)
			throw new ShapeError(`expected ${form}`, node.at, '');
		if (node.items.length > most.calls)
			throw new ShapeError(`at most ${most.calls} calls are allowed`, node.at, '');
		return node.items.map((call, i) => {
			const [name, ...values] = call.kind === 'list' ? call.items : [];
			if (name?.kind !== 'scalar' || typeof name.value !== 'string')
				throw new ShapeError(`expected a call such as ["new", ...]`, call.at, `[${i}]`);
			const method = name.value;
			if ((method === 'new') !== (i === 0))
				throw new ShapeError('the first call, and only the first, is "new"', name.at, `[${i}]`);
			const known = Object.hasOwn(entry.methods, method) ? entry.methods[method] : undefined;
			if (method !== 'new' && known === undefined)
				throw new ShapeError(
					`${entry.name} has no method "${method}": use ${Object.keys(entry.methods).join(', ')}`,
					name.at,
					`[${i}]`,
				);
			const list: JsonNode = { kind: 'list', at: call.at, items: values };
			const parameters = method === 'new' ? entry.parameters : (known?.parameters ?? {});
			return [method, ...this.#arguments(parameters, list, { prefix: `${method}.`, what: method })];
		});
	}

	/** By name in an object, or in order in a list. */
	#arguments(
		parameters: Parameters,
		node: JsonNode,
		{ prefix, what }: { prefix: string; what: string },
	): Input {
		const names = Object.keys(parameters);
		const asked = names.length === 0 ? 'nothing' : names.join(', ');
		if (node.kind === 'scalar')
			throw new ShapeError(`expected an object with ${asked}`, node.at, prefix.replace(/\.$/, ''));
		const given =
			node.kind === 'list'
				? new Map(node.items.map((item, i) => [names[i] ?? '', item]))
				: byName(node, names, prefix, asked);
		if (node.kind === 'list' && node.items.length !== names.length)
			throw new ShapeError(
				`${what} takes ${names.length} values (${asked}), and here are ${node.items.length}`,
				node.at,
				prefix.replace(/\.$/, ''),
			);
		return names.map((name) => {
			const value = given.get(name);
			if (value === undefined) throw new ShapeError(`${name} is missing`, node.at, prefix + name);
			return this.#typed(parameters[name]!, value, prefix + name); // a name of these parameters
		});
	}

	#typed(type: ParameterType, node: JsonNode, path: string): Value {
		const [, base = '', dimensions] = /^(\w+)(?:\[(.*)\])?$/.exec(type) ?? [];
		if (!['number', 'integer', 'string', 'boolean', 'rng'].includes(base)) return this.#anything(node, path);
		return this.#list(base, dimensions?.split(',').map((letter) => letter.trim()) ?? [], node, path);
	}

	#list(base: string, [letter, ...inner]: readonly string[], node: JsonNode, path: string): Value {
		if (letter === undefined) return this.#scalar(base, node, path);
		const items = itemsOf(node);
		if (items === null)
			throw new ShapeError(
				`expected a list of ${inner.length > 0 ? 'rows' : plural(base)} and found ${describe(node)}`,
				node.at,
				path,
			);
		this.#length(letter, items.length, node, path);
		return items.map((item, i) => this.#list(base, inner, item, `${path}[${i}]`));
	}

	#length(letter: string, length: number, { at }: JsonNode, path: string): void {
		if (letter === '.') return;
		const known = this.#lengths.get(letter);
		if (known !== undefined && known.length !== length)
			throw new ShapeError(
				`this has length ${length} and ${known.path} has ${known.length}: both are ${letter}`,
				at,
				path,
			);
		const least = this.#sizes[letter]?.min ?? 1;
		if (length < least)
			throw new ShapeError(`this has length ${length}: ${letter} is at least ${least}`, at, path);
		if (known === undefined) this.#lengths.set(letter, { length, path });
	}

	#scalar(base: string, node: JsonNode, path: string): Value {
		if (++this.#values > most.values)
			throw new ShapeError(`at most ${most.values.toLocaleString('en')} values are allowed`, node.at, path);
		const value = node.kind === 'list' ? undefined : this.#special(node, path);
		const fits =
			base === 'rng'
				? typeof value === 'object' && value !== null
				: base === 'integer'
					? Number.isSafeInteger(value)
					: typeof value === base;
		if (!fits || (base === 'number' && node.kind === 'scalar' && !Number.isFinite(value)))
			throw new ShapeError(`expected ${article(base)} and found ${describe(node)}`, node.at, path);
		return value;
	}

	/** A scalar, or a `$` form such as {"$number": "NaN"}. */
	#special(node: Exclude<JsonNode, { kind: 'list' }>, path: string): Value {
		if (node.kind === 'scalar') return node.value;
		const [entry] = node.entries;
		if (node.entries.length !== 1 || !entry?.key.startsWith('$') || entry.value.kind !== 'scalar')
			return undefined;
		try {
			return fromJson({ [entry.key]: entry.value.value });
		} catch (error) {
			throw new ShapeError(messageOf(error), node.at, path);
		}
	}

	#anything(node: JsonNode, path: string): Value {
		try {
			return fromJson(plain(node));
		} catch (error) {
			throw new ShapeError(messageOf(error), node.at, path);
		}
	}
}

function byName(
	{ entries }: Extract<JsonNode, { kind: 'object' }>,
	names: readonly string[],
	prefix: string,
	asked: string,
): Map<string, JsonNode> {
	const given = new Map<string, JsonNode>();
	for (const { key, at, value } of entries) {
		if (!names.includes(key)) throw new ShapeError(`there is no "${key}": known are ${asked}`, at, '');
		if (given.has(key)) throw new ShapeError(`${key} is given twice`, at, prefix + key);
		given.set(key, value);
	}
	return given;
}

/** The items of a list, also of one such as {"$Float64Array": [...]}: submissions are given plain lists here. */
function itemsOf(node: JsonNode): readonly JsonNode[] | null {
	if (node.kind === 'list') return node.items;
	if (node.kind === 'scalar' || node.entries.length !== 1) return null;
	const [{ key, value }] = node.entries as [(typeof node.entries)[number]];
	return /^\$\w+Array$/.test(key) && value.kind === 'list' ? value.items : null;
}

function plain(node: JsonNode): Json {
	if (node.kind === 'scalar') return node.value;
	if (node.kind === 'list') return node.items.map(plain);
	return Object.fromEntries(node.entries.map(({ key, value }) => [key, plain(value)]));
}

function describe(node: JsonNode): string {
	if (node.kind === 'list') return node.items.length === 0 ? 'an empty list' : 'a list';
	if (node.kind === 'object') return 'an object';
	if (typeof node.value === 'number' && !Number.isFinite(node.value)) return 'a number that is too large';
	const text = JSON.stringify(node.value);
	return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

function article(base: string): string {
	if (base === 'integer') return 'an integer';
	if (base === 'boolean') return 'true or false';
	return base === 'rng' ? 'a random source such as {"$rng": 7}' : `a ${base}`;
}

function plural(base: string): string {
	return base === 'rng' ? 'random sources' : `${base}s`;
}
