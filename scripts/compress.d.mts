/** Puts a brotli and a gzip copy beside every file of `folder` that gets smaller by it. */
export function compress(folder: string): Promise<void>;
