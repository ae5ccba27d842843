import {expect} from 'chai';
import type {Dossier, Tracking} from '../../../src/contract/dossiers.js';
import {PortalError} from '../../../src/client/errors.js';
import '../../../src/elements/dossier-tracker/dossier-tracker-view.js';
import type {DossierTrackerView} from '../../../src/elements/dossier-tracker/dossier-tracker-view.js';
import {violations} from '../../support/axe.js';
import {fakePayments, free, owing} from '../../support/fake-payments.js';
import {password} from '../../support/fake-portal-client.js';
import {person} from '../../support/person.js';
import {showView} from '../../support/shown.js';

const received: Tracking = {
  reference: owing.reference,
  code: '000.00.01.H34-250303-0007',
  procedure: owing.procedure,
  status: {code: 2, name: 'Được tiếp nhận'},
  submittedAt: '2025-03-03T02:05:00Z',
  receivedAt: '2025-03-04T01:00:00Z',
  dueOn: '2025-03-25',
  dueCertain: true,
  history: [
    {status: {code: 1, name: 'Mới đăng ký'}, at: '2025-03-03T02:05:00Z'},
    {status: {code: 2, name: 'Được tiếp nhận'}, at: '2025-03-04T01:00:00Z'},
  ],
};

const supplement: Dossier = {
  ...owing,
  status: {code: 5, name: 'Yêu cầu bổ sung giấy tờ'},
  history: [
    ...owing.history,
    {
      status: {code: 5, name: 'Yêu cầu bổ sung giấy tờ'},
      at: '2025-03-05T03:30:00Z',
      note: 'Bản sao bằng tốt nghiệp bị mờ, đề nghị chụp lại.',
    },
  ],
  uploads: [
    {
      id: '01955a00-0000-7000-8000-0000000000aa',
      component: 'TP01',
      name: 'bằng tốt nghiệp.pdf',
      size: 1000,
      type: 'application/pdf',
      sha256: '0'.repeat(64),
      received: 1000,
      state: 'stored',
    } as Dossier['uploads'][number],
  ],
  dueOn: '2025-03-25',
  dueCertain: false,
};

describe('how far a dossier is', () => {
  let box: HTMLElement;
  const show = (client = fakePayments({signedIn: false}), dossier = '') => {
    const shown = showView<DossierTrackerView>('dvc-dossier-tracker-view', {client, dossier});
    box = shown.box;
    return {...shown, client, parent: person(shown.view)};
  };
  const tracking = (answer: Tracking | PortalError) => {
    const client = fakePayments({signedIn: false});
    const asked: string[] = [];
    client.dossiers.track = (handle) => {
      asked.push(handle);
      return answer instanceof PortalError ? Promise.reject(answer) : Promise.resolve(answer);
    };
    return {client, asked};
  };
  const value = (view: Element, name: string) =>
    [...view.querySelectorAll('[part="facts"] dt')].find((dt) => dt.textContent === name)?.nextElementSibling
      ?.textContent;

  afterEach(() => box.remove());

  it('looks a code up by itself when somebody comes with one, as from the paper of a reception', async () => {
    const {client, asked} = tracking(received);
    const {parent, view} = show(client, '000.00.01.H34-250303-0007');

    await parent.sees(owing.procedure.name);

    expect(asked).to.deep.equal(['000.00.01.H34-250303-0007']);
    expect(value(view, 'Ngày hẹn trả kết quả')).to.equal('25/03/2025');
  });

  it('gives who filed it the paper of the reception and its date for a calendar', async () => {
    const client = fakePayments();
    client.dossiersById.set(owing.id, {...owing, code: '000.00.01.H34-250303-0007', dueOn: '2025-03-25'});
    const got: string[] = [];
    client.dossiers.reception = (id) => {
      got.push(`reception ${id}`);
      return Promise.resolve(new Blob(['%PDF-1.7'], {type: 'application/pdf'}));
    };
    client.dossiers.appointment = () => Promise.reject(new PortalError('offline', 'test'));
    const {parent} = show(client, owing.id);

    await parent.presses('Giấy tiếp nhận hồ sơ');
    await parent.presses('Thêm vào lịch');
    await parent.sees('Chưa kết nối được với cổng dịch vụ công');

    expect(got).to.deep.equal([`reception ${owing.id}`]);
    expect(await violations(box)).to.deep.equal([]);
  });

  it('tells status and dates by a reference, without signing in', async () => {
    const {client, asked} = tracking(received);
    const {parent, view} = show(client);

    await parent.types('Mã tra cứu hoặc Mã số hồ sơ', 'kont2 4m7px');
    await parent.presses('Tra cứu');
    await parent.sees(owing.procedure.name);

    expect(asked).to.deep.equal(['K0NT2-4M7PX']);
    expect(value(view, 'Trạng thái hồ sơ')).to.equal('Được tiếp nhận');
    expect(value(view, 'Ngày tiếp nhận')).to.equal('04/03/2025');
    expect(value(view, 'Ngày hẹn trả kết quả')).to.equal('25/03/2025');
    expect(value(view, 'Mã số hồ sơ')).to.equal('000.00.01.H34-250303-0007');
    expect(await violations(box)).to.deep.equal([]);
  });

  it('takes a dossier code as typed off paper', async () => {
    const {client, asked} = tracking(received);
    const {parent} = show(client);

    await parent.types('Mã tra cứu hoặc Mã số hồ sơ', ' 000.00.01.h34–250303–0007 ');
    await parent.presses('Tra cứu');
    await parent.sees('Được tiếp nhận');

    expect(asked).to.deep.equal(['000.00.01.H34-250303-0007']);
  });

  it('says “dự kiến” of a date that is not certain, and that nobody has received it yet', async () => {
    const {receivedAt: _, code: __, ...waiting} = received;
    const {client} = tracking({...waiting, dueCertain: false});
    const {parent, view} = show(client);

    await parent.types('Mã tra cứu hoặc Mã số hồ sơ', 'K0NT2-4M7PX');
    await parent.presses('Tra cứu');
    await parent.sees(owing.procedure.name);

    expect(value(view, 'Ngày hẹn trả kết quả')).to.equal('25/03/2025 (dự kiến)');
    expect(value(view, 'Ngày tiếp nhận')).to.equal('Chưa tiếp nhận');
  });

  it('shows a status that it does not know by the name that was sent', async () => {
    const {client} = tracking({...received, status: {code: 42, name: 'Chờ Hội đồng thẩm định'}});
    const {parent} = show(client);

    await parent.types('Mã tra cứu hoặc Mã số hồ sơ', 'K0NT2-4M7PX');
    await parent.presses('Tra cứu');

    await parent.sees('Chờ Hội đồng thẩm định');
  });

  it('asks to look again at a code that can’t be one, and asks the portal nothing', async () => {
    const {client, asked} = tracking(received);
    const {parent, view} = show(client);

    await parent.types('Mã tra cứu hoặc Mã số hồ sơ', '123');
    await parent.presses('Tra cứu');
    await parent.sees(/chưa đủ hoặc thừa ký tự/);

    expect(asked).to.deep.equal([]);
    expect(document.activeElement).to.equal(view.querySelector('input'));
    expect(await violations(box)).to.deep.equal([]);
  });

  it('says what to do when there is no such dossier', async () => {
    const {client} = tracking(new PortalError('not-found', 'fake'));
    const {parent} = show(client);

    await parent.types('Mã tra cứu hoặc Mã số hồ sơ', 'K0NT2-4M7PX');
    await parent.presses('Tra cứu');

    await parent.sees(/Không tìm thấy hồ sơ có mã này/);
  });

  it('signs in in place, and then lists the person’s dossiers', async () => {
    const {parent, client} = show();
    await parent.presses('Đăng nhập để xem hồ sơ của mình');
    await parent.types('Tên đăng nhập', 'y-blo');
    await parent.types('Mật khẩu', password);
    await parent.presses('Đăng nhập');

    await parent.sees('Hồ sơ của tôi');
    await parent.sees(free.procedure.name);
    expect(client.calls).to.contain('dossiers.list');
    expect(await violations(box)).to.deep.equal([]);
  });

  it('shows a dossier with its history, the officer’s words, its files and what to do', async () => {
    const client = fakePayments();
    client.dossiersById.set(owing.id, supplement);
    const {parent, view} = show(client);

    await parent.presses(`Xem: ${owing.procedure.name}`);

    await parent.sees('Bản sao bằng tốt nghiệp bị mờ, đề nghị chụp lại.');
    await parent.sees('bằng tốt nghiệp.pdf');
    await parent.sees('Bổ sung giấy tờ');
    expect(value(view, 'Ngày hẹn trả kết quả')).to.equal('25/03/2025 (dự kiến)');
    const names = [...view.querySelectorAll('[part="timeline"] strong')].map(({textContent}) => textContent);
    expect(names).to.deep.equal(['Yêu cầu bổ sung giấy tờ', 'Mới đăng ký']);
    expect(await violations(box)).to.deep.equal([]);
  });

  it('changes while it is looked at, and says so', async () => {
    const {parent, client, view} = show(fakePayments(), owing.id);
    await parent.sees('Quá trình xử lý');
    await client.watched();

    const status = {code: 2, name: 'Được tiếp nhận'};
    const at = '2025-03-04T01:00:00Z';
    client.dossiersById.set(owing.id, {...owing, status, history: [...owing.history, {status, at}]});
    client.tell({type: 'status', status, at});

    await parent.sees('Trạng thái hồ sơ vừa đổi: Được tiếp nhận');
    expect(value(view, 'Trạng thái hồ sơ')).to.equal('Được tiếp nhận');
  });

  it('pays in place, and comes back to the dossier', async () => {
    const {parent} = show(fakePayments(), owing.id);

    await parent.presses('Thanh toán trực tuyến');
    await parent.sees('Khoản phải nộp');
    await parent.presses('Quay lại');

    await parent.sees('Quá trình xử lý');
  });
});
