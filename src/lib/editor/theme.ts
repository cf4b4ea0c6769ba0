// Monaco's theme from the tokens of app.css, so that no colour is written twice.
import type { monaco as Monaco } from '#lib/editor/monaco.ts';

/** Defines the theme for the scheme in force and makes it current. */
export function applyTheme(monaco: typeof Monaco, at: HTMLElement): void {
	const colour = tokenReader(at);
	const dark = isDark(at);
	monaco.editor.defineTheme('descent', {
		base: dark ? 'vs-dark' : 'vs',
		inherit: true,
		rules: ['comment', 'keyword', 'string', 'number', 'type'].map((token) => ({
			token,
			foreground: colour(`--code-${token}`).slice(1),
		})),
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
			// One soft background a line keeps the contrast of every token; words are framed, not tinted once more.
			'diffEditor.insertedLineBackground': colour('--good-soft'),
			'diffEditor.removedLineBackground': colour('--bad-soft'),
			'diffEditor.insertedTextBackground': '#00000000',
			'diffEditor.removedTextBackground': '#00000000',
			'diffEditor.insertedTextBorder': `${colour('--good')}80`,
			'diffEditor.removedTextBorder': `${colour('--bad')}80`,
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
