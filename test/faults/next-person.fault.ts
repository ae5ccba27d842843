import assert from 'node:assert/strict';
import {after, before, describe} from 'node:test';
import {setTimeout as pause} from 'node:timers/promises';
import type {Frame, Page} from 'playwright-core';
import {openProfile, type Profile} from '../journey/support/browser.js';
import {runDemo, type RunningDemo} from '../journey/support/demo.js';
import {atRest, check} from '../journey/support/hands.js';
import {pdf} from '../journey/support/papers.js';
import {child, someone, type Someone} from '../journey/support/people.js';
import {steps} from '../journey/support/steps.js';
import * as wizard from '../journey/support/wizard.js';
import {inPage} from './support/in-page.js';
import {signedIn} from './support/person-with-draft.js';
import {findInProfile} from './support/profile-search.js';

const transfer = 'Chuyển trường đối với học sinh trung học phổ thông';
const papers = {
  'Đơn xin chuyển trường do cha hoặc mẹ hoặc người giám hộ ký': pdf('đơn.pdf'),
  'Học bạ (bản chính)': pdf('học bạ.pdf'),
  'Giấy chứng nhận trúng tuyển vào lớp đầu cấp trung học phổ thông, ghi rõ loại hình trường (công lập hoặc tư thục)':
    pdf('trúng tuyển.pdf'),
  'Giấy giới thiệu chuyển trường do hiệu trưởng nhà trường nơi đi cấp': pdf('giới thiệu.pdf'),
};

/** Everything that a page can find on its origin. Runs in a document. */
async function kept(): Promise<string[]> {
  const read = (request: IDBRequest) =>
    new Promise<unknown>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error ?? new Error('IndexedDB'));
    });
  const inDatabases = async () => {
    const found: string[] = [];
    for (const {name = ''} of await indexedDB.databases()) {
      const database = (await read(indexedDB.open(name))) as IDBDatabase;
      for (const store of database.objectStoreNames) {
        const keys = (await read(database.transaction(store).objectStore(store).getAllKeys())) as string[];
        // whether the device keeps anything is tried with a random word, which is gone in a moment
        found.push(...keys.filter((key) => !key.startsWith('trial/')).map((key) => `${name}/${key}`));
      }
      database.close();
    }
    return found;
  };
  return [
    ...Object.keys(sessionStorage).filter((key) => key !== 'dvc-frame-key'),
    // that the machine is shared is no word of anybody
    ...Object.keys(localStorage).filter((key) => key !== 'dvc-shared-machine'),
    ...(document.cookie ? [document.cookie] : []),
    ...(await caches.keys()),
    ...(await inDatabases()),
  ];
}

describe('a teacher helps one parent after another at the same machine', () => {
  const first = someone('Y Dấu Vết Đầu Tiên');
  const second = someone('Y Người Thứ Hai');
  const third = someone('Y Người Thứ Ba');
  const step = steps();
  const tokens = new Set<string>();
  /** What the portal answered to each end of a session. */
  const ended: number[] = [];
  let seconds: Partial<Someone>;
  let thirds: Partial<Someone>;
  let demo: RunningDemo;
  let browser: Profile;
  let page: Page;
  let reference = '';

  before(async () => {
    demo = await runDemo();
    // the driver loses sight of frames that come out of the browser's memory of pages; that is tried by hand below
    browser = await openProfile(['--disable-features=BackForwardCache']);
    page = await newTab();
  });
  after(async () => {
    await Promise.allSettled([browser?.close(), demo?.close()]);
  });

  const newTab = async () => {
    const tab = await browser.openPage();
    tab.on('response', async (response) => {
      if (response.url().endsWith('/api/v1/sessions/current')) ended.push(response.status());
      if (!response.url().endsWith('/api/v1/sessions') || !response.ok()) return;
      const {access_token, refresh_token} = (await response.json().catch(() => ({}))) as Record<
        string,
        string
      >;
      for (const token of [access_token, refresh_token]) if (token) tokens.add(token);
    });
    return tab;
  };
  const frame = () => wizard.wizardFrame(page);
  const inside = async (): Promise<Frame> => {
    const handle = await page.locator('dvc-dossier-wizard iframe').elementHandle();
    return (await handle?.contentFrame()) ?? assert.fail('no frame');
  };
  const begin = async () => {
    await page.goto(demo.school);
    await wizard.findAndBegin(page, 'chuyen truong thpt', transfer);
    await frame().getByRole('group', {name: 'Người nộp hồ sơ'}).waitFor();
  };
  const textsOf = (person: Someone) => ({
    name: person.fullName,
    number: person.identityNumber,
    phone: person.phone,
    'phone as sent': `+84${person.phone.slice(1)}`,
    email: person.email,
    username: person.username,
    password: person.password,
    child: child.fullName,
    address: 'Tổ 3, phường Quyết Thắng',
  });
  /** Nothing in storage, nothing in sight, nothing in any field. */
  const findsNothingOf = async (person: Someone) => {
    const texts = {...textsOf(person), reference};
    for (const shown of page.frames()) {
      const seen = await shown.evaluate(() => {
        const values = [...document.querySelectorAll('input, textarea')].map(
          (field) => (field as HTMLInputElement).value,
        );
        return `${document.documentElement.outerHTML} ${document.body.innerText} ${values.join(' ')}`;
      });
      for (const [name, text] of Object.entries(texts))
        assert.equal(text !== '' && seen.includes(text), false, `${name} is in sight in ${shown.url()}`);
    }
    assert.deepEqual(await (await inside()).evaluate(inPage(`(${String(kept)})()`)), []);
    assert.deepEqual(await page.evaluate(inPage(`(${String(kept)})()`)), []);
    assert.deepEqual(await browser.context.cookies(demo.portal), []);
  };
  /** In the browser's memory of pages: Back, forward, and a reload. */
  const comesBackToNothingOf = async (person: Someone) => {
    await page.goto(`${demo.school}/tra-cuu.html`);
    await page.goBack();
    await page.locator('dvc-dossier-wizard').scrollIntoViewIfNeeded();
    await frame().getByRole('heading').first().waitFor();
    await findsNothingOf(person);
    await page.reload();
    await page.locator('dvc-dossier-wizard').scrollIntoViewIfNeeded();
    await frame().getByRole('heading').first().waitFor();
    await findsNothingOf(person);
  };

  step('the first fills in the form, attaches papers, opens an account and files', async () => {
    await begin();
    await wizard.fillApplicant(frame(), first, 'Mẹ');
    await wizard.fillTransfer(frame());
    await wizard.press(frame(), 'Tiếp tục');
    await wizard.attachForLater(frame(), papers);
    await wizard.press(frame(), 'Tiếp tục');
    await wizard.chooseDelivery(frame());
    await wizard.press(frame(), 'Tiếp tục');
    await frame().getByLabel('Tên đăng nhập', {exact: true}).waitFor();
    await atRest(page);
    await check(frame().getByLabel('Máy dùng chung'));
    await wizard.press(frame(), 'Đăng ký');
    await wizard.register(frame(), first, demo);
    await frame().getByText('Không phải nộp phí').waitFor();
    reference = await wizard.submit(frame());
  });

  step('“Giúp người tiếp theo” ends everything of the first: for the second there is nothing', async () => {
    assert.notDeepEqual(await (await inside()).evaluate(inPage(`(${String(kept)})()`)), []);

    await wizard.press(frame(), 'Giúp người tiếp theo');

    await frame()
      .getByText(/^Đã xoá mọi thông tin của người trước/)
      .waitFor();
    await findsNothingOf(first);
    await comesBackToNothingOf(first);
    assert.deepEqual(ended, [204]);
  });

  step(
    'a frame that Back brings out of the browser’s memory is covered, and asks anew who is there',
    async () => {
      await begin();
      await wizard.fillApplicant(frame(), second, 'Cha');
      const html = frame().locator('html');
      await html.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide', {persisted: true})));
      assert.equal(await html.isVisible(), false);

      await html.evaluate(() => {
        Object.assign(globalThis, {old: true});
        dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}));
      });

      await frame().getByRole('group', {name: 'Người nộp hồ sơ'}).waitFor();
      assert.equal(await html.evaluate(() => 'old' in globalThis), false);
      await wizard.press(frame(), 'Giúp người tiếp theo');
      await wizard.press(frame(), 'Xoá và giúp người tiếp theo');
      await frame()
        .getByText(/^Đã xoá mọi thông tin của người trước/)
        .waitFor();
      await findsNothingOf(second);
    },
  );

  step('the second signs in and types; signing out leaves nothing of that either', async () => {
    const account = (await signedIn(demo)).person;
    await begin();
    await wizard.press(frame(), 'Đăng nhập');
    await wizard.signIn(frame(), {...second, ...account});
    await frame().getByText(`Đang đăng nhập: ${account.fullName}`).waitFor();
    await wizard.fillApplicant(frame(), second, 'Cha');
    await wizard.fillTransfer(frame());
    await frame()
      .getByText(/^Đã lưu \d\d:\d\d$/)
      .waitFor();

    await wizard.press(frame(), 'Đăng xuất');

    await frame().getByRole('button', {name: 'Đăng nhập', exact: true}).waitFor();
    await findsNothingOf(second);
    await findsNothingOf({...second, ...account});
    await comesBackToNothingOf(second);
    assert.deepEqual(ended, [204, 204]);
    seconds = account;
  });

  step(
    'the third walks away; after fifteen idle minutes nothing is left but the request to sign in',
    async () => {
      thirds = (await signedIn(demo)).person;
      page = await newTab();
      await page.clock.install();
      await begin();
      await wizard.press(frame(), 'Đăng nhập');
      await wizard.signIn(frame(), {...third, ...thirds});
      await frame().getByText(`Đang đăng nhập: ${thirds.fullName}`).waitFor();
      await wizard.fillApplicant(frame(), third, 'Cha');
      await frame()
        .getByText(/^Đã lưu \d\d:\d\d$/)
        .waitFor();

      await page.clock.fastForward('15:30');

      await frame().getByText('Hãy đăng nhập lại').waitFor();
      await frame()
        .getByText(/^Đã 15 phút không có thao tác/)
        .waitFor();
      await findsNothingOf(third);
      await comesBackToNothingOf(third);
    },
  );

  step('and once the tabs are closed, no byte of the browser’s profile tells of any of them', async () => {
    for (const tab of browser.context.pages()) await tab.close();
    // the browser writes its own files a little later
    await pause(3000);

    const texts = [first, {...second, ...seconds}, second, {...third, ...thirds}, third].flatMap(
      (person, n) =>
        Object.entries(textsOf(person)).map(([name, text]) => [`${name} of ${n}`, text] as const),
    );
    assert.ok(tokens.size >= 3, 'no token was seen');
    const found = findInProfile(browser.folder, {
      ...Object.fromEntries(texts),
      ...Object.fromEntries([...tokens].map((token, n) => [`token ${n}`, token])),
    });

    assert.deepEqual(found, []);
  });
});
