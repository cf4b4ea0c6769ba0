// One source to one script with a running esbuild. The same in the browser and on Node.
import type { CommonOptions, Message, Plugin } from 'esbuild-wasm';
import type { EntryName } from '#lib/bundle/protocol.ts';
import { readableDiagnostics, refusedImport } from '#lib/bundle/diagnostics.ts';
import { hasOddLineBreaks } from '#lib/bundle/line-starts.ts';
import { missingEntry } from '#lib/bundle/missing-entry.ts';
import { sourceName, withEditorLines } from '#lib/bundle/source-positions.ts';
import { cleanSource } from '#lib/bundle/source-text.ts';
import type { Bundled } from '#lib/judge/tools.ts';
import type { Diagnostic } from '#lib/judge/verdict.ts';

export type Esbuild = Pick<typeof import('esbuild-wasm'), 'build' | 'transform'>;

interface Compiled {
	readonly code: string;
	readonly map: string;
}

/** Largest script, in UTF-16 units. */
export const maxScriptBytes = 4 * 1024 * 1024;

/** Modules that sources may import; none so far. */
const allowedImports: readonly string[] = [];

/** The script's parameter. esbuild renames a source's own binding of this name; a free use of it is refused. */
const hand = '__descentHand';
const handUse = /(?<![\w$])__descentHand(?![\w$])/g;

/**
 * Bundles a source, or says what is wrong with it.
 *
 * Rejects only when esbuild itself failed (its stack or memory ran out): it must not be used again then.
 */
export async function bundleSource(esbuild: Esbuild, source: string, entry: EntryName): Promise<Bundled> {
	const cleaned = cleanSource(source);
	let compiled: Compiled;
	try {
		// Without an export or import of its own a file would not be a module.
		compiled = await compile(esbuild, `${cleaned}\nexport {};`);
	} catch (error) {
		const errors = errorsOf(error);
		if (!errors) throw error;
		return { ok: false, diagnostics: readableDiagnostics(errors, sourceName, source, allowedImports) };
	}
	if (compiled.code.length > maxScriptBytes)
		return refuse({ message: 'This file compiles to more than 4 MB', line: null, column: null });
	const code = handOver(compiled.code, entry.name);
	if (code === null) return refuse(missingEntry(source, entry));
	if (code.match(handUse)?.length !== 2)
		return refuse({
			message: `The name \`${hand}\` is the judge's own: use another`,
			line: null,
			column: null,
		});
	return {
		ok: true,
		script: { code, map: hasOddLineBreaks(source) ? withEditorLines(compiled.map, source) : compiled.map },
	};
}

/** Nothing but the source exists, whoever asks. */
const nothingElse: Plugin = {
	name: 'nothing-else',
	setup(build) {
		build.onResolve({ filter: /(?:)/ }, () => ({ errors: [{ text: refusedImport(allowedImports) }] }));
	},
};

const options = {
	format: 'iife',
	platform: 'neutral',
	// What the engine lacks of it (`using`, decorators) is newer than this and gets lowered.
	target: 'es2023',
	supported: { 'regexp-set-notation': true, 'inline-script': false },
	charset: 'utf8',
	// What runs is what was written.
	treeShaking: false,
	minify: false,
	legalComments: 'none',
	sourcesContent: false,
	logLevel: 'silent',
	logLimit: 0,
	// An import that is not used is still one that the problem does not offer.
	tsconfigRaw: '{"compilerOptions":{"verbatimModuleSyntax":true}}',
	globalName: '_',
} as const satisfies CommonOptions;
/** An arrow function, so that `arguments` at the top of a source does not find the judge's own. */
const [opening, closing] = [`((${hand}) => {\n"use strict";`, '})'];

/** Whether a source has what could ask for another file. */
const mayAsk = /\b(?:import|require)\b|\bfrom\s*['"`/]|\\u/;

/** A source that asks for nothing is only translated, which takes half the time; else a bundle finds out what it asks for. */
async function compile(esbuild: Esbuild, source: string): Promise<Compiled> {
	if (!mayAsk.test(source)) {
		const translated = await esbuild.transform(source, {
			...options,
			loader: 'ts',
			sourcefile: sourceName,
			sourcemap: 'external',
			banner: opening,
			footer: closing,
		});
		// What is only a warning here may be an error in a bundle, such as setting a constant.
		if (translated.warnings.length === 0) return translated;
	}
	const { outputFiles } = await esbuild.build({
		...options,
		stdin: { contents: source, loader: 'ts', sourcefile: sourceName },
		outfile: '/script.js',
		bundle: true,
		write: false,
		metafile: false,
		sourcemap: 'external',
		banner: { js: opening },
		footer: { js: closing },
		plugins: [nothingElse],
	});
	const textOf = (ending: string) => outputFiles.find(({ path }) => path.endsWith(ending))?.text;
	const [code, map] = [textOf('.js'), textOf('.map')];
	if (code === undefined || map === undefined) throw new Error('esbuild gave no script');
	return { code, map };
}

/**
 * Lets a script hand its entry over where it would return its exports; null when it does not export the entry. esbuild
 * lists the exports before anything else, as `__export(solution_exports, { name: () => name })`, and ends with
 * `return __toCommonJS(solution_exports)`, which would iterate: after the source ran, nothing may be called but what the
 * source can't reach.
 */
function handOver(code: string, name: string): string | null {
	const [, list] = /\n {2}__export\(\w+, \{\n([\s\S]*?)\n {2}\}\);/.exec(code) ?? [];
	const isListed =
		list !== undefined && new RegExp(`^ {4}${name.replaceAll('$', '\\$')}: \\(\\) => `, 'm').test(list);
	if (!isListed) return null;
	const end = code.lastIndexOf('\n  return __toCommonJS(');
	const tail = end < 0 ? null : /^\n {2}return __toCommonJS\((\w+)\);/.exec(code.slice(end));
	if (!tail) throw new Error('the script does not end as this version of esbuild lets it end');
	return `${code.slice(0, end)}\n  ${hand}(${tail[1]}.${name});${code.slice(end + tail[0].length)}`;
}

function refuse(diagnostic: Diagnostic): Bundled {
	return { ok: false, diagnostics: [diagnostic] };
}

/** The errors that esbuild lists; null if it failed without a list. */
function errorsOf(error: unknown): readonly Message[] | null {
	if (typeof error !== 'object' || error === null || !('errors' in error)) return null;
	return Array.isArray(error.errors) && error.errors.length > 0 ? (error.errors as Message[]) : null;
}
