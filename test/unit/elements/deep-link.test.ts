import {expect} from 'chai';
import '../../../src/elements/dossier-wizard/dvc-dossier-wizard.js';
import type {DossierWizard} from '../../../src/elements/dossier-wizard/dossier-wizard.js';
import '../../../src/elements/portal/dvc-portal.js';
import '../../../src/elements/procedure-search/dvc-procedure-search.js';
import '../../../src/elements/register/dvc-register.js';
import {watchPage} from '../../../src/page/loader.js';
import {mockPortal} from '../../../src/testing/msw.js';
import {frames} from '../frame/another-origin.js';
import {answering, type Answering} from '../ui/answering.js';
import {shows, until} from '../ui/looking.js';

const portal = 'https://portal.example/';
const files = 'https://files.example/';
const capabilities = {accounts: false, filing: false, payments: false, tracking: false, events: false};

describe('a link to a procedure on a site’s page', function () {
  // it brings the search, and what stands behind it
  this.timeout(15_000);
  let answers: Answering;
  let stop = () => {};
  let times = 0;

  /** The page as it is opened by a link. */
  const page = (link: string, markup: string) => {
    const address = new URL(location.href);
    address.searchParams.set('dvc', link);
    // an address is followed once
    address.searchParams.set('time', String(times++));
    history.replaceState(null, '', address);
    document.body.innerHTML = markup;
    stop = watchPage(document);
    return [...document.querySelectorAll<DossierWizard>('dvc-dossier-wizard')];
  };
  const isOpen = (element: Element | null | undefined) =>
    element?.shadowRoot?.querySelector('dialog')?.open === true;
  const settled = () => new Promise((resolve) => setTimeout(resolve, 300));

  before(() => {
    answers = answering(
      ...mockPortal({url: portal}).handlers,
      ...mockPortal({url: files, description: {capabilities}}).handlers,
    );
  });
  after(() => answers.stop());
  afterEach(async () => {
    stop();
    document.body.replaceChildren();
    await until(() => !('dvc-sheets' in Object(history.state)));
    const address = new URL(location.href);
    address.searchParams.delete('dvc');
    address.searchParams.delete('time');
    history.replaceState(null, '', address);
    scrollTo(0, 0);
  });

  it('opens a dialog with it, where the site allows deep links and nowhere else', async () => {
    const [allowed, other] = page(
      '2.002478',
      `<dvc-dossier-wizard portal="${portal}" mode="dialog" deep-link></dvc-dossier-wizard>
       <dvc-dossier-wizard portal="${portal}" mode="dialog"></dvc-dossier-wizard>`,
    );

    await until(() => isOpen(allowed));
    expect(allowed?.procedure).to.equal('2.002478');
    expect([isOpen(other), other?.procedure]).to.deep.equal([false, '']);
  });

  it('is nothing to a page that does not ask for it', async () => {
    const [wizard] = page('2.002478', `<dvc-dossier-wizard portal="${portal}"></dvc-dossier-wizard>`);

    await settled();

    expect(wizard?.procedure).to.equal('');
  });

  it('brings a wizard in the page into view, wherever it is, and keeps it there while the page grows above', async () => {
    const [wizard] = page(
      '2.002478',
      `<div id="above" style="height: 3000px"></div><dvc-portal portal="${portal}" deep-link><dvc-procedure-search></dvc-procedure-search>
       <dvc-dossier-wizard></dvc-dossier-wizard></dvc-portal><div style="height: 3000px"></div>`,
    );
    // as in browsers that do not anchor what is in view
    document.documentElement.style.overflowAnchor = 'none';
    const top = () => wizard?.getBoundingClientRect().top ?? NaN;

    await until(() => wizard?.procedure === '2.002478' && Math.abs(top()) < 5);
    (document.querySelector('#above') as HTMLElement).style.height = '4000px';
    await until(() => Math.abs(top()) < 5 && scrollY > 3900);

    // from now on the person decides
    dispatchEvent(new WheelEvent('wheel'));
    (document.querySelector('#above') as HTMLElement).style.height = '5000px';
    scrollTo(0, 0);
    await frames(3);
    expect(scrollY).to.equal(0);
    document.documentElement.style.overflowAnchor = '';
  });

  it('leaves a button its own procedure, and opens another beside it', async () => {
    const [button] = page(
      '1.005099',
      `<dvc-dossier-wizard portal="${portal}" mode="button" procedure="2.002478" label="Chuyển trường" deep-link></dvc-dossier-wizard>`,
    );

    const other = await until(() => button?.nextElementSibling);
    await until(() => isOpen(other));
    expect([(other as DossierWizard).procedure, button?.procedure, isOpen(button)]).to.deep.equal([
      '1.005099',
      '2.002478',
      false,
    ]);
  });

  it('shows what to prepare where a page only searches, and where a portal takes no filings', async () => {
    for (const markup of [
      `<dvc-procedure-search portal="${portal}" deep-link></dvc-procedure-search>`,
      `<dvc-portal portal="${files}" deep-link></dvc-portal>`,
    ]) {
      page('2.002478', markup);

      await shows(document, 'h2', 'Chuyển trường đối với học sinh trung học phổ thông');
      stop();
    }
  });

  it('may name an element instead, such as the registration', async () => {
    const [wizard] = page(
      'register',
      `<dvc-portal portal="${portal}" deep-link><dvc-dossier-wizard mode="dialog"></dvc-dossier-wizard>
       <dvc-register mode="dialog"></dvc-register></dvc-portal>`,
    );

    await until(() => isOpen(document.querySelector('dvc-register')));
    expect(isOpen(wizard)).to.equal(false);
  });

  it('works by a plain mark too', async () => {
    page(
      '2.002478',
      `<div data-dvc="dossier-wizard" data-dvc-portal="${portal}" data-dvc-mode="dialog" data-dvc-deep-link></div>`,
    );

    await until(() => isOpen(document.querySelector('dvc-dossier-wizard')));
  });
});
