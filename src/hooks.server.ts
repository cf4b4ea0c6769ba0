// How pages are prerendered.
import type { Handle } from '@sveltejs/kit';

/** Most formulas are in these two: coming late, they would move the statement while it is read. */
const ofFormulas = /KaTeX_(Main-Regular|Math-Italic)\b.*\.woff2$/;

export const handle: Handle = ({ event, resolve }) =>
	resolve(event, { preload: ({ type, path }) => type === 'js' || type === 'css' || ofFormulas.test(path) });
