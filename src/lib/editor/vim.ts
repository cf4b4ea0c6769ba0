// Vim keys for an editor. Loaded only where the reader chose them.
import type { editor as MonacoEditor } from 'monaco-editor/editor';
import { initVimMode } from 'monaco-vim';

/** Gives an editor Vim keys, with their mode and command line in `status`. Returns the way out. */
export function enterVim(editor: MonacoEditor.IStandaloneCodeEditor, status: HTMLElement): () => void {
	const adapter = initVimMode(editor, status);
	return () => adapter.dispose();
}
