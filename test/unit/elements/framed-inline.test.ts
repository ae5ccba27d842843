import {expect} from 'chai';
import {http, HttpResponse} from 'msw';
import {setupWorker} from 'msw/browser';
import '../../../src/elements/dossier-tracker/dvc-dossier-tracker.js';
import '../../../src/elements/dossier-wizard/dvc-dossier-wizard.js';
import '../../../src/elements/login/dvc-login.js';
import {mockPortal, portalDescription} from '../../../src/testing/msw.js';
import {violations} from '../../support/axe.js';
import {until} from '../frame/another-origin.js';
import {person} from '../../support/person.js';

describe('a framed element with isolation="inline"', () => {
  const portal = mockPortal();
  const worker = setupWorker(
    ...portal.handlers,
    http.get(`${portal.url}embed/*`, () => new HttpResponse()),
  );
  let element: HTMLElement;

  const add = async (isolation: string) => {
    element = document.createElement('dvc-dossier-tracker');
    element.setAttribute('portal', portal.url);
    element.setAttribute('site-key', 'test');
    element.setAttribute('isolation', isolation);
    document.body.append(element);
    await customElements.whenDefined('dvc-dossier-tracker');
    return person(element.shadowRoot as ShadowRoot);
  };

  before(() => worker.start({quiet: true}));
  after(() => worker.stop());
  afterEach(() => element.remove());

  it('runs the view in its own shadow root, with the view’s styles and no frame', async () => {
    const parent = await add('inline');

    await parent.sees('Mã tra cứu hoặc Mã số hồ sơ');

    expect(element.shadowRoot?.querySelector('iframe')).to.equal(null);
    const input = element.shadowRoot?.querySelector('input') as HTMLInputElement;
    expect(getComputedStyle(input).minHeight).to.equal('48px');
    expect(await violations(element)).to.deep.equal([]);
  });

  it('looks a dossier up at the portal', async () => {
    const {reference, procedure} = portal.holds({path: [1, 2]});
    const parent = await add('inline');

    await parent.types('Mã tra cứu hoặc Mã số hồ sơ', String(reference));
    await parent.presses('Tra cứu');

    await parent.sees(procedure.name);
  });

  it('uses the frame where the portal lets people sign in at its own window only', async () => {
    const {identity} = portal.state.description;
    Object.assign(identity ?? {}, {signIn: 'top'});
    await add('inline');

    const end = Date.now() + 3000;
    while (!element.shadowRoot?.querySelector('iframe') && Date.now() < end)
      await new Promise((resolve) => setTimeout(resolve, 20));

    const {src} = element.shadowRoot?.querySelector('iframe') as HTMLIFrameElement;
    expect(src).to.equal(`${portal.url}embed/tracker?site=test&lang=vi`);
  });
});

describe('a framed element of a portal that has no pages for frames', function () {
  this.timeout(15_000);
  const {embed: _, ...endpoints} = portalDescription.endpoints;
  const home = 'https://dichvucong.example/';
  const portal = mockPortal({description: {endpoints: {...endpoints, home}}});
  const worker = setupWorker(
    ...portal.handlers,
    http.get(`${portal.url}embed/*`, () => new HttpResponse()),
  );
  let element: HTMLElement;
  const add = (tag: string, attributes: Record<string, string>) => {
    element = document.createElement(tag);
    for (const [name, value] of Object.entries({portal: portal.url, ...attributes}))
      element.setAttribute(name, value);
    document.body.append(element);
  };
  const shows = (words: string) => element.shadowRoot?.textContent.includes(words) ?? false;

  before(() => worker.start({quiet: true}));
  after(() => worker.stop());
  afterEach(() => element.remove());

  it('hands a filing over in the site’s page: what to have ready, and the way to the procedure’s own page', async () => {
    add('dvc-dossier-wizard', {procedure: '1.005092'});

    await until(() => shows('Thủ tục này nộp trên cổng chính thức'), 12_000);

    expect(element.shadowRoot?.querySelector('iframe')).to.equal(null);
    const links = [...(element.shadowRoot?.querySelectorAll('a') ?? [])].map(({href}) => href);
    expect(links).to.include('https://dichvucong.gov.vn/');
  });

  it('hands over on a page without https too: nothing of a person is asked for', async () => {
    const secure = Object.getOwnPropertyDescriptor(window, 'isSecureContext') as PropertyDescriptor;
    Object.defineProperty(window, 'isSecureContext', {value: false, configurable: true});

    add('dvc-dossier-wizard', {procedure: '1.005092'});
    await until(() => shows('Thủ tục này nộp trên cổng chính thức'), 12_000);

    Object.defineProperty(window, 'isSecureContext', secure);
  });

  it('leads to the official portal for what it does not offer, and tells the site', async () => {
    let code = '';
    document.body.addEventListener('dvc-error', ({detail}) => (code = detail.code), {once: true});
    add('dvc-login', {});

    await until(() => shows('Phần này chỉ có trên cổng dịch vụ công chính thức.'), 12_000);

    expect(element.shadowRoot?.querySelector('a')?.href).to.equal(home);
    expect(code).to.equal('not-offered');
  });
});
