import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {newDossier, sendFile, submission} from './a-dossier.js';
import {aPerson, type APerson} from './a-person.js';
import {atTheDesk} from './at-the-desk.js';
import {startTestPortal, type TestPortal} from './start-test-portal.js';

const folder = new URL('../../extensions/pupil-code', import.meta.url).pathname;
const dossierWith = (values: object) => ({...newDossier('2.002478'), formVersion: 'pupil-code-1', values});

describe('a field type that a portal brings itself', () => {
  let portal: TestPortal;
  let hoa: APerson;
  before(async () => {
    portal = await startTestPortal({EXTENSIONS: folder});
    hoa = await aPerson(portal);
  });
  after(() => portal.close());

  it('stands in the form that the catalogue gives out', async () => {
    const {form} = await hoa.json('GET', 'procedures/2.002478');

    assert.equal(form.sections[0].fields[0].type, 'pupil-code');
  });

  it('is kept in a draft as it is typed, judged at submission, and read at the desk', async () => {
    const draft = await hoa.json('POST', 'dossiers', dossierWith({'hocSinh.ma': 'KT12'}));
    for (const code of ['TP01', 'TP02', 'TP03', 'TP04']) await sendFile(portal, hoa, draft.id, code);

    const refused = await submission(hoa, draft.id);
    assert.equal(refused.status, 422);
    assert.deepEqual((await refused.json()).errors, [{pointer: '/values/hocSinh.ma', code: 'pupil-code'}]);

    const {version} = await hoa.json('GET', `dossiers/${draft.id}`);
    const mended = {values: {'hocSinh.ma': 'KT00012345'}};
    await hoa.call('PATCH', `dossiers/${draft.id}`, mended, {'if-match': `"${version}"`});
    assert.equal((await submission(hoa, draft.id)).status, 201);

    const page = await (await atTheDesk(portal)).page(`/desk/dossiers/${draft.id}`);
    assert.match(page, /Mã học sinh[^]*KT 0001 2345/);
  });

  it('comes to the portal’s frames as a module of the portal’s own origin', async () => {
    const page = await (await fetch(`${portal.url}/embed/wizard?site=school-demo`)).text();
    assert.match(page, /\/extensions\/pupil-code\/index\.js/);

    const module = await fetch(`${portal.url}/extensions/pupil-code/index.js`);
    assert.match(module.headers.get('content-type') ?? '', /^text\/javascript/);
    assert.match(await module.text(), /defineFieldControl/);
  });

  it('gives nothing else of its folder away', async () => {
    for (const path of ['portal.js', '..%2Fportal.js', '%2e%2e%2fportal.js', 'index.js.map', '.env'])
      assert.equal((await fetch(`${portal.url}/extensions/pupil-code/${path}`)).status, 404, path);
  });
});
