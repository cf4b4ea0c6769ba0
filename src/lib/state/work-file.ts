// Everything the reader has done, as one file: written here, and read with distrust.
import {
	count,
	Damaged,
	isRecord,
	list,
	readDraft,
	readEntry,
	readHelp,
	readOwnCases,
	readSetting,
	unique,
} from '#lib/state/read-work.ts';
import { noStudy, readRecord, studyStores } from '#lib/state/study-work.ts';
import type { Work } from '#lib/state/work.ts';

/** Longest file that is read or written, in UTF-16 units. Nothing in it has a limit of its own: what is kept comes back. */
export const maxFileLength = 128 * 2 ** 20;
const format = 'descent-work';
const version = 2;

/**
 * @param at when it was exported, in milliseconds since 1970
 *
 * Where all of it is more than a file may hold, the reports stay behind; verdicts and code never do.
 */
export function writeWorkFile(work: Work, at: number, most = maxFileLength): string {
	const text = JSON.stringify({ format, version, at, ...work });
	if (text.length <= most) return text;
	const history = work.history.map((entry) =>
		entry.kind === 'submission' ? { ...entry, report: null } : entry,
	);
	return JSON.stringify({ format, version, at, ...work, history });
}

/** Says why a file is refused, in words for the reader. */
export class WorkFileError extends Error {
	override name = 'WorkFileError';
}

/** Checks every field and copies what it knows; throws a `WorkFileError` for anything else. */
export function readWorkFile(text: string): Work {
	if (text.length > maxFileLength)
		throw new WorkFileError('This file is larger than any that Descent exports.');
	let data: unknown;
	try {
		data = JSON.parse(text);
	} catch (cause) {
		throw new WorkFileError('This file is not JSON: it is damaged, or another kind of file.', { cause });
	}
	if (!isRecord(data) || data['format'] !== format)
		throw new WorkFileError('This is not a file that Descent exported.');
	try {
		return readFields(data);
	} catch (error) {
		if (!(error instanceof Damaged)) throw error;
		throw new WorkFileError(`This file is damaged: ${error.message} is not what it should be.`);
	}
}

/** What a file of each older version lacks, to be one of the next. */
const upgrades: Readonly<Record<number, (data: Record<string, unknown>) => Record<string, unknown>>> = {
	1: (data) => ({ ...data, ...noStudy }),
};

function readFields(file: Record<string, unknown>): Work {
	let data = file;
	let of = count(data['version'], 'version');
	if (of > version)
		throw new WorkFileError('This file is of a newer Descent: reload this page, then import it again.');
	for (; of < version; of++) {
		const upgrade = upgrades[of];
		if (upgrade === undefined) throw new Damaged('version');
		data = upgrade(data);
	}
	const each = <T>(name: string, read: (item: unknown, path: string) => T): T[] =>
		list(data[name], name).map((item, i) => read(item, `${name}[${i}]`));
	const drafts = each('drafts', readDraft);
	const history = each('history', readEntry);
	const ownCases = each('ownCases', readOwnCases);
	const help = each('help', readHelp);
	const settings = each('settings', readSetting).flat();
	const study = { ...noStudy };
	for (const store of studyStores) {
		const records = each(store, (item, path) => readRecord(store, item, path));
		unique(
			records.map(({ id }) => id),
			store,
		);
		Object.assign(study, { [store]: records });
	}
	for (const [name, keys] of Object.entries({
		drafts: drafts.map(({ slug }) => slug),
		history: history.map(({ id }) => id),
		ownCases: ownCases.map(({ slug }) => slug),
		help: help.map(({ slug }) => slug),
		settings: settings.map(({ name }) => name),
	}))
		unique(keys, name);
	return { drafts, history, ownCases, help, settings, ...study };
}
