import '../../src/elements/dossier-wizard/dossier-wizard-view.js';
import type {DossierWizardView} from '../../src/elements/dossier-wizard/dossier-wizard-view.js';
import {createMemoryStore} from '../../src/client/store/memory-store.js';
import type {FrameStore} from '../../src/client/store/frame-store.js';
import {fakeHost, type FakeHost} from './fake-host.js';
import {fakePortalClient, password, type FakeOptions, type FakePortalClient} from './fake-portal-client.js';
import {pdf} from './files.js';
import {person, type Person} from './person.js';
import {showView} from './shown.js';

export const application = 'Đơn xin chuyển trường do cha hoặc mẹ hoặc người giám hộ ký';
export const records = 'Học bạ (bản chính)';
export const declaration =
  'Tôi cam đoan những thông tin đã khai là đúng sự thật và chịu trách nhiệm về nội dung này.';

export interface ShownWizard {
  view: DossierWizardView;
  host: FakeHost;
  box: HTMLElement;
  client: FakePortalClient;
  store: FrameStore;
  parent: Person;
  /** Another wizard on the same device, with the same portal. */
  reload(): ShownWizard;
}

/** A wizard of 2.002478; another procedure or dossier by `given`. */
export function showWizard(
  given: Partial<DossierWizardView> & {options?: FakeOptions} = {},
  client = fakePortalClient(given.options),
  store: FrameStore = createMemoryStore(),
): ShownWizard {
  const {options: _options, ...props} = given;
  const shown = showView<DossierWizardView>(
    'dvc-dossier-wizard-view',
    {client, store, procedure: '2.002478', ...props},
    fakeHost(),
  );
  const reload = () => {
    shown.box.remove();
    return showWizard(props, client, store);
  };
  return {...shown, client, store, parent: person(shown.view), reload};
}

export async function fillApplicant(parent: Person): Promise<void> {
  await parent.sees('Người nộp hồ sơ');
  await parent.types('Họ và tên', 'Y Blơ  Niê ');
  await parent.types('Ngày sinh', '5.9.1985');
  await parent.types('Số căn cước', '062 085 001 234');
  await parent.types('Số điện thoại', '0905061104');
  await parent.chooses('Trong tỉnh');
  await parent.types('Trường nơi đến', 'THPT Kon Tum');
}

export async function signIn(parent: Person): Promise<void> {
  await parent.types('Tên đăng nhập', 'y-blo');
  await parent.types('Mật khẩu', password);
  await parent.presses('Đăng nhập');
}

export async function attachAll(parent: Person): Promise<void> {
  await parent.sees(application);
  await parent.attaches(application, pdf('don.pdf'));
  await parent.attaches(records, pdf('hoc-ba.pdf'));
  await parent.sees('hoc-ba.pdf');
  await parent.sees('don.pdf');
  await parent.seesNoMore(/^Đang (gửi|chờ)|Đang chờ/);
}

/** Of somebody who is not signed in: the files stay on the device. */
export async function attachLater(parent: Person): Promise<void> {
  await parent.sees(application);
  await parent.attaches(application, pdf('don.pdf'));
  await parent.attaches(records, pdf('hoc-ba.pdf'));
  await parent.sees('hoc-ba.pdf');
  await parent.sees(/gửi đi sau khi đăng nhập/);
}

/** From the first step of somebody signed in to the summary. */
export async function toReview(parent: Person): Promise<void> {
  await fillApplicant(parent);
  await parent.presses('Tiếp tục');
  await attachAll(parent);
  await parent.presses('Tiếp tục');
  await parent.chooses('Trực tuyến');
  await parent.presses('Tiếp tục');
  await parent.sees('Mã xác nhận');
}

/** Declaration, captcha, and the button. */
export async function submits(parent: Person, captcha = 'kontum'): Promise<void> {
  await parent.chooses(declaration);
  await parent.types('Mã xác nhận', captcha);
  await parent.presses('Nộp hồ sơ');
}
