// A class can not be called.
export class knnClassify {
	label = 0;
}
