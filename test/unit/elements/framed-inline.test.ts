import {expect} from 'chai';
import {http, HttpResponse} from 'msw';
import {setupWorker} from 'msw/browser';
import '../../../src/elements/dossier-tracker/dvc-dossier-tracker.js';
import {mockPortal} from '../../../src/testing/msw.js';
import {violations} from '../../support/axe.js';
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
