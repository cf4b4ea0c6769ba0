// The review queue as pages show it: what is due now, what comes, what was taken out; and what can be done with each.
import type { Records } from '#lib/state/records.svelte.ts';
import type { ReviewItem } from '#lib/study/review-item.ts';
import { remove, restore, snooze } from '#lib/study/review-log.ts';
import { comingQueue, dueQueue } from '#lib/study/schedule.ts';

export class ReviewQueue {
	/** Most urgent first. */
	due = $derived.by(() => dueQueue(this.#records.list, this.#clock.now));
	/** Soonest first. */
	coming = $derived.by(() => comingQueue(this.#records.list, this.#clock.now));
	removed = $derived.by(() => this.#records.list.filter(({ removed, log }) => removed && log.length > 0));
	/** Reviews that were begun and not ended, latest first: also of what is not due. */
	begun = $derived.by(() =>
		this.#records.list
			.filter(({ openedAt, removed }) => openedAt !== null && !removed)
			.toSorted((a, b) => (b.openedAt ?? 0) - (a.openedAt ?? 0)),
	);
	loaded = $derived.by(() => this.#records.loaded);
	readonly #records: Pick<Records<'reviews'>, 'list' | 'loaded' | 'change'>;
	readonly #clock: { readonly now: number };

	constructor(
		records: Pick<Records<'reviews'>, 'list' | 'loaded' | 'change'>,
		clock: { readonly now: number },
	) {
		this.#records = records;
		this.#clock = clock;
	}

	snooze(id: string, days: number): Promise<void> {
		return this.#change(id, (item) => snooze(item, days, Date.now()));
	}

	remove(id: string): Promise<void> {
		return this.#change(id, (item) => remove(item, Date.now()));
	}

	restore(id: string): Promise<void> {
		return this.#change(id, (item) => restore(item, Date.now()));
	}

	/** Takes back what was done to an item: putting it off or taking it out. A recall that came in between stays. */
	undo({ id, snoozedUntil, removed }: ReviewItem): Promise<void> {
		return this.#change(id, (item) => ({ ...item, snoozedUntil, removed, changedAt: Date.now() }));
	}

	#change(id: string, change: (item: ReviewItem) => ReviewItem): Promise<void> {
		return this.#records.change(id, (item) => (item === null ? null : change(item)));
	}
}
