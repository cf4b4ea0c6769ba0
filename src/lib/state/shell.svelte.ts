// What lies over the page: at most one dialog of the site at a time.
import { createContext } from 'svelte';

export type Over = 'palette' | 'settings' | 'shortcuts';

export class Shell {
	over = $state<Over | null>(null);

	show(over: Over): void {
		this.over = over;
	}

	/** Asked for again, it goes away. */
	toggle(over: Over): void {
		this.over = this.over === over ? null : over;
	}

	/** Closes this one; another that took its place stays. */
	close(over: Over): void {
		if (this.over === over) this.over = null;
	}
}

export const [getShell, setShell] = createContext<Shell>();
