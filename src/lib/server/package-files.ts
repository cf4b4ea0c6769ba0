// Files of a problem package on the disk: for the command line, and for what is made when the site is built.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { ProblemError, type Submission } from '#lib/judge/problem.ts';
import { verdictKinds, type VerdictKind } from '#lib/judge/verdict.ts';

/** A text file of the package. Throws ProblemError that says what to do where there is none. */
export function readPart(folder: string, file: string): string {
	try {
		return readFileSync(join(folder, file), 'utf8');
	} catch (cause) {
		throw new ProblemError(`${folder} lacks ${file}: add it`, { cause });
	}
}

/** Its labelled submissions by verdict, then by name. Throws ProblemError for a folder that is not named as a verdict. */
export function listSubmissions(folder: string): Submission[] {
	const root = join(folder, 'submissions');
	if (!existsSync(root)) return [];
	return readdirSync(root)
		.filter((name) => statSync(join(root, name)).isDirectory())
		.toSorted()
		.flatMap((verdict) => {
			if (!(verdictKinds as readonly string[]).includes(verdict))
				throw new ProblemError(
					`${join(root, verdict)} is not a verdict: use one of ${verdictKinds.join(', ')}`,
				);
			return readdirSync(join(root, verdict))
				.filter((file) => file.endsWith('.ts'))
				.toSorted()
				.map((file) => ({
					verdict: verdict as VerdictKind,
					name: basename(file, '.ts'),
					source: readPart(join(root, verdict), file),
				}));
		});
}
