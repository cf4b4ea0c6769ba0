// Enums and namespaces.
const enum A {
	B = 1 << 3,
	C = 'x'.length,
}
enum D {
	E = A.B,
}
namespace N {
	export const value = D.E;
}
export const knnClassify = (): any => N.value;
