export function needBrowser(): Promise<string>;
export function findOrInstallBrowser(log?: (line: string) => void): Promise<string | null>;
export function findFirefox(): string | null;
export function findOrInstallFirefox(log?: (line: string) => void): string | null;
export const browserArgs: string[];
