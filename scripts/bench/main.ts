// npm run bench: every figure beside something measured in the same run. Names of parts choose: npm run bench -- page
import { findOrInstallBrowser } from '../find-browser.mjs';
import { run } from '../ready.mjs';
import { benchBatch } from './batch.ts';
import { benchCatalogue } from './catalogue.ts';
import { benchCommand } from './command.ts';
import { benchPage } from './page.ts';
import { benchFirstVerdict } from './first-verdict/first-verdict.ts';
import { benchLongSession } from './long-session.ts';
import { benchGrowth } from './growth.ts';
import { benchSandbox } from './sandbox.ts';
import { benchSweep } from './sweep.ts';
import { keep, type Figures } from './record.ts';
import { benchSources } from './sources.ts';
import { benchSplit } from './split/split.ts';
import { benchValues } from './values.ts';
import { benchWarmSubmit } from './warm-submit/warm-submit.ts';

/** Each prints its table, and returns the figures that `--keep` writes to docs/performance.json. */
const parts: Readonly<Record<string, () => Figures | Promise<Figures>>> = {
	sandbox: benchSandbox,
	values: benchValues,
	submit: benchWarmSubmit,
	catalogue: benchCatalogue,
	growth: benchGrowth,
	sources: benchSources,
	page: benchPage,
	first: benchFirstVerdict,
	sweep: benchSweep,
	command: benchCommand,
	split: benchSplit,
	batch: benchBatch,
	session: benchLongSession,
};
/** What they measure is the built site, or is built as it is. */
const ofTheSite = ['submit', 'page', 'first', 'split', 'session'];

const asked = process.argv.slice(2);
const chosen = asked.filter((name) => name !== '--keep');
const unknown = chosen.find((name) => !Object.hasOwn(parts, name));
if (unknown !== undefined) {
	console.error(`bench: there is no part ${unknown}; there are ${Object.keys(parts).join(', ')}.`);
	process.exit(2);
}
const isChosen = (name: string) => chosen.length === 0 || chosen.includes(name);
await findOrInstallBrowser();
if (ofTheSite.some(isChosen)) run('Building the site', 'vite', ['build', '--logLevel', 'warn']);
for (const [name, bench] of Object.entries(parts))
	if (isChosen(name)) {
		const figures = await bench();
		if (asked.includes('--keep')) keep(name, figures);
	}
