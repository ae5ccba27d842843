import {expect} from 'chai';
import '../../../src/elements/portal/dvc-portal.js';
import {mockPortal} from '../../../src/testing/msw.js';
import {answering, type Answering} from '../ui/answering.js';
import {find, shows, until} from '../ui/looking.js';

const capabilities = {accounts: false, filing: false, payments: false, tracking: false, events: false};
const files = mockPortal({url: 'https://files.example/', description: {capabilities}});
const portal = mockPortal({url: 'https://portal.example/'});
let answers: Answering;

const put = (markup: string) => {
  document.body.innerHTML = markup;
  return document.querySelector('dvc-portal')?.shadowRoot as ShadowRoot;
};
const inside = (root: ShadowRoot) =>
  [...root.querySelectorAll('.journey > *')].map(({localName}) => localName);

describe('<dvc-portal>', () => {
  before(() => (answers = answering(...files.handlers, ...portal.handlers)));
  after(() => answers.stop());
  afterEach(() => document.body.replaceChildren());

  it('with nothing of ours inside, shows the whole journey that the portal offers', async () => {
    const root = put('<dvc-portal portal="https://portal.example/"></dvc-portal>');

    await until(() => inside(root).length === 4);

    expect(inside(root)).to.deep.equal([
      'dvc-procedure-search',
      'dvc-dossier-wizard',
      'dvc-dossier-tracker',
      'dvc-support',
    ]);
  });

  it('shows search and contacts of a portal that is a folder of files, and the link inside until then', async () => {
    const root = put(
      '<dvc-portal portal="https://files.example/"><a href="https://x.example/">Cổng dịch vụ công</a></dvc-portal>',
    );
    await shows(document, 'a', 'Cổng dịch vụ công');

    await shows(root, '[part~="summary"]', /\d/);
    await shows(root, 'a', 'Gọi 0260.3958789');

    expect(inside(root)).to.deep.equal(['dvc-procedure-search', 'dvc-support']);
    expect(find(document, 'a', 'Cổng dịch vụ công')).to.equal(undefined);
  });

  it('only connects the elements inside it, also one that a script adds later', async () => {
    const root = put('<dvc-portal portal="https://files.example/"><dvc-support></dvc-support></dvc-portal>');
    expect(inside(root)).to.deep.equal([]);

    const bare = put('<dvc-portal portal="https://files.example/"></dvc-portal>');
    await until(() => inside(bare).length > 0);
    document.querySelector('dvc-portal')?.append(document.createElement('dvc-support'));

    await until(() => inside(bare).length === 0);
  });
});
