import {expect} from 'chai';
import '../../../src/elements/login/login-view.js';
import type {LoginView} from '../../../src/elements/login/login-view.js';
import {violations} from '../../support/axe.js';
import {fakePortalClient, password, type FakeOptions} from '../../support/fake-portal-client.js';
import {person} from '../../support/person.js';
import {showView} from '../../support/shown.js';

describe('signing in', () => {
  let box: HTMLElement;
  const show = (options: FakeOptions = {}) => {
    const client = fakePortalClient(options);
    const shown = showView<LoginView>('dvc-login-view', {client});
    box = shown.box;
    return {...shown, client, parent: person(shown.view)};
  };
  afterEach(() => box.remove());

  it('takes user name and password in a form that password managers know, and tells the site', async () => {
    const {parent, view, host} = show();

    await parent.sees('Tên đăng nhập');
    const purposes = () =>
      [...view.querySelectorAll<HTMLInputElement>('form [part~="input"]')].map(
        ({autocomplete}) => autocomplete,
      );
    expect(purposes()).to.deep.equal(['username', 'current-password']);
    await parent.types('Tên đăng nhập', 'y-blo');
    await parent.types('Mật khẩu', password);
    // what a browser may fill in it would also write down
    expect(purposes()).to.deep.equal(['off', 'current-password']);
    await parent.presses('Đăng nhập');

    await parent.sees('Đang đăng nhập: Y Blơ Niê');
    expect(host.told).to.deep.equal([{type: 'dvc-signed-in', detail: {kind: 'citizen'}}]);
    expect(await violations(box)).to.deep.equal([]);
  });

  it('says what is missing, and the summary that takes the focus leads to it', async () => {
    const {parent, view, client} = show();

    await parent.presses('Đăng nhập');

    await parent.sees('Còn 2 chỗ cần sửa');
    expect(document.activeElement?.getAttribute('part')).to.equal('error-summary');
    view.querySelector<HTMLElement>('[part="error-summary"] a')?.click();
    expect(document.activeElement?.id).to.equal('login-username');
    expect(client.calls).not.to.include('session.signIn');
    expect(await violations(box)).to.deep.equal([]);
  });

  it('keeps the user name when the password was wrong, and says nothing of which it was', async () => {
    const {parent} = show();

    await parent.types('Tên đăng nhập', 'y-blo');
    await parent.types('Mật khẩu', 'sai');
    await parent.presses('Đăng nhập');

    await parent.sees('Tên đăng nhập hoặc mật khẩu chưa đúng');
    expect(await parent.reads('Tên đăng nhập')).to.equal('y-blo');
    expect(await parent.reads('Mật khẩu')).to.equal('');
  });

  it('asks for the code of an account that is not activated, then goes on by itself', async () => {
    const {parent, client} = show();
    client.failNext('session.signIn', 'not-activated');

    await parent.types('Tên đăng nhập', 'y-blo');
    await parent.types('Mật khẩu', password);
    await parent.presses('Đăng nhập');
    await parent.presses('Gửi mã');
    await parent.sees('y***@example.org');
    await parent.types('Mã kích hoạt', '123 456');
    await parent.presses('Kích hoạt');

    await parent.sees('Đang đăng nhập: Y Blơ Niê');
  });

  it('sets a new password with a code', async () => {
    const {parent, client} = show();

    await parent.presses('Quên mật khẩu');
    await parent.types('Tên đăng nhập', 'y-blo');
    await parent.presses('Gửi mã');
    await parent.types('Mã đặt lại mật khẩu', '123456');
    await parent.types('Mật khẩu mới', 'mot cau de nho');
    await parent.types('Nhập lại mật khẩu', 'mot cau khac');
    await parent.presses('Đổi mật khẩu');
    await parent.sees('Hai lần nhập mật khẩu chưa giống nhau');
    expect(await violations(box)).to.deep.equal([]);
    await parent.types('Nhập lại mật khẩu', 'mot cau de nho');
    await parent.presses('Đổi mật khẩu');

    await parent.sees('Đã đổi mật khẩu');
    expect(client.calls).to.include('accounts.resetPassword');
  });

  it('says why it is signed out when nothing happened for too long', async () => {
    const {parent, client, host} = show({signedIn: true});
    await parent.sees('Đang đăng nhập: Y Blơ Niê');

    client.endSession('idle');

    await parent.sees('Đã 15 phút không có thao tác');
    expect(host.told).to.deep.equal([{type: 'dvc-signed-out', detail: {reason: 'idle'}}]);
  });

  it('offers the portal’s own window, where the address can be read', async () => {
    const {parent} = show();
    const link = (await parent.sees('Mở trên cổng')).closest('a');

    expect(link?.href).to.equal('https://portal.example/embed/wizard');
    expect(link?.target).to.equal('_blank');
  });
});
