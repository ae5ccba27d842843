/** What banks do to a transfer's text on its way to the statement, each under a name of its own. */
export const manglings = {
  upper: (text: string) => text.toUpperCase(),
  lower: (text: string) => text.toLowerCase(),
  plain: (text: string) => unaccented(text).replace(/[^A-Za-z0-9]+/g, ' '),
  split: (text: string) => text.replace(/(\w{8})(\w)/, '$1 $2'),
  cut: (text: string) => text.slice(0, 9),
  mbvcb: (text: string, account: string) =>
    `MBVCB.6123456789.012345.${text}.CT tu 0011001234567 NGUYEN VAN A toi ${account}`,
  ibft: (text: string) => `IBFT ${text}`,
  suffix: (text: string) => `${text}-CHUYEN TIEN-OQCH000012345`,
  customer: (text: string) => `CUSTOMER ${text}. TU: NGUYEN VAN A`,
  lost: () => 'NGUYEN VAN A chuyen tien',
} satisfies Record<string, (text: string, account: string) => string>;

export type Mangling = keyof typeof manglings;

export const isMangling = (name: string): name is Mangling => Object.hasOwn(manglings, name);

function unaccented(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');
}
