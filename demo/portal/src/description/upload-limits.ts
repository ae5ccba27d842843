import {fileKinds} from '../../../../src/contract/file-kind.js';
import type {UploadLimits} from '../../../../src/contract/portal.js';

const mebibyte = 1024 * 1024;

/** What a component takes; judged by content at the portal. */
export const uploadLimits: UploadLimits = {
  maxSize: 20 * mebibyte,
  maxFiles: 5,
  chunkSize: mebibyte / 2,
  types: [...fileKinds],
};
