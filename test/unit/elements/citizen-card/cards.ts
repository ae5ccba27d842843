import {printCard, type CardLayout, type PrintedCard} from './printed-card.js';

/** What the codes of two made-up people say, in both layouts. */
export const cardTexts = {
  front:
    '062190001234|233123456|Nguyễn Thị Hoà|05091990|Nữ|Tổ 3, Quyết Thắng, Thành phố Kon Tum, Kon Tum|12042021',
  back: '062215012345||A Minh|08032015|Nam|Thôn Kon Rờ Bàng, Phường Kon Tum, Tỉnh Quảng Ngãi|15082024|A Ươnh|Y Blưih|',
} as const satisfies Record<CardLayout, string>;

export const printed = (layout: CardLayout): PrintedCard => printCard(cardTexts[layout], layout);
