import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { get, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { compress } from './compress.mjs';
import { headerRules, serve, type Served } from './serve.mjs';

const script = 'export const words = 1;\n'.repeat(200);
let root = '';
let site: Served;
const sent: [path: string, bytes: number][] = [];

beforeAll(async () => {
	root = await mkdtemp(join(tmpdir(), 'descent-serve-'));
	const folder = join(root, 'build');
	await mkdir(join(folder, 'code'), { recursive: true });
	await writeFile(join(folder, 'index.html'), '<h1>catalogue</h1>');
	await writeFile(join(folder, '404.html'), '<h1>nothing here</h1>');
	await writeFile(join(folder, 'code/a.js'), script);
	await writeFile(join(folder, 'code/a.wasm'), new Uint8Array(2000));
	await writeFile(
		join(folder, '_headers'),
		'# why\n/*\n  X-A: everywhere\n/code/*\n  X-A: code\n  X-B: too\n',
	);
	await compress(folder);
	site = await serve({ root, onsent: (path, bytes) => sent.push([path, bytes]) });
});
afterAll(async () => {
	await site.close();
	await rm(root, { recursive: true });
});

/** Without `fetch`, which would decompress and hide it. */
function answer(path: string, encodings = 'gzip, br'): Promise<IncomingMessage> {
	return new Promise((resolve, reject) => {
		get(new URL(path, site.url), { headers: { 'accept-encoding': encodings } }, (response) => {
			response.resume();
			response.on('end', () => resolve(response));
		}).on('error', reject);
	});
}

test('sends what the browser can decompress, and tells how many bytes', async () => {
	const { headers } = await answer('code/a.js');
	expect(headers['content-encoding']).toBe('br');
	expect(headers['content-type']).toMatch('javascript');
	// The browser may have all of it before the server knows.
	await expect.poll(() => sent.at(-1)).toEqual(['/code/a.js', Number(headers['content-length'])]);
	expect((await answer('code/a.js', 'gzip')).headers['content-encoding']).toBe('gzip');
	expect((await answer('code/a.js', '')).headers['content-length']).toBe(`${script.length}`);
});

test('WebAssembly has its own type, also when compressed', async () => {
	const { headers } = await answer('code/a.wasm');
	expect([headers['content-type'], headers['content-encoding']]).toEqual(['application/wasm', 'br']);
});

test('a page that is not there is the page for that, with its status and the headers of every page', async () => {
	const { statusCode, headers } = await answer('no/such/page');
	expect([statusCode, headers['x-a']]).toEqual([404, 'everywhere']);
	expect(headers['content-type']).toMatch('text/html');
});

test('a path gets the headers of every rule that it matches', async () => {
	expect((await answer('code/a.js')).headers).toMatchObject({ 'x-a': 'everywhere, code', 'x-b': 'too' });
	expect((await answer('')).headers).not.toHaveProperty('x-b');
	expect(headerRules('/only\n  X-C: a: b\n')[0]?.headers).toEqual([['X-C', 'a: b']]);
	expect(headerRules('/only\n  X-C: a: b\n')[0]?.matches('/only/not')).toBe(false);
});
