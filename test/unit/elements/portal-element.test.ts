import {expect} from 'chai';
import {define, version} from '../../../src/elements/define.js';
import '../../../src/elements/support/dvc-support.js';
import type {Support} from '../../../src/elements/support/support.js';
import {mockPortal} from '../../../src/testing/msw.js';
import {answering, type Answering} from '../ui/answering.js';
import {find, isAccessible, shows, until} from '../ui/looking.js';

const portal = mockPortal({url: 'https://portal.example/'});
let answers: Answering;

function put(markup: string): {element: Support; root: ShadowRoot} {
  document.body.innerHTML = markup;
  const element = document.querySelector('dvc-support') as Support;
  return {element, root: element.shadowRoot as ShadowRoot};
}

/** What the console was told while something ran. */
async function console_(level: 'error' | 'warn', run: () => unknown): Promise<string[]> {
  const said: string[] = [];
  const kept = console[level];
  console[level] = (...words: unknown[]) => void said.push(words.join(' '));
  try {
    await run();
  } finally {
    console[level] = kept;
  }
  return said;
}

describe('an element and its portal', function () {
  // axe looks at a long list of rules
  this.timeout(15_000);

  before(() => (answers = answering(...portal.handlers)));
  after(() => answers.stop());
  afterEach(() => document.body.replaceChildren());

  it('without one: a notice in words, the link inside, an error for the site and a line on the console', async () => {
    const errors: string[] = [];
    document.addEventListener('dvc-error', ({detail}) => errors.push(detail.code), {once: true});
    let shown: ShadowRoot | undefined;

    const said = await console_('error', async () => {
      const {root} = put('<dvc-support><a href="https://x.example/">Gọi cho trường</a></dvc-support>');
      shown = root;
      await shows(root, '[part~="notice-title"]', 'Chưa nối với cổng dịch vụ công');
      await until(() => errors.length > 0);
    });

    expect(errors).to.deep.equal(['no-portal']);
    expect(said.join()).to.include('[dvc-embed no-portal] <dvc-support>');
    expect((document.querySelector('a') as HTMLElement).checkVisibility()).to.equal(true);
    await isAccessible((shown as ShadowRoot).host);
  });

  it('with an address that is none: says which attribute to mend', async () => {
    await console_('error', async () => {
      const {root} = put('<dvc-support portal="dichvucong.example.vn"></dvc-support>');

      await shows(root, '[part~="notice-title"]', 'Địa chỉ cổng dịch vụ công chưa đúng');
    });
  });

  it('with an address where no portal is: tells the webmaster, and the site by its code', async () => {
    const errors: string[] = [];
    document.addEventListener('dvc-error', ({detail}) => errors.push(detail.code), {once: true});
    const {root} = put(`<dvc-support portal="${location.origin}/nowhere/"></dvc-support>`);

    await shows(root, '[part~="notice-title"]', 'Không tìm thấy cổng dịch vụ công ở địa chỉ này');
    expect(errors).to.deep.equal(['portal-not-found']);
  });

  it('takes portal and theme from a <dvc-portal> around it, across a shadow root and before that is upgraded', async () => {
    document.body.innerHTML =
      '<dvc-portal portal="https://portal.example/" theme="dark"><div></div></dvc-portal>';
    const inner = document.querySelector('div') as HTMLElement;
    inner.attachShadow({mode: 'open'}).innerHTML = '<dvc-support></dvc-support>';
    const root = inner.shadowRoot?.querySelector('dvc-support')?.shadowRoot as ShadowRoot;
    expect(customElements.get('dvc-portal')).to.equal(undefined);

    await shows(root, 'a', 'Gọi 0260.3958789');
    expect(root.querySelector('.dvc-box')?.getAttribute('data-theme')).to.equal('dark');

    document.querySelector('dvc-portal')?.setAttribute('theme', 'light');
    await until(() => root.querySelector('.dvc-box')?.getAttribute('data-theme') === 'light');
  });

  it('connects when its portal is named later', async () => {
    await console_('error', async () => {
      const {element, root} = put('<dvc-support></dvc-support>');
      await shows(root, '[part~="notice-title"]', /./);

      element.portal = 'https://portal.example/';

      await shows(root, 'a', 'Gọi 0260.3958789');
      expect(find(root, '[part~="notice-title"]', 'Chưa nối với cổng dịch vụ công')).to.equal(undefined);
    });
  });

  it('follows the language of the page', async () => {
    const {root} = put('<dvc-support portal="https://portal.example/"></dvc-support>');
    await shows(root, 'h2', 'Hỗ trợ');

    document.documentElement.lang = 'en';
    await shows(root, 'h2', 'Help');
    document.documentElement.lang = 'vi';
    await shows(root, 'h2', 'Hỗ trợ');
  });
});

describe('<dvc-support>', function () {
  // axe looks at a long list of rules
  this.timeout(15_000);

  before(() => (answers = answering(...portal.handlers)));
  after(() => answers.stop());
  afterEach(() => document.body.replaceChildren());

  it('tells whom to call for what, by numbers that a phone can dial', async () => {
    const {root} = put('<dvc-support portal="https://portal.example/"></dvc-support>');

    const call = (await shows(root, 'a', 'Gọi 0260.3958789')) as HTMLAnchorElement;
    expect(call.href).to.equal('tel:+842603958789');
    const groups = [...root.querySelectorAll('h3')].map(({textContent}) => textContent);
    expect(groups).to.deep.equal(['Máy móc, trang web không chạy', 'Phải nộp giấy tờ gì, hồ sơ đang ở đâu']);
    expect(find(call.closest('li') as HTMLElement, '[part~="availability"]', 'Đang có người trực')).to.exist;
    await isAccessible(root.host);
  });

  it('says that numbers of bygone agencies are for show', async () => {
    const {root} = put('<dvc-support portal="https://portal.example/"></dvc-support>');

    await shows(root, '[part~="notice-title"]', 'Số để minh hoạ');
  });
});

describe('a tag that is taken', () => {
  it('keeps its first owner and warns, but not about the same version loaded twice', async () => {
    const same = class extends HTMLElement {};
    const said = await console_('warn', () => {
      define('dvc-test-twice', class extends HTMLElement {});
      define('dvc-test-twice', same);
      customElements.define('dvc-test-foreign', class extends HTMLElement {});
      define('dvc-test-foreign', class extends HTMLElement {});
    });

    expect(said).to.have.length(1);
    expect(said[0]).to.include('[dvc-embed tag-taken] <dvc-test-foreign>').and.include(version);
  });
});
