import * as z from '../../contract/zod.js';

/** What the phone is told: which paper, and for what. Names that stand on public pages. */
export const CaptureContent = z.looseObject({
  kind: z.literal('capture'),
  component: z.looseObject({code: z.string(), name: z.string()}),
  procedure: z.string(),
});
export type CaptureContent = z.infer<typeof CaptureContent>;
