// Prints what a program sees of the clock, to compare under two time zones.
import { run } from '#lib/sandbox/open-for-test.ts';

void run(`const f = () => {
	const now = new Date();
	return {
		offset: now.getTimezoneOffset(), now: Date.now(), text: String(now), locale: now.toLocaleString(),
		hour: new Date('2020-06-01T12:00:00').getHours(), summer: new Date(2020, 5, 1).getTime(),
		random: [Math.random(), Math.random()],
	};
}`).then(({ outcome, ops, peakBytes }) => {
	const value = outcome.kind === 'returned' ? outcome.value : outcome.kind;
	console.log(JSON.stringify({ value, ops, peakBytes }));
});
