import {expect} from 'chai';
import type {FrameStore} from '../../../src/client/store/frame-store.js';
import {createMemoryStore} from '../../../src/client/store/memory-store.js';
import '../../../src/elements/payment/payment-view.js';
import {en} from '../../../src/i18n/en/payment.js';
import {vi} from '../../../src/i18n/vi/payment.js';
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
    await parent.sees('Phí xác minh giấy tờ để công nhận văn bằng');
    await parent.sees('Phí, Học ở nước ngoài, tính theo văn bằng');
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
    await parent.sees('Hệ thống đang chờ ngân hàng báo');

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
    await parent.sees('Hệ thống đang chờ ngân hàng báo');

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

  it('finds the same payment after a reload, in whichever browser', async () => {
    const client = fakePayments();
    const first = show(client);
    await first.parent.presses('Thanh toán trực tuyến');
    await first.parent.sees('KTM24A7Q9X1');
    box.remove();

    const again = show(client);
    await again.parent.sees('KTM24A7Q9X1');

    expect(client.keys).to.have.length(1);
    expect(again.host.told).to.deep.equal([]);
  });

  it('tells, once, what became of a payment while the person was away at a gateway', async () => {
    const client = fakePayments();
    const store = createMemoryStore();
    const first = show(client, owing.id, store);
    await first.parent.chooses('VNPAY');
    await first.parent.presses('Thanh toán trực tuyến');
    await first.parent.sees('Thanh toán: VNPAY');
    box.remove();
    client.move('settled');

    // an element that names no dossier shows it too
    const back = show(client, '', store);
    await back.parent.sees('Đã nhận được tiền');
    await back.parent.sees(/^Đã nhận được tiền\. Đã nhận 500\.000 đ/);
    expect(settledEvents(back.host.told)).to.have.length(1);
    box.remove();

    const later = show(client, owing.id, store);
    await later.parent.sees('Đã nhận được tiền');
    expect(later.host.told).to.deep.equal([]);
    expect(later.view.querySelector('[role="status"].sr')?.textContent).to.equal('');
  });

  it('opens a gateway in a tab that gets no hand on this frame, or in place of the whole page', async () => {
    const {parent, view, client} = show();
    await parent.chooses('VNPAY');
    await parent.presses('Thanh toán trực tuyến');
    await parent.sees('Thanh toán: VNPAY');

    const [tab, whole] = [...view.querySelectorAll<HTMLAnchorElement>('[part="gateway"] a')];
    expect([tab?.target, tab?.rel]).to.deep.equal(['_blank', 'noopener']);
    expect(tab?.pathname).to.match(/^\/pay\/[-0-9a-f]{36}\/go$/);
    expect([whole?.target, whole?.search]).to.deep.equal(['_top', '?here']);
    expect(client.wanted[0]?.returnTo).to.equal('https://school.example/dich-vu-cong?id=7');
    expect(await violations(box)).to.deep.equal([]);
  });

  it('asks the page where it is for a gateway alone', async () => {
    const {parent, client} = show();
    await parent.presses('Thanh toán trực tuyến');
    await parent.sees('KTM24A7Q9X1');

    expect(client.wanted).to.deep.equal([{method: 'vietqr', locale: 'vi'}]);
  });

  it('goes another way, and takes the money of the first all the same', async () => {
    const {parent, client, view} = show();
    await parent.presses('Thanh toán trực tuyến');
    await parent.sees('KTM24A7Q9X1');
    const {id} = (await client.payments.list(owing.id)).payments[0] ?? {};

    await parent.presses('Chọn cách thanh toán khác');
    await parent.sees('Đã huỷ lần thanh toán trước');
    expect(view.contains(document.activeElement)).to.equal(true);
    await parent.chooses('Nộp tại quầy');
    await parent.presses('Lấy mã nộp tiền tại quầy');
    await parent.sees('Trung tâm Phục vụ hành chính công tỉnh');
    await parent.sees('KTM24A7Q9X2');
    expect(await violations(box)).to.deep.equal([]);

    client.move('settled', {id: id as never});
    await parent.sees('Đã nhận được tiền');
  });

  it('sends the same key again after silence, and another after a refusal', async () => {
    const {parent, client} = show();
    client.failNext('payments.start', 'offline');
    await parent.presses('Thanh toán trực tuyến');
    await parent.sees('Chưa tạo được mã thanh toán');
    await parent.sees(/^Chưa kết nối được với cổng/);

    await parent.presses('Thanh toán trực tuyến');
    await parent.sees('KTM24A7Q9X1');

    expect(client.keys).to.have.length(1);
  });

  it('keeps an open payment when it could not be given up', async () => {
    const {parent, client} = show();
    await parent.presses('Thanh toán trực tuyến');
    await parent.sees('KTM24A7Q9X1');
    client.failNext('payments.cancel', 'offline');

    await parent.presses('Chọn cách thanh toán khác');

    await parent.sees('Chưa huỷ được lần thanh toán này');
    await parent.sees('KTM24A7Q9X1');
  });

  it('says that it waits for the bank when asked before the money came, and never that it failed', async () => {
    const {parent} = show();
    await parent.presses('Thanh toán trực tuyến');

    await parent.presses('Tôi đã chuyển khoản');

    await parent.sees('Chúng tôi đang đợi ngân hàng của bạn');
    await parent.sees(/^Lúc \d\d:\d\d chưa thấy tiền về/);
  });

  it('does not keep a session alive by waiting', async () => {
    const {parent, client} = show();
    await parent.presses('Thanh toán trực tuyến');
    await client.watched();
    const before = client.looks.length;

    client.tell({type: 'status', status: owing.status, at: owing.updatedAt});
    await parent.presses('Tôi đã chuyển khoản');
    await parent.sees('Chúng tôi đang đợi ngân hàng của bạn');

    expect(client.looks.slice(before)).to.include.members(['page', 'person']);
  });

  it('has words for money that does not match, whom to call, and not to pay again', async () => {
    const {parent, client, view} = show();
    await parent.presses('Thanh toán trực tuyến');
    await client.watched();

    client.move('review', {reason: 'amount', received: 400_000});

    await parent.sees('Tiền đã đến, đang được đối chiếu');
    await parent.sees(
      'Đã nhận 400.000 đ, trong khi phải nộp 500.000 đ. Cán bộ đang xem lại và sẽ báo cho bạn. Đừng trả thêm lần nữa.',
    );
    expect(view.querySelector('a[href^="tel:"]')).not.to.equal(null);
    expect(view.querySelector('[part~="primary"]')).to.equal(null);
    expect(await violations(box)).to.deep.equal([]);
  });

  it('has words for every reason of a gateway in both languages, and for one that it does not know', async () => {
    const {parent, client, view} = show();
    await parent.chooses('VNPAY');
    await parent.presses('Thanh toán trực tuyến');
    await client.watched();

    client.move('failed', {reason: 'not-enough-money'});
    await parent.sees(/^Số dư không đủ cho khoản này\. Tài khoản của bạn chưa bị trừ tiền\./);
    expect(view.querySelector<HTMLInputElement>('#method-vnpay')?.checked).to.equal(true);

    client.move('failed', {reason: 'something-new'});
    await parent.sees(/^Cổng thanh toán không nói rõ lý do/);
    for (const reason of Object.keys(vi.failedReasons)) expect(en.failedReasons).to.have.property(reason);
    for (const reason of Object.keys(vi.reviewReasons)) expect(en.reviewReasons).to.have.property(reason);
  });

  it('gives the receipt, and says when it is still being made', async () => {
    const {parent, client} = show();
    await parent.presses('Thanh toán trực tuyến');
    await client.watched();
    const receipt = {
      number: '01BLP0-001 AA-25E 0000123',
      code: '7KX3M9T2QA',
      issuedAt: '2025-03-03T02:20:00Z',
      check: 'https://portal.example/receipts/7KX3M9T2QA',
    };

    client.move('settled', {receipt});
    await parent.sees('Biên lai số 01BLP0-001 AA-25E 0000123');
    await parent.presses('Tải biên lai');

    await parent.sees(/^Biên lai đang được lập/);
    expect(await violations(box)).to.deep.equal([]);
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

    client.move('settled', {id: '01955a00-0000-7000-8000-000000000101' as never});
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
