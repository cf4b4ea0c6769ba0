// npm run new -- <slug>: lays out a problem package that is small and whole, to be changed into the one that is wanted.
import { cpSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const [slug, parent = 'problems'] = process.argv.slice(2);
if (slug === undefined || !/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(slug))
	fail('npm run new -- <slug>: small letters, digits and hyphens, such as ridge-closed-form');
const folder = join(parent, slug);
if (existsSync(folder)) fail(`${folder} is there already: choose another slug`);
if (!existsSync(parent)) fail(`there is no folder ${parent}`);

cpSync(fileURLToPath(new URL('template', import.meta.url)), folder, { recursive: true });
const words = slug.replaceAll('-', ' ');
const names = {
	NAME: slug.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase()),
	TITLE: `${words[0]!.toUpperCase()}${words.slice(1)}`, // a slug is not empty
};
for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
	const path = join(folder, file);
	if (!statSync(path).isFile()) continue;
	const text = readFileSync(path, 'utf8');
	writeFileSync(
		path,
		text.replace(/\b(?:NAME|TITLE)\b/g, (word) => names[word as keyof typeof names]),
	);
}
console.log(`${folder} is there, and whole. Now change it, and see on every save what is missing:

    npm run -s verify -- ${parent === 'problems' ? slug : folder} --watch

docs/problems.md tells what goes into each file.`);

function fail(message: string): never {
	console.error(message);
	process.exit(2);
}
