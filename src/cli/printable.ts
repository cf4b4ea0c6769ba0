// Text of a submission on its way to a terminal, JSON or XML: nothing in it may steer what shows it.

/** C0 but tab and line feed, DEL, C1, and the controls of bidirectional text. */
// eslint-disable-next-line no-control-regex
const controls = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** For a terminal: each control character becomes a visible mark. */
export function printable(text: string): string {
	return text.replaceAll('\r\n', '\n').replace(controls, '\u{fffd}');
}

/** JSON on one line in which controls and line separators are escaped. */
export function jsonText(value: unknown): string {
	return JSON.stringify(value).replace(
		/[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g,
		(character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
	);
}

/** For XML 1.0, in text and attributes: characters that XML has no room for become a visible mark. */
export function xmlText(text: string): string {
	const names: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
	return text
		.toWellFormed()
		.replace(controls, '\u{fffd}')
		.replace(/[\ufffe\uffff]/g, '\u{fffd}')
		.replace(/[&<>"]/g, (character) => names[character]!); // only these four match
}
