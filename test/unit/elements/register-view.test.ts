import {expect} from 'chai';
import {createMemoryStore} from '../../../src/client/store/memory-store.js';
import type {FrameStore} from '../../../src/client/store/frame-store.js';
import '../../../src/elements/register/register-view.js';
import type {RegisterView} from '../../../src/elements/register/register-view.js';
import {violations} from '../../support/axe.js';
import {fakePortalClient, password} from '../../support/fake-portal-client.js';
import {person} from '../../support/person.js';
import {showView} from '../../support/shown.js';
import {refuseLocalStorage} from '../../support/refuse-local-storage.js';

refuseLocalStorage();

describe('registering', () => {
  let box: HTMLElement;
  const show = (store?: FrameStore) => {
    const client = fakePortalClient();
    const shown = showView<RegisterView>('dvc-register-view', {client, store});
    box = shown.box;
    return {...shown, client, parent: person(shown.view)};
  };
  afterEach(() => box.remove());

  const fill = async (parent: ReturnType<typeof person>) => {
    await parent.types('Họ và tên', 'Y Blơ  Niê');
    await parent.types('Ngày sinh', '5/9/1985');
    await parent.types('Số căn cước', '062 085 001 234');
    await parent.types('Số điện thoại', '0905 061 104');
    await parent.types('Email', 'y.blo@example.org');
    await parent.types('Tên đăng nhập', 'y-blo');
    await parent.types('Mật khẩu', password);
    await parent.types('Nhập lại mật khẩu', password);
  };

  it('opens a citizen’s account and signs in after the code', async () => {
    const {parent, client, host} = show();

    await parent.sees('Cổng dùng thông tin của tài khoản');
    await fill(parent);
    await parent.chooses('Tôi đồng ý với nội dung trên');
    await parent.presses('Đăng ký');
    await parent.sees('y***@example.org');
    expect(await violations(box)).to.deep.equal([]);
    await parent.types('Mã kích hoạt', '123457');
    await parent.presses('Kích hoạt');
    await parent.sees('Mã kích hoạt chưa đúng');
    await parent.types('Mã kích hoạt', '123456');
    await parent.presses('Kích hoạt');

    await parent.sees('Tài khoản đã được kích hoạt. Đang đăng nhập: Y Blơ Niê.');
    expect(host.told.map(({type}) => type)).to.deep.equal(['dvc-registered', 'dvc-signed-in']);
    expect(client.calls.filter((call) => call === 'accounts.register')).to.have.length(1);
  });

  it('never ticks the consent in advance, and asks nobody without it', async () => {
    const {parent, client, view} = show();

    await fill(parent);
    expect(view.querySelector<HTMLInputElement>('#register-agreed')?.checked).to.equal(false);
    await parent.presses('Đăng ký');

    await parent.sees('Còn 1 chỗ cần sửa');
    expect(client.calls).not.to.include('accounts.register');
  });

  it('leads from the summary to each field, and keeps what was typed', async () => {
    const {parent, view} = show();

    await parent.types('Họ và tên', 'Y Blơ');
    await parent.types('Số căn cước', '123');
    await parent.presses('Đăng ký');

    await parent.sees('Số căn cước có 12 chữ số');
    const lines = [...view.querySelectorAll<HTMLAnchorElement>('[part="error-summary"] a')];
    for (const line of lines) {
      line.click();
      expect(document.activeElement?.id).to.equal(line.hash.slice(1));
    }
    expect(lines.length).to.be.greaterThan(5);
    expect(await parent.reads('Họ và tên')).to.equal('Y Blơ');
    expect(await violations(box)).to.deep.equal([]);
  });

  it('asks an organisation for its name and tax code', async () => {
    const {parent} = show();

    await parent.chooses('Tổ chức');
    await parent.types('Mã số thuế', '0100109105');
    await fill(parent);
    await parent.chooses('Tôi đồng ý với nội dung trên');
    await parent.presses('Đăng ký');

    await parent.sees('Mã số thuế có 10 hoặc 13 chữ số');
    await parent.sees('Hãy điền tên tổ chức.');
    expect(await violations(box)).to.deep.equal([]);
  });

  it('shows what the portal found wrong beside its field', async () => {
    const {parent, client, view} = show();
    client.failNext('accounts.register', 'invalid', [{pointer: '/username', code: 'username-taken'}]);

    await fill(parent);
    await parent.chooses('Tôi đồng ý với nội dung trên');
    await parent.presses('Đăng ký');

    await parent.sees('Tên đăng nhập này đã có người dùng');
    expect(view.querySelector('#register-username')?.getAttribute('aria-invalid')).to.equal('true');
    expect(await parent.reads('Mật khẩu')).to.equal(password);
  });

  it('has after a reload what was typed, without the passwords, until the account is open', async () => {
    const store = createMemoryStore();
    const before = show(store);
    await fill(before.parent);
    before.box.remove();

    const {parent} = show(store);
    await parent.sees('Đăng ký tài khoản');
    expect(await parent.reads('Họ và tên')).to.equal('Y Blơ  Niê');
    expect(await parent.reads('Tên đăng nhập')).to.equal('y-blo');
    expect(await parent.reads('Mật khẩu')).to.equal('');
    expect(JSON.stringify(await store.get('registration'))).not.to.include(password);

    await parent.types('Mật khẩu', password);
    await parent.types('Nhập lại mật khẩu', password);
    await parent.chooses('Tôi đồng ý với nội dung trên');
    await parent.presses('Đăng ký');
    await parent.types('Mã kích hoạt', '123456');
    await parent.presses('Kích hoạt');
    await parent.sees('Tài khoản đã được kích hoạt.');
    expect(await store.keys('')).to.deep.equal([]);
  });

  it('hides a password by style alone on a machine that others use, so that the browser learns no user name', async () => {
    const {parent, view} = show();
    const field = () => view.querySelector<HTMLInputElement>('#register-password');
    await parent.types('Mật khẩu', password);
    expect(field()?.type).to.equal('password');

    await parent.chooses('Máy dùng chung (của trường, của người khác)');

    expect(field()?.type).to.equal('text');
    expect(field()?.value).to.equal(password);
    expect(field()?.autocomplete).to.equal('off');
    expect(getComputedStyle(field() as Element).getPropertyValue('-webkit-text-security')).to.equal('disc');
    expect(view.querySelector<HTMLInputElement>('#register-username')?.autocomplete).to.equal('off');
    await parent.chooses('Máy dùng chung (của trường, của người khác)');
    expect(field()?.type).to.equal('password');
  });

  it('says so when the portal can’t be reached, and loses nothing', async () => {
    const {parent, client} = show();
    client.failNext('accounts.register', 'offline');

    await fill(parent);
    await parent.chooses('Tôi đồng ý với nội dung trên');
    await parent.presses('Đăng ký');

    await parent.sees('Chưa kết nối được với cổng dịch vụ công');
    expect(await parent.reads('Họ và tên')).to.equal('Y Blơ  Niê');
  });
});
