// What time it is, for pages that show what is due: it goes on while a page is open, also after a night's sleep.
import { createContext } from 'svelte';
import { dayOf, type Day } from '#lib/study/day.ts';

const everyMs = 30_000;

export class Clock {
	/** Milliseconds since 1970, at most half a minute old. */
	now = $state(Date.now());
	today = $derived<Day>(dayOf(this.now));

	/** Goes on until the returned function is called. In a browser only. */
	start(): () => void {
		const tick = () => (this.now = Date.now());
		const seen = () => document.visibilityState === 'visible' && tick();
		tick();
		const timer = setInterval(tick, everyMs);
		document.addEventListener('visibilitychange', seen);
		return () => {
			clearInterval(timer);
			document.removeEventListener('visibilitychange', seen);
		};
	}
}

export const [getClock, setClock] = createContext<Clock>();
