export function findBrowser(): Promise<string | null>;
export function findOrInstallBrowser(log?: (line: string) => void): Promise<string | null>;
export const browserArgs: string[];
