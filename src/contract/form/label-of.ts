import {wordsIn} from '../marks.js';
import type {Leaf} from './types/field-type.js';

/** What a field is called where its headings are not in sight: "Họ và tên (Con 2)". */
export function labelOf({label, within = []}: Leaf, lang: string): string {
  const around = within.map((group) => wordsIn(group.label, lang)).join(', ');
  return around ? `${wordsIn(label, lang)} (${around})` : wordsIn(label, lang);
}
