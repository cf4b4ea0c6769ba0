import { listProblems } from '#lib/server/catalogue-entries.ts';
import { topicCounts } from '#lib/ui/catalogue/select.ts';
import type { PageServerLoad } from './$types.d.ts';

/** As many problems come with the page itself; the others follow once it is alive. */
const first = 100;

export const load: PageServerLoad = async () => {
	const problems = await listProblems();
	return { problems: problems.slice(0, first), total: problems.length, topics: topicCounts(problems) };
};
