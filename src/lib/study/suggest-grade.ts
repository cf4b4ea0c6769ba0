// What a reader will probably answer to "How did it go?", from what can be seen of the attempt, and why.
import { timeSpent } from '#lib/study/active-time.ts';
import type { Grade } from '#lib/study/review-item.ts';
import type { Visit } from '#lib/study/visit.ts';

export interface Attempt {
	readonly level: 'easy' | 'medium' | 'hard';
	/** Submissions that were not accepted, before the one that was. */
	readonly wrong: number;
	/** The reference, or an older solution, was looked at. */
	readonly helped: boolean;
	/** Time spent on it; null where it was not measured. */
	readonly tookMs: number | null;
	/** Since it was last recalled; null for the first time. */
	readonly daysSince: number | null;
}
export interface Suggestion {
	readonly grade: Grade;
	/** `no wrong submission, 12 minutes` */
	readonly why: string;
}

const minuteMs = 60_000;
/** What a problem of a level usually takes in an interview, in ms. */
const usualMs = { easy: 15 * minuteMs, medium: 25 * minuteMs, hard: 40 * minuteMs } as const;
const manyWrong = 3;
/** Within so many days it is still fresh: that it went fast says little. */
const freshDays = 1;

export function suggestGrade(attempt: Attempt): Suggestion {
	const { wrong, helped, tookMs, level, daysSince } = attempt;
	const usual = usualMs[level];
	const slow = tookMs !== null && tookMs > 1.5 * usual;
	const fast = tookMs !== null && tookMs < usual / 2;
	const fresh = daysSince !== null && daysSince <= freshDays;
	const why = [
		helped ? 'you looked something up' : null,
		wrong === 0 ? 'no wrong submission' : wrong === 1 ? 'one wrong submission' : `${wrong} wrong submissions`,
		tookMs === null ? null : inMinutes(tookMs),
		fresh ? 'still fresh' : null,
	]
		.filter((part) => part !== null)
		.join(', ');
	if (helped) return { grade: 'again', why };
	if (wrong >= manyWrong || slow) return { grade: 'hard', why };
	return { grade: wrong === 0 && fast && !fresh ? 'easy' : 'good', why };
}

function inMinutes(ms: number): string {
	const minutes = Math.max(1, Math.round(ms / minuteMs));
	return minutes === 1 ? '1 minute' : `${minutes} minutes`;
}

/** The part of an entry of the history that is looked at. */
interface Entry {
	readonly at: number;
	/** Only a submission has one. */
	readonly verdict?: string;
}
/** Verdicts that say nothing of the code. */
const mute = ['stopped', 'judge-error'];

/**
 * The attempt that ended with the accepted submission of a moment: since when, and how often it was wrong. It begins
 * when the review was opened, else after the accepted submission before; the first one at the start of time.
 */
export function attemptUpTo(
	history: readonly Entry[],
	acceptedAt: number,
	openedAt: number | null,
): { readonly since: number; readonly wrong: number } {
	const before = history.filter(({ at }) => at < acceptedAt);
	const solvedAt = before.filter(({ verdict }) => verdict === 'accepted').map(({ at }) => at);
	const since = openedAt ?? Math.max(0, ...solvedAt);
	const wrong = before.filter(
		({ at, verdict }) =>
			at > since && verdict !== undefined && verdict !== 'accepted' && !mute.includes(verdict),
	).length;
	return { since, wrong };
}

/** Time that was spent on it since then, in ms; null where none was measured. */
export function timeSince(visits: readonly Visit[], slug: string, since: number): number | null {
	return timeSpent(visits, slug, since) || null;
}
