import assert from 'node:assert/strict';
import {after, before, describe} from 'node:test';
import type {Frame, Page} from 'playwright-core';
import {accessible} from './support/axe.js';
import {scan} from './support/banking-app.js';
import {desktop, openProfile, type Profile} from './support/browser.js';
import {runDemo, type RunningDemo} from './support/demo.js';
import {filesAtDesk, openAtDesk, receiveAtDesk, signInAtDesk} from './support/desk.js';
import {beginDiploma, diploma, fillDiploma} from './support/diploma.js';
import {click} from './support/hands.js';
import {sha256} from './support/papers.js';
import {someone} from './support/people.js';
import {recordsOf} from './support/records.js';
import {steps} from './support/steps.js';
import * as wizard from './support/wizard.js';

const {papers} = diploma;

describe('a father has a foreign diploma recognised, and pays by VietQR, on a school’s page', () => {
  const father = someone('A Ươnh');
  const step = steps();
  let demo: RunningDemo;
  let browser: Profile;
  let page: Page;
  let reference = '';

  before(async () => {
    demo = await runDemo();
    browser = await openProfile();
    page = await browser.openPage();
  });
  after(async () => {
    await Promise.allSettled([browser?.close(), demo?.close()]);
  });

  const frame = () => wizard.wizardFrame(page);
  const inside = async (): Promise<Frame> => {
    const handle = await page.locator('dvc-dossier-wizard iframe').elementHandle();
    return (await handle?.contentFrame()) ?? assert.fail('no frame');
  };

  step('opens an account first, on the school’s page, and the wizard on another page knows it', async () => {
    await beginDiploma(page, demo, father);

    const applicant = frame().getByRole('group', {name: 'Người nộp hồ sơ'});
    await frame()
      .getByText(/Đã lưu \d\d:\d\d/)
      .first()
      .waitFor();
    assert.equal(await applicant.getByLabel('Số căn cước').inputValue(), father.identityNumber);
  });

  step('files, and reads on the summary what will be owed', async () => {
    await fillDiploma(page, father);

    await accessible(await inside(), 'summary with a fee');
    reference = await wizard.submit(frame());
  });

  step('is shown a VietQR with the right amount, and his transfer is seen within two seconds', async () => {
    await wizard.press(frame(), 'Thanh toán trực tuyến');
    await frame().getByText('Nội dung chuyển khoản', {exact: true}).waitFor();
    await frame()
      .getByRole('img', {name: /^Mã VietQR/})
      .waitFor();
    await accessible(await inside(), 'payment');

    const order = await scan(frame().getByRole('img', {name: /^Mã VietQR/}));
    assert.equal(order.amount, 500_000);
    const sent = Date.now();
    await demo.transfer({
      ...order,
      content: `MBVCB.6123456789.${order.content.toLowerCase()} phi.CT tu 0011001234567`,
    });
    await frame().getByText('Đã nhận được tiền', {exact: true}).waitFor();
    const seconds = (Date.now() - sent) / 1000;
    console.log(`settlement seen after ${seconds.toFixed(2)} s`);

    await accessible(await inside(), 'settled');
  });

  step('is received at the desk, paid, with identical files', async () => {
    const desk = await browser.openPage();
    await desk.setViewportSize(desktop);
    await signInAtDesk(desk, demo);
    await openAtDesk(desk, reference);
    assert.deepEqual(
      await filesAtDesk(desk),
      Object.fromEntries(Object.values(papers).map(({name, buffer}) => [name, sha256(buffer)])),
    );
    const code = await receiveAtDesk(desk);
    await accessible(desk, 'a paid dossier at the desk');
    await desk.close();

    await page.goto(`${demo.school}/tra-cuu.html`);
    const tracker = page.frameLocator('dvc-dossier-tracker iframe');
    await click(tracker.getByRole('button', {name: new RegExp(`^Xem ?: ${diploma.name.slice(0, 20)}`)}));
    await tracker.getByText(code).first().waitFor();
    await tracker.getByText('Được tiếp nhận').first().waitFor();
  });

  step('and the database holds one settled obligation of the right amount', async () => {
    await demo.stop();

    const record = await recordsOf(demo.dataDir, reference);

    assert.equal(record.status, 2);
    assert.deepEqual([record.obligation?.state, record.obligation?.total], ['settled', 500_000]);
    assert.deepEqual(
      record.files,
      Object.fromEntries(Object.values(papers).map(({name, buffer}) => [name, sha256(buffer)])),
    );
  });
});
