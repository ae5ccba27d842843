import {html} from 'lit';
import type {Meta} from '@storybook/web-components-vite';
import '../src/elements/dossier-wizard/dvc-dossier-wizard.js';
import type {MockPortal, SampleDossier} from '../src/testing/msw.js';
import type {Person} from '../test/support/person.js';
import {disguised, pdf} from './support/files.js';
import {portalUrl, scene, type Scene} from './support/scene.js';
import {signsIn} from './support/signs-in.js';

export default {title: 'Wizard'} satisfies Meta;

const id = '01955a00-0000-7000-8000-000000000001';
const moment = '2025-03-03T09:05:00+07:00';

const wizard = ({procedure = '', dossier = '', lang = 'vi', theme = 'light'} = {}) =>
  html`<dvc-dossier-wizard
    portal=${portalUrl}
    site-key="truong-thpt"
    isolation="inline"
    procedure=${procedure}
    dossier=${dossier}
    lang=${lang}
    theme=${theme}
  ></dvc-dossier-wizard>`;

const transfer = () => wizard({procedure: '2.002478'});
const papers = {TP01: 'don-xin-chuyen-truong.pdf', TP02: 'hoc-ba.pdf'};

/** A draft with everything in it, and its owner signed in. */
const withDraft = (
  draft: SampleDossier,
  then: (parent: Person, portal: MockPortal) => Promise<unknown>,
  given: Partial<Scene> = {},
) =>
  scene({
    before: (portal) => portal.holds({id, files: papers, ...draft}),
    moment,
    show: () => wizard({dossier: id}),
    async play(parent, portal) {
      await signsIn(parent);
      await then(parent, portal);
    },
    ...given,
  });

/** A draft with everything in it opens at its summary. */
const toReview = (parent: Person): Promise<unknown> => parent.sees('Hãy xem lại trước khi nộp.');

async function submits(parent: Person, answer: string): Promise<void> {
  await toReview(parent);
  await parent.chooses(/^Tôi cam đoan/);
  await parent.sees('Hình chứa mã xác nhận');
  await parent.types('Mã xác nhận', answer);
  await parent.presses('Nộp hồ sơ');
}

export const ChoosingAProcedure = scene({
  show: wizard,
  play: (parent) => parent.sees('Chọn thủ tục cần nộp'),
});

export const Applicant = scene({
  moment,
  show: transfer,
  play: (parent) => parent.sees('Trường xin chuyển đến'),
});

export const ApplicantErrors = scene({
  moment,
  show: transfer,
  async play(parent) {
    await parent.types('Họ và tên', 'Y Blưih');
    await parent.types('Số căn cước', '12345');
    await parent.presses('Tiếp tục');
    await parent.sees(/Còn \d+ chỗ cần sửa/);
  },
});

/** No account yet: the papers stay on the device. */
export const FilesKeptOnTheDevice = scene({moment, show: transfer, play: attachesWithoutAnAccount});

export const SignInNeeded = scene({
  moment,
  before: ({state}) => state.accounts.clear(),
  show: transfer,
  async play(parent) {
    await attachesWithoutAnAccount(parent);
    await parent.presses('Tiếp tục');
    await parent.chooses('Trực tuyến');
    await parent.presses('Tiếp tục');
    await parent.sees('Đăng nhập để nộp hồ sơ');
  },
});

export const NextPersonAsked = scene({
  moment,
  show: transfer,
  async play(parent) {
    await parent.types('Họ và tên', 'Y Blưih');
    await parent.presses('Giúp người tiếp theo');
    await parent.sees('Kết thúc cho người này?');
  },
});

export const NextPersonBegins = scene({
  moment,
  show: transfer,
  async play(parent) {
    await parent.types('Họ và tên', 'Y Blưih');
    await parent.presses('Giúp người tiếp theo');
    await parent.presses('Xoá và giúp người tiếp theo');
    await parent.sees(/^Đã xoá mọi thông tin của người trước/);
  },
});

const held = '01955a00-0000-7000-8000-00000000ab01';
export const OpenInAnotherTab = withDraft(
  {id: held},
  (parent) => parent.sees('Hồ sơ này đang mở ở một thẻ khác'),
  {
    show: () => {
      // stands for the other tab
      void navigator.locks.request(`dvc-dossier:${held}`, () => new Promise(() => undefined));
      return wizard({dossier: held});
    },
  },
);

export const LinkToGoOn = withDraft({}, async (parent) => {
  await toReview(parent);
  await parent.presses('Gửi cho tôi đường dẫn để làm tiếp');
  await parent.sees(/^Đã gửi đường dẫn đến y\*\*\*@/);
});

/** Begun with an older form: what it does not ask for any more is named. */
export const FormRenewed = withDraft({}, (parent) => parent.sees('Không còn phù hợp với mẫu mới:'), {
  before: (portal) => {
    portal.holds({id, files: papers});
    const own = portal.state.dossiers.get(id);
    if (!own) return;
    const {dossier} = own;
    dossier.formVersion = '0';
    dossier.values = {...dossier.values, 'nguoiNop.ngheNghiep': 'Làm rẫy'};
  },
});

export const Components = withDraft({files: {}}, (parent) => parent.sees('Học bạ (bản chính)'));

export const ComponentsMissing = withDraft({files: {}}, async (parent) => {
  await parent.presses('Tiếp tục');
  await parent.sees('Còn 2 chỗ cần sửa');
});

export const FilesSent = withDraft({files: {}}, async (parent) => {
  await parent.attaches(/^Đơn xin chuyển trường/, pdf('don-xin-chuyen-truong.pdf'));
  await parent.sees(/^Đã gửi/);
});

export const UploadInterrupted = withDraft(
  {files: {}},
  async (parent) => {
    await parent.attaches(/^Học bạ/, pdf('hoc-ba.pdf', 1500));
    await parent.sees('Gửi bị gián đoạn.');
  },
  {faults: ({faults}) => faults.uploadsStopAt(0.3, {status: 404})},
);

/** Submitted while a file was on its way: it waits for that and says so. */
export const WaitsForFiles = withDraft(
  {files: {TP01: 'don-xin-chuyen-truong.pdf'}},
  async (parent, {state}) => {
    await parent.attaches(/^Học bạ/, pdf('hoc-ba.pdf', 1500));
    await parent.sees('Gửi bị gián đoạn.');
    await parent.presses('Tiếp tục');
    await parent.sees('Nhận kết quả bằng cách nào?');
    await parent.presses('Tiếp tục');
    await submits(parent, state.captchaAnswer);
    await parent.sees(/^Còn 1 tệp đang gửi/);
  },
  {faults: ({faults}) => faults.uploadsStopAt(0.3, {status: 404})},
);

export const WrongFile = withDraft({files: {}}, async (parent) => {
  await parent.attaches(/^Học bạ/, disguised('hoc-ba.pdf'));
  await parent.sees(/không phải loại nhận được/);
});

export const Delivery = withDraft({delivery: {methods: []}}, async (parent) => {
  await parent.chooses('Qua dịch vụ bưu chính công ích');
  await parent.sees('Địa chỉ nhận qua bưu chính');
});

export const Review = withDraft({}, toReview);

export const ReviewWithFee = withDraft({procedure: '1.004889', files: {TP01: 'phieu-de-nghi.pdf'}}, toReview);

export const NotDeclared = withDraft({}, async (parent) => {
  await toReview(parent);
  await parent.presses('Nộp hồ sơ');
  await parent.sees(/Hãy đọc và đánh dấu vào lời cam đoan/);
});

export const CaptchaWrong = withDraft({}, async (parent) => {
  await submits(parent, 'sai');
  await parent.sees('Mã xác nhận chưa đúng. Hãy nhập mã trong hình mới.');
});

export const SessionEndedOnTheSummary = withDraft({}, async (parent, portal) => {
  await toReview(parent);
  await parent.chooses(/^Tôi cam đoan/);
  await parent.sees('Hình chứa mã xác nhận');
  await parent.types('Mã xác nhận', portal.state.captchaAnswer);
  portal.faults.sessionsEnd();
  await parent.presses('Nộp hồ sơ');
  await parent.sees('Hãy đăng nhập lại');
});

export const AnotherDraft = scene({
  moment,
  show: transfer,
  async play(parent) {
    await parent.types('Họ và tên', 'Y Blưih');
    document.querySelector('dvc-dossier-wizard')?.setAttribute('procedure', '1.004889');
    await parent.sees('Đang có một hồ sơ làm dở');
  },
});

export const ReceiptFree = withDraft({}, async (parent, {state}) => {
  await submits(parent, state.captchaAnswer);
  await parent.sees('Đã nộp hồ sơ');
  await parent.sees('Không phải nộp phí');
});

export const ReceiptWithFee = withDraft(
  {procedure: '1.004889', files: {TP01: 'phieu-de-nghi.pdf'}},
  async (parent, {state}) => {
    await submits(parent, state.captchaAnswer);
    await parent.sees('Đã nộp hồ sơ');
    await parent.sees('500.000 đ');
  },
);

export const Supplement = withDraft(
  {path: [1, {status: 5, note: 'Trang 3 của học bạ bị mờ. Hãy chụp lại trang này.'}]},
  (parent) => parent.sees('Trang 3 của học bạ bị mờ.'),
);

/** The desk named a field and a paper: they alone are shown. */
export const SupplementNamed = withDraft(
  {
    path: [
      1,
      {
        status: 5,
        note: 'Xin bổ sung hai điểm.',
        asked: {
          components: [{code: 'TP02', words: 'Trang 3 chụp mờ.'}],
          fields: [{name: 'hocSinh.lop', words: 'Ghi cả tên lớp, như 10A2.'}],
        },
      },
    ],
  },
  async (parent) => {
    await parent.sees('Trang 3 chụp mờ.');
    await parent.sees('Phần cần bổ sung');
    await parent.sees('Ghi cả tên lớp, như 10A2.');
  },
);

export const HandedOver = scene({
  show: () => wizard({procedure: '1.005092'}),
  play: (parent) => parent.sees('Thủ tục này nộp trên cổng chính thức'),
});

export const UnknownProcedure = scene({
  show: () => wizard({procedure: '1.999999'}),
  play: (parent) => parent.sees('Chọn thủ tục khác'),
});

/** A frame that something on the way holds back: the same box leads to the portal's own page. */
export const FrameSilent = scene({
  show: () =>
    html`<dvc-dossier-wizard
      portal=${portalUrl}
      site-key="truong-thpt"
      lang="vi"
      procedure="2.002478"
    ></dvc-dossier-wizard>`,
  play: (parent) => parent.sees(/^Mở trên cổng/),
});

export const PortalDown = scene({
  faults: ({faults}) => faults.down(),
  show: transfer,
  play: (parent) => parent.sees('Thử lại'),
});

export const English = scene({
  moment,
  show: () => wizard({procedure: '2.002478', lang: 'en'}),
  play: (parent) => parent.sees('New school'),
});

export const Dark = scene({
  moment,
  show: () => wizard({procedure: '2.002478', theme: 'dark'}),
  play: (parent) => parent.sees('Trường xin chuyển đến'),
});

export const DarkReview = withDraft({}, toReview, {show: () => wizard({dossier: id, theme: 'dark'})});

async function attachesWithoutAnAccount(parent: Person): Promise<void> {
  await fillsIn(parent);
  await parent.presses('Tiếp tục');
  await parent.attaches(/^Đơn xin chuyển trường/, pdf('don-xin-chuyen-truong.pdf'));
  await parent.attaches(/^Học bạ/, pdf('hoc-ba.pdf'));
  await parent.sees('hoc-ba.pdf');
  await parent.sees(/gửi đi sau khi đăng nhập$/);
}

async function fillsIn(parent: Person): Promise<void> {
  await parent.types('Họ và tên', 'Y Blưih');
  await parent.types('Ngày sinh', '05/09/1990');
  await parent.types('Số căn cước', '062190001234');
  await parent.types('Số điện thoại', '0905061104');
  await parent.types('Họ và tên học sinh', 'A Dũng');
  await parent.types('Ngày sinh của học sinh', '11/02/2009');
  await parent.types('Lớp đang học', '10A3');
  await parent.chooses('Trong tỉnh');
  await parent.types('Trường xin chuyển đến', 'Trường Trung học phổ thông Kon Tum');
  await parent.types('Lý do chuyển trường', 'Gia đình chuyển nơi ở.');
}
