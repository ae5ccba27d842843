import {html} from 'lit';
import type {Meta} from '@storybook/web-components-vite';
import '../src/elements/login/dvc-login.js';
import {exampleAccount, portalDescription} from '../src/testing/msw.js';
import {portalUrl, scene} from './support/scene.js';
import {signsIn} from './support/signs-in.js';

export default {title: 'Login'} satisfies Meta;

const login = ({lang = 'vi', theme = 'light'} = {}) =>
  html`<dvc-login
    portal=${portalUrl}
    site-key="truong-thpt"
    isolation="inline"
    lang=${lang}
    theme=${theme}
  ></dvc-login>`;

/** There is no page of the portal behind its frame here. */
const wayOut = /^Mở trên cổng/;

export const FirstSight = scene({show: login, play: (parent) => parent.sees('Mật khẩu')});

export const NothingTyped = scene({
  show: login,
  async play(parent) {
    await parent.presses('Đăng nhập');
    await parent.sees('Còn 2 chỗ cần sửa');
  },
});

export const WrongPassword = scene({
  show: login,
  async play(parent) {
    await signsIn(parent, 'không phải mật khẩu');
    await parent.sees(/không đúng|chưa đúng/);
  },
});

export const TooManyTries = scene({
  faults: ({faults}) => faults.refuses('sessions', 'too-many', {retryAfter: 600}),
  show: login,
  async play(parent) {
    await signsIn(parent);
    await parent.sees(/nhiều lần|quá nhiều/);
  },
});

export const NotActivated = scene({
  portal: {accounts: [{...exampleAccount, activated: false}]},
  show: login,
  async play(parent) {
    await signsIn(parent);
    await parent.sees('Kích hoạt tài khoản');
  },
});

export const SignedIn = scene({
  show: login,
  async play(parent) {
    await signsIn(parent);
    await parent.sees(`Đang đăng nhập: ${exampleAccount.fullName}`);
  },
});

export const PasswordForgotten = scene({
  show: login,
  async play(parent) {
    await parent.presses('Quên mật khẩu');
    await parent.types('Tên đăng nhập', exampleAccount.username);
    await parent.presses('Gửi mã');
    await parent.sees('Mã đặt lại mật khẩu');
  },
});

export const SignInAtThePortalsOwnWindowOnly = scene({
  portal: {description: {identity: {...portalDescription.identity, methods: [], signIn: 'top'}}},
  show: login,
  play: (parent) => parent.sees(wayOut),
});

export const PortalDown = scene({
  faults: ({faults}) => faults.down(),
  show: login,
  play: (parent) => parent.sees('Thử lại'),
});

export const English = scene({show: () => login({lang: 'en'}), play: (parent) => parent.sees('Password')});
export const Dark = scene({show: () => login({theme: 'dark'}), play: (parent) => parent.sees('Mật khẩu')});
