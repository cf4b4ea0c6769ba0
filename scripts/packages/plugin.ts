// Vite: `problems/<slug>/problem.ts?whole` is a module with all that judging the problem needs, made from the files of its
// package. One module a problem: bundlers hold a tenth of a megabyte for each, and a package has some thirty files.
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Plugin } from 'vite';
import type { Problem } from '../../src/lib/judge/problem.ts';
import type { Script } from '../../src/lib/judge/tools.ts';
import { listSubmissions, readPart } from '../../src/lib/server/package-files.ts';

const bundler = fileURLToPath(new URL('bundle-references.ts', import.meta.url));

export function problemPackages(): Plugin {
	let building = false;
	let packages = '';
	return {
		name: 'problem-packages',
		configResolved({ command, root }) {
			building = command === 'build';
			packages = `${root}/problems/`;
		},
		load: {
			filter: { id: /\/problem\.ts\?whole$/ },
			async handler(id) {
				const folder = dirname(id);
				const slug = basename(folder);
				const rest: Omit<Problem, 'definition'> = {
					slug,
					reference: readPart(folder, 'reference.ts'),
					referenceScript: building ? await bundledReference(slug) : undefined,
					submissions: listSubmissions(folder),
				};
				return `import definition from './problem.ts';\nexport default { definition, ...${JSON.stringify(rest)} };`;
			},
		},
		/** In development a page shows, and judges by, what the package says now. */
		hotUpdate({ file }) {
			if (!file.startsWith(packages) || this.environment.name !== 'client') return undefined;
			const [slug = ''] = file.slice(packages.length).split('/');
			const { moduleGraph, hot } = this.environment;
			const whole = moduleGraph.getModuleById(`${packages}${slug}/problem.ts?whole`);
			if (whole !== undefined) moduleGraph.invalidateModule(whole);
			hot.send({ type: 'full-reload' });
			return [];
		},
	};
}

/** All of them, made when the first is asked for. */
let bundled: Promise<unknown> | null = null;

async function bundledReference(slug: string): Promise<Script> {
	await (bundled ??= promisify(execFile)(process.execPath, ['--import', 'tsx', bundler]));
	const file = new URL(`../../.generated/references/${slug}.json`, import.meta.url);
	return JSON.parse(readFileSync(file, 'utf8')) as Script;
}
