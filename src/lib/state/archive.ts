// The reader's work in IndexedDB. What comes in is believed: an import was checked before. What comes out is read with
// distrust: an entry that is damaged is passed over, and the others are there.
import { openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction } from 'idb';
import { createContext } from 'svelte';
import type { Json } from '#lib/judge/value-json.ts';
import type { Draft, HistoryEntry } from '#lib/state/history.ts';
import {
	noStudy,
	readRecord,
	studyStores,
	type StudyRecords,
	type StudyStore,
} from '#lib/state/study-work.ts';
import { readable, readDraft, readEntry, readHelp, readOwnCases, readSetting } from '#lib/state/read-work.ts';
import type { Help, OwnCase, OwnCaseList, SettingEntry, Work } from '#lib/state/work.ts';

type StudySchema = { [Store in StudyStore]: { key: string; value: StudyRecords[Store] } };

interface Schema extends DBSchema, StudySchema {
	drafts: { key: string; value: Draft };
	/** Without reports, which are large and seldom read. */
	history: { key: string; value: HistoryEntry; indexes: { place: [string, number] } };
	reports: { key: string; value: { readonly id: string; readonly report: Json } };
	ownCases: { key: string; value: OwnCaseList };
	help: { key: string; value: Help };
	settings: { key: string; value: SettingEntry };
}
const stores = ['drafts', 'history', 'reports', 'ownCases', 'help', 'settings', ...studyStores] as const;

/**
 * Why nothing is kept: the browser gives no storage (some private windows), it has no room left, or a newer version of
 * this site, in another tab or before, has changed the form in which things are kept.
 */
export type Trouble = 'blocked' | 'full' | 'newer';
const causes: Record<Trouble, string> = {
	blocked: 'the browser gives no storage',
	full: 'there is no room left',
	newer: 'a newer version of this site keeps things in another form',
};
export class ArchiveError extends Error {
	override name = 'ArchiveError';
	readonly trouble: Trouble;
	constructor(trouble: Trouble, cause: unknown) {
		super(causes[trouble], { cause });
		this.trouble = trouble;
	}
}

/** Every method rejects with an `ArchiveError` where the browser refuses. */
export class Archive {
	#db: Promise<IDBPDatabase<Schema>> | null = null;

	/** Of one problem, newest first, without the reports. */
	historyOf(slug: string): Promise<HistoryEntry[]> {
		return this.#do(async (db) => {
			const range = IDBKeyRange.bound([slug, -Infinity], [slug, Infinity]);
			return readable(await db.getAllFromIndex('history', 'place', range), readEntry).reverse();
		});
	}

	/** The report of a submission, as the command line prints it; null where none was kept. */
	reportOf(id: string): Promise<Json> {
		return this.#do(async (db) => (await db.get('reports', id))?.report ?? null);
	}

	/** Adds an entry, or puts it in the place of the one with its id. */
	remember(entry: HistoryEntry): Promise<void> {
		return this.#do(async (db) => {
			const change = db.transaction(['history', 'reports'], 'readwrite');
			await Promise.all([...putEntry(change, entry), change.done]);
		});
	}

	draftOf(slug: string): Promise<Draft | undefined> {
		return this.#do(async (db) => readable([await db.get('drafts', slug)], readDraft)[0]);
	}

	keepDraft(draft: Draft): Promise<void> {
		return this.#do(async (db) => void (await db.put('drafts', draft)));
	}

	ownCasesOf(slug: string): Promise<readonly OwnCase[]> {
		return this.#do(async (db) => casesOf(await db.get('ownCases', slug)));
	}

	/** Makes one change to what is stored then, so that cases of another tab stay. */
	changeOwnCases(slug: string, change: (cases: readonly OwnCase[]) => readonly OwnCase[]): Promise<void> {
		return this.#do(async (db) => {
			const { store, done } = db.transaction('ownCases', 'readwrite');
			const cases = change(casesOf(await store.get(slug)));
			await Promise.all([store.put({ slug, cases }), done]);
		});
	}

	/** When the reader first opened the reference of a problem that they had not solved; undefined if never. */
	helpOf(slug: string): Promise<Help | undefined> {
		return this.#do(async (db) => readable([await db.get('help', slug)], readHelp)[0]);
	}

	/** Only the first time counts. */
	noteHelp(slug: string, at = Date.now()): Promise<void> {
		return this.#do(async (db) => {
			const change = db.transaction('help', 'readwrite');
			if ((await change.store.get(slug)) === undefined) await change.store.put({ slug, at });
			await change.done;
		});
	}

	settings(): Promise<SettingEntry[]> {
		return this.#do(async (db) => readable(await db.getAll('settings'), readSetting).flat());
	}

	keepSetting(setting: SettingEntry): Promise<void> {
		return this.#do(async (db) => void (await db.put('settings', setting)));
	}

	/** All records of a store of the study loop, in the order of their ids. */
	records<Store extends StudyStore>(store: Store): Promise<StudyRecords[Store][]> {
		return this.#do((db) => readStore(db, store));
	}

	/** Makes one change to the record that is stored then, and answers with what is stored after it. */
	changeRecord<Store extends StudyStore>(
		store: Store,
		id: string,
		change: (record: StudyRecords[Store] | null) => StudyRecords[Store] | null,
	): Promise<StudyRecords[Store] | null> {
		return this.#do(async (db) => {
			const transaction = db.transaction(store as StudyStore, 'readwrite');
			const [before = null] = readable([await transaction.store.get(id)], (data) =>
				readRecord(store, data, ''),
			);
			const after = change(before);
			if (after !== null && after !== before) await transaction.store.put(after);
			await transaction.done;
			return after;
		});
	}

	/** What statuses follow from; the reports are left out. */
	traces(): Promise<Pick<Work, 'drafts' | 'history' | 'help'>> {
		return this.#do(async (db) => {
			const [drafts, history, help] = await Promise.all([
				db.getAll('drafts'),
				db.getAll('history'),
				db.getAll('help'),
			]);
			return {
				drafts: readable(drafts, readDraft),
				history: readable(history, readEntry),
				help: readable(help, readHelp),
			};
		});
	}

	all(): Promise<Work> {
		return this.#do(async (db) => {
			const [drafts, entries, kept, ownCases, help, settings] = await Promise.all([
				db.getAll('drafts'),
				db.getAll('history'),
				db.getAll('reports'),
				db.getAll('ownCases'),
				db.getAll('help'),
				db.getAll('settings'),
			]);
			const study = { ...noStudy };
			for (const store of studyStores) Object.assign(study, { [store]: await readStore(db, store) });
			const reports = new Map(kept.map(({ id, report }) => [id, report]));
			const history = readable(entries, readEntry)
				.map((entry) =>
					entry.kind === 'submission' ? { ...entry, report: reports.get(entry.id) ?? null } : entry,
				)
				.sort((a, b) => a.at - b.at);
			return {
				drafts: readable(drafts, readDraft),
				history,
				ownCases: readable(ownCases, readOwnCases),
				help: readable(help, readHelp),
				settings: readable(settings, readSetting).flat(),
				...study,
			};
		});
	}

	/** All of it or, when something fails, nothing. Replaces what has the same key. */
	add(work: Work): Promise<void> {
		return this.#do(async (db) => {
			const change = db.transaction(stores, 'readwrite');
			await Promise.all([
				...work.drafts.map((draft) => change.objectStore('drafts').put(draft)),
				...work.history.flatMap((entry) => putEntry(change, entry)),
				...work.ownCases.map((list) => change.objectStore('ownCases').put(list)),
				...work.help.map((help) => change.objectStore('help').put(help)),
				...work.settings.map((setting) => change.objectStore('settings').put(setting)),
				...studyStores.flatMap((store) => work[store].map((record) => change.objectStore(store).put(record))),
				change.done,
			]);
		});
	}

	clear(): Promise<void> {
		return this.#do(async (db) => {
			const change = db.transaction(stores, 'readwrite');
			await Promise.all([...stores.map((store) => change.objectStore(store).clear()), change.done]);
		});
	}

	async #do<T>(work: (db: IDBPDatabase<Schema>) => Promise<T>): Promise<T> {
		try {
			this.#db ??= this.#open().catch((error: unknown) => {
				this.#db = null; // the next one may succeed
				throw error;
			});
			return await work(await this.#db);
		} catch (error) {
			throw new ArchiveError(troubleOf(error), error);
		}
	}

	async #open(): Promise<IDBPDatabase<Schema>> {
		return await openDB<Schema>('descent', 2, {
			upgrade(db, from) {
				if (from < 2) for (const store of studyStores) db.createObjectStore(store, { keyPath: 'id' });
				if (from > 0) return;
				db.createObjectStore('drafts', { keyPath: 'slug' });
				db.createObjectStore('history', { keyPath: 'id' }).createIndex('place', ['slug', 'at']);
				db.createObjectStore('reports', { keyPath: 'id' });
				db.createObjectStore('ownCases', { keyPath: 'slug' });
				db.createObjectStore('help', { keyPath: 'slug' });
				db.createObjectStore('settings', { keyPath: 'name' });
			},
			// A newer page of this site in another tab wants to change the schema: let it.
			blocking: (_from, _to, event) => {
				(event.target as IDBDatabase).close();
				this.#db = null;
			},
			terminated: () => (this.#db = null),
		});
	}
}

async function readStore<Store extends StudyStore>(
	db: IDBPDatabase<Schema>,
	store: Store,
): Promise<StudyRecords[Store][]> {
	return readable(await db.getAll(store as StudyStore), (data) => readRecord(store, data, ''));
}

function casesOf(list: unknown): readonly OwnCase[] {
	return readable([list], readOwnCases)[0]?.cases ?? [];
}

function troubleOf(error: unknown): Trouble {
	if (!(error instanceof DOMException)) return 'blocked';
	if (error.name === 'QuotaExceededError') return 'full';
	return error.name === 'VersionError' ? 'newer' : 'blocked';
}

type Store = (typeof stores)[number];
type Change<Names extends Store[]> = IDBPTransaction<Schema, Names, 'readwrite'>;

/** The report goes to its own store. */
function putEntry(
	change: { objectStore: Change<Store[]>['objectStore'] },
	entry: HistoryEntry,
): Promise<unknown>[] {
	const history = change.objectStore('history');
	if (entry.kind === 'aside') return [history.put(entry)];
	const { id, report } = entry;
	const kept = history.put({ ...entry, report: null });
	return report === null ? [kept] : [kept, change.objectStore('reports').put({ id, report })];
}

/** One for the whole site. */
export const [getArchive, setArchive] = createContext<Archive>();
