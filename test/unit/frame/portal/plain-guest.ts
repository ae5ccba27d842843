import {html} from 'lit';
import {createMemoryStore} from '../../../../src/client/store/memory-store.js';
import {View} from '../../../../src/elements/view.js';
import {showGuestPage} from '../../../../src/frame/guest-page.js';
import {fakePortalClient} from '../../../support/fake-portal-client.js';

/** A view whose height and events the test around the frame decides, by messages to its window. */
class PlainView extends View {
  height = 300;
  asked = '';
  focused = 0;

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('message', ({data}: MessageEvent<Record<string, unknown>>) => void this.#obey(data));
  }

  override reset(): void {
    this.asked = 'reset';
    this.requestUpdate();
  }

  override focus(): void {
    this.focused++;
    this.#report();
  }

  override render() {
    return html`<div style="height: ${this.height}px">${this.lang} ${this.procedure} ${this.asked}</div>`;
  }

  protected override updated(): void {
    this.querySelector('div')?.style.setProperty('height', `${this.height}px`);
    this.#report();
  }

  async #obey(data: Record<string, unknown>): Promise<void> {
    if ('height' in data) {
      this.height = data['height'] as number;
      this.requestUpdate();
    }
    if ('emit' in data) {
      const {type, detail} = data['emit'] as {type: 'dvc-handoff'; detail: {procedure: never; url: string}};
      parent.postMessage({answered: await this.host.emit(type, detail)}, '*');
    }
    if ('reveal' in data) this.host.reveal();
    if ('press' in data)
      this.dispatchEvent(new KeyboardEvent('keydown', {key: data['press'] as string, bubbles: true}));
  }

  #report(): void {
    const root = document.documentElement;
    const {accent, font} = {
      accent: root.style.getPropertyValue('--dvc-accent'),
      font: root.style.getPropertyValue('--dvc-font'),
    };
    parent.postMessage(
      {
        shown: {
          lang: this.lang,
          theme: root.dataset['theme'],
          prefill: this.prefill,
          text: this.textContent?.trim(),
          focused: this.focused,
          accent,
          font,
          scrollbar: root.scrollHeight > root.clientHeight && getComputedStyle(root).overflowY !== 'hidden',
        },
      },
      '*',
    );
  }
}
customElements.define('plain-view', PlainView);

// the page around comes from the same server by its other name
const origins = ['https://school.example', `http://localhost:${location.port}`];
void showGuestPage({
  config: {view: 'login', siteKey: 'test', origins, portal: new URL('../', location.href), extensions: []},
  view: {tag: 'plain-view', load: () => Promise.resolve()},
  open: () => Promise.resolve({client: fakePortalClient(), store: createMemoryStore()}),
});
