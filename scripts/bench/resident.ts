import { readdirSync, readFileSync } from 'node:fs';

/** Resident bytes of a process and of all that it started, on Linux; 0 where it has ended. */
export function residentBytes(pid: number): number {
	try {
		const [, kilobytes = '0'] = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
		return Number(kilobytes) * 1024 + childrenOf(pid).reduce((sum, child) => sum + residentBytes(child), 0);
	} catch {
		return 0;
	}
}

/** Processes that a process started. */
export function childrenOf(pid: number): number[] {
	return readdirSync(`/proc/${pid}/task`).flatMap((task) =>
		readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').split(' ').filter(Boolean).map(Number),
	);
}

export const megabytes = (bytes: number): number => Math.round(bytes / 2 ** 20);

/** Seconds on a processor of a process and its threads, on Linux; 0 where it has ended. */
function cpuSeconds(pid: number): number {
	try {
		// After the name, which may hold spaces: state, ten more, then user and system time in hundredths of a second.
		const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
		return (Number(fields[11]) + Number(fields[12])) / 100;
	} catch {
		return 0;
	}
}

export interface Watched {
	/** Resident bytes, five times a second. */
	readonly resident: readonly number[];
	/** On a processor, all threads together. */
	readonly cpuSeconds: number;
}

/** Watches a process, on Linux, until the returned function is called, which gives what was seen. */
export function watchProcess(pid: number): () => Watched {
	const resident: number[] = [];
	let cpu = 0;
	const sampling = setInterval(() => {
		cpu = Math.max(cpu, cpuSeconds(pid));
		resident.push(residentBytes(pid));
	}, 200);
	return () => {
		clearInterval(sampling);
		return { resident, cpuSeconds: cpu };
	};
}
