export interface Factorisation {
	mean: number;
	userBias: number[];
	itemBias: number[];
	P: number[][];
	Q: number[][];
	rmse: number[];
}

/**
 * Ratings as mean + user bias + item bias + p·q, learned by stochastic gradient descent.
 *
 * Source: Y. Koren, R. Bell and C. Volinsky, "Matrix factorization techniques for recommender systems", IEEE Computer 42(8),
 * 2009; the updates are those of S. Funk, "Netflix update: try this at home", 2006, with biases.
 * Time O(n·k·t + U·k + I·k): each of t epochs visits n ratings and measures n errors, k products each; the factors are copied.
 * Space O(U·k + I·k + t): the factors, and one error for each epoch.
 *
 * @param users    shape (n,), from 0 to U - 1
 * @param items    shape (n,), from 0 to I - 1
 * @param ratings  shape (n,)
 * @param initialP shape (U, k), factors of the users at the start
 * @param initialQ shape (I, k), factors of the items at the start
 * @param order    shape (t, n), the ratings in the order of their visits
 */
export function factorise(
	users: number[],
	items: number[],
	ratings: number[],
	initialP: number[][],
	initialQ: number[][],
	order: number[][],
	rate: number,
	penalty: number,
): Factorisation {
	const n = ratings.length;
	const P = initialP.map((row) => row.slice()); // (U, k)
	const Q = initialQ.map((row) => row.slice()); // (I, k)
	const userBias = P.map(() => 0); // (U,)
	const itemBias = Q.map(() => 0); // (I,)
	let mean = 0;
	for (const rating of ratings) mean += rating / n;

	const errorOf = (j: number) => {
		const [u, i] = [users[j]!, items[j]!];
		return ratings[j]! - (mean + userBias[u]! + itemBias[i]! + dot(P[u]!, Q[i]!));
	};
	const rmse: number[] = []; // (t,)
	for (const visits of order) {
		for (const j of visits) {
			const error = errorOf(j); // before anything moves
			const [u, i] = [users[j]!, items[j]!];
			userBias[u]! += rate * (error - penalty * userBias[u]!);
			itemBias[i]! += rate * (error - penalty * itemBias[i]!);
			const [p, q] = [P[u]!, Q[i]!]; // (k,)
			for (let f = 0; f < p.length; f++) {
				const old = p[f]!; // q moves by the p of before
				p[f]! += rate * (error * q[f]! - penalty * old);
				q[f]! += rate * (error * old - penalty * q[f]!);
			}
		}
		let squares = 0;
		for (let j = 0; j < n; j++) squares += errorOf(j) ** 2;
		rmse.push(Math.sqrt(squares / n));
	}
	return { mean, userBias, itemBias, P, Q, rmse };
}

function dot(a: number[], b: number[]): number {
	let sum = 0;
	for (let f = 0; f < a.length; f++) sum += a[f]! * b[f]!;
	return sum;
}
