// What the reader has done so far, worked out from all that is kept.
import type { Archive } from '#lib/state/archive.ts';
import type { Study } from '#lib/state/records.svelte.ts';
import {
	activeDays,
	deedsByDay,
	firstSolved,
	runsOf,
	weekOf,
	type Attempt,
	type Deeds,
} from '#lib/study/activity.ts';
import { costPoints } from '#lib/study/cost-trend.ts';
import { daysBetween, type Day } from '#lib/study/day.ts';
import { dueReviews } from '#lib/study/reviews-kept.ts';

/** Charts show as many weeks as there were, within these. */
const [fewestWeeks, mostWeeks] = [8, 26];

export class StudyProgress {
	#attempts = $state.raw<readonly Attempt[]>([]);
	#settled = $state(false);
	/** Until then something may be missing. */
	loaded = $derived.by(() => this.#settled && this.#study.loaded);

	deeds = $derived.by((): Deeds => ({
		attempts: this.#attempts,
		visits: this.#study.visits.list,
		reviews: this.#study.reviews.list,
	}));
	solved = $derived.by(() => firstSolved(this.#attempts));
	days = $derived.by(() => deedsByDay(this.deeds));
	active = $derived.by(() => activeDays(this.days));
	runs = $derived.by(() => runsOf(this.active, this.#clock.today));
	costs = $derived.by(() => costPoints(this.#attempts));
	due = $derived.by(() => this.#study.reviews.list.flatMap((item) => dueReviews(item, this.#clock.now)));
	/** How many weeks there are to show, this one included. */
	weekCount = $derived.by(() => {
		const [first] = this.active;
		const weeks = first === undefined ? 0 : daysBetween(weekOf(first), this.#clock.today) / 7;
		return Math.max(fewestWeeks, Math.min(mostWeeks, Math.floor(weeks) + 1));
	});

	readonly #study: Pick<Study, 'loaded' | 'visits' | 'reviews'>;
	readonly #archive: Pick<Archive, 'traces'>;
	readonly #clock: { readonly now: number; readonly today: Day };

	constructor(
		study: Pick<Study, 'loaded' | 'visits' | 'reviews'>,
		archive: Pick<Archive, 'traces'>,
		clock: { readonly now: number; readonly today: Day },
	) {
		this.#study = study;
		this.#archive = archive;
		this.#clock = clock;
	}

	/** Reads the submissions; whoever has the study loads that. Where nothing can be read there are none. */
	async load(): Promise<void> {
		try {
			const { history } = await this.#archive.traces();
			this.#attempts = history.filter((entry) => entry.kind === 'submission');
		} catch {
			// The study says that nothing is kept.
		}
		this.#settled = true;
	}
}
