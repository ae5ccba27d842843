import type {Page} from 'playwright-core';
import type {RunningDemo} from './demo.js';
import {sha256} from './papers.js';

export async function signInAtDesk(
  page: Page,
  {desk, officer}: Pick<RunningDemo, 'desk' | 'officer'>,
): Promise<void> {
  await page.goto(desk);
  await page.getByLabel('Tên đăng nhập').fill(officer.name);
  await page.getByLabel('Mật khẩu').fill(officer.password);
  await page.getByRole('button', {name: 'Đăng nhập'}).click();
  await page.getByRole('search').waitFor();
}

export async function openAtDesk(page: Page, reference: string): Promise<void> {
  await page.getByRole('searchbox', {name: 'Tìm hồ sơ'}).fill(reference);
  await page.getByRole('button', {name: 'Xem', exact: true}).click();
  await page.getByRole('link', {name: reference}).click();
  await page.getByRole('heading', {level: 1}).waitFor();
}

/** The files of the open dossier as an officer downloads them: SHA-256 by name. */
export async function filesAtDesk(page: Page): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const link of await page.getByRole('link', {name: /^Tải về/}).all()) {
    const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
    found[download.suggestedFilename()] = sha256(Buffer.concat(chunks));
  }
  return found;
}

/** Takes the open dossier in. @returns Its code ("Mã số hồ sơ"). */
export async function receiveAtDesk(page: Page): Promise<string> {
  await page.getByRole('button', {name: 'Tiếp nhận', exact: true}).click();
  return page
    .getByText(/^[\d.]+\.H34-\d{6}-\d{4}$/)
    .first()
    .innerText();
}
