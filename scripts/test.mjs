// npm test: installs, finds or installs a browser, and runs every check.
import { ready, run, fail } from './ready.mjs';

ready();
const { findOrInstallBrowser, findOrInstallFirefox } = await import('./find-browser.mjs');
const browser = await findOrInstallBrowser();
if (browser === null)
	fail(
		'No Chromium was found or could be installed: install Chromium or Chrome, or name one with DESCENT_BROWSER=/path/to/chrome npm test.',
	);
console.log(`Browser: ${browser}`);
console.log(
	`Firefox: ${findOrInstallFirefox() ?? 'none; reports are compared without it (DESCENT_FIREFOX names one)'}`,
);

run('Preparing types', 'svelte-kit', ['sync']);
run('Format', 'prettier', ['--check', '.']);
run('Lint', 'oxlint', ['--deny-warnings']);
run('Types', 'svelte-check', ['--tsconfig', './tsconfig.json', '--fail-on-warnings']);
run('Building the site', 'vite', ['build']);
run('Unit tests', 'vitest', ['run', '--project', 'unit']);
run('Problem packages', 'node', ['--import', 'tsx', 'src/cli/main.ts', 'verify']);
run('Mutants', 'node', ['--import', 'tsx', 'scripts/mutants/main.ts']);
run('Journeys', 'vitest', ['run', '--project', 'journeys'], { env: { DESCENT_BROWSER: browser } });
console.log('\nEvery check passed.');
