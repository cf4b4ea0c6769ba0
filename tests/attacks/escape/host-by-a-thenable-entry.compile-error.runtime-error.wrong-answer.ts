// An entry that is a thenable.
export const knnClassify: any = {
	then(resolve: any) {
		resolve(globalThis);
	},
};
