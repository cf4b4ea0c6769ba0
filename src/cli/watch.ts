// Runs a command now and on every change below some folders, each time in a process of its own: what a package was is not
// remembered.
import { spawn, type ChildProcess } from 'node:child_process';
import { watch } from 'node:fs';

/** An editor that saves writes more than once. */
const pauseMs = 150;

/** Goes on until the process is ended. */
export function runOnChange(folders: readonly string[], command: readonly string[]): Promise<never> {
	const [program = '', ...args] = command;
	let running: ChildProcess | null = null;
	let pause: NodeJS.Timeout | undefined;
	const run = () => {
		running?.kill();
		console.log(`\n${new Date().toLocaleTimeString()}`);
		const child = spawn(program, args, { stdio: 'inherit' });
		running = child;
		child.on('exit', (code) => {
			if (running === child && code !== null) console.log('Waiting for changes; Ctrl+C ends this.');
		});
	};
	for (const folder of folders)
		watch(folder, { recursive: true }, () => {
			clearTimeout(pause);
			pause = setTimeout(run, pauseMs);
		});
	run();
	return new Promise(() => {});
}
