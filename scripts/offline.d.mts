export interface OfflineList {
	/** Of the service worker that belongs to it. */
	version: string;
	/** What every page needs. Paths from the folder of the site; the catalogue's is the empty one. */
	always: string[];
	/** What solving any problem needs. */
	tools: string[];
	/** By slug; the page itself is last. */
	problems: Record<string, string[]>;
}
export function listOffline(files: readonly { file: string; bytes: number }[], version: string): OfflineList;
export function writeOfflineList(folder: string): Promise<void>;
