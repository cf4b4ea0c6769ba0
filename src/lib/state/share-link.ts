// Code in the fragment of a link, which no server sees: `#code=1.` and base64url of zlib of JSON. Read with distrust.

/** Longest fragment that is read or made, in characters: browsers and messengers cut longer ones. */
export const maxFragmentLength = 32_000;
/** Most that a fragment may unfold to, in bytes: a source of 256 kB and its quotes. */
const maxBytes = 300 * 1024;
const prefix = '#code=';
const version = '1';

/** What a fragment holds: nothing that is a link, a link that can't be read and why, or the code. */
export type Shared =
	| { readonly kind: 'none' }
	| { readonly kind: 'broken'; readonly why: string }
	| { readonly kind: 'code'; readonly source: string };

/** The fragment for a source, or null where it is too long for a link. */
export async function makeFragment(problem: string, source: string): Promise<string | null> {
	const bytes = new TextEncoder().encode(JSON.stringify({ problem, source }));
	if (bytes.length > maxBytes) return null;
	const packed = await passThrough(bytes, new CompressionStream('deflate'), maxBytes);
	const fragment = `${prefix}${version}.${toBase64Url(packed)}`;
	return fragment.length <= maxFragmentLength ? fragment : null;
}

/** @param problem of the page that the link was opened on */
export async function readFragment(fragment: string, problem: string): Promise<Shared> {
	if (!fragment.startsWith(prefix)) return { kind: 'none' };
	const broken = (why: string): Shared => ({ kind: 'broken', why });
	if (fragment.length > maxFragmentLength) return broken('it is longer than any link this site makes');
	const [given, packed, ...rest] = fragment.slice(prefix.length).split('.');
	if (given !== version) return broken('it was made by another version of this site');
	if (packed === undefined || rest.length > 0 || !/^[\w-]+$/.test(packed))
		return broken('a part of it is missing or was changed');
	let data: unknown;
	try {
		const bytes = await passThrough(fromBase64Url(packed), new DecompressionStream('deflate'), maxBytes);
		data = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
	} catch (error) {
		return broken(
			error instanceof TooLarge
				? 'it holds more than a solution can be'
				: 'a part of it is missing or was changed',
		);
	}
	if (typeof data !== 'object' || data === null || Object.keys(data).sort().join() !== 'problem,source')
		return broken('it holds something else than code');
	const { problem: slug, source } = data as Record<'problem' | 'source', unknown>;
	if (typeof slug !== 'string' || typeof source !== 'string')
		return broken('it holds something else than code');
	if (slug !== problem) return broken('its code is for another problem');
	return { kind: 'code', source };
}

class TooLarge extends Error {
	override name = 'TooLarge';
}

/** Ends as soon as more than `most` bytes came out, whatever more there would be. */
async function passThrough(
	bytes: Uint8Array<ArrayBuffer>,
	through: CompressionStream | DecompressionStream,
	most: number,
): Promise<Uint8Array> {
	const reader = new Blob([bytes]).stream().pipeThrough(through).getReader();
	const parts: Uint8Array[] = [];
	let length = 0;
	for (;;) {
		const { done, value } = await reader.read();
		if (done) break;
		length += value.length;
		if (length > most) {
			await reader.cancel();
			throw new TooLarge();
		}
		parts.push(value);
	}
	const all = new Uint8Array(length);
	let at = 0;
	for (const part of parts) {
		all.set(part, at);
		at += part.length;
	}
	return all;
}

function toBase64Url(bytes: Uint8Array): string {
	let binary = '';
	for (const byte of bytes) binary += String.fromCharCode(byte);
	return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> {
	const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
	return Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
}
