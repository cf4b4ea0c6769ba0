// A problem from its folder: a slug of the catalogue, or the path of a folder anywhere on the disk.
import { createHash } from 'node:crypto';
import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { checkDefinition } from './check-definition.ts';
import { ProblemError, type Problem, type ProblemDefinition } from '#lib/judge/problem.ts';
import { messageOf } from '#lib/judge/thrown.ts';
import { listSubmissions, readPart } from '#lib/server/package-files.ts';

const repository = fileURLToPath(new URL('../../', import.meta.url));
export const catalogueFolder = join(repository, 'problems');

/** Slugs of the catalogue, in order. */
export function listSlugs(): string[] {
	return readdirSync(catalogueFolder, { withFileTypes: true })
		.filter((entry) => entry.isDirectory() && existsSync(join(catalogueFolder, entry.name, 'problem.ts')))
		.map((entry) => entry.name)
		.toSorted();
}

/** The folder that a slug or a path means. Throws ProblemError when there is none. */
export function findProblemFolder(slugOrPath: string): string {
	const isSlug = /^[a-z0-9-]+$/.test(slugOrPath);
	for (const folder of isSlug ? [join(catalogueFolder, slugOrPath), slugOrPath] : [slugOrPath])
		if (existsSync(join(folder, 'problem.ts'))) return resolve(folder);
	const where = existsSync(slugOrPath)
		? `${slugOrPath} has no problem.ts`
		: `there is no problem "${slugOrPath}"`;
	throw new ProblemError(`${where}: give one of ${listSlugs().join(', ')}, or the path of a problem folder`);
}

/** Reads a problem folder. Throws ProblemError that says what is wrong, where and what to do. */
export async function loadProblem(folder: string): Promise<Problem> {
	const slug = basename(folder);
	return {
		slug,
		definition: await loadDefinition(folder),
		reference: readPart(folder, 'reference.ts'),
		submissions: listSubmissions(folder),
	};
}

async function loadDefinition(folder: string): Promise<ProblemDefinition> {
	const file = join(folder, 'problem.ts');
	let module: { default?: unknown };
	try {
		module = (await import(pathToFileURL(join(importable(folder), 'problem.ts')).href)) as typeof module;
	} catch (cause) {
		throw new ProblemError(`${file}${placeAndReason(cause)}`, { cause });
	}
	return checkDefinition(module.default, file);
}

/**
 * A folder from which `problem.ts` can be imported: this folder if it lies in the repository, else a copy of its
 * TypeScript there, because `#lib/...` is known only below our package.json. Named by content, so never stale.
 */
function importable(folder: string): string {
	if (!relative(repository, folder).startsWith('..')) return folder;
	const files = readdirSync(folder).filter((name) => name.endsWith('.ts'));
	const texts = files.map((name) => readFileSync(join(folder, name), 'utf8'));
	const digest = createHash('sha256')
		.update(JSON.stringify([files, texts]))
		.digest('hex')
		.slice(0, 16);
	const copy = join(repository, '.generated', 'outside', digest, basename(folder));
	if (existsSync(copy)) return copy;
	mkdirSync(dirname(copy), { recursive: true });
	const draft = mkdtempSync(`${copy}-`);
	for (const [i, name] of files.entries()) writeFileSync(join(draft, name), texts[i]!); // one text a file
	try {
		renameSync(draft, copy);
	} catch (error) {
		rmSync(draft, { recursive: true });
		if (!existsSync(copy)) throw error; // else another thread was first
	}
	return copy;
}

/** `, line 16: Unterminated string literal`: of what an import threw. */
function placeAndReason(thrown: unknown): string {
	const message = messageOf(thrown);
	const [, syntaxLine, syntax] = /\.ts:(\d+):\d+: ERROR: (.*)/.exec(message) ?? [];
	const stack = thrown instanceof Error ? thrown.stack : undefined;
	const line = syntaxLine ?? /problem\.ts:(\d+):\d+/.exec(stack ?? '')?.[1];
	return `${line === undefined ? '' : `, line ${line}`}: ${syntax ?? message.split('\n', 1)[0]}`;
}
