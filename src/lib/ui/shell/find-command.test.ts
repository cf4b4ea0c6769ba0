import { expect, test, vi } from 'vitest';
import { findCommands } from './find-command.ts';

vi.mock('$app/navigation', () => ({ goto: () => {} }));
vi.mock('$app/paths', () => ({ resolve: (path: string) => path }));

const command = (title: string, group = 'Problem', available = true) => ({
	id: title,
	title,
	group,
	run: () => {},
	available: () => available,
});
const commands = [
	command('Settings', 'Site'),
	command('Theme: dark', 'Site'),
	command('Run the samples and your cases'),
	command('Submit: judge all cases'),
	command('Stop', 'Problem', false),
];
const titles = (text: string) => findCommands(commands, text).map(({ title }) => title);

test('shows what the page can do before what the site can, while nothing is typed', () => {
	expect(titles('')).toEqual([
		'Run the samples and your cases',
		'Submit: judge all cases',
		'Settings',
		'Theme: dark',
	]);
});
test('finds by words in any order', () => {
	expect(titles('dark theme')).toEqual(['Theme: dark']);
});
test('forgives one wrong letter', () => {
	expect(titles('sumbit')).toEqual(['Submit: judge all cases']);
});
test('leaves out what can not be done now', () => {
	expect(titles('stop')).toEqual([]);
});
