// What the reader chose once for all problems.
import { createContext } from 'svelte';
import type { Archive } from '#lib/state/archive.ts';

export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

export interface Choices {
	theme: Theme;
	/** Of the editor, in px. */
	fontSize: number;
	wordWrap: boolean;
	/** Vim keys in the editor. */
	vim: boolean;
	/** After a solved problem: how did it go? The answer brings it back for review. */
	askHow: boolean;
	/** Before a submission: what does it cost? */
	askCost: boolean;
}
export const fontSizes = { least: 11, most: 24 } as const;
export const defaults: Readonly<Choices> = {
	theme: 'system',
	fontSize: 14,
	wordWrap: false,
	vim: false,
	askHow: true,
	askCost: false,
};

/** Fields that are read from storage or a file are believed only where they are in range. */
export function isChoice<K extends keyof Choices>(name: K, value: unknown): value is Choices[K] {
	if (name === 'theme') return (themes as readonly unknown[]).includes(value);
	if (name === 'fontSize')
		return Number.isInteger(value) && Number(value) >= fontSizes.least && Number(value) <= fontSizes.most;
	return typeof value === 'boolean';
}

export class Settings implements Choices {
	theme = $state<Theme>(defaults.theme);
	fontSize = $state(defaults.fontSize);
	wordWrap = $state(defaults.wordWrap);
	vim = $state(defaults.vim);
	askHow = $state(defaults.askHow);
	askCost = $state(defaults.askCost);
	readonly #archive: Pick<Archive, 'settings' | 'keepSetting'>;
	readonly #changed: (settings: Choices) => void;

	/** @param changed told of every change, and once after loading: puts the theme on the page */
	constructor(
		archive: Pick<Archive, 'settings' | 'keepSetting'>,
		changed: (settings: Choices) => void = () => {},
	) {
		this.#archive = archive;
		this.#changed = changed;
	}

	/** What was never chosen is as by default; where nothing can be read all stays as it is. */
	async load(): Promise<void> {
		try {
			const patch: Record<string, unknown> = { ...defaults };
			for (const { name, value } of await this.#archive.settings()) patch[name] = value;
			this.#apply(patch);
			this.#changed(this);
		} catch {
			// The reader's choices of this visit still hold.
		}
	}

	/** Takes effect at once and is kept where the browser keeps anything. Values out of range are ignored. */
	change(patch: Partial<Choices>): void {
		this.#apply(patch);
		this.#changed(this);
		for (const [name, value] of Object.entries(patch))
			if (name in defaults && isChoice(name as keyof Choices, value))
				this.#archive.keepSetting({ name, value }).catch(() => {});
	}

	#apply(patch: Readonly<Record<string, unknown>> | Partial<Choices>): void {
		for (const name of Object.keys(defaults) as (keyof Choices)[]) {
			const value = (patch as Record<string, unknown>)[name];
			if (value !== undefined && isChoice(name, value)) Object.assign(this, { [name]: value });
		}
	}
}

export const [getSettings, setSettings] = createContext<Settings>();
