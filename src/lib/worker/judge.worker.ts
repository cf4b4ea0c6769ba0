// The judge's worker: the one place of the page where the core, the bundler and the sandbox meet.
import { createBrowserBundler } from '#lib/bundle/browser-bundler.ts';
import { showLife } from '#lib/bundle/life.ts';
import { loadWasm } from '#lib/bundle/load-wasm.ts';
import { locate } from '#lib/bundle/source-positions.ts';
import { loadProblem } from '#lib/catalogue.ts';
import { judge } from '#lib/judge/judge.ts';
import { PreparedProblem } from '#lib/judge/prepared-problem.ts';
import type { Tools } from '#lib/judge/tools.ts';
import engineUrl from 'virtual:metered-quickjs';
import { createSandbox } from '#lib/sandbox/quickjs-sandbox.ts';
import { fromJson } from '#lib/judge/value-json.ts';
import { askForCompiler, compilerFailed, compilerGiven } from '#lib/worker/asked-compilers.ts';
import type { JudgeRequest, Request, Response } from '#lib/worker/protocol.ts';
import { unhurried } from '#lib/worker/unhurried.ts';
import { watched } from '#lib/worker/watched.ts';
import { packEvent } from '#lib/worker/wire-event.ts';

const bundler = createBrowserBundler(askForCompiler);
let tools: Promise<Tools> | null = null;
const problems = new Map<string, Promise<PreparedProblem>>();

showLife((alive) => postMessage(alive));
addEventListener('message', ({ data, ports }: MessageEvent<Request>) => {
	if (data.type === 'warm') void warm(data.slug);
	else if (data.type === 'judge') void run(data);
	else if (data.type === 'compiler-given')
		compilerGiven(data, ports[0]!); // it comes with a port
	else compilerFailed(data);
});

async function warm(slug: string | null): Promise<void> {
	try {
		const [, prepared] = await Promise.all([
			loadTools(),
			slug === null ? null : prepareCases(slug),
			bundler.warm(),
		]);
		post({ type: 'warmed', slug });
		await prepared?.cost(); // a fault in it shows when a submission is measured
	} catch (error) {
		post({ type: 'unwell', slug, message: String(error) });
	}
}

async function prepareCases(slug: string): Promise<PreparedProblem> {
	const prepared = await prepare(slug);
	await prepared.validate();
	return prepared;
}

async function run({ id, slug, source, only, own, measure }: JudgeRequest): Promise<void> {
	try {
		const [plain, prepared] = await Promise.all([loadTools(), prepare(slug), bundler.warm()]);
		post({
			type: 'begun',
			id,
			cases: [
				...own.map(({ name }) => ({ name, group: 'own' as const })),
				...prepared.cases
					.filter(({ group }) => only === 'all' || group === 'sample')
					.map(({ name, group }) => ({ name, group })),
			],
		});
		const tools = watched(plain, source, {
			running: (whose) => post({ type: 'running', id, whose }),
			between: () => post({ type: 'between', id }),
		});
		const options = {
			cases: only,
			own: own.map(({ name, input }) => ({ name, input: input.map(fromJson) })),
			complexity: measure,
		};
		for await (const event of judge(prepared, source, tools, options))
			post({ type: 'event', id, event: packEvent(event) });
		post({ type: 'done', id });
	} catch (error) {
		post({ type: 'crashed', id, message: String(error) });
	}
}

function loadTools(): Promise<Tools> {
	if (tools === null) {
		tools = openTools();
		tools.catch(() => (tools = null)); // a failed download may succeed the next time
	}
	return tools;
}

async function openTools(): Promise<Tools> {
	const sandbox = await createSandbox(await loadWasm(engineUrl));
	return { bundle: bundler.bundle, sandbox, locate };
}

function prepare(slug: string): Promise<PreparedProblem> {
	let prepared = problems.get(slug);
	if (prepared === undefined) {
		prepared = Promise.all([loadProblem(slug), loadTools()]).then(
			([problem, plain]) =>
				new PreparedProblem(
					problem,
					unhurried(plain, () => performance.now()),
				),
		);
		prepared.catch(() => problems.delete(slug));
		problems.set(slug, prepared);
	}
	return prepared;
}

function post(response: Response): void {
	postMessage(response);
}
