// Spreads pieces of work over days: in their order, within the hours of each day, evenly.

/**
 * A part of each day's time is left for reviews: what was solved comes back. A day that one piece of work fills has none.
 */
export const reviewShare = 0.2;

/**
 * The pieces that no day is long enough for are left out, then as few of the last ones as it takes for the rest to fit. The rest is
 * spread so that each day has its share of the work, by its share of the time.
 *
 * @param minutes of each piece, above 0
 * @param hours   minutes of each day
 * @returns for each piece the day that it is on, as an index; null where none of the days takes it
 */
export function spread(minutes: readonly number[], hours: readonly number[]): (number | null)[] {
	const longest = Math.max(0, ...hours);
	const possible = [...minutes.keys()].filter((piece) => minutes[piece]! <= longest); // `!`: a key of it
	const kept = possible.slice(0, countThatFits(possible.map(at(minutes)), hours));
	const days = spreadEvenly(kept.map(at(minutes)), hours);
	const dayOf: (number | null)[] = minutes.map(() => null);
	for (const [order, piece] of kept.entries()) dayOf[piece] = days[order]!; // one for each that is kept
	return dayOf;
}

/** What a day is filled with so far. */
interface Filled {
	count: number;
	minutes: number;
}

/** Whoever takes a piece out of a full day leaves one that fits: on that the search below relies. */
function takes(day: Filled, hours: number, minutes: number): boolean {
	return day.count === 0 ? minutes <= hours : day.minutes + minutes <= Math.floor(hours * (1 - reviewShare));
}

/** How many of the first pieces fit when each is done as early as possible. */
function countThatFits(minutes: readonly number[], hours: readonly number[]): number {
	let day = 0;
	let filled: Filled = { count: 0, minutes: 0 };
	for (const [piece, needed] of minutes.entries()) {
		while (day < hours.length && !takes(filled, hours[day]!, needed)) {
			day++;
			filled = { count: 0, minutes: 0 };
		}
		if (day === hours.length) return piece;
		filled = { count: filled.count + 1, minutes: filled.minutes + needed };
	}
	return minutes.length;
}

/** The last day on which each piece can be done so that all after it still fit. All of them must fit. */
function latestDays(minutes: readonly number[], hours: readonly number[]): number[] {
	const latest: number[] = [];
	let day = hours.length - 1;
	let filled: Filled = { count: 0, minutes: 0 };
	for (const needed of minutes.toReversed()) {
		while (!takes(filled, hours[day]!, needed)) {
			day--;
			filled = { count: 0, minutes: 0 };
		}
		filled = { count: filled.count + 1, minutes: filled.minutes + needed };
		latest.unshift(day);
	}
	return latest;
}

/**
 * Each piece comes on the day in which its middle is, were work and time two rulers of one length. Where a day's share is less than
 * the piece, half of that share is its middle: so the first piece is not days away.
 */
function spreadEvenly(minutes: readonly number[], hours: readonly number[]): number[] {
	const work = sum(minutes);
	const time = sum(hours);
	const share = work / hours.filter((minutes) => minutes > 0).length;
	const latest = latestDays(minutes, hours);
	const filled: Filled[] = hours.map(() => ({ count: 0, minutes: 0 }));
	let workBefore = 0;
	let timeGone = hours[0] ?? 0;
	let due = 0;
	let day = 0;
	return minutes.map((needed, piece) => {
		const middle = workBefore + Math.min(needed, share) / 2;
		while (timeGone * work <= middle * time) timeGone += hours[++due]!; // all time is gone before all work is
		day = Math.max(day, Math.min(due, latest[piece]!));
		// At the latest its last day takes it: what is on that day came from the pieces that may be there with it.
		while (!takes(filled[day]!, hours[day]!, needed)) day++;
		filled[day] = { count: filled[day]!.count + 1, minutes: filled[day]!.minutes + needed };
		workBefore += needed;
		return day;
	});
}

const at = (numbers: readonly number[]) => (index: number) => numbers[index]!;
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
