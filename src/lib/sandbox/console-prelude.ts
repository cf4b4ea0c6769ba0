// The console inside the guest: a part of the prelude, in whose scope it stands. It runs getters and proxies of what it
// shows; that is the submission's own cost.

/** Console lines and their text, in all; beyond, the run ends with output-limit. */
export const consoleCaps = { lines: 1000, characters: 64 * 1024 } as const;

/** Uses the prelude's captured primordials and its `emit`, `own` and `none`. */
export const consolePrelude = `const show = (value, depth) => {
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
defineProperty(globalThis, 'console', { value: console, writable: true, configurable: true });`;
