import {html} from 'lit';
import type {Meta} from '@storybook/web-components-vite';
import '../src/elements/dossier-wizard/dvc-dossier-wizard.js';
import '../src/elements/login/dvc-login.js';
import {portalUrl, scene} from './support/scene.js';

export default {title: 'Modes'} satisfies Meta;

const wizard = ({mode = 'button', lang = 'vi', theme = 'light'} = {}) =>
  html`<article lang=${lang}>
    <p>Phụ huynh có nguyện vọng chuyển trường cho con nộp hồ sơ trực tuyến ngay trên trang này.</p>
    <dvc-dossier-wizard
      portal=${portalUrl}
      site-key="truong-thpt"
      isolation="inline"
      procedure="2.002478"
      label=${lang === 'vi' ? 'Nộp hồ sơ chuyển trường' : ''}
      mode=${mode}
      lang=${lang}
      theme=${theme}
    ></dvc-dossier-wizard>
    <p>Nhà trường trả lời qua cổng dịch vụ công.</p>
  </article>`;

const opener = 'Nộp hồ sơ chuyển trường';
const procedure = 'Chuyển trường đối với học sinh trung học phổ thông';

export const AButtonInAnArticle = scene({show: wizard, play: (parent) => parent.sees(opener)});

export const AButtonWithWordsOfTheSite = scene({
  show: () =>
    html`<dvc-login portal=${portalUrl} site-key="truong-thpt" lang="vi" mode="button"
      ><span slot="button">Phụ huynh <em>đăng nhập</em></span></dvc-login
    >`,
  play: (parent) => parent.sees('đăng nhập'),
});

export const TheSheetIsOpen = scene({
  show: wizard,
  async play(parent) {
    await parent.presses(opener);
    await parent.sees(procedure);
  },
});

export const TheSheetIsOpenAndDark = scene({
  show: () => wizard({theme: 'dark'}),
  async play(parent) {
    await parent.presses(opener);
    await parent.sees(procedure);
  },
});

export const ASmallSheet = scene({
  show: () =>
    html`<dvc-login
      portal=${portalUrl}
      site-key="truong-thpt"
      isolation="inline"
      lang="vi"
      mode="button"
    ></dvc-login>`,
  async play(parent) {
    await parent.presses('Đăng nhập');
    await parent.sees('Mật khẩu');
  },
});

export const ClosedAndOpenedAgain = scene({
  show: wizard,
  async play(parent) {
    await parent.presses(opener);
    await parent.types('Họ và tên', 'Y Hương');
    await parent.presses('Đóng');
    await parent.presses(opener);
    if ((await parent.reads('Họ và tên')) !== 'Y Hương') throw new Error('what was typed is lost');
  },
});

export const English = scene({
  show: () => wizard({lang: 'en'}),
  async play(parent) {
    await parent.presses('File online');
    await parent.sees('Close');
  },
});
