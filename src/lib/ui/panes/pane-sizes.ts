// Sizes of the panes, in percent of their group. They live in custom properties of the root element, so that
// static/panes.js can set them before the first paint: nothing moves when the page comes alive.

/** The statement's share of the width, and the code's share of the height. */
export interface PaneSizes {
	readonly left: number;
	readonly code: number;
}
export const defaultSizes: PaneSizes = { left: 42, code: 54 };

const key = 'descent/panes';

/** As they are on the page now. In a browser only. */
export function readPaneSizes(): PaneSizes {
	const style = document.documentElement.style;
	const read = (name: keyof PaneSizes) =>
		Number(style.getPropertyValue(`--pane-${name}`)) || defaultSizes[name];
	return { left: read('left'), code: read('code') };
}

/** Puts sizes on the page, and keeps them where the browser allows it. */
export function keepPaneSizes(changed: Partial<PaneSizes>): void {
	const sizes = { ...readPaneSizes(), ...changed };
	for (const [name, size] of Object.entries(sizes))
		document.documentElement.style.setProperty(`--pane-${name}`, size.toFixed(2));
	try {
		localStorage.setItem(key, JSON.stringify(sizes));
	} catch {
		// They hold until the page is closed.
	}
}
