import assert from 'node:assert/strict';
import {createHash, randomUUID} from 'node:crypto';
import {deflateSync} from 'node:zlib';
import {v7 as uuidv7} from 'uuid';
import type {APerson} from './a-person.js';
import type {TestPortal} from './start-test-portal.js';

export const transferValues = {
  'nguoiNop.hoTen': 'Nguyễn Thị Hoa',
  'nguoiNop.ngaySinh': '1988-04-12',
  'nguoiNop.soCanCuoc': '062188000017',
  'nguoiNop.soDienThoai': '+84905061104',
  'nguoiNop.diaChi': '12 Trần Phú, phường Quyết Thắng, Kon Tum',
  'nguoiNop.quanHe': 'me',
  'hocSinh.hoTen': 'Y Blêng Niê',
  'hocSinh.ngaySinh': '2008-09-05',
  'hocSinh.yKien': 'dong-y',
  'chuyenTruong.phamVi': 'trong-tinh',
  'chuyenTruong.truongDi': 'Trường THPT Kon Tum',
  'chuyenTruong.lop': '10A1',
  'chuyenTruong.truongDen': 'Trường THPT Lê Lợi',
  'chuyenTruong.lyDo': 'chuyen-noi-cu-tru',
  'chuyenTruong.noiCuTruMoi': 'Phường Duy Tân, Thành phố Kon Tum',
};

export const diplomaValues = {
  ...Object.fromEntries(Object.entries(transferValues).filter(([name]) => name.startsWith('nguoiNop'))),
  'nguoiNop.quanHe': 'ban-than',
  'vanBang.loai': 'thpt',
  'vanBang.truong': 'Lycée de Vientiane',
  'vanBang.quocGia': 'Lào',
  'vanBang.namCap': 2020,
  'vanBang.noiHoc': 'nuoc-ngoai',
};

const kinds = {
  '2.002478': {values: transferValues, components: ['TP01', 'TP02', 'TP03', 'TP04']},
  '1.004889': {values: diplomaValues, components: ['TP01', 'TP02', 'TP03']},
};
export type KnownProcedure = keyof typeof kinds;

export const delivery = {methods: ['truc-tiep']};

export const newDossier = (procedure: KnownProcedure = '2.002478', more: object = {}) => ({
  id: uuidv7(),
  procedure,
  agency: 'so-gddt',
  formVersion: '1',
  values: kinds[procedure].values,
  delivery,
  ...more,
});

/** A PDF of that many bytes, different from every other. */
export const pdf = (size = 2000): Buffer => {
  const head = Buffer.from(`%PDF-1.4\n% ${randomUUID()}\n1 0 obj <</Type /Catalog>> endobj\n`);
  const tail = Buffer.from('\ntrailer <</Root 1 0 R>>\n%%EOF\n');
  return Buffer.concat([head, Buffer.alloc(Math.max(0, size - head.length - tail.length), 0x20), tail]);
};

/** One grey pixel. */
export const png = (): Buffer => {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type), data]);
    const length = Buffer.alloc(4);
    length.writeUInt32BE(data.length);
    const crc = Buffer.alloc(4);
    crc.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, crc]);
  };
  const header = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.from([0, 128]))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
};

function crc32(bytes: Buffer): number {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

export const announcement = (component: string, bytes: Buffer, more: object = {}) => ({
  id: uuidv7(),
  component,
  name: 'Đơn xin chuyển trường (ký).pdf',
  size: bytes.length,
  type: 'application/pdf',
  sha256: sha256(bytes),
  ...more,
});

export const tus = (portal: Pick<TestPortal, 'url'>, id: string, token: string) => ({
  head: () =>
    fetch(`${portal.url}/uploads/${id}`, {
      method: 'HEAD',
      headers: {authorization: `Bearer ${token}`, 'tus-resumable': '1.0.0'},
    }),
  patch: (offset: number, bytes: Uint8Array) =>
    fetch(`${portal.url}/uploads/${id}`, {
      method: 'PATCH',
      headers: {
        authorization: `Bearer ${token}`,
        'tus-resumable': '1.0.0',
        'upload-offset': String(offset),
        'content-type': 'application/offset+octet-stream',
      },
      body: Buffer.from(bytes),
    }),
});

/** Announces a file and sends it whole. @returns The upload as the portal has it then. */
export async function sendFile(
  portal: TestPortal,
  person: APerson,
  dossier: string,
  component: string,
  bytes: Buffer = pdf(),
  more: object = {},
): Promise<any> {
  const announced = announcement(component, bytes, more);
  const {upload, token} = await person.json('POST', `dossiers/${dossier}/uploads`, announced);
  const answer = await tus(portal, upload.id, token).patch(0, bytes);
  assert.equal(answer.status, 204);
  return person.json('GET', `dossiers/${dossier}/uploads/${upload.id}`);
}

export const captchaFor = async (person: APerson, key: string) => {
  const {id} = await person.json('POST', 'captchas', {key});
  return {kind: 'image', id, answer: 'KONTUM'};
};

export const submission = async (person: APerson, dossier: string, key = randomUUID()) =>
  person.call(
    'POST',
    `dossiers/${dossier}/submission`,
    {captcha: await captchaFor(person, key), declared: true},
    {'idempotency-key': key},
  );

/** A draft that is complete and waits to be submitted. */
export async function readyDraft(
  portal: TestPortal,
  person: APerson,
  procedure: KnownProcedure = '2.002478',
  more: object = {},
): Promise<any> {
  const draft = await person.json('POST', 'dossiers', newDossier(procedure, more));
  for (const component of kinds[procedure].components) await sendFile(portal, person, draft.id, component);
  return person.json('GET', `dossiers/${draft.id}`);
}

export async function submitted(
  portal: TestPortal,
  person: APerson,
  procedure: KnownProcedure = '2.002478',
  more: object = {},
): Promise<any> {
  const {id} = await readyDraft(portal, person, procedure, more);
  const answer = await submission(person, id);
  assert.equal(answer.status, 201);
  return answer.json();
}
