// Flow types.
// @flow
export function knnClassify(X: ?number): {| a: 1 |} { return 0; }
