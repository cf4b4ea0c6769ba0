// Writes licences.txt beside the built site: every package of which something is sent to a browser, workers included.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

interface Package {
	readonly name: string;
	readonly version: string;
	readonly license?: string;
}
const texts = new Map<string, string>();

/** Belongs among the plugins of the site and of its workers, which are built first. */
export function licences(): Plugin {
	return {
		name: 'licences',
		generateBundle(_, bundle) {
			if (this.environment.config.consumer !== 'client') return;
			for (const file of Object.values(bundle))
				if (file.type === 'chunk') for (const id of file.moduleIds) note(id);
			if (this.environment.config.isWorker) return;
			const sorted = [...texts].toSorted(([a], [b]) => (a < b ? -1 : 1));
			const source = sorted.map(([name, text]) => `${name}\n\n${text}\n`).join(`\n${'-'.repeat(80)}\n\n`);
			this.emitFile({ type: 'asset', fileName: 'licences.txt', source });
		},
	};
}

/** The package that a module belongs to is the last one that its path names. */
function note(id: string): void {
	const [folder] = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(id.replace(/^\0/, '')) ?? [];
	if (folder === undefined) return;
	const { name, version, license } = JSON.parse(
		readFileSync(join(folder, 'package.json'), 'utf8'),
	) as Package;
	const title = `${name} ${version} (${license ?? 'see below'})`;
	if (texts.has(title)) return;
	const files = readdirSync(folder).filter((file) => /^(?:licen[cs]e|copying|notice|thirdparty)/i.test(file));
	texts.set(title, files.map((file) => readFileSync(join(folder, file), 'utf8').trim()).join('\n\n'));
}
