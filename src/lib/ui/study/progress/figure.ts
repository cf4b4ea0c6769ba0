// A chart of the progress page: what it says in a sentence, how it is drawn, and the same as a table.

/** How a mark is filled: the same three all over the page. */
export type Fill = 'full' | 'half' | 'outline';

export interface FigureTable {
	readonly columns: readonly string[];
	/** The first text of a row names it. */
	readonly rows: readonly (readonly string[])[];
}

export interface Drawing {
	/** In px. */
	readonly height: number;
	readonly legend: readonly { readonly fill: Fill; readonly name: string }[];
	/** @param width in px */
	draw(width: number): Promise<Element>;
}

export interface Figure {
	/** As the address names it. */
	readonly id: string;
	readonly title: string;
	/** What it shows, with figures. */
	readonly sentence: string;
	/** Null while there is nothing to show: the sentence says how that comes. */
	readonly shown: { readonly drawing: Drawing; readonly table: FigureTable } | null;
}
