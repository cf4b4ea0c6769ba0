import { family, fixed, sample, type Case, type Make } from '#lib/judge/problem.ts';
import type { Random } from '#lib/judge/random.ts';
import type { Input } from '#lib/judge/value.ts';
import { Graph, randomGraph, type Node } from './graph.ts';

/** A graph of about n nodes; the root is what was built last, unless told otherwise. */
const built =
	(
		build: (graph: Graph, n: number, random: Random) => Node,
		order: 'shuffled' | 'reversed' = 'shuffled',
	): Make =>
	({ n = 1 }, random) => {
		const graph = new Graph();
		const root = build(graph, n, random);
		graph.padTo(n);
		return order === 'shuffled' ? graph.shuffled(root, random) : graph.reversed(root);
	};

/** The root is the last node, or one in the middle. */
const drawn =
	(root: 'last' | 'middle' = 'last'): Make =>
	({ n = 1 }, random) => {
		const graph = randomGraph(n, random);
		return graph.shuffled(root === 'last' ? graph.size - 1 : Math.floor(graph.size / 2), random);
	};

/** One node after another, each on the one before and on a leaf that they share. */
const chain = (graph: Graph, n: number, random: Random): Node => {
	const step = graph.leaf(0.25 * random.integer(1, 4));
	let last = graph.leaf(random.value());
	while (graph.size < n) last = graph.apply('add', last, step);
	return last;
};
const tanhChain = (graph: Graph, n: number, random: Random): Node => {
	let last = graph.leaf(0.5 + random.next());
	while (graph.size < n) last = graph.apply('tanh', last);
	return last;
};

/** x + x, halved, again and again: 2^(n/2) paths lead from the root to the first leaf. */
const rungs = (graph: Graph, n: number, random: Random): Node => {
	const half = graph.leaf(0.5);
	let last = graph.leaf(random.value(1));
	while (graph.size + 1 < n) {
		const twice = graph.apply('add', last, last);
		last = graph.apply('mul', twice, half);
	}
	return last;
};
export const ladder: Make = built(rungs);

/** Each node is the sum of the two before, which lie at different distances from the root. */
const fibonacci = (graph: Graph, n: number): Node => {
	let [before, last] = [graph.leaf(1), graph.leaf(1)];
	while (graph.size < n) [before, last] = [last, graph.apply('add', last, before)];
	return last;
};
/** x + tanh(w x), again and again: a short way and a long one past each block. */
const residual = (graph: Graph, n: number, random: Random): Node => {
	let last = graph.leaf(random.value());
	while (graph.size + 4 <= n) {
		const scaled = graph.apply('mul', graph.leaf(random.value(0, 0.5)), last);
		last = graph.apply('add', last, graph.apply('tanh', scaled));
	}
	return last;
};
/** Squares multiplied by themselves, scaled back between. */
const squares = (graph: Graph, n: number, random: Random): Node => {
	let last = graph.leaf(1 + random.next());
	while (graph.size + 1 < n) {
		const square = graph.apply('mul', last, last);
		last = graph.pow(square, 0.5);
	}
	return last;
};

/** The sum of the squares of many leaves. */
const sumOfSquares = (graph: Graph, n: number, random: Random): Node => {
	let sum = graph.pow(graph.leaf(random.value()), 2);
	while (graph.size + 3 <= n) sum = graph.apply('add', graph.pow(graph.leaf(random.value()), 2), sum);
	return sum;
};

/** The sums of neighbours, theirs again, until one is left. */
const tournament = (graph: Graph, n: number, random: Random): Node => {
	let round = Array.from({ length: Math.max(1, Math.ceil(n / 2)) }, () => graph.leaf(random.value()));
	while (round.length > 1) {
		const next: Node[] = [];
		for (let i = 0; i + 1 < round.length; i += 2) next.push(graph.apply('add', round[i]!, round[i + 1]!));
		if (round.length % 2 === 1) next.push(round.at(-1)!);
		round = next;
	}
	return round[0]!;
};

/** Hidden units of three weights on shared inputs, and the squared error of their sum. */
const network =
	(activation: 'tanh' | 'relu') =>
	(graph: Graph, n: number, random: Random): Node => {
		const inputs = [0, 1, 2].map(() => graph.leaf(random.value()));
		let output = graph.leaf(random.value());
		while (graph.size + 13 <= n) {
			let sum = graph.leaf(random.value(0, 0.5));
			for (const input of inputs)
				sum = graph.apply('add', sum, graph.apply('mul', graph.leaf(random.value(0, 0.5)), input));
			const unit = graph.apply(activation, sum);
			output = graph.apply('add', output, graph.apply('mul', graph.leaf(random.value(0, 0.2)), unit));
		}
		return graph.pow(output, 2);
	};

/** One leaf, many times an argument. */
const oneLeaf = (graph: Graph, n: number, random: Random): Node => {
	const leaf = graph.leaf(random.choice([-1, 1]));
	let last = leaf;
	while (graph.size < n) last = graph.apply(graph.size % 2 === 0 ? 'mul' : 'add', leaf, last);
	return last;
};

/** ops, arguments and constants of each node, as one would write them in a row. */
function graphOf(
	root: number,
	...nodes: readonly (readonly [op: string, args: number[], constant?: number])[]
): Input {
	return [nodes.map(([op]) => op), nodes.map(([, args]) => args), nodes.map(([, , c]) => c ?? 0), root];
}

export const cases: readonly Case[] = [
	sample(
		'a·b + a, with a = 3 and b = −2',
		graphOf(3, ['leaf', [], 3], ['leaf', [], -2], ['mul', [0, 1]], ['add', [2, 0]]),
	),
	sample('a node before its arguments', graphOf(0, ['relu', [1]], ['pow', [2], 2], ['leaf', [], 3])),
	sample(
		'a node on which the root does not depend',
		graphOf(1, ['leaf', [], 2], ['mul', [0, 0]], ['add', [1, 3]], ['leaf', [], 5]),
	),

	fixed('edge', 'one leaf', graphOf(0, ['leaf', [], 7])),
	fixed('edge', 'the root is a leaf', graphOf(1, ['add', [1, 2]], ['leaf', [], 4], ['leaf', [], 5])),
	fixed('edge', 'x + x', graphOf(1, ['leaf', [], 3], ['add', [0, 0]])),
	fixed('edge', 'x · x', graphOf(1, ['leaf', [], -3], ['mul', [0, 0]])),
	fixed('edge', 'exp', graphOf(1, ['leaf', [], 1.5], ['exp', [0]])),
	fixed('edge', 'tanh', graphOf(0, ['tanh', [1]], ['leaf', [], -0.75])),
	fixed('edge', 'a power that is broken', graphOf(1, ['leaf', [], 2.25], ['pow', [0], -1.5])),
	fixed('edge', 'the reciprocal', graphOf(1, ['leaf', [], 4], ['pow', [0], -1])),
	fixed('edge', 'a cube of a negative number', graphOf(1, ['leaf', [], -2], ['pow', [0], 3])),
	fixed(
		'edge',
		'exponents 0 and 1',
		graphOf(3, ['leaf', [], 3], ['pow', [0], 0], ['pow', [0], 1], ['add', [1, 2]]),
	),
	fixed(
		'edge',
		'the logistic function',
		graphOf(
			6,
			['leaf', [], 0.5],
			['leaf', [], -1],
			['mul', [0, 1]],
			['exp', [2]],
			['leaf', [], 1],
			['add', [3, 4]],
			['pow', [5], -1],
		),
	),
	fixed(
		'edge',
		'a product of exponentials',
		graphOf(3, ['leaf', [], -0.5], ['exp', [0]], ['exp', [1]], ['mul', [1, 2]]),
	),
	fixed(
		'edge',
		'a short way and a long way',
		graphOf(3, ['leaf', [], 0.5], ['tanh', [0]], ['exp', [1]], ['mul', [2, 0]]),
	),
	fixed(
		'edge',
		'the long way first',
		graphOf(4, ['leaf', [], 2], ['pow', [0], 2], ['add', [1, 0]], ['mul', [2, 1]], ['add', [3, 1]]),
	),

	fixed('degenerate', 'ReLU at 0', graphOf(1, ['leaf', [], 0], ['relu', [0]])),
	fixed(
		'degenerate',
		'ReLU of a difference that is 0',
		graphOf(4, ['leaf', [], 3], ['leaf', [], -1], ['mul', [0, 1]], ['add', [0, 2]], ['relu', [3]]),
	),
	fixed(
		'degenerate',
		'powers of 0',
		graphOf(3, ['leaf', [], 0], ['pow', [0], 2], ['pow', [0], 1], ['add', [1, 2]]),
	),
	fixed('degenerate', 'times 0', graphOf(2, ['leaf', [], 0], ['leaf', [], 5], ['mul', [0, 1]])),
	fixed('degenerate', 'tanh where it is flat', graphOf(1, ['leaf', [], 400], ['tanh', [0]])),
	fixed('degenerate', 'leaves alone', graphOf(2, ['leaf', [], 1], ['leaf', [], 1], ['leaf', [], 1])),
	fixed(
		'degenerate',
		'the cube of a sum that is 0',
		graphOf(4, ['leaf', [], 3], ['leaf', [], -3], ['add', [0, 1]], ['pow', [2], 3], ['add', [3, 0]]),
	),
	...family('degenerate', 'one leaf for everything', [{ n: 4 }, { n: 12 }], built(oneLeaf)),

	...family(
		'random',
		'operations at random',
		[{ n: 4 }, { n: 6 }, { n: 9 }, { n: 14 }, { n: 20 }, { n: 30 }, { n: 40 }, { n: 60 }],
		drawn(),
	),
	...family('random', 'a root in the middle', [{ n: 12 }, { n: 40 }], drawn('middle')),
	...family('random', 'a network with tanh', [{ n: 45 }, { n: 150 }], built(network('tanh'))),
	...family('random', 'a network with ReLU', [{ n: 45 }, { n: 150 }], built(network('relu'))),
	...family('random', 'residual blocks', [{ n: 9 }, { n: 41 }, { n: 121 }], built(residual)),
	...family('random', 'a sum of squares', [{ n: 12 }, { n: 90 }], built(sumOfSquares)),
	...family('random', 'a tournament of sums', [{ n: 15 }, { n: 64 }], built(tournament)),

	...family('large', 'a large network', [{ n: 2000 }], built(network('tanh'))),
	...family('large', 'many residual blocks', [{ n: 1601 }], built(residual)),
	...family('large', 'a wide sum', [{ n: 2400 }], built(tournament)),
	...family('large', 'a long chain', [{ n: 3000 }], built(chain)),
	...family('large', 'a long chain, from its end', [{ n: 3000 }], built(chain, 'reversed')),
	...family('large', 'a long ladder', [{ n: 2400 }], ladder),

	...family('adversarial', 'a ladder', [{ n: 10 }, { n: 82 }], ladder),
	...family('adversarial', 'Fibonacci numbers', [{ n: 8 }, { n: 60 }], built(fibonacci)),
	...family('adversarial', 'Fibonacci numbers, from the last', [{ n: 60 }], built(fibonacci, 'reversed')),
	...family('adversarial', 'squares and their roots', [{ n: 9 }, { n: 61 }], built(squares)),
	...family('adversarial', 'a chain of tanh', [{ n: 2000 }], built(tanhChain)),
];
