// What is kept of one problem: the draft, every submission, texts that made way for others, and whether help was had.
import type { Report } from '#lib/judge/report.ts';
import { ArchiveError, type Archive, type Trouble } from '#lib/state/archive.ts';
import type { Drafts } from '#lib/state/drafts.ts';
import {
	newId,
	submissionOf,
	type AsideReason,
	type HistoryEntry,
	type StatedCost,
} from '#lib/state/history.ts';
import { statusesOf } from '#lib/state/status.ts';

export class ProblemWork {
	readonly slug: string;
	/** Newest first. */
	history = $state.raw<readonly HistoryEntry[]>([]);
	/** Why something could not be kept; null while all is well. */
	trouble = $derived.by(() => this.#draftTrouble ?? this.#archiveTrouble);
	/** The same in words for the reader. */
	notice = $derived.by(() => {
		if (this.#draftTrouble !== null) return draftNotices[this.#draftTrouble];
		return this.#archiveTrouble === null ? null : archiveNotices[this.#archiveTrouble];
	});
	/** When the reference was opened before the problem was solved; null if never. */
	helpedAt = $state<number | null>(null);
	loaded = $state(false);

	status = $derived.by(
		() =>
			statusesOf({
				history: this.history,
				drafts: [],
				help: this.helpedAt === null ? [] : [{ slug: this.slug, at: this.helpedAt }],
			}).get(this.slug) ?? 'new',
	);
	solved = $derived(this.status === 'solved' || this.status === 'solved-with-help');

	/** Of the text in the editor. */
	#draftTrouble = $state<Trouble | null>(null);
	/** Of history and help. */
	#archiveTrouble = $state<Trouble | null>(null);
	readonly #archive: Pick<Archive, 'historyOf' | 'remember' | 'helpOf' | 'noteHelp'>;
	readonly #drafts: Drafts;

	constructor(
		slug: string,
		archive: Pick<Archive, 'historyOf' | 'remember' | 'helpOf' | 'noteHelp'>,
		drafts: Drafts,
	) {
		this.slug = slug;
		this.#archive = archive;
		this.#drafts = drafts;
	}

	async load(): Promise<void> {
		try {
			const [history, help] = await Promise.all([
				this.#archive.historyOf(this.slug),
				this.#archive.helpOf(this.slug),
			]);
			const ids = new Set(this.history.map(({ id }) => id));
			this.history = [...this.history, ...history.filter(({ id }) => !ids.has(id))];
			this.helpedAt ??= help?.at ?? null;
		} catch (error) {
			this.#failed(error);
		}
		this.loaded = true;
	}

	/** The draft that can be had at once. */
	get draft(): string | null {
		return this.#drafts.read(this.slug)?.source ?? null;
	}

	/** The newest draft, also where local storage has lost it. */
	async newestDraft(): Promise<string | null> {
		return (await this.#drafts.newest(this.slug))?.source ?? null;
	}

	/** Keeps the text; what another tab wrote in the meantime goes to the history. */
	keepDraft(source: string): void {
		const { other, trouble } = this.#drafts.keep(this.slug, source);
		if (other) this.setAside(other.source, 'other-tab');
		void trouble.then((what) => (this.#draftTrouble = what));
	}

	/** Puts a text that makes way for another into the history, unless it is there. */
	setAside(source: string, why: AsideReason): void {
		if (this.history.some((entry) => entry.source === source)) return;
		void this.#add({ kind: 'aside', id: newId(), slug: this.slug, at: Date.now(), source, why });
	}

	/** The same for a review, also where the text is there: the entry says what the review took the place of. */
	async setAsideForReview(source: string, at: number): Promise<void> {
		await this.#add({ kind: 'aside', id: newId(), slug: this.slug, at, source, why: 'review' });
	}

	/** Keeps a submission, or what is newly known of it, under the id it was given. */
	remember(id: string, at: number, source: string, report: Report, stated: StatedCost | null = null): void {
		void this.#add(submissionOf(id, at, source, report, stated));
	}

	/** The reference is opened: before the problem was solved this counts as help. */
	noteHelp(): void {
		if (this.solved || this.helpedAt !== null) return;
		this.helpedAt = Date.now();
		this.#archive.noteHelp(this.slug, this.helpedAt).catch((error: unknown) => this.#failed(error));
	}

	async #add(entry: HistoryEntry): Promise<void> {
		// A report is large, and no list shows it: the archive has it.
		const listed = entry.kind === 'submission' ? { ...entry, report: null } : entry;
		this.history = [listed, ...this.history.filter(({ id }) => id !== entry.id)];
		try {
			await this.#archive.remember(entry);
			this.#archiveTrouble = null;
		} catch (error) {
			this.#failed(error);
		}
	}

	#failed(error: unknown): void {
		this.#archiveTrouble = error instanceof ArchiveError ? error.trouble : 'blocked';
	}
}

const draftNotices: Record<Trouble, string> = {
	full: 'Storage is full: what you type now is not kept.',
	blocked: 'This browser blocks storage: what you write is not kept.',
	newer: 'A newer version of this page keeps your work: reload, or what you write is not kept.',
};
const archiveNotices: Record<Trouble, string> = {
	full: 'Storage is full: new submissions are not kept.',
	blocked: 'This browser blocks storage: submissions are not kept.',
	newer: 'A newer version of this page keeps your work: reload, or submissions are not kept.',
};
