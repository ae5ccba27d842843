import {html} from 'lit';
import type {Meta} from '@storybook/web-components-vite';
import '../src/elements/support/dvc-support.js';
import {portalUrl, scene} from './support/scene.js';

export default {title: 'Support'} satisfies Meta;

const support = ({lang = 'vi', theme = 'light'} = {}) =>
  html`<dvc-support portal=${portalUrl} site-key="truong-thpt" lang=${lang} theme=${theme}></dvc-support>`;

export const OpenNow = scene({
  moment: '2025-03-03T09:05:00+07:00',
  show: support,
  play: (parent) => parent.sees('Đang có người trực, đến 11:00'),
});

export const ClosedAtLunch = scene({
  moment: '2025-03-03T11:30:00+07:00',
  show: support,
  play: (parent) => parent.sees(/Gọi lại từ 13:00 hôm nay/),
});

export const ClosedOverTheHolidays = scene({
  moment: '2025-04-29T18:30:00+07:00',
  show: support,
  play: (parent) => parent.sees(/Giờ này không có người trực/),
});

/** The portal plays a day of the past: its numbers are no longer anybody's. */
export const NumbersOfThePast = scene({
  moment: '2026-11-24T09:05:00+07:00',
  show: support,
  play: (parent) => parent.sees('Số để minh hoạ'),
});

export const NoNumbers = scene({
  portal: {description: {support: []}},
  show: support,
  play: (parent) => parent.sees('Cổng chưa nêu số điện thoại hỗ trợ.'),
});

export const PortalDown = scene({
  faults: ({faults}) => faults.down(),
  show: support,
  play: (parent) => parent.sees('Thử lại'),
});

export const English = scene({
  moment: '2025-03-03T09:05:00+07:00',
  show: () => support({lang: 'en'}),
  play: (parent) => parent.sees('11:00'),
});

export const Dark = scene({
  moment: '2025-03-03T09:05:00+07:00',
  show: () => support({theme: 'dark'}),
  play: (parent) => parent.sees('Đang có người trực, đến 11:00'),
});
