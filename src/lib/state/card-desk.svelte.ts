// One card after the other: the question, the reader's own answer, then the package's answer and how it went.
import type { Level } from '#lib/judge/problem.ts';
import { lastNoted, readAnswerNote, writeAnswerNote } from '#lib/state/answer-note.ts';
import type { Shelf } from '#lib/state/note.ts';
import type { Records } from '#lib/state/records.svelte.ts';
import type { Card } from '#lib/study/card.ts';
import { dealCards } from '#lib/study/deal-cards.ts';
import { mergeReviewItems, type Grade, type ReviewItem } from '#lib/study/review-item.ts';
import { addRecall, remove } from '#lib/study/review-log.ts';
import { daysAfter } from '#lib/study/schedule.ts';

/** What the reader wants to learn; empty lists are anything. */
export interface CardChoice {
	readonly topics: readonly string[];
	readonly levels: readonly Level[];
	/** Only questions of problems that are solved. */
	readonly solvedOnly: boolean;
	/** Only those of one problem. */
	readonly slug: string | null;
}
export const everyCard: CardChoice = { topics: [], levels: [], solvedOnly: false, slug: null };

/** What was done last, to be taken back. */
export interface Done {
	readonly card: Card;
	readonly before: ReviewItem | null;
	/** Null where the card was taken out. */
	readonly grade: Grade | null;
	readonly answer: string;
}

/** New cards a day, unless the reader asks for more. */
const newADay = 10;

export class CardDesk {
	cards = $state.raw<readonly Card[]>([]);
	choice = $state.raw<CardChoice>(everyCard);
	answer = $state('');
	/** The answer of the package was asked for. */
	revealed = $state(false);
	last = $state.raw<Done | null>(null);
	/** What is written can't be kept over a reload. */
	unkept = $state(false);
	chosen = $derived.by(() => this.cards.filter((card) => this.#fits(card)));
	deal = $derived.by(() =>
		dealCards(this.chosen, this.#records.list, {
			now: this.#clock.now,
			newADay: newADay + this.#more,
			skipped: this.#skipped,
		}),
	);
	/** The open card; null when nothing is left for today. */
	card = $derived.by(() => {
		const open = this.cards.find(({ id }) => id === this.#open);
		return open ?? this.deal.due[0] ?? this.deal.fresh[0] ?? null;
	});
	/** What is kept of the open card. */
	item = $derived.by(() => (this.card === null ? null : this.#records.of(this.card.id)));

	/** Stays open whatever is dealt: what was written belongs to it. */
	#open = $state<string | null>(null);
	#skipped = $state.raw<ReadonlySet<string>>(new Set());
	#more = $state(0);
	readonly #records: Pick<Records<'reviews'>, 'list' | 'of' | 'change'>;
	readonly #clock: { readonly now: number };
	readonly #isSolved: (slug: string) => boolean;
	readonly #shelf: Shelf | null;

	constructor(
		records: Pick<Records<'reviews'>, 'list' | 'of' | 'change'>,
		clock: { readonly now: number },
		isSolved: (slug: string) => boolean,
		shelf: Shelf | null,
	) {
		this.#records = records;
		this.#clock = clock;
		this.#isSolved = isSolved;
		this.#shelf = shelf;
	}

	/** Takes up what was being written; `wanted` is a card that was asked for by its id. */
	begin(cards: readonly Card[], choice: CardChoice, wanted: string | null): void {
		this.cards = cards;
		this.choice = choice;
		const id = wanted ?? lastNoted(this.#shelf);
		this.#put(cards.some((card) => card.id === id) ? id : null);
	}

	choose(choice: CardChoice): void {
		this.choice = choice;
		if (this.answer === '') this.#put(null);
	}

	write(text: string): void {
		if (this.card === null) return;
		this.answer = text;
		this.#open = this.card.id;
		this.unkept = !writeAnswerNote(this.#shelf, this.card.id, text);
	}

	reveal(): void {
		this.#open = this.card?.id ?? null;
		this.revealed = this.card !== null;
	}

	/** In how many days it comes back if it went so. */
	days(grade: Grade): number {
		return daysAfter(this.item, grade, this.#clock.now);
	}

	async grade(grade: Grade): Promise<void> {
		const { card, answer } = this;
		if (card === null || !this.revealed) return;
		const recall = { at: Date.now(), grade, tookMs: null, helped: false, answer: answer.trim() || null };
		await this.#change(card, grade, (item) => addRecall(item, itemOf(card), recall));
	}

	/** The reader does not want to learn it. */
	async remove(): Promise<void> {
		const { card } = this;
		if (card !== null)
			await this.#change(card, null, (item) => remove(item ?? { ...emptyItem, ...itemOf(card) }, Date.now()));
	}

	/** It comes again after the others, with what was written. */
	skip(): void {
		if (this.card === null) return;
		this.#skipped = new Set([...this.#skipped].filter((id) => id !== this.card?.id)).add(this.card.id);
		this.#put(null);
	}

	moreNew(): void {
		this.#more += newADay;
	}

	/** Takes back what was done last, and opens its card again with the answer as it was. */
	async undo(): Promise<void> {
		const { last } = this;
		if (last === null) return;
		const { card, before, grade, answer } = last;
		this.last = null;
		this.#put(card.id);
		this.write(answer);
		this.revealed = grade !== null;
		const undone = grade === null ? null : this.#records.of(card.id)?.log.at(-1)?.at;
		await this.#records.change(card.id, (item) => {
			const back = { ...(before ?? { ...emptyItem, ...itemOf(card) }), changedAt: Date.now() };
			// A recall that another tab added in between stays.
			return mergeReviewItems(back, { ...back, log: item?.log.filter(({ at }) => at !== undone) ?? [] });
		});
	}

	async #change(
		card: Card,
		grade: Grade | null,
		change: (item: ReviewItem | null) => ReviewItem,
	): Promise<void> {
		this.last = { card, before: this.item, grade, answer: this.answer };
		const kept = this.#records.change(card.id, change); // shows it at once
		this.#put(null);
		await kept;
		if (this.card?.id !== card.id) writeAnswerNote(this.#shelf, card.id, '');
	}

	#put(id: string | null): void {
		this.#open = id;
		this.revealed = false;
		this.answer = this.card === null ? '' : readAnswerNote(this.#shelf, this.card.id);
	}

	#fits({ slug, topics, level }: Card): boolean {
		const { choice } = this;
		if (choice.slug !== null) return slug === choice.slug;
		return (
			(choice.topics.length === 0 || topics.some((topic) => choice.topics.includes(topic))) &&
			(choice.levels.length === 0 || choice.levels.includes(level)) &&
			(!choice.solvedOnly || this.#isSolved(slug))
		);
	}
}

const emptyItem = {
	log: [],
	snoozedUntil: null,
	removed: false,
	openedAt: null,
	peeked: false,
	changedAt: 0,
} as const;

function itemOf({ id, slug }: Card): Pick<ReviewItem, 'id' | 'kind' | 'slug'> {
	return { id, kind: 'card', slug };
}
