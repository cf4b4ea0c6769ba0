// The problems as Vite sees them. Everything is lazy: a page or worker loads the files of the problem it is about.
import type { Problem, ProblemDefinition, Submission } from '#lib/judge/problem.ts';
import { hash } from '#lib/judge/random.ts';
import type { Script } from '#lib/judge/tools.ts';
import { verdictKinds, type VerdictKind } from '#lib/judge/verdict.ts';

const definitions = import.meta.glob<ProblemDefinition>('/problems/*/problem.ts', { import: 'default' });
const references = import.meta.glob<string>('/problems/*/reference.ts', { import: 'default', query: '?raw' });
/** Made by `scripts/references` when the site is built. */
const bundled = import.meta.glob<BundledReference>('/.generated/references/*.json', { import: 'default' });
const submissions = import.meta.glob<string>('/problems/*/submissions/*/*.ts', {
	import: 'default',
	query: '?raw',
});

export interface BundledReference {
	/** The `hash` of the text that was bundled: in development it may have been changed since. */
	readonly of: number;
	readonly script: Script;
}

/** Slugs of every problem, in alphabetical order. */
export const slugs: readonly string[] = Object.keys(definitions)
	.map((path) => path.split('/')[2] ?? '')
	.sort();

/** What `problem.ts` says. Throws RangeError for an unknown slug. */
export async function loadDefinition(slug: string): Promise<ProblemDefinition> {
	return load(definitions, `/problems/${slug}/problem.ts`);
}

/** A problem with all that judging needs. Throws RangeError for an unknown slug. */
export async function loadProblem(slug: string): Promise<Problem> {
	const [definition, reference, ready, labelled] = await Promise.all([
		loadDefinition(slug),
		load(references, `/problems/${slug}/reference.ts`),
		bundled[`/.generated/references/${slug}.json`]?.(),
		Promise.all(submissionPaths(slug).map(loadSubmission)),
	]);
	const referenceScript = ready?.of === hash(reference) ? ready.script : undefined;
	return { slug, definition, reference, referenceScript, submissions: labelled };
}

function submissionPaths(slug: string): string[] {
	return Object.keys(submissions)
		.filter((path) => path.startsWith(`/problems/${slug}/submissions/`))
		.sort();
}

async function loadSubmission(path: string): Promise<Submission> {
	const [folder = '', file = ''] = path.split('/').slice(4);
	if (!isVerdictKind(folder)) throw new RangeError(`${path}: "${folder}" is not a verdict`);
	return { verdict: folder, name: file.replace(/\.ts$/, ''), source: await load(submissions, path) };
}

function isVerdictKind(text: string): text is VerdictKind {
	return (verdictKinds as readonly string[]).includes(text);
}

async function load<T>(files: Record<string, () => Promise<T>>, path: string): Promise<T> {
	const file = Object.hasOwn(files, path) ? files[path] : undefined;
	if (file === undefined) throw new RangeError(`no such file: ${path}`);
	return file();
}
