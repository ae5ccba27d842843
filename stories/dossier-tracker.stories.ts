import {html} from 'lit';
import type {Meta} from '@storybook/web-components-vite';
import '../src/elements/dossier-tracker/dvc-dossier-tracker.js';
import type {MockPortal} from '../src/testing/msw.js';
import type {Person} from '../test/support/person.js';
import {portalUrl, scene} from './support/scene.js';
import {signsIn} from './support/signs-in.js';
import {watched} from './support/watched.js';

export default {title: 'Tracker'} satisfies Meta;

const id = '01955a00-0000-7000-8000-000000000001';
const moment = '2025-03-03T09:05:00+07:00';

const tracker = ({dossier = '', lang = 'vi', theme = 'light'} = {}) =>
  html`<dvc-dossier-tracker
    portal=${portalUrl}
    site-key="truong-thpt"
    isolation="inline"
    dossier=${dossier}
    lang=${lang}
    theme=${theme}
  ></dvc-dossier-tracker>`;
const one = () => tracker({dossier: id});

const received = (portal: MockPortal) =>
  portal.holds({id, path: [1, 2, 4], files: {TP01: 'don-xin-chuyen-truong.pdf', TP02: 'hoc-ba.pdf'}});
const handle = 'Mã tra cứu hoặc Mã số hồ sơ';

export const FirstSight = scene({show: tracker, play: (parent) => parent.sees(handle)});

export const FoundByReference = scene({
  before: received,
  moment,
  show: tracker,
  async play(parent, {state}) {
    await parent.types(handle, state.dossiers.get(id)?.dossier.reference ?? '');
    await parent.presses('Tra cứu');
    await parent.sees('Đang xử lý');
  },
});

export const HandleTooShort = scene({
  show: tracker,
  async play(parent) {
    await parent.types(handle, 'ABC');
    await parent.presses('Tra cứu');
    await parent.sees(/Mã này chưa đủ/);
  },
});

export const NotFound = scene({
  show: tracker,
  async play(parent) {
    await parent.types(handle, 'ABCDE-12345');
    await parent.presses('Tra cứu');
    await parent.sees(/Không tìm thấy hồ sơ có mã này/);
  },
});

const own = (words: string | RegExp) => async (parent: Person) => {
  await signsIn(parent);
  await parent.sees(words);
};

export const MyDossiers = scene({
  before(portal) {
    portal.holds();
    portal.holds({procedure: '1.004889', path: [1, 6]});
    received(portal);
  },
  moment,
  show: tracker,
  async play(parent) {
    await parent.presses('Đăng nhập để xem hồ sơ của mình');
    await own('Hồ sơ của tôi')(parent);
    await parent.sees('Đang xử lý');
  },
});

export const NoDossierYet = scene({
  show: tracker,
  async play(parent) {
    await parent.presses('Đăng nhập để xem hồ sơ của mình');
    await own('Chưa có hồ sơ nào.')(parent);
  },
});

export const InProgress = scene({before: received, moment, show: one, play: own('Quá trình xử lý')});

export const SupplementAsked = scene({
  before: (portal) =>
    portal.holds({
      id,
      path: [1, {status: 5, note: 'Trang 3 của học bạ bị mờ. Hãy chụp lại trang này.'}],
      files: {TP01: 'don-xin-chuyen-truong.pdf', TP02: 'hoc-ba.pdf'},
    }),
  moment,
  show: one,
  play: own('Trang 3 của học bạ bị mờ.'),
});

export const Refused = scene({
  before: (portal) =>
    portal.holds({
      id,
      path: [1, {status: 3, note: 'Hồ sơ thuộc thẩm quyền của Phòng Giáo dục và Đào tạo.'}],
    }),
  moment,
  show: one,
  play: own('Hồ sơ thuộc thẩm quyền'),
});

export const ToBePaid = scene({
  before: (portal) => portal.holds({id, procedure: '1.004889', path: [1, 6]}),
  moment,
  show: one,
  play: own('Thanh toán trực tuyến'),
});

export const Done = scene({
  before: (portal) => portal.holds({id, path: [1, 2, 4, 9, 10]}),
  moment,
  show: one,
  play: own('Đã trả kết quả'),
});

const decided = (portal: MockPortal) =>
  portal.holds({id, path: [1, 2, 4, {status: 9, note: 'Đồng ý cho chuyển trường từ ngày 10/03/2025.'}]});

export const Result = scene({
  before: decided,
  moment,
  show: one,
  play: own('Tải văn bản kết quả (PDF)'),
});

export const Rating = scene({
  before: decided,
  moment,
  show: one,
  async play(parent) {
    await own('Đánh giá')(parent);
    await parent.presses('Đánh giá');
    await parent.presses('Gửi đánh giá');
    await parent.sees('Hãy chọn một mức.');
  },
});

export const Withdrawing = scene({
  before: received,
  moment,
  show: one,
  async play(parent) {
    await own('Rút hồ sơ')(parent);
    await parent.presses('Rút hồ sơ');
    await parent.types('Lý do rút hồ sơ', 'Cháu học lại trường cũ.');
    await parent.presses('Gửi yêu cầu rút hồ sơ');
    await parent.sees('Công dân yêu cầu rút hồ sơ');
  },
});

export const Complained = scene({
  before: received,
  moment,
  show: one,
  async play(parent) {
    await own('Phản ánh, kiến nghị')(parent);
    await parent.presses('Phản ánh, kiến nghị');
    await parent.types('Nội dung', 'Hồ sơ quá hạn mà chưa ai gọi.');
    await parent.presses('Gửi phản ánh');
    await parent.sees('Cơ quan chưa trả lời.');
  },
});

export const ChangesWhileOpen = scene({
  before: received,
  moment,
  show: one,
  async play(parent, portal) {
    await own('Quá trình xử lý')(parent);
    await watched(portal, id);
    portal.moves(id, 9);
    await parent.sees('Đã xử lý xong');
  },
});

export const English = scene({
  before: received,
  moment,
  show: () => tracker({lang: 'en'}),
  async play(parent, {state}) {
    await parent.types('Reference or dossier code', state.dossiers.get(id)?.dossier.reference ?? '');
    await parent.presses('Look up');
    await parent.sees('Being processed');
  },
});

export const Dark = scene({
  before: received,
  moment,
  show: () => tracker({dossier: id, theme: 'dark'}),
  play: own('Quá trình xử lý'),
});
