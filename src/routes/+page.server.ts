import { listProblems } from '#lib/server/catalogue-entries.ts';
import type { PageServerLoad } from './$types.d.ts';

export const load: PageServerLoad = async () => ({ problems: await listProblems() });
