export interface Served {
	/** Ends with a slash. */
	readonly url: string;
	close(): Promise<void>;
}
export function serve(options: {
	root: string;
	port?: number;
	/** Told of every file that went out, with its bytes as sent. */
	onsent?: (path: string, bytes: number) => void;
}): Promise<Served>;
export interface HeaderRule {
	matches(path: string): boolean;
	readonly headers: readonly (readonly [name: string, value: string])[];
}
export function headerRules(text: string): HeaderRule[];
