// Many submissions judged in parallel; a line or a test case each, in the order of the manifest.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { pMapIterable } from 'p-map';
import type { JudgeOptions } from '#lib/judge/judge.ts';
import type { Report } from '#lib/judge/report.ts';
import { reportJson } from '#lib/judge/report-json.ts';
import { messageOf } from '#lib/judge/thrown.ts';
import type { Json } from '#lib/judge/value-json.ts';
import type { VerdictKind } from '#lib/judge/verdict.ts';
import type { JudgePool } from './judge-pool.ts';
import { findProblemFolder } from './load-problem.ts';

/** One submission of a batch. */
export interface BatchItem {
	/** Unique in the batch; the file's path below the folder, or as the manifest gives it. */
	readonly id: string;
	/** A slug or the path of a problem folder. */
	readonly problem: string;
	readonly file: string;
}

/** What the command line was asked for is not possible; the message says what to do. */
export class UsageError extends Error {
	override name = 'UsageError';
}

export interface BatchResult {
	readonly item: BatchItem;
	readonly verdict: VerdictKind;
	/** Null where the submission could not be judged; `message` says why. */
	readonly report: Report | null;
	readonly message: string | null;
}

/**
 * The submissions that a folder or a manifest names. A folder holds `<problem>/<name>.ts`; with `problem` given, any
 * `.ts` in it. A manifest is a JSON list, or a JSON object a line, of `{ "problem", "file", "id"? }` with paths relative to it.
 */
export function listBatch(path: string, problem: string | undefined): BatchItem[] {
	let isFolder: boolean;
	try {
		isFolder = statSync(path).isDirectory();
	} catch {
		throw new UsageError(`there is no ${path}: give a folder of submissions or a manifest`);
	}
	const items = isFolder ? listFolder(path, problem) : readManifest(path, problem);
	const ids = new Set<string>();
	for (const { id } of items) {
		if (ids.has(id)) throw new UsageError(`${path} names ${id} twice: give each its own "id"`);
		ids.add(id);
	}
	if (items.length === 0)
		throw new UsageError(
			`${path} holds no submissions: put them at <problem>/<name>.ts, or give --problem for a flat folder`,
		);
	return items;
}

/** Part i of n, both from 1: every n-th item. Throws UsageError for a malformed text. */
export function takeShard<T>(items: readonly T[], text: string | undefined): T[] {
	if (text === undefined) return [...items];
	const [, i, n] = /^(\d+)\/(\d+)$/.exec(text)?.map(Number) ?? [];
	if (i === undefined || n === undefined || i < 1 || i > n)
		throw new UsageError(`--shard ${text} is not a part: write i/n with 1 <= i <= n, such as 1/4`);
	return items.filter((_, index) => index % n === i - 1);
}

/** Submissions a thread chooses its next one from: some of them are likely of a problem that it has ready. */
const choice = 8;

/**
 * Judges all; results come in the order of the items, each as soon as those before it are known. A few of them are held
 * in memory, however many there are: a source is read when its turn comes.
 */
export function judgeBatch(
	items: readonly BatchItem[],
	pool: JudgePool,
	options: JudgeOptions,
	onfinished?: () => void,
): AsyncIterable<BatchResult> {
	return pMapIterable(items, (item) => judgeItem(item, pool, options).finally(onfinished), {
		concurrency: choice * pool.size,
		backpressure: 2 * choice * pool.size,
	});
}

/** One NDJSON line: the report as `judge --json` prints it, with the submission's id and file. */
export function batchLine({ item, verdict, report, message }: BatchResult): Json {
	const { id, problem, file } = item;
	if (report === null) return { id, file, problem, verdict, message };
	return { id, file, ...(reportJson(report) as Record<string, Json>) };
}

async function judgeItem(item: BatchItem, pool: JudgePool, options: JudgeOptions): Promise<BatchResult> {
	try {
		const folder = findProblemFolder(item.problem);
		const report = await pool.judge({ folder, source: readFileSync(item.file, 'utf8'), options });
		return { item, verdict: report.verdict, report, message: null };
	} catch (error) {
		return { item, verdict: 'judge-error', report: null, message: messageOf(error) };
	}
}

function listFolder(folder: string, problem: string | undefined): BatchItem[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith('.ts') && statSync(join(folder, name)).isFile())
		.toSorted()
		.flatMap((name) => {
			const slug = problem ?? basename(dirname(name));
			return slug === '.' ? [] : [{ id: name, problem: slug, file: join(folder, name) }];
		});
}

function readManifest(path: string, problem: string | undefined): BatchItem[] {
	const text = readFileSync(path, 'utf8').trim();
	let entries: unknown;
	try {
		entries = text.startsWith('[')
			? JSON.parse(text)
			: text.split('\n').map((line) => JSON.parse(line) as unknown);
	} catch (cause) {
		throw new UsageError(`${path} is neither a JSON list nor a JSON object a line: ${String(cause)}`);
	}
	return (entries as unknown[]).map((entry, i) => {
		const { id, file, problem: named } = (entry ?? {}) as Record<string, unknown>;
		const slug = named ?? problem;
		if (typeof file !== 'string' || typeof slug !== 'string')
			throw new UsageError(`${path}, entry ${i + 1}: give "file" and "problem" as texts`);
		return {
			id: typeof id === 'string' ? id : file,
			problem: slug,
			file: resolve(dirname(path), file),
		};
	});
}
