import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Page} from 'playwright-core';
import {openProfile, type Profile} from '../journey/support/browser.js';
import {runDemo, type RunningDemo} from '../journey/support/demo.js';
import {someone} from '../journey/support/people.js';
import * as wizard from '../journey/support/wizard.js';

const transfer = 'Chuyển trường đối với học sinh trung học phổ thông';

/**
 * What a hostile page does before our script comes: it listens to every key and input, to every message on the window
 * and on every port, opens every shadow root, and keeps every request's body. It writes all that down as text.
 */
function eavesdrop(): void {
  const heard: string[] = [];
  Object.assign(globalThis, {heard});
  const tell = (what: string, data: unknown) => {
    try {
      heard.push(`${what} ${typeof data === 'string' ? data : JSON.stringify(data)}`);
    } catch {
      heard.push(`${what} ${String(data)}`);
    }
  };
  const before = EventTarget.prototype.addEventListener;
  for (const type of [
    'keydown',
    'keypress',
    'keyup',
    'beforeinput',
    'input',
    'change',
    'paste',
    'submit',
    'compositionend',
  ]) {
    before.call(
      globalThis,
      type,
      (event) => {
        const {key, data, target} = event as KeyboardEvent & InputEvent;
        const path = event.composedPath().map((node) => (node as HTMLInputElement).value ?? '');
        tell(`event ${type}`, [key, data, (target as HTMLInputElement | null)?.value, ...path]);
      },
      {capture: true},
    );
  }
  before.call(globalThis, 'message', (event) => tell('message', (event as MessageEvent).data), {
    capture: true,
  });

  for (const prototype of [MessagePort.prototype, Worker.prototype, BroadcastChannel.prototype]) {
    const post = prototype.postMessage as (...args: unknown[]) => void;
    prototype.postMessage = function (this: unknown, ...args: unknown[]) {
      tell('port out', args[0]);
      return post.apply(this, args);
    };
  }
  const onmessage = Object.getOwnPropertyDescriptor(MessagePort.prototype, 'onmessage');
  Object.defineProperty(MessagePort.prototype, 'onmessage', {
    ...onmessage,
    set(this: MessagePort, listener: (event: MessageEvent) => void) {
      onmessage?.set?.call(this, (event: MessageEvent) => {
        tell('port in', event.data);
        listener.call(this, event);
      });
    },
  });
  EventTarget.prototype.addEventListener = function (type, listener, options) {
    if (type !== 'message' || typeof listener !== 'function')
      return before.call(this, type, listener, options);
    return before.call(
      this,
      type,
      (event) => (tell('message heard', (event as MessageEvent).data), listener.call(this, event)),
      options,
    );
  };

  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) {
    return attach.call(this, {...init, mode: 'open'});
  };
  const request = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const asked = new Request(input, init);
    tell('fetch', [asked.url, [...asked.headers], await asked.clone().text()]);
    return request(asked);
  };
}

describe('a hostile script on the school’s page, there before ours', () => {
  const mother = someone('Y Bí Mật Tuyệt Đối');
  let demo: RunningDemo;
  let browser: Profile;
  let page: Page;

  before(async () => {
    demo = await runDemo();
    browser = await openProfile();
    page = await browser.openPage();
    // the page's own scripts run in its main frame only
    await page.addInitScript(`if (self === top) (${String(eavesdrop)})();`);
  });
  after(async () => {
    await Promise.allSettled([browser?.close(), demo?.close()]);
  });

  it('sees no character typed in the wizard, no password and no token, while it hears our messages', async () => {
    const tokens: string[] = [];
    page.on('response', async (response) => {
      if (!response.url().endsWith('/api/v1/sessions')) return;
      const {access_token, refresh_token} = (await response.json().catch(() => ({}))) as Record<
        string,
        string
      >;
      if (access_token && refresh_token) tokens.push(access_token, refresh_token);
    });
    await page.goto(demo.school);
    await wizard.findAndBegin(page, 'chuyen truong thpt', transfer);
    const frame = wizard.wizardFrame(page);
    const name = frame.getByRole('group', {name: 'Người nộp hồ sơ'}).getByLabel('Họ và tên');
    await name.pressSequentially('QZXJWVK', {delay: 5});
    await wizard.fillApplicant(frame, mother, 'Mẹ');
    await wizard.fillTransfer(frame);
    await wizard.press(frame, 'Tiếp tục');
    await wizard.press(frame, 'Đăng ký');
    await wizard.register(frame, mother, demo);
    await frame.getByRole('heading', {name: 'Thành phần hồ sơ'}).waitFor();

    const heard = await page.evaluate(() => {
      const everything: Node[] = [];
      const walk = (node: Node) => {
        everything.push(node);
        if (node instanceof Element && node.shadowRoot) walk(node.shadowRoot);
        node.childNodes.forEach(walk);
      };
      walk(document);
      const texts = everything.map((node) =>
        node instanceof Element
          ? [...node.attributes].map(({value}) => value).join(' ') + ((node as HTMLInputElement).value ?? '')
          : (node.nodeValue ?? ''),
      );
      const stores = [
        JSON.stringify({...localStorage}),
        JSON.stringify({...sessionStorage}),
        document.cookie,
        location.href,
        document.title,
      ];
      return {said: (globalThis as unknown as {heard: string[]}).heard, shown: [...texts, ...stores]};
    });

    // it does hear what is typed and said in its own page: otherwise the test would prove nothing
    assert.equal(
      heard.said.some((line) => line.includes('chuyen truong thpt')),
      true,
    );
    assert.equal(
      heard.said.some((line) => line.includes('dvc-step')),
      true,
    );
    assert.equal(
      heard.said.some((line) => line.includes('"attributes"')),
      true,
    );
    assert.equal(tokens.length >= 2, true);
    const all = [...heard.said, ...heard.shown].join('\n');
    const secrets = [
      mother.fullName,
      mother.identityNumber,
      mother.phone,
      mother.email,
      mother.password,
      mother.username,
      'A Minh Ươnh',
      'QZXJWVK',
      '05/09/1985',
      ...tokens,
    ];
    assert.deepEqual(
      secrets.filter((secret) => all.includes(secret)),
      [],
    );
    const keys = heard.said.filter((line) => /^event key/.test(line) && /"[QZXJWVK]"/.test(line));
    assert.deepEqual(keys, []);
  });

  it('can’t follow a value from the portal’s own page into its frame: the two do not share storage', async () => {
    const own = await browser.openPage();
    await own.goto(demo.portal);
    await own.evaluate(() => localStorage.setItem('crossing', 'from the portal’s own page'));
    const handle = await page.locator('dvc-dossier-wizard iframe').elementHandle();
    const frame = (await handle?.contentFrame()) ?? assert.fail('no frame');

    const seen = await frame.evaluate(() => localStorage.getItem('crossing'));

    assert.equal(seen, null, 'the frame sees the portal’s own storage: this is not cross-site');
    assert.equal(await own.evaluate(() => localStorage.getItem('crossing')), 'from the portal’s own page');
    await own.close();
  });
});
