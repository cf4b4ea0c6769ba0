// Everything the reader has done, as one file: written here, and read with distrust.
import { verdictKinds, type VerdictKind } from '#lib/judge/verdict.ts';
import type { Json } from '#lib/judge/value-json.ts';
import type { Help, OwnCase, OwnCaseList, SettingEntry, Work } from '#lib/state/archive.ts';
import { asideReasons, type AsideReason, type Draft, type HistoryEntry } from '#lib/state/history.ts';
import { defaults, isChoice, type Choices } from '#lib/state/settings.svelte.ts';

/** Longest file that is read or written, in UTF-16 units. Nothing in it has a limit of its own: what is kept comes back. */
export const maxFileLength = 128 * 2 ** 20;
/** A later moment has no date. */
const lastMoment = 8.64e15;
const format = 'descent-work';
const version = 1;

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
	if (count(data['version'], 'version') !== version)
		throw new WorkFileError('This file is of a newer Descent: reload this page, then import it again.');
	const drafts = list(data['drafts'], 'drafts').map(readDraft);
	const history = list(data['history'], 'history').map(readEntry);
	unique(
		drafts.map(({ slug }) => slug),
		'drafts',
	);
	unique(
		history.map(({ id }) => id),
		'history',
	);
	const ownCases = list(data['ownCases'], 'ownCases').map(readOwnCases);
	const help = list(data['help'], 'help').map(readHelp);
	unique(
		ownCases.map(({ slug }) => slug),
		'ownCases',
	);
	unique(
		help.map(({ slug }) => slug),
		'help',
	);
	const settings = list(data['settings'], 'settings').flatMap(readSetting);
	unique(
		settings.map(({ name }) => name),
		'settings',
	);
	return { drafts, history, ownCases, help, settings };
}

function readDraft(data: unknown, index: number): Draft {
	const at = `drafts[${index}]`;
	const fields = record(data, at);
	return {
		slug: slug(fields['slug'], at),
		source: text(fields['source'], `${at}.source`),
		at: moment(fields['at'], `${at}.at`),
	};
}

function readEntry(data: unknown, index: number): HistoryEntry {
	const at = `history[${index}]`;
	const fields = record(data, at);
	const common = {
		id: text(fields['id'], `${at}.id`),
		slug: slug(fields['slug'], at),
		at: moment(fields['at'], `${at}.at`),
		source: text(fields['source'], `${at}.source`),
	};
	if (fields['kind'] === 'aside')
		return { kind: 'aside', ...common, why: oneOf<AsideReason>(asideReasons, fields['why'], at) };
	if (fields['kind'] !== 'submission') throw damaged(`${at}.kind`);
	return {
		kind: 'submission',
		...common,
		verdict: oneOf<VerdictKind>(verdictKinds, fields['verdict'], at),
		passed: count(fields['passed'], `${at}.passed`),
		total: count(fields['total'], `${at}.total`),
		ops: count(fields['ops'], `${at}.ops`),
		ms: count(fields['ms'], `${at}.ms`),
		peakBytes: count(fields['peakBytes'], `${at}.peakBytes`),
		mistake: orNull(fields['mistake'], `${at}.mistake`),
		time: orNull(fields['time'], `${at}.time`),
		opsRatio: fields['opsRatio'] === null ? null : count(fields['opsRatio'], `${at}.opsRatio`),
		report: (fields['report'] ?? null) as Json, // it came out of JSON.parse
	};
}

function readOwnCases(data: unknown, index: number): OwnCaseList {
	const at = `ownCases[${index}]`;
	const fields = record(data, at);
	const cases = list(fields['cases'], `${at}.cases`).map((item, i): OwnCase => {
		const own = record(item, `${at}.cases[${i}]`);
		return {
			id: text(own['id'], `${at}.cases[${i}].id`),
			name: text(own['name'], `${at}.cases[${i}].name`),
			text: text(own['text'], `${at}.cases[${i}].text`),
		};
	});
	unique(
		cases.map(({ id }) => id),
		`${at}.cases`,
	);
	return { slug: slug(fields['slug'], at), cases };
}

function readHelp(data: unknown, index: number): Help {
	const at = `help[${index}]`;
	const fields = record(data, at);
	return { slug: slug(fields['slug'], at), at: moment(fields['at'], `${at}.at`) };
}

/** None for a setting that this page does not have. */
function readSetting(data: unknown, index: number): SettingEntry[] {
	const at = `settings[${index}]`;
	const { name, value } = record(data, at);
	if (typeof name !== 'string') throw damaged(`${at}.name`);
	if (!Object.hasOwn(defaults, name)) return [];
	const known = name as keyof Choices;
	if (!isChoice(known, value)) throw damaged(`${at}.value`);
	return [{ name, value }];
}

function damaged(path: string): WorkFileError {
	return new WorkFileError(`This file is damaged: ${path} is not what it should be.`);
}
function isRecord(data: unknown): data is Record<string, unknown> {
	return typeof data === 'object' && data !== null && !Array.isArray(data);
}
function record(data: unknown, path: string): Record<string, unknown> {
	if (!isRecord(data)) throw damaged(path);
	return data;
}
function list(data: unknown, path: string): readonly unknown[] {
	if (!Array.isArray(data)) throw damaged(path);
	return data;
}
function text(data: unknown, path: string): string {
	if (typeof data !== 'string') throw damaged(path);
	return data;
}
function orNull(data: unknown, path: string): string | null {
	return data === null ? null : text(data, path);
}
function count(data: unknown, path: string): number {
	if (typeof data !== 'number' || !(data >= 0 && data <= Number.MAX_SAFE_INTEGER)) throw damaged(path);
	return data;
}
function moment(data: unknown, path: string): number {
	const at = count(data, path);
	if (at > lastMoment) throw damaged(path);
	return at;
}
function slug(data: unknown, path: string): string {
	if (typeof data !== 'string' || !/^[a-z0-9-]{1,64}$/.test(data)) throw damaged(`${path}.slug`);
	return data;
}
function oneOf<T extends string>(members: readonly T[], data: unknown, path: string): T {
	const member = members.find((name) => name === data);
	if (member === undefined) throw damaged(path);
	return member;
}
function unique(names: readonly string[], path: string): void {
	if (new Set(names).size !== names.length) throw damaged(path);
}
