// What runs in the guest before the submission: the border's inner side. A text, because it must be the same to the last
// character everywhere: operations are counted in it. It captures what it needs before the submission can change it, looks
// nothing up on prototypes afterwards and uses no iteration.
import { caps, tag } from '#lib/sandbox/flat-form.ts';

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
	'reading the value failed',
	'a proxy is not data',
] as const;
/** Beyond `refusals`: the answer is larger than what may cross. */
export const tooLarge = 100;

/** Console lines and their text, in all; beyond, the run ends with output-limit. */
export const consoleCaps = { lines: 1000, characters: 64 * 1024 } as const;

/** The guest's side of the border, by name. */
export const guestParts = [
	'setEntry',
	'load',
	'state',
	'decode',
	'invoke',
	'encodeAnswer',
	'encodeInput',
	'describe',
	'samples',
	'streams',
	'seeds',
] as const;

/**
 * Evaluates to a function of the host's `emit(level, text)`, for the console, that gives the functions of `guestParts`.
 */
export const prelude = `(function (emit) {
'use strict';
const { apply, construct, getOwnPropertyDescriptor, getPrototypeOf, ownKeys, defineProperty } = Reflect;
const { isArray } = Array, slice = Array.prototype.slice, objectPrototype = Object.prototype;
const F64 = Float64Array, F32 = Float32Array, I32 = Int32Array, U32 = Uint32Array, U8 = Uint8Array, isView = ArrayBuffer.isView;
const typed = getPrototypeOf(F64.prototype);
const typedName = getOwnPropertyDescriptor(typed, Symbol.toStringTag).get;
const typedLength = getOwnPropertyDescriptor(typed, 'length').get;
const typedSet = typed.set;
const bufferOf = getOwnPropertyDescriptor(typed, 'buffer').get;
const { fromCharCode } = String, charCodeAt = String.prototype.charCodeAt, substring = String.prototype.substring;
const { imul } = Math, text = String, promisePrototype = Promise.prototype, indexOf = String.prototype.indexOf;
const isWellFormed = String.prototype.toWellFormed;
const none = [];

/** Nothing tells a proxy from what it stands for, so all that are ever made are kept. */
const NativeProxy = Proxy, { revocable } = Proxy, proxies = new WeakSet(), { add, has } = WeakSet.prototype;
let someProxies = false;
const keepProxy = (proxy) => { someProxies = true; apply(add, proxies, [proxy]); };
const isProxy = (value) => someProxies && apply(has, proxies, [value]);
const KeptProxy = function Proxy(target, handler) {
	if (new.target === undefined) throw new TypeError('must be called with new');
	const proxy = new NativeProxy(target, handler);
	keepProxy(proxy);
	return proxy;
};
KeptProxy.prototype = undefined;
defineProperty(KeptProxy, 'revocable', { value: { revocable(target, handler) {
	const made = apply(revocable, NativeProxy, [target, handler]);
	keepProxy(made.proxy);
	return made;
} }.revocable, writable: true, configurable: true });
defineProperty(globalThis, 'Proxy', { value: KeptProxy, writable: true, configurable: true });

const mulberry32 = (state) => () => {
	state = (state + 0x6d2b79f5) | 0;
	let t = imul(state ^ (state >>> 15), 1 | state);
	t = (t + imul(t ^ (t >>> 7), 61 | t)) ^ t;
	return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
};
let chance = mulberry32(0);
defineProperty(Math, 'random', { value: function random() { return chance(); }, writable: true, configurable: true });

let entry, handed = false;
const hand = (value) => { entry = value; handed = true; };
let isClass = false, methods = none, returning = none;
/** How the entry is called: the names of a class's methods, and by name whether what they return counts. */
const setEntry = (asClass, names, counting) => { isClass = asClass; methods = names; returning = counting; };
const load = (module) => module(hand);
const state = () => {
	if (!handed) return 0;
	if (typeof entry !== 'function') return 2;
	return isClass && getOwnPropertyDescriptor(entry, 'prototype') === undefined ? 3 : 1;
};

let data, at, streams = [], seeds = [], streamCount = 0;
const readText = () => {
	const length = data[at++];
	let out = '';
	for (let done = 0; done < length; done += 512) {
		const end = done + 512 < length ? done + 512 : length;
		out += apply(fromCharCode, undefined, apply(slice, data, [at + done, at + end]));
	}
	at += length;
	return out;
};
const readNumbers = () => {
	const length = data[at++];
	at += length;
	return apply(slice, data, [at - length, at]);
};
/** Short rows as literals, which are much quicker than calls. */
const readMatrix = () => {
	const d = data, rows = d[at], columns = d[at + 1], out = apply(slice, new F64(rows), none);
	let p = at + 2;
	at = p + rows * columns;
	switch (columns) {
		case 1: for (let i = 0; i < rows; i++, p++) out[i] = [d[p]]; break;
		case 2: for (let i = 0; i < rows; i++, p += 2) out[i] = [d[p], d[p + 1]]; break;
		case 3: for (let i = 0; i < rows; i++, p += 3) out[i] = [d[p], d[p + 1], d[p + 2]]; break;
		case 4: for (let i = 0; i < rows; i++, p += 4) out[i] = [d[p], d[p + 1], d[p + 2], d[p + 3]]; break;
		case 5: for (let i = 0; i < rows; i++, p += 5) out[i] = [d[p], d[p + 1], d[p + 2], d[p + 3], d[p + 4]]; break;
		case 6: for (let i = 0; i < rows; i++, p += 6) out[i] = [d[p], d[p + 1], d[p + 2], d[p + 3], d[p + 4], d[p + 5]]; break;
		default: for (let i = 0; i < rows; i++, p += columns) out[i] = apply(slice, d, [p, p + columns]);
	}
	return out;
};
const readTyped = () => {
	const kind = data[at++], length = data[at++];
	const view = new F64(apply(bufferOf, data, none), at * 8, length);
	at += length;
	return kind === 0 ? new F64(view) : kind === 1 ? new F32(view) : kind === 2 ? new I32(view) : kind === 3 ? new U32(view) : new U8(view);
};
const read = () => {
	switch (data[at++]) {
		case ${tag.undefined}: return undefined;
		case ${tag.null}: return null;
		case ${tag.false}: return false;
		case ${tag.true}: return true;
		case ${tag.number}: return data[at++];
		case ${tag.string}: return readText();
		case ${tag.numbers}: return readNumbers();
		case ${tag.matrix}: return readMatrix();
		case ${tag.typedArray}: return readTyped();
		case ${tag.random}: {
			const seed = data[at++], stream = mulberry32(seed);
			defineProperty(streams, streamCount, { __proto__: null, value: stream, writable: true, enumerable: true, configurable: true });
			defineProperty(seeds, streamCount++, { __proto__: null, value: seed, writable: true, enumerable: true, configurable: true });
			return stream;
		}
		case ${tag.list}: {
			const length = data[at++], out = apply(slice, new F64(length), none);
			for (let i = 0; i < length; i++) out[i] = read();
			return out;
		}
		default: {
			const out = {};
			for (let left = data[at++]; left > 0; left--) {
				const key = readText();
				defineProperty(out, key, { __proto__: null, value: read(), writable: true, enumerable: true, configurable: true });
			}
			return out;
		}
	}
};
/** A buffer of: seed of Math.random, then the input as a list. */
const decode = (buffer) => {
	data = new F64(buffer);
	chance = mulberry32(data[0]);
	at = 1;
	const input = read();
	data = undefined;
	return input;
};

/** For a class the list of what its calls returned, or the name of the first method that the object lacks. */
const invoke = (args) => {
	if (!isClass) return apply(entry, undefined, args);
	const calls = args.length, out = apply(slice, new F64(calls), none);
	let object;
	for (let i = 0; i < calls; i++) {
		const call = args[i], name = call[0], own = apply(slice, new F64(call.length - 1), none);
		for (let j = 1; j < call.length; j++) own[j - 1] = call[j];
		out[i] = null;
		if (name === 'new') {
			object = construct(entry, own);
			for (let j = 0; j < methods.length; j++) if (typeof object[methods[j]] !== 'function') return methods[j];
		} else {
			const value = apply(object[name], object, own);
			if (returning[name] === true) out[i] = value;
		}
	}
	return out;
};
let form, used, fields, scalars, reason, path, watching;
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
const encodeInput = (args) => { watching = true; return encode(args); };

const own = (value, key) => {
	for (let depth = 0; value !== null && depth < 8 && !isProxy(value); depth++, value = getPrototypeOf(value)) {
		const found = getOwnPropertyDescriptor(value, key);
		if (found !== undefined) return getOwnPropertyDescriptor(found, 'value') !== undefined && typeof found.value === 'string' ? apply(substring, found.value, [0, 2000]) : '';
	}
	return '';
};
/** What was thrown, as [text, stack]. */
const describe = (thrown) => {
	let message = 'no message', stack = '';
	try {
		if (typeof thrown === 'object' && thrown !== null) {
			const name = own(thrown, 'name'), said = own(thrown, 'message');
			message = name === '' && said === '' ? 'an object was thrown that is not an Error' : name === '' ? said : said === '' ? name : name + ': ' + said;
			stack = own(thrown, 'stack');
		} else message = typeof thrown === 'symbol' ? 'a symbol was thrown' : typeof thrown === 'function' ? 'a function was thrown' : 'thrown: ' + apply(substring, text(thrown), [0, 2000]);
	} catch {}
	return encodeAnswer([message, stack]);
};

let lines = 0, printed = 0;
const show = (value, depth) => {
	if (typeof value === 'string') return depth === 0 ? value : '"' + value + '"';
	if (typeof value === 'number') return value === 0 && 1 / value < 0 ? '-0' : text(value);
	if (typeof value === 'bigint') return text(value) + 'n';
	if (typeof value === 'function') return '[function]';
	if (typeof value !== 'object' || value === null) return text(value);
	if (depth > 3) return isArray(value) ? '[…]' : '{…}';
	const view = isView(value);
	if (isArray(value) || view) {
		const length = view ? apply(typedLength, value, none) : value.length;
		let out = view ? apply(typedName, value, none) + ' [' : '[';
		for (let i = 0; i < length; i++) {
			if (i === 100 || out.length > ${consoleCaps.characters}) { out += ', … ' + (length - i) + ' more'; break; }
			out += (i === 0 ? '' : ', ') + show(value[i], depth + 1);
		}
		return out + ']';
	}
	if (getOwnPropertyDescriptor(value, 'stack') !== undefined) return own(value, 'name') + ': ' + own(value, 'message');
	const keys = ownKeys(value);
	let out = '{';
	for (let i = 0; i < keys.length; i++) {
		if (i === 100 || out.length > ${consoleCaps.characters}) { out += ', … ' + (keys.length - i) + ' more'; break; }
		out += (i === 0 ? ' ' : ', ') + text(keys[i]) + ': ' + show(value[keys[i]], depth + 1);
	}
	return out + (keys.length === 0 ? '}' : ' }');
};
/** The host reads up to the first NUL. */
const withoutNul = (printed) => {
	let out = '', done = 0;
	for (let at; (at = apply(indexOf, printed, ['\\0', done])) >= 0; done = at + 1) out += apply(substring, printed, [done, at]) + '\u2400';
	return out + apply(substring, printed, [done]);
};
const print = (level) => function () {
	let out = '';
	for (let i = 0; i < arguments.length; i++) {
		let shown;
		try { shown = show(arguments[i], 0); } catch { shown = '[unreadable]'; }
		out += i === 0 ? shown : ' ' + shown;
		if (out.length > ${consoleCaps.characters}) break;
	}
	if (apply(indexOf, out, ['\\0']) >= 0) out = withoutNul(out);
	emit(level, apply(isWellFormed, apply(substring, out, [0, ${consoleCaps.characters} + 1]), none));
};
const levels = ['log', 'info', 'warn', 'error', 'debug'], console = {};
for (let i = 0; i < 5; i++) console[levels[i]] = print(levels[i]);
defineProperty(globalThis, 'console', { value: console, writable: true, configurable: true });
const samples = [[], {}, new F64(0), new F32(0), new I32(0), new U32(0), new U8(0)];
return { setEntry, load, state, decode, invoke, encodeAnswer, encodeInput, describe, samples, streams, seeds };
})`;
