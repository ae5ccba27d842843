import {expect} from 'chai';
import {createMemoryStore} from '../../../src/client/store/memory-store.js';
import {violations} from '../../support/axe.js';
import {fakePortalClient} from '../../support/fake-portal-client.js';
import {showWizard, type ShownWizard} from '../../support/wizard.js';

/** Tabs of one browser are wizards of one page here: locks and channels do not tell them apart. */
describe('one dossier in two tabs', () => {
  const boxes: HTMLElement[] = [];
  afterEach(() => boxes.splice(0).forEach((box) => box.remove()));

  const open = (...given: Parameters<typeof showWizard>): ShownWizard => {
    const shown = showWizard(...given);
    boxes.push(shown.box);
    return shown;
  };
  const twoTabs = async () => {
    const client = fakePortalClient({signedIn: true});
    const store = createMemoryStore();
    const first = open({}, client, store);
    await first.parent.sees('Người nộp hồ sơ');
    await first.parent.types('Họ và tên', 'Y Blơ');
    await first.parent.sees(/^Đã lưu/);
    return {first, second: open({}, client, store)};
  };

  it('is written in one and read in the other, which says so', async () => {
    const {first, second} = await twoTabs();

    await second.parent.sees('Hồ sơ này đang mở ở một thẻ khác');

    await second.parent.sees('Y Blơ');
    expect(second.view.querySelector('input, button[part~="quiet"]')).to.equal(null);
    expect(await violations(second.box)).to.deep.equal([]);
    await first.parent.types('Họ và tên', 'Y Blơ Niê');
    expect(await first.parent.reads('Họ và tên')).to.equal('Y Blơ Niê');
  });

  it('goes on where it is asked to, with the last key press, while the first becomes the reader', async () => {
    const {first, second} = await twoTabs();
    await second.parent.sees('Hồ sơ này đang mở ở một thẻ khác');
    await first.parent.types('Số căn cước', '062085001234');

    await second.parent.presses('Tiếp tục ở đây');

    await second.parent.sees('Người nộp hồ sơ');
    expect(await second.parent.reads('Số căn cước')).to.equal('062085001234');
    await first.parent.sees('Hồ sơ đã được mở tiếp ở một thẻ khác');
    expect(await violations(first.box)).to.deep.equal([]);

    await second.parent.types('Họ và tên', 'H’Lê');
    await first.parent.presses('Tiếp tục ở đây');
    await first.parent.sees('Người nộp hồ sơ');
    expect(await first.parent.reads('Họ và tên')).to.equal('H’Lê');
    await second.parent.sees('Hồ sơ đã được mở tiếp ở một thẻ khác');
  });

  it('comes to the reader by itself when the tab that wrote is closed', async () => {
    const {first, second} = await twoTabs();
    await second.parent.sees('Hồ sơ này đang mở ở một thẻ khác');

    first.box.remove();

    await second.parent.sees('Người nộp hồ sơ');
    expect(await second.parent.reads('Họ và tên')).to.equal('Y Blơ');
  });
});
