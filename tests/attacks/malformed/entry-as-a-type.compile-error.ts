// Entry as a type.
export interface knnClassify {
	labels: number[];
}
