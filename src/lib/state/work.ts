// The reader's work: everything that is kept of it, in the browser and in a file.
import type { Draft, HistoryEntry } from '#lib/state/history.ts';
import type { StudyWork } from '#lib/state/study-work.ts';

/** One input that the reader wrote: JSON as it was typed, perhaps half finished. */
export interface OwnCase {
	readonly id: string;
	readonly name: string;
	readonly text: string;
}
/** The reader's own cases of one problem, in their order. */
export interface OwnCaseList {
	readonly slug: string;
	readonly cases: readonly OwnCase[];
}
/** The reference was opened before the problem was solved. */
export interface Help {
	readonly slug: string;
	/** Milliseconds since 1970. */
	readonly at: number;
}
export interface SettingEntry {
	readonly name: string;
	readonly value: string | number | boolean;
}

/** Everything that is kept. */
export interface Work extends StudyWork {
	readonly drafts: readonly Draft[];
	/** Oldest first. */
	readonly history: readonly HistoryEntry[];
	readonly ownCases: readonly OwnCaseList[];
	readonly help: readonly Help[];
	readonly settings: readonly SettingEntry[];
}
