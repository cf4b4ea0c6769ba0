// One problem and its reviews, on its page: the review that is going on, and the question once it is solved.
import type { Level } from '#lib/judge/problem.ts';
import type { HistoryEntry } from '#lib/state/history.ts';
import type { Records } from '#lib/state/records.svelte.ts';
import type { Session } from '#lib/state/session.svelte.ts';
import { dayOf, daysBetween, startOf } from '#lib/study/day.ts';
import type { Grade, Recall, ReviewItem } from '#lib/study/review-item.ts';
import { addRecall, beginReview, peek, stopReview } from '#lib/study/review-log.ts';
import { attemptUpTo, suggestGrade, timeSince, type Suggestion } from '#lib/study/suggest-grade.ts';

type Reviews = Pick<Records<'reviews'>, 'of' | 'change' | 'load'>;
type Visits = Pick<Records<'visits'>, 'list' | 'load'>;

const isAccepted = (entry: HistoryEntry) => entry.kind === 'submission' && entry.verdict === 'accepted';

export class ProblemReview {
	item = $derived.by(() => this.#reviews.of(this.#of.slug));
	/** Since when the reader is solving it anew; null while they are not. */
	openedAt = $derived.by(() => this.item?.openedAt ?? null);
	/** A review is going on, or is about to begin. */
	active = $derived.by(() => this.openedAt !== null || this.#beginning);
	/** What is older in the history is not to be seen now; null hides nothing. */
	hidesUpTo = $derived.by(() => {
		if (this.#beginning) return Infinity;
		return this.item?.peeked ? null : this.openedAt;
	});
	/** Days since it was last recalled, before today or before the review was begun; null if it never was. */
	daysSince = $derived.by(() => {
		const today = dayOf(this.#clock.now);
		const until = this.openedAt ?? startOf(today);
		const last = this.item?.log.findLast(({ at }) => at < until);
		return last ? daysBetween(dayOf(last.at), today) : null;
	});

	/** The answer of today, until it is taken back or is to be changed. */
	answer = $derived.by(() => {
		if (this.openedAt !== null || this.#changing) return null;
		return this.#given?.grade ?? null;
	});
	/** When the solution was submitted that is asked about; null when there is nothing to ask. */
	askedAt = $derived.by(() => {
		if (this.#session.busy || this.item?.removed) return null;
		const accepted = this.#session.work.history.find(isAccepted);
		if (!accepted) return null;
		const { report, only } = this.#session;
		const now = report?.verdict === 'accepted' && only === 'all';
		return now || (this.openedAt !== null && accepted.at > this.openedAt) ? accepted.at : null;
	});
	/** The answer that is likely, or the one that is to be changed. */
	suggestion = $derived.by<Suggestion>(() => {
		const { level } = this.#of;
		const { wrong } = this.#attempt;
		const { tookMs, helped } = this.#facts;
		return suggestGrade({ level, wrong, helped, tookMs, daysSince: this.daysSince });
	});

	#beginning = $state(false);
	#changing = $state(false);
	/** What was there before the last answer, so that it can be taken back; undefined while there is none. */
	#before = $state.raw<ReviewItem | null>();
	/** The answer to what is asked; another of the same day will take its place. */
	#given = $derived.by(() => {
		const today = dayOf(this.#clock.now);
		const since = this.askedAt ?? Infinity;
		return this.item?.log.findLast(({ at }) => at >= since || dayOf(at) === today) ?? null;
	});
	#attempt = $derived.by(() =>
		attemptUpTo(this.#session.work.history, this.askedAt ?? this.#clock.now, this.openedAt),
	);
	/** What is known of the attempt; of an answer that is changed what was known then. */
	#facts = $derived.by<Pick<Recall, 'tookMs' | 'helped'>>(() => {
		if (this.openedAt === null && this.#given) return this.#given;
		const { helpedAt } = this.#session.work;
		const first = this.item === null || this.item.log.length === 0;
		return {
			tookMs: timeSince(this.#visits.list, this.#of.slug, this.#attempt.since),
			helped: (this.item?.peeked ?? false) || (first && helpedAt !== null && helpedAt <= (this.askedAt ?? 0)),
		};
	});

	readonly #of: { readonly slug: string; readonly level: Level };
	readonly #session: Session;
	readonly #reviews: Reviews;
	readonly #visits: Visits;
	readonly #clock: { readonly now: number };

	constructor(
		of: { readonly slug: string; readonly level: Level },
		session: Session,
		study: { readonly reviews: Reviews; readonly visits: Visits },
		clock: { readonly now: number },
	) {
		this.#of = of;
		this.#session = session;
		this.#reviews = study.reviews;
		this.#visits = study.visits;
		this.#clock = clock;
	}

	/** @param anew a review shall begin, or go on where it was begun */
	async load(anew: boolean): Promise<void> {
		this.#beginning = anew;
		await Promise.all([this.#session.load(), this.#reviews.load(), this.#visits.load()]);
		if (!anew) return;
		const now = Date.now();
		if (this.openedAt !== null && !this.#wasSolvedEarlier(now)) this.#session.showDraft();
		else {
			await this.#session.startOver(now);
			await this.#change((item) => beginReview(item && stopReview(item, now), this.#key, now));
		}
		this.#beginning = false;
	}

	/** Ends the review: what was there before it comes back, what was typed since goes to the history. */
	async stop(): Promise<void> {
		const { openedAt } = this;
		if (openedAt === null) return;
		const { history } = this.#session.work;
		const before =
			history.find((entry) => entry.kind === 'aside' && entry.why === 'review' && entry.at === openedAt) ??
			history.find((entry) => isAccepted(entry) && entry.at <= openedAt);
		this.#session.replace(before?.source ?? this.#session.starter);
		await this.#change((item) => item && stopReview(item, Date.now()));
	}

	/** The reader looks at what they wrote before. */
	peek(): Promise<void> {
		return this.#change((item) => item && peek(item, Date.now()));
	}

	async rate(grade: Grade): Promise<void> {
		const { tookMs, helped } = this.#facts;
		const now = Date.now();
		// What is changed was recalled when it was first answered, be it on the day before.
		const at = this.#changing ? (this.#given?.at ?? now) : now;
		const recall: Recall = { at, grade, tookMs, helped, answer: null };
		this.#before = this.item;
		this.#changing = false;
		await this.#change((item) => ({ ...addRecall(item, this.#key, recall), changedAt: now }));
	}

	/** The question is asked anew; the answer stays until another is given. */
	reconsider(): void {
		this.#changing = true;
	}

	get canUndo(): boolean {
		return this.#before !== undefined;
	}

	/** Takes the last answer back. */
	async undo(): Promise<void> {
		const before = this.#before;
		if (before === undefined) return;
		this.#before = undefined;
		this.#changing = false;
		const { log = [], snoozedUntil = null, openedAt = null, peeked = false } = before ?? {};
		await this.#change(
			(item) => item && { ...item, log, snoozedUntil, openedAt, peeked, changedAt: Date.now() },
		);
	}

	get #key() {
		return { id: this.#of.slug, kind: 'problem', slug: this.#of.slug } as const;
	}

	/** It was solved in this review on an earlier day, and the question left open: what is there is an old solution. */
	#wasSolvedEarlier(now: number): boolean {
		const openedAt = this.openedAt ?? now;
		return this.#session.work.history.some(
			(entry) => isAccepted(entry) && entry.at > openedAt && dayOf(entry.at) !== dayOf(now),
		);
	}

	#change(change: (item: ReviewItem | null) => ReviewItem | null): Promise<void> {
		return this.#reviews.change(this.#of.slug, change);
	}
}
