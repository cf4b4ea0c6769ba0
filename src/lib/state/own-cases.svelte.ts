// The inputs that the reader wrote for one problem, kept as they are typed.
import type { Archive, OwnCase } from '#lib/state/archive.ts';
import { newId } from '#lib/state/history.ts';

export type { OwnCase };
/** More would make Run slow; the reader is told. */
export const maxOwnCases = 20;

export class OwnCases {
	cases = $state.raw<readonly OwnCase[]>([]);
	/** False once a change could not be kept. */
	kept = $state(true);
	readonly #slug: string;
	readonly #archive: Pick<Archive, 'ownCasesOf' | 'keepOwnCases'>;

	constructor(slug: string, archive: Pick<Archive, 'ownCasesOf' | 'keepOwnCases'>) {
		this.#slug = slug;
		this.#archive = archive;
	}

	async load(): Promise<void> {
		try {
			const kept = await this.#archive.ownCasesOf(this.#slug);
			// What was added while this was read stays, and had been written without what was kept.
			const ids = new Set(kept.map(({ id }) => id));
			const added = this.cases.filter(({ id }) => !ids.has(id));
			if (added.length > 0) this.#replace([...kept, ...added]);
			else this.cases = kept;
		} catch {
			this.kept = false;
		}
	}

	/** The new case, or null where there are as many as there may be. A case with the same text is not added again. */
	add(name: string, text: string): OwnCase | null {
		const same = this.cases.find((other) => other.text === text);
		if (same) return same;
		if (this.cases.length >= maxOwnCases) return null;
		const added = { id: newId(), name: this.#free(name), text };
		this.#replace([...this.cases, added]);
		return added;
	}

	change(id: string, patch: Partial<Pick<OwnCase, 'name' | 'text'>>): void {
		this.#replace(this.cases.map((own) => (own.id === id ? { ...own, ...patch } : own)));
	}

	remove(id: string): void {
		this.#replace(this.cases.filter((own) => own.id !== id));
	}

	#free(name: string): string {
		const names = new Set(this.cases.map((own) => own.name));
		for (let number = 1; ; number++) {
			const free = number === 1 ? name : `${name} ${number}`;
			if (!names.has(free)) return free;
		}
	}

	#replace(cases: readonly OwnCase[]): void {
		this.cases = cases;
		this.#archive.keepOwnCases({ slug: this.#slug, cases }).then(
			() => (this.kept = true),
			() => (this.kept = false),
		);
	}
}
