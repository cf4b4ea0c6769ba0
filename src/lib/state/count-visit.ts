// Counts the time that a reader is active on a problem's page, and keeps it as they go.
import { newId } from '#lib/state/history.ts';
import type { Records } from '#lib/state/records.svelte.ts';
import { notice, openAt, type Seen } from '#lib/study/active-time.ts';
import { mergeVisits } from '#lib/study/visit.ts';

const everyMs = 5000;
/** Kept each time so much was added: at most that is lost where a browser ends without a word. In ms. */
const keptEveryMs = 15_000;
/** A page that was opened by mistake is no visit. In ms. */
const shortestMs = 3000;
/** What a reader does; the pointer alone may rest on a page where nobody is. */
const acts = ['keydown', 'pointerdown', 'pointermove', 'wheel', 'scroll', 'touchmove'] as const;

/** Goes on until the returned function is called. In a browser only. */
export function countVisit(slug: string, visits: Pick<Records<'visits'>, 'change'>): () => void {
	const [id, at] = [newId(), Date.now()];
	let time = openAt(at, document.visibilityState === 'visible');
	let keptMs = 0;

	function hear(seen: Seen): void {
		time = notice(time, seen, Date.now());
		if (time.activeMs >= keptMs + keptEveryMs) keep();
	}
	function keep(): void {
		const { activeMs, until } = time;
		if (activeMs === keptMs || activeMs < shortestMs) return;
		keptMs = activeMs;
		const visit = { id, slug, at, until: Math.max(at, until), activeMs };
		void visits.change(id, (stored) => (stored === null ? visit : mergeVisits(stored, visit)));
	}
	const act = () => hear('act');
	const turn = () => {
		hear(document.visibilityState === 'visible' ? 'show' : 'hide');
		if (!time.shown) keep();
	};
	const leave = () => {
		hear('tick');
		keep();
	};

	const timer = setInterval(() => hear('tick'), everyMs);
	for (const name of acts) addEventListener(name, act, { capture: true, passive: true });
	document.addEventListener('visibilitychange', turn);
	addEventListener('pagehide', leave);
	return () => {
		leave();
		clearInterval(timer);
		for (const name of acts) removeEventListener(name, act, { capture: true });
		document.removeEventListener('visibilitychange', turn);
		removeEventListener('pagehide', leave);
	};
}
