// How far the reader is with every problem, for the catalogue.
import { createContext } from 'svelte';
import type { Archive } from '#lib/state/archive.ts';
import { statusesOf, type Status } from '#lib/state/status.ts';
import type { Work } from '#lib/state/work.ts';

export interface Standing {
	readonly status: Status;
	/** Operations over the reference's, of the best accepted submission; null where none was measured. */
	readonly bestOpsRatio: number | null;
	/** Time class of that submission. */
	readonly bestTime: string | null;
	/** When the reader last worked on it, in milliseconds since 1970; null for a new problem. */
	readonly workedAt: number | null;
}
const fresh: Standing = { status: 'new', bestOpsRatio: null, bestTime: null, workedAt: null };

export class Progress {
	/** Until then every problem looks new. */
	loaded = $state(false);
	readonly #archive: Pick<Archive, 'traces'>;
	#standings = $state.raw<ReadonlyMap<string, Standing>>(new Map());

	constructor(archive: Pick<Archive, 'traces'>) {
		this.#archive = archive;
	}

	of(slug: string): Standing {
		return this.#standings.get(slug) ?? fresh;
	}

	/** Reads what is kept. Where nothing can be read every problem stays new. */
	async load(): Promise<void> {
		try {
			this.#standings = standingsOf(await this.#archive.traces());
		} catch {
			// The problem page tells the reader that nothing is kept.
		}
		this.loaded = true;
	}
}

export function standingsOf(work: Pick<Work, 'history' | 'drafts' | 'help'>): Map<string, Standing> {
	const standings = new Map<string, Standing>();
	for (const [slug, status] of statusesOf(work)) standings.set(slug, { ...fresh, status });
	for (const { slug, at } of [...work.drafts, ...work.history]) {
		const known = standings.get(slug)!; // statusesOf has every problem with a trace
		standings.set(slug, { ...known, workedAt: Math.max(at, known.workedAt ?? 0) });
	}
	for (const entry of work.history) {
		if (entry.kind !== 'submission' || entry.verdict !== 'accepted' || entry.opsRatio === null) continue;
		const known = standings.get(entry.slug)!;
		if (entry.opsRatio < (known.bestOpsRatio ?? Infinity))
			standings.set(entry.slug, { ...known, bestOpsRatio: entry.opsRatio, bestTime: entry.time });
	}
	return standings;
}

export const [getProgress, setProgress] = createContext<Progress>();
