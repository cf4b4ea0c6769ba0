// Statements and reviews from Markdown with KaTeX to HTML, at build time only and from this repository only.
import { Marked } from 'marked';
import katex from 'marked-katex-extension';

const marked = new Marked(
	{ gfm: true, async: false },
	katex({
		nonStandard: true,
		throwOnError: true,
		trust: false,
		strict: 'error',
		maxExpand: 1000,
		output: 'htmlAndMathml',
	}),
);

/** Throws on mathematics that KaTeX does not understand, with the place. */
export function renderMarkdown(markdown: string): string {
	return marked.parse(markdown, { async: false });
}

/** One line, without a paragraph around it. Throws as `renderMarkdown`. */
export function renderInline(markdown: string): string {
	return marked.parseInline(markdown, { async: false });
}
