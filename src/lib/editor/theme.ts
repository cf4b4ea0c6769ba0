// Monaco's theme from the tokens of app.css, so that no colour is written twice.
import type { monaco as Monaco } from '#lib/editor/monaco.ts';

/** Defines the theme for the scheme in force and makes it current. */
export function applyTheme(monaco: typeof Monaco, at: HTMLElement): void {
	const colour = tokenReader(at);
	const dark = isDark(at);
	monaco.editor.defineTheme('descent', {
		base: dark ? 'vs-dark' : 'vs',
		// Without Monaco's own rules both schemes number their colours alike: deleted lines of a comparison are drawn once.
		inherit: false,
		rules: [
			{ token: '', foreground: colour('--ink').slice(1), background: colour('--raised').slice(1) },
			...['comment', 'keyword', 'string', 'number', 'type'].map((token) => ({
				token,
				foreground: colour(`--code-${token}`).slice(1),
			})),
			{ token: 'regexp', foreground: colour('--code-string').slice(1) },
		],
		colors: {
			'editor.background': colour('--raised'),
			'editor.foreground': colour('--ink'),
			'editorLineNumber.foreground': colour('--ink-quiet'),
			'editorLineNumber.activeForeground': colour('--ink'),
			'editorLineNumber.dimmedForeground': colour('--ink-quiet'),
			'editorUnnecessaryCode.opacity': '#000000ff', // unused names keep their contrast
			'editorUnnecessaryCode.border': colour('--line-strong'),
			'editorGutter.background': colour('--raised'),
			'editorWidget.background': colour('--panel'),
			'editorWidget.border': colour('--line'),
			'editorCursor.foreground': colour('--accent'),
			focusBorder: colour('--accent'),
			// Half of the soft background for a line and the whole for its words: no token loses its contrast.
			'diffEditor.insertedLineBackground': `${colour('--good-soft')}80`,
			'diffEditor.removedLineBackground': `${colour('--bad-soft')}80`,
			'diffEditor.insertedTextBackground': colour('--good-soft'),
			'diffEditor.removedTextBackground': colour('--bad-soft'),
		},
	});
	monaco.editor.setTheme('descent');
}

/** Calls back when the system's scheme or the page's choice of one changes. Returns the way to stop. */
export function onThemeChange(changed: () => void): () => void {
	const system = matchMedia('(prefers-color-scheme: dark)');
	const choice = new MutationObserver(changed);
	system.addEventListener('change', changed);
	choice.observe(document.documentElement, { attributeFilter: ['data-theme'] });
	return () => {
		system.removeEventListener('change', changed);
		choice.disconnect();
	};
}

function isDark(at: HTMLElement): boolean {
	const scheme = getComputedStyle(at).colorScheme;
	return scheme === 'dark' || (scheme !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
}

/** Reads a token as `#rrggbb`, by having the browser resolve it. */
function tokenReader(at: HTMLElement): (token: string) => string {
	return (token) => {
		const probe = at.appendChild(document.createElement('span'));
		probe.style.color = `var(${token})`;
		const [r = 0, g = 0, b = 0] = getComputedStyle(probe).color.match(/\d+/g)?.map(Number) ?? [];
		probe.remove();
		return `#${[r, g, b].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
	};
}
