import {expect} from 'chai';
import {createMemoryStore} from '../../../src/client/store/memory-store.js';
import {violations} from '../../support/axe.js';
import {fakePortalClient} from '../../support/fake-portal-client.js';
import {fillApplicant, showWizard, signIn, submits, toReview} from '../../support/wizard.js';
import {refuseLocalStorage} from '../../support/refuse-local-storage.js';

refuseLocalStorage();

describe('one person after another at one machine', () => {
  let box: HTMLElement;
  afterEach(() => box.remove());
  const show = (...given: Parameters<typeof showWizard>) => {
    const shown = showWizard(...given);
    box = shown.box;
    return shown;
  };

  it('asks before a draft that nobody else has is gone, then begins anew for the next, and says so', async () => {
    const {parent, store, client} = show();
    await fillApplicant(parent);
    await parent.presses('Giúp người tiếp theo');
    await parent.sees(/Xoá rồi thì không lấy lại được/);
    expect(await violations(box)).to.deep.equal([]);
    await parent.presses('Chưa, quay lại hồ sơ');
    expect(await parent.reads('Họ và tên')).to.equal('Y Blơ Niê');

    await parent.presses('Giúp người tiếp theo');
    await parent.presses('Xoá và giúp người tiếp theo');

    await parent.sees(/^Đã xoá mọi thông tin của người trước/);
    expect(await parent.reads('Họ và tên')).to.equal('');
    expect(await store.keys('')).to.deep.equal([]);
    expect(client.calls).to.include('session.leave');
    expect(await violations(box)).to.deep.equal([]);
    await parent.types('Họ và tên', 'H’Lê');
    await parent.seesNoMore(/^Đã xoá mọi thông tin/);
  });

  it('forgets the receipt too, and a reload begins anew', async () => {
    const first = show({options: {signedIn: true}});
    await toReview(first.parent);
    await submits(first.parent);
    await first.parent.sees('K0NT2-4M7PX');

    await first.parent.presses('Giúp người tiếp theo');
    await first.parent.sees('Người nộp hồ sơ');
    await first.parent.seesNoMore('K0NT2-4M7PX');
    const second = first.reload();
    box = second.box;

    await second.parent.sees('Người nộp hồ sơ');
    expect(await second.store.keys('')).to.deep.equal([]);
  });

  it('has the last key presses at the portal before a person leaves', async () => {
    const {parent, client} = show({options: {signedIn: true}});
    await parent.sees('Người nộp hồ sơ');
    await parent.types('Họ và tên', 'Y Blơ Niê');

    await parent.presses('Đăng xuất');

    await parent.sees('Người nộp hồ sơ');
    const [dossier] = client.dossiersById.values();
    expect(dossier?.values['nguoiNop.hoTen']).to.equal('Y Blơ Niê');
  });

  it('keeps what an idle person typed for that person alone: another one finds nothing', async () => {
    const client = fakePortalClient({signedIn: true});
    const store = createMemoryStore();
    const first = show({}, client, store);
    await fillApplicant(first.parent);
    client.endSession('idle');
    await first.parent.sees('Hãy đăng nhập lại');
    window.dispatchEvent(new PageTransitionEvent('pagehide'));
    expect(await store.keys('')).to.deep.equal([]);

    await first.parent.types('Tên đăng nhập', 'another');
    await first.parent.types('Mật khẩu', 'mot hai ba bon');
    await first.parent.presses('Đăng nhập');

    await first.parent.sees('Người nộp hồ sơ');
    expect(await first.parent.reads('Trường nơi đến')).to.equal('');
  });

  it('covers what was typed without an account for a quarter of an hour, loses nothing of it, and asks whose it is', async () => {
    const first = show();
    await fillApplicant(first.parent);
    const key = (await first.store.keys('draft:'))[0] ?? '';
    first.box.remove();
    const draft = (await first.store.get(key)) as {savedAt: string};
    const savedAt = new Date(Date.now() - 16 * 60_000).toISOString();
    await first.store.set(key, {...draft, savedAt});

    const second = first.reload();
    box = second.box;
    await second.parent.sees('Hồ sơ này có phải của bạn không?');
    expect(second.view.textContent).not.to.include('Niê');
    expect(second.view.querySelector('input')).to.equal(null);
    expect(await violations(box)).to.deep.equal([]);
    await second.parent.presses('Của tôi, làm tiếp');

    await second.parent.sees('Người nộp hồ sơ');
    expect(await second.parent.reads('Họ và tên')).to.equal('Y Blơ Niê');
  });

  it('gives the same person everything back after idle time, for one sign-in', async () => {
    const {parent, client} = show({options: {signedIn: true}});
    await fillApplicant(parent);
    client.endSession('idle');
    await parent.sees('Hãy đăng nhập lại');

    await signIn(parent);

    await parent.sees('Người nộp hồ sơ');
    expect(await parent.reads('Trường nơi đến')).to.equal('THPT Kon Tum');
  });
});
