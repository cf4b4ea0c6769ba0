// The records of one store of the study loop, as pages see them. A change reads what is stored then, so that what another
// tab wrote stays.
import { createContext } from 'svelte';
import { ArchiveError, type Archive, type Trouble } from '#lib/state/archive.ts';
import type { StudyRecords, StudyStore } from '#lib/state/study-work.ts';

export class Records<Store extends StudyStore> {
	list = $state.raw<readonly StudyRecords[Store][]>([]);
	/** Until then the list may lack what is stored. */
	loaded = $state(false);
	/** Why something could not be read or kept; the list holds it all the same until the page is left. */
	trouble = $state<Trouble | null>(null);
	readonly #store: Store;
	readonly #archive: Pick<Archive, 'records' | 'changeRecord'>;

	constructor(store: Store, archive: Pick<Archive, 'records' | 'changeRecord'>) {
		this.#store = store;
		this.#archive = archive;
	}

	/** Reads what is stored; again on every page, because another tab may have written. */
	async load(): Promise<void> {
		try {
			this.list = await this.#archive.records(this.#store);
			this.trouble = null;
		} catch (error) {
			this.#failed(error);
		}
		this.loaded = true;
	}

	of(id: string): StudyRecords[Store] | null {
		return this.list.find((record) => record.id === id) ?? null;
	}

	/** Shows the change at once, and keeps it. Answering null or the same record changes nothing. */
	async change(
		id: string,
		change: (record: StudyRecords[Store] | null) => StudyRecords[Store] | null,
	): Promise<void> {
		this.#show(id, change(this.of(id)));
		try {
			this.#show(id, await this.#archive.changeRecord(this.#store, id, change));
			this.trouble = null;
		} catch (error) {
			this.#failed(error);
		}
	}

	#show(id: string, record: StudyRecords[Store] | null): void {
		if (record === null || record === this.of(id)) return;
		const at = this.list.findIndex((other) => other.id === id);
		this.list = at === -1 ? [...this.list, record] : this.list.with(at, record);
	}

	#failed(error: unknown): void {
		this.trouble = error instanceof ArchiveError ? error.trouble : 'blocked';
	}
}

/** All stores of the study loop. */
export class Study {
	readonly reviews: Records<'reviews'>;
	readonly plans: Records<'plans'>;
	readonly mocks: Records<'mocks'>;
	readonly goals: Records<'goals'>;
	readonly visits: Records<'visits'>;
	loaded = $derived.by(() => this.#all().every(({ loaded }) => loaded));
	/** Something was reviewed, planned or rehearsed. */
	used = $derived.by(() => [this.reviews, this.plans, this.mocks].some(({ list }) => list.length > 0));
	trouble = $derived.by(() => this.#all().find(({ trouble }) => trouble !== null)?.trouble ?? null);

	constructor(archive: Pick<Archive, 'records' | 'changeRecord'>) {
		this.reviews = new Records('reviews', archive);
		this.plans = new Records('plans', archive);
		this.mocks = new Records('mocks', archive);
		this.goals = new Records('goals', archive);
		this.visits = new Records('visits', archive);
	}

	async load(): Promise<void> {
		await Promise.all(this.#all().map((records) => records.load()));
	}

	#all() {
		return [this.reviews, this.plans, this.mocks, this.goals, this.visits];
	}
}

export const [getStudy, setStudy] = createContext<Study>();
