import {expect} from 'chai';
import '../../../src/elements/portal/dvc-portal.js';
import '../../../src/elements/procedure-search/dvc-procedure-search.js';
import type {ProcedureSearch} from '../../../src/elements/procedure-search/procedure-search.js';
import {mockPortal, procedures} from '../../../src/testing/msw.js';
import {answering, type Answering} from '../ui/answering.js';
import {find, focused, isAccessible, press, shows, type, until} from '../ui/looking.js';

const portal = mockPortal({url: 'https://portal.example/'});
let answers: Answering;
const transfer = 'Chuyển trường đối với học sinh trung học phổ thông';

/** A search in a page, with its catalogue there. */
async function searchIn(
  markup = '<dvc-procedure-search portal="https://portal.example"></dvc-procedure-search>',
) {
  document.body.innerHTML = `<main>${markup}</main>`;
  const element = document.querySelector('dvc-procedure-search') as ProcedureSearch;
  await shows(element.shadowRoot as ShadowRoot, '[part~="summary"]', /\d/);
  return {element, root: element.shadowRoot as ShadowRoot};
}

const box = (root: ParentNode) =>
  find<HTMLInputElement>(root, 'input', 'Tra cứu thủ tục') as HTMLInputElement;
const names = (root: ParentNode) =>
  [...root.querySelectorAll('[part~="result-name"]')].map((element) => element.textContent.trim());

async function opens(root: ParentNode, query: string, name: string | RegExp): Promise<HTMLElement> {
  type(box(root), query);
  (await shows(root, 'button', name)).click();
  return shows(root, '[part~="details-title"]', name);
}

const heard = (type: string) => {
  const events: CustomEvent[] = [];
  document.addEventListener(type, (event) => events.push(event as CustomEvent));
  return events;
};

describe('<dvc-procedure-search>', function () {
  // axe looks at a long list of rules
  this.timeout(15_000);

  before(() => (answers = answering(...portal.handlers)));
  after(() => answers.stop());
  afterEach(() => {
    answers.reset();
    document.body.replaceChildren();
  });

  it('finds a procedure typed without diacritics, and hands its code to the site', async () => {
    const {element, root} = await searchIn();
    const selected = new Promise<CustomEvent>((resolve) =>
      element.addEventListener('dvc-procedure-selected', resolve, {once: true}),
    );

    type(box(root), 'chuyen truong thpt');
    await until(() => names(root)[0] === transfer);
    find(root, 'button', transfer)?.click();

    expect((await selected).detail).to.deep.equal({procedure: '2.002478'});
  });

  it('says in a live region how many were found, and what to do when none was', async () => {
    const {root} = await searchIn();

    type(box(root), 'qqqqq');
    const summary = await shows(root, '[role="status"]', 'Không tìm thấy thủ tục nào.');

    expect(summary.getAttribute('part')).to.equal('summary');
    expect(find(root, '[part~="empty"]', /Hãy thử từ ngắn hơn/)).to.exist;
    await isAccessible(root.host);
  });

  it('shows what to prepare in place, and has no accessibility violation there or in the list', async () => {
    const {root} = await searchIn();
    await isAccessible(root.host);

    await opens(root, 'bang nuoc ngoai', /^Công nhận bằng/);

    expect(find(root, '[part~="facts"] dd', /500\.000 đ/)).to.exist;
    expect(find(root, '[part~="facts"] dd', /ngày làm việc/)).to.exist;
    expect(find(root, 'h3', /^Giấy tờ cần chuẩn bị/)).to.exist;
    expect(root.querySelectorAll('[part~="paper"]').length).to.be.greaterThan(1);
    await until(() => focused()?.matches('[part~="details-title"]'));
    await isAccessible(root.host);
  });

  it('marks what is assumed or was not looked up, and leaves a looked-up fact alone', async () => {
    const {root} = await searchIn();

    await opens(root, 'bang nuoc ngoai', /^Công nhận bằng/);

    const marked = [...root.querySelectorAll('[part~="facts"] > div')]
      .filter((row) => row.querySelector('[part~="certainty"]'))
      .map((row) => row.querySelector('dt')?.textContent);
    expect(marked).to.include('Mức độ dịch vụ');
    expect(marked).not.to.include('Phí, lệ phí');
  });

  it('stays at the results when the site cancels the choice', async () => {
    const {element, root} = await searchIn();
    element.addEventListener('dvc-procedure-selected', (event) => event.preventDefault(), {once: true});

    find(root, 'button', transfer)?.click();
    await new Promise((resolve) => setTimeout(resolve, 50));

    expect(names(root)).to.include(transfer);
  });

  it('goes back to the results with the words, and the focus on the one that was open', async () => {
    const {root} = await searchIn();
    await opens(root, 'chuyen truong', transfer);

    find(root, 'button', 'Quay lại')?.click();
    await until(() => focused()?.matches('[part~="result-name"]'));
    expect(focused()?.textContent.trim()).to.equal(transfer);

    expect(box(root).value).to.equal('chuyen truong');
  });

  it('walks by arrow keys, Home and End from the box through the results and back', async () => {
    const {root} = await searchIn();
    const at = () => focused()?.textContent?.trim();
    box(root).focus();

    press(box(root), 'ArrowDown');
    expect(at()).to.equal(names(root)[0]);
    press(focused() as Element, 'End');
    expect(at()).to.equal(names(root).at(-1));
    press(focused() as Element, 'ArrowUp');
    expect(at()).to.equal(names(root).at(-2));
    press(focused() as Element, 'Home');
    press(focused() as Element, 'ArrowUp');
    expect(focused()).to.equal(box(root));
  });

  it('leads who types that a diploma is lost to the certified copy', async () => {
    const {root} = await searchIn();

    for (const words of ['cấp lại bằng', 'mat bang']) {
      type(box(root), words);
      await until(() => names(root)[0] === 'Cấp bản sao văn bằng, chứng chỉ từ sổ gốc');
    }
  });

  it('starts from the site’s filters, tells how many are in use, and drops them on demand', async () => {
    const {root} = await searchIn(
      '<dvc-procedure-search portal="https://portal.example/" agency="000.90.84.H34" service="toan-trinh" style="width: 340px"></dvc-procedure-search>',
    );

    const all = new Set(procedures.map(({name}) => name));
    expect(names(root).length).to.be.lessThan(all.size);
    (await shows(root, 'button', 'Lọc (đang dùng 2)')).click();
    const agency = (await shows(root, 'select', 'Cơ quan thực hiện')) as HTMLSelectElement;
    expect(agency.selectedOptions[0]?.textContent?.trim()).to.equal('Phòng Giáo dục và Đào tạo huyện Đăk Hà');
    await isAccessible(root.host);

    find(root, 'button', 'Bỏ lọc')?.click();
    await until(() => names(root).length === all.size);
  });

  it('searches by method, as if the words had been typed', async () => {
    const {element, root} = await searchIn();

    await element.search('CHUYỂN TRƯỜNG thpt');

    expect(names(root)[0]).to.equal(transfer);
    expect(box(root).value).to.equal('CHUYỂN TRƯỜNG thpt');
  });

  it('hands a procedure to the wizard in the nearest portal', async () => {
    const {root} =
      await searchIn(`<dvc-dossier-wizard portal="https://portal.example/" id="far"></dvc-dossier-wizard>
      <dvc-portal portal="https://portal.example/">
        <dvc-procedure-search></dvc-procedure-search><dvc-dossier-wizard id="near"></dvc-dossier-wizard>
      </dvc-portal>`);
    await opens(root, 'chuyen truong', transfer);

    find(root, 'button', 'Nộp hồ sơ trực tuyến')?.click();

    await until(() => document.querySelector('#near')?.getAttribute('procedure') === '2.002478');
    expect(document.querySelector('#far')?.getAttribute('procedure') || undefined).to.equal(undefined);
  });

  it('else to the one wizard with the same portal, and makes one after itself when there is none', async () => {
    const {element, root} =
      await searchIn(`<dvc-procedure-search portal="https://portal.example/" site-key="k"></dvc-procedure-search>
      <dvc-dossier-wizard portal="https://other.example/" id="other"></dvc-dossier-wizard>
      <dvc-dossier-wizard portal="https://portal.example" id="same"></dvc-dossier-wizard>`);
    await opens(root, 'chuyen truong', transfer);
    const file = () => find(root, 'button', 'Nộp hồ sơ trực tuyến')?.click();

    file();
    await until(() => document.querySelector('#same')?.getAttribute('procedure') === '2.002478');
    expect(document.querySelector('#other')?.getAttribute('procedure') || undefined).to.equal(undefined);

    document.querySelector('#same')?.remove();
    file();
    const made = await until(() =>
      document.querySelector('dvc-procedure-search + dvc-dossier-wizard:not(#other)'),
    );
    expect(made).to.equal(element.nextElementSibling);
    expect(['procedure', 'portal', 'site-key'].map((name) => made?.getAttribute(name))).to.deep.equal([
      '2.002478',
      'https://portal.example/',
      'k',
    ]);
  });

  it('hands over where a procedure is filed elsewhere, unless the site takes over', async () => {
    const elsewhere = mockPortal({
      url: 'https://portal.example/',
      procedures: procedures.map((procedure) => ({
        ...procedure,
        filing: 'handoff' as const,
        handoff: {url: 'https://dichvucong.gov.vn/', exact: false},
      })),
    });
    answers.use(...elsewhere.handlers);
    const {root} = await searchIn();
    await opens(root, 'chuyen truong', transfer);
    const link = find<HTMLAnchorElement>(root, 'a', /^Nộp trên cổng dịch vụ công/) as HTMLAnchorElement;
    const followed: boolean[] = [];
    link.addEventListener('click', (event) => {
      followed.push(!event.defaultPrevented);
      event.preventDefault();
    });
    const asked = heard('dvc-handoff');

    expect([link.target, link.rel]).to.deep.equal(['_blank', 'noopener']);
    link.click();
    await until(() => followed.length === 2);
    expect(followed).to.deep.equal([false, true]);
    expect(asked[0]?.detail).to.deep.equal({procedure: '2.002478', url: 'https://dichvucong.gov.vn/'});

    document.addEventListener('dvc-handoff', (event) => event.preventDefault(), {once: true});
    link.click();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(followed).to.deep.equal([false, true, false]);
    await isAccessible(root.host);
  });

  it('keeps what was typed while the portal is down, and goes on by a retry', async function () {
    this.timeout(20_000);
    answers.use(...portal.faults.down());
    document.body.innerHTML =
      '<dvc-procedure-search portal="https://portal.example/"><a href="https://x.example/">Liên kết</a></dvc-procedure-search>';
    const element = document.querySelector('dvc-procedure-search') as ProcedureSearch;
    const root = element.shadowRoot as ShadowRoot;
    await shows(root, 'input', 'Tra cứu thủ tục');
    type(box(root), 'chuyen truong thpt');

    const retry = await until(() => find(root, 'button', 'Thử lại'), 15_000);
    expect((document.querySelector('a') as HTMLElement).checkVisibility()).to.equal(true);
    await isAccessible(root.host);
    answers.reset();
    retry.click();

    await until(() => names(root)[0] === transfer);
    expect(box(root).value).to.equal('chuyen truong thpt');
    expect((document.querySelector('a') as HTMLElement).checkVisibility()).to.equal(false);
  });

  it('speaks English where the page does, and says which words stay Vietnamese', async () => {
    const {root} = await searchIn(
      '<section lang="en"><dvc-procedure-search portal="https://portal.example/"></dvc-procedure-search></section>',
    );

    await shows(root, 'input', 'Find a procedure');
    expect(find(root, 'button', transfer)?.lang).to.equal('vi');
    expect(root.querySelector('.dvc-box')?.getAttribute('lang')).to.equal('en');
  });
});
