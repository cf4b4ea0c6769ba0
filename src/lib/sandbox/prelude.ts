// What runs in the guest before the submission: the border's inner side. A text, because it must be the same to the last
// character everywhere: operations are counted in it. It captures what it needs before the submission can change it, looks
// nothing up on prototypes afterwards and uses no iteration.
import { consolePrelude } from '#lib/sandbox/console-prelude.ts';
import { tag } from '#lib/sandbox/flat-form.ts';
import { writerPrelude } from '#lib/sandbox/writer-prelude.ts';

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

const zeroItems = (count: number): string => new Array<string>(count).fill('0').join(', ');
/** Lists of fewer than this are literals, which are by far the quickest to make. */
const literals = Array.from({ length: 17 }, (_, count) => count);

/**
 * Evaluates to a function of the host's `emit(level, text)`, for the console, that gives the functions of `guestParts`.
 */
export const prelude = `(function (emit) {
'use strict';
const { apply, construct, getOwnPropertyDescriptor, getPrototypeOf, ownKeys, defineProperty } = Reflect;
const { isArray } = Array, { slice, toReversed } = Array.prototype, objectPrototype = Object.prototype;
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
/**
 * Lists of zeros, in whose place the host writes the numbers afterwards. Nothing here asks a list for its species or a view
 * for its length, which could be the submission's: a view has a length of its own.
 */
const ownLength = (view, length) => defineProperty(view, 'length', { __proto__: null, value: length });
const gather = (...items) => items;
const zeros = (count) => {
	const view = new F64(count);
	ownLength(view, count);
	return count > 65000 ? apply(toReversed, view, none) : apply(gather, undefined, view); // so many arguments, at most
};
const list = (count) => {
	switch (count) {
		${literals.map((count) => `case ${count}: return [${zeroItems(count)}];`).join(' ')}
		default: return zeros(count);
	}
};
const matrix = (rows, columns) => {
	const out = list(rows);
	switch (columns) {
		${literals.map((count) => `case ${count}: for (let i = 0; i < rows; i++) out[i] = [${zeroItems(count)}]; break;`).join('\n\t\t')}
		default: {
			const row = out[0] = zeros(columns);
			for (let i = 1; i < rows; i++) out[i] = apply(toReversed, row, none);
		}
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
		case ${tag.place}: return 0;
		case ${tag.string}: return readText();
		case ${tag.numbers}: return list(data[at++]);
		case ${tag.matrix}: return matrix(data[at++], data[at++]);
		case ${tag.typedArray}: return readTyped();
		case ${tag.random}: {
			const seed = data[at++], stream = mulberry32(seed);
			defineProperty(streams, streamCount, { __proto__: null, value: stream, writable: true, enumerable: true, configurable: true });
			defineProperty(seeds, streamCount++, { __proto__: null, value: seed, writable: true, enumerable: true, configurable: true });
			return stream;
		}
		case ${tag.list}: {
			const length = data[at++], out = list(length);
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
	ownLength(data, apply(typedLength, data, none));
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
${writerPrelude}
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

${consolePrelude}
const samples = [[], {}, new F64(0), new F32(0), new I32(0), new U32(0), new U8(0)];
return { setEntry, load, state, decode, invoke, encodeAnswer, encodeInput, describe, samples, streams, seeds };
})`;
