// How much room a tree takes, known before it is drawn.
import type { TreeNode } from '#lib/judge/picture/picture.ts';

/** Pixels between two leaves, at least. */
export const leafWidth = 84;

export function leavesOf({ children }: TreeNode): number {
	return children.length === 0 ? 1 : children.reduce((sum, child) => sum + leavesOf(child), 0);
}

function depthOf({ children }: TreeNode): number {
	return children.length === 0 ? 0 : 1 + Math.max(...children.map(depthOf));
}

/** In pixels. */
export function treeHeight(root: TreeNode): number {
	return 56 + depthOf(root) * 64;
}
