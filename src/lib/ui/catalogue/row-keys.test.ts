import { expect, test } from 'vitest';
import { moveOf } from '#lib/ui/catalogue/row-keys.ts';

const press = (key: string, held: Partial<KeyboardEvent> = {}) => ({
	...{ key, altKey: false, ctrlKey: false, metaKey: false, shiftKey: false, isComposing: false },
	...held,
});

test('letters move through the rows, and are letters in the search field', () => {
	expect(moveOf(press('j'), 'rows')).toBe('next');
	expect(moveOf(press('k'), 'page')).toBe('previous');
	expect(moveOf(press('j'), 'search')).toBeNull();
	expect(moveOf(press('/'), 'search')).toBeNull();
});

test('arrows scroll the page until the focus is in the search or in the rows', () => {
	expect(moveOf(press('ArrowDown'), 'page')).toBeNull();
	expect(moveOf(press('ArrowDown'), 'search')).toBe('next');
	expect(moveOf(press('ArrowUp'), 'rows')).toBe('previous');
});

test('keys of the browser, of other fields and of an input method are left alone', () => {
	expect(moveOf(press('k', { ctrlKey: true }), 'page')).toBeNull();
	expect(moveOf(press('ArrowDown'), 'field')).toBeNull();
	expect(moveOf(press('Escape', { isComposing: true }), 'search')).toBeNull();
});
