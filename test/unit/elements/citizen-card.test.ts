import {expect} from 'chai';
import {violations} from '../../support/axe.js';
import {fakePortalClient} from '../../support/fake-portal-client.js';
import {person} from '../../support/person.js';
import {showView} from '../../support/shown.js';
import {fillApplicant, showWizard} from '../../support/wizard.js';
import '../../../src/elements/register/register-view.js';
import type {RegisterView} from '../../../src/elements/register/register-view.js';
import {cardReader} from '../../../src/elements/citizen-card/reading/card-reader.js';
import {cardTexts} from './citizen-card/cards.js';
import {photograph} from './citizen-card/photograph.js';
import {printCard} from './citizen-card/printed-card.js';

const scan = 'Quét mã QR trên căn cước';

/** What a camera sees of a card with that text. */
function pictureOf(text: string): HTMLCanvasElement {
  const {width, height, data} = photograph(printCard(text, 'front'), {turned: 9});
  const canvas = Object.assign(document.createElement('canvas'), {width, height});
  canvas.getContext('2d')?.putImageData(new ImageData(data, width, height), 0, 0);
  return canvas;
}

const fileOf = (canvas: HTMLCanvasElement): Promise<File> =>
  new Promise((resolve) =>
    canvas.toBlob(
      (blob) => resolve(new File([blob ?? ''], 'the-can-cuoc.jpg', {type: 'image/jpeg'})),
      'image/jpeg',
    ),
  );

describe('filling in a form from a citizen’s card', () => {
  const {mediaDevices} = navigator;
  const ownCamera = mediaDevices.getUserMedia;
  const ownWorker = globalThis.Worker;
  let box: HTMLElement | undefined;
  let timer: ReturnType<typeof setInterval> | undefined;
  afterEach(() => {
    box?.remove();
    clearInterval(timer);
    mediaDevices.getUserMedia = ownCamera;
    globalThis.Worker = ownWorker;
    Reflect.deleteProperty(globalThis, 'BarcodeDetector');
  });

  const camera = (text: string): MediaStream => {
    const canvas = pictureOf(text);
    const stream = canvas.captureStream(10);
    const context = canvas.getContext('2d');
    // a canvas sends a frame when something is drawn
    timer = setInterval(() => context?.fillRect(0, 0, 1, 1), 50);
    mediaDevices.getUserMedia = () => Promise.resolve(stream);
    return stream;
  };
  const refuse = (name: string) => {
    mediaDevices.getUserMedia = () => Promise.reject(new DOMException('', name));
  };
  const withoutWorkers = () => {
    globalThis.Worker = class {
      constructor() {
        throw new DOMException('', 'SecurityError');
      }
    } as unknown as typeof Worker;
  };
  /** A browser that reads codes by itself, and finds that text in whatever it is shown. */
  const browserReads = (rawValue: string) =>
    Object.assign(globalThis, {
      BarcodeDetector: class {
        static getSupportedFormats(): Promise<string[]> {
          return Promise.resolve(['qr_code']);
        }
        detect = () => Promise.resolve([{rawValue}]);
      },
    });
  const wizard = async () => {
    const shown = showWizard();
    box = shown.box;
    await shown.parent.sees('Người nộp hồ sơ');
    const [button] = [...shown.view.querySelectorAll('button')].filter((one) =>
      one.textContent.includes(scan),
    );
    button?.click();
    await shown.parent.sees(/chỉ được đọc trên máy này/);
    return {...shown, button};
  };

  it('reads it by the camera, shows it, and fills in what the person confirms; the camera is let go', async () => {
    const stream = camera(cardTexts.front);
    const {parent, client, button} = await wizard();

    await parent.sees('Đọc được từ thẻ');
    await parent.sees('05/09/1990');
    expect(stream.getTracks().map(({readyState}) => readyState)).to.deep.equal(['ended']);
    expect(await violations(box as HTMLElement)).to.deep.equal([]);
    expect(await parent.reads('Họ và tên')).to.equal('');
    await parent.presses('Điền vào mẫu đơn');

    await parent.sees(/Đã điền từ căn cước: Họ và tên, Ngày sinh, Số căn cước/);
    expect(await parent.reads('Họ và tên')).to.equal('Nguyễn Thị Hoà');
    expect(await parent.reads('Ngày sinh')).to.equal('05/09/1990');
    expect(await parent.reads('Số căn cước')).to.equal('062190001234');
    expect(document.activeElement === button || box?.shadowRoot?.activeElement === button).to.equal(true);
    expect(client.calls.filter((call) => /dossiers|uploads/.test(call))).to.deep.equal([]);
  });

  it('goes on without a camera by a picture, tells a number that does not fit, and overwrites nothing unasked', async () => {
    refuse('NotAllowedError');
    const {parent} = await wizard();
    await parent.types('Họ và tên', 'Người Khác');
    await parent.types('Ngày sinh', '01/02/1980');
    await parent.sees('Chưa được phép dùng camera');
    expect(await violations(box as HTMLElement)).to.deep.equal([]);

    await parent.attaches('Chọn ảnh có sẵn', await fileOf(pictureOf('https://example.org/?a=1')));
    await parent.sees('Mã này không phải mã trên căn cước');
    await parent.attaches('Chọn ảnh có sẵn', new File(['x'], 'x.jpg', {type: 'image/jpeg'}));
    await parent.sees('Không mở được tệp này');
    const forged = cardTexts.front.replace('062190001234', '100085001234');
    await parent.attaches('Chọn ảnh có sẵn', await fileOf(pictureOf(forged)));

    await parent.sees(/không phải mã của tỉnh/);
    await parent.sees(/Năm sinh trong số căn cước không khớp/);
    await parent.sees(/Giới tính trong số căn cước không khớp/);
    await parent.sees('Đang ghi: Người Khác');
    expect(await violations(box as HTMLElement)).to.deep.equal([]);
    await parent.chooses('Thay bằng thông tin trên thẻ: Ngày sinh');
    await parent.presses('Điền vào mẫu đơn');
    await parent.sees(/Đã điền từ căn cước: Ngày sinh, Số căn cước/);
    expect(await parent.reads('Họ và tên')).to.equal('Người Khác');
    expect(await parent.reads('Ngày sinh')).to.equal('05/09/1990');
  });

  it('lets the camera go with the step, and opens it again only when asked', async () => {
    const stream = camera('');
    const {parent, view} = await wizard();
    await parent.sees(/Đưa mã QR vào giữa khung/);
    await fillApplicant(parent);
    await parent.presses('Tiếp tục');
    await parent.sees('Thành phần hồ sơ');
    await parent.presses('Quay lại');

    await parent.sees('Người nộp hồ sơ');
    expect(view.querySelector('dvc-citizen-card-view')).to.equal(null);
    expect(stream.getTracks().map(({readyState}) => readyState)).to.deep.equal(['ended']);
  });

  it('says that a camera sees only black', async () => {
    const canvas = Object.assign(document.createElement('canvas'), {width: 320, height: 240});
    const context = canvas.getContext('2d');
    const stream = canvas.captureStream(10);
    timer = setInterval(() => context?.fillRect(0, 0, 320, 240), 50);
    mediaDevices.getUserMedia = () => Promise.resolve(stream);
    const {parent} = await wizard();

    await parent.sees(/Camera chỉ thấy màu đen/);
  });

  it('says that there is no camera, and closes to where one types', async () => {
    refuse('NotFoundError');
    const {parent, view} = await wizard();

    await parent.sees('Không tìm thấy camera');
    await parent.presses('Đóng và tự nhập');
    await parent.seesNoMore('Không tìm thấy camera');
    expect(view.querySelector('dvc-citizen-card-view')).to.equal(null);
  });

  it('fills in a registration too, also where no worker is to be had', async () => {
    refuse('NotReadableError');
    withoutWorkers();
    const shown = showView<RegisterView>('dvc-register-view', {client: fakePortalClient()});
    box = shown.box;
    const parent = person(shown.view);
    await parent.presses(scan);
    await parent.sees('Camera đang được ứng dụng khác dùng');
    await parent.attaches('Chọn ảnh có sẵn', await fileOf(pictureOf(cardTexts.front)));
    await parent.presses('Điền vào mẫu đơn');

    await parent.sees(/Đã điền từ căn cước/);
    expect(await parent.reads('Họ và tên')).to.equal('Nguyễn Thị Hoà');
    expect(await parent.reads('Ngày sinh')).to.equal('05/09/1990');
    expect(await parent.reads('Số căn cước')).to.equal('062190001234');
  });

  it('leaves reading to a browser that can, but for letters that it loses', async () => {
    const picture = await fileOf(pictureOf(cardTexts.front));
    const readBy = async (text: string) => {
      browserReads(text);
      const reader = cardReader();
      const reading = await reader.read(picture);
      reader.close();
      return reading?.ok ? reading.card.fullName : reading?.problem;
    };

    expect(await readBy(cardTexts.back)).to.equal('A Minh');
    expect(await readBy(cardTexts.front.replace('Hoà', 'Ho?'))).to.equal('Nguyễn Thị Hoà');
  });
});
