// Bidirectional controls.
// ‮ } if (false) { ⁦
export const knnClassify = (): any => '‮⁦'; /* ⁩ */
