// What `npm start` and `npm test` need before anything else can run: Node's own modules only.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Says one sentence and ends. */
export function fail(sentence) {
	console.error(`\n${sentence}`);
	process.exit(1);
}

/** Runs a command of the project, showing its output; ends where it fails. */
export function run(title, command, args, { env = {}, mayFail = false } = {}) {
	console.log(`\n== ${title}`);
	const started = performance.now();
	const windows = process.platform === 'win32';
	const { status } = spawnSync(command, args, {
		cwd: root,
		stdio: 'inherit',
		shell: windows,
		env: {
			...process.env,
			PATH: `${join(root, 'node_modules', '.bin')}${windows ? ';' : ':'}${process.env.PATH}`,
			...env,
		},
	});
	const seconds = ((performance.now() - started) / 1000).toFixed(1);
	if (status !== 0 && !mayFail) fail(`${title}: failed after ${seconds} s; what went wrong stands above.`);
	console.log(`-- ${title}: ${status === 0 ? 'done' : 'failed'} in ${seconds} s`);
	return status === 0;
}

/** Ends with one sentence where Node is too old; installs the packages where the lock file is newer than they are. */
export function ready() {
	const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
	if (major < 20 || (major === 20 && minor < 19))
		fail(
			`Descent needs Node 20.19 or newer; this is ${process.versions.node}. Install a newer one from your package manager.`,
		);
	const installed = join(root, 'node_modules', '.package-lock.json');
	const lock = join(root, 'package-lock.json');
	if (!existsSync(installed) || statSync(installed).mtimeMs < statSync(lock).mtimeMs)
		run('Installing packages', 'npm', ['ci', '--no-audit', '--no-fund']);
}
