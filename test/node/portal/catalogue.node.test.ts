import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {Catalogue, Procedure, ProcedurePage, Suggestions} from '../../../src/contract/catalogue.js';
import {checkForm} from '../../../src/contract/form/check.js';
import {askedComponents, shownFields} from '../../../src/contract/form/fields.js';
import {owed} from '../../../src/contract/form/obligation.js';
import {PortalDescription} from '../../../src/contract/portal.js';
import * as z from '../../../src/contract/zod.js';
import {startTestPortal, type TestPortal} from './start-test-portal.js';

describe('the catalogue', () => {
  let portal: TestPortal;
  before(async () => {
    portal = await startTestPortal();
  });
  after(() => portal.close());

  const get = (path: string, headers: Record<string, string> = {}, at = portal) =>
    fetch(`${at.url}${path}`, {headers});
  const procedure = async (code: string, at = portal) =>
    z.parse(Procedure, await (await get(`/api/v1/procedures/${code}`, {}, at)).json());

  describe('the description', () => {
    it('is of the contract, the same in both places, and anybody’s page may read it', async () => {
      const [known, beside] = [await get('/.well-known/dvc-portal'), await get('/dvc-portal.json')];
      const description = z.parse(PortalDescription, await known.json());

      assert.equal(known.headers.get('access-control-allow-origin'), '*');
      assert.deepEqual(await beside.json(), description);
      assert.equal(description.landDate, '2025-03-03');
      assert.equal(description.agencies.length, 125);
      assert.ok(description.support.every(({mark, dial}) => mark === 'S' && /^\+84\d{9,10}$/.test(dial)));
      assert.deepEqual(description.levels.map(({id}) => id).sort(), ['commune', 'district', 'province']);
      assert.ok(description.agencies.every(({certainty}) => certainty?.['code'] !== undefined));
    });
  });

  describe('the catalogue', () => {
    it('is of the contract and not sent again while it is the same', async () => {
      const first = await get('/api/v1/catalogue');
      const {procedures} = z.parse(Catalogue, await first.json());
      const etag = first.headers.get('etag') ?? '';
      const again = await get('/api/v1/catalogue', {'if-none-match': etag});
      const other = await get('/api/v1/catalogue', {'if-none-match': '"another"'});

      assert.match(etag, /^"[\w-]{22}-(br|gzip)"$/);
      assert.match(first.headers.get('vary') ?? '', /Accept-Encoding.*Origin/);
      assert.equal(again.status, 304);
      assert.equal(await again.text(), '');
      assert.equal(other.status, 200);
      assert.equal(procedures.filter(({filing}) => filing === 'embedded').length, 15);
    });

    it('finds procedures page by page, best first', async () => {
      const codes: string[] = [];
      let cursor = '';
      let total = 0;
      do {
        const response = await get(`/api/v1/procedures?agency=so-gddt${cursor && `&cursor=${cursor}`}`);
        const page = z.parse(ProcedurePage, await response.json());
        codes.push(...page.procedures.map(({code}) => code));
        total = page.total;
        cursor = page.next ?? '';
      } while (cursor);
      const best = z.parse(ProcedurePage, await (await get('/api/v1/procedures?query=ctthpt')).json());

      assert.equal(new Set(codes).size, total);
      assert.ok(total > 20);
      assert.equal(best.procedures[0]?.code, '2.002478');
      assert.equal((await get('/api/v1/procedures?cursor=nonsense')).status, 400);
    });

    it('answers a former code and a province’s code with the procedure of now', async () => {
      for (const code of ['1.000270', '2.002478', '2.002478.000.00.00.H34'])
        assert.equal((await procedure(code)).code, '2.002478', code);
      assert.equal((await get('/api/v1/procedures/9.999999')).status, 404);
    });

    it('hands over what is not filed here to the official portal, and invents no page of it', async () => {
      const {filing, handoff, form} = await procedure('1.005142');

      assert.equal(filing, 'handoff');
      assert.deepEqual(handoff, {url: 'https://dichvucong.gov.vn/', exact: false});
      assert.equal(form, undefined);
    });

    it('suggests communes and schools', async () => {
      const names = async (list: string) =>
        z.parse(Suggestions, await (await get(`/api/v1/suggestions/${list}`)).json()).names;

      assert.ok((await names('places')).includes('Phường Quyết Thắng, Thành phố Kon Tum, Tỉnh Kon Tum'));
      assert.ok((await names('schools')).includes('Trường Trung học phổ thông Kon Tum'));
      assert.equal((await get('/api/v1/suggestions/people')).status, 404);
      assert.equal((await get('/api/v1/suggestions/constructor')).status, 404);
    });
  });

  describe('after the province has ended', () => {
    let later: TestPortal;
    before(async () => {
      later = await startTestPortal({LAND_DATE: '2026-08-01'});
    });
    after(() => later.close());

    it('an old code leads to what came in its place, and nothing is filed with an agency that is gone', async () => {
      const successor = await procedure('2.002478', later);
      const {agencies} = z.parse(
        PortalDescription,
        await (await get('/.well-known/dvc-portal', {}, later)).json(),
      );
      const recognition = await procedure('1.004889', later);

      assert.equal(successor.code, '2.002854');
      assert.equal(successor.filing, 'handoff');
      assert.ok(agencies.every(({level}) => level !== 'district'));
      assert.deepEqual(recognition.agencies, ['so-gddt-quang-ngai']);
    });
  });

  describe('the forms', () => {
    const applicant = {
      'nguoiNop.hoTen': 'Nguyễn Thị Hoa',
      'nguoiNop.ngaySinh': '1985-04-12',
      'nguoiNop.soCanCuoc': '062185000001',
      'nguoiNop.soDienThoai': '+84905123456',
      'nguoiNop.diaChi': '12 Trần Phú, Phường Quyết Thắng',
      'nguoiNop.quanHe': 'me',
    };
    const transfer = {
      ...applicant,
      'hocSinh.hoTen': 'A Ươnh',
      'hocSinh.ngaySinh': '2009-10-02',
      'hocSinh.yKien': 'dong-y',
      'chuyenTruong.phamVi': 'trong-tinh',
      'chuyenTruong.truongDi': 'Trường Trung học phổ thông Kon Tum',
      'chuyenTruong.lop': '10A2',
      'chuyenTruong.truongDen': 'Trường Trung học phổ thông Duy Tân',
      'chuyenTruong.lyDo': 'chuyen-noi-cu-tru',
      'chuyenTruong.noiCuTruMoi': 'Phường Duy Tân, Thành phố Kon Tum',
    };
    const formOf = async (code: string) => {
      const whole = await procedure(code);
      assert.ok(whole.form);
      return {...whole, form: whole.form};
    };
    const asked = async (code: string, values: object) =>
      askedComponents((await procedure(code)).components, values as Record<string, string>).map(
        (one) => one.code,
      );

    it('are complete with a mother’s answers', async () => {
      for (const code of ['2.002478', '2.002481']) {
        const {form} = await formOf(code);
        assert.equal(form.mark, 'A');
        assert.deepEqual(checkForm(form, transfer, {today: '2025-03-03'}), []);
      }
      const primary = await formOf('1.005099');
      const missing = checkForm(primary.form, transfer, {today: '2025-03-03'});
      assert.deepEqual(
        missing.map(({pointer}) => pointer),
        ['/values/hocSinh.khuyetTat'],
      );
    });

    it('ask for the other province’s letter, and for a plan, only where they apply', async () => {
      assert.ok(!(await asked('2.002478', transfer)).includes('TP05'));
      assert.ok(
        (await asked('2.002478', {...transfer, 'chuyenTruong.phamVi': 'khac-tinh'})).includes('TP05'),
      );
      assert.ok((await asked('1.005099', {...transfer, 'hocSinh.khuyetTat': true})).includes('TP04'));
      assert.ok(
        !(await asked('1.005099', {...transfer, 'chuyenTruong.phamVi': 'nuoc-ngoai'})).includes('TP02'),
      );
    });

    it('do not ask a pupil who files alone for the pupil again', async () => {
      const {form} = await formOf('2.002478');
      const names = shownFields(form, {'nguoiNop.quanHe': 'ban-than'}).map(({name}) => name);

      assert.ok(!names.includes('hocSinh.hoTen'));
      assert.ok(names.includes('nguoiNop.hoTen'));
    });

    it('decide which of two fees is owed for a foreign diploma, and none for a transfer', async () => {
      const diploma = await procedure('1.004889');

      assert.equal(owed(diploma, {'vanBang.noiHoc': 'nuoc-ngoai'}).total, 500_000);
      assert.equal(owed(diploma, {'vanBang.noiHoc': 'tai-viet-nam'}).total, 250_000);
      assert.equal(owed(await procedure('2.002478'), transfer).state, 'none');
    });
  });
});
