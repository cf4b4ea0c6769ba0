// A map of 200 kB in a comment.
export const make = (): string =>
	'export const knnClassify = (): unknown => 0;\n' +
	'//# sourceMappingURL=data:application/json;base64,' +
	'QUFB'.repeat(50_000);
