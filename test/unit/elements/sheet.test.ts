import {expect} from 'chai';
import '../../../src/elements/login/dvc-login.js';
import '../../../src/elements/register/dvc-register.js';
import type {FramedElement} from '../../../src/elements/framed-element.js';
import {VisiblePartObserver} from '../../../src/frame/visible-part.js';
import {frames, portal, until} from '../frame/another-origin.js';

describe('a sheet and the page’s history', function () {
  // each frame loads every module once more, from the other origin
  this.timeout(15_000);
  let box: HTMLElement;
  let steps: number;
  let heard: unknown[];
  const hear = ({state}: PopStateEvent) => void heard.push(state);

  const add = async (tag: string, mode = 'dialog'): Promise<FramedElement> => {
    const element = document.createElement(tag) as FramedElement;
    Object.assign(element, {portal, siteKey: 'test', mode});
    box.append(element);
    await element.updateComplete;
    return element;
  };
  const dialog = (element: Element) => element.shadowRoot?.querySelector('dialog') as HTMLDialogElement;
  const iframe = (element: Element) => element.shadowRoot?.querySelector('iframe') as HTMLIFrameElement;
  const press = (element: Element, name: string) =>
    [...(element.shadowRoot?.querySelectorAll('button') ?? [])]
      .find(({textContent}) => textContent.trim() === name)
      ?.click();
  /** Opens it, and waits until Back would close it. */
  const opens = async (element: FramedElement, how = () => element.open()) => {
    const before = JSON.stringify(history.state);
    how();
    await until(() => dialog(element).open && JSON.stringify(history.state) !== before);
  };
  const isHome = () => (history.state as {page?: string} | null)?.page === 'home' && !marked();
  const marked = () => 'dvc-sheets' in ((history.state ?? {}) as object);
  /** Back or Forward, until the page has arrived. */
  const goes = async (by: number) => {
    const before = JSON.stringify(history.state);
    history.go(by);
    await until(() => JSON.stringify(history.state) !== before);
    await frames(1);
  };

  beforeEach(() => {
    // a page whose router keeps something in its state
    history.pushState({page: 'home'}, '');
    steps = history.length;
    heard = [];
    addEventListener('popstate', hear);
    box = document.body.appendChild(document.createElement('div'));
  });
  afterEach(async () => {
    box.remove();
    await until(isHome);
    removeEventListener('popstate', hear);
  });

  it('closes by Back, opens again by Forward, and the frame is the same all along', async () => {
    const login = await add('dvc-login');
    await opens(login);
    const frame = iframe(login);
    expect(history.state).to.include({page: 'home'});

    await goes(-1);
    expect(dialog(login).open).to.equal(false);
    expect(history.state).to.deep.equal({page: 'home'});

    await goes(1);
    await until(() => dialog(login).open);
    expect(iframe(login)).to.equal(frame);

    await goes(-1);
    expect(dialog(login).open).to.equal(false);
    // a router of the page finds its own state in every entry
    expect(heard.map((state) => (state as {page: string}).page)).to.deep.equal(['home', 'home', 'home']);
  });

  it('leaves no dead entry when it is closed by its button, by Escape or by a call', async () => {
    const login = await add('dvc-login');

    for (const close of [
      () => press(login, 'Đóng'),
      () => dialog(login).requestClose(),
      () => login.close(),
    ]) {
      await opens(login);
      close();
      await until(() => !dialog(login).open && isHome());
    }

    // each time the same entry was made and left again
    expect(history.length).to.equal(steps + 1);
  });

  it('closes one of two by Back, and then the other', async () => {
    const login = await add('dvc-login');
    const register = await add('dvc-register');
    await opens(login);
    await opens(register);

    await goes(-1);
    expect([dialog(login).open, dialog(register).open]).to.deep.equal([true, false]);
    await goes(-1);
    expect([dialog(login).open, dialog(register).open]).to.deep.equal([false, false]);
  });

  it('goes over the entry of a sheet that was closed while another lay over it', async () => {
    const login = await add('dvc-login');
    const register = await add('dvc-register');
    await opens(login);
    await opens(register);
    login.close();

    await goes(-1);

    await until(isHome);
    expect([dialog(login).open, dialog(register).open]).to.deep.equal([false, false]);
  });

  it('that is opened again at once stays open, with one entry', async () => {
    const login = await add('dvc-login');
    await opens(login);

    login.close();
    login.open();
    await until(() => dialog(login).open);
    login.close();
    await frames(1);
    login.open();
    await until(() => dialog(login).open && marked());
    await goes(-1);

    expect(dialog(login).open).to.equal(false);
    expect(isHome()).to.equal(true);
  });

  it('leaves an entry alone that the page has made meanwhile', async () => {
    const login = await add('dvc-login');
    await opens(login);
    history.pushState({page: 'elsewhere'}, '');

    login.close();
    await frames(3);

    expect(history.state).to.deep.equal({page: 'elsewhere'});
    await goes(-1);
    await goes(-1);
  });

  it('is gone with an element that is taken out of the page, and the page scrolls again', async () => {
    box.style.height = '4000px';
    const login = await add('dvc-login');
    await opens(login);
    expect(getComputedStyle(document.documentElement).overflowY).to.equal('hidden');

    login.remove();

    await until(isHome);
    expect(getComputedStyle(document.documentElement).overflowY).to.equal('visible');
  });
});

describe('what is in a sheet', function () {
  this.timeout(15_000);
  let login: FramedElement;
  const dialog = () => login.shadowRoot?.querySelector('dialog') as HTMLDialogElement;
  const body = () => login.shadowRoot?.querySelector('[part="dialog-body"]') as HTMLElement;
  const opener = () => login.shadowRoot?.querySelector('.opener') as HTMLElement;
  const isShown = async () => {
    await until(() => dialog().open && 'dvc-sheets' in Object(history.state));
    await frames(2);
  };
  const tell = (data: object) =>
    login.shadowRoot?.querySelector('iframe')?.contentWindow?.postMessage(data, '*');

  beforeEach(async () => {
    document.body.innerHTML = `<dvc-login portal="${portal}" site-key="test" mode="button" label="Vào cổng"
      ><a href="https://x.example/">Đăng nhập trên cổng</a></dvc-login>`;
    login = document.querySelector('dvc-login') as unknown as FramedElement;
    await login.updateComplete;
  });
  afterEach(async () => {
    document.body.replaceChildren();
    await until(() => !('dvc-sheets' in Object(history.state)));
  });

  it('waits behind a button that stands for the link inside, with the site’s words', async () => {
    expect(opener().textContent.trim()).to.equal('Vào cổng');
    expect(login.querySelector('a')?.checkVisibility()).to.equal(false);
    expect(login.shadowRoot?.querySelector('iframe')).to.equal(null);
    login.focus();
    expect(login.shadowRoot?.activeElement).to.equal(opener());

    login.innerHTML = '<em slot="button">Phụ huynh vào đây</em>';
    await frames(1);

    const slot = opener().querySelector('slot') as HTMLSlotElement;
    expect(slot.assignedNodes().map(({textContent}) => textContent)).to.deep.equal(['Phụ huynh vào đây']);
  });

  it('stays where it was scrolled to, and comes to its top when the view asks', async () => {
    opener().click();
    await new Promise((resolve) => login.addEventListener('dvc-ready', resolve, {once: true}));
    await isShown();
    tell({height: 3000});
    await until(() => body().scrollHeight > 2500);
    body().scrollTop = 700;
    await frames(2);

    login.close();
    await until(() => !dialog().open && !('dvc-sheets' in Object(history.state)));
    opener().click();
    await isShown();
    expect(body().scrollTop).to.equal(700);

    tell({reveal: true});
    await until(() => body().scrollTop === 0);
    expect(scrollY).to.equal(0);
  });

  it('knows what of it is seen below the sheet’s head', async () => {
    opener().click();
    await isShown();
    const box = body().getBoundingClientRect();
    const tall = document.createElement('div');
    tall.style.height = '3000px';
    body().replaceChildren(tall);
    body().scrollTop = 500;
    const seen: object[] = [];

    const observer = new VisiblePartObserver(tall, (part) => seen.push(part));
    observer.tell();
    await until(() => seen.length > 0);

    expect(box.top).to.be.greaterThan(40);
    expect(seen).to.deep.equal([{top: 500, height: Math.round(body().getBoundingClientRect().height)}]);
  });
});

describe('a page behind a sheet', function () {
  this.timeout(15_000);
  let box: HTMLElement;

  beforeEach(() => {
    box = document.body.appendChild(document.createElement('div'));
    box.innerHTML = `<p style="position: fixed; inset: 0 0 auto auto">Lên đầu trang</p>
      <p style="position: sticky; top: 0">Trình đơn</p><div style="height: 5000px"></div>`;
  });
  afterEach(async () => {
    box.remove();
    document.body.removeAttribute('style');
    document.documentElement.removeAttribute('style');
    await until(() => !('dvc-sheets' in ((history.state ?? {}) as object)));
    scrollTo(0, 0);
  });

  const places = () => [
    scrollY,
    document.body.clientWidth,
    ...[...box.children].map((child) => JSON.stringify(child.getBoundingClientRect())),
  ];

  for (const [root, body] of [
    ['', ''],
    ['', 'margin: 0 auto; max-width: 700px'],
    ['', 'overflow-x: hidden'],
    ['height: 100%', 'height: 100%; overflow-x: hidden'],
    ['overflow-y: scroll', 'overflow-x: hidden'],
  ])
    it(`stays where it is and does not scroll, html {${root}} body {${body}}`, async () => {
      document.documentElement.style.cssText = root as string;
      document.body.style.cssText = body as string;
      const styles = () =>
        [document.documentElement, document.body].map(({style: {overflowX, overflowY, scrollbarGutter}}) => [
          overflowX,
          overflowY,
          scrollbarGutter,
        ]);
      const styled = styles();
      const login = document.createElement('dvc-login');
      Object.assign(login, {portal, siteKey: 'test', mode: 'dialog'});
      box.append(login);
      scrollTo(0, 1234);
      const before = places();

      login.open();
      await until(() => login.shadowRoot?.querySelector('dialog')?.open === true);
      expect(places()).to.deep.equal(before);
      const hidden = [document.documentElement, document.body].filter(
        (one) => one.style.overflowY === 'hidden',
      );
      expect(hidden).to.have.length(1);
      login.close();
      await frames(2);

      expect(places()).to.deep.equal(before);
      expect(styles()).to.deep.equal(styled);
    });
});
