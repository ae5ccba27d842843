import {expect} from 'chai';
import type {FrameStore} from '../../../src/client/store/frame-store.js';
import {createMemoryStore} from '../../../src/client/store/memory-store.js';
import '../../../src/elements/payment/payment-view.js';
import type {PaymentView} from '../../../src/elements/payment/payment-view.js';
import {violations} from '../../support/axe.js';
import {fakePayments, free, owing} from '../../support/fake-payments.js';
import {password} from '../../support/fake-portal-client.js';
import {person} from '../../support/person.js';
import {showView} from '../../support/shown.js';

const settledEvents = (told: readonly {type: string}[]) =>
  told.filter(({type}) => type === 'dvc-payment-settled');

describe('paying what a dossier owes', () => {
  let box: HTMLElement;
  const show = (client = fakePayments(), dossier: string = owing.id, store?: FrameStore) => {
    const shown = showView<PaymentView>('dvc-payment-view', {client, dossier, store});
    box = shown.box;
    return {...shown, client, parent: person(shown.view)};
  };

  afterEach(() => box.remove());

  it('says what is owed and why, with the law and how sure it is in a fold', async () => {
    const {parent, view} = show();

    await parent.sees('Khoản phải nộp');
    await parent.sees('Học ở nước ngoài, tính theo văn bằng');
    expect(view.querySelector('[part="total"]')?.textContent).to.contain('500.000 đ');
    await parent.presses('Căn cứ thu và mức độ chắc chắn');
    await parent.sees('Thông tư 164/2016/TT-BTC. Đã đối chiếu với văn bản.');
    expect(await violations(box)).to.deep.equal([]);
  });

  it('says plainly that nothing is to be paid', async () => {
    const {parent, view} = show(undefined, free.id);

    await parent.sees('Không phải nộp phí');
    expect(view.querySelector('button')).to.equal(null);
    expect(await violations(box)).to.deep.equal([]);
  });

  it('shows a code of at least 200 px, dark on light with its quiet zone, and the same in words', async () => {
    const {parent, view, host} = show();
    box.dataset['theme'] = 'dark';

    await parent.presses('Thanh toán trực tuyến');
    await parent.sees('Chuyển khoản bằng mã VietQR');
    await parent.sees('Lưu ảnh mã QR');

    const qr = view.querySelector('svg[part="qr"]') as SVGSVGElement;
    expect(qr.getBoundingClientRect().width).to.be.at.least(200);
    expect(qr.querySelector('rect')?.getAttribute('fill')).to.equal('#fff');
    expect(qr.querySelector('path')?.getAttribute('d')).to.match(/^M4 4h7v1h-7z/);
    for (const part of [
      '500.000 đ',
      '6211000012345',
      'SO GIAO DUC VA DAO TAO KON TUM',
      'BIDV',
      'KTM24A7Q9X1',
    ])
      expect(qr.getAttribute('aria-label')).to.contain(part);
    expect(host.told).to.deep.equal([
      {
        type: 'dvc-payment-started',
        detail: {dossier: owing.id, payment: '01955a00-0000-7000-8000-000000000101', method: 'vietqr'},
      },
    ]);
    expect(await violations(box)).to.deep.equal([]);
  });

  it('copies each line as a banking app takes it', async () => {
    const copied: string[] = [];
    const clipboard = {writeText: (text: string) => Promise.resolve(void copied.push(text))};
    Object.defineProperty(navigator, 'clipboard', {value: clipboard, configurable: true});
    const {parent} = show();
    await parent.presses('Thanh toán trực tuyến');

    await parent.presses('Sao chép số tài khoản');
    await parent.presses('Sao chép số tiền');
    await parent.presses('Sao chép nội dung chuyển khoản');
    await parent.sees('Đã sao chép nội dung chuyển khoản.');

    expect(copied).to.deep.equal(['6211000012345', '500000', 'KTM24A7Q9X1']);
  });

  it('selects the line when the browser does not let it copy', async () => {
    const clipboard = {writeText: () => Promise.reject(new Error('refused'))};
    Object.defineProperty(navigator, 'clipboard', {value: clipboard, configurable: true});
    const {parent} = show();
    await parent.presses('Thanh toán trực tuyến');

    await parent.presses('Sao chép số tài khoản');
    await parent.sees(/Dòng chữ đã được chọn/);

    expect(getSelection()?.toString()).to.equal('6211000012345');
  });

  it('tells the arrival of the money within two seconds, once, to the eye, the ear and the site', async () => {
    const {parent, client, host, view} = show();
    await parent.presses('Thanh toán trực tuyến');
    await parent.sees(/Đã chuyển khoản\? Hệ thống đang chờ ngân hàng báo/);

    await client.watched();
    const before = Date.now();
    client.move('settled');
    await parent.sees('Đã nhận được tiền');
    expect(Date.now() - before).to.be.below(2000);
    client.move('settled');
    await new Promise((resolve) => setTimeout(resolve, 50));

    expect(view.querySelector('[role="status"].sr')?.textContent).to.contain('Đã nhận 500.000 đ');
    expect(settledEvents(host.told)).to.have.length(1);
    expect(view.querySelector('svg[part="qr"]')).to.equal(null);
    expect(await violations(box)).to.deep.equal([]);
  });

  it('sees the money that came while the stream was opening', async () => {
    const {parent, client} = show();
    await parent.presses('Thanh toán trực tuyến');
    await parent.sees('KTM24A7Q9X1');

    client.move('settled');

    await parent.sees('Đã nhận được tiền');
  });

  it('shows the same payment after a reload', async () => {
    const client = fakePayments();
    const store = createMemoryStore();
    const first = show(client, owing.id, store);
    await first.parent.presses('Thanh toán trực tuyến');
    await first.parent.sees('KTM24A7Q9X1');
    box.remove();

    const again = show(client, owing.id, store);
    await again.parent.sees('KTM24A7Q9X1');

    expect(new Set(client.keys).size).to.equal(1);
    expect(again.host.told).to.deep.equal([]);
  });

  it('keeps nothing on a site’s own page', async () => {
    const {parent} = show();
    await parent.presses('Thanh toán trực tuyến');
    await parent.sees('KTM24A7Q9X1');

    expect(sessionStorage.length).to.equal(0);
    expect(localStorage.length).to.equal(0);
  });

  it('offers a new code after an expiry, and still takes the money of the old one', async () => {
    const {parent, client} = show();
    await parent.presses('Thanh toán trực tuyến');
    await parent.sees('KTM24A7Q9X1');

    client.move('expired');
    await parent.sees('Mã thanh toán đã hết hạn');
    await parent.presses('Tạo mã mới');
    await parent.sees('KTM24A7Q9X2');
    expect(new Set(client.keys).size).to.equal(2);

    client.move('settled', '01955a00-0000-7000-8000-000000000101' as never);
    await parent.sees('Đã nhận được tiền');
  });

  it('asks to sign in, in the same place, and goes on to what is owed', async () => {
    const {parent} = show(fakePayments({signedIn: false}));
    await parent.sees('Đăng nhập để xem khoản phải nộp.');

    await parent.types('Tên đăng nhập', 'y-blo');
    await parent.types('Mật khẩu', password);
    await parent.presses('Đăng nhập');

    await parent.sees('Khoản phải nộp');
  });

  it('lists the dossiers that owe something when none is named', async () => {
    const {parent, view} = show(undefined, '');
    await parent.sees('Hồ sơ cần thanh toán');
    expect(view.textContent).not.to.contain(free.procedure.name);

    await parent.presses(`Xem và thanh toán: ${owing.procedure.name}`);
    await parent.sees('Khoản phải nộp');
  });

  it('gives a sentence and a retry when the portal can’t be reached', async () => {
    const client = fakePayments();
    client.failNext('dossiers.get', 'offline');
    const {parent} = show(client);

    await parent.sees('Chưa xem được khoản phải nộp');
    await parent.presses('Thử lại');

    await parent.sees('Khoản phải nộp');
  });
});
