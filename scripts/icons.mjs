// npm run icons: draws the icons of static/ anew from static/favicon.svg, in the browser that the tests use.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { browserArgs, findOrInstallBrowser } from './find-browser.mjs';
import { fail, ready, root } from './ready.mjs';

/** `share` of the side is the mark; a maskable icon may be cut to the circle of 80 % of the side. */
const icons = [
	{ file: 'icon-192.png', side: 192, share: 0.72, round: true },
	{ file: 'icon-512.png', side: 512, share: 0.72, round: true },
	{ file: 'icon-maskable-512.png', side: 512, share: 0.5, round: false },
	{ file: 'apple-touch-icon.png', side: 180, share: 0.62, round: false },
];
const paper = '#fcfcfa';

ready();
const executablePath = await findOrInstallBrowser();
if (executablePath === null) fail('No Chromium found: name one with DESCENT_BROWSER=/path/to/chrome.');
const mark = readFileSync(join(root, 'static/favicon.svg'), 'utf8');

// Not at the top: packages may only now be installed.
const { chromium } = await import('playwright');
const browser = await chromium.launch({ executablePath, args: browserArgs });
const page = await browser.newPage({ colorScheme: 'light' });
for (const { file, side, share, round } of icons) {
	await page.setViewportSize({ width: side, height: side });
	await page.setContent(`<style>
		html, body { margin: 0; background: transparent; }
		div { display: grid; place-items: center; block-size: 100vh; background: ${paper}; }
		div { border-radius: ${round ? '22%' : '0'}; }
		svg { inline-size: ${share * 100}vw; block-size: ${share * 100}vw; }
	</style><div>${mark}</div>`);
	await page.screenshot({ path: join(root, 'static', file), omitBackground: true });
}
await browser.close();
console.log(`Drawn: ${icons.map(({ file }) => `static/${file}`).join(', ')}`);
