// Where the results of a batch go: to standard output, or to a file with which a stopped run goes on.
import { appendFileSync, existsSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { verdictKinds, type VerdictKind } from '#lib/judge/verdict.ts';
import { UsageError, type BatchItem } from './batch.ts';

export interface BatchOutput {
	/** What a stopped run left, by id. */
	readonly judged: ReadonlyMap<string, VerdictKind>;
	/** Adds a line; it is on the disk when this returns. */
	write(line: string): void;
}

/**
 * @param file standard output where it is undefined
 * @param resume go on after the lines that the file holds; else it must not exist
 */
export function openOutput(
	file: string | undefined,
	resume: boolean,
	items: readonly BatchItem[],
): BatchOutput {
	if (file === undefined) {
		if (resume) throw new UsageError('--resume needs --output <file>: the results that a stopped run left');
		return { judged: new Map(), write: (line) => console.log(line) };
	}
	const write = (line: string) => appendFileSync(file, `${line}\n`);
	if (resume) return { judged: existsSync(file) ? readJudged(file, items) : new Map(), write };
	try {
		writeFileSync(file, '', { flag: 'wx' });
	} catch (cause) {
		const isThere = (cause as NodeJS.ErrnoException).code === 'EEXIST';
		throw new UsageError(
			isThere
				? `${file} is there already: --resume goes on with it; or give another name`
				: `${file} can't be written: give a file in a folder that is there`,
			{ cause },
		);
	}
	return { judged: new Map(), write };
}

/** Reads the whole lines of a stopped run and cuts off what it was writing. */
function readJudged(file: string, items: readonly BatchItem[]): Map<string, VerdictKind> {
	const bytes = readFileSync(file);
	const end = bytes.lastIndexOf('\n') + 1;
	const ids = new Set(items.map(({ id }) => id));
	const judged = new Map<string, VerdictKind>();
	for (const [i, line] of bytes.toString('utf8', 0, end).split('\n').slice(0, -1).entries()) {
		const { id, verdict } = readLine(line);
		const known = verdictKinds.find((kind) => kind === verdict);
		if (typeof id !== 'string' || known === undefined || !ids.has(id))
			throw new UsageError(
				`${file}, line ${i + 1} is not a result of this batch: --resume needs the same submissions and shard`,
			);
		judged.set(id, known);
	}
	truncateSync(file, end);
	return judged;
}

function readLine(line: string): { readonly id?: unknown; readonly verdict?: unknown } {
	try {
		return (JSON.parse(line) as object | null) ?? {};
	} catch {
		return {};
	}
}
