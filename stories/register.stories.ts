import {html} from 'lit';
import type {Meta} from '@storybook/web-components-vite';
import '../src/elements/register/dvc-register.js';
import {exampleAccount} from '../src/testing/msw.js';
import type {Person} from '../test/support/person.js';
import {portalUrl, scene} from './support/scene.js';

export default {title: 'Register'} satisfies Meta;

const register = ({lang = 'vi', theme = 'light'} = {}) =>
  html`<dvc-register
    portal=${portalUrl}
    site-key="truong-thpt"
    isolation="inline"
    lang=${lang}
    theme=${theme}
  ></dvc-register>`;

async function fillsIn(parent: Person, username = 'h.nghi'): Promise<void> {
  await parent.types('Họ và tên', "H'Nghi Niê");
  await parent.types('Ngày sinh', '05/09/1990');
  await parent.types('Số căn cước', '062190001234');
  await parent.types('Số điện thoại', '0905 061 104');
  await parent.types('Email', 'h.nghi@example.org');
  await parent.types('Tên đăng nhập', username);
  await parent.types('Mật khẩu', 'trăng lên đầu núi');
  await parent.types('Nhập lại mật khẩu', 'trăng lên đầu núi');
  await parent.chooses('Tôi đồng ý với nội dung trên');
}

export const Citizen = scene({show: register, play: (parent) => parent.sees('Tôi đồng ý với nội dung trên')});

export const Organisation = scene({
  show: register,
  async play(parent) {
    await parent.chooses('Tổ chức');
    await parent.sees('Mã số thuế');
  },
});

export const NothingTyped = scene({
  show: register,
  async play(parent) {
    await parent.presses('Đăng ký');
    await parent.sees(/Còn \d+ chỗ cần sửa/);
  },
});

export const SomeFieldsWrong = scene({
  show: register,
  async play(parent) {
    await fillsIn(parent);
    await parent.types('Ngày sinh', '31/02/1990');
    await parent.types('Số căn cước', '12345');
    await parent.types('Nhập lại mật khẩu', 'mặt trời');
    await parent.presses('Đăng ký');
    await parent.sees('Còn 3 chỗ cần sửa');
  },
});

export const NameTaken = scene({
  show: register,
  async play(parent) {
    await fillsIn(parent, exampleAccount.username);
    await parent.presses('Đăng ký');
    await parent.sees('Còn 1 chỗ cần sửa');
  },
});

export const Code = scene({
  show: register,
  async play(parent) {
    await fillsIn(parent);
    await parent.presses('Đăng ký');
    await parent.sees('Nhập mã kích hoạt');
  },
});

export const CodeWrong = scene({
  show: register,
  async play(parent) {
    await fillsIn(parent);
    await parent.presses('Đăng ký');
    await parent.types('Mã kích hoạt', '111111');
    await parent.presses('Kích hoạt');
    await parent.sees('Còn 1 chỗ cần sửa');
  },
});

export const Activated = scene({
  show: register,
  async play(parent, {state}) {
    await fillsIn(parent);
    await parent.presses('Đăng ký');
    await parent.types('Mã kích hoạt', state.code);
    await parent.presses('Kích hoạt');
    await parent.sees(/Tài khoản đã được kích hoạt/);
  },
});

export const English = scene({
  show: () => register({lang: 'en'}),
  play: (parent) => parent.sees('Full name'),
});
export const Dark = scene({
  show: () => register({theme: 'dark'}),
  play: (parent) => parent.sees('Họ và tên'),
});
