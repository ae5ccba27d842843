import {html} from 'lit';
import type {Meta} from '@storybook/web-components-vite';
import '../src/elements/procedure-search/dvc-procedure-search.js';
import {procedures} from '../src/testing/msw.js';
import {portalUrl, scene} from './support/scene.js';

export default {title: 'Search'} satisfies Meta;

const search = ({lang = 'vi', theme = 'light', agency = ''} = {}) =>
  html`<dvc-procedure-search
    portal=${portalUrl}
    site-key="truong-thpt"
    lang=${lang}
    theme=${theme}
    agency=${agency}
  ></dvc-procedure-search>`;

const box = 'Tra cứu thủ tục';
const transfer = 'Chuyển trường đối với học sinh trung học phổ thông';
const copy = 'Cấp bản sao văn bằng, chứng chỉ từ sổ gốc';

export const FirstSight = scene({show: search, play: (parent) => parent.sees('Có 4 thủ tục.')});

export const Loading = scene({
  faults: ({faults}) => faults.slow(60_000),
  show: search,
  play: (parent) => parent.sees('Gõ việc bạn cần làm'),
});

export const TypedWithoutDiacritics = scene({
  show: search,
  async play(parent) {
    await parent.sees(transfer);
    await parent.types(box, 'chuyen truong thpt');
    await parent.sees('Tìm thấy 1 thủ tục.');
  },
});

export const NothingFound = scene({
  show: search,
  async play(parent) {
    await parent.sees(transfer);
    await parent.types(box, 'xin giấy phép xây nhà');
    await parent.sees('Không tìm thấy thủ tục nào.');
  },
});

export const NothingFoundWithTheSitesOwnWords = scene({
  show: () =>
    html`<dvc-procedure-search portal=${portalUrl} site-key="truong-thpt" lang="vi">
      <p slot="empty">Thầy cô ở văn phòng trường giúp được: phòng 102, giờ hành chính.</p>
    </dvc-procedure-search>`,
  async play(parent) {
    await parent.sees(transfer);
    await parent.types(box, 'xin giấy phép xây nhà');
    await parent.sees('Thầy cô ở văn phòng trường');
  },
});

export const Filtered = scene({
  show: search,
  async play(parent) {
    await parent.sees(transfer);
    if (innerWidth < 600) await parent.presses('Lọc');
    await parent.chooses('Văn bằng, chứng chỉ', 'Lĩnh vực');
    await parent.sees('Tìm thấy 2 thủ tục.');
  },
});

export const WhatToPrepare = scene({
  show: search,
  async play(parent) {
    await parent.presses(transfer);
    await parent.sees('Giấy tờ cần chuẩn bị');
    await parent.sees('Nộp hồ sơ trực tuyến');
  },
});

export const WhatToPrepareWithFees = scene({
  show: search,
  async play(parent) {
    await parent.presses(/^Công nhận bằng tốt nghiệp trung học cơ sở/);
    await parent.sees('500.000');
  },
});

export const WhatToPrepareHandedOver = scene({
  show: search,
  async play(parent) {
    await parent.presses(copy);
    await parent.sees('Thủ tục này nộp trên cổng dịch vụ công');
    await parent.chooses('Bản chính hoặc bản sao có chứng thực giấy tờ tuỳ thân');
  },
});

/** As a folder of static files has it for today: the catalogue tells little, and nothing is made up. */
export const WhatToPrepareLittleKnown = scene({
  portal: {
    description: {
      services: [{id: 'unknown', name: {vi: 'Chưa rõ mức độ', en: 'Level not known'}}],
      capabilities: {accounts: false, filing: false, payments: false, tracking: false, events: false},
    },
    procedures: procedures.slice(0, 1).map(({form: _form, free: _free, ...known}) => ({
      ...known,
      service: 'unknown',
      filing: 'handoff' as const,
      components: [],
      duration: null,
      deliveryMethods: [],
      handoff: {url: 'https://dichvucong.gov.vn/', exact: false},
      certainty: {code: 'L', name: 'L', agencies: 'K'},
    })),
  },
  show: search,
  async play(parent) {
    await parent.presses(transfer);
    await parent.sees('Chưa rõ. Hãy hỏi cơ quan thực hiện.');
    await parent.sees('Chưa rõ có bước nào phải đến trực tiếp hay không.');
  },
});

export const FormerCode = scene({
  show: search,
  async play(parent) {
    await parent.sees(transfer);
    await parent.types(box, '1.000270');
    await parent.sees('Tìm thấy 1 thủ tục.');
  },
});

export const PortalDown = scene({
  faults: ({faults}) => faults.down(),
  show: search,
  play: (parent) => parent.sees('Thử lại'),
});

export const PortalAnswersNonsense = scene({
  faults: ({faults}) => faults.nonsense(),
  show: search,
  play: (parent) => parent.sees('Thử lại'),
});

export const SiteNotRegistered = scene({
  faults: ({faults}) => faults.refuses('*', 'origin-not-registered'),
  show: search,
  play: (parent) => parent.sees(/đăng ký/),
});

export const NoPortalSaid = scene({
  show: () =>
    html`<dvc-procedure-search lang="vi"
      ><a href="https://dichvucong.gov.vn/">Cổng dịch vụ công</a></dvc-procedure-search
    >`,
  play: (parent) => parent.sees('Cổng dịch vụ công'),
});

export const English = scene({
  show: () => search({lang: 'en'}),
  play: (parent) => parent.sees('4 procedures.'),
});

export const Dark = scene({
  show: () => search({theme: 'dark'}),
  play: (parent) => parent.sees(transfer),
});

export const DarkWhatToPrepare = scene({
  show: () => search({theme: 'dark'}),
  async play(parent) {
    await parent.presses(copy);
    await parent.sees('Giấy tờ cần chuẩn bị');
  },
});
