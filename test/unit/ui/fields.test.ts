import {expect} from 'chai';
import {html, render, type CSSResult} from 'lit';
import {button} from '../../../src/ui/button.js';
import {checkbox, checkboxes, radios} from '../../../src/ui/choice.js';
import {errorSummary, focusErrorSummary} from '../../../src/ui/error-summary.js';
import {textField} from '../../../src/ui/input.js';
import {notice} from '../../../src/ui/notice.js';
import {progress} from '../../../src/ui/progress.js';
import {select} from '../../../src/ui/select.js';
import {skeleton} from '../../../src/ui/skeleton.js';
import {stepper} from '../../../src/ui/stepper.js';
import {shared} from '../../../src/ui/styles/index.js';
import {find, focused, inShell, isAccessible, type} from './looking.js';

const sheets = shared.map((style: CSSResult) => style.styleSheet).filter((sheet) => sheet !== undefined);
const options = [
  {value: 'cha', label: 'Cha'},
  {value: 'me', label: 'Mẹ', hint: 'Hoặc người giám hộ'},
];

const everyPart = () => html`
  <h2>Thông tin người nộp</h2>
  ${stepper({
    steps: [
      {id: 'a', label: 'Thông tin người nộp'},
      {id: 'b', label: 'Thành phần hồ sơ'},
      {id: 'c', label: 'Nộp hồ sơ'},
    ],
    current: 'b',
    label: 'Các bước nộp hồ sơ',
    summary: 'Bước 2 trên 3: Thành phần hồ sơ',
    onGo: () => undefined,
  })}
  ${errorSummary('Còn 1 chỗ cần xem lại', [{id: 'name', text: 'Hãy điền họ và tên.'}])}
  ${textField({
    id: 'name',
    label: 'Họ và tên',
    hint: 'Như trên giấy tờ',
    error: 'Hãy điền họ và tên.',
    mark: '(bắt buộc)',
    required: true,
    value: '',
    suggestions: ['Y Blơ Niê'],
  })}
  ${textField({id: 'why', label: 'Lý do', rows: 3, value: 'Chuyển nơi ở'})}
  ${radios({id: 'kin', label: 'Quan hệ với học sinh', options, value: 'me', onChange: () => undefined})}
  ${checkboxes({id: 'ways', label: 'Hình thức nhận kết quả', error: 'Hãy chọn.', options, values: [], onChange: () => undefined})}
  ${checkbox({id: 'agree', label: 'Tôi đồng ý', checked: false, error: 'Hãy đánh dấu.', onChange: () => undefined})}
  ${select({id: 'place', label: 'Nơi ở', empty: 'Chọn', options, value: undefined, onChange: () => undefined})}
  ${progress({label: 'hoc-ba.pdf', value: 2, max: 4, text: '2 MB trên 4 MB'})}
  ${(['info', 'success', 'warning', 'danger'] as const).map((kind) =>
    notice({kind, title: 'Tiêu đề', body: 'Một câu.', action: {label: `Thử lại ${kind}`}}),
  )}
  ${skeleton('Đang tải…')} ${button({label: 'Tiếp tục', kind: 'primary'})}
  ${button({label: 'Nộp hồ sơ', kind: 'primary', busy: true, busyLabel: 'Đang nộp…'})}
  ${button({label: 'Quay lại'})} ${button({label: 'Bỏ', kind: 'quiet'})}
`;

describe('what views are built of', function () {
  // axe looks at a long list of rules
  this.timeout(15_000);

  afterEach(() => document.body.replaceChildren());

  for (const theme of ['light', 'dark'] as const)
    it(`has no accessibility violation, ${theme}`, async () => {
      const root = inShell(theme, everyPart(), sheets);

      await isAccessible(root.host);
    });

  it('names a field by its label alone and describes it by mark, hint and error', () => {
    const root = inShell('light', everyPart(), sheets);
    const input = root.querySelector('#name') as HTMLInputElement;

    expect(input.labels?.[0]?.textContent).to.equal('Họ và tên');
    const described = (input.getAttribute('aria-describedby') ?? '').split(' ');
    expect(described.map((id) => root.getElementById(id)?.textContent.trim())).to.deep.equal([
      '(bắt buộc)',
      'Như trên giấy tờ',
      'Hãy điền họ và tên.',
    ]);
    expect(input.getAttribute('aria-invalid')).to.equal('true');
  });

  it('leads from the error summary to the field, and leaves the address of the page alone', () => {
    const root = inShell('light', everyPart(), sheets);
    const address = location.href;

    expect(focusErrorSummary(root)).to.equal(true);
    expect(focused()?.getAttribute('part')).to.equal('error-summary');
    root.querySelector<HTMLElement>('[part="error-summary"] a')?.click();

    expect(focused()?.id).to.equal('name');
    expect(location.href).to.equal(address);
  });

  it('gives every control a target of 44 px and letters of 16 px', () => {
    const root = inShell('light', everyPart(), sheets);

    for (const control of root.querySelectorAll<HTMLElement>(
      'input[part], select, textarea, button[part], [part="choice"]',
    )) {
      expect(control.getBoundingClientRect().height, control.outerHTML).to.be.at.least(44);
      expect(parseFloat(getComputedStyle(control).fontSize), control.outerHTML).to.be.at.least(16);
    }
  });

  it('keeps what a person types, and takes another value when the view has one', () => {
    const typed: string[] = [];
    const box = document.createElement('div');
    document.body.append(box);
    const draw = (value: string) =>
      render(textField({id: 'x', label: 'X', value, onInput: (text) => typed.push(text)}), box);
    draw('');
    const input = box.querySelector('input') as HTMLInputElement;

    type(input, 'Y Blơ');
    draw('Y BLƠ');

    expect(typed).to.deep.equal(['Y Blơ']);
    expect(input.value).to.equal('Y BLƠ');
  });

  it('keeps several choices in their own order, whatever the order of ticking', () => {
    const box = document.createElement('div');
    document.body.append(box);
    let values: readonly string[] = ['me'];
    const draw = () =>
      render(checkboxes({id: 'w', label: 'W', options, values, onChange: (next) => (values = next)}), box);
    draw();

    find<HTMLInputElement>(box, 'input', 'Cha')?.click();

    expect(values).to.deep.equal(['cha', 'me']);
  });

  it('presses a busy button in vain, and does not send its form', () => {
    const box = document.createElement('div');
    document.body.append(box);
    let pressed = 0;
    let sent = 0;
    const send = (event: Event) => {
      event.preventDefault();
      sent += 1;
    };
    const draw = (busy: boolean) =>
      render(
        html`<form @submit=${send}>
          ${button({label: 'Nộp hồ sơ', type: 'submit', busy, busyLabel: 'Đang nộp…', onClick: () => (pressed += 1)})}
        </form>`,
        box,
      );

    draw(true);
    box.querySelector('button')?.click();
    expect([pressed, sent]).to.deep.equal([0, 0]);
    expect(box.querySelector('button')?.textContent.trim()).to.equal('Đang nộp…');

    draw(false);
    box.querySelector('button')?.click();
    expect([pressed, sent]).to.deep.equal([1, 1]);
  });

  it('chooses what the view says in a select, also after the options have changed', () => {
    const box = document.createElement('div');
    const draw = (value: string, more: typeof options) =>
      render(
        select({id: 's', label: 'S', empty: 'Chọn', options: more, value, onChange: () => undefined}),
        box,
      );

    draw('me', options);
    expect(box.querySelector('select')?.value).to.equal('me');
    draw('cha', [...options].reverse());
    expect(box.querySelector('select')?.value).to.equal('cha');
  });

  it('stands upright in a page that shouts', () => {
    const root = inShell('light', everyPart(), sheets);
    (root.host as HTMLElement).style.cssText =
      'text-transform: uppercase; letter-spacing: 4px; text-align: right; line-height: 1; font-size: 10px; visibility: visible';
    const {textTransform, letterSpacing, textAlign, fontSize, lineHeight} = getComputedStyle(
      root.querySelector('[part="hint"]') as Element,
    );

    expect([textTransform, letterSpacing, textAlign]).to.deep.equal(['none', 'normal', 'start']);
    expect(parseFloat(fontSize)).to.be.at.least(15);
    expect(parseFloat(lineHeight)).to.be.at.least(22);
  });
});
