// Says what to do when a source does not export the entry.
import type { EntryName } from '#lib/bundle/protocol.ts';
import { editorPosition } from '#lib/bundle/line-starts.ts';
import type { Diagnostic } from '#lib/judge/verdict.ts';

/** The source is searched as text: this only words a message, and may be fooled by a comment. */
export function missingEntry(source: string, entry: EntryName): Diagnostic {
	const { kind, name } = entry;
	const example = kind === 'class' ? `export class ${name} { ... }` : `export function ${name}(...) { ... }`;
	const word = escaped(name);
	const declared = new RegExp(
		`^[ \\t]*((?:abstract\\s+)?class|(?:async\\s+)?function\\b[ \\t]*\\*?|const|let|var)\\s+${word}(?![\\w$])`,
		'm',
	);
	const asDefault = new RegExp(`^[ \\t]*export[ \\t]+default\\b`, 'm');
	const asCommonJs = /(?:^|[^\w$.])(?:module[ \t]*\.[ \t]*)?exports\b/m;

	const byDefault = asDefault.exec(source);
	if (byDefault)
		return at(source, byDefault, `Export \`${name}\` by its name, not as default: \`${example}\``);
	const commonJs = asCommonJs.exec(source);
	if (commonJs) return at(source, commonJs, `\`module.exports\` is not read here: write \`${example}\``);
	const declaration = declared.exec(source);
	if (declaration) {
		const keyword = (declaration[1] ?? '').trim();
		return at(
			source,
			declaration,
			`Write \`export\` before \`${keyword} ${name}\`: the judge calls what the file exports`,
		);
	}
	const otherCase = new RegExp(`\\bexport\\s+(?:async\\s+)?[a-z]+\\s*\\*?\\s*(${word})(?![\\w$])`, 'i').exec(
		source,
	);
	if (otherCase && otherCase[1] !== name)
		return at(source, otherCase, `Export a ${kind} named \`${name}\`; this one is named \`${otherCase[1]}\``);
	return { message: `Export a ${kind} named \`${name}\`: \`${example}\``, line: null, column: null };
}

function at(source: string, found: RegExpExecArray, message: string): Diagnostic {
	const indent = found[0].length - found[0].trimStart().length;
	return { message, ...editorPosition(source, found.index + indent) };
}

function escaped(name: string): string {
	return name.replace(/[$\\^.*+?()[\]{}|]/g, '\\$&');
}
