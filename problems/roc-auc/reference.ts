/**
 * Area under the ROC curve: the share of pairs of a row of label 1 and a row of label 0 in which the former has the
 * higher score. A pair with equal scores counts half.
 *
 * Source: J. A. Hanley and B. J. McNeil, The meaning and use of the area under a receiver operating characteristic (ROC)
 * curve, Radiology 143 (1982), 29-36.
 * Time O(n·log n): sorting; the pass over groups of equal scores visits each row once.
 * Space O(n): the order of the rows.
 *
 * @param y      shape (n,), labels 0 and 1
 * @param scores shape (n,), higher where label 1 is thought more likely
 * @returns from 0 to 1, or null unless both labels occur
 */
export function rocAuc(y: number[], scores: number[]): number | null {
	const order = scores.map((_, i) => i).sort((a, b) => scores[a]! - scores[b]!); // (n,), ascending
	let [ones, zeros] = [0, 0]; // rows seen so far: their scores are lower
	let won = 0; // pairs, a tie is half of one
	for (let from = 0; from < order.length;) {
		const score = scores[order[from]!]!;
		let [tiedOnes, tiedZeros] = [0, 0];
		for (; scores[order[from]!] === score; from++) {
			if (y[order[from]!] === 1) tiedOnes++;
			else tiedZeros++;
		}
		won += tiedOnes * (zeros + tiedZeros / 2);
		ones += tiedOnes;
		zeros += tiedZeros;
	}
	return ones === 0 || zeros === 0 ? null : won / (ones * zeros);
}
