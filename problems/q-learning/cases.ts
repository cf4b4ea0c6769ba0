import { family, fixed, sample, type Case, type Make } from '#lib/judge/problem.ts';
import type { Random } from '#lib/judge/random.ts';
import { RandomStream, type Input } from '#lib/judge/value.ts';
import { isSettled, type Task } from './settled.ts';

interface Settings {
	readonly alpha?: number;
	readonly gamma?: number;
	readonly epsilon?: number;
	/** Share of the states other than the first that are terminal. */
	readonly ends?: number;
	/** Added to every reward. */
	readonly bonus?: number;
	/** Values to start with. */
	readonly initial?: (random: Random) => number;
	/** Where an action leads; any state by default. */
	readonly lead?: (state: number, action: number, s: number, random: Random) => number;
	readonly rewards?: (random: Random) => number;
}

const inputOf = (task: Task): Input => [
	task.next,
	task.reward,
	task.terminal,
	task.initial,
	task.steps,
	task.alpha,
	task.gamma,
	task.epsilon,
	new RandomStream(task.seed),
];

/** Draws until rounding decides no choice; where it always would, all actions are random. */
const drawn =
	(settings: Settings = {}): Make =>
	({ s, a, t }, random) => {
		let task = taskOf(s!, a!, t!, settings, random);
		for (let attempt = 0; attempt < 60; attempt++) {
			if (isSettled(task)) return inputOf(task);
			task = taskOf(s!, a!, t!, settings, random);
		}
		return inputOf({ ...task, epsilon: 1 });
	};

function taskOf(s: number, a: number, t: number, settings: Settings, random: Random): Task {
	const { alpha = 0.3, gamma = 0.9, epsilon = 0.3, ends = 0.2, bonus = 0 } = settings;
	const { initial = () => 0, lead = (_state, _action, states) => random.integer(0, states - 1) } = settings;
	const { rewards = () => random.value(0, 2) } = settings;
	const table = (value: (state: number, action: number) => number) =>
		Array.from({ length: s }, (_, state) => Array.from({ length: a }, (_, action) => value(state, action)));
	return {
		next: table((state, action) => lead(state, action, s, random)),
		reward: table(() => bonus + rewards(random)),
		terminal: Array.from({ length: s }, (_, state) => state > 0 && (state === s - 1 || random.next() < ends)),
		initial: table(() => initial(random)),
		steps: t,
		alpha,
		gamma,
		epsilon,
		seed: random.seed(),
	};
}

/** Action 0 leads back, the last one on, any other stays; the end is far away. */
const corridor = (state: number, action: number, s: number): number => {
	if (action === 0) return Math.max(0, state - 1);
	return action === 1 ? Math.min(s - 1, state + 1) : state;
};

/** Small costs that differ, so that no two ways cost the same. */
const costs = (random: Random) => -random.uniform(0.5, 1.5);

/** Nothing but now and then a reward: most values stay 0 for long, and ties are frequent. */
const rareRewards = (random: Random) => (random.next() < 0.15 ? random.value(3, 2) : 0);

const someValue = (random: Random) => random.value(0, 3);

/** The first number of the source with this seed is 0.6270739405881613. */
const firstDraw = 0.6270739405881613;

export const cases: Case[] = [
	sample('a corridor of three states', [
		[
			[0, 1],
			[0, 2],
			[2, 2],
		],
		[
			[-1, -1],
			[-1, 6],
			[0, 0],
		],
		[false, false, true],
		[
			[0, 0],
			[0, 0],
			[0, 0],
		],
		7,
		0.5,
		0.5,
		0,
		new RandomStream(1),
	]),
	sample('half of the actions are random', [
		[
			[0, 1],
			[0, 2],
			[2, 2],
		],
		[
			[0, 0],
			[0, 8],
			[0, 0],
		],
		[false, false, true],
		[
			[4, 4],
			[4, 4],
			[4, 4],
		],
		5,
		0.5,
		0.5,
		0.5,
		new RandomStream(5),
	]),
	sample('no end, and only one action', [
		[[1], [0]],
		[[1], [2]],
		[false, false],
		[[0], [0]],
		3,
		0.5,
		1,
		0.25,
		new RandomStream(3),
	]),

	fixed('edge', 'no steps', [
		[
			[0, 1],
			[1, 0],
		],
		[
			[1, 2],
			[3, 4],
		],
		[false, true],
		[
			[5, -6],
			[7, 8],
		],
		0,
		0.5,
		0.5,
		0.5,
		new RandomStream(2),
	]),
	fixed('edge', 'one step, greedy', [
		[
			[1, 1, 1],
			[0, 0, 0],
		],
		[
			[1, 2, 3],
			[0, 0, 0],
		],
		[false, false],
		[
			[0, 2, 2],
			[1, -1, 4],
		],
		1,
		0.5,
		0.5,
		0,
		new RandomStream(2),
	]),
	fixed('edge', 'one step, random', [
		[
			[1, 1, 1],
			[0, 0, 0],
		],
		[
			[1, 2, 3],
			[0, 0, 0],
		],
		[false, false],
		[
			[0, 2, 2],
			[1, -1, 4],
		],
		1,
		0.5,
		0.5,
		1,
		new RandomStream(8),
	]),
	fixed('edge', 'one state', [[[0, 0]], [[-1, -2]], [false], [[0, 0]], 4, 0.5, 0.5, 0, new RandomStream(4)]),
	fixed('edge', 'one state and one action', [
		[[0]],
		[[1]],
		[false],
		[[0]],
		6,
		0.5,
		1,
		0.5,
		new RandomStream(4),
	]),
	fixed('edge', 'every action ends the episode', [
		[
			[1, 1],
			[0, 0],
		],
		[
			[3, 5],
			[9, 9],
		],
		[false, true],
		[
			[0, 0],
			[64, 32],
		],
		6,
		0.25,
		1,
		1,
		new RandomStream(6),
	]),
	fixed('edge', 'a draw that equals epsilon is greedy', [
		[[0, 0, 0]],
		[[1, 2, 4]],
		[false],
		[[0, 1, 0]],
		1,
		0.5,
		0.5,
		firstDraw,
		new RandomStream(1),
	]),
	fixed('edge', 'a draw just below epsilon is random', [
		[[0, 0, 0]],
		[[1, 2, 4]],
		[false],
		[[0, 1, 0]],
		1,
		0.5,
		0.5,
		firstDraw + 2 ** -32,
		new RandomStream(1),
	]),
	fixed('edge', 'all values are negative', [
		[
			[1, 1],
			[0, 0],
		],
		[
			[-1, -8],
			[-2, -4],
		],
		[false, false],
		[
			[-32, -16],
			[-8, -16],
		],
		6,
		0.5,
		0.5,
		0,
		new RandomStream(9),
	]),
	fixed('edge', 'three equal values', [
		[[0, 0, 0]],
		[[-1, -1, -1]],
		[false],
		[[2, 2, 2]],
		3,
		0.5,
		0,
		0,
		new RandomStream(9),
	]),
	...family(
		'edge',
		'few steps',
		[
			{ s: 2, a: 2, t: 3 },
			{ s: 3, a: 3, t: 5 },
		],
		drawn(),
	),

	...family('degenerate', 'no rewards', [{ s: 4, a: 3, t: 30 }], drawn({ rewards: () => 0 })),
	...family(
		'degenerate',
		'no rewards, values to unlearn',
		[{ s: 4, a: 3, t: 60 }],
		drawn({ rewards: () => 0, initial: someValue }),
	),
	...family('degenerate', 'no future', [{ s: 5, a: 3, t: 60 }], drawn({ gamma: 0 })),
	...family(
		'degenerate',
		'only the last sample counts',
		[{ s: 5, a: 3, t: 60 }],
		drawn({ alpha: 1, epsilon: 1 }),
	),
	...family(
		'degenerate',
		'the terminal state is never reached',
		[{ s: 5, a: 3, t: 80 }],
		drawn({ ends: -1, lead: (_state, _action, s, random) => random.integer(0, Math.max(0, s - 2)) }),
	),
	...family(
		'degenerate',
		'only the first state is not terminal',
		[{ s: 4, a: 3, t: 40 }],
		drawn({ ends: 1, initial: someValue }),
	),
	...family('degenerate', 'one action', [{ s: 5, a: 1, t: 40 }], drawn({ initial: someValue })),

	...family(
		'random',
		'small',
		[
			{ s: 4, a: 2, t: 40 },
			{ s: 6, a: 3, t: 80 },
			{ s: 10, a: 4, t: 200 },
		],
		drawn(),
	),
	...family(
		'random',
		'mostly greedy',
		[
			{ s: 5, a: 3, t: 60 },
			{ s: 8, a: 4, t: 150 },
		],
		drawn({ epsilon: 0.05 }),
	),
	...family(
		'random',
		'greedy',
		[
			{ s: 6, a: 4, t: 80 },
			{ s: 12, a: 3, t: 100 },
		],
		drawn({ epsilon: 0, bonus: -1 }),
	),
	...family(
		'random',
		'random walk',
		[
			{ s: 6, a: 3, t: 100 },
			{ s: 10, a: 5, t: 300 },
		],
		drawn({ epsilon: 1 }),
	),
	...family('random', 'no discount', [{ s: 6, a: 3, t: 80 }], drawn({ gamma: 1, bonus: -2 })),
	...family(
		'random',
		'any values to start with',
		[
			{ s: 5, a: 3, t: 60 },
			{ s: 8, a: 5, t: 150 },
		],
		drawn({ initial: someValue, ends: 0.4 }),
	),
	...family(
		'random',
		'rare rewards',
		[
			{ s: 8, a: 3, t: 150 },
			{ s: 12, a: 4, t: 200 },
		],
		drawn({ rewards: rareRewards }),
	),

	...family('large', 'many steps', [{ s: 20, a: 4, t: 8000 }], drawn({ alpha: 0.1, epsilon: 0.5 })),
	...family('large', 'many states', [{ s: 1000, a: 3, t: 6000 }], drawn({ ends: 0.01 })),
	...family('large', 'many actions', [{ s: 30, a: 60, t: 1500 }], drawn({ epsilon: 0.2 })),

	...family(
		'adversarial',
		'values to start with that are too good',
		[
			{ s: 5, a: 3, t: 60 },
			{ s: 8, a: 4, t: 120 },
		],
		drawn({ initial: (random) => random.value(20, 2), ends: 0.4, epsilon: 0.1 }),
	),
	...family(
		'adversarial',
		'costs',
		[
			{ s: 5, a: 3, t: 60 },
			{ s: 8, a: 4, t: 150 },
		],
		drawn({ rewards: costs, initial: () => -3 }),
	),
	...family(
		'adversarial',
		'a corridor',
		[
			{ s: 6, a: 3, t: 150 },
			{ s: 8, a: 3, t: 300 },
		],
		drawn({ lead: corridor, ends: -1, rewards: costs, gamma: 1, epsilon: 0.4 }),
	),
	...family(
		'adversarial',
		'actions that stay',
		[{ s: 4, a: 4, t: 80 }],
		drawn({ lead: (state, action, s, random) => (action % 2 === 0 ? state : random.integer(0, s - 1)) }),
	),
];
