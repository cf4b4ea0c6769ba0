// Small changes to a source, one at a time: what a person might have written instead.
import ts from 'typescript';

export interface Mutant {
	/** The changed line before and after, trimmed: stable while other lines change. */
	readonly name: string;
	readonly line: number;
	readonly source: string;
}

interface Edit {
	readonly start: number;
	readonly end: number;
	readonly text: string;
}

const operators: Readonly<Record<string, readonly string[]>> = {
	'+': ['-'],
	'-': ['+'],
	'*': ['/'],
	'/': ['*'],
	'%': ['*'],
	'**': ['*'],
	'<': ['<=', '>='],
	'<=': ['<', '>'],
	'>': ['>=', '<='],
	'>=': ['>', '<'],
	'===': ['!=='],
	'!==': ['==='],
	'&&': ['||'],
	'||': ['&&'],
	'??': ['&&'],
	'+=': ['-='],
	'-=': ['+='],
	'*=': ['/='],
	'/=': ['*='],
	'>>': ['<<'],
	'>>>': ['<<'],
};
const methods: Readonly<Record<string, string>> = {
	min: 'max',
	max: 'min',
	floor: 'ceil',
	ceil: 'floor',
	exp: 'abs',
	sqrt: 'abs',
	every: 'some',
	some: 'every',
};

/** Every mutant of a TypeScript source: operators, constants, conditions, dropped and swapped statements, arguments. */
export function mutantsOf(source: string): Mutant[] {
	const file = ts.createSourceFile('reference.ts', source, ts.ScriptTarget.ESNext, true);
	const edits: Edit[] = [];
	const replace = (node: ts.Node, text: string) =>
		edits.push({ start: node.getStart(file), end: node.getEnd(), text });

	const visit = (node: ts.Node): void => {
		if (ts.isTypeNode(node) || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) return;
		if (ts.isBinaryExpression(node))
			for (const other of operators[node.operatorToken.getText(file)] ?? [])
				replace(node.operatorToken, other);
		if (ts.isNumericLiteral(node)) {
			const value = Number(node.text);
			for (const other of value === 0 ? [1] : [value + 1, 0]) replace(node, String(other));
		}
		if (node.kind === ts.SyntaxKind.TrueKeyword) replace(node, 'false');
		if (node.kind === ts.SyntaxKind.FalseKeyword) replace(node, 'true');
		if (ts.isPrefixUnaryExpression(node)) {
			if (node.operator === ts.SyntaxKind.MinusToken || node.operator === ts.SyntaxKind.ExclamationToken)
				replace(node, node.operand.getText(file));
			if (node.operator === ts.SyntaxKind.PlusPlusToken) replace(node, `--${node.operand.getText(file)}`);
		}
		if (ts.isPostfixUnaryExpression(node))
			replace(
				node,
				`${node.operand.getText(file)}${node.operator === ts.SyntaxKind.PlusPlusToken ? '--' : '++'}`,
			);
		if (ts.isIfStatement(node)) {
			replace(node.expression, 'true');
			replace(node.expression, 'false');
		}
		if (ts.isConditionalExpression(node)) {
			replace(node.condition, 'true');
			replace(node.condition, 'false');
		}
		if (ts.isPropertyAccessExpression(node)) {
			const other = methods[node.name.text];
			if (other !== undefined) replace(node.name, other);
		}
		if (ts.isCallExpression(node) && node.arguments.length === 2) {
			const [a, b] = node.arguments;
			if (a && b)
				edits.push({
					start: a.getStart(file),
					end: b.getEnd(),
					text: `${b.getText(file)}, ${a.getText(file)}`,
				});
		}
		if (ts.isBlock(node)) statements(node.statements);
		ts.forEachChild(node, visit);
	};
	const statements = (list: ts.NodeArray<ts.Statement>): void => {
		for (const [i, statement] of list.entries()) {
			const droppable =
				ts.isExpressionStatement(statement) ||
				statement.kind === ts.SyntaxKind.ContinueStatement ||
				statement.kind === ts.SyntaxKind.BreakStatement;
			if (droppable) replace(statement, ';');
			const next = list[i + 1];
			if (next && ts.isExpressionStatement(statement) && ts.isExpressionStatement(next))
				edits.push({
					start: statement.getStart(file),
					end: next.getEnd(),
					text: `${next.getText(file)} ${statement.getText(file)}`,
				});
		}
	};
	visit(file);

	return edits.flatMap(({ start, end, text }) => {
		const changed = source.slice(0, start) + text + source.slice(end);
		if (changed === source) return [];
		const line = file.getLineAndCharacterOfPosition(start).line;
		const [before, after] = [lineOf(source, start), lineOf(changed, start)];
		return [{ name: `${before}  →  ${after}`, line: line + 1, source: changed }];
	});
}

function lineOf(source: string, at: number): string {
	const from = source.lastIndexOf('\n', at - 1) + 1;
	const to = source.indexOf('\n', at);
	return source.slice(from, to < 0 ? undefined : to).trim();
}
