import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {transportCodes} from '../../../src/client/errors.js';
import {problemCodes} from '../../../src/contract/problem.js';
import {fieldProblems as en, portalProblems as portalEn} from '../../../src/i18n/en/problems.js';
import {fieldProblemCodes, fieldSentence, portalSentence} from '../../../src/i18n/problem-words.js';
import {fieldProblems as vi, portalProblems as portalVi} from '../../../src/i18n/vi/problems.js';

/** Codes that a check can give, read from its source. */
const codesIn = (file: string) =>
  [
    ...readFileSync(new URL(`../../../src/contract/${file}`, import.meta.url), 'utf8').matchAll(
      /(?:code: |(?:isPersonName|isCitizenNumber|isPhone|isEmail|isTaxCode|isUsername|isCalendarDate)[^'\n]*, )'([a-z-]+)'/g,
    ),
  ].map(([, code]) => code ?? '');

describe('sentences for problems', () => {
  const fieldTypes = readdirSync(new URL('../../../src/contract/form/types', import.meta.url), {
    withFileTypes: true,
  }).flatMap((entry) => (entry.isDirectory() ? `form/types/${entry.name}/type.ts` : []));

  it('exist for every code of a field type', () => {
    const codes = ['form/types/texts.ts', ...fieldTypes].flatMap(codesIn);

    assert.ok(codes.length > 15, 'no codes found: have the types moved?');
    for (const code of codes)
      assert.ok(code === 'unknown' || (fieldProblemCodes as readonly string[]).includes(code), code);
  });

  for (const file of ['form/check.ts', 'form/check-delivery.ts', 'check-registration.ts'])
    it(`exist for every code of ${file}`, () => {
      const codes = codesIn(file);

      assert.ok(codes.length > 1, 'no codes found: has the check moved?');
      for (const code of codes) assert.ok((fieldProblemCodes as readonly string[]).includes(code), code);
    });

  it('exist for whatever a portal or the way to it may answer, in both languages', () => {
    for (const code of [...problemCodes, ...transportCodes])
      for (const words of [portalVi, portalEn]) assert.match(words[code] ?? '', /\.$/, code);
  });

  it('say what to do, with numbers and dates as people read them', () => {
    const params = {min: 8, max: 10_485_760};

    assert.equal(
      fieldSentence(vi, {code: 'password-short', params}, 'Mật khẩu'),
      'Hãy đặt mật khẩu có ít nhất 8 ký tự.',
    );
    assert.match(fieldSentence(vi, {code: 'file-too-big', params}, ''), /10 MB/);
    assert.match(fieldSentence(vi, {code: 'date-too-late', params: {max: '2025-03-03'}}, ''), /03\/03\/2025/);
    assert.equal(fieldSentence(vi, {code: 'required'}, 'Họ và tên'), 'Hãy điền họ và tên.');
    assert.equal(fieldSentence(en, {code: 'required'}, 'Full name'), 'Fill in “Full name”.');
  });

  it('are there for codes that a newer portal may invent', () => {
    assert.equal(fieldSentence(vi, {code: 'toString'}, 'Email'), 'Hãy xem lại email.');
    assert.equal(portalSentence(portalVi, 'constructor'), portalVi.server);
  });
});
