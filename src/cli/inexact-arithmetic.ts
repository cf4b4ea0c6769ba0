// Inputs are the same in every engine, or a verdict would depend on the browser: what builds them uses only arithmetic that
// IEEE 754 rounds one way. Powers and most functions of Math are left to the engine (ECMA-262, 21.3: "implementation-approximated").
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** The reference runs in the sandbox, whose own arithmetic is the same everywhere; a picture is only looked at. */
const elsewhere = ['reference.ts', 'starter.ts', 'plot.ts'];
const exact = new Set(
	[
		['abs', 'ceil', 'clz32', 'floor', 'fround', 'imul', 'max', 'min', 'round', 'sign', 'sqrt', 'trunc'],
		['E', 'LN10', 'LN2', 'LOG10E', 'LOG2E', 'PI', 'SQRT1_2', 'SQRT2'],
	].flat(),
);

/** One sentence for each place of a package's own code that engines may round apart. */
export function inexactArithmetic(folder: string): string[] {
	return readdirSync(folder)
		.filter((file) => file.endsWith('.ts') && !elsewhere.includes(file))
		.toSorted()
		.flatMap((file) => inSource(file, readFileSync(join(folder, file), 'utf8')));
}

function inSource(file: string, text: string): string[] {
	const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest);
	const found: string[] = [];
	const visit = (node: ts.Node): void => {
		const fault = faultOf(node);
		if (fault !== null) {
			const line = source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
			found.push(
				`${file}, line ${line}: ${fault}; engines round it apart, and inputs must be the same everywhere`,
			);
		}
		ts.forEachChild(node, visit);
	};
	visit(source);
	return found;
}

function faultOf(node: ts.Node): string | null {
	if (ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.expression)) {
		const name = node.name.text;
		return node.expression.text === 'Math' && !exact.has(name)
			? `Math.${name}: draw with Random, or use + - * / and Math.sqrt`
			: null;
	}
	if (!ts.isBinaryExpression(node)) return null;
	const { kind } = node.operatorToken;
	if (kind !== ts.SyntaxKind.AsteriskAsteriskToken && kind !== ts.SyntaxKind.AsteriskAsteriskEqualsToken)
		return null;
	const ofTwo = ts.isNumericLiteral(node.left) && node.left.text === '2'; // exact in all of them
	return ofTwo ? null : '**: multiply, or take the power from a list';
}
