// Puts a brotli and a gzip copy beside every file of the built site that gets smaller by it.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import pMap from 'p-map';

const compressible = new Set([
	'.css',
	'.html',
	'.js',
	'.json',
	'.svg',
	'.ttf',
	'.txt',
	'.wasm',
	'.webmanifest',
]);

/** Two seconds for the whole site; the highest quality takes thirty and saves a tenth. */
const brotliQuality = 9;

/** Files at a time: a few more than Node has threads for it. */
const atOnce = 8;

/** @param {string} folder */
export async function compress(folder) {
	const files = await readdir(folder, { recursive: true });
	await pMap(
		files.filter((file) => compressible.has(extname(file))),
		(file) => compressFile(join(folder, file)),
		{ concurrency: atOnce },
	);
}

/** @param {string} path */
async function compressFile(path) {
	const bytes = await readFile(path);
	const params = {
		[constants.BROTLI_PARAM_QUALITY]: brotliQuality,
		[constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
	};
	const copies = {
		br: await promisify(brotliCompress)(bytes, { params }),
		gz: await promisify(gzip)(bytes, { level: 9 }),
	};
	for (const [ending, copy] of Object.entries(copies))
		if (copy.length < bytes.length) await writeFile(`${path}.${ending}`, copy);
}
