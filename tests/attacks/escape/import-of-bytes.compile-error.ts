// Import of bytes.
import bytes from '/etc/passwd' with { type: 'bytes' };
export const knnClassify = (): any => bytes;
