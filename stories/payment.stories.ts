import {html} from 'lit';
import type {Meta} from '@storybook/web-components-vite';
import '../src/elements/payment/dvc-payment.js';
import {exampleAccount, examplePayment, portalDescription, type MockPortal} from '../src/testing/msw.js';
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

type Turn = NonNullable<Parameters<MockPortal['turns']>[2]>;

const only = ({state}: MockPortal): string => [...state.payments.keys()].at(-1) ?? '';

const starts = async (parent: Person, way = 'Chuyển khoản bằng mã VietQR') => {
  await parent.chooses(way);
  await parent.presses(way === 'Nộp tại quầy' ? 'Lấy mã nộp tiền tại quầy' : 'Thanh toán trực tuyến');
  await parent.sees(/^(Nội dung chuyển khoản|Mở trang thanh toán|Mã nộp tiền)$/);
};

/** Somebody pays in some way, and this becomes of it. */
const became = (words: string, state: Parameters<MockPortal['turns']>[1], more: Turn = {}, way?: string) =>
  owing({
    async then(parent, portal) {
      await starts(parent, way);
      await watched(portal, id);
      portal.turns(only(portal), state, more);
      await parent.sees(words);
    },
  });

export const SignedOut = scene({before: diploma, show: payment, play: (parent) => parent.sees('Mật khẩu')});

/** What is owed, and several ways to pay it. */
export const Due = owing({then: (parent) => parent.sees('Cách thanh toán')});

export const Transfer = owing({then: (parent) => starts(parent)});

export const TransferAndTheBankIsSlow = owing({
  async then(parent) {
    await starts(parent);
    await parent.presses('Tôi đã chuyển khoản');
    await parent.sees('Chúng tôi đang đợi ngân hàng của bạn');
  },
});

export const Gateway = owing({then: (parent) => starts(parent, 'VNPAY')});

export const AtTheDesk = owing({then: (parent) => starts(parent, 'Nộp tại quầy')});

/** A payment that was begun earlier, or on another device. */
export const FoundAgain = owing({
  before(portal) {
    const dossier = diploma(portal);
    const open = examplePayment(dossier.id);
    portal.state.payments.set(open.id, open);
  },
  then: (parent) => parent.sees('Nội dung chuyển khoản'),
});

export const Settled = owing({
  async then(parent, portal) {
    await starts(parent);
    await watched(portal, id);
    portal.settles(only(portal));
    await parent.sees('Đã nhận được tiền');
    await parent.sees('Tải biên lai');
  },
});

/** The transfer was made twice: the second is looked at beside the settled one. */
export const PaidTwice = owing({
  async then(parent, portal) {
    await starts(parent);
    const first = only(portal);
    await parent.presses('Chọn cách thanh toán khác');
    await starts(parent, 'VNPAY');
    await watched(portal, id);
    portal.settles(first);
    portal.turns(only(portal), 'review', {reason: 'already-settled', received: 500_000});
    await parent.sees('Tiền đã đến, đang được đối chiếu');
  },
});

export const WrongAmount = became('Tiền đã đến, đang được đối chiếu', 'review', {
  reason: 'amount',
  received: 400_000,
});

export const MoneyCameLate = became('Tiền đã đến, đang được đối chiếu', 'review', {reason: 'late'});

export const Suspicious = became(
  'Tiền đã đến, đang được đối chiếu',
  'review',
  {reason: 'suspicious'},
  'VNPAY',
);

export const Failed = became(
  'Lần thanh toán này chưa thành',
  'failed',
  {reason: 'not-enough-money'},
  'VNPAY',
);

export const FailedForNoSaidReason = became('Lần thanh toán này chưa thành', 'failed', {}, 'VNPAY');

export const Cancelled = owing({
  async then(parent) {
    await starts(parent);
    await parent.presses('Chọn cách thanh toán khác');
    await parent.sees('Đã huỷ lần thanh toán trước');
  },
});

export const Expired = became('Mã thanh toán đã hết hạn', 'expired');

export const Refunding = owing({
  async then(parent, portal) {
    await starts(parent);
    portal.settles(only(portal));
    portal.turns(only(portal), 'refunding');
    await parent.presses('Tôi đã chuyển khoản');
    await parent.sees('Đang hoàn tiền');
  },
});

export const Unreachable = owing({
  faults: (portal) => portal.faults.refuses('dossiers/:id/payments', 'unavailable'),
  then: (parent) => parent.sees('Chưa xem được khoản phải nộp'),
});

export const Free = owing({
  before: (portal) => portal.holds({id, path: [1]}),
  then: (parent) => parent.sees('Không phải nộp phí'),
});

/** An assumed amount does not look official; what is taken off is said with its reason. */
export const ReducedAndAssumed = owing({
  before(portal) {
    const dossier = portal.holds({id, procedure: '1.004889', path: [1, 6]});
    dossier.obligation = {
      total: 60_000,
      currency: 'VND',
      state: 'due',
      items: [
        {
          kind: 'le-phi',
          name: {vi: 'Lệ phí cấp bản sao văn bằng từ sổ gốc', en: 'Charge for a copy of a diploma'},
          amount: 40_000,
          quantity: 2,
          unit: 'bản',
          fullAmount: 100_000,
          exemption: {
            relief: 20_000,
            label: {vi: 'Giảm cho hộ cận nghèo', en: 'Reduction for a near-poor household'},
            basis: 'Nghị quyết của HĐND tỉnh (minh hoạ)',
            mark: 'A',
          },
          total: 60_000,
          basis: 'Nghị quyết về lệ phí của tỉnh (minh hoạ)',
          mark: 'A',
        },
      ],
    };
  },
  then: async (parent) => {
    await parent.sees('Giảm khi nộp trực tuyến');
    await parent.presses('Căn cứ thu và mức độ chắc chắn');
  },
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

/** A gateway that takes no such small amount. */
export const NotEveryWayTakesIt = owing({
  portal: {
    description: {
      payments: (portalDescription.payments ?? []).map((method) =>
        method.id === 'vnpay' ? {...method, min: 1_000_000} : method,
      ),
    },
  },
  then: (parent) => parent.sees('Chỉ dùng cho khoản từ 1.000.000 đ.'),
});

export const NotPayableOnline = owing({
  portal: {description: {payments: []}},
  then: (parent) => parent.sees(/^Cổng này chưa nhận thanh toán trực tuyến/),
});

export const Dark = owing({show: () => payment({theme: 'dark'}), then: (parent) => starts(parent)});

export const DarkFailed = owing({
  show: () => payment({theme: 'dark'}),
  async then(parent, portal) {
    await starts(parent, 'VNPAY');
    await watched(portal, id);
    portal.turns(only(portal), 'failed', {reason: 'card-locked'});
    await parent.sees('Lần thanh toán này chưa thành');
  },
});

export const English = owing({
  show: () => payment({lang: 'en'}),
  // the sign-in form is in English too
  play: async (parent, portal) => {
    await parent.types('User name', exampleAccount.username);
    await parent.types('Password', exampleAccount.password);
    await parent.presses('Sign in');
    await parent.chooses('VNPAY');
    await parent.presses('Pay online');
    await parent.sees('Open the payment page');
    await watched(portal, id);
    portal.turns(only(portal), 'failed', {reason: 'limit-exceeded'});
    await parent.sees('This payment did not go through');
  },
});
