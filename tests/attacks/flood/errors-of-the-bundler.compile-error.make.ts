// Four thousand imports of what is not there.
export const make = (): string =>
	Array.from({ length: 4000 }, (_, i) => `import a${i} from 'nothing-${i}';\n`).join('') +
	'export const knnClassify = (): unknown => 0;\n';
