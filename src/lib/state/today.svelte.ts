// What is to be done today, from all that is kept: for the page of that name and the line on the start page.
import type { Level } from '#lib/judge/problem.ts';
import type { Archive } from '#lib/state/archive.ts';
import type { Clock } from '#lib/state/clock.svelte.ts';
import { Fetched } from '#lib/state/fetched.svelte.ts';
import { standingsOf } from '#lib/state/library.svelte.ts';
import type { Study } from '#lib/state/records.svelte.ts';
import { ReviewQueue } from '#lib/state/review-queue.svelte.ts';
import { doneFor, layOut, type Task } from '#lib/study/lay-out-plan.ts';
import { followed } from '#lib/study/plan.ts';
import { firstOf, halfDone, runningMock, type Known } from '#lib/study/today.ts';

/** A problem of the catalogue, as far as it matters here. */
export interface Listed {
	readonly slug: string;
	readonly title: string;
	readonly level: Level;
}
type Traces = Awaited<ReturnType<Archive['traces']>>;

export class Today {
	/** Without it nothing is known of plans, and slugs stand for titles. */
	readonly catalogue: Fetched<readonly Listed[]>;
	readonly #problems = $derived.by(() => this.catalogue.value);
	#traces = $state.raw<Traces | null>(null);
	readonly #bySlug = $derived(new Map(this.#problems?.map((problem) => [problem.slug, problem])));
	readonly #standings = $derived(this.#traces === null ? new Map() : standingsOf(this.#traces));

	readonly queue: ReviewQueue;
	readonly #study: Study;
	readonly #clock: Pick<Clock, 'now' | 'today'>;
	readonly #archive: Pick<Archive, 'traces'>;

	ready = $derived.by(
		() => this.#study.loaded && this.#traces !== null && (this.#problems !== null || this.catalogue.failed),
	);
	mock = $derived.by(() => runningMock(this.#study.mocks.list));
	plan = $derived.by(() => followed(this.#study.plans.list));
	laidOut = $derived.by(() => {
		if (this.plan === null || this.#traces === null || this.#problems === null) return null;
		const levels = new Map(this.#problems.map(({ slug, level }) => [slug, level]));
		const done = doneFor(this.plan, this.#traces.history, this.#study.mocks.list);
		return layOut(this.plan, done, this.#clock.today, levels);
	});
	/** Of the plan for today, done or not. */
	tasks = $derived.by<readonly Task[]>(
		() => this.laidOut?.days.find(({ day }) => day === this.#clock.today)?.tasks ?? [],
	);
	/** The next day of the plan with something to do. */
	nextDay = $derived.by(
		() => this.laidOut?.days.find(({ day, tasks }) => day > this.#clock.today && tasks.length > 0) ?? null,
	);
	halfDone = $derived.by(() => halfDone(this.#known()));
	first = $derived.by(() => (this.ready ? firstOf(this.#known()) : null));
	/** Nothing was ever done here. */
	isNew = $derived.by(() => !this.#study.used && this.#standings.size === 0);
	/** Every submission. */
	attempts = $derived.by(() => (this.#traces?.history ?? []).filter((entry) => entry.kind === 'submission'));

	constructor(
		study: Study,
		clock: Pick<Clock, 'now' | 'today'>,
		archive: Pick<Archive, 'traces'>,
		fetchProblems: () => Promise<readonly Listed[]>,
	) {
		this.#study = study;
		this.#clock = clock;
		this.#archive = archive;
		this.catalogue = new Fetched(fetchProblems);
		this.queue = new ReviewQueue(study.reviews, clock);
	}

	/** Reads what the records of the study loop do not have: what was tried and solved, and the catalogue. */
	async load(): Promise<void> {
		await Promise.all([this.#loadTraces(), this.catalogue.load()]);
	}

	titleOf(slug: string): string {
		return this.#bySlug.get(slug)?.title ?? slug;
	}

	async #loadTraces(): Promise<void> {
		try {
			this.#traces = await this.#archive.traces();
		} catch {
			// The shell of the study pages says that nothing can be read.
			this.#traces = { history: [], drafts: [], help: [] };
		}
	}

	#known(): Known {
		return {
			mocks: this.#study.mocks.list,
			begun: this.queue.begun,
			due: this.queue.due,
			tasks: this.tasks,
			slugs: this.#problems?.map(({ slug }) => slug) ?? [],
			standingOf: (slug) => this.#standings.get(slug) ?? { status: 'new', workedAt: null },
		};
	}
}
