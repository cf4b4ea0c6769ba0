// A Chromium for the browser tests: Playwright's own, or one that the machine has.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const installed = [
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];
/** Debian's Chromium without a window: the same engine, and pages take a fifth less. Playwright's own has one of its own. */
const shell = '/usr/bin/chromium-headless-shell';

/** Path of a browser, or null. DESCENT_BROWSER names one by hand. */
async function findBrowser() {
	const named = process.env.DESCENT_BROWSER;
	if (named) return existsSync(named) ? named : null;
	const { chromium } = await import('playwright');
	return [chromium.executablePath(), ...installed, shell].find((path) => path && existsSync(path)) ?? null;
}

/** Path of a browser. Throws where there is none. */
export async function needBrowser() {
	const found = await findBrowser();
	if (found === null)
		throw new Error(
			'no Chromium found: npm test installs one, or name one with DESCENT_BROWSER=/path/to/chrome',
		);
	return found;
}

/** For tests: one without a window where the system has that, and one installed where there is none: Playwright's, or on Debian as root its package. */
export async function findOrInstallBrowser(log = console.log) {
	const found = await findBrowser();
	if (process.env.DESCENT_BROWSER) return found;
	if (found !== null) return installed.includes(found) && existsSync(shell) ? shell : found;
	const run = (command, args) => spawnSync(command, args, { stdio: 'inherit' }).status === 0;
	log('No Chromium found: installing one.');
	const own = run('npx', ['playwright', 'install', 'chromium', ...(isDebian() ? ['--with-deps'] : [])]);
	const install = 'apt-get install -y -qq';
	if (!own && isDebian())
		run('sh', ['-c', `apt-get update -qq && (${install} chromium-headless-shell || ${install} chromium)`]);
	return findBrowser();
}

const firefoxes = [
	'/usr/bin/firefox-esr',
	'/usr/bin/firefox',
	'/Applications/Firefox.app/Contents/MacOS/firefox',
];

/** Path of a Firefox, or null. DESCENT_FIREFOX names one by hand. */
export function findFirefox() {
	const named = process.env.DESCENT_FIREFOX;
	if (named) return existsSync(named) ? named : null;
	return firefoxes.find((path) => existsSync(path)) ?? null;
}

/** The same, installing Debian's where that can be done. */
export function findOrInstallFirefox(log = console.log) {
	const found = findFirefox();
	if (found !== null || process.env.DESCENT_FIREFOX || !isDebian()) return found;
	log('No Firefox found: installing one.');
	spawnSync('sh', ['-c', 'apt-get update -qq && apt-get install -y -qq firefox-esr'], { stdio: 'inherit' });
	return findFirefox();
}

/** With the right to install packages. */
function isDebian() {
	return existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
}

/** For every start of it: no connections of its own, and no sandbox, which root has not. */
export const browserArgs = [
	'--no-sandbox',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
];
