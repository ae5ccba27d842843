import type {Pictures} from './work.js';

/** A call of {@link Pictures}, as the worker is asked. */
export interface Call {
  name: keyof Pictures;
  given: readonly unknown[];
}

const names: readonly unknown[] = ['prepare', 'preview', 'join'] satisfies (keyof Pictures)[];

export const isCall = (data: unknown): data is Call & {id: number} =>
  typeof data === 'object' && data !== null && 'name' in data && names.includes(data.name);
