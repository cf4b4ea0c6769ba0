/** Whether a key is meant for what has the focus: a field, an editor or a dialog keeps its keys. */
export function isTyping({ target }: KeyboardEvent): boolean {
	return (
		target instanceof Element &&
		target.closest('input, textarea, select, [contenteditable], [role="textbox"], dialog') !== null
	);
}
