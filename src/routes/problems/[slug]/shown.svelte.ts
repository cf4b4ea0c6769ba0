// Which parts of the problem page are in view: on a wide screen one tab in each of two rows, on a phone one tab of all.

export type Part = 'problem' | 'history' | 'code' | 'result' | 'cases';
export type LeftPart = 'problem' | 'history';
export type LowerPart = 'result' | 'cases';

export class Shown {
	left = $state<LeftPart>('problem');
	lower = $state<LowerPart>('result');
	phone = $state<Part>('problem');
	/** The history was looked at: until then its panel need not be loaded. */
	history = $state(false);

	/** Brings a part into view on both kinds of screen. */
	show(part: Part): void {
		this.phone = part;
		if (part === 'problem' || part === 'history') this.left = part;
		if (part === 'result' || part === 'cases') this.lower = part;
		if (part === 'history') this.history = true;
	}

	/** Where a part is in view, as attributes for the style sheet. */
	in(part: Part): { 'data-wide': boolean; 'data-phone': boolean } {
		const wide = part === 'code' || this.left === part || this.lower === part;
		return { 'data-wide': wide, 'data-phone': this.phone === part };
	}
}
