// Goto.
export function knnClassify(): any {
	goto end;
}
