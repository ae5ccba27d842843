import {fileKinds} from '../../../../src/contract/file-kind.js';

const mebibyte = 1024 * 1024;

/** What a component takes beside the size, which the portal is told; judged by content at the portal. */
export const uploadLimits = {
  maxFiles: 5,
  chunkSize: 8 * mebibyte,
  types: [...fileKinds],
};
