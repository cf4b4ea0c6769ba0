// The reader's goals: set, changed, put away and taken back.
import { newId } from '#lib/state/history.ts';
import type { Records } from '#lib/state/records.svelte.ts';
import type { Goal } from '#lib/study/goal.ts';

/** What the reader chooses of a goal. */
export type GoalChoice = Pick<Goal, 'kind' | 'target' | 'by'>;

export class Goals {
	/** Oldest first. */
	list = $derived.by(() =>
		this.#records.list.filter(({ removed }) => !removed).toSorted((a, b) => a.createdAt - b.createdAt),
	);
	readonly #records: Pick<Records<'goals'>, 'list' | 'change'>;

	constructor(records: Pick<Records<'goals'>, 'list' | 'change'>) {
		this.#records = records;
	}

	add(choice: GoalChoice): Promise<void> {
		const [id, now] = [newId(), Date.now()];
		return this.#records.change(id, () => ({
			id,
			...choice,
			createdAt: now,
			removed: false,
			changedAt: now,
		}));
	}

	edit(id: string, choice: GoalChoice): Promise<void> {
		return this.#patch(id, choice);
	}

	/** It stays in the records, so that a device which still has it learns that it is gone. */
	remove(id: string): Promise<void> {
		return this.#patch(id, { removed: true });
	}

	restore(id: string): Promise<void> {
		return this.#patch(id, { removed: false });
	}

	#patch(id: string, patch: Partial<GoalChoice & Pick<Goal, 'removed'>>): Promise<void> {
		return this.#records.change(id, (goal) => goal && { ...goal, ...patch, changedAt: Date.now() });
	}
}
