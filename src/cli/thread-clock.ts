// How long a thread has run: on a machine that is busy with other things, a deadline in wall time would end honest programs.
import { openSync, readSync } from 'node:fs';

/** Linux: nanoseconds on a processor, nanoseconds of waiting for one, turns. */
const statistics = '/proc/thread-self/schedstat';

/** Milliseconds that the calling thread has run since any fixed moment; wall time where the system does not say. */
export function threadClock(): () => number {
	const text = Buffer.alloc(64);
	let file: number;
	try {
		file = openSync(statistics, 'r');
	} catch {
		return () => performance.now();
	}
	return () => Number.parseInt(text.toString('latin1', 0, readSync(file, text, 0, text.length, 0)), 10) / 1e6;
}
