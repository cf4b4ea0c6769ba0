// The chosen theme on the page, and where static/theme.js finds it before the first paint.
import type { Theme } from '#lib/state/settings.svelte.ts';

/** Puts `data-theme` on the root element; the system decides where there is none. */
export function showTheme(theme: Theme): void {
	const root = document.documentElement;
	if (theme === 'system') delete root.dataset['theme'];
	else root.dataset['theme'] = theme;
	for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')) {
		const of = meta.dataset['of'];
		if (theme === 'system') meta.media = `(prefers-color-scheme: ${of})`;
		else meta.media = of === theme ? 'all' : 'not all';
	}
	try {
		if (theme === 'system') localStorage.removeItem('descent/theme');
		else localStorage.setItem('descent/theme', theme);
	} catch {
		// Without storage the choice holds for this visit.
	}
}
