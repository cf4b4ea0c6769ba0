// Serves the built site as a good static host does: compressed, with the headers of its _headers file.
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

/**
 * The rules of a `_headers` file: `/*` stands for any rest of a path. Where two rules set the same header both are sent,
 * as hosts do it: a browser holds to every policy it is given.
 *
 * @param {string} text
 */
export function headerRules(text) {
	/** @type {{ matches: (path: string) => boolean, headers: [name: string, value: string][] }[]} */
	const rules = [];
	for (const line of text.split('\n')) {
		if (line.startsWith('#') || line.trim() === '') continue;
		if (/^\s/.test(line)) {
			const [, name = '', value = ''] = /^([^:]+):(.*)$/.exec(line.trim()) ?? [];
			rules.at(-1)?.headers.push([name, value.trim()]);
			continue;
		}
		const start = line.trim().replace(/\*$/, '');
		const isStart = line.trim().endsWith('*');
		rules.push({ matches: (path) => (isStart ? path.startsWith(start) : path === start), headers: [] });
	}
	return rules;
}

/**
 * @param {{ root: string, port?: number, onsent?: (path: string, bytes: number) => void }} options `root` is the project;
 *   port 0 or none takes a free one; `onsent` is told of every file that went out, with its bytes as sent
 * @returns {Promise<{ url: string, close(): Promise<void> }>}
 */
export async function serve({ root, port = 0, onsent }) {
	const folder = join(root, 'build');
	if (!existsSync(join(folder, 'index.html')))
		throw new Error('there is no built site: run npm run build first');
	const rules = headerRules(readFileSync(join(folder, '_headers'), 'utf8'));
	/** @param {import('node:http').ServerResponse} response @param {string} path */
	const setHeaders = (response, path) => {
		for (const rule of rules.filter((rule) => rule.matches(path)))
			for (const [name, value] of rule.headers)
				if (response.hasHeader(name)) response.appendHeader(name, value);
				else response.setHeader(name, value);
	};
	const notFound = readFileSync(join(folder, '404.html'));
	const files = sirv(folder, {
		brotli: true,
		gzip: true,
		etag: true,
		maxAge: 0,
		setHeaders,
		onNoMatch(request, response) {
			setHeaders(response, request.url ?? '/');
			response.writeHead(404, {
				'Content-Type': 'text/html;charset=utf-8',
				'Content-Length': notFound.length,
				'Cache-Control': 'no-store',
			});
			response.end(request.method === 'HEAD' ? undefined : notFound);
		},
	});
	const server = createServer((request, response) => {
		response.once('finish', () => {
			if (response.statusCode === 200)
				onsent?.(request.url ?? '/', Number(response.getHeader('Content-Length')));
		});
		files(request, response);
	});
	await new Promise((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, 'localhost', () => resolve(undefined));
	});
	const address = server.address();
	const taken = typeof address === 'object' && address !== null ? address.port : port;
	return {
		url: `http://localhost:${taken}/`,
		async close() {
			const closed = new Promise((resolve) => server.close(resolve));
			server.closeAllConnections();
			await closed;
		},
	};
}
