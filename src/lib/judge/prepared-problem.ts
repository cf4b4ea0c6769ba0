// A problem made ready for judging: inputs of its cases and what the reference answers, computed once and kept.
import { openForCases } from '#lib/judge/judge-case.ts';
import { measureScript, type MeasuredCost } from '#lib/judge/measure.ts';
import { makeInput } from '#lib/judge/make-input.ts';
import { ownInputLimits, referenceLimits } from '#lib/judge/limits.ts';
import { ProblemError, type Case, type Make, type Problem, type Sizes } from '#lib/judge/problem.ts';
import { hash, Random } from '#lib/judge/random.ts';
import { textOf } from '#lib/judge/thrown.ts';
import type { Limits, Outcome, Program, Run, Script, Tools } from '#lib/judge/tools.ts';
import type { Input, Value } from '#lib/judge/value.ts';
import type { Mismatch } from '#lib/judge/verdict.ts';

/** What the reference answers for one input, and at what cost. */
export interface Expected {
	readonly value: Value;
	readonly ops: number;
}

/** One case with its input made. */
export interface CaseInput {
	readonly input: Input;
	/** Of Math.random in the sandbox. */
	readonly seed: number;
}

/** An input has no expected answer, and why in the reader's words. */
export class Unanswered extends Error {
	override name = 'Unanswered';
}

export class PreparedProblem {
	readonly problem: Problem;
	readonly #tools: Tools;
	readonly #salt: string;
	readonly #inputs = new Map<Case, CaseInput>();
	readonly #expected = new Map<number, Promise<Expected>>();
	readonly #labelled = new Map<string, Promise<Program | null>>();
	#reference: Promise<Script> | null = null;
	#program: Promise<Program> | null = null;
	#cost: Promise<MeasuredCost> | null = null;

	/** @param salt changes the random numbers of every generated case; '' are the cases of the catalogue */
	constructor(problem: Problem, tools: Tools, salt = '') {
		if (problem.definition.cases.length === 0)
			throw new ProblemError(`${problem.slug} has no cases: list some in problem.ts`);
		this.problem = problem;
		this.#tools = tools;
		this.#salt = salt;
	}

	get cases(): readonly Case[] {
		return this.problem.definition.cases;
	}

	/** The input of a case, made once. The same problem, case and salt give the same input. */
	inputOf(source: Case): CaseInput {
		const { group, name, make, sizes } = source;
		let made = this.#inputs.get(source);
		if (made === undefined) {
			const key = `${this.problem.slug}/${group}/${name}${this.#salt && `/${this.#salt}`}`;
			made = { input: this.make(make, sizes, new Random(key)), seed: hash(`${key}/Math.random`) };
			this.#inputs.set(source, made);
		}
		return made;
	}

	/** An input from a generator of the package. Throws ProblemError where it fails. */
	make(make: Make, sizes: Sizes, random: Random): Input {
		return makeInput(this.problem.slug, make, sizes, random);
	}

	/** What the reference answers in a case, computed once. Throws ProblemError where it does not answer. */
	expected(index: number): Promise<Expected> {
		let expected = this.#expected.get(index);
		if (expected === undefined) {
			const at = this.cases[index];
			if (at === undefined) throw new RangeError(`no case ${index}`);
			expected = this.#checked(this.inputOf(at), at.name);
			this.#expected.set(index, expected);
			expected.catch(() => this.#expected.delete(index));
		}
		return expected;
	}

	/** Answers every case. Throws ProblemError for the first that the package itself gets wrong. */
	async validate(): Promise<void> {
		for (const index of this.cases.keys()) await this.expected(index);
	}

	/** What the reference answers for any input. Throws ProblemError where it does not answer. */
	async answer({ input, seed }: CaseInput, what: string): Promise<Expected> {
		const run = await this.runReference(input, seed);
		if (run.outcome.kind !== 'returned') {
			const { outcome } = run;
			const why = 'message' in outcome ? `${outcome.kind}: ${outcome.message}` : outcome.kind;
			throw new ProblemError(`${this.problem.slug}: reference.ts does not answer "${what}" (${why})`);
		}
		if (run.outcome.changedInput && !this.problem.definition.mayChangeInput)
			throw new ProblemError(`${this.problem.slug}: reference.ts changes its input in "${what}"`);
		return { value: run.outcome.value, ops: run.ops };
	}

	/** As `answer`, for an input of the reader's own. Throws Unanswered where the reference or the checker refuses it. */
	async answerOwn({ input, seed }: CaseInput): Promise<Expected> {
		const { definition } = this.problem;
		const run = await this.runReference(input, seed, ownInputLimits(definition.limits));
		if (run.outcome.kind !== 'returned')
			throw new Unanswered(`The reference does not answer this input: ${refusal(run.outcome)}.`);
		const { value } = run.outcome;
		let isSound: boolean;
		try {
			isSound = definition.check.check({ input, expected: value, actual: value, path: '' }) === null;
		} catch {
			isSound = false;
		}
		if (!isSound)
			throw new Unanswered('The reference does not answer this input: its answer here can not be checked.');
		return { value, ops: run.ops };
	}

	async runReference(
		input: Input,
		seed: number,
		limits: Limits = referenceLimits(this.problem.definition.limits),
	): Promise<Run> {
		this.#program ??= this.referenceScript().then(
			(script) => openForCases(this.problem, script, this.#tools).program,
		);
		return (await this.#program).run(input, limits, seed);
	}

	/** The reference, bundled once. */
	referenceScript(): Promise<Script> {
		if (this.#reference === null) {
			this.#reference = this.#bundleReference();
			this.#reference.catch(() => (this.#reference = this.#program = this.#cost = null)); // it may succeed the next time
		}
		return this.#reference;
	}

	async #bundleReference(): Promise<Script> {
		const { slug, reference, referenceScript, definition } = this.problem;
		if (referenceScript) return referenceScript;
		const bundled = await this.#tools.bundle(reference, definition.entry);
		if (bundled.ok) return bundled.script;
		const first = bundled.diagnostics[0];
		throw new ProblemError(
			`${slug}: reference.ts does not compile, line ${first?.line ?? '?'}: ${first?.message ?? ''}`,
		);
	}

	/** A labelled submission as a program, opened once; null when it does not compile. */
	labelled(name: string, source: string): Promise<Program | null> {
		let program = this.#labelled.get(name);
		if (program === undefined) {
			program = this.#tools
				.bundle(source, this.problem.definition.entry)
				.then((bundled) =>
					bundled.ok
						? this.#tools.sandbox.open(bundled.script, this.problem.definition.entry, { watchInput: true })
						: null,
				);
			this.#labelled.set(name, program);
		}
		return program;
	}

	/** The reference's cost, measured once. */
	cost(): Promise<MeasuredCost> {
		this.#cost ??= this.referenceScript().then((script) => measureScript(script, this.problem, this.#tools));
		return this.#cost;
	}

	/** An expected value that its own checker accepts: a checker that rejects the reference rejects everybody. */
	async #checked(at: CaseInput, name: string): Promise<Expected> {
		const expected = await this.answer(at, name);
		const { value } = expected;
		const { slug, definition } = this.problem;
		let mismatch: Mismatch | null;
		try {
			mismatch = definition.check.check({ input: at.input, expected: value, actual: value, path: '' });
		} catch (cause) {
			throw new ProblemError(`${slug}: the checker fails on the reference in "${name}": ${textOf(cause)}`, {
				cause,
			});
		}
		if (mismatch)
			throw new ProblemError(
				`${slug}: the checker rejects the reference in "${name}" at ${mismatch.path || 'the answer'}: ${mismatch.reason}`,
			);
		return expected;
	}
}

/** Why the reference gave no answer, as the end of a sentence. */
function refusal(outcome: Exclude<Outcome, { kind: 'returned' }>): string {
	switch (outcome.kind) {
		case 'threw':
			return outcome.message.replace(/\.$/, '');
		case 'out-of-operations':
		case 'out-of-time':
			return 'it would take too long';
		case 'out-of-heap':
		case 'out-of-stack':
			return 'it would take too much memory';
		default:
			return 'it returns nothing that can be compared';
	}
}
