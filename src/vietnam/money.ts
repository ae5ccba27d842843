const whole = (amount: number): number => {
  if (!Number.isSafeInteger(amount)) throw new RangeError(`Not whole đồng: ${amount}`);
  return amount;
};

/**
 * Money as people read it: `500.000 đ`, in English `500,000 VND`.
 * @param amount - Whole đồng: ISO 4217 gives VND no minor unit.
 * @throws {RangeError} Not a whole number.
 */
export function formatDong(amount: number, lang: 'vi' | 'en' = 'vi'): string {
  const groups = String(whole(amount)).replace(/\B(?=(\d{3})+$)/g, lang === 'en' ? ',' : '.');
  return groups + (lang === 'en' ? ' VND' : ' đ');
}

const DIGITS = 'không một hai ba bốn năm sáu bảy tám chín'.split(' ');

function group(amount: number, after: boolean): string {
  const hundreds = Math.floor(amount / 100);
  const tens = Math.floor(amount / 10) % 10;
  const units = amount % 10;
  const words: (string | undefined)[] = [];

  if (hundreds || after) words.push(DIGITS[hundreds], 'trăm');
  if (tens > 1) words.push(DIGITS[tens], 'mươi');
  else if (tens) words.push('mười');
  else if (units && words.length) words.push('lẻ');

  if (tens > 1 && units === 1) words.push('mốt');
  else if (tens > 1 && units === 4) words.push('tư');
  else if (tens && units === 5) words.push('lăm');
  else if (units) words.push(DIGITS[units]);
  return words.join(' ');
}

const SCALE = [
  [1e6, ' triệu'],
  [1e3, ' nghìn'],
  [1, ''],
] as const;

function words(amount: number, after = false): string[] {
  if (amount >= 1e9) return [...words(Math.floor(amount / 1e9)), 'tỷ', ...words(amount % 1e9, true)];
  return SCALE.flatMap(([unit, name]) => {
    const part = Math.floor(amount / unit) % 1000;
    if (part) {
      const said = group(part, after) + name;
      after = true;
      return said;
    }
    // An empty group in the middle is said, or 1.000.500 would be heard as 1.500.000.
    return after && amount % unit ? `không${name}` : [];
  });
}

/**
 * An amount in words, as a receipt must carry it: `Hai trăm năm mươi nghìn đồng`.
 * @param amount - Whole đồng, not negative.
 * @throws {RangeError} Not a whole number, or negative.
 * @see Decree 123/2020/NĐ-CP, art. 32 (contents of a receipt) [K]; "lẻ", "tư" and "nghìn" are our choice of words [K]
 */
export function dongInWords(amount: number): string {
  if (whole(amount) < 0) throw new RangeError(`A negative amount has no words: ${amount}`);
  const text = words(amount).join(' ') || 'không';
  return `${text.charAt(0).toUpperCase()}${text.slice(1)} đồng`;
}
