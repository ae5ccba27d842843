import {html} from 'lit';
import type {Meta} from '@storybook/web-components-vite';
import '../src/elements/portal/dvc-portal.js';
import {portalUrl, scene} from './support/scene.js';

export default {title: 'Portal'} satisfies Meta;

const portal = (theme = 'light', lang = 'vi') =>
  html`<div lang=${lang}>
    <dvc-portal portal=${portalUrl} site-key="truong-thpt" isolation="inline" theme=${theme}></dvc-portal>
  </div>`;

const transfer = 'Chuyển trường đối với học sinh trung học phổ thông';

export const WholeJourney = scene({
  moment: '2025-03-03T09:05:00+07:00',
  show: () => portal(),
  async play(parent) {
    await parent.sees(transfer);
    await parent.sees('Tra cứu hồ sơ');
    await parent.sees('Hỗ trợ');
  },
});

export const FromSearchToWizard = scene({
  moment: '2025-03-03T09:05:00+07:00',
  show: () => portal(),
  async play(parent) {
    await parent.presses(transfer);
    await parent.presses('Nộp hồ sơ trực tuyến');
    await parent.sees('Thông tin người nộp');
  },
});

export const Dark = scene({
  moment: '2025-03-03T09:05:00+07:00',
  show: () => portal('dark'),
  play: (parent) => parent.sees(transfer),
});
