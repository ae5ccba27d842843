import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe} from 'node:test';
import type jsqr from 'jsqr';
import {correction, generate} from 'lean-qr';
import type {Frame, Page} from 'playwright-core';
import {PNG} from 'pngjs';
import {accessible} from './support/axe.js';
import {openProfile, type Profile} from './support/browser.js';
import {runDemo, type RunningDemo} from './support/demo.js';
import {someone} from './support/people.js';
import {openSchoolPage, type SchoolPage} from './support/school-page.js';
import {steps} from './support/steps.js';
import * as wizard from './support/wizard.js';

// CommonJS whose types say otherwise
const jsQR = createRequire(import.meta.url)('jsqr') as typeof jsqr.default;

const records = 'Học bạ (bản chính)';
/** What stands in the small print of a page, in modules of half a millimetre. */
const print = (page: number) => `https://example.org/hoc-ba/2024-2025/trang/${page}?ma=0123456789ABCDEF`;

function code(text: string): string {
  const qr = generate(text, {minCorrectionLevel: correction.M});
  const dots = Array.from(
    {length: qr.size ** 2},
    (_, at) => [at % qr.size, Math.floor(at / qr.size)] as const,
  )
    .filter(([x, y]) => qr.get(x, y))
    .map(([x, y]) => `M${x} ${y}h1v1h-1z`);
  return `<svg viewBox="-4 -4 ${qr.size + 8} ${qr.size + 8}" width="${(qr.size + 8) * 4}" shape-rendering="crispEdges"><path d="${dots.join('')}"/></svg>`;
}

const sheet = (
  page: number,
) => `<body style="margin:0;background:#7b5836"><div style="margin:60px auto;width:1380px;
  height:1880px;box-sizing:border-box;padding:110px;background:#f1efe9;font:26px/1.5 sans-serif">
  <h1>Học bạ, trang ${page}</h1>${'<p>Họ và tên học sinh, kết quả rèn luyện và học tập từng môn, nhận xét của giáo viên chủ nhiệm, chữ ký của hiệu trưởng.</p>'.repeat(10)}
  ${code(print(page))}</div></body>`;

describe('a mother photographs the school report on a school’s page', () => {
  const mother = someone('Y Hương');
  const step = steps();
  const folder = mkdtempSync(join(tmpdir(), 'dvc-papers-'));
  const film = join(folder, 'camera.mjpeg');
  let demo: RunningDemo;
  let school: SchoolPage;
  let browser: Profile;
  let page: Page;
  let pictures: Buffer[] = [];

  before(async () => {
    school = await openSchoolPage();
    demo = await runDemo({SITES: `papers=${school.origin}`});
    browser = await openProfile([
      '--use-fake-device-for-media-stream',
      `--use-file-for-fake-video-capture=${film}`,
    ]);
    pictures = await photographs();
    writeFileSync(film, pictures[0] ?? '');
    await browser.context.addInitScript(() => {
      const made = globalThis as {File: typeof File; made?: File};
      made.File = class extends File {
        constructor(...given: ConstructorParameters<typeof File>) {
          super(...given);
          made.made = this;
        }
      };
    });
    school.body = `<script type="module" src="${demo.portal}/cdn/dvc-embed.js"></script>
      <dvc-dossier-wizard portal="${demo.portal}" site-key="papers" procedure="2.002478"></dvc-dossier-wizard>`;
    page = await browser.openPage();
  });
  after(async () => {
    await Promise.allSettled([browser?.close(), demo?.close()]);
    school?.close();
    rmSync(folder, {recursive: true, force: true});
  });

  /** Ten pages, and a black one. */
  async function photographs(): Promise<Buffer[]> {
    const studio = await browser.context.newPage();
    await studio.setViewportSize({width: 1500, height: 2000});
    const shots: Buffer[] = [];
    for (let at = 1; at <= 10; at += 1) {
      await studio.setContent(sheet(at));
      shots.push(await studio.screenshot({type: 'jpeg', quality: 90}));
    }
    await studio.setContent('<body style="background:#000">');
    shots.push(await studio.screenshot({type: 'jpeg', quality: 90}));
    await studio.close();
    return shots;
  }

  const frame = () => wizard.wizardFrame(page);
  const inside = async (): Promise<Frame> => {
    const handle = await page.locator('dvc-dossier-wizard iframe').elementHandle();
    return (await handle?.contentFrame()) ?? assert.fail('no frame');
  };
  const sees = (text: string) => frame().getByText(text, {exact: true}).waitFor();
  const picker = () =>
    frame().getByLabel(`Chọn tệp có sẵn: ${records}`, {exact: true}).and(frame().locator('input'));
  const toPapers = async () => {
    await page.goto(school.origin);
    await wizard.fillApplicant(frame(), mother, 'Mẹ');
    await wizard.fillTransfer(frame());
    await wizard.press(frame(), 'Tiếp tục');
    await wizard.press(frame(), `Chụp ảnh : ${records}`);
  };

  step('is told that the camera is not allowed, allows it, and sees the paper in it', async () => {
    await toPapers();
    await sees('Máy ảnh chưa được cho phép');
    assert.equal(await picker().count(), 1);
    await accessible(await inside(), 'camera denied');

    await browser.context.grantPermissions(['camera'], {origin: school.origin});
    await browser.context.grantPermissions(['camera'], {origin: demo.portal});
    await wizard.press(frame(), 'Thử lại');

    await wizard.press(frame(), 'Chụp');
    await frame().getByRole('img', {name: 'Trang 1', exact: true}).waitFor();
    assert.equal(await picker().count(), 1);
    await accessible(await inside(), 'camera live');
  });

  step('is told of a camera that is black, and of one that is not there', async () => {
    await wizard.press(frame(), 'Tắt máy ảnh');
    await frame().getByRole('button', {name: 'Mở máy ảnh', exact: true}).waitFor();
    // the browser reads on in the file until it has let go of the camera
    rmSync(film);
    writeFileSync(film, pictures.at(-1) ?? '');
    await wizard.press(frame(), 'Mở máy ảnh');
    await sees('Máy ảnh chỉ thấy một màu đen');
    assert.equal(await picker().count(), 1);

    await wizard.press(frame(), 'Tắt máy ảnh');
    await (
      await inside()
    ).evaluate(() => {
      navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('', 'NotFoundError'));
    });
    await wizard.press(frame(), 'Mở máy ảnh');
    await sees('Không tìm thấy máy ảnh');
    await wizard.press(frame(), 'Bỏ : Trang 1');
  });

  step('chooses ten pictures, and they become one PDF below 5 MB whose small print can be read', async () => {
    const files = pictures.slice(0, 10).map((bytes, at) => {
      const path = join(folder, `IMG_${at + 1}.jpg`);
      writeFileSync(path, bytes);
      return path;
    });
    // the driver is slow on the page that is measured: it gives the pictures beforehand, to an input of its own
    const within = await inside();
    const own = await within.evaluateHandle(() =>
      Object.assign(document.createElement('input'), {type: 'file', multiple: true}),
    );
    await own.asElement()?.setInputFiles(files);
    const input = await picker().elementHandle();
    const looked = await longestTask(async () => {
      await input?.evaluate((real, given) => {
        (real as HTMLInputElement).files = given.files;
        real.dispatchEvent(new Event('change', {bubbles: true}));
      }, own);
      await frame().locator('.pages > li:nth-child(10) .verdict').waitFor({timeout: 60_000});
    });
    await accessible(await inside(), 'ten pages');
    const joined = await longestTask(async () => {
      await frame().getByRole('button', {name: 'Xong', exact: true}).click();
      await frame().getByText('học-bạ-bản-chính.pdf', {exact: true}).waitFor({timeout: 60_000});
    });
    const loaded = await within.evaluate(() =>
      performance.getEntriesByType('resource').map(({name}) => name),
    );
    assert.ok(!loaded.some((name) => name.includes('pictures-here')), 'the page did the worker’s work');
    console.log(`longest task at 4× throttle: ${looked} ms while looking, ${joined} ms while joining`);

    const bytes = await (
      await inside()
    ).evaluate(async () => {
      const {made} = globalThis as {made?: File};
      const all = new Uint8Array((await made?.arrayBuffer()) ?? new ArrayBuffer(0));
      let text = '';
      for (let at = 0; at < all.length; at += 8192)
        text += String.fromCharCode(...all.subarray(at, at + 8192));
      return btoa(text);
    });
    const pdf = Buffer.from(bytes, 'base64');
    console.log(`ten pages: ${(pdf.length / 1e6).toFixed(2)} MB`);
    assert.ok(pdf.length < 5e6, `${pdf.length} B`);
    writeFileSync(join(folder, 'made.pdf'), pdf);
    execFileSync('pdftoppm', ['-r', '150', '-png', join(folder, 'made.pdf'), join(folder, 'page')]);
    for (const at of [1, 5, 10]) {
      const png = PNG.sync.read(readFileSync(join(folder, `page-${String(at).padStart(2, '0')}.png`)));
      const read = jsQR(new Uint8ClampedArray(png.data), png.width, png.height);
      assert.equal(read?.data, print(at), `the small print of page ${at}`);
    }
  });

  step('can give the paper where the school’s page forbids the camera', async () => {
    school.headers = {'permissions-policy': 'camera=()'};
    await page.goto(school.origin);
    await wizard.press(frame(), `Chụp ảnh : ${records}`);
    await sees('Trang này không cho dùng máy ảnh');
    await accessible(await inside(), 'camera forbidden');

    await picker().setInputFiles({name: 'a.jpg', mimeType: 'image/jpeg', buffer: pictures[0] as Buffer});
    await sees('Ảnh rõ.');
    await wizard.press(frame(), 'Xong');
    await frame().getByText('học-bạ-bản-chính.pdf', {exact: true}).nth(1).waitFor();
  });

  /** The longest that the frame was deaf to its person while a slow phone does something, ms; 0: never for 50. */
  async function longestTask(run: () => Promise<void>): Promise<number> {
    const within = await inside();
    const session = await browser.context.newCDPSession(within);
    await within.evaluate(() => {
      const told = globalThis as {longest?: number; watcher?: PerformanceObserver};
      told.longest = 0;
      told.watcher?.disconnect();
      told.watcher = new PerformanceObserver((list) => {
        for (const {duration} of list.getEntries()) told.longest = Math.max(told.longest ?? 0, duration);
      });
      told.watcher.observe({entryTypes: ['longtask']});
    });
    await session.send('Emulation.setCPUThrottlingRate', {rate: 4});
    await run();
    const longest = await within.evaluate(() => (globalThis as {longest?: number}).longest ?? 0);
    await session.send('Emulation.setCPUThrottlingRate', {rate: 1});
    await session.detach();
    return Math.round(longest);
  }
});
