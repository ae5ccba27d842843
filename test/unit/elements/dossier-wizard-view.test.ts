import {expect} from 'chai';
import {createMemoryStore} from '../../../src/client/store/memory-store.js';
import {violations} from '../../support/axe.js';
import {fakePortalClient} from '../../support/fake-portal-client.js';
import {disguised, pdf} from '../../support/files.js';
import {
  application,
  attachAll,
  attachLater,
  fillApplicant,
  records,
  showWizard,
  signIn,
  submits,
  toReview,
} from '../../support/wizard.js';

describe('filing a dossier', () => {
  let box: HTMLElement;
  afterEach(() => box.remove());

  const show = (...given: Parameters<typeof showWizard>) => {
    const shown = showWizard(...given);
    box = shown.box;
    return shown;
  };

  it('needs no account for fields, papers and delivery, then leads over sign-in to the receipt; every step passes axe', async () => {
    const {parent, host, client, view} = show();
    const clean = async () => expect(await violations(box)).to.deep.equal([]);

    await parent.sees('Thông tin người nộp');
    await fillApplicant(parent);
    await clean();
    await parent.presses('Tiếp tục');
    await attachLater(parent);
    await clean();
    expect(client.calls).not.to.include('uploads.send');
    await parent.presses('Tiếp tục');
    await parent.chooses('Qua dịch vụ bưu chính công ích');
    expect(await parent.reads('Người nhận')).to.equal('Y Blơ Niê');
    await parent.types('Địa chỉ nhận', '12 Trần Phú, Kon Tum');
    await clean();
    await parent.presses('Tiếp tục');
    await parent.sees('Đăng nhập để nộp hồ sơ');
    await clean();
    await signIn(parent);
    await parent.sees('Không phải nộp phí');
    await parent.chooses(
      'Tôi cam đoan những thông tin đã khai là đúng sự thật và chịu trách nhiệm về nội dung này.',
    );
    await parent.types('Mã xác nhận', 'kontum');
    await clean();
    await parent.presses('Nộp hồ sơ');

    await parent.sees('K0NT2-4M7PX');
    await parent.sees('Không phải nộp phí');
    await clean();
    expect(client.submissions).to.have.length(1);
    const [dossier] = client.dossiersById.values();
    expect(dossier?.values['nguoiNop.hoTen']).to.equal('Y Blơ Niê');
    expect(dossier?.values['nguoiNop.ngaySinh']).to.equal('1985-09-05');
    expect(dossier?.values['nguoiNop.soDienThoai']).to.equal('+84905061104');
    expect(dossier?.uploads.map(({component}) => component)).to.have.members(['TP01', 'TP02']);
    expect(
      host.told.filter(({type}) => type === 'dvc-step').map(({detail}) => (detail as {step: string}).step),
    ).to.deep.equal(['applicant', 'components', 'delivery', 'review', 'receipt']);
    expect(host.told.at(-2)?.type).to.equal('dvc-dossier-submitted');
    expect(JSON.stringify(host.told)).not.to.match(/Niê|062085|0905|y-blo/);
    expect(view.querySelector('form')).to.equal(null);
  });

  it('says what is wrong beside each field, and the summary leads to it', async () => {
    const {parent, view} = show();
    await parent.sees('Người nộp hồ sơ');

    await parent.types('Ngày sinh', '31/02/1985');
    await parent.presses('Tiếp tục');

    await parent.sees('Hãy điền ngày theo dạng ngày/tháng/năm');
    expect(document.activeElement?.getAttribute('part')).to.equal('error-summary');
    const date = view.querySelector<HTMLAnchorElement>('[href="#f-nguoiNop-ngaySinh"]');
    date?.click();
    expect(document.activeElement?.id).to.equal('f-nguoiNop-ngaySinh');
    expect(await parent.reads('Ngày sinh')).to.equal('31/02/1985');
    await parent.types('Ngày sinh', '28/02/1985');
    await parent.seesNoMore('Hãy điền ngày theo dạng');
    expect(await violations(box)).to.deep.equal([]);
  });

  it('shows and asks for what an answer makes necessary', async () => {
    const {parent} = show({options: {signedIn: true}});
    await parent.sees('Người nộp hồ sơ');
    await fillApplicant(parent);

    await parent.chooses('Từ tỉnh khác đến');
    await parent.types('Tỉnh, thành phố nơi đi', 'Gia Lai');
    await parent.presses('Tiếp tục');

    await parent.sees('Giấy giới thiệu chuyển trường do giám đốc');
  });

  it('fills empty fields from the account and leaves what was typed', async () => {
    const {parent} = show();
    await parent.sees('Người nộp hồ sơ');
    await parent.types('Họ và tên', 'H’Lê');

    await parent.presses('Đăng nhập');
    await signIn(parent);

    await parent.sees('Người nộp hồ sơ');
    expect(await parent.reads('Ngày sinh')).to.equal('05/09/1985');
    expect(await parent.reads('Số điện thoại')).to.equal('0905 061 104');
    expect(await parent.reads('Họ và tên')).to.equal('H’Lê');
  });

  it('goes on where it was after a reload: what was typed before signing in, then each step', async () => {
    const first = show();
    await first.parent.sees('Người nộp hồ sơ');
    await fillApplicant(first.parent);

    const second = first.reload();
    box = second.box;
    await second.parent.sees('Người nộp hồ sơ');
    expect(await second.parent.reads('Họ và tên')).to.equal('Y Blơ Niê');
    await second.parent.presses('Tiếp tục');
    await attachLater(second.parent);

    const third = second.reload();
    box = third.box;
    await third.parent.sees('hoc-ba.pdf');
    await third.parent.presses('Tiếp tục');
    await third.parent.chooses('Trực tiếp');
    await third.parent.presses('Tiếp tục');
    await signIn(third.parent);
    await third.parent.sees('Mã xác nhận');

    const fourth = third.reload();
    box = fourth.box;
    await fourth.parent.sees('Mã xác nhận');
    await fourth.parent.sees('hoc-ba.pdf');
  });

  it('goes on from the portal’s copy where the device kept nothing, at the first step that is not done', async () => {
    const client = fakePortalClient({signedIn: true});
    const first = show({}, client);
    await fillApplicant(first.parent);
    await first.parent.presses('Tiếp tục');
    await attachAll(first.parent);
    client.endSession('portal');
    first.box.remove();

    const second = show({}, client, createMemoryStore());
    await second.parent.presses('Đăng nhập');
    await signIn(second.parent);

    await second.parent.sees('Nhận kết quả bằng cách nào?');
    expect(client.dossiersById.size).to.equal(1);
    await second.parent.presses('Quay lại');
    await second.parent.sees('hoc-ba.pdf');
  });

  it('says when it was saved, and where', async () => {
    const {parent} = show({options: {signedIn: true}});
    await parent.sees('Người nộp hồ sơ');
    await parent.types('Họ và tên', 'H’Lê');

    await parent.sees(/^Đã lưu \d\d:\d\d$/);
  });

  it('refuses a file by what it is, before a byte is sent, and takes another', async () => {
    const {parent, client} = show({options: {signedIn: true}});
    await parent.sees('Người nộp hồ sơ');
    await fillApplicant(parent);
    await parent.presses('Tiếp tục');
    await parent.sees(application);

    await parent.attaches(application, disguised('don.pdf'));
    await parent.sees('don.pdf: Tệp này không phải loại nhận được');
    await parent.attaches(application, new File([], 'trong.pdf'));
    await parent.sees('trong.pdf: Tệp này trống');
    expect(client.calls).not.to.include('uploads.send');

    await parent.attaches(application, pdf('don.pdf'));
    await parent.sees('Đã gửi');
    await parent.seesNoMore('Tệp này trống');
    expect(await violations(box)).to.deep.equal([]);
  });

  it('lets a person go on while files are on their way, waits for them at the end, and then submits by itself', async () => {
    const {parent, client, view} = show({options: {signedIn: true}});
    await parent.sees('Người nộp hồ sơ');
    await fillApplicant(parent);
    await parent.presses('Tiếp tục');
    await parent.sees(application);
    const release = client.hold('uploads.send');
    await parent.attaches(application, pdf('don.pdf'));
    await parent.attaches(records, pdf('hoc-ba.pdf'));
    await parent.sees('hoc-ba.pdf');
    const progress = view.querySelector('progress');
    expect(progress?.getAttribute('aria-label')).to.equal('Đang gửi don.pdf');
    expect(progress?.getAttribute('aria-valuetext')).to.match(/KB \/ \d/);
    await parent.presses('Tiếp tục');
    await parent.chooses('Trực tuyến');
    await parent.presses('Tiếp tục');
    await parent.sees('Mã xác nhận');
    await submits(parent);

    await parent.sees('Còn 2 tệp đang gửi');
    expect(await violations(box)).to.deep.equal([]);
    expect(client.submissions).to.have.length(0);
    release();

    await parent.sees('K0NT2-4M7PX');
  });

  it('sends a file again after the line broke, without being asked', async () => {
    const {parent, client} = show({options: {signedIn: true}});
    await parent.sees('Người nộp hồ sơ');
    await fillApplicant(parent);
    await parent.presses('Tiếp tục');
    await parent.sees(application);
    client.failNext('uploads.send', 'offline');

    await parent.attaches(application, pdf('don.pdf'));
    await parent.sees('Gửi bị gián đoạn');
    window.dispatchEvent(new Event('online'));

    await parent.sees('Đã gửi');
  });

  it('corrects one field from the summary and comes back to it', async () => {
    const {parent} = show({options: {signedIn: true}});
    await toReview(parent);

    await parent.presses('Sửa: Họ và tên');
    expect(document.activeElement?.id).to.equal('f-nguoiNop-hoTen');
    await parent.types('Họ và tên', 'H’Lê');
    await parent.presses('Tiếp tục');

    await parent.sees('Mã xác nhận');
    await parent.sees('H’Lê');
  });

  it('asks before another draft takes its place, and keeps both', async () => {
    const {parent, view} = show();
    await parent.sees('Người nộp hồ sơ');
    await parent.types('Họ và tên', 'Y Blơ');

    view.procedure = '1.004889';
    await parent.sees('Đang có một hồ sơ làm dở');
    expect(await violations(box)).to.deep.equal([]);
    await parent.presses('Bắt đầu hồ sơ mới');
    await parent.sees('Công nhận bằng tốt nghiệp');
    await parent.chooses('Phòng Giáo dục và Đào tạo huyện Kon Plông', 'Cơ quan thực hiện');

    view.procedure = '2.002478';
    await parent.presses('Bắt đầu hồ sơ mới');
    await parent.sees('Chuyển trường đối với học sinh');
    expect(await parent.reads('Họ và tên')).to.equal('Y Blơ');
  });

  it('hands over a procedure that is filed elsewhere, with its checklist', async () => {
    const {parent, host, view} = show({procedure: '1.001714'});
    host.cancels.add('dvc-handoff');

    await parent.sees(application);
    expect(await violations(box)).to.deep.equal([]);
    view.querySelector<HTMLElement>('a[part~="primary"]')?.click();

    expect(host.told.at(-1)).to.deep.equal({
      type: 'dvc-handoff',
      detail: {procedure: '1.001714', url: 'https://dichvucong.example/thu-tuc/1.001714'},
    });
  });

  it('asks which procedure when none was named, and lists what was begun', async () => {
    const client = fakePortalClient();
    const store = createMemoryStore();
    const begun = show({}, client, store);
    await begun.parent.sees('Người nộp hồ sơ');
    await begun.parent.types('Họ và tên', 'Y Blơ');
    begun.view.reset();

    await begun.parent.sees('Tiếp tục hồ sơ đang làm');
    expect(await violations(box)).to.deep.equal([]);
    await begun.parent.presses(/^Làm tiếp: Chuyển trường/);

    await begun.parent.sees('Người nộp hồ sơ');
    expect(await begun.parent.reads('Họ và tên')).to.equal('Y Blơ');
  });
});
