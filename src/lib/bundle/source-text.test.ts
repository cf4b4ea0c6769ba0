import { expect, test } from 'vitest';
import { cleanSource, isTooDeep, isTooLarge, maxSourceBytes } from '#lib/bundle/source-text.ts';

test.each([
	'//# sourceMappingURL=file:///etc/passwd',
	'//@ sourceMappingURL=data:application/json,{}',
	'/*# sourceMappingURL=x.map */',
	'//# sourceURL=x.js',
	'//# sourceMappingURL =x',
])('breaks %s and keeps its length', (comment) => {
	const source = `let a = 1;\n${comment}\nlet b = 2;`;
	const cleaned = cleanSource(source);
	expect(cleaned).toHaveLength(source.length);
	expect(cleaned).not.toMatch(/source(Mapping)?URL/);
});

test('replaces a byte order mark at the start, and only there', () => {
	expect(cleanSource('\uFEFFlet a = "\uFEFF"')).toBe(' let a = "\uFEFF"');
});

test('leaves every other text as it is', () => {
	const source = 'const sourceURL = "語\u2028\0\ud800</script>"; // sourceMappingURL';
	expect(cleanSource(source)).toBe(source.replace('sourceURL =', 'sourceUrl ='));
});

test('measures a source in bytes of UTF-8', () => {
	expect(isTooLarge('a'.repeat(maxSourceBytes))).toBe(false);
	expect(isTooLarge('a'.repeat(maxSourceBytes + 1))).toBe(true);
	expect(isTooLarge('é'.repeat(maxSourceBytes / 2))).toBe(false);
	expect(isTooLarge('é'.repeat(maxSourceBytes / 2) + 'a')).toBe(true);
});

test('nesting is limited alike everywhere, and closed brackets do not add up', () => {
	expect(isTooDeep(`x = ${'('.repeat(1000)}1${')'.repeat(1000)}`)).toBe(false);
	expect(isTooDeep(`x = ${'('.repeat(1001)}1${')'.repeat(1001)}`)).toBe(true);
	expect(isTooDeep('f(); '.repeat(5000))).toBe(false);
	expect(isTooDeep(`type A = ${'Array<'.repeat(1001)}1${'>'.repeat(1001)}`)).toBe(true);
	expect(isTooDeep('if (a < b) f();\n'.repeat(5000))).toBe(false);
	expect(isTooDeep(`${'if (a) b();\nelse '.repeat(1002)}c();`)).toBe(true);
});
