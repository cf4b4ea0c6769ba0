// A resource that is disposed.
export function knnClassify(): any {
	using held = { [Symbol.dispose]() {} } as any;
	return 0;
}
