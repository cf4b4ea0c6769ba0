export const root: string;
export function fail(sentence: string): never;
export function run(
	title: string,
	command: string,
	args: readonly string[],
	options?: { env?: Readonly<Record<string, string>>; mayFail?: boolean },
): boolean;
export function ready(): void;
