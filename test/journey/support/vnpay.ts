import type {Page} from 'playwright-core';

/** What the payer makes of it on the gateway's page; what is not said is paid, told at once, and comes back. */
export interface Choice {
  result?: string;
  telling?: string;
  leaving?: string;
}

/** Chooses on the page of VNPAY's stand-in. */
export async function payAtVnpay(page: Page, {result, telling, leaving}: Choice = {}): Promise<void> {
  await page.getByText('MÔ PHỎNG – đây không phải VNPAY').waitFor();
  if (result === undefined && telling === undefined && leaving === undefined)
    return page.getByRole('button', {name: 'Thanh toán', exact: true}).click();
  await page.getByText('Thử tình huống khác').click();
  if (result !== undefined) await page.getByLabel('Kết quả').selectOption({label: result});
  if (telling !== undefined) await page.getByLabel('Báo cho cổng').selectOption({label: telling});
  if (leaving !== undefined) await page.getByLabel('Trình duyệt của khách').selectOption({label: leaving});
  await page.getByRole('button', {name: 'Trả kết quả này'}).click();
}
