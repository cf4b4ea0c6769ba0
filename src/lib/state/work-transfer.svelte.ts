// Taking everything that is kept out of this browser, into it, or away.
import { forgetAnswerNotes } from '#lib/state/answer-note.ts';
import { ArchiveError, type Archive, type Trouble } from '#lib/state/archive.ts';
import { Drafts } from '#lib/state/drafts.ts';
import { planMerge, summarize } from '#lib/state/merge.ts';
import { forgetMockNote, settleMockNote } from '#lib/state/mock-note.ts';
import { forgetNotes, notedSlugs, writeNote } from '#lib/state/note.ts';
import type { Settings } from '#lib/state/settings.svelte.ts';
import { noteStudying } from '#lib/state/studying.ts';
import { maxFileLength, readWorkFile, WorkFileError, writeWorkFile } from '#lib/state/work-file.ts';
import type { Work } from '#lib/state/work.ts';

/** A file that was read and checked, before anything is changed. */
export interface Proposal {
	readonly name: string;
	/** What it would change; empty where nothing would. */
	readonly lines: readonly string[];
	readonly theirs: Work;
}

/** Said beside the action that it is about. */
export interface Outcome {
	readonly about: 'export' | 'import' | 'clear';
	readonly text: string;
	readonly bad: boolean;
}

export class WorkTransfer {
	/** Null until it was read, and where it can't be. */
	work = $state.raw<Work | null>(null);
	trouble = $state<Trouble | null>(null);
	proposal = $state.raw<Proposal | null>(null);
	/** What the last action came to; null before any. */
	said = $state.raw<Outcome | null>(null);
	/** Bytes that the site takes on this device; null where the browser does not say. */
	usage = $state<number | null>(null);
	/** Null where the browser does not say. */
	persistent = $state<boolean | null>(null);
	refused = $state(false);

	readonly #archive: Archive;
	readonly #settings: Pick<Settings, 'load'>;
	readonly #shelf: Storage | null;

	/** @param shelf where the notes of what is being typed are */
	constructor(archive: Archive, settings: Pick<Settings, 'load'>, shelf: Storage | null) {
		this.#archive = archive;
		this.#settings = settings;
		this.#shelf = shelf;
	}

	async load(): Promise<void> {
		await this.#try(null, async () => {
			this.work = await this.#everything();
			this.trouble = null;
		});
		const { storage } = navigator;
		this.usage = (await storage?.estimate?.().catch(() => null))?.usage ?? null;
		this.persistent = (await storage?.persisted?.().catch(() => null)) ?? null;
	}

	async persist(): Promise<void> {
		this.persistent = await navigator.storage.persist().catch(() => false);
		this.refused = !this.persistent;
	}

	/** Saves one file with everything. */
	async export(): Promise<void> {
		await this.#try('export', async () => {
			const now = new Date();
			const text = writeWorkFile(await this.#everything(), now.getTime());
			const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
			const link = document.createElement('a');
			link.href = url;
			link.download = `descent-work-${now.toISOString().slice(0, 10)}.json`;
			link.click();
			setTimeout(() => URL.revokeObjectURL(url), 60_000); // the browser may still be saving
			this.#say('export', `${link.download} was saved.`);
		});
	}

	/** Checks a file and proposes what it would change. */
	async read(file: File): Promise<void> {
		this.dismiss();
		try {
			// At most three bytes for each unit of text.
			if (file.size > 3 * maxFileLength)
				throw new WorkFileError('This file is larger than any that Descent exports.');
			const theirs = readWorkFile(await file.text());
			const plan = planMerge(await this.#everything(), theirs);
			this.proposal = { name: file.name, lines: summarize(plan), theirs };
		} catch (error) {
			const why =
				error instanceof WorkFileError
					? error.message
					: error instanceof ArchiveError
						? `Nothing was imported: ${error.message}.`
						: 'This file could not be read.';
			this.#say('import', `${why} Nothing was changed.`, true);
		}
	}

	async merge(): Promise<void> {
		const { proposal } = this;
		if (!proposal) return;
		await this.#try('import', async () => {
			// Planned anew: another tab may have written since the summary was shown.
			const { addition } = planMerge(await this.#everything(), proposal.theirs);
			await this.#archive.add(addition);
			for (const draft of addition.drafts) writeNote(this.#shelf, draft);
			if (addition.reviews.length + addition.plans.length + addition.mocks.length > 0) noteStudying(true);
			this.proposal = null;
			this.#say('import', 'Imported.');
			await this.#settings.load();
			this.work = await this.#archive.all();
		});
	}

	dismiss(): void {
		this.proposal = null;
		this.said = null;
	}

	async clear(): Promise<void> {
		await this.#try('clear', async () => {
			await this.#archive.clear();
			forgetNotes(this.#shelf);
			forgetAnswerNotes(this.#shelf);
			forgetMockNote(this.#shelf);
			noteStudying(false);
			this.proposal = null;
			await this.#settings.load();
			this.work = await this.#archive.all();
			this.#say('clear', 'Everything was cleared.');
		});
	}

	/** With what was typed last and never reached the archive. */
	async #everything(): Promise<Work> {
		const drafts = new Drafts(this.#shelf, this.#archive);
		await Promise.all(notedSlugs(this.#shelf).map((slug) => drafts.newest(slug)));
		await settleMockNote(this.#shelf, this.#archive);
		return this.#archive.all();
	}

	#say(about: Outcome['about'], text: string, bad = false): void {
		this.said = { about, text, bad };
	}

	async #try(about: Outcome['about'] | null, work: () => Promise<void>): Promise<void> {
		try {
			await work();
		} catch (error) {
			if (!(error instanceof ArchiveError)) throw error;
			this.trouble = error.trouble;
			if (about) this.#say(about, `That did not work: ${error.message}. Nothing was changed.`, true);
		}
	}
}
