import {html} from 'lit';
import type {Meta} from '@storybook/web-components-vite';
import '../src/elements/payment/dvc-payment.js';
import type {MockPortal} from '../src/testing/msw.js';
import type {Person} from '../test/support/person.js';
import {portalUrl, scene, type Scene} from './support/scene.js';
import {signsIn} from './support/signs-in.js';
import {watched} from './support/watched.js';

export default {title: 'Payment'} satisfies Meta;

const id = '01955a00-0000-7000-8000-000000000001';
const moment = '2025-03-03T09:05:00+07:00';

const payment = ({dossier = id, lang = 'vi', theme = 'light'} = {}) =>
  html`<dvc-payment
    portal=${portalUrl}
    site-key="truong-thpt"
    isolation="inline"
    dossier=${dossier}
    lang=${lang}
    theme=${theme}
  ></dvc-payment>`;

const diploma = (portal: MockPortal) => portal.holds({id, procedure: '1.004889', path: [1, 6]});

/** A diploma to be recognised, and its owner in front of what it costs. */
const owing = (
  given: Partial<Scene> & {then?: (parent: Person, portal: MockPortal) => Promise<unknown>} = {},
) =>
  scene({
    before: diploma,
    show: payment,
    moment,
    async play(parent, portal) {
      await signsIn(parent);
      await given.then?.(parent, portal);
    },
    ...given,
  });

const starts = async (parent: Person) => {
  await parent.presses('Thanh toán trực tuyến');
  await parent.sees('Nội dung chuyển khoản');
};
const only = ({state}: MockPortal) => [...state.payments.keys()][0] ?? '';

export const SignedOut = scene({before: diploma, show: payment, play: (parent) => parent.sees('Mật khẩu')});

export const Due = owing({then: (parent) => parent.sees('500.000 đ')});

export const Pending = owing({then: starts});

export const Settled = owing({
  async then(parent, portal) {
    await starts(parent);
    await watched(portal, id);
    portal.settles(only(portal));
    await parent.sees('Đã nhận được tiền');
  },
});

export const InReview = owing({
  async then(parent, portal) {
    await starts(parent);
    await watched(portal, id);
    portal.turns(only(portal), 'review');
    await parent.sees('Tiền đã đến, đang được đối chiếu');
  },
});

export const Expired = owing({
  async then(parent, portal) {
    await starts(parent);
    await watched(portal, id);
    portal.turns(only(portal), 'expired');
    await parent.sees('Mã thanh toán đã hết hạn');
  },
});

export const Free = owing({
  before: (portal) => portal.holds({id, path: [1]}),
  then: (parent) => parent.sees('Không phải nộp phí'),
});

export const SeveralToChooseFrom = owing({
  before: (portal) => {
    diploma(portal);
    portal.holds({procedure: '1.004889', path: [1, 6]});
    portal.holds({path: [1]});
  },
  show: () => payment({dossier: ''}),
  then: (parent) => parent.sees('Hồ sơ cần thanh toán'),
});

export const NotPayableOnline = owing({
  portal: {description: {payments: []}},
  then: (parent) => parent.sees('500.000 đ'),
});

export const Dark = owing({show: () => payment({theme: 'dark'}), then: starts});
