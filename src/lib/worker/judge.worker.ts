// The judge's worker: the one place of the page where the core, the bundler and the sandbox meet.
import { createBrowserBundler } from '#lib/bundle/browser-bundler.ts';
import { showLife } from '#lib/bundle/life.ts';
import { loadWasm } from '#lib/bundle/load-wasm.ts';
import { locate } from '#lib/bundle/source-positions.ts';
import { compareCost, judge } from '#lib/judge/judge.ts';
import { PreparedProblem } from '#lib/judge/prepared-problem.ts';
import { isMeasurable } from '#lib/judge/report.ts';
import type { Tools } from '#lib/judge/tools.ts';
import engineUrl from 'virtual:metered-quickjs';
import { createSandbox } from '#lib/sandbox/quickjs-sandbox.ts';
import { fromJson } from '#lib/judge/value-json.ts';
import { askForCompiler, compilerFailed, compilerGiven } from '#lib/worker/asked-compilers.ts';
import { AskedHelper, giveHelp } from '#lib/worker/helper-port.ts';
import { keepingLast } from '#lib/worker/last-bundle.ts';
import { loadProblem } from '#lib/worker/load-problem.ts';
import { newestOnly } from '#lib/worker/newest-only.ts';
import type {
	CompileRequest,
	JudgeRequest,
	MeasureRequest,
	Request,
	Response,
	RunId,
	WarmRequest,
} from '#lib/worker/protocol.ts';
import { unhurried } from '#lib/worker/unhurried.ts';
import { watched, type Submitted } from '#lib/worker/watched.ts';
import { packEvent } from '#lib/worker/wire-event.ts';

const bundler = createBrowserBundler(askForCompiler);
/** For what the reader writes. */
const bundle = keepingLast(bundler.bundle);
let tools: Promise<Tools> | null = null;
const problems = new Map<string, Promise<PreparedProblem>>();
/** What was asked for last, done or failed. */
let warming: Promise<void> = Promise.resolve();
/** Ends what it helps another judge with. */
let leave = () => {};
/** A fault shows when it is submitted. */
const compileAhead = newestOnly(({ slug, source }: CompileRequest) => compile(slug, source));

mark('started');
showLife((alive) => postMessage(alive));
addEventListener('message', ({ data, ports }: MessageEvent<Request>) => {
	const port = ports[0];
	if (data.type === 'compiler-given') return compilerGiven(data, port!); // it comes with a port
	if (data.type === 'compiler-failed') return compilerFailed(data);
	leave();
	if (data.type === 'warm') warming = warm(data);
	else if (data.type === 'weigh')
		void warming.then(() => weigh(data.slug)).catch(() => {}); // a fault shows when a submission is measured
	else if (data.type === 'compile') compileAhead(data);
	else if (data.type === 'help')
		leave = help(data.slug, port!); // it comes with a port
	else if (data.type === 'judge') void run(data, port ? new AskedHelper(port) : null);
	else void measure(data);
});

async function warm({ slug, source }: WarmRequest): Promise<void> {
	try {
		await Promise.all([
			loadTools(),
			slug === null ? bundler.warm() : prepareCases(slug),
			slug === null || source === null ? compilerReady() : compile(slug, source),
		]);
		post({ type: 'warmed', slug });
	} catch (error) {
		post({ type: 'unwell', slug, message: String(error) });
	}
}

async function prepareCases(slug: string): Promise<void> {
	const prepared = await prepare(slug);
	mark('problem');
	await prepared.validate();
	mark('answers');
}

async function compilerReady(): Promise<void> {
	await bundler.ready();
	mark('compiler');
}

async function compile(slug: string, source: string): Promise<void> {
	const { problem } = await prepare(slug);
	await bundle(source, problem.definition.entry);
	mark('compiled');
}

async function weigh(slug: string): Promise<void> {
	await (await prepare(slug)).cost();
}

function help(slug: string, port: MessagePort): () => void {
	return giveHelp(port, async () => {
		const [tools, prepared] = await Promise.all([loadTools(), prepare(slug)]);
		mark('helps');
		return { tools, prepared };
	});
}

async function run(
	{ id, slug, source, only, own, measure: where }: JudgeRequest,
	helper: AskedHelper | null,
): Promise<void> {
	try {
		const [plain, prepared] = await Promise.all([loadTools(), prepare(slug), bundler.ready()]);
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
		const submitted: Submitted = { source, script: null };
		const options = {
			cases: only,
			own: own.map(({ name, input }) => ({ name, input: input.map(fromJson) })),
			complexity: where === 'here',
			helper,
		};
		for await (const event of judge(
			prepared,
			source,
			watchedFor(id, { ...plain, bundle }, submitted),
			options,
		)) {
			const { script } = submitted;
			if (event.type === 'report' && where === 'elsewhere' && script !== null && isMeasurable(event.report))
				return post({ type: 'measurable', id, script });
			post({ type: 'event', id, event: packEvent(event) });
		}
		post({ type: 'done', id });
	} catch (error) {
		post({ type: 'crashed', id, message: String(error) });
	} finally {
		helper?.end();
	}
}

async function measure({ id, slug, script }: MeasureRequest): Promise<void> {
	try {
		const [plain, prepared] = await Promise.all([loadTools(), prepare(slug)]);
		const tools = watchedFor(id, plain, { source: null, script });
		post({ type: 'measured', id, complexity: await compareCost(prepared, script, tools) });
	} catch (error) {
		post({ type: 'crashed', id, message: String(error) });
	}
}

function watchedFor(id: RunId, plain: Tools, submitted: Submitted): Tools {
	return watched(plain, submitted, {
		running: (whose) => post({ type: 'running', id, whose }),
		between: () => post({ type: 'between', id }),
	});
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
	mark('engine');
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

/** For whoever looks where the time goes: the first of each name is the first visit's. */
function mark(what: string): void {
	performance.mark(`judge: ${what}`);
}

function post(response: Response): void {
	postMessage(response);
}
