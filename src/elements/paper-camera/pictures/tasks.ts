import type {Pictures} from './work.js';

/** A call of {@link Pictures}, on its way to the worker. */
export interface Task {
  id: number;
  name: keyof Pictures;
  given: readonly unknown[];
}

/** What comes back. `id` 0: the worker is there. */
export type Answer = {id: number; value: unknown} | {id: number; failed: 'range' | 'other'};

const names: readonly unknown[] = ['prepare', 'preview', 'join'] satisfies (keyof Pictures)[];

export const isTask = (data: unknown): data is Task =>
  typeof data === 'object' && data !== null && 'name' in data && names.includes(data.name);
