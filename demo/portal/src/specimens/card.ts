import {marked} from './sheet.js';

const side = (y: number, label: string, inside: string): string =>
  `<text x="36" y="${y - 10}" font-size="13" font-weight="700">${label}</text><rect x="36" y="${y}" width="348" height="190" rx="12" fill="#eef3f5" stroke="#8a8f94"/>${inside}`;

const dotted = (x: number, y: number, to: number) =>
  `<path d="M${x} ${y}H${to}" stroke="#8a8f94" stroke-width="2" stroke-dasharray="2 4"/>`;

/** Both sides of a card that is nobody's. */
export const card = (): string =>
  marked(
    'hai mặt của thẻ',
    [
      side(
        62,
        'Mặt trước',
        `<rect x="54" y="112" width="84" height="112" rx="4" fill="#cdd6da"/><circle cx="96" cy="150" r="20" fill="#fff"/><path d="M64 214q32-54 64 0" fill="#fff"/><rect x="320" y="80" width="46" height="46" fill="none" stroke="#22282c"/><path d="M328 88h10v10h-10zM348 88h10v10h-10zM328 108h10v10h-10zM348 108h6v6h-6z"/>${[140, 168, 196, 224].map((y) => dotted(156, y, 366)).join('')}`,
      ),
      side(
        302,
        'Mặt sau',
        `<rect x="54" y="334" width="60" height="46" rx="6" fill="#d9c98a"/>${[340, 362, 384].map((y) => dotted(132, y, 366)).join('')}${[430, 452, 474].map((y) => dotted(54, y, 366)).join('')}`,
      ),
      '<text x="36" y="524" font-size="11" fill="#4a5258">Chụp từ trên xuống, đủ bốn góc, không loá, chữ đọc được.</text>',
    ].join(''),
  );
