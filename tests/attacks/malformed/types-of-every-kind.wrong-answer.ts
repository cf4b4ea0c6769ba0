// Types of every kind.
abstract class A<in out T> {
	declare x: T;
	abstract y: T;
	constructor(readonly z: T) {}
}
type B<T> = T extends infer U extends string ? `${U}!` : never;
export const knnClassify = (): any => ((<any>0) satisfies B<'a'> | unknown)!;
export type { A };
