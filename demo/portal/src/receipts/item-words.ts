import type {Obligation} from '../../../../src/contract/dossiers.js';
import {formatDong} from '../../../../src/vietnam/money.js';

type Item = Obligation['items'][number];

const kinds: Readonly<Record<string, string>> = {phi: 'Phí', 'le-phi': 'Lệ phí'};

/** What is not looked up never reads as if it were. */
const doubts: Readonly<Record<string, string>> = {
  K: ' (theo hiểu biết chung, chưa tra văn bản)',
  A: ' (giả định cho bản minh hoạ)',
};

/** What a fee or charge is called, what it rests on, and what was taken off it, a line each. */
export function itemWords({kind, name, appliesTo, basis, mark, exemption}: Item): string {
  const called = name?.vi ?? kinds[kind] ?? kind;
  return [
    appliesTo ? `${called}: ${appliesTo}` : called,
    `Căn cứ: ${basis}${doubts[mark ?? ''] ?? ''}`,
    exemption &&
      `Miễn, giảm ${formatDong(exemption.relief)}: ${exemption.label.vi}. Căn cứ: ${exemption.basis}${doubts[exemption.mark ?? ''] ?? ''}`,
  ]
    .filter(Boolean)
    .join('\n');
}
