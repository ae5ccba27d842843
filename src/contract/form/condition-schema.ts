import * as z from '../zod.js';

/**
 * A JsonLogic rule over a form's values, `{var: 'chuyenTruong.phamVi'}` and the like.
 * Interpreted by `conditions.ts` with a fixed list of operators: no `eval`, no `Function`.
 * @see https://jsonlogic.com
 */
export const Condition = z.unknown();
export type Condition = z.infer<typeof Condition>;
