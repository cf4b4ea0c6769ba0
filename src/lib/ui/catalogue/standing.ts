/** In the order of the catalogue: what is left to do comes first. */
export const statuses = ['new', 'tried', 'solved', 'solved-with-help'] as const;
export type Status = (typeof statuses)[number];

export const statusWords: Record<Status, string> = {
	new: 'New',
	tried: 'Tried',
	solved: 'Solved',
	'solved-with-help': 'Solved with help',
};

/** How far the reader is with a problem. */
export interface Standing {
	readonly status: Status;
	/** Operations of the best accepted submission over the reference's; null where nothing was measured. */
	readonly bestOpsRatio: number | null;
	/** When the reader last worked on it, in milliseconds since 1970; null where they never did. */
	readonly lastAt: number | null;
}

export const untouched: Standing = { status: 'new', bestOpsRatio: null, lastAt: null };

/** `1.2× reference ops`. */
export function costWords(opsRatio: number): string {
	const digits = opsRatio < 0.095 ? 2 : opsRatio < 9.95 ? 1 : 0;
	return `${opsRatio.toFixed(digits)}× reference ops`;
}
