// Markup in the source.
export const knnClassify = (): any => <div onClick={alert}>1</div>;
