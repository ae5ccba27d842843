import {expect} from 'chai';
import {html, render} from 'lit';
import {nameOf, person} from '../../support/person.js';

function shown(template: unknown): HTMLElement {
  const host = document.createElement('div');
  document.body.append(host);
  const inner = document.createElement('div');
  host.append(inner);
  render(template, inner.attachShadow({mode: 'open'}));
  return host;
}

describe('a person in a test', () => {
  afterEach(() => document.body.replaceChildren());

  it('reaches a field in a shadow root by its label, and leaves it changed', async () => {
    const told: string[] = [];
    const tell = ({type}: Event) => told.push(type);
    const host = shown(
      html`<label for="a">Họ và tên</label><input id="a" @input=${tell} @change=${tell} value="cũ" />`,
    );

    await person(host).types('Họ và tên', 'A Dũng');

    expect(await person(host).reads('Họ và tên')).to.equal('A Dũng');
    expect(told).to.deep.equal(['input', 'change']);
  });

  it('reads a name as a screen reader does', () => {
    const host = shown(
      html`<span id="for">Học bạ</span>
        <button id="one" aria-labelledby="for one-word"><span id="one-word">Chọn tệp</span></button>
        <button id="two" aria-label="Sao chép số tài khoản">Sao chép</button>
        <button id="three"><span aria-hidden="true">✓</span> Tiếp tục</button>
        <label>Công dân <input id="four" type="radio" /></label>`,
    );
    const root = host.firstElementChild?.shadowRoot;

    const names = ['one', 'two', 'three', 'four'].map((id) => {
      const element = root?.getElementById(id);
      return element && nameOf(element);
    });

    expect(names).to.deep.equal(['Học bạ Chọn tệp', 'Sao chép số tài khoản', 'Tiếp tục', 'Công dân']);
  });

  it('waits for what is still to come, and presses only what can be seen and is not busy', async () => {
    let pressed = '';
    const host = shown(html`<p></p>`);
    const parent = person(host);
    setTimeout(() => {
      const root = host.firstElementChild?.shadowRoot;
      if (root)
        render(
          html`<button hidden @click=${() => (pressed += 'hidden')}>Nộp</button>
            <button aria-disabled="true" @click=${() => (pressed += 'busy')}>Nộp</button>
            <button @click=${() => (pressed += 'right')}>Nộp</button>`,
          root,
        );
    }, 50);

    await parent.presses('Nộp');

    expect(pressed).to.equal('right');
  });

  it('says what there was instead', async function () {
    this.timeout(8000);
    const host = shown(html`<button>Tiếp tục</button>`);
    let said = '';

    await person(host)
      .presses('Nộp hồ sơ')
      .catch((error: Error) => (said = error.message));

    expect(said).to.equal('there is no a button or link “Nộp hồ sơ”; there is: “Tiếp tục”');
  });

  it('gives files to a chooser that is dressed as a button', async () => {
    let names: string[] = [];
    const choose = (event: Event) => {
      names = [...((event.target as HTMLInputElement).files ?? [])].map(({name}) => name);
    };
    const host = shown(html`<label>Chọn tệp <input type="file" hidden @change=${choose} /></label>`);

    await person(host).attaches('Chọn tệp', new File(['x'], 'hoc-ba.pdf'));

    expect(names).to.deep.equal(['hoc-ba.pdf']);
  });
});
