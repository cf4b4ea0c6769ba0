// The plan that the reader follows, laid out for today, and those they followed before.
import type { Archive } from '#lib/state/archive.ts';
import type { Clock } from '#lib/state/clock.svelte.ts';
import { Fetched } from '#lib/state/fetched.svelte.ts';
import { newId } from '#lib/state/history.ts';
import type { Study } from '#lib/state/records.svelte.ts';
import { rescheduled, withItem, type Addition } from '#lib/study/change-plan.ts';
import { doneFor, layOut, type Done, type LaidOut } from '#lib/study/lay-out-plan.ts';
import { roomFor, type Room } from '#lib/study/make-room.ts';
import { planOf, type Choosable, type PlanDraft } from '#lib/study/plan-draft.ts';
import { followed, newestFirst, type Plan } from '#lib/study/plan.ts';

type History = Awaited<ReturnType<Archive['traces']>>['history'];

export class PlanBook<Problem extends Choosable> {
	readonly catalogue: Fetched<readonly Problem[]>;
	readonly #problems = $derived.by(() => this.catalogue.value);
	bySlug = $derived(new Map(this.#problems?.map((problem) => [problem.slug, problem])));
	readonly #levels = $derived(new Map(this.#problems?.map(({ slug, level }) => [slug, level])));
	#history = $state.raw<History | null>(null);

	readonly #study: Pick<Study, 'plans' | 'mocks'>;
	readonly #clock: Pick<Clock, 'now' | 'today'>;
	readonly #archive: Pick<Archive, 'traces'>;

	/** Null where none is followed. */
	current = $derived.by(() => followed(this.#study.plans.list));
	/** The last one that was ended comes first. */
	past = $derived.by(() =>
		newestFirst(this.#study.plans.list)
			.filter(({ id }) => id !== this.current?.id)
			.toSorted((a, b) => (b.endedAt ?? 0) - (a.endedAt ?? 0)),
	);
	/** False while something is missing that a plan is laid out from. */
	ready = $derived.by(
		() =>
			this.#study.plans.loaded &&
			this.#study.mocks.loaded &&
			this.#problems !== null &&
			this.#history !== null,
	);
	laidOut = $derived.by(() => (this.ready && this.current !== null ? this.layOut(this.current) : null));
	/** What would make room for what does not fit; null where all of it does. */
	room = $derived.by(() =>
		this.laidOut === null || this.current === null ? null : this.roomFor(this.current, this.laidOut),
	);

	/** Problems that the plan does not have and that are still to be solved. */
	addable = $derived.by(() => {
		if (this.current === null) return [];
		const { solvedOn } = this.#done(this.current);
		const has = new Set(this.current.items.map((item) => (item.kind === 'problem' ? item.slug : null)));
		return (this.#problems ?? []).filter(({ slug }) => !has.has(slug) && !solvedOn.has(slug));
	});

	constructor(
		study: Pick<Study, 'plans' | 'mocks'>,
		clock: Pick<Clock, 'now' | 'today'>,
		archive: Pick<Archive, 'traces'>,
		fetchProblems: () => Promise<readonly Problem[]>,
	) {
		this.#study = study;
		this.#clock = clock;
		this.#archive = archive;
		this.catalogue = new Fetched(fetchProblems);
	}

	/** Reads what the records of the study loop do not have: what was solved, and the catalogue. */
	async load(): Promise<void> {
		await Promise.all([this.#loadHistory(), this.catalogue.load()]);
	}

	/** For a plan of any kind, also one that is only being set up. */
	layOut(plan: Plan): LaidOut {
		return layOut(plan, this.#done(plan), this.#clock.today, this.#levels);
	}

	roomFor(plan: Plan, laid: LaidOut): Room | null {
		return roomFor(plan, laid, this.#done(plan), this.#clock.today, this.#levels);
	}

	/** The plan that a draft without a fault makes; it is not followed yet. */
	planOf(draft: PlanDraft): Plan {
		return planOf(draft, this.#problems ?? [], {
			id: newId(),
			at: this.#clock.now,
			today: this.#clock.today,
		});
	}

	/** From now on it is the one that is followed; another that was is past. Also takes a past one up again. */
	async follow(plan: Plan): Promise<void> {
		const at = Date.now();
		await this.#end(at, plan.id);
		await this.#study.plans.change(plan.id, (known) => ({
			...(known ?? plan),
			laidOutOn: this.#clock.today,
			endedAt: null,
			changedAt: at,
		}));
	}

	/** Answers a way back: every plan that was followed is followed again. */
	async end(): Promise<() => Promise<void>> {
		const at = Date.now();
		const ended = await this.#end(at);
		return async () => {
			for (const id of ended) await this.#change(id, (plan) => ({ ...plan, endedAt: null }));
		};
	}

	/** Changes the plan that is followed. Answers a way back. */
	async change(change: (plan: Plan) => Plan): Promise<() => Promise<void>> {
		const before = this.current;
		if (before === null) return async () => {};
		await this.#change(before.id, change);
		const { items, minutes, interview, laidOutOn } = before;
		return () => this.#change(before.id, (plan) => ({ ...plan, items, minutes, interview, laidOutOn }));
	}

	reschedule(when: Pick<Plan, 'minutes' | 'interview'>): Promise<() => Promise<void>> {
		return this.change((plan) => rescheduled(plan, when, this.#clock.today));
	}

	add(added: Addition): Promise<() => Promise<void>> {
		return this.change((plan) => withItem(plan, added, this.#clock.today));
	}

	async #change(id: string, change: (plan: Plan) => Plan): Promise<void> {
		await this.#study.plans.change(id, (plan) =>
			plan === null ? null : { ...change(plan), changedAt: Date.now() },
		);
	}

	/** All that are followed: two devices may have brought one each. */
	async #end(at: number, except?: string): Promise<readonly string[]> {
		const ids = this.#study.plans.list
			.filter(({ id, endedAt }) => endedAt === null && id !== except)
			.map(({ id }) => id);
		await Promise.all(ids.map((id) => this.#change(id, (plan) => ({ ...plan, endedAt: at }))));
		return ids;
	}

	async #loadHistory(): Promise<void> {
		try {
			this.#history = (await this.#archive.traces()).history;
		} catch {
			// The shell of the study pages says that nothing can be read.
			this.#history = [];
		}
	}

	#done(plan: Plan): Done {
		return doneFor(plan, this.#history ?? [], this.#study.mocks.list);
	}
}
