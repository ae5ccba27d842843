import {createWriter} from '../../client/drafts/writer.js';
import type {FrameStore} from '../../client/store/frame-store.js';
import type {RegistrationEntry} from './registration-entry.js';

const key = 'registration';

/** What is typed into "Đăng ký", through a reload: on this device alone, and never a password. */
export interface KeptRegistration {
  /** What was typed before; `undefined` where there is nothing. */
  find(): Promise<RegistrationEntry | undefined>;
  keep(entry: RegistrationEntry): void;
  forget(): void;
}

export function keepRegistration(store: () => FrameStore | undefined): KeptRegistration {
  const writer = createWriter<RegistrationEntry>(async (name, entry) => store()?.set(name, entry));
  return {
    find: async () => (await store()?.get(key)) as RegistrationEntry | undefined,
    keep(entry) {
      // a full device: it stays on the screen
      writer.write(key, {...entry, password: '', repeat: '', agreed: false}).catch(() => undefined);
    },
    forget() {
      void writer.forget(key).then(() => store()?.delete(key));
    },
  };
}

export const registrationIsBegun = async (store: FrameStore | undefined): Promise<boolean> =>
  (await store?.get(key)) !== undefined;
