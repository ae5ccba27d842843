import {expect} from 'chai';
import {diagnose} from '../../../src/page/doctor.js';
import {watchPage} from '../../../src/page/loader.js';
import {mockPortal} from '../../../src/testing/msw.js';
import {answering, type Answering} from '../ui/answering.js';
import {find, shows, until} from '../ui/looking.js';

const portal = mockPortal({url: 'https://portal.example/'});
let answers: Answering;
const far = '<div style="height: 5000px"></div>';
const mark = `<div data-dvc="support" data-dvc-portal="https://portal.example/" data-dvc-theme="dark"><a href="https://x.example/">Gọi cho trường</a></div>`;

describe('a page that is watched', () => {
  let stop: () => void;
  before(() => (answers = answering(...portal.handlers)));
  after(() => answers.stop());
  beforeEach(() => {
    document.body.replaceChildren();
    scrollTo(0, 0);
    stop = watchPage(document);
  });
  afterEach(() => stop());

  it('turns a plain mark into its element, keeps its link in sight, and loads nothing while it is far away', async () => {
    document.body.innerHTML = far + mark;
    const element = await until(() => document.querySelector('dvc-support'));
    // the observer tells once at the beginning, far or near
    await new Promise((resolve) => setTimeout(resolve, 300));

    expect(element.parentElement?.dataset['dvc']).to.equal('support');
    expect(['portal', 'theme'].map((name) => element.getAttribute(name))).to.deep.equal([
      'https://portal.example/',
      'dark',
    ]);
    expect(find(document, 'a', 'Gọi cho trường')?.closest('dvc-support')).to.equal(element);
    const asked = performance.getEntriesByType('resource').filter(({name}) => name.includes('dvc-support'));
    expect(asked).to.deep.equal([]);
  });

  it('is told by its webmaster’s doctor what stands in the way', async () => {
    document.body.innerHTML = `<dvc-support></dvc-support>
      <dvc-support portal="dichvucong.example"></dvc-support>
      <dvc-support portal="https://portal.example/" hidden style="display: none"></dvc-support>
      <p></p>`;
    const [bare, wrong, hidden, other] = [...document.body.children];

    const codes: string[] = [];
    for (const element of [bare, wrong, hidden, other]) codes.push((await diagnose(element as Element)).code);

    expect(codes).to.deep.equal(['no-portal', 'portal-invalid', 'hidden', 'not-ours']);
    expect((await diagnose(document.createElement('dvc-support'))).code).to.equal('not-in-page');
  });

  it('loads the code of an element when one of its methods is called, and calls it then', async () => {
    document.body.innerHTML = `${far}<dvc-procedure-search portal="https://portal.example/"></dvc-procedure-search>`;
    const search = document.querySelector('dvc-procedure-search') as HTMLElement & {
      search?: (query: string) => Promise<void>;
    };
    await until(() => search.search);

    await search.search?.('mat bang');

    expect(Object.hasOwn(search, 'search')).to.equal(false);
    const box = find<HTMLInputElement>(search.shadowRoot as ShadowRoot, 'input', 'Tra cứu thủ tục');
    expect(box?.value).to.equal('mat bang');
  });

  it('loads the code of an element that comes near, also when it comes later', async () => {
    document.body.innerHTML = far + mark;
    scrollTo(0, 4200);

    const element = await until(() => document.querySelector('dvc-support'));
    await until(() => customElements.get('dvc-support'));
    await shows(element.shadowRoot as ShadowRoot, 'a', 'Gọi 0260.3958789');

    await until(() => !find(document, 'a', 'Gọi cho trường'));
  });

  it('warns about a mark that names none of ours', async () => {
    const said: string[] = [];
    const kept = console.warn;
    console.warn = (...words: unknown[]) => void said.push(words.join(' '));
    document.body.innerHTML = '<div data-dvc="suport">Hỗ trợ</div>';

    await until(() => said.length > 0);
    console.warn = kept;

    expect(said[0]).to.include('[dvc-embed mark-unknown] data-dvc="suport"').and.include('support');
    expect(document.body.textContent).to.equal('Hỗ trợ');
  });

  it('is told that a portal is well, does not answer, or is not there', async () => {
    const put = async (portal: string) => {
      document.body.innerHTML = `<dvc-support portal="${portal}"></dvc-support>`;
      return (await diagnose(document.body.firstElementChild as Element)).code;
    };
    await until(() => customElements.get('dvc-support'));

    expect(await put('https://portal.example/')).to.equal('ok');
    expect(await put(`${location.origin}/nowhere/`)).to.equal('portal-not-found');
    answers.use(...portal.faults.down());
    expect(await put('https://portal.example/')).to.equal('portal-unreachable');
    answers.reset();
    answers.use(...portal.faults.refuses('catalogue', 'site-unknown'));
    expect(await put('https://portal.example/')).to.equal('site-unknown');
    answers.reset();
  });
});
