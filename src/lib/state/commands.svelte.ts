// What can be done on the page that is open, for the palette and the shortcut sheet.
import { createContext } from 'svelte';

export interface Command {
	readonly id: string;
	readonly title: string;
	/** As it is shown: `Ctrl Enter`; who registers it also listens for it. */
	readonly keys?: string;
	readonly group?: string;
	readonly run: () => void;
	/** Left out of the palette while it answers false. */
	readonly available?: () => boolean;
}

export class Commands {
	#sets = $state.raw<readonly (readonly Command[])[]>([]);
	list = $derived(this.#sets.flat());

	/** Returns the way to take them back. */
	register(commands: readonly Command[]): () => void {
		this.#sets = [...this.#sets, commands];
		return () => {
			this.#sets = this.#sets.filter((set) => set !== commands);
		};
	}
}

export const [getCommands, setCommands] = createContext<Commands>();
