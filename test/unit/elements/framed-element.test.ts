import {expect} from 'chai';
import type {DossierWizard} from '../../../src/elements/dossier-wizard/dossier-wizard.js';
import '../../../src/elements/dossier-wizard/dvc-dossier-wizard.js';
import type {Login} from '../../../src/elements/login/login.js';
import '../../../src/elements/login/dvc-login.js';
import '../../../src/elements/register/dvc-register.js';
import {frames, message, portal, until} from '../frame/another-origin.js';

interface Shown {
  lang: string;
  theme: string;
  text: string;
  accent: string;
  font: string;
  focused: number;
  scrollbar: boolean;
  prefill: object;
}

describe('an element whose view is in a frame', function () {
  // each test loads every module once more, from the other origin
  this.timeout(15_000);
  let box: HTMLElement;
  const shown = (fits: (shown: Shown) => boolean) =>
    message(({shown}) => shown !== undefined && fits(shown as Shown)).then(({shown}) => shown as Shown);

  const add = async <T extends HTMLElement>(
    tag: string,
    attributes: Record<string, string> = {},
  ): Promise<T> => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries({portal, 'site-key': 'test', ...attributes}))
      element.setAttribute(name, value);
    const ready = new Promise((resolve) => element.addEventListener('dvc-ready', resolve, {once: true}));
    box.append(element);
    if (tag === 'dvc-login') await ready;
    return element as T;
  };
  const iframe = (element: Element) => element.shadowRoot?.querySelector('iframe') as HTMLIFrameElement;
  const tell = (element: Element, data: object) => iframe(element).contentWindow?.postMessage(data, '*');
  const height = (element: Element) => iframe(element).getBoundingClientRect().height;

  beforeEach(() => {
    box = document.createElement('div');
    box.style.cssText = 'width: 600px; --dvc-accent: rgb(120, 0, 60); font-family: Georgia';
    document.body.append(box);
  });
  afterEach(() => {
    box.remove();
    scrollTo(0, 0);
  });

  it('shows the view at its own height, and follows it up and down without a scrollbar inside', async () => {
    const login = await add<Login>('dvc-login');
    const before = height(login);

    for (const wanted of [900, 120]) {
      const report = shown(() => true);
      tell(login, {height: wanted});
      await report;
      await frames(2);

      expect(height(login)).to.equal(before + wanted - 300);
    }
    const report = shown(() => true);
    login.focus();
    expect((await report).scrollbar).to.equal(false);
  });

  it('hands language, theme, colours and font over, and changes them when the site does', async () => {
    const first = shown(({accent}) => accent !== '');
    const login = await add<Login>('dvc-login');
    expect(await first).to.deep.include({
      lang: 'vi',
      theme: 'light',
      accent: 'rgb(120, 0, 60)',
      font: 'Georgia',
    });

    const english = shown(({lang}) => lang === 'en');
    login.lang = 'en';
    login.theme = 'dark';

    expect(await english).to.deep.include({theme: 'dark'});
  });

  it('asks the site about a hand-over, and the view hears that the site cancelled it', async () => {
    const login = await add<Login>('dvc-login');
    const detail = {procedure: '2.002478', url: 'https://dichvucong.example/'};
    let heard: unknown;
    box.addEventListener('dvc-handoff', (event) => {
      heard = event.detail;
      event.preventDefault();
    });

    const answer = message((data) => 'answered' in data);
    tell(login, {emit: {type: 'dvc-handoff', detail}});

    expect((await answer)['answered']).to.equal(false);
    expect(heard).to.deep.equal(detail);
  });

  it('goes on when no site listens', async () => {
    const login = await add<Login>('dvc-login');

    const answer = message((data) => 'answered' in data);
    tell(login, {
      emit: {type: 'dvc-handoff', detail: {procedure: '2.002478', url: 'https://dichvucong.example/'}},
    });

    expect((await answer)['answered']).to.equal(true);
  });

  it('takes the person into the view, and resets it', async () => {
    const login = await add<Login>('dvc-login');

    const focused = shown((now) => now.focused > 0);
    login.focus();
    await focused;
    expect(login.shadowRoot?.activeElement).to.equal(iframe(login));

    const asked = shown(({text}) => text.includes('reset'));
    login.reset();
    await asked;
  });

  it('scrolls the page only when the box’s top is out of view', async () => {
    box.style.marginBlock = '200px 3000px';
    const login = await add<Login>('dvc-login');

    tell(login, {reveal: true});
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(scrollY).to.equal(0);

    scrollTo(0, 400);
    tell(login, {reveal: true});
    await until(() => Math.abs(login.getBoundingClientRect().top) < 2);
  });

  it('shows the box’s top below a header that stays at the window’s', async () => {
    const header = document.createElement('header');
    header.style.cssText = 'position: sticky; top: 0; height: 45px; z-index: 1';
    box.style.marginBlock = '200px 3000px';
    document.body.prepend(header);
    const login = await add<Login>('dvc-login');
    const top = () => Math.round(login.getBoundingClientRect().top);

    scrollTo(0, 400);
    tell(login, {reveal: true});
    await until(() => top() >= 45 && top() < 48);
    scrollBy(0, 20);
    tell(login, {reveal: true});
    await until(() => top() >= 45 && top() < 48);
    header.remove();
  });

  it('never moves what is below it in sight when it gets lower, and gets lower once that is out of sight', async () => {
    const login = await add<Login>('dvc-login');
    const footer = document.createElement('footer');
    footer.style.cssText = 'height: 3000px';
    box.append(footer);
    const report = shown(() => true);
    tell(login, {height: 500});
    await report;
    await until(() => height(login) > 500);
    const before = footer.getBoundingClientRect().top;

    tell(login, {height: 100});
    await until(() => height(login) < 200);
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect(footer.getBoundingClientRect().top).to.equal(before);

    box.style.marginTop = `${innerHeight}px`;
    dispatchEvent(new Event('scroll'));
    await until(() => footer.getBoundingClientRect().top < innerHeight + 200);
  });

  it('is never loaded again by what the site changes', async () => {
    const login = await add<Login>('dvc-login');
    const once = shown(({focused}) => focused === 1);
    login.focus();
    await once;

    login.lang = 'en';
    login.theme = 'dark';
    login.close();
    await login.updateComplete;
    const twice = shown(({focused}) => focused === 2);
    login.open();

    // a document that was loaded again would have begun to count anew
    expect((await twice).lang).to.equal('en');
    expect(login.hidden).to.equal(false);
  });

  it('opens in a dialog that Escape closes, and gives the focus back', async () => {
    const opener = document.createElement('button');
    box.append(opener);
    opener.focus();
    const login = document.createElement('dvc-login');
    Object.assign(login, {portal, siteKey: 'test', mode: 'dialog'});
    box.append(login);
    await login.updateComplete;
    expect(iframe(login)).to.equal(null);

    const ready = new Promise((resolve) => login.addEventListener('dvc-ready', resolve, {once: true}));
    login.open();
    await ready;
    const dialog = login.shadowRoot?.querySelector('dialog') as HTMLDialogElement;
    expect(dialog.open).to.equal(true);
    expect(height(login)).to.be.greaterThan(250);

    tell(login, {press: 'Escape'});
    await until(() => !dialog.open);
    expect(document.activeElement).to.equal(opener);
  });

  it('shows a button for mode="button", and the same frame each time that it is pressed', async () => {
    const login = document.createElement('dvc-login');
    Object.assign(login, {portal, siteKey: 'test', mode: 'button'});
    box.append(login);
    await login.updateComplete;
    const button = login.shadowRoot?.querySelector('button') as HTMLButtonElement;
    expect(button.textContent.trim()).to.equal('Đăng nhập');

    const ready = new Promise((resolve) => login.addEventListener('dvc-ready', resolve, {once: true}));
    button.click();
    await ready;
    const first = iframe(login);
    expect(login.shadowRoot?.activeElement).to.equal(first);
    login.close();
    button.click();
    await login.updateComplete;

    expect(iframe(login)).to.equal(first);
    expect(login.shadowRoot?.querySelector('dialog')?.open).to.equal(true);
  });

  it('shows a way to the portal and says why, when nothing answers', async () => {
    let code = '';
    box.addEventListener('dvc-error', (event) => (code = event.detail.code));
    const register = await add('dvc-register');

    await until(() => code === 'frame-blocked', 7000);
    await (register as Login).updateComplete;

    const link = register.shadowRoot?.querySelector('a[href]') as HTMLAnchorElement;
    expect(link.href).to.equal(`${portal}embed/register?lang=vi`);
    expect(link.target).to.equal('_blank');
    expect(link.textContent).to.contain('Mở trên cổng dịch vụ công');
  });

  it('shows the frame after all when it answers late', async () => {
    const loaded = message(({came}) => came === 'loaded');
    const wizard = await add<DossierWizard>('dvc-dossier-wizard', {procedure: '2.002478'});
    await loaded;
    await until(() => wizard.shadowRoot?.querySelector('a[href*="procedure=2.002478"]') !== null, 7000);

    const port = message(({came}) => came === 'port');
    tell(wizard, {say: {dvc: 'hello', v: 1}});
    await port;
    tell(wizard, {send: {type: 'size', height: 444}});

    await until(() => height(wizard) === 444);
    expect(wizard.shadowRoot?.querySelector('a[href]')).to.equal(null);
  });

  it('makes no frame on a page that is not secure', async () => {
    const secure = Object.getOwnPropertyDescriptor(window, 'isSecureContext') as PropertyDescriptor;
    Object.defineProperty(window, 'isSecureContext', {value: false, configurable: true});
    let code = '';
    box.addEventListener('dvc-error', (event) => (code = event.detail.code));

    const register = await add<Login>('dvc-register');
    await until(() => code !== '', 7000);
    await register.updateComplete;
    Object.defineProperty(window, 'isSecureContext', secure);

    expect(code).to.equal('insecure-context');
    expect(iframe(register)).to.equal(null);
    expect(register.shadowRoot?.querySelector('a')?.href).to.equal(`${portal}embed/register?lang=vi`);
  });

  it('asks a webmaster for the portal’s address instead of showing an empty box', async () => {
    const login = document.createElement('dvc-login');
    box.append(login);

    await until(() => login.shadowRoot?.textContent.includes('portal="https://…"') ?? false);
  });
});
