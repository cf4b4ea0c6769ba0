// Markup and terminal codes in every text that is shown.
export function knnClassify(X: number[][], y: number[], Q: number[][], k: number): any {
	const e = new Error('<img src=x onerror=alert(1)>');
	e.name = '<script>alert(1)</script>';
	console.error('<svg onload=alert(1)>', '\u001b]0;title\u0007\u001b[2J\u202e');
	throw e;
}
