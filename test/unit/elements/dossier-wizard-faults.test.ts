import {expect} from 'chai';
import {createMemoryStore} from '../../../src/client/store/memory-store.js';
import type {Dossier} from '../../../src/contract/dossiers.js';
import {violations} from '../../support/axe.js';
import {fakePortalClient} from '../../support/fake-portal-client.js';
import {diploma, transfer} from '../../support/fake-procedures.js';
import {pdf} from '../../support/files.js';
import {
  attachAll,
  declaration,
  fillApplicant,
  showWizard,
  signIn,
  submits,
  toReview,
} from '../../support/wizard.js';

describe('filing when things go wrong', () => {
  let box: HTMLElement;
  afterEach(() => box.remove());

  const show = (...given: Parameters<typeof showWizard>) => {
    const shown = showWizard(...given);
    box = shown.box;
    return shown;
  };
  const signedIn = {options: {signedIn: true}};

  it('shows another picture after a wrong code, keeps the form, and sends the same key', async () => {
    const {parent, client} = show(signedIn);
    await toReview(parent);

    await submits(parent, 'sai');
    await parent.sees('Mã xác nhận chưa đúng. Hãy nhập mã trong hình mới.');
    expect(await violations(box)).to.deep.equal([]);
    await parent.types('Mã xác nhận', 'kontum');
    await parent.presses('Nộp hồ sơ');

    await parent.sees('K0NT2-4M7PX');
    expect(client.calls.filter((call) => call === 'captchas.create')).to.have.length(2);
    expect(new Set(client.submissions.map(({key}) => key)).size).to.equal(1);
  });

  it('lets the device confirm for who can’t see the picture, also when asked before it has come', async () => {
    const {parent, client} = show(signedIn);
    const release = client.hold('captchas.create');
    await toReview(parent);

    await parent.presses('Không nhìn được hình? Để máy tự xác nhận');
    await parent.sees('Máy đang tự xác nhận…');
    expect(await violations(box)).to.deep.equal([]);
    release();
    await parent.sees('Máy đã tự xác nhận. Không cần nhập mã.');
    await parent.chooses(declaration);
    await parent.presses('Nộp hồ sơ');

    await parent.sees('K0NT2-4M7PX');
    expect(client.submissions[0]?.captcha).to.include({kind: 'proof-of-work'});
  });

  it('takes a code that was typed before its picture had come', async () => {
    const {parent, client} = show(signedIn);
    const release = client.hold('captchas.create');
    await toReview(parent);

    await submits(parent);
    release();

    await parent.sees('K0NT2-4M7PX');
  });

  it('asks again with the same key when there was no answer', async () => {
    const {parent, client} = show(signedIn);
    await toReview(parent);
    client.failNext('dossiers.submit', 'timeout');

    await submits(parent);
    await parent.sees('Chưa nhận được trả lời của cổng');
    expect(await violations(box)).to.deep.equal([]);
    await parent.presses('Thử lại');

    await parent.sees('K0NT2-4M7PX');
    expect(client.submissions).to.have.length(1);
  });

  it('goes on asking after a reload in the middle of a submission', async () => {
    const first = show(signedIn);
    await toReview(first.parent);
    first.client.failNext('dossiers.submit', 'offline');
    await submits(first.parent);
    await first.parent.sees('Chưa nhận được trả lời của cổng');

    const second = first.reload();
    box = second.box;

    await second.parent.sees('K0NT2-4M7PX');
    expect(second.client.submissions).to.have.length(1);
  });

  it('sends one dossier however often the button is pressed', async () => {
    const {parent, client, view} = show(signedIn);
    await toReview(parent);
    const release = client.hold('dossiers.submit');
    await parent.chooses(declaration);
    await parent.types('Mã xác nhận', 'kontum');

    const form = view.querySelector('form');
    for (let n = 0; n < 5; n++) form?.requestSubmit();
    await parent.sees('Đang nộp hồ sơ…');
    release();

    await parent.sees('K0NT2-4M7PX');
    expect(client.calls.filter((call) => call === 'dossiers.submit')).to.have.length(1);
  });

  for (const reason of ['idle', 'portal'] as const)
    it(`signs in again in place when the session ended on the summary (${reason}), and goes on there`, async () => {
      const {parent, client} = show(signedIn);
      await toReview(parent);

      client.endSession(reason);
      await parent.sees('Hãy đăng nhập lại');
      await parent.seesNoMore('Y Blơ Niê');
      expect(await violations(box)).to.deep.equal([]);
      await signIn(parent);

      await parent.sees('Kiểm tra và nộp hồ sơ');
      await submits(parent);
      await parent.sees('K0NT2-4M7PX');
    });

  it('signs in again when the session ended while submitting, and sends the same key', async () => {
    const {parent, client} = show(signedIn);
    await toReview(parent);
    client.failNext('dossiers.submit', 'signed-out');

    await submits(parent);
    await parent.sees('Hãy đăng nhập lại');
    await signIn(parent);

    await parent.sees('K0NT2-4M7PX');
    expect(client.submissions).to.have.length(1);
  });

  it('stays on the summary when the site stops it, with a way to file on the portal', async () => {
    const {parent, client, host} = show(signedIn);
    await toReview(parent);
    host.cancels.add('dvc-before-submit');

    await submits(parent);

    await parent.sees('Trang này đã dừng việc nộp hồ sơ');
    const link = (await parent.sees('Nộp trên cổng')).closest('a');
    expect(link?.href).to.contain('https://portal.example/');
    expect(client.submissions).to.have.length(0);
    expect(await violations(box)).to.deep.equal([]);
  });

  it('never ticks the declaration in advance, and says what is missing', async () => {
    const {parent, client, view} = show(signedIn);
    await toReview(parent);

    expect(view.querySelector<HTMLInputElement>('#declared')?.checked).to.equal(false);
    await parent.presses('Nộp hồ sơ');

    await parent.sees('Còn 2 chỗ cần sửa');
    expect(client.calls).not.to.include('dossiers.submit');
    expect(await violations(box)).to.deep.equal([]);
  });

  it('leads from what the portal found wrong to the step and field', async () => {
    const {parent, client, view} = show(signedIn);
    await toReview(parent);
    client.failNext('dossiers.submit', 'invalid', [{pointer: '/values/nguoiNop.soDienThoai', code: 'phone'}]);
    await submits(parent);

    await parent.sees('Hãy điền số điện thoại Việt Nam');
    view.querySelector<HTMLElement>('[part="error-summary"] a')?.click();

    await parent.sees('Người nộp hồ sơ');
    expect(document.activeElement?.id).to.equal('f-nguoiNop-soDienThoai');
    await parent.presses('Tiếp tục');
    await parent.sees('Mã xác nhận');
  });

  it('shows the receipt after a reload, never a blank form, and begins another only when asked', async () => {
    const first = show(signedIn);
    await toReview(first.parent);
    await submits(first.parent);
    await first.parent.sees('K0NT2-4M7PX');

    const second = first.reload();
    box = second.box;
    await second.parent.sees('K0NT2-4M7PX');
    await second.parent.presses('Nộp hồ sơ khác');

    await second.parent.sees('Người nộp hồ sơ');
    expect(await second.parent.reads('Trường nơi đến')).to.equal('');
  });

  it('shows the receipt also when the session has ended since', async () => {
    const first = show(signedIn);
    await toReview(first.parent);
    await submits(first.parent);
    await first.parent.sees('K0NT2-4M7PX');
    first.client.endSession('portal');

    const second = first.reload();
    box = second.box;

    await second.parent.sees('K0NT2-4M7PX');
    expect(second.view.textContent).not.to.contain('Niê');
  });

  it('says that the portal can’t be reached, and opens when it can', async () => {
    const client = fakePortalClient();
    client.failNext('procedures.get', 'offline');
    const {parent} = show({}, client);

    await parent.sees('Chưa kết nối được với cổng dịch vụ công');
    expect(await violations(box)).to.deep.equal([]);
    await parent.presses('Thử lại');

    await parent.sees('Người nộp hồ sơ');
  });

  it('tells a procedure that the portal does not know apart, to the person and to the site', async () => {
    const {parent, host} = show({procedure: '9.999999'});

    await parent.sees('Cổng không có thủ tục mang mã “9.999999”');
    expect(host.told.at(-1)).to.deep.equal({type: 'dvc-error', detail: {code: 'procedure-unknown'}});
    expect(await violations(box)).to.deep.equal([]);
    await parent.presses('Chọn thủ tục khác');

    await parent.sees('Chọn thủ tục cần nộp');
  });

  it('keeps of a draft what still fits a renewed form, and says so', async () => {
    const store = createMemoryStore();
    const first = show({}, fakePortalClient(), store);
    await fillApplicant(first.parent);
    first.box.remove();
    const {form} = transfer;
    const renewed = {...transfer, form: form && {...form, version: '2', sections: form.sections.slice(0, 1)}};

    const {parent} = show({}, fakePortalClient({procedures: [renewed]}), store);

    await parent.sees('Mẫu đơn đã được cập nhật');
    expect(await parent.reads('Họ và tên')).to.equal('Y Blơ Niê');
    expect(await violations(box)).to.deep.equal([]);
  });

  it('shows what another device wrote into the same field, and takes it when asked', async () => {
    const {parent, client} = show(signedIn);
    await fillApplicant(parent);
    await parent.presses('Tiếp tục');
    await attachAll(parent);
    await parent.presses('Quay lại');
    const [dossier] = [...client.dossiersById.values()] as [Dossier];
    client.dossiersById.set(dossier.id, {
      ...dossier,
      version: dossier.version + 1,
      values: {...dossier.values, 'chuyenTruong.truongDen': 'THPT Ngọc Hồi'},
    });

    await parent.types('Trường nơi đến', 'THPT Đăk Tô');
    await parent.sees('Trên thiết bị khác đã ghi: THPT Ngọc Hồi');
    expect(await parent.reads('Trường nơi đến')).to.equal('THPT Đăk Tô');
    expect(await violations(box)).to.deep.equal([]);
    await parent.presses('Dùng nội dung này');

    expect(await parent.reads('Trường nơi đến')).to.equal('THPT Ngọc Hồi');
    await parent.seesNoMore('Trên thiết bị khác');
  });

  it('shows nothing of one person’s draft to the next who signs in', async () => {
    const {parent, client} = show(signedIn);
    await toReview(parent);
    client.endSession('idle');
    await parent.sees('Hãy đăng nhập lại');

    await parent.types('Tên đăng nhập', 'h-le');
    await parent.types('Mật khẩu', 'mot hai ba bon');
    await parent.presses('Đăng nhập');

    await parent.sees('Thông tin người nộp');
    await parent.seesNoMore('hoc-ba.pdf');
    expect(await parent.reads('Trường nơi đến')).to.equal('');
  });

  it('asks for the session first when a draft of an account is opened again without one', async () => {
    const first = show(signedIn);
    await toReview(first.parent);
    first.client.endSession('portal');

    const second = first.reload();
    box = second.box;
    await second.parent.sees('Hãy đăng nhập lại');
    expect(second.view.textContent).not.to.contain('Y Blơ Niê');
    await signIn(second.parent);

    await second.parent.sees('Mã xác nhận');
  });

  it('answers a request for more with the officer’s words in sight', async () => {
    const client = fakePortalClient({signedIn: true});
    const first = show({}, client);
    await toReview(first.parent);
    await submits(first.parent);
    await first.parent.sees('K0NT2-4M7PX');
    const [dossier] = [...client.dossiersById.values()] as [Dossier];
    const status = {code: 5, name: 'Yêu cầu bổ sung giấy tờ'};
    const note = 'Học bạ thiếu trang 3. Xin gửi lại đủ các trang.';
    client.dossiersById.set(dossier.id, {
      ...dossier,
      status,
      history: [...dossier.history, {status, at: new Date().toISOString(), note}],
    });
    first.box.remove();

    const {parent} = show({procedure: '', dossier: dossier.id}, client, createMemoryStore());
    await parent.sees(note);
    expect(await violations(box)).to.deep.equal([]);
    await parent.presses('Tiếp tục');
    await parent.sees(note);
    await parent.presses('Tiếp tục');
    await parent.chooses(declaration);
    await parent.presses('Gửi bổ sung');

    await parent.sees('Đã gửi bổ sung');
    expect(client.calls.filter((call) => call === 'dossiers.supplement')).to.have.length(1);
  });

  it('shows just what the desk named, each below its words, and sends that', async () => {
    const client = fakePortalClient({signedIn: true});
    const first = show({}, client);
    await toReview(first.parent);
    await submits(first.parent);
    await first.parent.sees('K0NT2-4M7PX');
    const [dossier] = [...client.dossiersById.values()] as [Dossier];
    const [field = ''] = Object.keys(dossier.values);
    const status = {code: 5, name: 'Yêu cầu bổ sung giấy tờ'};
    const at = new Date().toISOString();
    const asked = {
      words: 'Xin bổ sung hai điểm.',
      at,
      components: [{code: 'TP02', words: 'Trang 3 chụp mờ.'}],
      fields: [{name: field, words: 'Chưa rõ.'}],
    };
    client.dossiersById.set(dossier.id, {
      ...dossier,
      status,
      asked,
      history: [...dossier.history, {status, at, note: 'Xin bổ sung hai điểm.'}],
    });
    first.box.remove();

    const {parent, view} = show({procedure: '', dossier: dossier.id}, client, createMemoryStore());
    await parent.sees('Trang 3 chụp mờ.');
    await parent.sees('Phần cần bổ sung');
    expect(await violations(box)).to.deep.equal([]);
    expect(view.querySelectorAll('form [part~="component"]')).to.have.length(1);
    expect(view.querySelectorAll('form [part~="section"] [part~="field"]')).to.have.length(1);
    await parent.presses('Tiếp tục');
    await parent.chooses(declaration);
    await parent.presses('Gửi bổ sung');

    await parent.sees('Đã gửi bổ sung');
    expect(client.calls.filter((call) => call === 'dossiers.supplement')).to.have.length(1);
  });

  it('says what is owed before filing, and offers to pay in the same place after it', async () => {
    const client = fakePortalClient({signedIn: true, procedures: [transfer, diploma]});
    const {parent} = show({procedure: '1.004889', agency: 'kon-plong'}, client);
    await parent.sees('Người nộp hồ sơ');
    await parent.presses('Tiếp tục');
    await parent.attaches('Bản sao văn bằng', pdf('bang.pdf'));
    await parent.sees('Đã gửi');
    await parent.presses('Tiếp tục');
    await parent.chooses('Trực tuyến');
    await parent.presses('Tiếp tục');

    await parent.sees('500.000 đ');
    await parent.sees('Mang bản chính văn bằng đến để đối chiếu');
    expect(await violations(box)).to.deep.equal([]);
    await submits(parent);

    await parent.sees('K0NT2-4M7PX');
    await parent.sees(/^Phòng Giáo dục và Đào tạo huyện Kon Plông kiểm tra hồ sơ/);
    await parent.presses('Thanh toán trực tuyến');
  });

  it('needs a session for a dossier that was named, and opens it then', async () => {
    const client = fakePortalClient({signedIn: true});
    const first = show({}, client);
    await toReview(first.parent);
    const [id] = [...client.dossiersById.keys()] as [string];
    client.endSession('person');
    first.box.remove();

    const {parent} = show({procedure: '', dossier: id}, client, createMemoryStore());
    await parent.sees('Hãy đăng nhập lại');
    await signIn(parent);

    await parent.sees('Mã xác nhận');
    await parent.sees('Y Blơ Niê');
  });
});
