// The command line as a person runs it.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../', import.meta.url));

/** Runs `npm run -s <script> -- <args>` from the top of the repository. */
export function npmRun(script: string, ...args: readonly string[]) {
	const { status, stdout, stderr } = spawnSync('npm', ['run', '-s', script, '--', ...args], {
		cwd: root,
		encoding: 'utf8',
		maxBuffer: 2 ** 28,
	});
	return { status, stdout, stderr };
}
