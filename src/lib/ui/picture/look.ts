// How a look is drawn: every category and role differs by colour and by shape.
import type { Look } from '#lib/judge/picture/picture.ts';

const categories = 6;
const shapes = ['circle', 'triangle', 'square', 'diamond', 'star', 'wye'] as const;
const roles = {
	expected: { colour: 'var(--ink)', symbol: 'plus' },
	yours: { colour: 'var(--data-yours)', symbol: 'times' },
	wrong: { colour: 'var(--bad)', symbol: 'circle' },
	quiet: { colour: 'var(--line-strong)', symbol: 'circle' },
} as const;

export function colourOf(look: Look): string {
	return typeof look === 'number' ? `var(--data-${(look % categories) + 1})` : roles[look].colour;
}

/** A symbol of Observable Plot. */
export function symbolOf(look: Look): string {
	return typeof look === 'number' ? shapes[look % categories]! : roles[look].symbol;
}

/** Drawn by its outline only. */
export function isStroked(look: Look): boolean {
	return typeof look !== 'number';
}
