import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {newDossier, submitted} from './a-dossier.js';
import {aPerson} from './a-person.js';
import {mailTo} from './device.js';
import {startTestPortal, type TestPortal} from './start-test-portal.js';

describe('a draft that is gone on with elsewhere', () => {
  let portal: TestPortal;
  before(async () => {
    portal = await startTestPortal();
  });
  after(() => portal?.close());

  it('is mailed to its owner as a link that holds its id and nothing of anyone', async () => {
    const person = await aPerson(portal);
    const draft = newDossier();
    await person.json('POST', 'dossiers', draft);

    const answer = await person.call('POST', `dossiers/${draft.id}/link`);

    assert.equal(answer.status, 202);
    const {target} = (await answer.json()) as {target: string};
    assert.equal(target, `p***@example.org`);
    const mail = await mailTo(portal, person.email, 'draft-link');
    assert.deepEqual(Object.keys(mail ?? {}).sort(), ['dossier', 'procedure']);
    assert.equal(mail?.['dossier'], draft.id);
  });

  it('is nobody else’s to ask for, and no draft any more once it was submitted', async () => {
    const [person, stranger] = [await aPerson(portal), await aPerson(portal)];
    const {id} = await submitted(portal, person);

    assert.equal((await stranger.call('POST', `dossiers/${id}/link`)).status, 404);
    assert.equal((await person.call('POST', `dossiers/${id}/link`)).status, 409);
  });

  it('is mailed five times an hour at most', async () => {
    const person = await aPerson(portal);
    const draft = newDossier();
    await person.json('POST', 'dossiers', draft);

    const statuses: number[] = [];
    for (let n = 0; n < 6; n += 1)
      statuses.push((await person.call('POST', `dossiers/${draft.id}/link`)).status);

    assert.deepEqual(statuses, [202, 202, 202, 202, 202, 429]);
  });

  it('is kept before an agency is chosen, and can’t be submitted without one', async () => {
    const person = await aPerson(portal);
    const draft = newDossier('2.002478', {agency: ''});

    const made = await person.json('POST', 'dossiers', draft);
    const patched = await person.json(
      'PATCH',
      `dossiers/${draft.id}`,
      {agency: 'so-gddt'},
      {'if-match': `"${made.version}"`},
    );

    assert.equal(made.agencies.handles, '');
    assert.equal(patched.agencies.handles, 'so-gddt');
    const other = newDossier('2.002478', {agency: ''});
    await person.json('POST', 'dossiers', other);
    const key = crypto.randomUUID();
    const captcha = {kind: 'image', id: (await person.json('POST', 'captchas', {key})).id, answer: 'KONTUM'};
    const refused = await person.call(
      'POST',
      `dossiers/${other.id}/submission`,
      {captcha, declared: true},
      {'idempotency-key': key},
    );
    assert.equal(refused.status, 422);
  });
});
