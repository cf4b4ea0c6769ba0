// Bundles every reference as a browser would, when the site is built: one wait less before the first verdict.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { listSlugs, findProblemFolder, loadProblem } from '../../src/cli/load-problem.ts';
import { createNodeBundler } from '../../src/lib/bundle/node-bundler.ts';
import type { BundledReference } from '../../src/lib/catalogue.ts';
import { hash } from '../../src/lib/judge/random.ts';

const folder = fileURLToPath(new URL('../../.generated/references/', import.meta.url));
mkdirSync(folder, { recursive: true });

const bundler = createNodeBundler();
const slugs = listSlugs();
for (const slug of slugs) {
	const { reference, definition } = await loadProblem(findProblemFolder(slug));
	const bundled = await bundler.bundle(reference, definition.entry);
	if (!bundled.ok) throw new Error(`problems/${slug}/reference.ts: ${bundled.diagnostics[0]?.message}`);
	const file = join(folder, `${slug}.json`);
	const text = JSON.stringify({ of: hash(reference), script: bundled.script } satisfies BundledReference);
	if (!isWritten(file, text)) writeFileSync(file, text);
}
bundler.close();
for (const file of readdirSync(folder))
	if (!slugs.includes(file.replace('.json', ''))) rmSync(join(folder, file));

function isWritten(file: string, text: string): boolean {
	try {
		return readFileSync(file, 'utf8') === text;
	} catch {
		return false;
	}
}
