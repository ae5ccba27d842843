import assert from 'node:assert/strict';
import {beforeEach, describe, it} from 'node:test';
import type {Dossier, DossierPatch, NewDossier} from '../../../src/contract/dossiers.js';
import type {DossierId, UploadId} from '../../../src/contract/ids.js';
import {editDraft, type LocalDraft} from '../../../src/client/drafts/draft.js';
import {createDrafts, type Drafts} from '../../../src/client/drafts/drafts.js';
import {isPortalError, PortalError} from '../../../src/client/errors.js';
import type {PortalClient, SignedIn} from '../../../src/client/portal-client.js';
import type {FrameStore} from '../../../src/client/store/frame-store.js';
import {createMemoryStore} from '../../../src/client/store/memory-store.js';

const id = '0195580a-0000-7000-8000-000000000001' as DossierId;
const begun: LocalDraft = {
  id,
  procedure: '2.002478' as LocalDraft['procedure'],
  agency: 'so-gddt',
  formVersion: '1',
  values: {},
  step: 'applicant',
  files: [],
  dirty: [],
  savedAt: '2025-03-03T01:00:00.000Z',
};

/** A portal of one dossier that checks versions as the real one does. */
function onePortal() {
  let dossier: Dossier | undefined;
  const calls: string[] = [];
  const patches: DossierPatch[] = [];
  const change = (patch: DossierPatch) => {
    if (!dossier) throw new PortalError('not-found', 'test', {status: 404});
    const values = {...dossier.values};
    for (const [name, value] of Object.entries(patch.values ?? {}))
      if (value === null) delete values[name];
      else values[name] = value;
    dossier = {
      ...dossier,
      values,
      ...(patch.delivery ? {delivery: patch.delivery} : {}),
      version: dossier.version + 1,
    };
    return dossier;
  };
  const account: SignedIn = {kind: 'citizen', username: 'y.bluih', fullName: 'Y Blưih'};
  const listeners = new Set<Parameters<PortalClient['session']['subscribe']>[0]>();
  const portal = {
    calls,
    patches,
    change,
    /** What the next call does before it answers. */
    before: undefined as (() => void | Promise<void>) | undefined,
    get dossier() {
      return dossier;
    },
    session: {
      account: account as SignedIn | undefined,
      subscribe: (listener: Parameters<PortalClient['session']['subscribe']>[0]) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    },
    signOut(reason: 'person' | 'idle' | 'portal') {
      portal.session.account = undefined;
      for (const listener of listeners) listener(undefined, reason);
    },
    dossiers: {
      async create(body: NewDossier) {
        calls.push('create');
        dossier ??= {
          id: body.id,
          procedure: {code: body.procedure, name: 'Chuyển trường'},
          formVersion: body.formVersion,
          version: 1,
          status: {code: 0, name: 'Nháp'},
          values: body.values,
          uploads: [],
          ...(body.delivery ? {delivery: body.delivery} : {}),
          parties: {},
          agencies: {receives: body.agency, handles: body.agency, decides: body.agency},
          history: [],
          updatedAt: '2025-03-03T01:00:00.000Z',
        };
        const answer = dossier;
        await portal.before?.();
        return answer;
      },
      async patch(_: DossierId, version: number, patch: DossierPatch) {
        calls.push('patch');
        const hook = portal.before;
        portal.before = undefined;
        await hook?.();
        if (version !== dossier?.version) throw new PortalError('changed-elsewhere', 'test', {status: 412});
        patches.push(patch);
        return change(patch);
      },
      get() {
        calls.push('get');
        assert.ok(dossier);
        return Promise.resolve(dossier);
      },
    },
  };
  return portal;
}

describe('a draft', () => {
  let portal: ReturnType<typeof onePortal>;
  let store: FrameStore;
  let drafts: Drafts;
  const open = () => createDrafts({client: portal as unknown as PortalClient, store});
  beforeEach(() => {
    portal = onePortal();
    store = createMemoryStore();
    drafts = open();
  });

  it('is on the device when saving resolves, and found again after a reload', async () => {
    await drafts.save(editDraft(begun, {values: {'nguoiNop.hoTen': 'Y Blưih'}}));

    const again = open();

    assert.equal((await again.load(id))?.values['nguoiNop.hoTen'], 'Y Blưih');
    assert.equal((await again.latestFor('2.002478'))?.id, id);
    assert.equal(await again.latestFor('1.004889'), undefined);
    assert.deepEqual(portal.calls, [], 'the portal was not asked');
  });

  it('is written once for many keystrokes, and with the last of them', async () => {
    let writes = 0;
    const {set} = store;
    store.set = async (...args) => {
      writes += 1;
      await new Promise((resolve) => setTimeout(resolve, 5));
      return set(...args);
    };

    const saves = ['N', 'Ng', 'Ngu', 'Nguy', 'Nguyễn'].map((name) =>
      drafts.save(editDraft(begun, {values: {ten: name}})),
    );
    await Promise.all(saves);

    assert.equal(writes, 2);
    assert.equal((await open().load(id))?.values.ten, 'Nguyễn');
  });

  it('begins at the portal with the id that the device gave it', async () => {
    const draft = editDraft(begun, {values: {ten: 'Lan', lop: '  '}});

    const pushed = await drafts.push(draft);

    assert.equal(portal.dossier?.id, id);
    assert.deepEqual(portal.dossier?.values, {ten: 'Lan'}, 'empty text is absent on the wire');
    assert.equal(pushed.draft.version, 1);
    assert.deepEqual(pushed.draft.dirty, []);
    assert.deepEqual(portal.calls, ['create']);
  });

  it('sends afterwards only the fields that changed, and empties what was emptied', async () => {
    const {draft} = await drafts.push(editDraft(begun, {values: {ten: 'Lan', lop: '10A'}}));

    await drafts.push(editDraft(draft, {values: {ten: 'Lan', lop: ''}, delivery: {methods: ['truc-tuyen']}}));

    assert.deepEqual(portal.patches, [{values: {lop: null}, delivery: {methods: ['truc-tuyen']}}]);
    assert.deepEqual(portal.dossier?.values, {ten: 'Lan'});
  });

  it('keeps what is typed while a push is under way, and sends it next', async () => {
    const {draft} = await drafts.push(editDraft(begun, {values: {ten: 'Lan'}}));
    const typed = editDraft(draft, {values: {ten: 'Lan Anh'}});
    portal.before = () => drafts.save(editDraft(typed, {values: {ten: 'Lan Anh Thư', lop: '10A'}}));

    const pushed = await drafts.push(typed);

    assert.equal(pushed.draft.values.ten, 'Lan Anh Thư');
    assert.deepEqual([...pushed.draft.dirty].sort(), ['lop', 'ten']);
    await drafts.push(pushed.draft);
    assert.deepEqual(portal.dossier?.values, {ten: 'Lan Anh Thư', lop: '10A'});
  });

  it('takes over what was changed elsewhere in fields that it has not touched', async () => {
    const {draft} = await drafts.push(editDraft(begun, {values: {ten: 'Lan', lop: '10A'}}));
    portal.change({values: {lop: '10B', truong: 'THPT Kon Tum'}});

    const pushed = await drafts.push(editDraft(draft, {values: {ten: 'Lan Anh'}}));

    assert.deepEqual(pushed.draft.values, {ten: 'Lan Anh', lop: '10B', truong: 'THPT Kon Tum'});
    assert.deepEqual(pushed.conflicts, []);
    assert.deepEqual(portal.dossier?.values, pushed.draft.values);
  });

  it('keeps its own where both changed, and tells the other', async () => {
    const {draft} = await drafts.push(editDraft(begun, {values: {ten: 'Lan'}}));
    portal.change({values: {ten: 'Lan Hương'}});

    const pushed = await drafts.push(editDraft(draft, {values: {ten: 'Lan Anh'}}));

    assert.equal(pushed.draft.values.ten, 'Lan Anh');
    assert.deepEqual(pushed.conflicts, [{field: 'ten', theirs: 'Lan Hương'}]);
    assert.equal(portal.dossier?.values.ten, 'Lan Anh');
  });

  it('is not confused by a screen that saves what it had before a push came back', async () => {
    const first = editDraft(begun, {values: {ten: 'Lan'}});
    const {draft} = await drafts.push(first);
    await drafts.push(editDraft(draft, {values: {ten: 'Lan Anh'}}));
    portal.change({values: {truong: 'THPT Kon Tum'}});

    await drafts.save(editDraft(draft, {values: {ten: 'Lan Anh Thư', lop: '10A'}}));
    const loaded = await drafts.load(id);
    assert.ok(loaded);
    const pushed = await drafts.push(loaded);

    assert.deepEqual(pushed.conflicts, []);
    assert.deepEqual(portal.dossier?.values, {ten: 'Lan Anh Thư', lop: '10A', truong: 'THPT Kon Tum'});
  });

  it('tries again to write what the device did not take', async () => {
    const {set} = store;
    store.set = () => Promise.reject(new DOMException('full', 'QuotaExceededError'));
    await assert.rejects(drafts.save(begun), {name: 'QuotaExceededError'});
    store.set = set;

    await drafts.save(begun);

    assert.ok(await open().load(id));
  });

  it('goes on after a creation whose answer was lost', async () => {
    portal.before = () => {
      throw new PortalError('offline', 'test');
    };
    const first = editDraft(begun, {values: {ten: 'Lan'}});
    await drafts.save(first);
    await assert.rejects(drafts.push(first), (error) => isPortalError(error, 'offline'));
    portal.before = undefined;
    const later = editDraft(first, {values: {ten: 'Lan Anh'}});

    const pushed = await drafts.push(later);

    assert.equal(portal.dossier?.values.ten, 'Lan Anh');
    assert.equal(pushed.draft.version, 2);
  });

  it('goes on from the portal’s copy, with what only this device has', async () => {
    const {draft} = await drafts.push(editDraft(begun, {values: {ten: 'Lan'}}));
    await drafts.save(editDraft(draft, {values: {lop: '10A'}, step: 'components'}));
    portal.change({values: {ten: 'Lan Hương'}});
    assert.ok(portal.dossier);

    const adopted = await open().adopt(portal.dossier);

    assert.deepEqual(adopted.values, {ten: 'Lan Hương', lop: '10A'});
    assert.deepEqual(adopted.dirty, ['lop']);
    assert.equal(adopted.step, 'components');
  });

  it('tells a half-sent file whose bytes are here from one that has to be chosen again', async () => {
    await drafts.push(begun);
    assert.ok(portal.dossier);
    const upload = (n: number) => ({
      id: `0195580a-0000-7000-8000-00000000000${n}` as UploadId,
      component: 'don',
      name: 'đơn.pdf',
      size: 9,
      type: 'application/pdf',
      sha256: '0'.repeat(64),
      received: 4,
      state: 'receiving' as const,
    });
    await drafts.keepFile(id, upload(1).id, new Blob(['123456789']));

    const {files} = await drafts.adopt({...portal.dossier, uploads: [upload(1), upload(2)]});

    assert.deepEqual(
      files.map(({state, problem}) => [state, problem]),
      [
        ['kept', undefined],
        ['refused', 'upload-unfinished'],
      ],
    );
  });

  it('keeps files beside it, and takes them along when it is removed', async () => {
    await drafts.save(begun);
    await drafts.keepFile(id, 'f1', new Blob(['abc'], {type: 'application/pdf'}));
    assert.equal(await (await drafts.fileOf(id, 'f1'))?.text(), 'abc');

    await drafts.remove(id);

    assert.deepEqual(await store.keys(''), []);
    assert.equal(await drafts.load(id), undefined);
  });

  it('keeps a file in memory when the device is full, and says so', async () => {
    store.set = () => Promise.reject(new DOMException('full', 'QuotaExceededError'));

    assert.equal(await drafts.keepFile(id, 'f1', new Blob(['abc'])), false);
    assert.equal(await (await drafts.fileOf(id, 'f1'))?.text(), 'abc');
  });

  it('is read anew from the device after another tab has written it', async () => {
    await drafts.save(editDraft(begun, {values: {ten: 'Lan'}}));
    const otherTab = open();
    await drafts.release(id);

    await otherTab.save(editDraft(begun, {values: {ten: 'Lan Anh'}}));

    assert.equal((await drafts.load(id))?.values.ten, 'Lan Anh');
  });

  it('knows which of its files are here, on the device or in memory', async () => {
    await drafts.keepFile(id, 'f1', new Blob(['abc']));
    store.set = () => Promise.reject(new DOMException('full', 'QuotaExceededError'));
    await drafts.keepFile(id, 'f2', new Blob(['abc']));

    assert.deepEqual([...(await drafts.filesKept(id))].sort(), ['f1', 'f2']);
    assert.deepEqual([...(await open().filesKept(id))], ['f1']);
  });

  it('is nobody else’s', async () => {
    await drafts.push(editDraft(begun, {values: {ten: 'Lan'}}));
    portal.session.account = {kind: 'citizen', username: 'another', fullName: 'Người Khác'};

    assert.equal(await open().load(id), undefined);
    assert.equal(await open().latestFor(), undefined);
  });

  it('does not come back after signing out', async () => {
    await drafts.save(begun);
    await store.clear();

    portal.signOut('person');

    assert.equal(await drafts.load(id), undefined);
  });
});
