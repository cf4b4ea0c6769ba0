// Entry as the default.
export default function knnClassify(): any {
	return 0;
}
