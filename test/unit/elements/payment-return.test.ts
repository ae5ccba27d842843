import {expect} from 'chai';
import '../../../src/elements/dossier-wizard/dvc-dossier-wizard.js';
import '../../../src/elements/payment/dvc-payment.js';
import '../../../src/elements/procedure-search/dvc-procedure-search.js';
import {watchPage} from '../../../src/page/loader.js';
import {mockPortal} from '../../../src/testing/msw.js';
import {answering, type Answering} from '../ui/answering.js';
import {until} from '../ui/looking.js';

const portal = 'https://portal.example/';
const far = '<div style="height: 4000px"></div>';

describe('a payer who comes back from a gateway to a site’s page', function () {
  this.timeout(15_000);
  let answers: Answering;
  let stop = () => {};
  let times = 0;

  const page = (markup: string, fragment = 'dvc-payment') => {
    history.replaceState(null, '', `${location.pathname}?time=${times++}#${fragment}`);
    document.body.innerHTML = markup;
    stop = watchPage(document);
  };
  const isInView = (selector: string) => {
    const {top, bottom} = document.querySelector(selector)?.getBoundingClientRect() ?? {top: -9, bottom: -9};
    return top > -1 && bottom > 0 && top < innerHeight;
  };

  before(() => (answers = answering(...mockPortal({url: portal}).handlers)));
  after(() => answers.stop());
  afterEach(() => {
    stop();
    document.body.replaceChildren();
    history.replaceState(null, '', location.pathname);
    scrollTo(0, 0);
  });

  it('is taken to the payment, before any wizard', async () => {
    page(`${far}<dvc-dossier-wizard portal="${portal}"></dvc-dossier-wizard>
      ${far}<dvc-payment portal="${portal}"></dvc-payment>${far}`);

    await until(() => isInView('dvc-payment'));
  });

  it('is taken to a wizard that stands in the page, before one that a button opens', async () => {
    page(`<dvc-dossier-wizard portal="${portal}" mode="button"></dvc-dossier-wizard>
      ${far}<dvc-dossier-wizard portal="${portal}" id="place"></dvc-dossier-wizard>${far}`);

    await until(() => isInView('#place'));
  });

  it('finds a wizard again that a search had made', async () => {
    page(`${far}<dvc-procedure-search portal="${portal}"></dvc-procedure-search>${far}`);

    await until(() => document.querySelector('dvc-procedure-search + dvc-dossier-wizard') !== null);
    await until(() => isInView('dvc-dossier-wizard'));
  });

  it('is taken nowhere by another address', async () => {
    page(`${far}<dvc-payment portal="${portal}"></dvc-payment>${far}`, 'lien-he');
    await new Promise((resolve) => setTimeout(resolve, 300));

    expect(scrollY).to.equal(0);
  });
});
