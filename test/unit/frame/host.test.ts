import {expect} from 'chai';
import {FrameHost, frameSource, type FrameHostOptions} from '../../../src/frame/host.js';
import type {FrameEvent} from '../../../src/frame/messages.js';
import {message, portal, until} from './another-origin.js';

const hello = {dvc: 'hello', v: 1};

describe('the host of a frame', () => {
  let host: FrameHost;
  let heights: number[];
  let events: FrameEvent[];
  let go: boolean;
  let silences: number;

  const show = async (view: 'wizard' | 'register' = 'wizard', options: Partial<FrameHostOptions> = {}) => {
    const loaded = message(({came}) => came === 'loaded');
    host = new FrameHost({
      src: frameSource(portal, view, {site: 'test', lang: 'vi', procedure: '', agency: 'H34.11'}),
      title: 'Nộp hồ sơ trực tuyến',
      attributes: () => ({
        lang: 'vi',
        theme: 'light',
        mode: 'inplace',
        procedure: '2.002478',
        dossier: '',
        agency: '',
        prefill: {},
        tokens: {},
      }),
      onSize: (height) => heights.push(height),
      onEvent: (event) => {
        events.push(event);
        return Promise.resolve(go);
      },
      onReveal: () => undefined,
      onClose: () => undefined,
      onSilent: () => silences++,
      ...options,
    });
    host.connect();
    document.body.append(host.iframe);
    if (view === 'wizard') await loaded;
  };
  /** The next message of that type that comes out of the port, inside the frame. */
  const over = (type: string) => message(({came}) => (came as {type?: string} | undefined)?.type === type);
  const tell = (data: unknown) => host.iframe.contentWindow?.postMessage(data, '*');
  const greet = async () => {
    const port = message(({came}) => came === 'port');
    tell({say: hello});
    await port;
  };

  beforeEach(() => {
    heights = [];
    events = [];
    go = true;
    silences = 0;
  });
  afterEach(() => {
    host.disconnect();
    host.iframe.remove();
  });

  it('makes one iframe with a title, and with codes alone in its address', async () => {
    await show();

    const {iframe} = host;
    expect(iframe.src).to.equal(`${portal}embed/wizard?site=test&lang=vi&agency=H34.11`);
    expect(iframe.title).to.equal('Nộp hồ sơ trực tuyến');
    expect(iframe.allow).to.equal('camera; clipboard-write; publickey-credentials-get; web-share');
    expect(iframe.hasAttribute('sandbox')).to.equal(false);
  });

  it('sends what the site says once the frame has greeted, and again only when it is something else', async () => {
    await show();
    const came = over('attributes');

    await greet();
    host.update();

    expect((await came)['came']).to.deep.include({type: 'attributes'});
  });

  it('does not answer a greeting from another window, even of the portal', async () => {
    await show();
    const other = document.createElement('iframe');
    const loaded = message(({came}) => came === 'loaded');
    other.src = host.iframe.src;
    document.body.append(other);
    await loaded;

    let answered = false;
    void message(({came}) => came === 'port').then(() => (answered = true));
    other.contentWindow?.postMessage({say: hello}, '*');
    await message((data) => data['dvc'] === 'hello');
    await new Promise((resolve) => setTimeout(resolve, 50));

    expect(answered).to.equal(false);
    other.remove();
  });

  it('does not answer its own window once another origin is in it', async () => {
    await show();
    const loaded = message(({came}) => came === 'loaded');
    host.iframe.src = host.iframe.src.replace('127.0.0.1', 'localhost');
    await loaded;

    let answered = false;
    void message(({came}) => came === 'port').then(() => (answered = true));
    tell({say: hello});
    await message((data) => data['dvc'] === 'hello');
    await new Promise((resolve) => setTimeout(resolve, 50));

    expect(answered).to.equal(false);
  });

  it('drops ill-shaped messages and takes the next good one', async () => {
    await show();
    await greet();

    for (const send of [
      null,
      'size',
      {type: 'size', height: 'x'},
      {type: 'event', id: 1, event: 'click', detail: {}},
    ])
      tell({send});
    tell({send: {type: 'size', height: 640}});
    await until(() => heights.length > 0);

    expect(heights).to.deep.equal([640]);
    expect(events).to.deep.equal([]);
  });

  it('says where the page is when it is asked, without a secret, and never by itself', async () => {
    const before = location.href;
    history.replaceState(null, '', `${location.pathname}?id=7&token=abc#muc-2`);
    try {
      await show();
      let told = false;
      const answer = over('where').then((message) => ((told = true), message));
      await greet();
      host.update();
      tell({send: {type: 'size', height: 640}});
      await until(() => heights.length > 0);
      expect(told).to.equal(false);

      tell({send: {type: 'where'}});

      const {url} = (await answer)['came'] as {url: string};
      expect(url).to.equal(`${location.origin}${location.pathname}?id=7`);
    } finally {
      history.replaceState(null, '', before);
    }
  });

  it('asks the site about an event and tells the frame the answer', async () => {
    await show();
    await greet();
    go = false;
    const answer = over('answer');

    const detail = {procedure: '2.002478', url: 'https://dichvucong.example/'};
    tell({send: {type: 'event', id: 4, event: 'dvc-handoff', detail}});

    expect((await answer)['came']).to.deep.equal({type: 'answer', id: 4, go: false});
    expect(events[0]).to.deep.equal({type: 'event', id: 4, event: 'dvc-handoff', detail});
  });

  it('keeps a method that is called before the greeting', async () => {
    await show();
    host.call('reset');
    const called = over('method');

    await greet();

    expect((await called)['came']).to.deep.equal({type: 'method', name: 'reset'});
  });

  it('hears a frame that was loaded again', async () => {
    await show();
    await greet();

    const loaded = message(({came}) => came === 'loaded');
    host.iframe.src = `${host.iframe.src}&again`;
    await loaded;
    await greet();
    tell({send: {type: 'size', height: 77}});

    await until(() => heights.includes(77));
  });

  it('says so when a page was loaded and nothing answers', async () => {
    await show('register');

    await until(() => silences === 1, 4000);
  });
});
