import { family, fixed, sample, type Case, type Make, type Sizes } from '#lib/judge/problem.ts';
import type { Random } from '#lib/judge/random.ts';

interface Table {
	readonly users: number[];
	readonly items: number[];
	readonly ratings: number[];
}
interface Sides {
	readonly U: number;
	readonly I: number;
}
type Draw = (n: number, sides: Sides, random: Random) => Table;
interface Settings {
	readonly rate?: number;
	readonly penalty?: number;
	/** Spread of the factors at the start. */
	readonly spread?: number;
	/** How the ratings are visited; shuffled anew in each epoch where left out. */
	readonly visit?: (n: number, epoch: number, random: Random) => number[];
}

const range = (length: number) => Array.from({ length }, (_, i) => i);

/** The table with drawn factors. In integer style these are fifths, so that a person can follow them. */
const on =
	(draw: Draw, settings: Settings = {}): Make =>
	({ n = 1, U = 1, I = 1, k = 1, t = 0 }: Sizes, random) => {
		const { rate = 0.02, penalty = 0.05, spread = 0.4, visit = shuffled } = settings;
		const { users, items, ratings } = draw(n, { U, I }, random);
		const entry = () => (random.style === 'real' ? random.normal(0, spread) : random.integer(-2, 2) / 5);
		const factors = (rows: number) => range(rows).map(() => range(k).map(entry));
		const order = range(t).map((epoch) => visit(ratings.length, epoch, random));
		return [users, items, ratings, factors(U), factors(I), order, rate, penalty];
	};

const shuffled = (n: number, _: number, random: Random) => random.shuffle(range(n));
const inTurn = (n: number) => range(n);
const backwards = (n: number) => range(n).toReversed();
const alternating = (n: number, epoch: number) => (epoch % 2 === 0 ? inTurn(n) : backwards(n));

/** Stars from 1 to 5, for any user and any item. */
const stars: Draw = (n, { U, I }, random) => ({
	users: range(n).map(() => random.integer(0, U - 1)),
	items: range(n).map(() => random.integer(0, I - 1)),
	ratings: range(n).map(() => random.integer(1, 5)),
});

/** Ratings that two hidden factors and biases explain, but for some noise. */
const explained: Draw = (n, { U, I }, random) => {
	const [p, q] = [random.matrix(U, 2), random.matrix(I, 2)];
	const [a, b] = [random.vector(U, 0, 0.5), random.vector(I, 0, 0.5)];
	const { users, items } = stars(n, { U, I }, random);
	const ratings = users.map((user, j) => {
		const item = items[j]!; // as many items as users
		const product = p[user]![0]! * q[item]![0]! + p[user]![1]! * q[item]![1]!;
		return 3 + a[user]! + b[item]! + 0.7 * product + random.value(0, 0.1);
	});
	return { users, items, ratings };
};

const mapped =
	(by: (rating: number, user: number, item: number) => number): Draw =>
	(n, sides, random) => {
		const { users, items, ratings } = stars(n, sides, random);
		return { users, items, ratings: ratings.map((rating, j) => by(rating, users[j]!, items[j]!)) };
	};
const allEqual = mapped(() => 4);
const around0 = mapped((rating) => rating - 3);
const byUser = mapped((_, user) => 1 + (user % 5));
const inHundreds = mapped((rating) => 100 * rating);

/** Every rating is about one user and one item. */
const onePair: Draw = (n, sides, random) => {
	const { ratings } = stars(n, sides, random);
	return { users: ratings.map(() => 0), items: ratings.map(() => 0), ratings };
};
/** Only the first half of users and of items have ratings. */
const halfUnrated: Draw = (n, { U, I }, random) =>
	stars(n, { U: Math.ceil(U / 2), I: Math.ceil(I / 2) }, random);

const few = { n: 4, U: 2, I: 3, k: 2, t: 2 };
const some = { n: 15, U: 5, I: 6, k: 3, t: 4 };
const more = { n: 60, U: 12, I: 10, k: 4, t: 10 };

/** Each epoch visits each rating, whatever the numbers are. */
export const cost: Make = on(stars);

export const cases: readonly Case[] = [
	sample('one rating, visited once', [[0], [0], [4], [[1, 2]], [[3, 1]], [[0]], 0.1, 0]),
	sample('two ratings of one user, in the given order', [
		[0, 0],
		[0, 1],
		[5, 3],
		[[1]],
		[[0.5], [-0.5]],
		[[1, 0]],
		0.1,
		0.5,
	]),
	sample('two epochs, and a user without ratings', [
		[0, 1, 0],
		[0, 1, 1],
		[5, 2, 2],
		[[0.5], [-0.5], [1]],
		[[1], [0.5]],
		[
			[0, 1, 2],
			[2, 0, 1],
		],
		0.1,
		0.1,
	]),

	fixed('edge', 'no epochs', [[0, 1], [1, 0], [5, 2], [[1], [2]], [[3], [4]], [], 0.1, 0.1]),
	fixed('edge', 'one rating, again and again', [
		[0],
		[0],
		[3],
		[[0.5]],
		[[1]],
		[[0], [0], [0], [0]],
		0.2,
		0.1,
	]),
	...family('edge', 'one factor', [{ n: 8, U: 3, I: 4, k: 1, t: 3 }], on(explained)),
	...family('edge', 'one user', [{ n: 6, U: 1, I: 4, k: 2, t: 3 }], on(stars)),
	...family('edge', 'one item', [{ n: 6, U: 4, I: 1, k: 2, t: 3 }], on(stars)),
	...family('edge', 'no penalty', [some], on(stars, { penalty: 0 })),
	...family('edge', 'a rate of 0', [some], on(stars, { rate: 0 })),
	...family('edge', 'in turn', [some], on(stars, { visit: inTurn })),
	...family('edge', 'backwards', [some], on(stars, { visit: backwards })),
	...family('edge', 'forwards and backwards', [some], on(stars, { visit: alternating })),

	...family('degenerate', 'equal ratings', [some], on(allEqual)),
	...family('degenerate', 'factors of zero: only biases learn', [some], on(stars, { spread: 0 })),
	...family(
		'degenerate',
		'one user and one item rated many times',
		[{ n: 8, U: 2, I: 2, k: 2, t: 3 }],
		on(onePair),
	),
	...family(
		'degenerate',
		'half of users and items without ratings',
		[some, { n: 20, U: 8, I: 10, k: 2, t: 4 }],
		on(halfUnrated),
	),
	...family('degenerate', 'ratings that users alone explain', [some], on(byUser)),
	...family('degenerate', 'more factors than ratings', [{ n: 5, U: 3, I: 3, k: 9, t: 4 }], on(stars)),

	...family('random', 'stars', [few, some, more], on(stars)),
	...family(
		'random',
		'explained by two factors',
		[few, some, more, { n: 100, U: 15, I: 20, k: 2, t: 20 }],
		on(explained),
	),
	...family('random', 'a strong penalty', [some, more], on(explained, { penalty: 0.8, rate: 0.05 })),
	...family('random', 'a high rate', [some], on(explained, { rate: 0.1 })),
	...family('random', 'many users, few items', [{ n: 30, U: 20, I: 3, k: 3, t: 5 }], on(stars)),
	...family('random', 'few users, many items', [{ n: 30, U: 3, I: 20, k: 3, t: 5 }], on(stars)),

	...family('large', 'many ratings', [{ n: 800, U: 40, I: 30, k: 8, t: 3 }], on(explained)),
	...family('large', 'many epochs', [{ n: 30, U: 6, I: 5, k: 3, t: 100 }], on(explained)),
	...family('large', 'many factors', [{ n: 80, U: 20, I: 15, k: 50, t: 4 }], on(stars, { spread: 0.1 })),
	...family(
		'large',
		'many users and items, few ratings',
		[{ n: 300, U: 600, I: 500, k: 2, t: 8 }],
		on(stars),
	),

	...family('adversarial', 'ratings around 0', [some], on(around0)),
	...family('adversarial', 'ratings in hundreds', [some], on(inHundreds, { rate: 0.001 })),
	...family('adversarial', 'large factors at the start', [some], on(stars, { spread: 1.5, rate: 0.01 })),
	...family(
		'adversarial',
		'a user and an item that meet again and again',
		[{ n: 12, U: 2, I: 2, k: 3, t: 6 }],
		on(explained, { rate: 0.1 }),
	),
	...family(
		'adversarial',
		'a penalty that pulls harder than the ratings',
		[some],
		on(allEqual, { penalty: 3, rate: 0.05 }),
	),
];
