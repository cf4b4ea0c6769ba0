// Builds graphs whose values and gradients stay within bounds.
import type { Random } from '#lib/judge/random.ts';
import type { Input } from '#lib/judge/value.ts';

export type Op = 'leaf' | 'add' | 'mul' | 'pow' | 'exp' | 'tanh' | 'relu';

/** The index of a node, in the order of building: arguments come first. */
export type Node = number;

interface Entry {
	readonly op: Op;
	readonly args: readonly Node[];
	readonly constant: number;
}

export class Graph {
	readonly #entries: Entry[] = [];

	get size(): number {
		return this.#entries.length;
	}
	leaf(value: number): Node {
		return this.#entries.push({ op: 'leaf', args: [], constant: value }) - 1;
	}
	apply(op: Exclude<Op, 'leaf' | 'pow'>, ...args: readonly Node[]): Node {
		return this.#entries.push({ op, args, constant: 0 }) - 1;
	}
	pow(base: Node, exponent: number): Node {
		return this.#entries.push({ op: 'pow', args: [base], constant: exponent }) - 1;
	}
	/** Leaves that nothing uses, until there are n nodes. */
	padTo(n: number): void {
		while (this.size < n) this.leaf(1);
	}

	/** The arguments of one call, with node i at place order[i]. */
	input(root: Node, order: readonly number[] = this.#entries.map((_, i) => i)): Input {
		const placed = new Array<Entry>(this.size);
		for (const [i, entry] of this.#entries.entries()) placed[order[i]!] = entry; // a permutation
		return [
			placed.map(({ op }) => op),
			placed.map(({ args }) => args.map((arg) => order[arg]!)),
			placed.map(({ constant }) => constant),
			order[root]!,
		];
	}
	shuffled(root: Node, random: Random): Input {
		return this.input(root, random.shuffle(this.#entries.map((_, i) => i)));
	}
	/** Every node before its arguments. */
	reversed(root: Node): Input {
		return this.input(
			root,
			this.#entries.map((_, i) => this.size - 1 - i),
		);
	}
}

/** Between which numbers the value of a node lies. */
interface Range {
	readonly low: number;
	readonly high: number;
}
const most = 4;

/**
 * A graph of n nodes, about a third of them leaves, the others on arguments at random, late ones more often; at the end
 * all that nothing uses yet is added up, so that the last node depends on all others. Ranges keep what is added up within ±4,
 * exponents of exp below 1.3 and bases of broken powers above a tenth.
 */
export function randomGraph(n: number, random: Random): Graph {
	const graph = new Graph();
	const ranges: Range[] = [];
	const unused = new Set<Node>();
	const put = (node: Node, range: Range, ...args: readonly Node[]) => {
		ranges.push(range);
		for (const arg of args) unused.delete(arg);
		unused.add(node);
	};
	const leaves = Math.max(1, Math.ceil(n / 3));
	for (let i = 0; i < leaves; i++) {
		const value = Math.max(-3, Math.min(3, random.value(0, 1)));
		put(graph.leaf(value), { low: value, high: value });
	}
	while (graph.size + unused.size - 1 < n) {
		const [a, b] = [pick(graph.size, random), pick(graph.size, random)];
		const [ra, rb] = [ranges[a]!, ranges[b]!];
		const op = random.choice(['add', 'add', 'mul', 'mul', 'pow', 'exp', 'tanh', 'relu'] as const);
		const exponent = random.choice(ra.low > 0.1 ? [2, -1, 0.5, 1.5] : [2, 3]);
		const isBinary = op === 'add' || op === 'mul';
		const range = op === 'pow' ? powers(ra, exponent) : isBinary ? combined(op, ra, rb) : mapped(op, ra);
		if (range.low < -most || range.high > most) continue;
		if (op === 'pow') put(graph.pow(a, exponent), range, a);
		else if (isBinary) put(graph.apply(op, a, b), range, a, b);
		else put(graph.apply(op, a), range, a);
	}
	const [first, ...others] = unused;
	let sum = first!; // something is always unused: what was built last
	for (const other of others) sum = graph.apply('add', sum, other);
	return graph;
}

function pick(count: number, random: Random): Node {
	const from = random.next() < 0.5 ? Math.max(0, count - 6) : 0;
	return random.integer(from, count - 1);
}

function combined(op: 'add' | 'mul', a: Range, b: Range): Range {
	if (op === 'add') return { low: a.low + b.low, high: a.high + b.high };
	const ends = [a.low * b.low, a.low * b.high, a.high * b.low, a.high * b.high];
	return { low: Math.min(...ends), high: Math.max(...ends) };
}

function mapped(op: 'exp' | 'tanh' | 'relu', { low, high }: Range): Range {
	if (op === 'relu') return { low: Math.max(0, low), high: Math.max(0, high) };
	if (op === 'tanh') return { low: Math.max(-1, Math.min(0, low)), high: Math.min(1, Math.max(0, high)) };
	return high <= 1.3 ? { low: low < -2 ? 0 : 0.13, high: 3.7 } : { low: 0, high: Infinity }; // e^-2 > 0.13, e^1.3 < 3.7
}

function powers({ low, high }: Range, exponent: number): Range {
	const size = Math.max(Math.abs(low), Math.abs(high));
	if (exponent === -1) return { low: 1 / high, high: 1 / low };
	if (exponent === 0.5) return { low: Math.sqrt(low), high: Math.sqrt(high) };
	if (exponent === 1.5) return { low: low * Math.sqrt(low), high: high * Math.sqrt(high) };
	return {
		low: exponent === 2 ? 0 : -size * size * size,
		high: exponent === 2 ? size * size : size * size * size,
	};
}
