// Whether the reader uses the study loop, where static/theme.js finds it before the first paint: the start page is theirs then.
const key = 'descent/studying';

export function noteStudying(studying: boolean): void {
	try {
		if (studying) localStorage.setItem(key, '1');
		else localStorage.removeItem(key);
	} catch {
		// Without storage nothing is due on the next visit.
	}
}

export function isStudying(): boolean {
	try {
		return localStorage.getItem(key) !== null;
	} catch {
		return false;
	}
}
