// Escaped names.
const abc = 0,
	bcd = 1;
export const knnClassify = (): any => abc + bcd;
