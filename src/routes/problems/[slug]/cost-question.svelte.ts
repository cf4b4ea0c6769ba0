// The question what a submission costs, which a reader may want to be asked before each.
import type { StatedCost } from '#lib/state/history.ts';

export class CostQuestion {
	/** It is asked now. */
	open = $state(false);
	/** The answer so far; the next question begins with it. */
	said = $state.raw<StatedCost>({ time: '', space: '' });
	#focusBefore: Element | null = null;

	ask(): void {
		this.#focusBefore = document.activeElement;
		this.open = true;
	}

	/** The focus goes back to where it was. */
	close(): void {
		this.open = false;
		if (this.#focusBefore instanceof HTMLElement) this.#focusBefore.focus({ preventScroll: true });
	}
}
