import type {Component} from '../../contract/catalogue.js';
import {fileKind, fileKindSample} from '../../contract/file-kind.js';
import type {UploadLimits} from '../../contract/portal.js';
import type {FieldProblem} from '../../contract/problem.js';
import type {LocalFile} from '../../client/drafts/draft.js';
import {withoutPlaceData} from '../../client/uploads/without-place-data.js';
import {isHeic} from './heic.js';

/** What the reference portal takes, for portals that do not say. */
export const usualLimits: UploadLimits = {
  maxSize: 10 * 1024 * 1024,
  maxFiles: 5,
  chunkSize: 256 * 1024,
  types: ['application/pdf', 'image/jpeg', 'image/png'],
};

export const filesOf = (files: readonly LocalFile[], component: string): LocalFile[] =>
  files.filter((file) => file.component === component);

/** Files whose bytes are still on their way; refused ones are not. */
export const unfinished = (files: readonly LocalFile[]): LocalFile[] =>
  files.filter(({state}) => state === 'kept' || state === 'sending');

export const componentPointer = (code: string): string => `/components/${code}`;

/** Papers that are asked for and not there, and files that the portal can't use as they are. */
export function checkComponents(asked: readonly Component[], files: readonly LocalFile[]): FieldProblem[] {
  return asked.flatMap(({code, required, fromForm}): FieldProblem[] => {
    const own = filesOf(files, code);
    const broken = own.find(({state}) => state === 'refused');
    if (broken) return [{pointer: componentPointer(code), code: broken.problem ?? 'file-type'}];
    return required && !fromForm && own.length === 0
      ? [{pointer: componentPointer(code), code: 'file-missing'}]
      : [];
  });
}

/** A chosen file as it is kept and sent: a picture without what it tells of place, time and device. */
export async function cleaned(
  file: Blob,
  type: string,
): Promise<{blob: Blob; type: string} | {problem: Pick<FieldProblem, 'code'>}> {
  try {
    return {blob: await withoutPlaceData(file, type), type};
  } catch {
    return {problem: {code: 'file-unreadable'}};
  }
}

export type FileVerdict = {type: string} | {problem: Pick<FieldProblem, 'code' | 'params'>};

/** Looks at a file before a byte is sent: its size, and what it is by its content. */
export async function inspect(file: Blob, limits: UploadLimits): Promise<FileVerdict> {
  if (file.size === 0) return {problem: {code: 'file-empty'}};
  if (file.size > limits.maxSize) return {problem: {code: 'file-too-big', params: {max: limits.maxSize}}};
  try {
    const [head, tail] = await Promise.all(
      [file.slice(0, fileKindSample), file.slice(-fileKindSample)].map((part) => part.arrayBuffer()),
    );
    if (head && isHeic(new Uint8Array(head))) return {problem: {code: 'file-heic'}};
    const type = head && fileKind(new Uint8Array(head), tail && new Uint8Array(tail));
    return type && limits.types.includes(type) ? {type} : {problem: {code: 'file-type'}};
  } catch {
    return {problem: {code: 'file-unreadable'}};
  }
}
