import assert from 'node:assert/strict';
import {createHmac, randomUUID} from 'node:crypto';
import {after, before, describe, it} from 'node:test';
import {v7 as uuidv7} from 'uuid';
import {Catalogue, Procedure} from '../../../src/contract/catalogue.js';
import {Dossier} from '../../../src/contract/dossiers.js';
import {checkForm} from '../../../src/contract/form/check.js';
import {askedComponents} from '../../../src/contract/form/fields.js';
import type {Form, Values} from '../../../src/contract/form/schema.js';
import * as z from '../../../src/contract/zod.js';
import {everyBranch, today, validDelivery, validValues} from '../../support/valid-values.js';
import {sendFile, submission} from './a-dossier.js';
import {aPerson, type APerson} from './a-person.js';
import {atTheDesk, type AtTheDesk} from './at-the-desk.js';
import {startTestPortal, type TestPortal} from './start-test-portal.js';

describe('every procedure', () => {
  const secret = 'a secret between bank and portal';

  type Embedded = Procedure & {form: Form};
  let portal: TestPortal;
  let parent: APerson;
  let desk: AtTheDesk;
  let procedures: Embedded[];

  before(async () => {
    portal = await startTestPortal({BANK_WEBHOOK_SECRET: secret});
    [parent, desk] = [await aPerson(portal), await atTheDesk(portal)];
    const read = async (path: string) => (await fetch(`${portal.url}/api/v1/${path}`)).json();
    const catalogue = z.parse(Catalogue, await read('catalogue'));
    procedures = await Promise.all(
      catalogue.procedures
        .filter(({filing}) => filing === 'embedded')
        .map(async ({code}) => z.parse(Procedure, await read(`procedures/${code}`)) as Embedded),
    );
  });
  after(() => portal.close());

  const the = (code: string): Embedded =>
    procedures.find((one) => one.code === code) ?? assert.fail(`${code} is not filed here`);

  /** A draft with these values and a file for every component that they ask for, but the application and those left out. */
  async function draftOf(procedure: Embedded, chosen: Values = {}, without: string[] = []): Promise<string> {
    const values = validValues(procedure.form, chosen);
    const {id} = await parent.json('POST', 'dossiers', {
      id: uuidv7(),
      procedure: procedure.code,
      agency: procedure.agencies[0],
      formVersion: procedure.form.version,
      values,
      delivery: validDelivery(procedure),
    });
    for (const {code, fromForm} of askedComponents(procedure.components, values))
      if (!fromForm && !without.includes(code)) await sendFile(portal, parent, id, code);
    return id;
  }

  async function file(procedure: Embedded, chosen: Values = {}): Promise<Dossier> {
    const answer = await submission(parent, await draftOf(procedure, chosen));
    const body = await answer.json();
    assert.equal(answer.status, 201, JSON.stringify(body));
    return z.parse(Dossier, body);
  }

  /** The bank tells of a transfer that settles what is owed. */
  async function pay({id, obligation}: Dossier): Promise<void> {
    const {transfer} = await parent.json(
      'POST',
      `dossiers/${id}/payments`,
      {method: 'vietqr'},
      {'idempotency-key': randomUUID()},
    );
    const raw = JSON.stringify({
      id: 1,
      accountNumber: transfer.account,
      content: transfer.content,
      transferType: 'in',
      transferAmount: obligation?.total,
    });
    const at = String(Math.floor(Date.now() / 1000));
    const signature = createHmac('sha256', secret).update(`${at}.${raw}`).digest('hex');
    await fetch(`${portal.url}/api/v1/notices/sepay`, {
      method: 'POST',
      headers: {'x-sepay-timestamp': at, 'x-sepay-signature': `sha256=${signature}`},
      body: raw,
    });
  }

  /** Each object in it that says something to a person. */
  function* wordsIn(value: unknown, path = ''): Generator<[path: string, words: Record<string, unknown>]> {
    if (typeof value !== 'object' || value === null) return;
    if ('vi' in value) yield [path, value];
    for (const [key, one] of Object.entries(value)) yield* wordsIn(one, `${path}/${key}`);
  }

  /** What conditions compare a field with: `{'==': [{var: 'a'}, 'x']}` and `{in: [{var: 'a'}, ['x']]}`. */
  function* comparisonsIn(value: unknown): Generator<[field: string, literals: unknown[]]> {
    if (typeof value !== 'object' || value === null) return;
    for (const [operator, argument] of Object.entries(value)) {
      if (['==', '!=', 'in'].includes(operator) && Array.isArray(argument) && argument[0]?.var)
        yield [argument[0].var, [argument[1]].flat()];
      yield* comparisonsIn(argument);
    }
  }

  describe('the fifteen procedures that are filed here', () => {
    it('are fifteen, and say that their forms are ours', () => {
      assert.equal(procedures.length, 15);
      for (const {code, form, certainty} of procedures)
        assert.deepEqual([form.mark, certainty?.['form']], ['A', 'A'], code);
    });

    it('speak Vietnamese and English everywhere', () => {
      for (const {code, form, fees, inPerson} of procedures)
        for (const [path, {vi, en}] of wordsIn({form, fees, inPerson})) {
          assert.ok(typeof vi === 'string' && vi !== '' && vi === vi.normalize('NFC'), `${code}${path} vi`);
          assert.ok(typeof en === 'string' && en !== '', `${code}${path} en`);
        }
    });

    it('have no two fields, sections or components of one name', () => {
      for (const {code, form, components} of procedures)
        for (const names of [
          form.sections.map(({id}) => id),
          form.sections.flatMap(({fields}) => fields.map(({name}) => name)),
          components.map((component) => component.code),
        ])
          assert.equal(new Set(names).size, names.length, `${code}: ${names.join(' ')}`);
    });

    it('have no condition on a field that the form has not, or on an answer that nobody can give', () => {
      for (const {code, form, components, fees} of procedures) {
        const fields = new Map(
          form.sections.flatMap((section) => section.fields.map((one) => [one.name, one])),
        );
        const spoken = JSON.stringify([components, fees, form]).matchAll(/"var":"([^"]+)"/g);
        for (const [, name = ''] of spoken) assert.ok(fields.has(name), `${code} ${name}`);
        for (const [name, literals] of comparisonsIn([components, fees, form]))
          for (const literal of literals)
            assert.ok(
              fields.get(name)?.options?.some(({value}) => value === literal),
              `${code} ${name} ${String(literal)}`,
            );
      }
    });

    it('have limits across fields that stand beside a field, and are told when they are not kept', () => {
      const broken: Record<string, Values> = {
        'ngay-sinh': {
          'nguoiNop.quanHe': 'me',
          'nguoiNop.ngaySinh': '2012-05-20',
          'nguoiNop.soCanCuoc': '062312000777',
          'treEm.soDinhDanh': '062312000777',
        },
        'nam-hoc': {'hocSinh.namHoc': '2024-2026', 'treEm.namHoc': '2025-2024'},
        'de-nghi': {'hocPhi.mienGiam': 'khong', 'hocPhi.chiPhi': false},
      };
      for (const {code, form} of procedures)
        for (const {id, at} of form.checks ?? []) {
          const [problem, ...more] = checkForm(form, validValues(form, broken[id]), {today});
          assert.deepEqual(problem, {pointer: `/values/${at}`, code: 'rule', params: {id}}, code);
          assert.deepEqual(more, [], code);
        }
    });

    it('count what costs something by a number of the form, and prove what is taken off by a paper', () => {
      for (const {code, form, components, fees} of procedures) {
        const numbers = form.sections.flatMap(({fields}) => fields.filter(({type}) => type === 'number'));
        for (const {name, quantity, exemptions = [], mark} of fees) {
          assert.ok(name && mark, code);
          assert.ok(quantity === undefined || numbers.some((field) => field.name === quantity), code);
          for (const {proof} of exemptions)
            assert.ok(proof === undefined || components.some((component) => component.code === proof), code);
        }
      }
    });

    it('can be filled in whatever is chosen, and every field and paper is asked for by some choice', () => {
      for (const {code, form, components} of procedures) {
        const branches = everyBranch(form);
        const shown = new Set(branches.flatMap((values) => Object.keys(values)));
        const asked = branches.map((values) => askedComponents(components, values).map((one) => one.code));

        for (const values of branches) assert.deepEqual(checkForm(form, values, {today}), [], code);
        for (const {fields} of form.sections)
          for (const {name} of fields) assert.ok(shown.has(name), `${code} never shows ${name}`);
        for (const component of components.filter(({upload}) => upload !== false)) {
          const times = asked.filter((codes) => codes.includes(component.code)).length;
          assert.ok(times > 0, `${code} never asks for ${component.code}`);
          assert.equal(times < branches.length, component.when !== undefined, `${code} ${component.code}`);
        }
      }
    });

    it('are filed with what they ask for and received at the desk', async (t) => {
      for (const procedure of procedures)
        await t.test(`${procedure.code} ${procedure.name}`, async () => {
          const filed = await file(procedure);
          if (filed.obligation?.state === 'due') await pay(filed);
          const page = `/desk/dossiers/${filed.id}`;
          const seen = await desk.page(page);
          await desk.post(page, `${page}/receive`);
          const received = z.parse(Dossier, await parent.json('GET', `dossiers/${filed.id}`));

          assert.equal(received.status.code, 2);
          assert.match(received.code ?? '', /^000\.\d\d\.\d\d\.H34-\d{6}-\d{4}$/);
          for (const {title} of procedure.form.sections.slice(0, 1)) assert.ok(seen.includes(title.vi));
          assert.equal(received.parties.applicant?.fullName, 'Y Blưih Niê');
          assert.ok(
            received.parties.subject?.fullName ??
              received.parties.owner?.fullName ??
              received.parties.applicant,
          );
        });
    });
  });

  describe('somebody files for somebody else', () => {
    it('a guardian shows what made them one, a mother does not', async () => {
      for (const {components, form} of procedures.filter(({form}) =>
        JSON.stringify(form).includes('nguoi-giam-ho'),
      )) {
        const asked = (relation: string) =>
          askedComponents(components, validValues(form, {'nguoiNop.quanHe': relation})).map(({code}) => code);

        assert.ok(asked('nguoi-giam-ho').includes('GH01'));
        assert.ok(!asked('me').includes('GH01'));
      }
    });

    it('a guardian’s dossier without that proof is refused, and says which paper is missing', async () => {
      const draft = await draftOf(the('1.005144'), {'nguoiNop.quanHe': 'nguoi-giam-ho'}, ['GH01']);

      const answer = await submission(parent, draft);

      assert.equal(answer.status, 422);
      assert.deepEqual((await answer.json()).errors, [{pointer: '/components/GH01', code: 'file-missing'}]);
    });

    it('a school files for a pupil with its letter, and the parent is the one whose matter it is', async () => {
      const {parties, values, uploads} = await file(the('1.001622'), {'nguoiNop.quanHe': 'nha-truong'});

      assert.equal(parties.applicant?.relation, 'nha-truong');
      assert.equal(parties.owner?.phone, '+84905123456');
      assert.equal(parties.subject?.fullName, 'A Minh Ươnh');
      assert.equal(values['toChuc.maSoThue'], '0100109106');
      assert.ok(uploads.some(({component}) => component === 'GT01'));
    });
  });
});
