// Nothing but a comment.
export const make = (): string => '// export function knnClassify() {}\n';
