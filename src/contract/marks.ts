import * as z from './zod.js';

/**
 * How sure a fact is: `S` the province's guidance, `L` looked up in a law or official list,
 * `K` generally known, `A` assumed for the reference portal. `K` and `A` are never shown as official.
 * Open on the wire: another portal may have marks of its own.
 */
export const Mark = z.string();
export type Mark = z.infer<typeof Mark>;

/** A mark for each key of the object beside it. */
export const Certainty = z.record(z.string(), Mark);
export type Certainty = z.infer<typeof Certainty>;

/** A text in the languages that the portal has; `vi` is always there. */
export const Words = z.looseObject({vi: z.string(), en: z.optional(z.string())});
export type Words = z.infer<typeof Words>;

/** The text in `lang`, else in Vietnamese. */
export const wordsIn = (words: Words, lang: string): string =>
  (lang === 'en' ? words.en : undefined) ?? words.vi;
