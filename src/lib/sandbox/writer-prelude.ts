// Writes a value in the flat form, inside the guest: a part of the prelude, in whose scope it stands. It reads every field
// and item once, by its descriptor, so that no code of the submission runs, and says what can't cross by its path.
import { caps, tag } from '#lib/sandbox/flat-form.ts';

/** Refusal of a value that could not be read to its end. */
export const unread = 'reading the value failed';

/** Why an answer did not cross, by index. */
export const refusals = [
	'a function is not data',
	'a symbol is not data',
	'a BigInt is not a number',
	'the field is computed by a getter; return plain data',
	'the list has a hole',
	'the value contains itself or is nested too deeply',
	'an instance of a class is not plain data',
	'the answer is a promise; return the value itself',
	unread,
	'a proxy is not data',
] as const;
/** Beyond `refusals`: the answer is larger than what may cross. */
export const tooLarge = 100;

/** Defines `encodeAnswer` and `encodeInput`. */
export const writerPrelude = `let form, used, fields, scalars, reason, path, watching;
const room = (count) => {
	if (used + count <= form.length) return true;
	if (used + count > ${caps.numbers * 2 + 1000}) { reason = ${tooLarge}; path = ''; return false; }
	let length = form.length * 2;
	while (length < used + count) length *= 2;
	const larger = new F64(length);
	apply(typedSet, larger, [form]);
	form = larger;
	return true;
};
const refuse = (why) => { reason = why; path = ''; return false; };
const count = (items) => (scalars += items) <= ${caps.numbers} || refuse(${tooLarge});
const writeText = (value) => {
	const length = value.length;
	if (!count(length) || !room(length + 1)) return false;
	form[used++] = length;
	for (let i = 0; i < length; i++) form[used++] = apply(charCodeAt, value, [i]);
	return true;
};
/** An item is read once, by its descriptor: the list may have getters. */
const writeList = (value, depth) => {
	const length = value.length;
	if (!count(length) || !room(2)) return false;
	form[used++] = ${tag.list};
	form[used++] = length;
	for (let i = 0; i < length; i++) {
		const item = getOwnPropertyDescriptor(value, i);
		if (item === undefined) { refuse(4); path = '[' + i + ']'; return false; }
		if (getOwnPropertyDescriptor(item, 'value') === undefined) { refuse(3); path = '[' + i + ']'; return false; }
		if (!write(item.value, depth)) { path = '[' + i + ']' + path; return false; }
	}
	return true;
};
const writeTyped = (value, kind) => {
	const length = apply(typedLength, value, none);
	if (!count(length) || !room(length + 3)) return false;
	form[used++] = ${tag.typedArray};
	form[used++] = kind;
	form[used++] = length;
	apply(typedSet, form, [value, used]);
	used += length;
	return true;
};
const writeRecord = (value, depth) => {
	const keys = ownKeys(value), length = keys.length;
	fields += length;
	if (fields > ${caps.fields}) return refuse(${tooLarge});
	if (!count(length) || !room(2)) return false;
	form[used++] = ${tag.record};
	form[used++] = length;
	for (let i = 0; i < length; i++) {
		const key = keys[i];
		if (typeof key === 'symbol') return refuse(1);
		const own = getOwnPropertyDescriptor(value, key);
		const name = path_(key);
		if (own === undefined) { refuse(8); path = name; return false; }
		if (getOwnPropertyDescriptor(own, 'value') === undefined) { refuse(3); path = name; return false; }
		if (!writeText(key)) return false;
		if (!write(own.value, depth)) { path = name + path; return false; }
	}
	return true;
};
const path_ = (key) => '.' + key;
const kinds = { __proto__: null, Float64Array: 0, Float32Array: 1, Int32Array: 2, Uint32Array: 3, Uint8Array: 4 };
const write = (value, depth) => {
	if (!room(2)) return false;
	switch (typeof value) {
		case 'number': form[used++] = ${tag.number}; form[used++] = value; return true;
		case 'undefined': form[used++] = ${tag.undefined}; return true;
		case 'boolean': form[used++] = value ? ${tag.true} : ${tag.false}; return true;
		case 'string': form[used++] = ${tag.string}; return writeText(value);
		case 'symbol': return refuse(1);
		case 'bigint': return refuse(2);
		case 'function': {
			if (isProxy(value)) return refuse(9);
			if (watching) for (let i = 0; i < streamCount; i++)
				if (streams[i] === value) { form[used++] = ${tag.random}; form[used++] = seeds[i]; return true; }
			return refuse(0);
		}
	}
	if (value === null) { form[used++] = ${tag.null}; return true; }
	if (isProxy(value)) return refuse(9);
	if (depth >= ${caps.depth}) return refuse(5);
	if (depth > 0) scalars--;
	if (isArray(value)) return writeList(value, depth + 1);
	if (isView(value)) {
		const kind = kinds[apply(typedName, value, none)];
		return kind === undefined ? refuse(6) : writeTyped(value, kind);
	}
	const prototype = getPrototypeOf(value);
	if (prototype !== objectPrototype && prototype !== null) return refuse(prototype === promisePrototype ? 7 : 6);
	return writeRecord(value, depth + 1);
};
const encode = (value) => {
	form = new F64(256);
	used = fields = scalars = 0;
	let crossed;
	try { crossed = write(value, 0); } catch (error) { crossed = refuse(8); }
	if (!crossed) {
		const where = path;
		used = scalars = 0;
		form[used++] = ${tag.refused};
		form[used++] = reason;
		writeText(where.length > 2000 ? apply(substring, where, [0, 2000]) : where);
	}
	const exact = new F64(new F64(apply(bufferOf, form, none), 0, used));
	form = undefined;
	return apply(bufferOf, exact, none);
};
const encodeAnswer = (value) => { watching = false; return encode(value); };
const encodeInput = (args) => { watching = true; return encode(args); };`;
