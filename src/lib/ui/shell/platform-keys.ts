// How keys are called on this machine.

const isApple = () => /Mac|iPhone|iPad/.test(navigator.userAgent);

/** Control, or Command where that takes its part. In a browser only. */
export function controlKey(): string {
	return isApple() ? '⌘' : 'Ctrl';
}

/** What lets Tab leave the editor: Monaco's own key for it. */
export function tabFocusKeys(): string {
	return isApple() ? 'Ctrl Shift M' : 'Ctrl M';
}
