// Monaco with TypeScript and nothing else. Loaded lazily: it is most of the page's weight.
import * as monaco from 'monaco-editor/editor';
import 'monaco-editor/features/register.all';
import 'monaco-editor/languages/definitions/typescript/register';
import {
	ModuleKind,
	ModuleResolutionKind,
	getTypeScriptWorker,
	ScriptTarget,
	typescriptDefaults,
} from 'monaco-editor/languages/features/typescript/register';

let languageMayStart: Promise<unknown> = Promise.resolve();

/** Types, completions and errors need the heaviest of workers, which waits for this where it has not started yet. */
export function holdLanguage(until: Promise<unknown>): void {
	languageMayStart = until;
}

/** What TypeScript brings to a model of its language, formatting for one, is registered. Rejects where there is no such model. */
export async function untilTypeScript(): Promise<void> {
	await getTypeScriptWorker();
}

globalThis.MonacoEnvironment = {
	async getWorker(_, label) {
		if (label !== 'typescript')
			return new Worker(new URL('monaco-editor/editor/editor.worker.js', import.meta.url), {
				type: 'module',
				name: label,
			});
		await languageMayStart;
		return new Worker(new URL('monaco-editor/language/typescript/ts.worker.js', import.meta.url), {
			type: 'module',
			name: label,
		});
	},
};

typescriptDefaults.setCompilerOptions({
	target: ScriptTarget.ESNext,
	module: ModuleKind.ESNext,
	moduleResolution: ModuleResolutionKind.NodeJs,
	moduleDetection: 3, // every file is a module
	lib: ['lib.es2023.d.ts'], // no DOM: there is none in the sandbox
	strict: true,
	noImplicitOverride: true,
	noFallthroughCasesInSwitch: true,
	allowNonTsExtensions: true,
	noEmit: true,
});
typescriptDefaults.addExtraLib(
	`interface Console {
	log(...values: unknown[]): void;
	info(...values: unknown[]): void;
	warn(...values: unknown[]): void;
	error(...values: unknown[]): void;
	debug(...values: unknown[]): void;
}
declare const console: Console;
`,
	'file:///sandbox.d.ts',
);

export { monaco };
