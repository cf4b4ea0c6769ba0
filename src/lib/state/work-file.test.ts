import fc from 'fast-check';
import { expect, test } from 'vitest';
import { someWork } from '#lib/state/some-work.ts';
import { noStudy, studyStores } from '#lib/state/study-work.ts';
import { readWorkFile, WorkFileError, writeWorkFile } from '#lib/state/work-file.ts';

const good = writeWorkFile(someWork, 1);

test('reads what was written', () => {
	expect(readWorkFile(good)).toEqual(someWork);
});

test.each([
	['not JSON', ''],
	['not JSON', '{"a":'],
	['not a file that Descent exported', '[]'],
	['not a file that Descent exported', '{"format":"other"}'],
	['newer Descent: reload', good.replace('"version":2', '"version":3')],
	['damaged: version', good.replace('"version":2', '"version":0')],
	['damaged: version', good.replace('"version":2,', '')],
	['damaged: version', good.replace('"version":2', '"version":{"toString":0}')],
	['reviews[0].log.0.grade', good.replace('"grade":"good"', '"grade":"fine"')],
	['plans[0].interview', good.replace('"interview":"2026-12-20"', '"interview":"2026-02-30"')],
	['plans is not', good.replace('"plans":[', '"were":[')],
	['history[2]', good.replace('"verdict":"accepted"', '"verdict":"great"')],
	['drafts[0].slug', good.replace('"slug":"kmeans"', '"slug":"../kmeans"')],
	['settings[0].value', good.replace('"value":"dark"', '"value":"pink"')],
	['history', good.replace('"id":"b"', '"id":"a"')],
	['history[1].at', good.replace('"at":20', '"at":9e15')],
])('refuses what is %s, and says so (file %#)', (why, text) => {
	expect(() => readWorkFile(text)).toThrow(WorkFileError);
	expect(() => readWorkFile(text)).toThrow(why);
});

test('reads a file of the first version: it knew nothing of reviews, plans, mock interviews, goals and time', () => {
	const old = JSON.parse(good);
	old.version = 1;
	for (const store of studyStores) delete old[store];
	for (const entry of old.history) delete entry.stated;
	expect(readWorkFile(JSON.stringify(old))).toEqual({
		...someWork,
		...noStudy,
		history: someWork.history.map((entry) =>
			entry.kind === 'submission' ? { ...entry, stated: null } : entry,
		),
	});
});

test('passes over a setting that this page does not have', () => {
	expect(readWorkFile(good.replace('"name":"theme"', '"name":"tabSize"')).settings).toEqual([]);
});

test('reads back whatever is kept, however long', () => {
	const long = 'x'.repeat(2 ** 20);
	const work = {
		...someWork,
		drafts: [{ slug: 'kmeans', source: long, at: 1 }],
		ownCases: [{ slug: 'kmeans', cases: [{ id: 'x', name: long, text: long }] }],
	};
	expect(readWorkFile(writeWorkFile(work, 1))).toEqual(work);
});

test('leaves the reports behind where all of it is too much for a file', () => {
	const small = readWorkFile(writeWorkFile(someWork, 1, good.length - 1));
	expect(small).toEqual({
		...someWork,
		history: someWork.history.map((entry) =>
			entry.kind === 'submission' ? { ...entry, report: null } : entry,
		),
	});
});

test('anything else is refused with words, never otherwise', () => {
	const refusesWell = (text: string): void => {
		try {
			readWorkFile(text);
		} catch (error) {
			expect(error).toBeInstanceOf(WorkFileError);
		}
	};
	fc.assert(fc.property(fc.string(), refusesWell));
	fc.assert(fc.property(fc.json(), refusesWell));
	// A good file in which one field is something else.
	const fields = [...good.matchAll(/:(?:"[^"]*"|\d+(?:\.\d+)?|null|\[\])/g)].map((match) => match.index);
	fc.assert(
		fc.property(fc.constantFrom(...fields), fc.json(), (at, json) =>
			refusesWell(
				good.slice(0, at + 1) +
					good.slice(at + 1).replace(/^(?:"[^"]*"|\d+(?:\.\d+)?|null|\[\])/, () => json),
			),
		),
	);
});
