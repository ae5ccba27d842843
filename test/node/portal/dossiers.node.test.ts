import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {after, before, describe, it} from 'node:test';
import {personOf} from '../../../demo/portal/src/accounts/person-of.js';
import {dossierMigrations} from '../../../demo/portal/src/dossiers/migrations.js';
import {receiveDossier} from '../../../demo/portal/src/dossiers/receive.js';
import {submitDossier} from '../../../demo/portal/src/dossiers/submit.js';
import type {Refusal} from '../../../demo/portal/src/platform/refusal.js';
import {CaptchaAnswer} from '../../../src/contract/captcha.js';
import {Dossier, Tracking} from '../../../src/contract/dossiers.js';
import * as z from '../../../src/contract/zod.js';
import {
  captchaFor,
  newDossier,
  readyDraft,
  sendFile,
  submission,
  submitted,
  transferValues,
} from './a-dossier.js';
import {aPerson, type APerson} from './a-person.js';
import {startTestPortal, type TestPortal} from './start-test-portal.js';

describe('dossiers', () => {
  let portal: TestPortal;
  let hoa: APerson;
  let lan: APerson;
  before(async () => {
    portal = await startTestPortal();
    hoa = await aPerson(portal);
    lan = await aPerson(portal, 'Trần Thị Lan');
  });
  after(() => portal.close());
  const db = () => portal.context.database.db;
  const mailsTo = async (person: APerson, type: string) =>
    (
      await db()
        .selectFrom('outbox')
        .select('data')
        .where('recipient', '=', person.email)
        .where('type', '=', type)
        .execute()
    ).length;

  it('a draft begun twice under one id is one dossier', async () => {
    const draft = newDossier();

    const [first, second] = await Promise.all([
      hoa.json('POST', 'dossiers', draft),
      hoa.json('POST', 'dossiers', draft),
    ]);

    assert.deepEqual(first, second);
    z.parse(Dossier, first);
    const {dossiers} = await hoa.json('GET', 'dossiers');
    assert.equal(dossiers.filter(({id}: {id: string}) => id === draft.id).length, 1);
  });

  it('somebody else’s id is a conflict, and reading or changing it finds nothing', async () => {
    const draft = newDossier();
    await hoa.json('POST', 'dossiers', draft);

    const answers = await Promise.all([
      lan.call('POST', 'dossiers', draft),
      lan.call('GET', `dossiers/${draft.id}`),
      lan.call('PATCH', `dossiers/${draft.id}`, {values: {}}, {'if-match': '"1"'}),
      lan.call('DELETE', `dossiers/${draft.id}`),
      submission(lan, draft.id),
    ]);

    assert.deepEqual(
      answers.map(({status}) => status),
      [409, 404, 404, 404, 404],
    );
  });

  it('a field changed on an older version is refused, and the current one is merged field by field', async () => {
    const {id} = await hoa.json('POST', 'dossiers', newDossier());

    const changed = await hoa.call(
      'PATCH',
      `dossiers/${id}`,
      {values: {'chuyenTruong.lop': '11B', 'nguoiNop.diaChi': null}},
      {'if-match': '"1"'},
    );
    const late = await hoa.call(
      'PATCH',
      `dossiers/${id}`,
      {values: {'chuyenTruong.lop': '12C'}},
      {'if-match': '"1"'},
    );

    assert.equal(changed.headers.get('etag'), '"2"');
    const {'nguoiNop.diaChi': _, ...rest} = transferValues;
    assert.deepEqual((await changed.json()).values, {...rest, 'chuyenTruong.lop': '11B'});
    assert.equal(late.status, 412);
    assert.equal((await late.json()).code, 'changed-elsewhere');
    assert.equal((await hoa.json('GET', `dossiers/${id}`)).values['chuyenTruong.lop'], '11B');
  });

  it('text that no database can hold, and names that no form has, are refused as malformed', async () => {
    const {id} = await hoa.json('POST', 'dossiers', newDossier());
    const patch = (values: object) => hoa.call('PATCH', `dossiers/${id}`, {values}, {'if-match': '"1"'});

    const answers = [
      await patch({a: 'x\0'}),
      await patch({a: '\ud800'}),
      await patch({'__proto__.x': 'y'}),
      await patch({a: 'x'.repeat(200_000)}),
    ];

    assert.deepEqual(
      answers.map(({status}) => status),
      [400, 400, 400, 413],
    );
  });

  it('an unknown procedure, one that is filed elsewhere and an agency that is not its own are refused', async () => {
    const codes = await Promise.all(
      [{procedure: '2.999999'}, {procedure: '1.005142'}, {agency: 'ubnd-kon-tum'}].map(
        async (more) => (await hoa.json('POST', 'dossiers', newDossier('2.002478', more))).code,
      ),
    );

    assert.deepEqual(codes, ['not-found', 'not-found', 'invalid']);
  });

  it('twenty submissions at once, with one key or with twenty, make one dossier and one mail', async () => {
    const one = await readyDraft(portal, hoa);
    const key = randomUUID();
    const captcha = await captchaFor(hoa, key);
    const before = await mailsTo(hoa, 'dossier-submitted');
    const same = await Promise.all(
      Array.from({length: 20}, () =>
        hoa.call(
          'POST',
          `dossiers/${one.id}/submission`,
          {captcha, declared: true},
          {'idempotency-key': key},
        ),
      ),
    );
    const answers = await Promise.all(same.map((answer) => answer.json()));

    assert.deepEqual([...new Set(same.map(({status}) => status))], [201]);
    assert.equal(new Set(answers.map(({reference}) => reference)).size, 1);
    assert.match(answers[0].reference, /^[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}$/);
    assert.equal((await mailsTo(hoa, 'dossier-submitted')) - before, 1);

    const other = await readyDraft(portal, lan);
    const different = await Promise.all(Array.from({length: 20}, () => submission(lan, other.id)));

    assert.equal(different.filter(({status}) => status === 201).length, 1);
    assert.equal(different.filter(({status}) => status === 409).length, 19);
    assert.equal(await mailsTo(lan, 'dossier-submitted'), 1);
    assert.equal((await lan.json('GET', `dossiers/${other.id}`)).history.length, 1);
  });

  it('twenty that all saw the draft before any submitted it still make one dossier', async () => {
    const account = await db()
      .selectFrom('accounts')
      .selectAll()
      .where('email', '=', hoa.email)
      .executeTakeFirstOrThrow();
    const submitAll = async (keys: string[]) => {
      const {id} = await readyDraft(portal, hoa);
      const captchas = await Promise.all(
        keys.map(async (key) => z.parse(CaptchaAnswer, await captchaFor(hoa, key))),
      );
      const results = await Promise.allSettled(
        keys.map((key, at) =>
          submitDossier(portal.context, personOf(account), id, key, {
            captcha: captchas[at] as CaptchaAnswer,
            declared: true,
          }),
        ),
      );
      assert.equal((await hoa.json('GET', `dossiers/${id}`)).history.length, 1);
      return results.map((one) =>
        one.status === 'fulfilled' ? (one.value.reference ?? '') : String((one.reason as Refusal).code),
      );
    };

    const same = await submitAll(Array<string>(20).fill(randomUUID()));
    const different = await submitAll(Array.from({length: 20}, () => randomUUID()));

    assert.equal(new Set(same).size, 1);
    assert.match(same[0] ?? '', /^[0-9A-Z]{5}-[0-9A-Z]{5}$/);
    assert.equal(different.filter((answer) => answer === 'already-submitted').length, 19);
  });

  it('a key that submitted one dossier is a conflict for another', async () => {
    const [one, other] = [await readyDraft(portal, hoa), await readyDraft(portal, hoa)];
    const key = randomUUID();
    assert.equal((await submission(hoa, one.id, key)).status, 201);

    const again = await submission(hoa, other.id, key);

    assert.equal(again.status, 409);
    assert.equal((await hoa.json('GET', `dossiers/${other.id}`)).status.code, 0);
  });

  it('an incomplete dossier is refused with everything that is missing, and stays a draft', async () => {
    const {'hocSinh.hoTen': _, ...values} = transferValues;
    const {id} = await hoa.json('POST', 'dossiers', newDossier('2.002478', {values, delivery: undefined}));
    await sendFile(portal, hoa, id, 'TP01');

    const answer = await submission(hoa, id);

    assert.equal(answer.status, 422);
    assert.deepEqual(
      (await answer.json()).errors.map(
        ({pointer, code}: {pointer: string; code: string}) => `${pointer} ${code}`,
      ),
      [
        '/values/hocSinh.hoTen required',
        '/components/TP02 file-missing',
        '/components/TP03 file-missing',
        '/components/TP04 file-missing',
        '/delivery/methods required',
      ],
    );
    assert.equal((await hoa.json('GET', `dossiers/${id}`)).status.code, 0);
  });

  it('a wrong captcha is told, and the draft is kept', async () => {
    const {id} = await readyDraft(portal, hoa);
    const key = randomUUID();
    const captcha = {...(await captchaFor(hoa, key)), answer: 'SAI'};

    const answer = await hoa.json(
      'POST',
      `dossiers/${id}/submission`,
      {captcha, declared: true},
      {'idempotency-key': key},
    );

    assert.equal(answer.code, 'captcha-wrong');
    assert.equal((await hoa.json('GET', `dossiers/${id}`)).status.code, 0);
  });

  it('what is submitted names the parties, holds only shown fields, and can be changed no more', async () => {
    const dossier = await submitted(portal, hoa, '2.002478', {
      values: {...transferValues, 'chuyenTruong.lyDoChiTiet': 'typed before the reason was changed'},
    });

    assert.equal(dossier.status.name, 'Mới đăng ký');
    assert.deepEqual(dossier.values, transferValues);
    assert.equal(dossier.parties.applicant.fullName, 'Nguyễn Thị Hoa');
    assert.equal(dossier.parties.subject.fullName, 'Y Blêng Niê');
    assert.equal(dossier.obligation.state, 'none');
    const patch = await hoa.call(
      'PATCH',
      `dossiers/${dossier.id}`,
      {values: {}},
      {'if-match': `"${dossier.version}"`},
    );
    assert.equal((await patch.json()).code, 'already-submitted');
    assert.equal((await hoa.json('DELETE', `dossiers/${dossier.id}`)).code, 'already-submitted');
  });

  it('where something is owed at once, the dossier waits for the payment', async () => {
    const dossier = await submitted(portal, hoa, '1.004889');

    assert.equal(dossier.obligation.total, 500_000);
    assert.deepEqual(
      dossier.history.map(({status}: {status: {code: number}}) => status.code),
      [1, 6],
    );
  });

  it('thirty receptions at once give thirty codes with no gap and no double', async () => {
    const ids: string[] = [];
    const base = await readyDraft(portal, hoa);
    assert.equal((await submission(hoa, base.id)).status, 201);
    const row = await db()
      .selectFrom('dossiers')
      .selectAll()
      .where('id', '=', base.id)
      .executeTakeFirstOrThrow();
    for (let i = 0; i < 30; i++) {
      const id = newDossier().id;
      ids.push(id);
      await db()
        .insertInto('dossiers')
        .values({
          ...row,
          id,
          values: JSON.stringify(row.values),
          parties: JSON.stringify(row.parties),
          delivery: JSON.stringify(row.delivery),
          obligation: JSON.stringify(row.obligation),
          reference: null,
          submission_key: null,
        })
        .execute();
      await db()
        .insertInto('status_changes')
        .values({dossier_id: id, status: 1, at: new Date(), actor: 'applicant', details: '{}'})
        .execute();
    }

    const received = await Promise.allSettled(
      [...ids, ...ids].map((id) => receiveDossier(portal.context, {id: randomUUID()}, id)),
    );

    const codes = received
      .flatMap((one) => (one.status === 'fulfilled' ? [one.value.code ?? ''] : []))
      .sort();
    assert.equal(codes.length, 30);
    const serials = codes.map((code) => Number(code.slice(-4)));
    assert.deepEqual(
      serials,
      Array.from({length: 30}, (_, i) => (serials[0] ?? 0) + i),
    );
    assert.ok(codes.every((code) => /^000\.00\.90\.H34-\d{6}-\d{4}$/.test(code)));
  });

  it('anybody may follow a dossier by its reference as typed, and sees nothing of anyone', async () => {
    const {id, reference} = await submitted(portal, hoa);
    await receiveDossier(portal.context, {id: randomUUID()}, id);
    const typed = reference.toLowerCase().replace('-', ' ');

    const answer = await fetch(`${portal.url}/api/v1/tracking/${encodeURIComponent(typed)}`);
    const text = await answer.text();

    const tracking = z.parse(Tracking, JSON.parse(text));
    assert.deepEqual(
      tracking.history.map(({status}) => status.code),
      [1, 2],
    );
    assert.match(tracking.code ?? '', /H34-\d{6}-\d{4}$/);
    assert.ok(tracking.dueOn);
    assert.doesNotMatch(text, /Nguyễn|Blêng|0621|905061104|nguoiNop|note/);
    const byCode = await fetch(`${portal.url}/api/v1/tracking/${tracking.code?.replaceAll('.', '')}`);
    assert.equal(byCode.status, 200);
    assert.equal((await fetch(`${portal.url}/api/v1/tracking/AAAAA-AAAAA`)).status, 404);
  });

  it('a discarded draft is gone', async () => {
    const {id} = await hoa.json('POST', 'dossiers', newDossier());
    await sendFile(portal, hoa, id, 'TP01');

    assert.equal((await hoa.call('DELETE', `dossiers/${id}`)).status, 204);

    assert.equal((await hoa.call('GET', `dossiers/${id}`)).status, 404);
    assert.equal(
      (await db().selectFrom('uploads').select('id').where('dossier_id', '=', id).execute()).length,
      0,
    );
  });

  it('owes after an update what it owed before, though its items were kept in another shape', async () => {
    const {id, obligation} = await submitted(portal, hoa, '1.004889');
    const old = obligation.items.map(({kind, amount, quantity, unit, basis}: Record<string, unknown>) => ({
      ...{kind, amount, quantity, unit, basis},
    }));
    await db()
      .updateTable('dossiers')
      .set({obligation: JSON.stringify({...obligation, items: old})})
      .where('id', '=', id)
      .execute();

    await dossierMigrations['2026-11-25-34-obligation-items']?.up(db());

    const [item] = (await hoa.json('GET', `dossiers/${id}`)).obligation.items;
    assert.deepEqual([item.fullAmount, item.total], [500_000, 500_000]);
  });
});
