// Decorators.
const mark = (value: any, context: any) => value;
class A {
	@mark m() {
		return 0;
	}
}
export const knnClassify = (): any => new A().m();
