import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {after, before, describe, it} from 'node:test';
import {captchaFor, readyDraft} from './a-dossier.js';
import {aPerson} from './a-person.js';
import {startTestPortal, type TestPortal} from './start-test-portal.js';

describe('a submission', () => {
  let portal: TestPortal;
  before(async () => {
    portal = await startTestPortal();
  });
  after(() => portal?.close());

  it('sent a hundred times at once with one key makes one dossier, one reference and one mail', async () => {
    const person = await aPerson(portal);
    const {id} = await readyDraft(portal, person);
    const key = randomUUID();
    const body = {captcha: await captchaFor(person, key), declared: true};

    const answers = await Promise.all(
      Array.from({length: 100}, () =>
        person.call('POST', `dossiers/${id}/submission`, body, {'idempotency-key': key}),
      ),
    );

    assert.deepEqual([...new Set(answers.map(({status}) => status))], [201]);
    const dossiers = (await Promise.all(answers.map((answer) => answer.json()))) as {reference: string}[];
    assert.equal(new Set(dossiers.map(({reference}) => reference)).size, 1);
    const {db} = portal.context.database;
    const rows = await db
      .selectFrom('dossiers')
      .select('reference')
      .where('submission_key', '=', key)
      .execute();
    assert.equal(rows.length, 1);
    const mails = await db
      .selectFrom('outbox')
      .select('id')
      .where('recipient', '=', person.email)
      .where('type', '=', 'dossier-submitted')
      .execute();
    assert.equal(mails.length, 1);
  });
});
