// What the service worker keeps, written beside the built site: src/service-worker.ts reads it.
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Above this code is not part of every visit: the editor, its workers, the engines of the judge, the charts. */
const heavyBytes = 80_000;
/** Browsers that have a service worker take the woff2. */
const neverAsked = /\.woff$|\/KaTeX[^/]*\.ttf$/;
const ofProblem = /(?:^|\/)problems\/([^/.]+)(?:[./]|$)/;
const notKept =
	/^(?:service-worker\.js|_headers|robots\.txt|licences\.txt|offline\.json|_app\/version\.json)$|\.(?:br|gz|map)$/;

/**
 * Paths from the folder of the site, without a leading slash; the catalogue's is the empty one.
 *
 * @typedef {object} OfflineList
 * @property {string} version of the service worker that belongs to it
 * @property {string[]} always what every page needs
 * @property {string[]} tools what solving any problem needs
 * @property {Record<string, string[]>} problems by slug; the page itself is last
 */

/**
 * @param {readonly { file: string, bytes: number }[]} files of the built site
 * @param {string} version
 * @returns {OfflineList}
 */
export function listOffline(files, version) {
	/** @type {OfflineList} */
	const list = { version, always: [], tools: [], problems: {} };
	for (const { file, bytes } of [...files].sort((a, b) => (a.file < b.file ? -1 : 1))) {
		if (notKept.test(file) || neverAsked.test(file)) continue;
		const slug = file === 'problems.json' ? undefined : ofProblem.exec(file)?.[1];
		if (slug !== undefined) (list.problems[slug] ??= []).push(pathOf(file));
		else if (file.startsWith('_app/') && (file.includes('/workers/') || bytes > heavyBytes))
			list.tools.push(pathOf(file));
		else list.always.push(pathOf(file));
	}
	for (const [slug, paths] of Object.entries(list.problems)) {
		const page = `problems/${slug}`;
		list.problems[slug] = [...paths.filter((path) => path !== page), page];
	}
	return list;
}

/** @param {string} file */
function pathOf(file) {
	if (file === 'index.html') return '';
	return file === '404.html' ? file : file.replace(/\.html$/, '');
}

/** @param {string} folder of the built site */
export async function writeOfflineList(folder) {
	const { version } = JSON.parse(await readFile(join(folder, '_app/version.json'), 'utf8'));
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	const files = await Promise.all(
		entries
			.filter((entry) => entry.isFile())
			.map(async (entry) => {
				const path = join(entry.parentPath, entry.name);
				const file = path.slice(join(folder, '/').length).replaceAll('\\', '/');
				return { file, bytes: (await stat(path)).size };
			}),
	);
	await writeFile(join(folder, 'offline.json'), JSON.stringify(listOffline(files, version)));
}
