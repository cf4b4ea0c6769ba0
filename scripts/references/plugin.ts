// Vite: src/lib/catalogue.ts finds the bundled references in `.generated`.
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Plugin } from 'vite';

const script = fileURLToPath(new URL('main.ts', import.meta.url));

/** Made once for all the builds of a process. */
let made: Promise<unknown> | null = null;
const make = () => (made ??= promisify(execFile)(process.execPath, ['--import', 'tsx', script]));

export function bundledReferences(): Plugin {
	return {
		name: 'bundled-references',
		apply: 'build',
		async buildStart() {
			await make();
		},
	};
}
