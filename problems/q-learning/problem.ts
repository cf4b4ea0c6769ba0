import { close } from '#lib/judge/check/close.ts';
import { defineProblem, fn } from '#lib/judge/problem.ts';
import { RandomStream } from '#lib/judge/value.ts';
import { cases } from './cases.ts';
import { plot } from './plot.ts';

export default defineProblem({
	title: 'Q-learning',
	level: 'medium',
	topics: ['reinforcement learning'],
	summary: 'Learn the values of actions in a small environment by ε-greedy steps with a given random source.',
	entry: fn('qLearning', {
		next: 'integer[s,a]',
		reward: 'number[s,a]',
		terminal: 'boolean[s]',
		initial: 'number[s,a]',
		steps: 'integer',
		alpha: 'number',
		gamma: 'number',
		epsilon: 'number',
		rng: 'rng',
	}),
	sizes: {
		s: { label: 'states', sweep: [4, 512], base: 8 },
		a: { label: 'actions', sweep: [2, 128], base: 4 },
		t: { label: 'steps', min: 0, sweep: [16, 2048], base: 64 },
	},
	complexity: { time: 't·a + s·a', space: 's·a' },
	// 0.125 + 0.75 · 0.5 = 0.5: no value changes, so every step takes action 0, to and fro between two states.
	cost({ s, a, t }, random) {
		const table = (value: (state: number) => number) =>
			Array.from({ length: s! }, (_, state) => Array.from({ length: a! }, () => value(state)));
		const next = table((state) => (state === 0 ? 1 : 0));
		const [reward, initial] = [table(() => 0.125), table(() => 0.5)];
		const source = new RandomStream(random.seed());
		return [next, reward, next.map(() => false), initial, t!, 0.5, 0.75, 0, source];
	},
	check: close({ rel: 1e-9, abs: 1e-9 }),
	plot,
	limits: { opsFloor: 30e6 },
	cases,
});
