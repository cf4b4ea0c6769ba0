// The name with a Cyrillic letter.
export const knnClаssify = (): any => 0;
