// Why a review is due, in words.
import { awayInWords, dayOf, daysBetween } from '#lib/study/day.ts';
import type { Grade, ReviewItem } from '#lib/study/review-item.ts';
import { dueAt, retrievability } from '#lib/study/schedule.ts';

const found: Record<Grade, string> = {
	again: 'but not without help',
	hard: 'and found it hard',
	good: 'and it went well',
	easy: 'and found it easy',
};

/** `You solved it 3 days ago and found it hard; by now you would recall it with about 90 %.` */
export function whyDue(item: ReviewItem, now: number, timeZone?: string): string {
	const last = item.log.at(-1);
	const due = dueAt(item, timeZone);
	if (last === undefined || due === null) return 'You have not solved it yet.';
	const did = item.kind === 'problem' ? 'solved' : 'answered';
	const ago = awayInWords(Math.min(0, daysBetween(dayOf(now, timeZone), dayOf(last.at, timeZone))));
	const percent = Math.round((retrievability(item, Math.max(now, due), timeZone) ?? 0) * 100);
	const when = due <= now ? 'by now' : 'by then';
	const off = item.snoozedUntil !== null && item.snoozedUntil === due ? ', and you put it off' : '';
	return `You ${did} it ${ago} ${found[last.grade]}${off}; ${when} you would recall it with about ${percent} %.`;
}
