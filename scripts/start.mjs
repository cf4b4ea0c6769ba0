// npm start: installs, builds and serves the site.
import { createServer } from 'node:net';
import { fail, ready, root, run } from './ready.mjs';

const port = Number(process.env.PORT ?? 4173);
if (!Number.isInteger(port) || port < 1 || port > 65535)
	fail(`PORT=${process.env.PORT} is not a port: give a number from 1 to 65535.`);

await new Promise((resolve) => {
	const probe = createServer();
	probe.once('error', () =>
		fail(`Port ${port} is busy: free it, or choose another with PORT=5000 npm start.`),
	);
	probe.listen(port, 'localhost', () => probe.close(resolve));
});

ready();
run('Building the site', 'vite', ['build']);
// Not at the top: its packages may only now be installed.
const { serve } = await import('./serve.mjs');
const { url } = await serve({ root, port });
console.log(`\nDescent: ${url} (stop with Ctrl+C)`);
