// What is remembered of a problem besides its draft: every submission, and texts that made way for others.
import type { Report } from '#lib/judge/report.ts';
import { reportJson } from '#lib/judge/report-json.ts';
import type { Json } from '#lib/judge/value-json.ts';
import type { VerdictKind } from '#lib/judge/verdict.ts';

/** What a reader says their code costs, as they wrote it: `O(n k d)`; empty where they said nothing. */
export interface StatedCost {
	readonly time: string;
	readonly space: string;
}

/** A source that was submitted, and how it fared. */
export interface Submission {
	readonly kind: 'submission';
	readonly id: string;
	readonly slug: string;
	/** Milliseconds since 1970. */
	readonly at: number;
	readonly source: string;
	readonly verdict: VerdictKind;
	readonly passed: number;
	readonly total: number;
	readonly ops: number;
	/** Wall time of all calls together. */
	readonly ms: number;
	readonly peakBytes: number;
	readonly mistake: string | null;
	/** Time class in words, `O(n·k·d)`; null where it was not measured. */
	readonly time: string | null;
	/** Operations over those of the reference; null where it was not measured. */
	readonly opsRatio: number | null;
	/** The cost that the reader stated before it was measured; null where they were not asked. */
	readonly stated: StatedCost | null;
	/** As the command line prints it; null where it is larger than what is kept, or was not read. */
	readonly report: Json;
}

/** Why a text is in the history: it made way for another or for a review, or came from elsewhere. */
export const asideReasons = ['replaced', 'other-tab', 'imported', 'review'] as const;
export type AsideReason = (typeof asideReasons)[number];

/** A text that was set aside, so that nothing is lost. */
export interface Aside {
	readonly kind: 'aside';
	readonly id: string;
	readonly slug: string;
	/** Milliseconds since 1970. */
	readonly at: number;
	readonly source: string;
	readonly why: AsideReason;
}
export type HistoryEntry = Submission | Aside;

/** Unfinished work, one text a problem. */
export interface Draft {
	readonly slug: string;
	readonly source: string;
	/** Milliseconds since 1970. */
	readonly at: number;
}

/** Longest report that is kept, in UTF-16 units of its JSON. */
export const maxReportLength = 256 * 1024;

/** The entry of one submission. */
export function submissionOf(
	id: string,
	at: number,
	source: string,
	report: Report,
	stated: StatedCost | null = null,
): Submission {
	const json = reportJson(report);
	return {
		kind: 'submission',
		id,
		slug: report.problem,
		at,
		source,
		verdict: report.verdict,
		passed: report.passed,
		total: report.total,
		ops: report.ops,
		ms: report.ms,
		peakBytes: report.peakBytes,
		mistake: report.mistake,
		time: report.complexity?.time.text ?? null,
		opsRatio: report.complexity?.reference.opsRatio ?? null,
		stated,
		report: JSON.stringify(json).length <= maxReportLength ? json : null,
	};
}

/** A name that no other entry has, on this machine or another: 96 random bits. */
export function newId(): string {
	return Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) =>
		byte.toString(16).padStart(2, '0'),
	).join('');
}
