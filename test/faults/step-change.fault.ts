import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Frame, Page} from 'playwright-core';
import {desktop, openProfile, phone, type Profile} from '../journey/support/browser.js';
import {runDemo, type RunningDemo} from '../journey/support/demo.js';
import {pdf} from '../journey/support/papers.js';
import {someone} from '../journey/support/people.js';
import * as wizard from '../journey/support/wizard.js';

const transfer = 'Chuyển trường đối với học sinh trung học phổ thông';
const papers = {
  'Đơn xin chuyển trường do cha hoặc mẹ hoặc người giám hộ ký': pdf('đơn.pdf'),
  'Học bạ (bản chính)': pdf('học bạ.pdf'),
  'Giấy chứng nhận trúng tuyển vào lớp đầu cấp trung học phổ thông, ghi rõ loại hình trường (công lập hoặc tư thục)':
    pdf('trúng tuyển.pdf'),
  'Giấy giới thiệu chuyển trường do hiệu trưởng nhà trường nơi đi cấp': pdf('giới thiệu.pdf'),
};

interface Seen {
  /** Sum of the page's layout shifts so far, as the browser counts them, those after an input too. */
  shifts: number;
  scrollY: number;
  /** Top of our box in the window. */
  top: number;
  /** Height that the page's fixed bar covers. */
  covered: number;
}

/** Once the box and the page have kept still for a dozen frames. */
const look = (page: Page): Promise<Seen> =>
  page.evaluate(
    () =>
      new Promise<Seen>((resolve) => {
        let last = '';
        let still = 0;
        const frame = () => {
          const box = document.querySelector('dvc-dossier-wizard')?.getBoundingClientRect();
          const now = `${box?.top} ${box?.height} ${scrollY}`;
          still = now === last ? still + 1 : 0;
          last = now;
          if (still < 12) return void requestAnimationFrame(frame);
          const bar = document.elementFromPoint(innerWidth / 2, 0)?.closest('.navbar-fixed-top, header, nav');
          const {shifts} = globalThis as unknown as {shifts: number};
          const covers = bar && getComputedStyle(bar).position !== 'static';
          resolve({
            shifts,
            scrollY,
            top: box?.top ?? NaN,
            covered: covers ? bar.getBoundingClientRect().bottom : 0,
          });
        };
        requestAnimationFrame(frame);
      }),
  );

for (const [screen, size] of Object.entries({phone, desktop})) {
  describe(`at a step change, on a ${screen}`, () => {
    const parent = someone('Y Hà');
    let demo: RunningDemo;
    let browser: Profile;
    let page: Page;

    before(async () => {
      demo = await runDemo();
      browser = await openProfile();
      page = await browser.openPage();
      await page.setViewportSize(size);
      await page.addInitScript(() => {
        if (self !== top) return;
        const counted = globalThis as unknown as {shifts: number};
        counted.shifts = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            counted.shifts += (entry as unknown as {value: number}).value;
        }).observe({type: 'layout-shift', buffered: true});
      });
    });
    after(async () => {
      await Promise.allSettled([browser?.close(), demo?.close()]);
    });

    const inside = async (): Promise<Frame> => {
      const handle = await page.locator('dvc-dossier-wizard iframe').elementHandle();
      return (await handle?.contentFrame()) ?? assert.fail('no frame');
    };

    /** Does what changes the step, waits for the next, and looks at the page around it. */
    const change = async (heading: string, act: () => Promise<void>): Promise<void> => {
      const before = await look(page);
      await act();
      await wizard.wizardFrame(page).getByRole('heading', {name: heading, exact: true}).waitFor();

      const now = await look(page);
      assert.equal(now.shifts - before.shifts, 0, `the page moved at “${heading}”`);
      const overflow = await (
        await inside()
      ).evaluate(
        () =>
          new Promise<number>((resolve) => {
            const rest = () => {
              const {scrollHeight, clientHeight} = document.documentElement;
              resolve(scrollHeight - clientHeight);
            };
            requestAnimationFrame(() => requestAnimationFrame(rest));
          }),
      );
      assert.equal(overflow, 0, `a scrollbar inside the frame at “${heading}”`);
      if (now.scrollY !== before.scrollY) {
        assert.equal(
          Math.abs(now.top - now.covered) < 24,
          true,
          `scrolled elsewhere than to the top of the box at “${heading}”: ${JSON.stringify(now)}`,
        );
      }
      assert.equal(
        now.top >= now.covered - 24 && now.top < size.height,
        true,
        `the top of the box is in sight at “${heading}”: ${JSON.stringify(now)}`,
      );
    };

    it('nothing moves outside our box, no inner scrollbar shows, and the page scrolls only to the box’s top', async () => {
      await page.goto(demo.school);
      await wizard.findAndBegin(page, 'chuyen truong thpt', transfer);
      const frame = wizard.wizardFrame(page);
      await frame.getByRole('group', {name: 'Người nộp hồ sơ'}).waitFor();
      await wizard.fillApplicant(frame, parent, 'Mẹ');
      await wizard.fillTransfer(frame);
      await change('Đăng nhập để tiếp tục', () => wizard.press(frame, 'Tiếp tục'));
      await wizard.press(frame, 'Đăng ký');
      await change('Thành phần hồ sơ', () => wizard.register(frame, parent, demo));
      await wizard.attach(frame, papers);
      await change('Hình thức nhận kết quả', () => wizard.press(frame, 'Tiếp tục'));
      await wizard.chooseDelivery(frame);
      await change('Kiểm tra và nộp hồ sơ', () => wizard.press(frame, 'Tiếp tục'));
      await change('Hình thức nhận kết quả', () => wizard.press(frame, 'Quay lại'));
      await change('Kiểm tra và nộp hồ sơ', () => wizard.press(frame, 'Tiếp tục'));
      await change('Đã nộp hồ sơ', async () => void (await wizard.submit(frame)));
    });
  });
}
