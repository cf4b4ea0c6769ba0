// The inputs that the reader wrote for one problem, kept as they are typed.
import { parseOwnCase, type Contract } from '#lib/judge/parse-own-case.ts';
import type { Input } from '#lib/judge/value.ts';
import type { Archive } from '#lib/state/archive.ts';
import { newId } from '#lib/state/history.ts';
import type { OwnCase } from '#lib/state/work.ts';

export type { OwnCase };
/** More would make Run slow; the reader is told. */
export const maxOwnCases = 20;

export class OwnCases {
	cases = $state.raw<readonly OwnCase[]>([]);
	/** False once a change could not be kept. */
	kept = $state(true);
	readonly #slug: string;
	readonly #archive: Pick<Archive, 'ownCasesOf' | 'changeOwnCases'>;

	constructor(slug: string, archive: Pick<Archive, 'ownCasesOf' | 'changeOwnCases'>) {
		this.#slug = slug;
		this.#archive = archive;
	}

	/** Those whose text is an input, in order. */
	inputs(contract: Contract): { name: string; input: Input }[] {
		return this.cases.flatMap(({ name, text }) => {
			const parsed = parseOwnCase(text, contract);
			return parsed.ok ? [{ name, input: parsed.input }] : [];
		});
	}

	async load(): Promise<void> {
		try {
			const kept = await this.#archive.ownCasesOf(this.#slug);
			// What was added while this was read stays.
			const ids = new Set(kept.map(({ id }) => id));
			this.cases = [...kept, ...this.cases.filter(({ id }) => !ids.has(id))];
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
		this.#put(added);
		return added;
	}

	change(id: string, patch: Partial<Pick<OwnCase, 'name' | 'text'>>): void {
		const own = this.cases.find((own) => own.id === id);
		if (own) this.#put({ ...own, ...patch });
	}

	remove(id: string): void {
		this.#apply((cases) => cases.filter((own) => own.id !== id));
	}

	#free(name: string): string {
		const names = new Set(this.cases.map((own) => own.name));
		for (let number = 1; ; number++) {
			const free = number === 1 ? name : `${name} ${number}`;
			if (!names.has(free)) return free;
		}
	}

	/** Also where another tab has removed it. */
	#put(own: OwnCase): void {
		this.#apply((cases) =>
			cases.some(({ id }) => id === own.id)
				? cases.map((other) => (other.id === own.id ? own : other))
				: [...cases, own],
		);
	}

	#apply(change: (cases: readonly OwnCase[]) => readonly OwnCase[]): void {
		this.cases = change(this.cases);
		this.#archive.changeOwnCases(this.#slug, change).then(
			() => (this.kept = true),
			() => (this.kept = false),
		);
	}
}
