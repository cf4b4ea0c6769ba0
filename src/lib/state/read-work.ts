// Readers of what is kept, from a file or from the browser's storage: each checks every field and copies what it knows.
import { verdictKinds, type VerdictKind } from '#lib/judge/verdict.ts';
import type { Json } from '#lib/judge/value-json.ts';
import {
	asideReasons,
	type AsideReason,
	type Draft,
	type HistoryEntry,
	type StatedCost,
} from '#lib/state/history.ts';
import { defaults, isChoice, type Choices } from '#lib/state/settings.svelte.ts';
import type { Help, OwnCase, OwnCaseList, SettingEntry } from '#lib/state/work.ts';

/** A later moment has no date. */
const lastMoment = 8.64e15;

/** A field is not what it should be; the message is its path, `history[3].at`. */
export class Damaged extends Error {
	override name = 'Damaged';
}

/** The items that can be read; the others are passed over. */
export function readable<T>(items: readonly unknown[], read: (item: unknown, path: string) => T): T[] {
	return items.flatMap((item) => {
		try {
			return [read(item, '')];
		} catch {
			return [];
		}
	});
}

export function readDraft(data: unknown, at: string): Draft {
	const fields = record(data, at);
	return {
		slug: slug(fields['slug'], at),
		source: text(fields['source'], `${at}.source`),
		at: moment(fields['at'], `${at}.at`),
	};
}

export function readEntry(data: unknown, at: string): HistoryEntry {
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
		stated: statedCost(fields['stated'] ?? null, `${at}.stated`), // older entries have none
		opsRatio: fields['opsRatio'] === null ? null : count(fields['opsRatio'], `${at}.opsRatio`),
		report: (fields['report'] ?? null) as Json, // it came out of JSON.parse
	};
}

function statedCost(data: unknown, at: string): StatedCost | null {
	if (data === null) return null;
	const fields = record(data, at);
	return { time: text(fields['time'], `${at}.time`), space: text(fields['space'], `${at}.space`) };
}

export function readOwnCases(data: unknown, at: string): OwnCaseList {
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

export function readHelp(data: unknown, at: string): Help {
	const fields = record(data, at);
	return { slug: slug(fields['slug'], at), at: moment(fields['at'], `${at}.at`) };
}

/** None for a setting that this page does not have. */
export function readSetting(data: unknown, at: string): SettingEntry[] {
	const { name, value } = record(data, at);
	if (typeof name !== 'string') throw damaged(`${at}.name`);
	if (!Object.hasOwn(defaults, name)) return [];
	const known = name as keyof Choices;
	if (!isChoice(known, value)) throw damaged(`${at}.value`);
	return [{ name, value }];
}

function damaged(path: string): Damaged {
	return new Damaged(path);
}
export function isRecord(data: unknown): data is Record<string, unknown> {
	return typeof data === 'object' && data !== null && !Array.isArray(data);
}
function record(data: unknown, path: string): Record<string, unknown> {
	if (!isRecord(data)) throw damaged(path);
	return data;
}
export function list(data: unknown, path: string): readonly unknown[] {
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
export function count(data: unknown, path: string): number {
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
export function unique(names: readonly string[], path: string): void {
	if (new Set(names).size !== names.length) throw damaged(path);
}
