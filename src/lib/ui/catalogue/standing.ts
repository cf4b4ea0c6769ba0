import type { Standing } from '#lib/state/library.svelte.ts';
import type { Status } from '#lib/state/status.ts';

/** In the order of the catalogue: what is left to do comes first. */
export const statuses: readonly Status[] = ['new', 'tried', 'solved', 'solved-with-help'];

export const untouched: Standing = { status: 'new', bestOpsRatio: null, bestTime: null, workedAt: null };

/** `1.2× reference ops`. */
export function costWords(opsRatio: number): string {
	const digits = opsRatio < 0.095 ? 2 : opsRatio < 9.95 ? 1 : 0;
	return `${opsRatio.toFixed(digits)}× reference ops`;
}
