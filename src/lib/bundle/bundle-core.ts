// One source to one script with a running esbuild. The same in the browser and on Node.
import type { BuildOptions, BuildResult, Message, Plugin } from 'esbuild-wasm';
import type { EntryName } from '#lib/bundle/protocol.ts';
import { readableDiagnostics, refusedImport } from '#lib/bundle/diagnostics.ts';
import { hasOddLineBreaks } from '#lib/bundle/line-starts.ts';
import { missingEntry } from '#lib/bundle/missing-entry.ts';
import { sourceName, withEditorLines } from '#lib/bundle/source-positions.ts';
import { cleanSource } from '#lib/bundle/source-text.ts';
import type { Bundled } from '#lib/judge/tools.ts';
import type { Diagnostic } from '#lib/judge/verdict.ts';

export type Build = (options: BuildOptions) => Promise<BuildResult>;

/** Largest script, in bytes of UTF-8. */
export const maxScriptBytes = 4 * 1024 * 1024;

/** Modules that sources may import; none so far. */
const allowedImports: readonly string[] = [];

/** The script's parameter. esbuild renames a source's own binding of this name; a free use of it is refused. */
const hand = '__descentHand';
const handUse = /(?<![\w$])__descentHand(?![\w$])/g;

const namespace = 'submission';
const entryPath = 'entry';
const sourcePath = 'solution.ts';

/**
 * Bundles a source, or says what is wrong with it.
 *
 * Rejects only when esbuild itself failed (its stack or memory ran out): it must not be used again then.
 */
export async function bundleSource(build: Build, source: string, entry: EntryName): Promise<Bundled> {
	const cleaned = cleanSource(source);
	let result: BuildResult;
	try {
		result = await build({ ...options, plugins: [virtualFiles(cleaned, entry.name)] });
	} catch (error) {
		const errors = errorsOf(error);
		if (!errors) throw error;
		return { ok: false, diagnostics: readableDiagnostics(errors, sourceName, source, allowedImports) };
	}
	if (result.warnings.some((warning) => warning.id === 'import-is-undefined' && !isInSource(warning)))
		return refuse(missingEntry(source, entry));

	const script = result.outputFiles?.find((file) => file.path.endsWith('.js'));
	const map = result.outputFiles?.find((file) => file.path.endsWith('.map'));
	if (!script || !map) throw new Error('esbuild gave no script');
	if (script.contents.length > maxScriptBytes)
		return refuse({ message: 'This file compiles to more than 4 MB', line: null, column: null });
	const code = script.text;
	if (code.match(handUse)?.length !== 2)
		return refuse({
			message: `The name \`${hand}\` is the judge's own: use another`,
			line: null,
			column: null,
		});
	return {
		ok: true,
		script: { code, map: hasOddLineBreaks(source) ? withEditorLines(map.text, source) : map.text },
	};
}

const options: BuildOptions = {
	entryPoints: [entryPath],
	outfile: '/script.js',
	bundle: true,
	write: false,
	metafile: false,
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
	sourcemap: 'external',
	sourcesContent: false,
	logLevel: 'silent',
	logLimit: 0,
	// An import that is not used is still one that the problem does not offer.
	tsconfigRaw: '{"compilerOptions":{"verbatimModuleSyntax":true}}',
	// An arrow function, so that `arguments` at the top of a source does not find the judge's own.
	banner: { js: `((${hand}) => {\n"use strict";` },
	footer: { js: '})' },
};

/** The source, and a file that imports it and hands the entry over. Nothing else exists, whoever asks. */
function virtualFiles(source: string, name: string): Plugin {
	return {
		name: namespace,
		setup(build) {
			build.onResolve({ filter: /(?:)/ }, (request) => {
				if (request.kind === 'entry-point') return { path: entryPath, namespace };
				if (request.namespace === namespace && request.importer === entryPath)
					return { path: sourcePath, namespace, sideEffects: true };
				return { errors: [{ text: refusedImport(allowedImports) }] };
			});
			build.onLoad({ filter: /(?:)/ }, (file) => {
				if (file.namespace === namespace && file.path === entryPath)
					return {
						contents: `import * as solution from './solution';\n${hand}(solution.${name});`,
						loader: 'js',
					};
				if (file.namespace === namespace && file.path === sourcePath)
					// Without an export or import of its own a file would not be a module.
					return { contents: `${source}\nexport {};`, loader: 'ts' };
				return { errors: [{ text: refusedImport(allowedImports) }] };
			});
		},
	};
}

function refuse(diagnostic: Diagnostic): Bundled {
	return { ok: false, diagnostics: [diagnostic] };
}

function isInSource(message: Message): boolean {
	return message.location?.file === sourceName;
}

/** The errors that esbuild lists; null if it failed without a list. */
function errorsOf(error: unknown): readonly Message[] | null {
	if (typeof error !== 'object' || error === null || !('errors' in error)) return null;
	return Array.isArray(error.errors) && error.errors.length > 0 ? (error.errors as Message[]) : null;
}
