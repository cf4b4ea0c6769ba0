// Starts the judge from the head of each problem's page: the page's own scripts come in dozens of files, and its engines
// would wait for the last of them.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const chunks = '_app/immutable/chunks';
const before = '<link rel="icon"';

/** @param {string} folder of the built site */
export async function startFromHead(folder) {
	const chunk = (await readdir(join(folder, chunks))).find((file) => /^early-judge\..*\.js$/.test(file));
	if (chunk === undefined) throw new Error(`no early-judge chunk in ${chunks}: see scripts/early/plugin.ts`);
	const script = `<script type="module" async src="../${chunks}/${chunk}"></script>`;
	for (const page of await readdir(join(folder, 'problems'))) {
		if (!page.endsWith('.html')) continue;
		const path = join(folder, 'problems', page);
		const html = await readFile(path, 'utf8');
		if (!html.includes(before)) throw new Error(`${path} has no ${before} in its head: see src/app.html`);
		await writeFile(
			path,
			html.replace(before, () => `${script}\n\t\t${before}`),
		);
	}
}
