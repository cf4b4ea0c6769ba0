// Bundles every reference as a browser would, when the site is built: one wait less before the first verdict.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { listSlugs, findProblemFolder, loadProblem } from '../../src/cli/load-problem.ts';
import { createNodeBundler } from '../../src/lib/bundle/node-bundler.ts';

const folder = fileURLToPath(new URL('../../.generated/references/', import.meta.url));
rmSync(folder, { recursive: true, force: true }); // of problems that are gone, too
mkdirSync(folder, { recursive: true });

const bundler = createNodeBundler();
for (const slug of listSlugs()) {
	const { reference, definition } = await loadProblem(findProblemFolder(slug));
	const bundled = await bundler.bundle(reference, definition.entry);
	if (!bundled.ok) throw new Error(`problems/${slug}/reference.ts: ${bundled.diagnostics[0]?.message}`);
	writeFileSync(join(folder, `${slug}.json`), JSON.stringify(bundled.script));
}
bundler.close();
