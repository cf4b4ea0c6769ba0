import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseJsonText, type JsonNode } from '#lib/judge/own-case/json-text.ts';
import { parseOwnCase, writeOwnCase, type Contract } from '#lib/judge/parse-own-case.ts';
import { fn, type Entry, type ProblemDefinition } from '#lib/judge/problem.ts';
import { Random } from '#lib/judge/random.ts';
import { RandomStream } from '#lib/judge/value.ts';

const size = { label: '', sweep: [1, 2], base: 1 } as const;
const kmeans: Contract = {
	entry: fn('kmeans', { X: 'number[n,d]', initial: 'number[k,d]', iterations: 'integer' }),
	sizes: { n: size, k: size, d: size },
};
const tree: Contract = {
	entry: {
		kind: 'class',
		name: 'Tree',
		parameters: { maxDepth: 'integer' },
		methods: {
			fit: { parameters: { X: 'number[n,d]', y: 'integer[n]' }, returns: false },
			predict: { parameters: { Q: 'number[.,d]' }, returns: true },
		},
	},
	sizes: { n: size, d: size },
};
const one = (type: string): Contract => ({ entry: fn('f', { x: type }), sizes: {} });

function errorOf(text: string, contract = kmeans) {
	const parsed = parseOwnCase(text, contract);
	if (parsed.ok) throw new Error('accepted');
	return parsed.error;
}

test('reads parameters by name and in order', () => {
	const input = [[[1], [2]], [[0]], 3];
	expect(parseOwnCase('{"iterations": 3, "X": [[1],[2]], "initial": [[0]]}', kmeans)).toEqual({
		ok: true,
		input,
	});
	expect(parseOwnCase('[[[1],[2]], [[0]], 3]', kmeans)).toEqual({ ok: true, input });
});

test('names the line and column of text that is not JSON', () => {
	expect(errorOf('{\n  "X": [[1], [2],],\n}')).toMatchObject({
		line: 2,
		column: 18,
		message: 'a comma before ] is one too many',
	});
	expect(errorOf('')).toMatchObject({ line: 1, column: 1, message: 'expected a value and found end' });
	expect(errorOf('{"X": [[1]')).toMatchObject({
		column: 7,
		message: 'the [ that opens here is never closed',
	});
	expect(errorOf('{"X": NaN}').message).toBe('expected a value and found "N"');
});

test.each([
	[
		'{"X": [[1, 2], [3, "a"]], "initial": [[0, 0]], "iterations": 1}',
		'X[1][1]',
		'expected a number and found "a"',
	],
	[
		'{"X": [[1, 2], [3]], "initial": [[0, 0]], "iterations": 1}',
		'X[1]',
		'this has length 1 and X[0] has 2: both are d',
	],
	[
		'{"X": [[1]], "initial": [[0, 0]], "iterations": 1}',
		'initial[0]',
		'this has length 2 and X[0] has 1: both are d',
	],
	['{"X": [], "initial": [[0]], "iterations": 1}', 'X', 'this has length 0: n is at least 1'],
	['{"X": [1], "initial": [[0]], "iterations": 1}', 'X[0]', 'expected a list of numbers and found 1'],
	['{"X": [[1]], "initial": [[0]], "iterations": 1.5}', 'iterations', 'expected an integer and found 1.5'],
	['{"X": [[1]], "initial": [[0]]}', 'iterations', 'iterations is missing'],
	['{"X": [[1]], "X": [[1]]}', 'X', 'X is given twice'],
	['{"x": [[1]]}', '', 'there is no "x": known are X, initial, iterations'],
	[
		'{"X": [[1e999]], "initial": [[0]], "iterations": 1}',
		'X[0][0]',
		'expected a number and found a number that is too large',
	],
	['7', '', 'expected an object with X, initial, iterations'],
])('%s: names the place %s and says: %s', (text, path, message) => {
	expect(errorOf(text)).toMatchObject({ path, message });
});

test('a script of calls is held to the methods of its class', () => {
	const script = '[["new", 2], ["fit", [[1], [2]], [0, 1]], ["predict", [[1], [2], [3]]]]';
	expect(parseOwnCase(script, tree).ok).toBe(true);
	expect(errorOf('[["fit", [[1]], [0]]]', tree).message).toBe('the first call, and only the first, is "new"');
	expect(errorOf('[["new", 2], ["guess"]]', tree).message).toBe(
		'Tree has no method "guess": use fit, predict',
	);
	expect(errorOf('[["new", 2], ["fit", [[1], [2]], [0]]]', tree)).toMatchObject({ path: 'fit.y' });
	expect(errorOf('[["new"]]', tree).message).toBe('new takes 1 values (maxDepth), and here are 0');
	expect(errorOf('[["new", 2], ["constructor"]]', tree).message).toMatch(/no method/);
});

test('what JSON lacks is written as an object', () => {
	expect(parseOwnCase('[{"$number": "NaN"}]', one('number'))).toEqual({ ok: true, input: [NaN] });
	expect(parseOwnCase('[{"$rng": 7}]', one('rng'))).toEqual({ ok: true, input: [new RandomStream(7)] });
	expect(errorOf('[{"$nummer": 1}]', one('number')).message).toMatch(/unknown value/);
	expect(errorOf('[{"$number": "NaN"}]', one('integer')).path).toBe('x');
});

test('refuses what would keep the reader waiting', () => {
	const long = JSON.stringify([Array.from({ length: 20_001 }, () => 1)]);
	expect(errorOf(long, one('number[n]')).message).toBe('at most 20,000 values are allowed');
	expect(errorOf('['.repeat(100_000)).message).toBe('this is nested too deeply');
});

const unwrap = (node: JsonNode): unknown =>
	node.kind === 'scalar'
		? node.value
		: node.kind === 'list'
			? node.items.map(unwrap)
			: Object.fromEntries(node.entries.map(({ key, value }) => [key, unwrap(value)]));

test('reads every JSON text as JSON.parse does', () => {
	fc.assert(
		fc.property(fc.json({ maxDepth: 5 }), (text) => {
			expect(unwrap(parseJsonText(text))).toEqual(JSON.parse(text));
		}),
	);
});

test('any text gives a case or a clear error inside the text', () => {
	const piece = fc.constantFrom(
		'{',
		'}',
		'[',
		']',
		',',
		':',
		'"X"',
		'"initial"',
		'"iterations"',
		'1',
		'-0',
		'1e9',
		' ',
		'\n',
		'"',
	);
	const text = fc.oneof(
		fc.string(),
		fc.json(),
		fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join('')),
	);
	fc.assert(
		fc.property(text, (written) => {
			for (const contract of [kmeans, tree]) {
				const parsed = parseOwnCase(written, contract);
				if (parsed.ok) continue;
				expect(parsed.error.message).not.toBe('');
				expect(parsed.error.offset).toBeGreaterThanOrEqual(0);
				expect(parsed.error.offset).toBeLessThanOrEqual(written.length);
				expect(parsed.error.line).toBeLessThanOrEqual(written.split('\n').length);
			}
		}),
	);
});

const packages = import.meta.glob<ProblemDefinition>('/problems/*/problem.ts', { import: 'default' });
test.each(Object.entries(packages))(
	'every small input of %s can be written and read again',
	async (path, load) => {
		const definition = await load();
		const { entry, sizes }: { entry: Entry; sizes: ProblemDefinition['sizes'] } = definition;
		for (const { name, sizes: at, make, group } of definition.cases.filter(
			({ group }) => group !== 'large',
		)) {
			const input = make(at, new Random(name));
			const parsed = parseOwnCase(writeOwnCase(entry, input), { entry, sizes });
			expect(parsed, `${path} ${group} ${name}`).toEqual({ ok: true, input });
		}
	},
);
